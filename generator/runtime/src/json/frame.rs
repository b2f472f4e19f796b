//! The arrays and objects that a reader is inside of.

use super::DecodeError;
use std::fmt::Write as _;

/// One open array or object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) container: Container,
    /// How many members or items were stepped to so far.
    pub(super) steps: usize,
    /// How many names were noted when it was opened.
    names: usize,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Container {
    Array,
    /// An object, with the names that it must hold.
    Object(&'static [&'static str]),
}

/// The open frames, and the decoded names of the members met so far in each of them.
///
/// All names lie one after the other in one string, so that an object costs no allocation of its own.
#[derive(Debug, Default)]
pub(super) struct Frames {
    open: Vec<Frame>,
    names: String,
    ends: Vec<usize>,
}

/// A state of the frames to come back to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    depth: usize,
    names: usize,
}

impl Frames {
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    pub(super) fn open(&mut self, container: Container) {
        self.open.push(Frame {
            container,
            steps: 0,
            names: self.ends.len(),
        });
    }

    /// The innermost frame, if any is open.
    pub(super) fn top(&mut self) -> Option<&mut Frame> {
        self.open.last_mut()
    }

    /// Notes the name of the next member of the innermost object.
    pub(super) fn enter(&mut self, name: &str) {
        self.names.push_str(name);
        self.ends.push(self.names.len());
    }

    /// The name noted last.
    pub(super) fn name(&self) -> &str {
        self.ends.len().checked_sub(1).map_or("", |last| self.nth_name(last))
    }

    /// Leaves the innermost frame; fails if it is an object with a name twice, or without one that it must hold.
    pub(super) fn close(&mut self, offset: usize) -> Result<(), DecodeError> {
        let Some(frame) = self.open.last() else { return Ok(()) };
        if let Container::Object(required) = frame.container {
            let first = frame.names;
            if let Some(name) = self.repeated_name(first) {
                return Err(DecodeError::new(
                    format!("the member `{name}` occurs more than once"),
                    offset,
                ));
            }
            for name in required {
                if !(first..self.ends.len()).any(|index| self.nth_name(index) == *name) {
                    return Err(DecodeError::new(format!("the member `{name}` is missing"), offset));
                }
            }
            self.truncate_names(first);
        }
        self.open.pop();
        Ok(())
    }

    pub(super) fn mark(&self) -> Mark {
        Mark {
            depth: self.open.len(),
            names: self.ends.len(),
        }
    }

    pub(super) fn rewind(&mut self, mark: Mark) {
        self.open.truncate(mark.depth);
        self.truncate_names(mark.names);
    }

    /// The way from the root to the value that was read last, such as `$.meta.links[2]`.
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
                    let end = self.open.get(depth + 1).map_or(self.ends.len(), |inner| inner.names);
                    if let Some(last) = end.checked_sub(1).filter(|last| *last >= frame.names) {
                        push_name(&mut path, self.nth_name(last));
                    }
                }
            }
        }
        path
    }

    fn nth_name(&self, index: usize) -> &str {
        let start = index
            .checked_sub(1)
            .and_then(|before| self.ends.get(before))
            .copied()
            .unwrap_or(0);
        let end = self.ends.get(index).copied().unwrap_or(start);
        self.names.get(start..end).unwrap_or("")
    }

    /// A name that occurs twice among those from `first` on. Sorting keeps this exact, and quick for an object of a million
    /// members as well.
    fn repeated_name(&self, first: usize) -> Option<&str> {
        if self.ends.len() - first < 2 {
            return None;
        }
        let mut names: Vec<&str> = (first..self.ends.len()).map(|index| self.nth_name(index)).collect();
        names.sort_unstable();
        names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
    }

    fn truncate_names(&mut self, count: usize) {
        let end = count
            .checked_sub(1)
            .and_then(|last| self.ends.get(last))
            .copied()
            .unwrap_or(0);
        self.ends.truncate(count);
        self.names.truncate(end);
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
