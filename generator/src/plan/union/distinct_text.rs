//! Rules that tell the strings of one alternative from those of another.
//!
//! A string fits every alternative that is a string. If there are several, their patterns and lengths decide, or else
//! the form of their formats.

use super::tag;
use super::variant::Branch;
use crate::ir::{self, Api, Kind};
use crate::plan::context::resolve;
use crate::plan::model::enumeration::enum_kind;
use crate::plan::model::types::text_type;
use crate::plan::rule::pattern;
use crate::rust::{EnumKind, TextRule, Type};

/// The rule of each branch of a union; `None` for a branch that is no string, is the only one, or takes any string.
pub(in crate::plan) fn told_by_rules(api: &Api, branches: &[Branch<'_>]) -> Vec<Option<TextRule>> {
    let kinds = branches.iter().map(|branch| &resolve(api, branch.schema).0.kind);
    let texts = kinds.map(|kind| match kind {
        Kind::Text(text) => Some(text),
        _ => None,
    });
    let texts: Vec<Option<&ir::Text>> = texts.collect();
    let are_several = texts.iter().flatten().count() > 1;
    // A variant for several alternatives has the rules of none of them.
    let told = branches.iter().map(|branch| are_several && !branch.is_joined);
    let texts = texts.into_iter().zip(told);
    texts
        .map(|(text, is_told)| text.filter(|_| is_told).and_then(rule))
        .collect()
}

/// For each branch of a union, whether it lists strings, or integers, and another branch lists some too or takes any. A
/// value that none of them lists belongs to no list, but to the branch that takes any, if there is one.
pub(in crate::plan) fn told_by_lists(api: &Api, branches: &[Branch<'_>]) -> Vec<bool> {
    let kinds = branches
        .iter()
        .map(|branch| tag::listed_for(api, branch.schema).and_then(enum_kind));
    let kinds: Vec<Option<EnumKind>> = kinds.collect();
    let are_several = |wanted| kinds.iter().filter(|kind| **kind == Some(wanted)).count() > 1;
    let takes_any = |is_any: fn(&Kind) -> bool| {
        branches
            .iter()
            .any(|branch| is_any(&resolve(api, branch.schema).0.kind))
    };
    let texts = are_several(EnumKind::Text) || takes_any(is_any_text);
    let integers =
        are_several(EnumKind::Integer) || takes_any(|kind| matches!(kind, Kind::Integer(_) | Kind::Number(_)));
    let is_one_of_several = |kind: &Option<EnumKind>| match kind {
        Some(EnumKind::Text) => texts,
        Some(EnumKind::Integer) => integers,
        Some(EnumKind::Json) | None => false,
    };
    kinds.iter().map(is_one_of_several).collect()
}

/// Whether a kind is a plain string.
fn is_any_text(kind: &Kind) -> bool {
    matches!(kind, Kind::Text(text) if text_type(text) == Type::String)
}

/// The formats of strings that are plain strings in Rust, with patterns for their form. Most other formats of the
/// registry look like many other texts.
const LOOKS: &[(&str, &str)] = &[
    (
        "uuid",
        "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
    ),
    ("ipv4", r"^[0-9]{1,3}(\.[0-9]{1,3}){3}$"),
    ("ip", r"^([0-9]{1,3}(\.[0-9]{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*)$"),
    ("ipv6", "^[0-9a-fA-F]*:[0-9a-fA-F:.]*$"),
    ("uri", "^[a-zA-Z][a-zA-Z0-9+.-]*:"),
    ("url", "^[a-zA-Z][a-zA-Z0-9+.-]*:"),
    ("email", r"^[^@\s]+@[^@\s]+$"),
];

/// The rule of a string; `None` if any string is allowed, or if its Rust type takes only such strings.
fn rule(text: &ir::Text) -> Option<TextRule> {
    let format = text.format.as_deref();
    if matches!(format, Some("date-time" | "date" | ir::RFC_2822 | "byte")) || text.content_encoding.is_some() {
        return None;
    }
    pattern::text_rule(text).or_else(|| {
        let (_, looks) = LOOKS.iter().find(|(name, _)| format == Some(name))?;
        pattern::text_rule(&ir::Text {
            pattern: Some((*looks).to_owned()),
            ..ir::Text::default()
        })
    })
}
