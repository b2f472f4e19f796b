//! Rules for the names of an object's members, which are checked before sending.

use super::pattern;
use crate::diagnostic::Code;
use crate::ir::{self, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::model::types;
use crate::rust::TextRule;

/// The rule for the names of all members: that of `propertyNames`, or the patterns that the members of a map can have.
pub(in crate::plan) fn name_rule(context: &mut Context<'_>, object: &ir::Object) -> Option<TextRule> {
    match &object.names {
        Some(names) => of_described(context, object, names),
        None => of_closed(context, object),
    }
}

/// Whether the names of members are limited.
pub(in crate::plan) fn has_rule(api: &ir::Api, object: &ir::Object) -> bool {
    match &object.names {
        Some(names) => match &resolve(api, names).0.kind {
            Kind::Text(text) => pattern::text_rule(text).is_some(),
            _ => false,
        },
        None => is_closed_by_patterns(object) && object.properties.is_empty(),
    }
}

/// Whether a schema of names says more than that they are strings.
pub(in crate::plan) fn are_told(api: &ir::Api, names: &ir::Schema) -> bool {
    match &resolve(api, names).0.kind {
        Kind::Text(text) => text.pattern.is_some() || pattern::text_rule(text).is_some(),
        Kind::Any(_) => false,
        _ => true,
    }
}

/// The rule of a schema of names.
fn of_described(context: &mut Context<'_>, object: &ir::Object, names: &ir::Schema) -> Option<TextRule> {
    let resolved = resolve(context.api, names).0;
    let rule = match &resolved.kind {
        Kind::Text(text) => types::text_rule(context, text, &resolved.at),
        Kind::Enumeration(_) => {
            context.diagnostics.report(
                Code::Unchecked,
                &names.at,
                "the names of members are not held to the list: a server may take further ones, as it may of any list",
                "any name is sent, and the server refuses what it does not take",
            );
            None
        }
        // Anything else is reported where it is read.
        _ => None,
    };
    if let Some((_, first)) = object.patterns.first().filter(|_| is_closed_by_patterns(object)) {
        context.diagnostics.report_key(
            Code::Unchecked,
            &first.at,
            "that no members are allowed besides those of the patterns is not checked beside `propertyNames`",
            "it is left to the server",
        );
    }
    rule
}

/// The rule for the names of a map that only allows names matching a pattern.
fn of_closed(context: &mut Context<'_>, object: &ir::Object) -> Option<TextRule> {
    if !is_closed_by_patterns(object) || !object.properties.is_empty() {
        return None;
    }
    let mut patterns = object.patterns.iter();
    if let Some((_, values)) = patterns.find(|(pattern, _)| !pattern::is_checkable(pattern)) {
        context.diagnostics.report_key(
            Code::Pattern,
            &values.at,
            pattern::UNCHECKABLE,
            "the names of the members are not checked before sending, and left to the server",
        );
        return None;
    }
    pattern::text_rule(&ir::Text {
        pattern: Some(joined(object)),
        ..ir::Text::default()
    })
}

fn is_closed_by_patterns(object: &ir::Object) -> bool {
    object.additional == ir::Additional::Forbidden && !object.patterns.is_empty()
}

/// One pattern for all names that a map allows.
fn joined(map: &ir::Object) -> String {
    let patterns: Vec<&str> = map.patterns.iter().map(|(pattern, _)| pattern.as_str()).collect();
    match patterns.as_slice() {
        [only] => (*only).to_owned(),
        several => format!("(?:{})", several.join(")|(?:")),
    }
}

/// Reports that the names of a struct's members are not checked against the patterns beside its properties: a member
/// that a server adds is kept and sent back, whatever its name is.
pub(in crate::plan) fn report_struct(context: &mut Context<'_>, object: &ir::Object) {
    if let Some((_, values)) = object.patterns.first()
        && is_closed_by_patterns(object)
        && object.names.is_none()
    {
        context.diagnostics.report_key(
            Code::Unchecked,
            &values.at,
            "that members besides the properties match a pattern is not checked",
            "any name is sent, and the server refuses what it does not take",
        );
    }
}
