//! The return type of a call: the successful responses of its operation.

pub(super) mod error_body;
pub(super) mod header;
pub(super) mod shared_errors;
pub(super) mod stream;

use self::stream::{is_stream, stream_type};
use super::context::{Context, resolve};
use super::docs;
use super::media::{Media, content_media};
use super::model::File;
use super::model::members::{self, Unnamed};
use super::model::types::{or_null, value_type};
use super::name::{Case, join};
use crate::diagnostic::Code;
use crate::ir::{self, Kind, Status, alike};
use crate::rust::{Item, Outcome, OutcomeKind, OutcomeVariant, Outcomes, SuccessStatus, Type, Wrapped};

/// A successful response, and how its body is read.
struct Success<'a> {
    response: &'a ir::Response,
    status: SuccessStatus,
    kind: OutcomeKind,
    media_type: Option<String>,
    value: Type,
    /// The media types of text that the response can have instead of JSON, if the JSON is a string.
    texts: Vec<String>,
}

impl Success<'_> {
    /// The rows of the table, one for each media type of the response, with the same wrapping.
    fn rows(&self, wrapped: &Wrapped) -> Vec<Outcome> {
        let row = |kind, media_type| Outcome {
            status: self.status,
            kind,
            media_type,
            wrapped: wrapped.clone(),
        };
        let texts = self.texts.iter().map(|text| row(OutcomeKind::Text, Some(text.clone())));
        std::iter::once(row(self.kind, self.media_type.clone()))
            .chain(texts)
            .collect()
    }
}

/// The return type of a call, and the successful responses for the table.
pub(super) fn plan_outcomes(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
) -> (Type, Vec<Outcome>) {
    let promised = operation.promised();
    // A status without a body needs no type, and no type has to be told apart from it.
    let several = promised
        .iter()
        .filter(|response| has_body(context.api, response))
        .count()
        > 1;
    let mut successes: Vec<Success<'_>> = promised
        .into_iter()
        .map(|response| plan_success(context, file, response, builder, several))
        .collect();
    share_with_parts(&mut successes);
    let Some(first) = successes.first() else {
        report_default(context, operation);
        return (
            Type::Unit,
            vec![Outcome {
                status: SuccessStatus::Range(2),
                kind: OutcomeKind::Empty,
                media_type: None,
                wrapped: Wrapped::Bare,
            }],
        );
    };
    if successes
        .iter()
        .all(|success| success.value == first.value && success.kind == first.kind)
    {
        let output = first.value.clone();
        return (
            output,
            successes
                .iter()
                .flat_map(|success| success.rows(&Wrapped::Bare))
                .collect(),
        );
    }
    if let Some(value) = only_body(&successes) {
        let output = Type::Option(Box::new(value.clone()));
        let rows = |success: &Success<'_>| {
            success.rows(if success.kind == OutcomeKind::Empty {
                &Wrapped::None
            } else {
                &Wrapped::Some
            })
        };
        return (output, successes.iter().flat_map(rows).collect());
    }
    plan_several(context, file, operation, builder, &successes)
}

/// Gives a 206 without a described body that of the 200: it is a part of it, with the same media type (RFC 9110,
/// section 15.3.7).
fn share_with_parts(successes: &mut [Success<'_>]) {
    let is_whole = |success: &&Success<'_>| {
        matches!(success.status, SuccessStatus::Code(200) | SuccessStatus::Range(2))
            && success.kind != OutcomeKind::Empty
    };
    let Some(whole) = successes.iter().find(is_whole) else {
        return;
    };
    let (kind, media_type) = (whole.kind, whole.media_type.clone());
    let (value, texts) = (whole.value.clone(), whole.texts.clone());
    let is_part =
        |success: &&mut Success<'_>| success.status == SuccessStatus::Code(206) && success.kind == OutcomeKind::Empty;
    if let Some(part) = successes.iter_mut().find(is_part) {
        (part.kind, part.media_type) = (kind, media_type);
        (part.value, part.texts) = (value, texts);
    }
}

/// Reports that `default` counts as a failure, so that no success is described.
fn report_default(context: &mut Context<'_>, operation: &ir::Operation) {
    let mut responses = operation.responses.iter();
    let default = responses.find(|response| response.status == Status::Default && !response.contents.is_empty());
    if let Some(default) = default {
        context.diagnostics.report_key(
            Code::SuccessUndescribed,
            &default.at,
            "`default` describes failures, and no response describes a success",
            "a success gives nothing; describe it under its status",
        );
    }
}

