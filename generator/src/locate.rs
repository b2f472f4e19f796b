//! From the place of a finding to a line and a column of the text.

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
    /// The bytes that are meant: a scalar, the name of a member, or the first token of a collection without a name.
    pub range: Range<usize>,
}

/// Where a place is in its document: for a node that is not there, such as a missing member or what an alias brings,
/// the nearest node above it; nothing when the text is not UTF-8 up to there.
#[must_use]
pub fn locate(source: &Source, subject: Subject, place: &Place) -> Option<Location> {
    locate_all(source, subject, &[place]).pop().flatten()
}

/// Where places are, in their order, in one walk over the text.
#[must_use]
pub fn locate_all(source: &Source, subject: Subject, places: &[&Place]) -> Vec<Option<Location>> {
    let mut root = Wanted::default();
    for place in places {
        if let Place::Node(pointer) | Place::Key(pointer) = place {
            root.want(pointer);
        }
    }
    if root.below.is_empty() && !places.iter().any(|place| !matches!(place, Place::Offset(_))) {
        // Nothing is looked for that only a walk over the text can tell.
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
    // What reads the text again may stumble where what read it did not; then the start of the text is the nearest place.
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

/// A node of the tree of all places that are looked for.
#[derive(Default)]
struct Wanted {
    below: IndexMap<String, Wanted>,
    key: Option<Range<usize>>,
    /// The node itself, when it is a scalar or has no name.
    node: Option<Range<usize>>,
    /// Whether it is looked for itself, and was not met yet.
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

    /// How many places are looked for and were not met yet.
    fn missing(&self) -> usize {
        let below = self.below.values().map(Self::missing).sum::<usize>();
        below + usize::from(self.is_missing)
    }

    /// The bytes of the node at a pointer, or else of the nearest one above it.
    fn node_range(&self, pointer: &Pointer) -> Option<Range<usize>> {
        let (key, node) = self.ranges(pointer);
        node.or(key)
    }

    /// The bytes of the name of the node at a pointer, or else of the nearest one above it; those of a node that has no name.
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

/// An open collection on the way through the text.
struct Frame {
    shape: Shape,
    /// How many elements of a list have begun.
    index: usize,
    /// Whether something below is looked for; then the step to it is on the path.
    wanted: bool,
    /// The step that leads to the value which comes next.
    step: String,
}

/// So many bytes are read once more, since a text is read from the start each time.
const MOST_READ: usize = 20_000_000;

/// Finds places. What reads a document again is stricter than what read it: to it the further lines of a quoted text have to be indented.
/// Where it stumbles over one, the lines are joined, which moves nothing, and so are those of others behind the same words: one who
/// writes a text like that writes all of them so. The same goes for brackets that close what is written like JSON.
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

/// A text in which the lines of what is quoted at a place are one, and those of what is quoted behind the same words further down.
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

/// A text in which each bracket that begins a line and closes something stands on the line before it; none where there is none left. A
/// line that is empty, ends in a comment or begins a block stays what it is.
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

/// The text that is quoted at a place, where it has several lines.
fn lines_of_quoted(text: &str, at: usize) -> Option<Range<usize>> {
    let end = at + end_of_quoted(text.get(at..)?)?;
    text.get(at..end)?.contains('\n').then_some(at..end)
}

/// Finds places up to where the text makes no sense, which is said where something is still missing.
fn find_until(mut walk: Walk<'_>, start: usize, root: &mut Wanted) -> Option<usize> {
    let mut frames: Vec<Frame> = Vec::new();
    let mut missing = root.missing();
    while missing > 0
        && let Some(item) = walk.next()
    {
        let range = item.range.start + start..item.range.end + start;
        match item.token {
            Token::Key(key) => {
                if let Some(frame) = frames.last_mut().filter(|frame| frame.wanted) {
                    frame.step = key.into_owned();
                    if let Some(wanted) = descend(root, &frames).filter(|wanted| wanted.key.is_none()) {
                        wanted.key = Some(range);
                    }
                }
            }
            Token::Close => {
                frames.pop();
            }
            token => {
                if let Some(frame) = frames
                    .last_mut()
                    .filter(|frame| frame.wanted && frame.shape == Shape::List)
                {
                    frame.step = frame.index.to_string();
                    frame.index += 1;
                }
                let shape = if let Token::Open(shape) = token {
                    Some(shape)
                } else {
                    None
                };
                let looked_for = frames.last().is_none_or(|frame| frame.wanted);
                let wanted = if looked_for { descend(root, &frames) } else { None };
                let below = wanted.is_some_and(|wanted| {
                    missing -= usize::from(std::mem::take(&mut wanted.is_missing));
                    // A collection that has a name is shown by it: its own first line says less.
                    if wanted.node.is_none() && (shape.is_none() || wanted.key.is_none()) {
                        wanted.node = Some(range);
                    }
                    !wanted.below.is_empty()
                });
                // Of most collections nothing is looked for.
                if let Some(shape) = shape.filter(|_| below || !walk.pass_over()) {
                    frames.push(Frame {
                        shape,
                        index: 0,
                        wanted: below,
                        step: String::new(),
                    });
                }
            }
        }
    }
    walk.stumbled().filter(|_| missing > 0)
}

/// The place that the steps of the open collections lead to, if one below it is looked for.
fn descend<'w>(root: &'w mut Wanted, frames: &[Frame]) -> Option<&'w mut Wanted> {
    frames
        .iter()
        .try_fold(root, |wanted, frame| wanted.below.get_mut(&frame.step))
}

/// The lines and the columns that offsets are at, counted once from the top.
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
mod tests {
    use super::{Place, Pointer, Source, Subject, locate_all};

    /// Brackets and quotes in what is passed over, an element of a list, a node behind it, and one that is not there.
    #[test]
    fn places_are_found_behind_what_is_passed_over() {
        let yaml = "a:\n  x: \"]} \\\" {[\"\n  y: [[1], {z: \"\\\\\"}]\nb:\n- {c: 1}\n- {c: 2}\n";
        let json =
            "{\"a\": {\"x\": \"]} \\\" {[\",\n  \"y\": [[1], {\"z\": \"\\\\\"}]},\n\"b\": [{\"c\": 1},\n{\"c\": 2}]}\n";
        let compact = json.replace(['\n', ' '], "");
        let pointers = ["/b/1/c", "/a", "/b/1/missing", "/a/y/1/z"].map(|text| Pointer::parse(text).unwrap());
        let places: Vec<Place> = pointers.into_iter().map(Place::Node).collect();
        let places: Vec<&Place> = places.iter().collect();
        let found = |name: &str, text: &str| -> Vec<(usize, String)> {
            let source = Source::new(name, text);
            let found = locate_all(&source, Subject::Document, &places).into_iter().flatten();
            found
                .map(|location| (location.line, text[location.range].to_owned()))
                .collect()
        };
        let lines = |lines: [usize; 4], texts: [&str; 4]| -> Vec<(usize, String)> {
            lines.into_iter().zip(texts.map(str::to_owned)).collect()
        };
        let texts = ["2", "\"a\"", "{", "\"\\\\\""];
        assert_eq!(found("a.json", json), lines([4, 1, 4, 2], texts));
        assert_eq!(found("a.json", &compact), lines([1; 4], texts));
        assert_eq!(found("a.yaml", yaml), lines([6, 1, 6, 3], ["2", "a", "{", "\"\\\\\""]));
        // Lines of a quoted text need not be indented for who reads the document.
        let quoted = "a:\n  x: \"\\\"'\n  '\n  2\"\n  y: [[1], {z: '\\'}]\nb:\n- {c: '1''s\n\n'}\n- {c: 2}\n";
        assert_eq!(found("a.yaml", quoted), lines([10, 1, 10, 5], ["2", "a", "{", "'\\'"]));
        // Neither do brackets that close what is written like JSON.
        let like_json = "a: {\n  x: \"1\"\n}\nb:\n- {c: 1}\n- c: [\n    [\"2\"\n    ]\n  ]\nd: 1 # e\n";
        let place = |at: &str| Place::Node(Pointer::parse(at).unwrap());
        let source = Source::new("a.yaml", like_json);
        let found_at = locate_all(&source, Subject::Document, &[&place("/b/1/c/0/0"), &place("/d")]);
        let found_at: Vec<usize> = found_at.into_iter().flatten().map(|location| location.line).collect();
        assert_eq!(found_at, [7, 10]);
        // By marks the same is found as by a walk, also behind names over several lines.
        let names = "? a\n  b\n: 'it''s': 1\n  \"c\\x64\": e\n\"\\u00e9\": é\nend: 1 # é\n\
                     ? 'it''s' # a\n: 'it''s # b' # c's\n\"\\\" # d\": \"e \\\\\" # \"f\"\nblock: |\n  'a' # b\n";
        let ends = ["/a b/it's", "/a b/cd", "/é", "/end", "/it's", "/\" # d", "/block"];
        let pointers = ends.map(|text| Pointer::parse(text).unwrap());
        let places: Vec<Place> = pointers.into_iter().map(Place::Node).collect();
        let places: Vec<&Place> = places.iter().collect();
        let marked = Source::new("a.yaml", names);
        let tree = crate::parse::parse(&marked, &mut crate::diagnostic::Diagnostics::default());
        assert!(tree.is_some() && marked.marks.get().is_some());
        let walked = Source::new("a.yaml", names);
        let by_marks = locate_all(&marked, Subject::Document, &places);
        assert_eq!(by_marks, locate_all(&walked, Subject::Document, &places));
        let found_at: Vec<(usize, &str)> = by_marks
            .into_iter()
            .flatten()
            .map(|location| (location.line, &names[location.range]))
            .collect();
        // A comment is no part of what it stands behind.
        let expected = [
            (3, "1"),
            (4, "e"),
            (5, "é"),
            (6, "1"),
            (8, "'it''s # b'"),
            (9, "\"e \\\\\""),
            (11, "'a' # b"),
        ];
        assert_eq!(found_at, expected);
        // Of a name that is a block there are no marks.
        let blocks = Source::new("a.yaml", "a: 1\n? |\n  b\n  c\n: d: 2\n? >-\n  e\n  f\n: - 3\n");
        let _ = crate::parse::parse(&blocks, &mut crate::diagnostic::Diagnostics::default());
        let places = ["/b\nc\n/d", "/e f/0"].map(|text| Place::Node(Pointer::parse(text).unwrap()));
        let found_at = locate_all(&blocks, Subject::Document, &places.each_ref())
            .into_iter()
            .flatten();
        assert_eq!(found_at.map(|location| location.line).collect::<Vec<_>>(), [5, 9]);
        // What ends too soon is searched as far as it goes.
        assert_eq!(found("a.json", "{\"a\": {\"x\": [\"").len(), 4);
    }
    /// Several places on a line, in an order of their own, behind characters of several bytes and a mark that is not counted.
    #[test]
    fn columns_are_counted_in_characters() {
        let text = "\u{feff}{\"é\": 1, \"b\": [\"𝄞\", 2],\n \"c\": 3}";
        let places = ["/b/1", "/c", "/é", "/b/0"].map(|at| Place::Node(Pointer::parse(at).unwrap()));
        let source = Source::new("a.json", text);
        let found = locate_all(&source, Subject::Document, &places.each_ref())
            .into_iter()
            .flatten();
        let found: Vec<(usize, usize)> = found.map(|location| (location.line, location.column)).collect();
        assert_eq!(found, [(1, 21), (2, 7), (1, 7), (1, 16)]);
    }
    /// Whatever the name of the file, which anybody may choose.
    #[test]
    fn settings_are_read_as_settings() {
        let text = "module = 'a'\n[[servers]]\nurl = 'a'\n[[servers]]\nurl = 'b'\n";
        let place = Place::Node(Pointer::parse("/servers/1/url").unwrap());
        for name in ["a.toml", "a.cfg", "a.yaml"] {
            let source = Source::new(name, text);
            let found = locate_all(&source, Subject::Settings, &[&place]).remove(0);
            assert_eq!(
                found.map(|location| (location.line, location.column)),
                Some((5, 7)),
                "{name}"
            );
        }
    }
}
