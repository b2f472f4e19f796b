//! Bodies: JSON as one value, forms field by field, anything else as text or bytes.

mod alternative;
mod encoded;
mod field;
pub(super) mod form;
mod notation;
pub(super) mod part;
mod whole;

use self::alternative::{BodyAlternative, Standing};
use self::field::{form_fields, texts_or_files};
use self::form::{Beside, form_inputs};
use self::part::has_file;
use self::whole::whole_input;
use super::context::{Context, resolve};
use super::docs::words;
use super::media::{Media, content_media, sent_media_type};
use super::model::File;
use super::model::types::or_null;
use super::operation::argument::{Input, Inputs};
use crate::ir::{self, Content, Kind, alike};
use crate::rust::{Body, BodyKind, Slot, Type};

/// The inputs of a call for the body of its operation.
pub(super) fn body_inputs(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
) -> Vec<Input> {
    let Some(body) = &operation.body else { return Vec::new() };
    let is_one_value = is_one_value(context.api, &body.contents);
    let mut alternatives: Vec<BodyAlternative<'_>> = Vec::new();
    for content in &body.contents {
        let kind = content_media(context.api, content);
        let mut known = alternatives.iter_mut();
        match known.find(|alternative| is_one_value || alternative.also_sends(kind, content)) {
            Some(alternative) => alternative.others.push((kind, content)),
            None => alternatives.push(BodyAlternative::new(&alternatives, kind, content)),
        }
    }
    let only = alternatives.len() == 1;
    let beside_form = match alternatives.first() {
        _ if only => Beside::Nothing,
        Some(first) if first.kind == Media::Json => Beside::Json,
        _ => Beside::Other,
    };
    let standing = if only {
        Standing::Only {
            required: body.required,
        }
    } else {
        Standing::OneOfSeveral
    };
    let mut inputs = Vec::new();
    for alternative in &alternatives {
        if alternative.kind.is_form() {
            let contents: Vec<&Content> = alternative.contents().collect();
            inputs.extend(form_inputs(context, file, &contents, builder, beside_form));
        } else {
            inputs.push(whole_input(context, file, alternative, &body.docs, builder, standing));
        }
    }
    inputs
}

/// Whether the contents are one object in several notations, JSON first: then the call takes the object, and a caller
/// can select another notation. A file in a form has no JSON.
fn is_one_value(api: &ir::Api, contents: &[Content]) -> bool {
    let Some((first, others)) = contents.split_first() else {
        return false;
    };
    let is_object = |schema: &ir::Schema| matches!(resolve(api, schema).0.kind, Kind::Object(_));
    let is_alike = |other: &Content| alike(first.schema.as_ref(), other.schema.as_ref()) && !has_file(api, other);
    // Text in another notation is written by the caller, and a value does not help with it.
    let is_written = |other: &Content| {
        let media = content_media(api, other);
        media == Media::Json || media.is_form()
    };
    content_media(api, first) == Media::Json
        && first.schema.as_ref().is_some_and(is_object)
        && others.iter().all(is_alike)
        && (others.is_empty() || others.iter().any(is_written))
}

/// The description of a body that is only a form, or of the form's schema, since no argument stands for the whole body.
/// Empty if the operation has the same words.
pub(super) fn form_docs(context: &Context<'_>, operation: &ir::Operation) -> Vec<String> {
    let Some(body) = &operation.body else { return Vec::new() };
    let mut contents = body.contents.iter();
    if !contents.all(|content| content_media(context.api, content).is_form()) {
        return Vec::new();
    }
    let schemas = body.contents.iter().filter_map(|content| content.schema.as_ref());
    let of_schemas = schemas.filter_map(|schema| words::form_words(context.api, schema));
    let mut said = words::described(&body.docs).into_iter().chain(of_schemas);
    let lines = said.find(|lines| !lines.is_empty()).unwrap_or_default();
    let of_operation = words::described(&operation.docs).unwrap_or_default();
    if of_operation.starts_with(&lines) || of_operation.ends_with(&lines) {
        return Vec::new();
    }
    lines
}

/// The type of the argument that sends JSON as this content, or as an earlier one with the same schema, as an `Option`
/// if null may be sent.
fn sent_type(context: &Context<'_>, inputs: &Inputs, contents: &[Content], content: &Content) -> Type {
    let is_alike = |other: &&Content| alike(other.schema.as_ref(), content.schema.as_ref());
    let sends = |other: &Content| {
        let mut all = inputs.all();
        all.find(|input| input.at == other.at && matches!(input.slot, Slot::Json | Slot::JsonAs(_)))
    };
    let found = contents.iter().filter(is_alike).find_map(sends);
    let value = found.map_or(Type::Json, |input| input.value.clone());
    let schema = content.schema.as_ref();
    schema.map_or(Type::Json, |schema| or_null(context, schema, value))
}

/// The bodies of an operation, for its table.
pub(super) fn plan_bodies(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
    inputs: &Inputs,
) -> Vec<Body> {
    let Some(body) = &operation.body else { return Vec::new() };
    let texts_or_files = texts_or_files(inputs);
    let mut bodies = Vec::with_capacity(body.contents.len());
    for content in &body.contents {
        let media = content_media(context.api, content);
        if media == Media::Bytes {
            encoded::report_body(context, content);
        } else {
            encoded::report_charset(context, content);
        }
        let mut fields = || form_fields(context, file, content, builder, &texts_or_files);
        let kind = match media {
            Media::Json => BodyKind::Json(sent_type(context, inputs, &body.contents, content)),
            Media::Form => BodyKind::Form(fields()),
            Media::Multipart => BodyKind::Multipart(fields()),
            Media::Text => BodyKind::Text,
            Media::Events | Media::Lines | Media::Bytes => BodyKind::Bytes,
        };
        let media_type = sent_media_type(media, content);
        // A range beside the media type that it is sent as either repeats it, or describes another value: then the body
        // may be either.
        if let Some(body) = bodies.iter_mut().find(|body: &&mut Body| body.media_type == media_type) {
            if matches!((&body.kind, &kind), (BodyKind::Json(one), BodyKind::Json(other)) if one != other) {
                body.kind = BodyKind::Json(Type::Json);
            }
            continue;
        }
        bodies.push(Body {
            media_type,
            kind,
            required: body.required,
        });
    }
    bodies
}
