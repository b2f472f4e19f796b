//! Whether alternatives allow null that are not read otherwise.

use indexmap::IndexMap;
use serde_json::Value;

use super::facts::Alternatives;
use super::keyword::is_alone;
use super::{Part, reference};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// Whether one of several alternatives allows null, by its type, its values, or its target.
pub(super) fn is_among(context: &Context<'_>, alternatives: &Alternatives<'_>) -> bool {
    let mut known = IndexMap::new();
    let mut branches = alternatives.branches.iter();
    branches.any(|branch| can_be_null(context, branch, &mut known) == Some(true))
}

/// Whether a schema allows null, as [`Facts::is_nullable`](super::facts::Facts::is_nullable): by itself, or by all
/// schemas that it is merged from. `None` if it does not say, or refers to itself.
fn can_be_null<'a>(
    context: &Context<'a>,
    part: &Part<'a>,
    known: &mut IndexMap<Pointer, Option<bool>>,
) -> Option<bool> {
    if let Some(known) = known.get(&part.at) {
        return *known;
    }
    // A reference back to this schema adds nothing.
    known.insert(part.at.clone(), None);
    let said = says(context, part, known);
    known.insert(part.at.clone(), said);
    said
}

fn says<'a>(context: &Context<'a>, part: &Part<'a>, known: &mut IndexMap<Pointer, Option<bool>>) -> Option<bool> {
    let list = |name: &str| part.node.get(name).and_then(Value::as_array).map(Vec::as_slice);
    let branches = |name: &'static str| {
        let branches = part.node.get(name).and_then(Value::as_array).into_iter().flatten();
        let place = |index| part.at.key(name).index(index);
        branches
            .enumerate()
            .map(move |(index, branch)| Part::new(place(index), branch))
    };
    let types = part.node.get("type");
    // `null` without quotes is read as the name of the type.
    let is_null = |name: &Value| name == "null" || name.is_null();
    let is_read = |name: &Value| name == "null" || part.node.as_object().is_some_and(is_alone);
    if part.node.get("nullable") == Some(&Value::Bool(true))
        || types.is_some_and(|types| match types {
            Value::Array(names) => names.iter().any(is_null),
            one => is_null(one) && is_read(one),
        })
        || list("enum").is_some_and(|values| values.contains(&Value::Null))
        || part.node.get("const").is_some_and(Value::is_null)
        || ["oneOf", "anyOf"]
            .into_iter()
            .flat_map(branches)
            .any(|branch| can_be_null(context, &branch, known) == Some(true))
    {
        return Some(true);
    }
    let referred = part.node.get("$ref").and_then(Value::as_str);
    let referred = referred.and_then(|written| reference::place(context, &part.at, written));
    let merged = referred.into_iter().chain(branches("allOf"));
    let said: Vec<bool> = merged.filter_map(|part| can_be_null(context, &part, known)).collect();
    match said.as_slice() {
        [] => types.map(|_| false),
        said => Some(said.iter().all(|can_be_null| *can_be_null)),
    }
}
