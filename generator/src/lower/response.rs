//! Responses.

use openapiv3::{Header, MediaType, ReferenceOr, Responses, StatusCode};

use super::context::Context;
use super::media_type::ANY;
use super::parameter::lower_format;
use super::{body, example};
use crate::diagnostic::Code;
use crate::document::{EXPLODE, at};
use crate::ir::{self, Method, Status};
use crate::pointer::Pointer;

/// The responses of an operation, the default one last.
pub(super) fn lower_responses(context: &mut Context<'_>, method: Method, responses: &Responses) -> Vec<ir::Response> {
    let coded = responses
        .responses
        .iter()
        .map(|(code, response)| (lower_status(code), response));
    let default = responses.default.iter().map(|response| (Status::Default, response));
    let mut lowered: Vec<ir::Response> = coded
        .chain(default)
        .filter_map(|(status, response)| Some(lower_response(context, method, status, response.as_item()?)))
        .collect();
    lowered.extend(any_other_success(context, method, responses));
    lowered
}

/// The response that is read if the only success of a GET is a 204 with a body: a 204 has no body, so the service must
/// use another status, and the body would be lost.
fn any_other_success(context: &mut Context<'_>, method: Method, responses: &Responses) -> Option<ir::Response> {
    let coded = responses.responses.iter();
    let mut successes = coded.filter(|(code, _)| lower_status(code).is_success());
    let (code, response) = successes.next().filter(|_| successes.next().is_none())?;
    let response = response.as_item()?;
    let is_empty = method == Method::Get && *code == StatusCode::Code(204);
    let is_described = |media: &MediaType| media.schema.is_some();
    if !is_empty || !response.content.values().any(is_described) {
        return None;
    }
    let at = at(&response.extensions);
    Some(ir::Response {
        status: Status::Range(2),
        description: response.description.clone(),
        headers: Vec::new(),
        contents: body::lower_contents(context, &response.content, &at),
        at,
    })
}

fn lower_status(code: &StatusCode) -> Status {
    match code {
        StatusCode::Code(code) => Status::Code(*code),
        StatusCode::Range(hundred) => Status::Range(*hundred),
    }
}

fn lower_response(
    context: &mut Context<'_>,
    method: Method,
    status: Status,
    response: &openapiv3::Response,
) -> ir::Response {
    let at = at(&response.extensions);
    if !response.links.is_empty() {
        context.diagnostics.report_key(
            Code::Unsupported,
            &at.key("links"),
            "links from a response to other operations are not followed",
            "the operations that they name are called like any other",
        );
    }
    let headers = at.key("headers");
    ir::Response {
        status,
        description: response.description.clone(),
        headers: response
            .headers
            .iter()
            .filter_map(|(name, header)| lower_header(context, name, header, headers.key(name)))
            .collect(),
        contents: lower_contents(context, method, status, response, &at),
        at,
    }
}

/// The bodies of a response. Some statuses have none, whatever the document describes (RFC 9110, sections 15.3.5,
/// 15.3.6 and 15.4.5): a call that waited for a body would fail after the server has acted.
fn lower_contents(
    context: &mut Context<'_>,
    method: Method,
    status: Status,
    response: &openapiv3::Response,
    at: &Pointer,
) -> Vec<ir::Content> {
    // The described body is the one of GET (RFC 9110, section 9.3.2).
    if method == Method::Head {
        return Vec::new();
    }
    let Status::Code(code @ (204 | 205 | 304)) = status else {
        let file = file(method, status, response, at);
        let described = body::lower_contents(context, &response.content, at);
        return described.into_iter().chain(file).collect();
    };
    let mut described = response.content.values();
    if described.any(|media| media.schema.is_some() || media.example.is_some() || !media.examples.is_empty()) {
        context.diagnostics.report_key(
            Code::Contradiction,
            &at.key("content"),
            format!("a response of {code} has no body"),
            "what is described of it is left out, and read of another success where a GET has none; a body comes with another status",
        );
    }
    Vec::new()
}

/// The body of a response that has only the header `Content-Type`: the response to a GET has a body of this media type.
/// For operations that change something, frameworks add the header to every response.
fn file(method: Method, status: Status, response: &openapiv3::Response, at: &Pointer) -> Option<ir::Content> {
    let is_bare = method == Method::Get && status.is_success() && response.content.is_empty();
    let mut headers = response.headers.keys();
    let header = headers.find(|name| is_bare && name.eq_ignore_ascii_case("Content-Type"))?;
    Some(ir::Content {
        at: at.key("headers").key(header),
        media_type: ANY.to_owned(),
        parameters: String::new(),
        charset: None,
        schema: None,
        renamed_from: None,
        encodings: Vec::new(),
        examples: Vec::new(),
    })
}

fn lower_header(
    context: &mut Context<'_>,
    name: &str,
    header: &ReferenceOr<Header>,
    place: Pointer,
) -> Option<ir::Header> {
    let header = match header {
        ReferenceOr::Item(header) => header,
        ReferenceOr::Reference { reference } => context.document.headers.get(reference)?,
    };
    let (schema, media_type) = lower_format(context, &header.format, &place);
    Some(ir::Header {
        at: place,
        name: name.to_owned(),
        required: header.required,
        docs: ir::Docs {
            description: header.description.clone(),
            deprecated: header.deprecated.unwrap_or(false),
            ..ir::Docs::default()
        },
        media_type,
        schema,
        explode: header.extensions.get(EXPLODE) == Some(&serde_json::Value::Bool(true)),
        examples: example::lower_examples(context, header.example.as_ref(), &header.examples),
    })
}