/// The body type of the successes, if some have no body and all others have the same.
fn only_body<'t>(successes: &'t [Success<'_>]) -> Option<&'t Type> {
    let (empty, full): (Vec<_>, Vec<_>) = successes.iter().partition(|success| success.kind == OutcomeKind::Empty);
    let first = full.first()?;
    let is_same = |success: &&Success<'_>| success.value == first.value && success.kind == first.kind;
    // A JSON null and the target of a redirect are no bodies.
    let is_body = first.kind != OutcomeKind::Redirect && !matches!(first.value, Type::Option(_));
    (is_body && !empty.is_empty() && full.iter().all(is_same)).then_some(&first.value)
}

/// Whether a response has a body that is read. The body of a redirect is for people, unless it is JSON.
fn has_body(api: &ir::Api, response: &ir::Response) -> bool {
    let mut contents = response.contents.iter();
    if response.status.is_redirect() {
        contents.any(|content| content_media(api, content) == Media::Json)
    } else {
        contents.next().is_some()
    }
}

/// The content that is read, if the response has several media types; `None` if none is read.
pub(super) fn read_content<'a>(api: &ir::Api, response: &'a ir::Response) -> Option<&'a ir::Content> {
    if response.status.is_redirect() && !has_body(api, response) {
        return None;
    }
    let ranked = |kind: Media| {
        let mut contents = response.contents.iter();
        contents.find(|content| content_media(api, content) == kind)
    };
    let file_beside = ranked(Media::Bytes).filter(|_| ranked(Media::Json).is_some_and(|json| says_nothing(api, json)));
    file_beside
        .or_else(|| ranked(Media::Json))
        .or_else(|| response.contents.first())
}

fn plan_success<'a>(
    context: &mut Context<'_>,
    file: &mut File,
    response: &'a ir::Response,
    builder: &str,
    several: bool,
) -> Success<'a> {
    let status = SuccessStatus::from(response.status);
    let empty = |kind, value| Success {
        response,
        status,
        kind,
        media_type: None,
        value,
        texts: Vec::new(),
    };
    let Some(content) = read_content(context.api, response) else {
        return if response.status.is_redirect() {
            empty(OutcomeKind::Redirect, Type::Redirect)
        } else {
            empty(OutcomeKind::Empty, Type::Unit)
        };
    };
    let hint = match (several, status) {
        (true, SuccessStatus::Code(code)) => join(builder, &format!("Response {code}"), Case::Camel),
        _ => join(builder, "Response", Case::Camel),
    };
    let (kind, value) = match content_media(context.api, content) {
        Media::Json => (OutcomeKind::Json, body_type(context, file, content, &hint)),
        Media::Text => (OutcomeKind::Text, Type::String),
        Media::Events => (OutcomeKind::Events, stream_type(context, file, content, &hint)),
        Media::Lines => (OutcomeKind::Lines, stream_type(context, file, content, &hint)),
        Media::Form | Media::Multipart | Media::Bytes => (OutcomeKind::Download, Type::Download),
    };
    let texts = texts_beside(context.api, response, kind, &value);
    report_unread(context, response, content, &texts);
    Success {
        response,
        status,
        kind,
        media_type: asked_media_type(context.api, response, content),
        value,
        texts: texts.iter().map(|text| text.full_media_type()).collect(),
    }
}

/// The media type that a call asks for; `None` for the usual one of its kind, for a range, and for one of several
/// files.
fn asked_media_type(api: &ir::Api, response: &ir::Response, content: &ir::Content) -> Option<String> {
    let media = content_media(api, content);
    let usual = match media {
        Media::Json => "application/json",
        Media::Text => "text/plain",
        Media::Events => "text/event-stream",
        Media::Lines => "application/x-ndjson",
        Media::Form | Media::Multipart | Media::Bytes => "application/octet-stream",
    };
    let files = response.contents.iter();
    let files = files.filter(|other| media == Media::Bytes && content_media(api, other) == Media::Bytes);
    let stated = content.full_media_type();
    let is_usual = stated == usual || content.media_type.contains('*') || files.take(2).count() > 1;
    (!is_usual).then_some(stated)
}

/// The text contents of a response whose JSON is a string: either is read as a string.
fn texts_beside<'a>(
    api: &ir::Api,
    response: &'a ir::Response,
    kind: OutcomeKind,
    value: &Type,
) -> Vec<&'a ir::Content> {
    let is_string = kind == OutcomeKind::Json && *value == Type::String;
    let is_text = |content: &&ir::Content| {
        let described = content.schema.as_ref().map(|schema| &resolve(api, schema).0.kind);
        is_string && content_media(api, content) == Media::Text && matches!(described, Some(Kind::Text(_)))
    };
    response.contents.iter().filter(is_text).collect()
}

