//! What tells the strings of one alternative from those of another.
//!
//! A string fits every alternative that is one. Where there are several, the pattern and the lengths that the document gives to
//! each decide, and where it gives none, what its format looks like.

use super::tag;
use super::variant::Branch;
use crate::ir::{self, Api, Kind};
use crate::plan::context::resolve;
use crate::plan::model::enumeration::enum_kind;
use crate::plan::rule::pattern;
use crate::rust::{EnumKind, TextRule};

/// For each branch of a union its rule; none for what is no string, where no other branch is one, and for one that any string is.
pub(in crate::plan) fn told_by_rules(api: &Api, branches: &[Branch<'_>]) -> Vec<Option<TextRule>> {
    let kinds = branches.iter().map(|branch| &resolve(api, branch.schema).0.kind);
    let texts = kinds.map(|kind| match kind {
        Kind::Text(text) => Some(text),
        _ => None,
    });
    let texts: Vec<Option<&ir::Text>> = texts.collect();
    let are_several = texts.iter().flatten().count() > 1;
    // What stands for several alternatives is told by no rule of one of them.
    let told = branches.iter().map(|branch| are_several && !branch.is_joined);
    let texts = texts.into_iter().zip(told);
    texts
        .map(|(text, is_told)| text.filter(|_| is_told).and_then(rule))
        .collect()
}

/// For each branch of a union whether it lists texts, or integers, where another branch does so as well. What none of them lists is no
/// more of one of them than of another.
pub(in crate::plan) fn told_by_lists(api: &Api, branches: &[Branch<'_>]) -> Vec<bool> {
    let kinds = branches
        .iter()
        .map(|branch| tag::listed_for(api, branch.schema).and_then(enum_kind));
    let kinds: Vec<Option<EnumKind>> = kinds.collect();
    let are_several = |wanted| kinds.iter().filter(|kind| **kind == Some(wanted)).count() > 1;
    let (texts, integers) = (are_several(EnumKind::Text), are_several(EnumKind::Integer));
    let is_one_of_several = |kind: &Option<EnumKind>| match kind {
        Some(EnumKind::Text) => texts,
        Some(EnumKind::Integer) => integers,
        Some(EnumKind::Json) | None => false,
    };
    kinds.iter().map(is_one_of_several).collect()
}

/// The formats of strings whose type in Rust takes any text, and patterns of what they look like. The registry of formats has more,
/// of which most look like many another text.
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

/// What a string must be like; none where it may be any, and where its type in Rust takes nothing else as it is.
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
