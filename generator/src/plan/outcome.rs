//! What a call gives: the successful answers of its operation.

use super::body::{Media, content_media};
use super::context::Context;
use super::docs;
use super::model::File;
use super::name::{Case, join};
use super::types::{or_null, value_type};
use crate::diagnostic::Code;
use crate::ir::{self, Status};
use crate::rust::{Item, Outcome, OutcomeKind, OutcomeVariant, Outcomes, Type};

/// A successful answer and what its body is read as.
struct Answer<'a> {
    response: &'a ir::Response,
    status: Status,
    kind: OutcomeKind,
    value: Type,
}

/// The type that a call gives and the answers for the table.
pub(super) fn plan_outcomes(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
) -> (Type, Vec<Outcome>) {
    let mut successes: Vec<&ir::Response> = operation
        .responses
        .iter()
        .filter(|response| response.status.is_success())
        .collect();
    if successes.is_empty() {
        // A document that describes only `default` means it for the answer that it expects.
        successes.extend(
            operation
                .responses
                .iter()
                .find(|response| response.status == Status::Default),
        );
    }
    let several = successes.len() > 1;
    let answers: Vec<Answer<'_>> = successes
        .into_iter()
        .map(|response| plan_answer(context, file, response, builder, several))
        .collect();
    let Some(first) = answers.first() else {
        return (
            Type::Unit,
            vec![Outcome {
                status: Status::Range(2),
                kind: OutcomeKind::Empty,
                variant: None,
            }],
        );
    };
    if answers
        .iter()
        .all(|answer| answer.value == first.value && answer.kind == first.kind)
    {
        let output = first.value.clone();
        let plain = |answer: &Answer<'_>| Outcome {
            status: answer.status,
            kind: answer.kind,
            variant: None,
        };
        return (output, answers.iter().map(plain).collect());
    }
    plan_several(context, file, operation, builder, &answers)
}

fn plan_answer<'a>(
    context: &mut Context<'_>,
    file: &mut File,
    response: &'a ir::Response,
    builder: &str,
    several: bool,
) -> Answer<'a> {
    let status = if response.status == Status::Default {
        Status::Range(2)
    } else {
        response.status
    };
    let ranked = |kind: Media| {
        response
            .contents
            .iter()
            .find(|content| content_media(context.api, content) == kind)
    };
    let chosen = ranked(Media::Json)
        .or_else(|| ranked(Media::Text))
        .or_else(|| response.contents.first());
    let Some(content) = chosen else {
        return Answer {
            response,
            status,
            kind: OutcomeKind::Empty,
            value: Type::Unit,
        };
    };
    for other in response.contents.iter().filter(|other| other.at != content.at) {
        context.diagnostics.report_key(
            Code::Unsupported,
            &other.at,
            format!(
                "the answer is described in several media types, and read as `{}`",
                content.media_type
            ),
            format!("`{}` is reached over the raw answer", other.media_type),
        );
    }
    let (kind, value) = match content_media(context.api, content) {
        Media::Json => {
            let hint = match (several, status) {
                (true, Status::Code(code)) => join(builder, &format!("Response {code}"), Case::Camel),
                _ => join(builder, "Response", Case::Camel),
            };
            let value = match &content.schema {
                Some(schema) => {
                    let value = value_type(context, file, schema, &hint);
                    or_null(context, schema, value)
                }
                None => Type::Json,
            };
            (OutcomeKind::Json, value)
        }
        Media::Text => (OutcomeKind::Text, Type::String),
        Media::Form | Media::Multipart | Media::Bytes => (OutcomeKind::Bytes, Type::Bytes),
    };
    Answer {
        response,
        status,
        kind,
        value,
    }
}

/// Answers of different types become the variants of an enum.
fn plan_several(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
    answers: &[Answer<'_>],
) -> (Type, Vec<Outcome>) {
    let at = operation.at.key("responses");
    let name = file.claim(context, &join(builder, "Outcome", Case::Camel), &at);
    let path = Type::Path(vec![name.clone()]);
    let variants: Vec<OutcomeVariant> = answers
        .iter()
        .map(|answer| OutcomeVariant {
            name: variant_name(answer.status),
            docs: docs::sanitise(&answer.response.description),
            value: answer.value.clone(),
        })
        .collect();
    let outcomes = answers
        .iter()
        .zip(&variants)
        .map(|(answer, variant)| Outcome {
            status: answer.status,
            kind: answer.kind,
            variant: Some((path.clone(), variant.name.clone())),
        })
        .collect();
    file.items.push(Item::Outcomes(Outcomes { name, at, variants }));
    (path, outcomes)
}

/// The name of an answer by its status (RFC 9110, section 15.3).
fn variant_name(status: Status) -> String {
    match status {
        Status::Code(200) => "Ok".to_owned(),
        Status::Code(201) => "Created".to_owned(),
        Status::Code(202) => "Accepted".to_owned(),
        Status::Code(203) => "NonAuthoritative".to_owned(),
        Status::Code(204) => "NoContent".to_owned(),
        Status::Code(205) => "ResetContent".to_owned(),
        Status::Code(206) => "PartialContent".to_owned(),
        Status::Code(207) => "MultiStatus".to_owned(),
        Status::Code(code) => format!("Status{code}"),
        Status::Range(_) | Status::Default => "Success".to_owned(),
    }
}
