//! Form fields that the document describes in another notation than JSON.

use std::collections::BTreeSet;

use super::part::{beside_files, is_named_as_bytes, is_sent_as_no_json};
use crate::diagnostic::Code;
use crate::ir::{self, Content, Kind};
use crate::plan::context::Context;

/// Reports a field that is written as JSON although the document describes another notation. With a style, the media
/// type has no effect.
pub(in crate::plan) fn report(context: &mut Context<'_>, content: &Content, property: &ir::Property) {
    if is_wanted_otherwise(content, property) && is_written_as_json(context.api, &property.schema) {
        report_field(context, content, property);
    }
}

/// As [`report`], for the values that a field can have in place of a file.
pub(in crate::plan) fn report_beside_files(context: &mut Context<'_>, content: &Content, property: &ir::Property) {
    if !is_wanted_otherwise(content, property) || is_named_as_bytes(content, &property.name) {
        return;
    }
    let beside = beside_files(context.api, content, property);
    let mut beside = beside.into_iter();
    if beside.any(|schema| is_written_as_json(context.api, schema)) {
        report_field(context, content, property);
    }
}

fn report_field(context: &mut Context<'_>, content: &Content, property: &ir::Property) {
    context.diagnostics.report(
        Code::WireFormat,
        &content.at.key("encoding").key(&property.name).key("contentType"),
        "an object in a form is written as JSON, whatever its media type is",
        "a part of a multipart form names the media type all the same; describe a string to write it otherwise",
    );
}

/// Whether a field has media types, and none of them is JSON.
fn is_wanted_otherwise(content: &Content, property: &ir::Property) -> bool {
    let mut encodings = content.encodings.iter();
    let is_in_style = encodings.any(|encoding| encoding.property == property.name && encoding.style.is_some());
    !is_in_style && is_sent_as_no_json(content, &property.name)
}

/// Whether values of a schema, or some of them, are written as JSON in a field: objects, or lists of objects, each of
/// which is written by itself.
fn is_written_as_json(api: &ir::Api, schema: &ir::Schema) -> bool {
    let mut seen = BTreeSet::new();
    let mut pending = vec![schema];
    while let Some(schema) = pending.pop() {
        // A list of such lists can be recursive.
        if let Kind::Reference(id) = schema.kind
            && !seen.insert(id.0)
        {
            continue;
        }
        match &schema.kind {
            Kind::Reference(id) => pending.push(&api.definition(*id).schema),
            Kind::Object(_) | Kind::Any(_) => return true,
            Kind::Array(array) => pending.push(&array.items),
            Kind::Tuple(tuple) => pending.extend(tuple.items.iter().chain(tuple.rest.as_deref())),
            Kind::Union(union) => pending.extend(union.variants.iter().map(|variant| &variant.schema)),
            _ => {}
        }
    }
    false
}
