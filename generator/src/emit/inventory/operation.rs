//! Operations: the method, the table, what a call takes, and the types that stand inside.

use super::facts::{self, Facts};
use super::types::{handed_over, named, text};
use super::{Lines, item};
use crate::ir::Location;
use crate::rust::{Argument, Body, FormField, Group, Operation, Slot, security_text};

/// The lines of an operation.
pub(super) fn push(lines: &mut Lines, prefix: &str, group: &Group, planned: &Operation) {
    let method = format!("{prefix}::{}::{}", group.handle, planned.method);
    let builder = format!("{prefix}::{}", planned.builder);
    let mut arguments: Vec<String> = planned.arguments.iter().map(named).collect();
    arguments.extend(
        planned
            .required
            .iter()
            .map(|required| format!("required: {}", required.name)),
    );
    let (output, signature) = (text(&planned.output), &planned.signature);
    let item = format!("{method}({}) -> {output}  [{signature}]", arguments.join(", "));
    lines.begin(&item, &operation_facts(planned), &planned.at);
    lines.push(
        &format!("static {prefix}::{}: Operation<{output}>", planned.table),
        &planned.at,
    );
    push_inputs(lines, prefix, &method, planned);
    if let Some(pages) = &planned.pages {
        let mut facts = Facts::default();
        facts.push_pages(&pages.pagination);
        lines.push_with(&format!("{builder}::pages() -> Pages<{output}>"), &facts, &planned.at);
        lines.push(
            &format!("{builder}::stream() -> Items<{}>", text(&pages.item)),
            &planned.at,
        );
    }
    for stream in &planned.streams {
        let item = format!("{builder}::{}() -> {}", stream.method, text(&stream.value));
        let mut facts = Facts::default();
        if let Some(member) = &stream.asked_by {
            facts.push(format!("sets `{member}`"));
        }
        lines.push_with(&item, &facts, &planned.at);
    }
    for planned in &planned.items {
        item::push(lines, prefix, &group.twins, planned);
    }
}

/// The values that a call takes.
fn push_inputs(lines: &mut Lines, prefix: &str, method: &str, planned: &Operation) {
    // The template in the line of the operation names the values of the path.
    let beyond_path = |argument: &&Argument| !matches!(argument.slot, Slot::Parameter(Location::Path, _));
    for argument in planned.arguments.iter().filter(beyond_path) {
        let facts = input_facts(planned, argument, false);
        lines.push_with(&format!("{method}#{}", argument.name), &facts, &argument.at);
    }
    if let Some(required) = &planned.required {
        for field in &required.fields {
            let item = format!("{prefix}::{}::{}: {}", required.name, field.name, text(&field.value));
            lines.push_with(&item, &input_facts(planned, field, false), &field.at);
        }
    }
    for setter in &planned.setters {
        let argument = &setter.argument;
        let item = format!(
            "{prefix}::{}::{}({})",
            planned.builder,
            argument.name,
            handed_over(argument)
        );
        lines.push_with(&item, &input_facts(planned, argument, setter.deprecated), &argument.at);
    }
}

/// The facts about an operation as a whole.
fn operation_facts(planned: &Operation) -> Facts {
    let mut facts = Facts::default();
    for body in &planned.bodies {
        let need = if body.required { "" } else { "optional " };
        facts.push(format!("{need}{}", body.media_type));
    }
    for outcome in &planned.outcomes {
        facts.push(facts::outcome(outcome.status, outcome.kind));
    }
    if let Some(security) = &planned.security {
        facts.push(format!("security {}", security_text(security)));
    }
    for server in &planned.servers {
        facts.push(facts::server(server));
    }
    if let Some(retry) = planned.retry {
        facts.push(facts::retry(retry));
    }
    if let Some(body) = &planned.error_body {
        facts.push(format!("errors {}", text(&body.as_type())));
    }
    facts.push_if(planned.deprecated, "deprecated");
    facts
}

/// The facts about a value that a call takes.
fn input_facts(operation: &Operation, argument: &Argument, deprecated: bool) -> Facts {
    let mut facts = Facts::default();
    facts.push(facts::slot(&argument.slot));
    match &argument.slot {
        Slot::Parameter(location, name) => {
            let mut parameters = operation.parameters.iter();
            if let Some(parameter) = parameters.find(|one| one.location == *location && one.name == *name) {
                facts.push_if(parameter.required, "required");
                if let Some(default) = &parameter.default {
                    facts.push(format!("default {default}"));
                }
                facts.push_style(parameter.style, parameter.explode, parameter.media_type.as_deref());
                facts.push_if(parameter.allow_reserved, "reserved characters as they are");
                facts.push_if(parameter.multi_segment, "slashes as they are");
                facts.push_if(parameter.may_be_empty, "may be empty");
                facts.push_rule(parameter.rule.as_deref());
            }
        }
        Slot::Form(name) | Slot::FormJson(name) => {
            if let Some(field) = field(operation, name) {
                facts.push_if(field.required, "required");
                facts.push_if(field.json, "as one JSON text");
                let media_types: Vec<&str> = field.media_types().collect();
                let media_types = Some(media_types.join(" or ")).filter(|named| !named.is_empty());
                facts.push_style(field.style, field.explode, media_types.as_deref());
                facts.push_rule(field.rule.as_deref());
            }
        }
        Slot::Json | Slot::JsonAs(_) | Slot::Text(_) | Slot::TextAs(_) | Slot::Bytes(_) => {}
    }
    facts.push_if(deprecated, "deprecated");
    facts
}

fn field<'o>(operation: &'o Operation, name: &str) -> Option<&'o FormField> {
    let mut fields = operation.bodies.iter().flat_map(Body::fields);
    fields.find(|field| field.name == name)
}
