//! Types with several names.

use indexmap::IndexMap;
use serde::Serialize;

use super::{Alias, Item, Type};

/// The types of a file that say the same as an earlier one of it: the name of that one, by theirs. They are written as other
/// names for it.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Twins(pub IndexMap<String, String>);

impl Twins {
    /// Whether all types of the file differ.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The type as another name for an earlier one; none if it is written out.
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
