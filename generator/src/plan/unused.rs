//! Entries of the overrides file that match nothing.

use super::context::Context;
use crate::diagnostic::{Code, Place};
use crate::pointer::Pointer;
use crate::rust::{Group, Item, ModelFile, Passing, Slot};

/// Says which entries of the overrides file name nothing in the document. `only_forms` are the definitions that have no type.
pub(super) fn report_unused(context: &mut Context<'_>, groups: &[Group], models: &[ModelFile], only_forms: &[bool]) {
    let overrides = context.overrides;
    let operations = &context.api.operations;
    for id in overrides.operations.keys() {
        if operations.iter().all(|operation| operation.id != *id) {
            let help = format!("remove `[operations.{id}]` from the overrides, or mend the name");
            report(context, &["operations", id], &format!("the operation `{id}`"), help);
        }
    }
    let definitions = context.api.definitions.iter().zip(only_forms);
    let fields = definitions.filter(|(_, is_only_form)| **is_only_form);
    let fields = fields.map(|(definition, _)| definition.at.as_str());
    // To ask for a name counts as a use of it, so that these are found first.
    let without_type: Vec<&str> = fields
        .filter(|at| overrides.names.get(at, |_| true).is_some())
        .collect();
    for at in overrides.names.unused().chain(without_type) {
        let help = format!("remove `\"{at}\"` from `[names]`, or mend the pointer");
        report(context, &["names", at], &format!("a name for `{at}`"), help);
    }
    for pattern in overrides.patterns.keys() {
        if !context.patterns.contains_key(pattern) {
            let what = format!("a type for the simple pattern `{pattern}` of a parameter or a form");
            let help = "remove it from `[patterns]`, or mend the pattern".to_owned();
            report(context, &["patterns", pattern], &what, help);
        }
    }
    for (index, prefix) in overrides.strip_prefixes.iter().enumerate() {
        let mut parameters = operations.iter().flat_map(|operation| &operation.parameters);
        if !parameters.any(|parameter| parameter.name.starts_with(prefix.as_str())) {
            let help = format!("remove `{prefix}` from `strip_prefixes`");
            let entry = ["strip_prefixes", &index.to_string()];
            report(context, &entry, &format!("parameters that start with `{prefix}`"), help);
        }
    }
    for (index, wire) in overrides.json_text.iter().enumerate() {
        if !holds_json(wire, groups, models) {
            let help = format!("remove `{wire}` from `json_text`, or mend the name");
            let entry = ["json_text", &index.to_string()];
            report(
                context,
                &entry,
                &format!("a string member `{wire}` that holds JSON"),
                help,
            );
        }
    }
}

fn report(context: &mut Context<'_>, entry: &[&str], what: &str, help: String) {
    let at = entry.iter().fold(Pointer::root(), |at, step| at.key(step));
    let message = format!("the overrides name {what}, which the document does not have");
    context
        .diagnostics
        .report_setting(Code::UnusedOverride, Place::Key(at), message, help);
}

/// Whether anything reads or writes the JSON in string members of a name.
fn holds_json(wire: &str, groups: &[Group], models: &[ModelFile]) -> bool {
    let setters = groups
        .iter()
        .flat_map(|group| &group.operations)
        .flat_map(|operation| &operation.setters);
    // What is taken in place of a file has a method of the same kind.
    let mut slots = setters
        .filter(|setter| setter.argument.passing == Passing::Serialize)
        .map(|setter| &setter.argument.slot);
    let in_groups = groups
        .iter()
        .flat_map(|group| &group.operations)
        .flat_map(|operation| &operation.items);
    let mut items = models.iter().flat_map(|model| &model.items).chain(in_groups);
    slots.any(|slot| matches!(slot, Slot::FormJson(name) if name == wire))
        || items.any(|item| match item {
            Item::Struct(item) => item.fields.iter().any(|field| field.json_text && field.wire == wire),
            _ => false,
        })
}
