//! Bodies: JSON as one value, forms field by field, anything else as text or bytes.

use super::argument::{Input, body_input, input_type};
use super::context::{Context, resolve};
use super::model::File;
use super::name::{Case, join};
use super::types::{or_null, value_type};
use super::words::member_docs;
use super::{rule, words};
use crate::diagnostic::Code;
use crate::ir::{self, Content, Kind};
use crate::rust::{Argument, Body, BodyKind, FormField, Passing, Slot, Type};

/// What a media type means to a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Media {
    Json,
    Form,
    Multipart,
    Text,
    Events,
    Lines,
    Bytes,
}

/// What a media type means to a client (RFC 6838; `+json` by RFC 6839).
pub(super) fn media(media_type: &str) -> Media {
    match media_type {
        "application/json" | "text/json" => Media::Json,
        "application/x-www-form-urlencoded" => Media::Form,
        "text/event-stream" => Media::Events,
        "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/x-jsonlines"
        | "application/json-lines"
        | "application/json-seq"
        | "application/stream+json" => Media::Lines,
        _ if media_type.ends_with("+json") => Media::Json,
        _ if media_type.starts_with("multipart/") => Media::Multipart,
        "application/xml" | "application/yaml" | "application/x-yaml" => Media::Text,
        _ if media_type.starts_with("text/") || media_type.ends_with("+xml") => Media::Text,
        _ => Media::Bytes,
    }
}

/// What a body means to a client: `*/*` leaves the form to the schema, of which a string is text or bytes and all else JSON.
pub(super) fn content_media(api: &ir::Api, content: &Content) -> Media {
    if content.media_type != "*/*" {
        return media(&content.media_type);
    }
    match content.schema.as_ref().map(|schema| &resolve(api, schema).0.kind) {
        Some(Kind::Text(text)) if is_binary(text) => Media::Bytes,
        Some(Kind::Text(_)) => Media::Text,
        _ => Media::Json,
    }
}

/// The media type that a body is sent as: of a range, which is none, the one that all of its kind can be read as.
fn sent_media_type(kind: Media, media_type: &str) -> String {
    let sent = match kind {
        _ if !media_type.contains('*') => media_type,
        Media::Json => "application/json",
        Media::Text => "text/plain",
        Media::Form | Media::Multipart | Media::Events | Media::Lines | Media::Bytes => "application/octet-stream",
    };
    sent.to_owned()
}

/// The properties of the forms that an operation takes, as far as they stand in the operation itself.
pub(super) fn form_properties(operation: &ir::Operation) -> impl Iterator<Item = &ir::Property> {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let forms = contents.filter(|content| media(&content.media_type) == Media::Form);
    forms
        .filter_map(|content| content.schema.as_ref())
        .flat_map(|schema| match &schema.kind {
            Kind::Object(object) => object.properties.as_slice(),
            _ => &[],
        })
}

/// What a call takes for the body of its operation.
pub(super) fn body_inputs(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
) -> Vec<Input> {
    let Some(body) = &operation.body else { return Vec::new() };
    let mut inputs = Vec::new();
    let only = body.contents.len() == 1;
    let mut met: Vec<Media> = Vec::new();
    for content in &body.contents {
        let kind = content_media(context.api, content);
        let form = matches!(kind, Media::Form | Media::Multipart);
        let stands_before = |other: &Media| *other == kind || (form && matches!(other, Media::Form | Media::Multipart));
        if met.iter().any(stands_before) {
            report_further(context, content);
            continue;
        }
        met.push(kind);
        let required = body.required && only;
        let docs = words::described(&body.docs).filter(|lines| !lines.is_empty());
        let docs = docs.unwrap_or_else(|| vec![format!("The body, as `{}`.", words::code_span(&content.media_type))]);
        match kind {
            Media::Json => {
                let value = json_type(context, file, content, builder);
                let passing = if value == Type::Json {
                    Passing::Serialize
                } else {
                    Passing::Value
                };
                inputs.push(body_input(
                    &content.at,
                    "body",
                    docs,
                    value,
                    passing,
                    Slot::Json,
                    required,
                ));
            }
            Media::Form | Media::Multipart => {
                inputs.extend(form_inputs(context, file, content, builder, required));
            }
            Media::Text => {
                let name = if only { "body" } else { "text_body" };
                let slot = Slot::Text(sent_media_type(kind, &content.media_type));
                inputs.push(body_input(
                    &content.at,
                    name,
                    docs,
                    Type::String,
                    Passing::IntoString,
                    slot,
                    required,
                ));
            }
            Media::Events | Media::Lines | Media::Bytes => {
                let name = if only { "body" } else { "bytes_body" };
                let slot = Slot::Bytes(sent_media_type(kind, &content.media_type));
                inputs.push(body_input(
                    &content.at,
                    name,
                    docs,
                    Type::Upload,
                    Passing::IntoUpload,
                    slot,
                    required,
                ));
            }
        }
    }
    inputs
}

fn report_further(context: &mut Context<'_>, content: &Content) {
    context.diagnostics.report_key(
        Code::Unsupported,
        &content.at,
        format!(
            "another body that is sent the same way stands before `{}`",
            content.media_type
        ),
        "only the first has a method of its own",
    );
}

