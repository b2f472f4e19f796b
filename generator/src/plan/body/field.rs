//! Bodies made of fields: how each field is written, for the table of an operation.

use std::collections::BTreeSet;

use super::form::form_object;
use super::part::{self, file_media_type, part_media_type, part_type};
use super::{encoded, notation};
use crate::ir::{self, Content, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::model::File;
use crate::plan::operation::argument::Inputs;
use crate::plan::rule;
use crate::rust::{FormField, Passing, Slot, Type};

/// The names of the fields that are a file, or a text or JSON in place of it.
pub(in crate::plan) fn texts_or_files(inputs: &Inputs) -> BTreeSet<&str> {
    let all = inputs.all();
    all.filter_map(|argument| match &argument.slot {
        Slot::Form(name) if argument.value == Type::TextOrPart => Some(name.as_str()),
        Slot::FormJson(name) if argument.passing == Passing::Encode => Some(name.as_str()),
        _ => None,
    })
    .collect()
}

/// The fields of a form, for the table.
pub(in crate::plan) fn form_fields(
    context: &mut Context<'_>,
    file: &mut File,
    content: &Content,
    builder: &str,
    texts_or_files: &BTreeSet<&str>,
) -> Vec<FormField> {
    let Some(object) = form_object(context, content) else {
        return Vec::new();
    };
    object
        .properties
        .iter()
        .map(|property| {
            let encoding = content
                .encodings
                .iter()
                .find(|encoding| encoding.property == property.name);
            let listed = encoding.and_then(|encoding| part_media_type(encoding.content_type.as_deref()?));
            let mut other_media_types = Vec::new();
            let (media_type, rule) = match part_type(context, content, property) {
                Some(_) => {
                    other_media_types = part::other_media_types(content, &property.name);
                    notation::report_beside_files(context, content, property);
                    (
                        listed.or_else(|| file_media_type(context.api, &property.schema)),
                        rule::count_rule(context, &property.schema),
                    )
                }
                None => {
                    notation::report(context, content, property);
                    encoded::report_part(context, content, property);
                    let rule = rule::plan_rule(context, file, &property.schema, builder, &property.name);
                    let listed = listed.or_else(|| encoded::media_type(context.api, content, property));
                    (listed, rule)
                }
            };
            let json = is_json_list(context, content, property);
            let encoding = encoding.filter(|_| !json);
            FormField {
                name: property.name.clone(),
                required: property.required,
                media_type,
                other_media_types,
                text_or_file: texts_or_files.contains(property.name.as_str()),
                json,
                style: encoding.and_then(|encoding| encoding.style),
                explode: encoding.and_then(|encoding| encoding.explode),
                rule,
            }
        })
        .collect()
}

/// Whether the overrides have a list sent as one JSON text rather than item by item.
pub(super) fn is_json_list(context: &Context<'_>, content: &Content, property: &ir::Property) -> bool {
    context.overrides.json_text.contains(&property.name)
        && part_type(context, content, property).is_none()
        && matches!(
            resolve(context.api, &property.schema).0.kind,
            Kind::Array(_) | Kind::Tuple(_)
        )
}
