//! The line and the column of the place of a finding.

mod settings;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use indexmap::IndexMap;

use crate::diagnostic::{Place, Subject};
use crate::pointer::Pointer;
use crate::source::Source;
use crate::walk::{Format, Shape, Token, Walk, end_of_quoted};

/// A place in the text of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The line, counted from one.
    pub line: usize,
    /// The column, counted from one, in characters.
    pub column: usize,
    /// The bytes of the place: a scalar, the name of a member, or the first token of a collection without a name.
    pub range: Range<usize>,
}

/// Finds a place in the text. A node that is not in the text, such as a missing member or one from an alias, has the
/// location of the nearest node around it.
#[must_use]
pub fn locate(source: &Source, subject: Subject, place: &Place) -> Option<Location> {
    locate_all(source, subject, &[place]).pop().flatten()
}

/// Finds places, in their order, in one walk over the text.
#[must_use]
pub fn locate_all(source: &Source, subject: Subject, places: &[&Place]) -> Vec<Option<Location>> {
    let mut root = Wanted::default();
    for place in places {
        if let Place::Node(pointer) | Place::Key(pointer) = place {
            root.want(pointer);
        }
    }
    if root.below.is_empty() && !places.iter().any(|place| !matches!(place, Place::Offset(_))) {
        // Offsets are known without a walk.
    } else if subject == Subject::Settings {
        settings::find(source.bytes(), &mut root);
    } else if let Ok(text) = std::str::from_utf8(source.bytes()) {
        let start = text.len() - text.trim_start_matches('\u{feff}').len();
        let text = text.get(start..).unwrap_or_default();
        match source.marks.get() {
            Some(marks) => {
                find_until(Walk::by_marks(text, marks), start, &mut root);
            }
            None => find(text, start, &mut root),
        }
    }
    // The walk may fail where the reader did not. Then the start of the text is the nearest place.
    let known = |range: Option<Range<usize>>| Some(range.unwrap_or(0..0));
    let ranges = places.iter().map(|place| match place {
        Place::Node(pointer) => known(root.node_range(pointer)),
        Place::Key(pointer) => known(root.key_range(pointer)),
        Place::Offset(offset) => {
            let start = (*offset).min(source.bytes().len());
            Some(start..start)
        }
    });
    let ranges: Vec<Option<Range<usize>>> = ranges.collect();
    let starts = ranges.iter().flatten().map(|range| range.start).collect();
    let positions = positions_of(source.bytes(), starts);
    let location = |range: Range<usize>| {
        let (line, column) = *positions.get(&range.start)?;
        Some(Location { line, column, range })
    };
    ranges.into_iter().map(|range| range.and_then(location)).collect()
}

/// A node in the tree of all wanted places.
#[derive(Default)]
struct Wanted {
    below: IndexMap<String, Wanted>,
    key: Option<Range<usize>>,
    /// The node itself, if it is a scalar or has no name.
    node: Option<Range<usize>>,
    /// Whether this place itself is wanted, and was not met yet.
    is_missing: bool,
}

impl Wanted {
    fn want(&mut self, pointer: &Pointer) {
        let mut here = self;
        for step in pointer.steps() {
            here = here.below.entry(step.into_owned()).or_default();
        }
        here.is_missing = true;
    }

    /// The number of wanted places that were not met yet.
    fn missing(&self) -> usize {
        let below = self.below.values().map(Self::missing).sum::<usize>();
        below + usize::from(self.is_missing)
    }

    /// The range of the node at a pointer, or of the nearest node around it.
    fn node_range(&self, pointer: &Pointer) -> Option<Range<usize>> {
        let (key, node) = self.ranges(pointer);
        node.or(key)
    }

    /// The range of the name of the node at a pointer, or of the nearest node around it; of the node itself if it has
    /// no name.
    fn key_range(&self, pointer: &Pointer) -> Option<Range<usize>> {
        self.ranges(pointer).0
    }

    fn ranges(&self, pointer: &Pointer) -> (Option<Range<usize>>, Option<Range<usize>>) {
        let mut here = self;
        let mut found = self.node.clone();
        let mut missed = false;
        for step in pointer.steps() {
            let Some(below) = here.below.get(step.as_ref()) else {
                break;
            };
            here = below;
            missed = here.key.is_none() && here.node.is_none();
            if missed {
                break;
            }
            found = here.key.clone().or_else(|| here.node.clone());
        }
        (found, here.node.clone().filter(|_| !missed))
    }
}

/// An open collection.
struct Frame {
    shape: Shape,
    /// The number of elements that have begun, in a list.
    index: usize,
    /// Whether a place inside it is wanted.
    wanted: bool,
    /// The step from it to the next value.
    step: String,
}

/// The bytes that are read again at most: each attempt starts at the beginning of the text.
const MOST_READ: usize = 20_000_000;

/// Finds places. The walk is stricter than the reader of the document: it wants the further lines of a quoted text
/// indented. Where it fails at such a text, its lines are joined, which moves no offset, and so are those of texts
/// behind the same words, since a writer treats all of them alike. The same is done for closing brackets at the
/// beginning of a line.
fn find(text: &str, start: usize, root: &mut Wanted) {
    let (mut text, mut read) = (Cow::Borrowed(text), 0);
    while let Some(stumbled) = find_until(Walk::new(&text, Format::of(&text)), start, root)
        && let Some(joined) = joined_from(&text, stumbled).or_else(|| brackets_joined(&text))
        && read < MOST_READ
    {
        read += stumbled;
        text = Cow::Owned(joined);
    }
}

