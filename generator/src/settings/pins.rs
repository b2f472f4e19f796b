//! Names in the overrides, and which of them are used.

use std::cell::RefCell;

use indexmap::{IndexMap, IndexSet};
use serde::{Deserialize, Deserializer};

use super::identifier::Identifier;

/// Rust names by JSON Pointer. It records the used ones, so that the others can be reported.
#[derive(Clone, Debug, Default)]
pub struct Pins {
    names: IndexMap<String, Identifier>,
    used: RefCell<IndexSet<String>>,
}

impl Pins {
    /// The name for the node at a pointer, if there is one that `is_meant` accepts, which is then used.
    pub fn get(&self, at: &str, is_meant: impl FnOnce(&str) -> bool) -> Option<&str> {
        let Identifier(name) = self.names.get(at)?;
        if !is_meant(name) {
            return None;
        }
        self.used.borrow_mut().insert(at.to_owned());
        Some(name)
    }

    /// Whether there are no names.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The pointers whose names were not used.
    pub fn unused(&self) -> impl Iterator<Item = &str> {
        let used = self.used.borrow();
        let unused: Vec<&str> = self
            .names
            .keys()
            .map(String::as_str)
            .filter(|at| !used.contains(*at))
            .collect();
        unused.into_iter()
    }
}

impl<'de> Deserialize<'de> for Pins {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let names = IndexMap::deserialize(deserializer)?;
        Ok(Self {
            names,
            used: RefCell::default(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Pins;

    #[test]
    fn what_is_no_name_in_rust_is_refused_where_it_stands() {
        for name in [
            "", "_", "type", "self", "Self", "crate", "async", "gen", "a-b", "é x", "A<T>", "1a", "r#type", "a\nb",
        ] {
            let text = format!("\"/a\" = \"good\"\n\"/b\" = {}\n", toml::Value::from(name));
            let error = toml::from_str::<Pins>(&text).unwrap_err();
            assert!(
                error.message().contains("is no name in Rust"),
                "{name:?}: {}",
                error.message()
            );
            assert_eq!(
                error.span().map(|span| span.start),
                text.find("\"/b\"").map(|at| at + 7),
                "{name:?}"
            );
        }
    }

    #[test]
    fn a_name_of_another_case_is_not_used() {
        let pins: Pins = toml::from_str("\"/a\" = \"name\"\n\"/b\" = \"Name\"\n").unwrap();
        let is_type = |name: &str| name.starts_with('N');
        assert_eq!([pins.get("/a", is_type), pins.get("/b", is_type)], [None, Some("Name")]);
        assert_eq!(pins.unused().collect::<Vec<_>>(), ["/a"]);
    }
}
