//! The open arrays and objects of a reader.

use super::{DecodeError, pointer};
use std::borrow::Cow;
use std::fmt::Write as _;

/// One open array or object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) container: Container,
    /// The number of members or items so far.
    steps: usize,
    /// The number of recorded names when it was opened.
    names: usize,
    /// A bit for each name so far, by its digest.
    seen: u64,
    /// Whether a name may have occurred twice.
    is_suspect: bool,
    /// The current member, if its type has a slot for it. The filled slots tell which of these names occurred, so they
    /// are not recorded.
    known: Option<&'static str>,
    /// The members whose numbers may be written as text, according to the document; an empty name stands for all
    /// members without a slot.
    texts: &'static [&'static str],
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Container {
    Array,
    /// An object, with the names of its required members.
    Object(&'static [&'static str]),
}

impl Frame {
    /// The name as a constant of the type, if the object requires it.
    fn known_name(&self, name: &str) -> Option<&'static str> {
        match self.container {
            Container::Object(required) => required.iter().copied().find(|known| *known == name),
            Container::Array => None,
        }
    }
}

/// A fault of an object as a whole.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fault {
    /// A name occurs twice; given if a type has it.
    Repeated(Option<&'static str>),
    Missing(&'static str),
}

impl Fault {
    #[cold]
    fn at(self, offset: usize) -> DecodeError {
        match self {
            Self::Repeated(Some(name)) => {
                DecodeError::of_text(format!("the member `{name}` occurs more than once"), offset)
            }
            Self::Repeated(None) => DecodeError::of_text("a member occurs more than once", offset),
            Self::Missing(name) => DecodeError::new(format!("the member `{name}` is missing"), offset),
        }
    }
}

/// The open frames, and the names of their members so far.
///
/// All names are in one list and point into the text, so that an object needs no allocation.
#[derive(Debug, Default)]
pub(super) struct Frames<'j> {
    open: Vec<Frame>,
    names: Vec<Name<'j>>,
}

#[derive(Debug)]
struct Name<'j> {
    digest: u64,
    text: Cow<'j, str>,
}

/// A state of the frames that can be restored.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    depth: usize,
    names: usize,
}

/// The members that open objects mostly have together, for which room is reserved at once.
const USUAL: usize = 16;

/// From this number of members on, an object's names are compared only when it is closed, all at once.
const MANY: usize = 32;

impl<'j> Frames<'j> {
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    pub(super) fn open(&mut self, container: Container) {
        if self.names.capacity() == 0 {
            self.names.reserve(USUAL);
        }
        self.open.push(Frame {
            container,
            steps: 0,
            names: self.names.len(),
            seen: 0,
            is_suspect: false,
            known: None,
            texts: &[],
        });
    }