/// A text in which the quoted text at an offset is on one line, as are further ones behind the same words.
fn joined_from(text: &str, at: usize) -> Option<String> {
    lines_of_quoted(text, at)?;
    let words_start = text.get(..at)?.rfind('\n')?;
    let words = text.get(words_start..=at)?;
    let mut joined = text.get(..words_start)?.to_owned();
    while let Some(found) = text.get(joined.len()..)?.find(words) {
        let quote = joined.len() + found + words.len() - 1;
        let quoted = lines_of_quoted(text, quote).unwrap_or(quote..quote + 1);
        joined.push_str(text.get(joined.len()..quoted.start)?);
        joined.push_str(&text.get(quoted)?.replace('\n', " "));
    }
    joined.push_str(text.get(joined.len()..)?);
    Some(joined)
}

/// A text in which each closing bracket that begins a line is on the line before; `None` if there is no such bracket.
/// Lines that are empty, have a comment or begin a block are not continued.
fn brackets_joined(text: &str) -> Option<String> {
    let mut joined = String::with_capacity(text.len());
    let mut before = "";
    for line in text.split_inclusive('\n') {
        let closes = line.trim_start_matches(' ').starts_with([']', '}']);
        let is_kept =
            before.trim().is_empty() || before.contains('#') || before.trim_end().ends_with(['|', '>', '-', '+']);
        if closes && !is_kept {
            joined.pop();
            joined.push(' ');
        }
        joined.push_str(line);
        before = line;
    }
    (joined != text).then_some(joined)
}

/// The range of the quoted text at an offset, if it has several lines.
fn lines_of_quoted(text: &str, at: usize) -> Option<Range<usize>> {
    let end = at + end_of_quoted(text.get(at..)?)?;
    text.get(at..end)?.contains('\n').then_some(at..end)
}

/// Finds places until the text makes no sense to the walk. Gives the byte where that happens, if places are still
/// missing.
fn find_until(mut walk: Walk<'_>, start: usize, root: &mut Wanted) -> Option<usize> {
    let missing = root.missing();
    let mut search = Search {
        root,
        frames: Vec::new(),
        missing,
    };
    while search.missing > 0
        && let Some(item) = walk.next()
    {
        let range = item.range.start + start..item.range.end + start;
        match item.token {
            Token::Key(key) => search.meet_name(key, range),
            Token::Close => drop(search.frames.pop()),
            Token::Open(shape) => {
                let wanted = search.meet_node(true, range);
                // Nothing is wanted inside most collections.
                if wanted || !walk.pass_over() {
                    search.frames.push(Frame {
                        shape,
                        index: 0,
                        wanted,
                        step: String::new(),
                    });
                }
            }
            Token::Scalar { .. } | Token::Alias => {
                search.meet_node(false, range);
            }
        }
    }
    walk.stumbled().filter(|_| search.missing > 0)
}

/// A search for places, on its way through the text.
struct Search<'w> {
    root: &'w mut Wanted,
    /// The open collections, the outermost first.
    frames: Vec<Frame>,
    /// The number of wanted places that were not met yet.
    missing: usize,
}

impl Search<'_> {
    fn meet_name(&mut self, name: Cow<'_, str>, range: Range<usize>) {
        if let Some(frame) = self.frames.last_mut().filter(|frame| frame.wanted) {
            frame.step = name.into_owned();
            if let Some(wanted) = self.wanted().filter(|wanted| wanted.key.is_none()) {
                wanted.key = Some(range);
            }
        }
    }

    /// Notes a node, and says whether a place inside it is wanted.
    fn meet_node(&mut self, is_collection: bool, range: Range<usize>) -> bool {
        if let Some(frame) = self.frames.last_mut() {
            if !frame.wanted {
                return false;
            }
            if frame.shape == Shape::List {
                frame.step = frame.index.to_string();
                frame.index += 1;
            }
        }
        let Some(wanted) = self.wanted() else { return false };
        let is_first = std::mem::take(&mut wanted.is_missing);
        // A collection with a name is shown by the name, which says more than its own first line.
        if wanted.node.is_none() && (!is_collection || wanted.key.is_none()) {
            wanted.node = Some(range);
        }
        let has_below = !wanted.below.is_empty();
        self.missing -= usize::from(is_first);
        has_below
    }

    /// The wanted place that the steps of the open collections lead to.
    fn wanted(&mut self) -> Option<&mut Wanted> {
        self.frames
            .iter()
            .try_fold(&mut *self.root, |wanted, frame| wanted.below.get_mut(&frame.step))
    }
}

/// The lines and columns of offsets, counted in one pass.
fn positions_of(bytes: &[u8], mut offsets: Vec<usize>) -> BTreeMap<usize, (usize, usize)> {
    offsets.sort_unstable();
    let (mut line, mut column, mut counted) = (1, 1, 0);
    let of_offset = |offset| {
        let mut between = bytes.get(counted..offset).unwrap_or_default();
        line += memchr::memchr_iter(b'\n', between).count();
        if let Some(end) = memchr::memrchr(b'\n', between) {
            column = 1;
            between = between.get(end + 1..).unwrap_or_default();
        }
        let between = String::from_utf8_lossy(between);
        column += between.chars().filter(|character| *character != '\u{feff}').count();
        counted = offset;
        (offset, (line, column))
    };
    offsets.into_iter().map(of_offset).collect()
}

#[cfg(test)]
mod tests;