/// Reports the media types of a response that are not read.
fn report_unread(context: &mut Context<'_>, response: &ir::Response, content: &ir::Content, texts: &[&ir::Content]) {
    let is_streamed = |other: &ir::Content| is_stream(context.api, other) && !is_stream(context.api, content);
    let is_file = content_media(context.api, content) == Media::Bytes;
    let is_same = |other: &ir::Content| {
        let of_one_kind = content_media(context.api, other) == content_media(context.api, content);
        let are_alike = alike(content.schema.as_ref(), other.schema.as_ref());
        // Content with members is JSON, even if a framework lists other media types for it; and a file is downloaded,
        // whatever its media type.
        let is_json = content_media(context.api, content) == Media::Json;
        let is_framework = are_alike && is_json && has_members(context.api, content);
        let is_any = is_file && (of_one_kind || says_nothing(context.api, other));
        (are_alike && of_one_kind) || is_framework || is_any
    };
    let others: Vec<&ir::Content> = response
        .contents
        .iter()
        .filter(|other| other.at != content.at && !is_streamed(other) && !is_same(other))
        .filter(|other| texts.iter().all(|text| text.at != other.at))
        .collect();
    for other in others {
        context.diagnostics.report_key(
            Code::MediaTypeUnread,
            &other.at,
            format!(
                "the response is described in several media types, and read as `{}`",
                content.media_type
            ),
            format!(
                "to read `{}`, ask for it and take the response as it is: `into_call().extra_header(\"Accept\", …).raw()`",
                other.media_type
            ),
        );
    }
}

/// Whether JSON is listed without a description of its value. Beside a file, frameworks list it for every response.
fn says_nothing(api: &ir::Api, content: &ir::Content) -> bool {
    let Some(schema) = &content.schema else { return true };
    match &resolve(api, schema).0.kind {
        Kind::Any(_) | Kind::Text(_) => true,
        Kind::Object(object) => matches!(members::unnamed(object), Unnamed::Unstated) && !members::is_struct(object),
        _ => false,
    }
}

/// Whether a body is a list, or has members.
fn has_members(api: &ir::Api, content: &ir::Content) -> bool {
    let kind = content.schema.as_ref().map(|schema| &resolve(api, schema).0.kind);
    matches!(kind, Some(Kind::Object(_) | Kind::Array(_) | Kind::Tuple(_)))
}

fn body_type(context: &mut Context<'_>, file: &mut File, content: &ir::Content, hint: &str) -> Type {
    match &content.schema {
        Some(schema) => {
            let value = value_type(context, file, schema, hint);
            or_null(context, schema, value)
        }
        None => Type::Json,
    }
}

/// Makes an enum of responses with different types.
fn plan_several(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
    successes: &[Success<'_>],
) -> (Type, Vec<Outcome>) {
    let at = operation.at.key("responses");
    let name = file.claim(context, &join(builder, "Outcome", Case::Camel), &at);
    let path = Type::Path(vec![name.clone()]);
    let variants: Vec<OutcomeVariant> = successes
        .iter()
        .map(|success| OutcomeVariant {
            name: variant_name(success.status),
            docs: docs::sanitise(&success.response.description),
            value: success.value.clone(),
        })
        .collect();
    let outcomes = successes
        .iter()
        .zip(&variants)
        .flat_map(|(success, variant)| {
            success.rows(&Wrapped::Variant {
                of: name.clone(),
                name: variant.name.clone(),
            })
        })
        .collect();
    let is_stream = |value: &Type| matches!(value, Type::Download | Type::Events(_) | Type::Lines(_));
    file.items.push(Item::Outcomes(Outcomes {
        name,
        at,
        is_streamed: variants.iter().any(|variant| is_stream(&variant.value)),
        variants,
    }));
    (path, outcomes)
}

/// The name of a successful response by its status (RFC 9110, sections 15.3 and 15.4).
fn variant_name(status: SuccessStatus) -> String {
    match status {
        SuccessStatus::Code(200) => "Ok".to_owned(),
        SuccessStatus::Code(201) => "Created".to_owned(),
        SuccessStatus::Code(202) => "Accepted".to_owned(),
        SuccessStatus::Code(203) => "NonAuthoritative".to_owned(),
        SuccessStatus::Code(204) => "NoContent".to_owned(),
        SuccessStatus::Code(205) => "ResetContent".to_owned(),
        SuccessStatus::Code(206) => "PartialContent".to_owned(),
        SuccessStatus::Code(207) => "MultiStatus".to_owned(),
        SuccessStatus::Code(code) => error_body::variant_name(Status::Code(code)),
        SuccessStatus::Range(3) => "Redirect".to_owned(),
        SuccessStatus::Range(_) => "Success".to_owned(),
    }
}
