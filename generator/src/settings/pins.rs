//! Names that the overrides settle, and which of them anything asked for.

use std::cell::RefCell;

use indexmap::{IndexMap, IndexSet};
use serde::{Deserialize, Deserializer};

/// Rust names by JSON Pointer. It notes which pointers are asked for: the others name nothing that has a name in Rust.
#[derive(Clone, Debug, Default)]
pub struct Pins {
    names: IndexMap<String, String>,
    found: RefCell<IndexSet<String>>,
}

impl Pins {
    /// The name that is settled for the node at a pointer.
    #[must_use]
    pub fn get(&self, at: &str) -> Option<&String> {
        let name = self.names.get(at)?;
        self.found.borrow_mut().insert(at.to_owned());
        Some(name)
    }

    /// Whether no name is settled.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The pointers that nothing asked for.
    pub fn unused(&self) -> impl Iterator<Item = &str> {
        let found = self.found.borrow();
        let unused: Vec<&str> = self
            .names
            .keys()
            .map(String::as_str)
            .filter(|at| !found.contains(*at))
            .collect();
        unused.into_iter()
    }
}

impl<'de> Deserialize<'de> for Pins {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let names = IndexMap::deserialize(deserializer)?;
        Ok(Self {
            names,
            found: RefCell::default(),
        })
    }
}
