//! What schemas list as their alternatives, for asking whether a schema is one of these.
//!
//! Each heir of a base that lists its heirs asks the base, so what a list refers to is found once: otherwise the time
//! would grow with the square of the heirs.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;
use serde_json::Value;

use super::Part;
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// The alternatives of each list that was asked about, by the place of the list.
pub(in crate::lower) type Listed = BTreeMap<Pointer, BTreeSet<Pointer>>;

/// Whether a schema lists one of several places among its alternatives, by a reference or in place.
pub(super) fn lists_any(context: &mut Context<'_>, part: &Part<'_>, places: &IndexSet<Pointer>) -> bool {
    ["oneOf", "anyOf"]
        .iter()
        .any(|name| has_one_of(context, part, name, places))
}

/// The same of one of its lists.
pub(super) fn has_one_of(context: &mut Context<'_>, part: &Part<'_>, name: &str, places: &IndexSet<Pointer>) -> bool {
    let Some(branches) = part.node.get(name).and_then(Value::as_array) else {
        return false;
    };
    let list = part.at.key(name);
    if let Some(known) = context.listed.get(&list) {
        return places.iter().any(|place| known.contains(place));
    }
    let found = alternatives(context, part, &list, branches);
    let has_one = places.iter().any(|place| found.contains(place));
    context.listed.insert(list, found);
    has_one
}

/// Where the alternatives of a list are.
fn alternatives(context: &Context<'_>, part: &Part<'_>, list: &Pointer, branches: &[Value]) -> BTreeSet<Pointer> {
    let places = branches
        .iter()
        .enumerate()
        .filter_map(|(index, branch)| match branch.get("$ref") {
            Some(reference) => {
                let found = context
                    .resources
                    .locate(context.document, &part.at, reference.as_str()?)?;
                Some(found.0)
            }
            None => Some(list.index(index)),
        });
    places.collect()
}