fn json_type(context: &mut Context<'_>, file: &mut File, content: &Content, builder: &str) -> Type {
    match &content.schema {
        Some(schema) => {
            let value = value_type(context, file, schema, &join(builder, "Body", Case::Camel));
            or_null(context, schema, value)
        }
        None => Type::Json,
    }
}

fn form_inputs(
    context: &mut Context<'_>,
    file: &mut File,
    content: &Content,
    builder: &str,
    required: bool,
) -> Vec<Input> {
    let Some(object) = form_object(context, content) else {
        return Vec::new();
    };
    let mut inputs = Vec::with_capacity(object.properties.len());
    for property in &object.properties {
        let (value, passing) = match part_type(context, content, &property.schema) {
            Some(part) => part,
            None => input_type(context, file, &property.schema, builder, &property.name),
        };
        // A value of no type is written as what it is: a text as it stands, and only a list or an object as JSON.
        let slot = Slot::Form(property.name.clone());
        inputs.push(Input {
            wire: property.name.clone(),
            place: "field",
            // A form that a call may leave out altogether requires its fields only once there is one.
            required: property.required && (required || only_form(content)),
            deprecated: property.schema.docs.deprecated,
            in_path: false,
            json_text: value == Type::String && context.overrides.json_text.contains(&property.name),
            argument: Argument {
                name: String::new(),
                at: property.schema.at.clone(),
                docs: member_docs(&property.schema, &property.name),
                passing,
                value,
                slot,
            },
        });
    }
    inputs
}

/// The type of bytes in a multipart body: a string of format `binary`, or a list of such.
fn part_type(context: &Context<'_>, content: &Content, schema: &ir::Schema) -> Option<(Type, Passing)> {
    if media(&content.media_type) != Media::Multipart {
        return None;
    }
    match &resolve(context.api, schema).0.kind {
        Kind::Text(text) if is_binary(text) => Some((Type::Part, Passing::Value)),
        Kind::Array(array) => match &resolve(context.api, &array.items).0.kind {
            Kind::Text(text) if is_binary(text) => Some((Type::Vec(Box::new(Type::Part)), Passing::Iterator)),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a field of a multipart body is bytes, and then whether it is a list of such.
pub(super) fn part_of(api: &ir::Api, content: &Content, name: &str) -> Option<bool> {
    let Kind::Object(object) = &resolve(api, content.schema.as_ref()?).0.kind else {
        return None;
    };
    let property = object.properties.iter().find(|property| property.name == name)?;
    match &resolve(api, &property.schema).0.kind {
        Kind::Text(text) if is_binary(text) => Some(false),
        Kind::Array(array) => match &resolve(api, &array.items).0.kind {
            Kind::Text(text) if is_binary(text) => Some(true),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a string stands for bytes: by `format` in OpenAPI 3.0, by its media type in 3.1.
fn is_binary(text: &ir::Text) -> bool {
    text.format.as_deref() == Some("binary")
        || (text.content_encoding.is_none()
            && text
                .content_media_type
                .as_deref()
                .is_some_and(|media_type| media(media_type) == Media::Bytes))
}

/// Documents rarely mark form bodies as required, even where a field of them is; the field says it.
fn only_form(content: &Content) -> bool {
    matches!(media(&content.media_type), Media::Form | Media::Multipart)
}

/// The object that describes a form; none, and said so, where something else does.
fn form_object(context: &mut Context<'_>, content: &Content) -> Option<ir::Object> {
    let schema = content.schema.as_ref()?;
    let (resolved, _) = resolve(context.api, schema);
    if let Kind::Object(object) = &resolved.kind {
        return Some(object.clone());
    }
    context.diagnostics.report(
        Code::Unsupported,
        &schema.at,
        "the schema of the form is no object with properties",
        "the call has no method for any field; `into_call().extra_form(name, value)` sends one",
    );
    None
}

/// The bodies of an operation, as they go into its table.
pub(super) fn plan_bodies(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
) -> Vec<Body> {
    let Some(body) = &operation.body else { return Vec::new() };
    let mut bodies = Vec::with_capacity(body.contents.len());
    for content in &body.contents {
        let media = content_media(context.api, content);
        let kind = match media {
            Media::Json => BodyKind::Json,
            Media::Form => BodyKind::Form(form_fields(context, file, content, builder)),
            Media::Multipart => BodyKind::Multipart(form_fields(context, file, content, builder)),
            Media::Text => BodyKind::Text,
            Media::Events | Media::Lines | Media::Bytes => BodyKind::Bytes,
        };
        bodies.push(Body {
            media_type: sent_media_type(media, &content.media_type),
            kind,
            required: body.required,
        });
    }
    bodies
}

fn form_fields(context: &mut Context<'_>, file: &mut File, content: &Content, builder: &str) -> Vec<FormField> {
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
            FormField {
                name: property.name.clone(),
                required: property.required,
                media_type: encoding.and_then(|encoding| encoding.content_type.clone()),
                style: encoding.and_then(|encoding| encoding.style),
                explode: encoding.and_then(|encoding| encoding.explode),
                rule: rule::plan_rule(context, file, &property.schema, builder, &property.name),
            }
        })
        .collect()
}