    /// Sets the members of the innermost object whose numbers may be written as text.
    pub(super) fn note_texts(&mut self, names: &'static [&'static str]) {
        if let Some(frame) = self.open.last_mut() {
            frame.texts = names;
        }
    }

    /// Whether a number at this place may be written as text, according to the innermost type for its member, which can
    /// be a list or a map. `None` outside of all types.
    pub(super) fn take_texts(&self) -> Option<bool> {
        self.open.iter().rev().find_map(|frame| match frame.known {
            Some(name) => Some(frame.texts.contains(&name)),
            None => frame.texts.contains(&"").then_some(true),
        })
    }

    /// The kind of the innermost frame, if one is open.
    pub(super) fn container(&self) -> Option<Container> {
        self.open.last().map(|frame| frame.container)
    }

    /// Whether an object is open, at whatever depth.
    pub(super) fn is_in_object(&self) -> bool {
        self.open
            .iter()
            .any(|frame| matches!(frame.container, Container::Object(_)))
    }

    /// Counts a step in the innermost frame; returns whether it is the first.
    pub(super) fn step(&mut self) -> bool {
        self.open.last_mut().is_some_and(|frame| {
            frame.steps += 1;
            frame.steps == 1
        })
    }

    /// Records the name of the next member of the innermost object.
    pub(super) fn enter(&mut self, text: Cow<'j, str>) {
        let digest = digest(text.as_bytes());
        if let Some(frame) = self.open.last_mut() {
            let bit = 1 << (digest >> (u64::BITS - u64::BITS.ilog2()));
            if frame.seen & bit != 0 && !frame.is_suspect {
                let names = self.names.get(frame.names..).unwrap_or(&[]);
                frame.is_suspect = names.len() >= MANY || names.iter().any(|name| name.digest == digest);
            }
            frame.seen |= bit;
            frame.known = None;
        }
        self.names.push(Name { digest, text });
    }

    /// Moves to a member for which the type has a slot.
    pub(super) fn enter_known(&mut self, name: &'static str) {
        if let Some(frame) = self.open.last_mut() {
            frame.known = Some(name);
        }
    }

    /// The name of the current member.
    pub(super) fn name(&self) -> &str {
        match self.open.last().and_then(|frame| frame.known) {
            Some(name) => name,
            None => self.names.last().map_or("", |name| &name.text),
        }
    }

    /// The name of the current member, to be kept. It is not copied if the type has a slot for it.
    pub(super) fn kept_name(&self) -> Cow<'static, str> {
        match self.open.last().and_then(|frame| frame.known) {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(self.name().to_owned()),
        }
    }

    /// Closes the innermost frame. Fails with `fault`, or if it is an object with a repeated name or without a required
    /// one.
    pub(super) fn close(&mut self, fault: Option<Fault>, offset: usize) -> Result<(), DecodeError> {
        let Some(frame) = self.open.pop() else { return Ok(()) };
        let Container::Object(required) = frame.container else {
            return Ok(());
        };
        let failure = if let Some(fault) = fault {
            fault
        } else if frame.is_suspect
            && self.has_repeated(frame.names)
            && let Some(name) = self.repeated(frame.names)
        {
            Fault::Repeated(frame.known_name(name))
        } else if let Some(name) = self.missing(frame.names, required) {
            Fault::Missing(name)
        } else {
            self.names.truncate(frame.names);
            return Ok(());
        };
        // The path of the object is part of the error, so it stays open. The step that found its end does not count.
        self.open.push(Frame { steps: 0, ..frame });
        Err(failure.at(offset))
    }

    pub(super) fn mark(&self) -> Mark {
        Mark {
            depth: self.open.len(),
            names: self.names.len(),
        }
    }

    pub(super) fn rewind(&mut self, mark: Mark) {
        self.open.truncate(mark.depth);
        self.names.truncate(mark.names);
    }

    /// The path from the root to the last value, such as `$.meta.links[2]`. A name that no type has can be any text,
    /// and is shown as `[*]`.
    pub(super) fn path(&self) -> String {
        let mut path = String::from("$");
        for (depth, frame) in self.open.iter().enumerate() {
            let Some(index) = frame.steps.checked_sub(1) else {
                continue;
            };
            match frame.container {
                Container::Array => {
                    let _ = write!(path, "[{index}]");
                }
                Container::Object(_) => {
                    let noted = self.noted(depth);
                    match frame.known.or_else(|| frame.known_name(noted?)) {
                        Some(name) => push_name(&mut path, name),
                        None if noted.is_some() => path.push_str("[*]"),
                        None => {}
                    }
                }
            }
        }
        path
    }

    /// The last recorded name of an open frame.
    fn noted(&self, depth: usize) -> Option<&str> {
        let end = self.open.get(depth + 1).map_or(self.names.len(), |inner| inner.names);
        let names = self.names.get(self.open.get(depth)?.names..end)?;
        names.last().map(|name| &*name.text)
    }

    /// The rest of a JSON Pointer (RFC 6901) behind the current member at a mark; `None` if the pointer does not lead
    /// through that member.
    pub(super) fn left_to(&self, place: &'static str, mark: Mark) -> Option<&'static str> {
        let mut frames = self.open.iter().take(mark.depth).enumerate();
        frames.try_fold(place, |rest, (depth, frame)| {
            let name = match frame.container {
                Container::Array => return None,
                Container::Object(_) => frame.known.or_else(|| self.noted(depth))?,
            };
            let (step, rest) = pointer::first_step(rest)?;
            (step == name).then_some(rest)
        })
    }

    /// Whether a name may occur twice among those from `first` on: no, if their digests differ.
    fn has_repeated(&self, first: usize) -> bool {
        let names = self.names.get(first..).unwrap_or(&[]);
        let mut digests: Vec<u64> = names.iter().map(|name| name.digest).collect();
        digests.sort_unstable();
        digests.windows(2).any(|pair| pair[0] == pair[1])
    }

    /// A name that occurs twice among those from `first` on. Sorting bounds the time, whatever the names are.
    fn repeated(&self, first: usize) -> Option<&str> {
        let mut names: Vec<&str> = self.names.get(first..)?.iter().map(|name| &*name.text).collect();
        names.sort_unstable();
        names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
    }

    /// The first required name that is not among those from `first` on.
    fn missing(&self, first: usize, required: &[&'static str]) -> Option<&'static str> {
        let names = self.names.get(first..).unwrap_or(&[]);
        // Servers mostly keep the order of the document, so each name is first looked for behind the one before.
        let mut next = 0;
        required.iter().copied().find(|wanted| {
            let (before, behind) = names.split_at(next);
            let at = |names: &[Name<'_>]| names.iter().position(|name| name.text == *wanted);
            let found = at(behind).map(|at| next + at).or_else(|| at(before));
            next = found.map_or(next, |at| at + 1);
            found.is_none()
        })
    }
}

/// A hash of a name, whose upper bits differ as well.
fn digest(name: &[u8]) -> u64 {
    let mix = |word: u64| {
        let product = word.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        product ^ product >> 32
    };
    let len = u64::try_from(name.len()).unwrap_or(u64::MAX);
    match (name.first_chunk(), name.last_chunk()) {
        // Names of more than sixteen bytes rarely differ only in between.
        (Some(first), Some(last)) => mix(mix(u64::from_le_bytes(*first) ^ len) ^ u64::from_le_bytes(*last)),
        _ => mix(name.iter().fold(len, |word, byte| word << 8 | u64::from(*byte))),
    }
}

/// Appends a member name: bare if it is a word, otherwise quoted.
fn push_name(path: &mut String, name: &str) {
    let is_word = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.chars().all(|char| char.is_ascii_alphanumeric() || char == '_');
    if is_word {
        path.push('.');
        path.push_str(name);
    } else {
        let _ = write!(path, "['{}']", name.escape_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_differ_where_names_do() {
        let names = [
            "",
            "a",
            "b",
            "aa",
            "ab",
            "abcdefg",
            "abcdefgh",
            "abcdefgi",
            "abcdefghi",
            "bbcdefghi",
            "abcdefghijklmnop",
            "abcdefghijklmnoq",
            "abcdefgiijklmnop",
        ];
        let mut digests = names.map(|name| digest(name.as_bytes()));
        digests.sort_unstable();
        assert!(digests.windows(2).all(|pair| pair[0] != pair[1]), "{digests:?}");
    }

    #[test]
    fn only_a_name_that_is_there_twice_is_refused() {
        // The first two have the same digest.
        let few = [
            "the same start, one, the same end",
            "the same start, two, the same end",
            "x",
        ];
        assert_eq!(digest(few[0].as_bytes()), digest(few[1].as_bytes()));
        let many: Vec<String> = (0..200).map(|number| number.to_string()).collect();
        for names in [few.map(str::to_owned).to_vec(), many] {
            let close = |again: Option<&String>| {
                let mut frames = Frames::default();
                frames.open(Container::Object(&[]));
                for name in names.iter().chain(again) {
                    frames.enter(Cow::Borrowed(name));
                }
                frames.close(None, 0).map_err(|error| error.reason().to_owned())
            };
            assert_eq!(close(None), Ok(()));
            for name in &names {
                assert_eq!(close(Some(name)), Err("a member occurs more than once".to_owned()));
            }
        }
    }

    #[test]
    fn required_names_are_found_in_any_order() {
        let mut frames = Frames::default();
        frames.open(Container::Object(&["a", "b", "c"]));
        for name in ["c", "x", "a", "b"] {
            frames.enter(Cow::Borrowed(name));
        }
        assert_eq!(frames.missing(0, &["a", "b", "c"]), None);
        assert_eq!(frames.missing(0, &["c", "d", "a"]), Some("d"));
        assert_eq!(frames.missing(4, &["c"]), Some("c"));
    }
}
