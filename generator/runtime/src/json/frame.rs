//! The arrays and objects that a reader is inside of.

use super::{DecodeError, pointer};
use std::borrow::Cow;
use std::fmt::Write as _;

/// One open array or object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) container: Container,
    /// How many members or items were stepped to so far.
    steps: usize,
    /// How many names were noted when it was opened.
    names: usize,
    /// A bit for each name met so far, by its digest.
    seen: u64,
    /// Whether a name may have occurred twice.
    is_suspect: bool,
    /// The member that was stepped to, if it is one that its type has a slot for. Who fills the slots knows which names
    /// occurred, and they are not noted.
    known: Option<&'static str>,
    /// The names of the members of which a number may come as a text, where the document says so; that of those without a slot is empty.
    texts: &'static [&'static str],
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Container {
    Array,
    /// An object, with the names that it must hold.
    Object(&'static [&'static str]),
}

impl Frame {
    /// A name as its type has it, if it is one that the object must hold.
    fn known_name(&self, name: &str) -> Option<&'static str> {
        match self.container {
            Container::Object(required) => required.iter().copied().find(|known| *known == name),
            Container::Array => None,
        }
    }
}

/// What is wrong with an object as a whole.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fault {
    /// A name occurs twice: this one, if a type has it.
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

/// The open frames, and the names of the members met so far in each of them.
///
/// All names lie one after the other in one list, and point into the text, so that an object costs no allocation of its own.
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

/// A state of the frames to come back to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    depth: usize,
    names: usize,
}

/// As many members as the objects that are open at once mostly have, for which room is made at once.
const USUAL: usize = 16;

/// From so many members on, an object's names are compared when it is closed, all at once.
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

    /// Notes the members of the innermost object of which a number may come as a text.
    pub(super) fn note_texts(&mut self, names: &'static [&'static str]) {
        if let Some(frame) = self.open.last_mut() {
            frame.texts = names;
        }
    }

    /// Whether a number at this place may come as a text: what the innermost type says of the member that it stands in, be that a list or
    /// a map. None outside of all types.
    pub(super) fn take_texts(&self) -> Option<bool> {
        self.open.iter().rev().find_map(|frame| match frame.known {
            Some(name) => Some(frame.texts.contains(&name)),
            None => frame.texts.contains(&"").then_some(true),
        })
    }

    /// What the innermost frame is, if any is open.
    pub(super) fn container(&self) -> Option<Container> {
        self.open.last().map(|frame| frame.container)
    }

    /// Whether an object is open, at whatever depth.
    pub(super) fn is_in_object(&self) -> bool {
        self.open
            .iter()
            .any(|frame| matches!(frame.container, Container::Object(_)))
    }

    /// Counts a step in the innermost frame; whether it is the first one there.
    pub(super) fn step(&mut self) -> bool {
        self.open.last_mut().is_some_and(|frame| {
            frame.steps += 1;
            frame.steps == 1
        })
    }

    /// Notes the name of the next member of the innermost object.
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

    /// Steps to a member that the type has a slot for.
    pub(super) fn enter_known(&mut self, name: &'static str) {
        if let Some(frame) = self.open.last_mut() {
            frame.known = Some(name);
        }
    }

    /// The name of the member that was stepped to.
    pub(super) fn name(&self) -> &str {
        match self.open.last().and_then(|frame| frame.known) {
            Some(name) => name,
            None => self.names.last().map_or("", |name| &name.text),
        }
    }

    /// The name of the member that was stepped to, to be kept: one that the type has a slot for is there already.
    pub(super) fn kept_name(&self) -> Cow<'static, str> {
        match self.open.last().and_then(|frame| frame.known) {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(self.name().to_owned()),
        }
    }

    /// Leaves the innermost frame; fails if something is known to be wrong with it, and if it is an object with a name twice, or
    /// without one that it must hold.
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
        // The way to the object is part of the error, and so it stays open. The step that found its end was none.
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

    /// The way from the root to the value that was read last, such as `$.meta.links[2]`. A name that is no type's can be anything that
    /// somebody wrote, of any length, and is `[*]`.
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

    /// The last name that is noted of an open frame.
    fn noted(&self, depth: usize) -> Option<&str> {
        let end = self.open.get(depth + 1).map_or(self.names.len(), |inner| inner.names);
        let names = self.names.get(self.open.get(depth)?.names..end)?;
        names.last().map(|name| &*name.text)
    }

    /// What is left of the way to a place, a JSON Pointer (RFC 6901), behind the member that was stepped to at a mark; none where that is
    /// not on the way.
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

    /// Whether a name may occur twice among those from `first` on: certainly not if their digests differ.
    fn has_repeated(&self, first: usize) -> bool {
        let names = self.names.get(first..).unwrap_or(&[]);
        let mut digests: Vec<u64> = names.iter().map(|name| name.digest).collect();
        digests.sort_unstable();
        digests.windows(2).any(|pair| pair[0] == pair[1])
    }

    /// A name that occurs twice among those from `first` on. Sorting keeps this quick whatever the names are.
    fn repeated(&self, first: usize) -> Option<&str> {
        let mut names: Vec<&str> = self.names.get(first..)?.iter().map(|name| &*name.text).collect();
        names.sort_unstable();
        names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
    }

    /// The first of these names that is none of those from `first` on.
    fn missing(&self, first: usize, required: &[&'static str]) -> Option<&'static str> {
        let names = self.names.get(first..).unwrap_or(&[]);
        // Servers mostly keep to the order of the document: each name is looked for behind the one before.
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

/// A number that mostly differs where names do, its upper bits too.
fn digest(name: &[u8]) -> u64 {
    let mix = |word: u64| {
        let product = word.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        product ^ product >> 32
    };
    let len = u64::try_from(name.len()).unwrap_or(u64::MAX);
    match (name.first_chunk(), name.last_chunk()) {
        // What lies between the two, in a name of more than sixteen bytes, rarely is all that tells it from another.
        (Some(first), Some(last)) => mix(mix(u64::from_le_bytes(*first) ^ len) ^ u64::from_le_bytes(*last)),
        _ => mix(name.iter().fold(len, |word, byte| word << 8 | u64::from(*byte))),
    }
}

/// Appends a member name: bare where it reads as a word, quoted otherwise.
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
