//! What a struct could not hold of the object that it was read from.

use super::Json;
use std::fmt;

/// Members that a type does not know, or could not hold, in the order in which they came.
///
/// Reading and writing a value again loses nothing because of it. An empty one is a null pointer; a `null` costs its name and
/// no allocation of its own.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Extra(Option<Box<Entries>>);

#[derive(Clone, PartialEq, Eq)]
struct Entries {
    /// The names, one after the other.
    names: String,
    /// What mostly is all there is, without a list.
    first: Entry,
    others: Vec<Entry>,
}

#[derive(Clone, PartialEq, Eq)]
struct Entry {
    /// Where the name ends.
    end: usize,
    value: Json,
}

impl Entries {
    fn iter(&self) -> impl Iterator<Item = &Entry> {
        std::iter::once(&self.first).chain(&self.others)
    }

    fn nth_mut(&mut self, index: usize) -> Option<&mut Entry> {
        match index.checked_sub(1) {
            None => Some(&mut self.first),
            Some(index) => self.others.get_mut(index),
        }
    }
}

impl Extra {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// Whether nothing was left over.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// How many members were left over.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |entries| 1 + entries.others.len())
    }

    /// The value kept under a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.iter().find(|(kept, _)| *kept == name).map(|(_, value)| value)
    }

    /// The members, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().flat_map(|entries| {
            let mut start = 0;
            entries.iter().map(move |Entry { end, value }| {
                let name = entries.names.get(start..*end).unwrap_or("");
                start = *end;
                (name, value)
            })
        })
    }

    /// Sets a member, in the place of one of the same name if there is one. Written with the struct unless the struct has a
    /// value of its own under that name.
    pub fn insert(&mut self, name: &str, value: Json) {
        let place = self.iter().position(|(kept, _)| kept == name);
        match place.and_then(|place| self.0.as_mut()?.nth_mut(place)) {
            Some(entry) => entry.value = value,
            None => self.push(name, value),
        }
    }

    /// Adds a member whose name is known not to be there yet.
    pub(super) fn push(&mut self, name: &str, value: Json) {
        let entry = |end| Entry { end, value };
        match &mut self.0 {
            Some(entries) => {
                entries.names.push_str(name);
                entries.others.push(entry(entries.names.len()));
            }
            None => {
                self.0 = Some(Box::new(Entries {
                    names: name.to_owned(),
                    first: entry(name.len()),
                    others: Vec::new(),
                }));
            }
        }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
