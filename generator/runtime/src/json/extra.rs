//! What a struct could not hold of the object that it was read from.

use super::Json;
use std::fmt;

/// Members that a type does not know, or could not hold, in the order in which they came.
///
/// Reading and writing a value again loses nothing because of it. An empty one is a null pointer; a `null` costs its name and
/// no allocation of its own.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Extra(Option<Box<Entries>>);

#[derive(Clone, Default, PartialEq, Eq)]
struct Entries {
    /// The names, one after the other.
    names: String,
    /// Where each name ends, and its value.
    values: Vec<(usize, Json)>,
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
        self.0.as_ref().map_or(0, |entries| entries.values.len())
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
            entries.values.iter().map(move |(end, value)| {
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
        match place.and_then(|place| self.0.as_mut()?.values.get_mut(place)) {
            Some((_, kept)) => *kept = value,
            None => self.push(name, value),
        }
    }

    /// Adds a member whose name is known not to be there yet.
    pub(super) fn push(&mut self, name: &str, value: Json) {
        let entries = self.0.get_or_insert_default();
        entries.names.push_str(name);
        entries.values.push((entries.names.len(), value));
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
