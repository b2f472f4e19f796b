//! Entries of the overrides that match nothing.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Place};
use crate::plan::context::Context;
use crate::plan::model;
use crate::plan::rule::pattern;
use crate::pointer::Pointer;
use crate::rust::{Body, Group, Item, ModelFile, Passing, Slot};

/// Reports entries of the overrides that match nothing in the document. `only_forms` are the definitions without a
/// type.
pub(in crate::plan) fn report_unused(
    context: &mut Context<'_>,
    groups: &[Group],
    models: &[ModelFile],
    only_forms: &[bool],
) {
    report_operations(context);
    report_names(context, models, only_forms);
    report_patterns(context);
    report_prefixes(context);
    report_json_text(context, groups, models);
}

/// Reports operations that the document does not have, and those that are called unpaged and have no pages.
fn report_operations(context: &mut Context<'_>) {
    let overrides = context.overrides;
    for (id, choice) in &overrides.operations {
        let mut operations = context.api.operations.iter();
        let Some(operation) = operations.find(|operation| operation.id == *id) else {
            if overrides.omit.contains(id) {
                let message =
                    format!("the overrides say of the operation `{id}` what it is, and leave it out (`omit`)");
                let help = format!("remove `[operations.{id}]` from the overrides, or `{id}` from `omit`");
                report_as(context, &["operations", id], message, help);
                continue;
            }
            let help = format!("remove `[operations.{id}]` from the overrides, or mend the name");
            report(context, &["operations", id], &format!("the operation `{id}`"), help);
            continue;
        };
        // Together with `pagination` it is a contradiction, which is reported there.
        if choice.unpaged && choice.pagination.is_none() && operation.pagination.is_none() {
            let message = format!("the overrides say that `{id}` is no list in pages, which nobody takes it for");
            let help = format!("remove `unpaged` from `[operations.{id}]`");
            report_as(context, &["operations", id, "unpaged"], message, help);
        }
    }
}

fn report_patterns(context: &mut Context<'_>) {
    let overrides = context.overrides;
    let unused = overrides.patterns.keys();
    let unused: Vec<&String> = unused
        .filter(|pattern| !context.patterns.contains_key(*pattern))
        .collect();
    for pattern in unused {
        if !pattern::is_checkable(pattern) {
            let message = format!(
                "the overrides name a type for `{pattern}`, and {}",
                pattern::UNCHECKABLE
            );
            let help = "remove it from `[patterns]`: the values are plain strings".to_owned();
            report_as(context, &["patterns", pattern], message, help);
            continue;
        }
        let what = format!("a type for the pattern `{pattern}` of a parameter or a form");
        let help = "remove it from `[patterns]`, or mend the pattern".to_owned();
        report(context, &["patterns", pattern], &what, help);
    }
}

fn report_prefixes(context: &mut Context<'_>) {
    for (index, prefix) in context.overrides.strip_prefixes.iter().enumerate() {
        let mut parameters = context
            .api
            .operations
            .iter()
            .flat_map(|operation| &operation.parameters);
        if !parameters.any(|parameter| parameter.name.starts_with(prefix.as_str())) {
            let help = format!("remove `{prefix}` from `strip_prefixes`");
            let entry = ["strip_prefixes", &index.to_string()];
            report(context, &entry, &format!("parameters that start with `{prefix}`"), help);
        }
    }
}

fn report_json_text(context: &mut Context<'_>, groups: &[Group], models: &[ModelFile]) {
    for (index, wire) in context.overrides.json_text.iter().enumerate() {
        if !holds_json(wire, groups, models) {
            let help = format!("remove `{wire}` from `json_text`, or mend the name");
            let entry = ["json_text", &index.to_string()];
            let what = format!("a string member, or a list in a form, `{wire}` that holds JSON");
            report(context, &entry, &what, help);
        }
    }
}

/// Reports names for places that are not in the document, for schemas that have no type, and names that no type can
/// have.
fn report_names(context: &mut Context<'_>, models: &[ModelFile], only_forms: &[bool]) {
    let (names, definitions) = (&context.overrides.names, &context.api.definitions);
    let fields = definitions.iter().zip(only_forms);
    let fields = fields.filter(|(_, is_only_form)| **is_only_form);
    let fields = fields.map(|(definition, _)| definition.at.as_str());
    // Looking a name up counts as a use of it, so these are found first.
    let without_type: Vec<&str> = fields.filter(|at| names.get(at, |_| true).is_some()).collect();
    let places: BTreeSet<&str> = definitions.iter().map(|definition| definition.at.as_str()).collect();
    let types = models.iter().filter(|model| model::root_name(model).is_some());
    let types: BTreeSet<&str> = types.map(|model| model.at.as_str()).collect();
    for at in names.unused().chain(without_type) {
        let (why, instead) = if types.contains(at) {
            let why = " that does not begin with a capital, as those of types do";
            (why, ", or begin the name with a capital")
        } else if places.contains(at) {
            let instead = ": what the schema says holds where it is referred to";
            (", which is no type in Rust that could have one", instead)
        } else if context.overrides.omit.is_empty() {
            (NOT_THERE, ", or mend the pointer")
        } else {
            let why = ", which the document does not have, or only in an operation that `omit` leaves out";
            (why, ", or mend the pointer")
        };
        let message = format!("the overrides name a name for `{at}`{why}");
        let help = format!("remove `\"{at}\"` from `[names]`{instead}");
        report_as(context, &["names", at], message, help);
    }
}

const NOT_THERE: &str = ", which the document does not have";

fn report(context: &mut Context<'_>, entry: &[&str], what: &str, help: String) {
    report_as(context, entry, format!("the overrides name {what}{NOT_THERE}"), help);
}

fn report_as(context: &mut Context<'_>, entry: &[&str], message: String, help: String) {
    let at = entry.iter().fold(Pointer::root(), |at, step| at.key(step));
    context
        .diagnostics
        .report_setting(Code::UnusedOverride, Place::Key(at), message, help);
}

/// Whether a string member of this name, anywhere in the crate, may contain JSON.
fn holds_json(wire: &str, groups: &[Group], models: &[ModelFile]) -> bool {
    let setters = groups
        .iter()
        .flat_map(|group| &group.operations)
        .flat_map(|operation| &operation.setters);
    // The value in place of a file has a method of the same kind.
    let mut slots = setters
        .filter(|setter| setter.argument.passing == Passing::Serialize)
        .map(|setter| &setter.argument.slot);
    let in_groups = groups
        .iter()
        .flat_map(|group| &group.operations)
        .flat_map(|operation| &operation.items);
    let mut items = models.iter().flat_map(|model| &model.items).chain(in_groups);
    let operations = groups.iter().flat_map(|group| &group.operations);
    let mut fields = operations.flat_map(|operation| operation.bodies.iter().flat_map(Body::fields));
    fields.any(|field| field.json && field.name == wire)
        || slots.any(|slot| matches!(slot, Slot::FormJson(name) if name == wire))
        || items.any(|item| match item {
            Item::Struct(item) => item.fields.iter().any(|field| field.json_text && field.wire == wire),
            _ => false,
        })
}
