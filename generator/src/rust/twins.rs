//! Types with several names.

use indexmap::IndexMap;
use serde::Serialize;

use super::{Alias, Item, Type};

/// The types of a file that equal an earlier one: the name of that one, by their own. They are written as aliases of
/// it.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Twins(pub IndexMap<String, String>);

impl Twins {
    /// Whether no type of the file equals another.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The type as an alias of an earlier one; `None` if it is a type of its own.
    #[must_use]
    pub fn alias(&self, item: &Item) -> Option<Alias> {
        let first = self.0.get(item.name())?;
        Some(Alias {
            name: item.name().to_owned(),
            at: item.at().clone(),
            docs: item.docs(),
            target: Type::Path(vec![first.clone()]),
        })
    }
}
