//! The query in the path of an operation, which every call sends.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use crate::fragment::percent_decode;
use crate::ir::Location;
use crate::rust::{Constant, Operation};

/// A path without its query.
pub(super) fn without_query(path: &str) -> &str {
    path.split('?').next().unwrap_or_default()
}

/// The names and values in the query of a path, decoded.
fn pairs(operation: &Operation) -> BTreeSet<(Cow<'_, str>, Cow<'_, str>)> {
    let (_, query) = operation.path.split_once('?').unwrap_or_default();
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs
        .map(|(name, value)| (percent_decode(name), percent_decode(value)))
        .collect()
}

/// The name and the value of a constant in the query.
fn in_query(constant: &Constant) -> Option<(Cow<'_, str>, Cow<'_, str>)> {
    let value = match &constant.value {
        Value::String(text) => Cow::Borrowed(text.as_str()),
        other => Cow::Owned(other.to_string()),
    };
    (constant.location == Location::Query).then_some((Cow::Borrowed(constant.name.as_str()), value))
}

/// Whether the calls of two operations send the same constants in the query, as part of the path or as parameters with
/// a single value.
pub(super) fn is_one_query(old: &Operation, new: &Operation) -> bool {
    pairs(old).is_subset(&sent(new)) && pairs(new).is_subset(&sent(old))
}

/// The constants that every call sends in the query.
fn sent(operation: &Operation) -> BTreeSet<(Cow<'_, str>, Cow<'_, str>)> {
    let constants = operation.constants.iter().filter_map(in_query);
    pairs(operation).into_iter().chain(constants).collect()
}

/// The constants of both sides that are not in the path of the other.
pub(super) fn other_constants<'o>(old: &'o Operation, new: &'o Operation) -> [Vec<&'o Constant>; 2] {
    [others(old, new), others(new, old)]
}

fn others<'o>(one: &'o Operation, other: &Operation) -> Vec<&'o Constant> {
    let of_path = pairs(other);
    let is_other = |constant: &&Constant| in_query(constant).is_none_or(|pair| !of_path.contains(&pair));
    one.constants.iter().filter(is_other).collect()
}
