//! The headers of responses: a constant for each name.

use indexmap::IndexMap;

use crate::diagnostic::Code;
use crate::ir::{self, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::docs::words::{code_span, described, push_paragraph};
use crate::plan::media::is_json_header;
use crate::plan::model::types::integer_type;
use crate::plan::model::usage;
use crate::plan::name::Case;
use crate::plan::name::scope::{self, Named};
use crate::rust::{Header, Type};

/// The headers whose elements contain commas (RFC 9110, section 11.6.1), so that a comma does not end an element.
const CHALLENGES: [&str; 2] = ["www-authenticate", "proxy-authenticate"];

/// The headers of all responses of a document, successful or not, each name once.
pub(in crate::plan) fn plan_headers(context: &mut Context<'_>) -> Vec<Header> {
    let api = context.api;
    let mut planned: IndexMap<String, (Header, Vec<Reading>)> = IndexMap::new();
    for header in usage::headers(api) {
        let lower = header.name.to_ascii_lowercase();
        let value = if CHALLENGES.contains(&lower.as_str()) && is_list(api, &header.schema) {
            report_commas(context, &header.schema, "challenges");
            Type::String
        } else {
            let value = header_type(api, header);
            report_unread(context, header, &value);
            value
        };
        let (known, readings) = planned.entry(lower).or_insert_with(|| {
            let first = Header {
                name: String::new(),
                wire: header.name.clone(),
                at: header.at.clone(),
                docs: Vec::new(),
                deprecated: header.docs.deprecated,
                value: value.clone(),
            };
            (first, Vec::new())
        });
        known.deprecated &= header.docs.deprecated;
        // A header with several types is read as text, which is possible in every response.
        if known.value != value {
            known.value = Type::String;
        }
        if readings.iter().all(|reading| reading.value != value) {
            let docs = header_docs(header, &value);
            readings.push(Reading { value, docs });
        }
    }
    let planned = planned.into_values().map(|(header, readings)| Header {
        docs: docs_of_all(readings),
        ..header
    });
    let mut headers: Vec<Header> = planned.collect();
    let siblings: Vec<Named<'_>> = headers
        .iter()
        .map(|header| Named {
            wire: &header.wire,
            at: &header.at,
        })
        .collect();
    let names = scope::assign(
        &siblings,
        Case::Shouty,
        &[],
        &context.overrides.names,
        context.diagnostics,
    );
    for (header, name) in headers.iter_mut().zip(names) {
        header.name = name;
    }
    headers
}

/// A type of a header, and the first description of a header with that type.
struct Reading {
    value: Type,
    docs: Vec<String>,
}

/// The documentation of a header: the description for each of its types.
fn docs_of_all(readings: Vec<Reading>) -> Vec<String> {
    let differ = readings.len() > 1;
    let mut said: Vec<Vec<String>> = Vec::new();
    for reading in readings {
        if !said.contains(&reading.docs) {
            said.push(reading.docs);
        }
    }
    said.extend(differ.then(|| vec!["Read as text, because its type differs between responses.".to_owned()]));
    said.join(&String::new())
}

/// The headers of an operation's successful responses, without those that only browsers use (`Access-Control-*`), which
/// have a constant only.
pub(in crate::plan) fn response_headers(operation: &ir::Operation) -> Vec<String> {
    names(operation.promised().into_iter()).into_values().collect()
}

/// The headers that only failed responses have.
pub(in crate::plan) fn failure_headers<'a>(
    operation: &ir::Operation,
    failed: impl Iterator<Item = &'a ir::Response>,
) -> Vec<String> {
    let successes = names(operation.promised().into_iter());
    let failed = names(failed).into_iter();
    let of_failures = failed.filter(|(lower, _)| !successes.contains_key(lower));
    of_failures.map(|(_, name)| name).collect()
}

/// The names of headers as first written, by their lower-case form.
fn names<'a>(responses: impl Iterator<Item = &'a ir::Response>) -> IndexMap<String, String> {
    let mut names = IndexMap::new();
    for header in responses.flat_map(|response| &response.headers) {
        let lower = header.name.to_ascii_lowercase();
        if !lower.starts_with("access-control-") {
            names.entry(lower).or_insert_with(|| header.name.clone());
        }
    }
    names
}

fn header_docs(header: &ir::Header, value: &Type) -> Vec<String> {
    let described = described(&header.docs).filter(|lines| !lines.is_empty());
    let mut lines = described.unwrap_or_else(|| vec![format!("The header `{}`.", code_span(&header.name))]);
    let how = match value {
        Type::Vec(_) => "[`runtime::Header::read_list`] reads its elements.",
        Type::Json => "It is JSON, which [`runtime::Json::decode`] reads as a type.",
        _ => return lines,
    };
    push_paragraph(&mut lines, how.to_owned());
    lines
}

/// Reports a header that is read as text, or as any JSON, although its schema describes more.
fn report_unread(context: &mut Context<'_>, header: &ir::Header, value: &Type) {
    let (api, schema) = (context.api, &header.schema);
    let kind = &resolve(api, schema).0.kind;
    let (message, instead) = match (value, kind) {
        (Type::Json, Kind::Any(_)) => return,
        (Type::Json, _) => (
            "the JSON of a header is not read by its schema",
            "the header is any JSON value",
        ),
        (Type::String, _) if is_list_of_dates(api, schema) => {
            return report_commas(context, schema, "dates of RFC 2822");
        }
        (Type::String, Kind::Array(_) | Kind::Tuple(_) | Kind::Object(_)) => (
            "objects in headers of responses, lists of lists, and lists under `content` are not read by their schemas",
            "the header is a text; lists of single values have their type",
        ),
        _ => return,
    };
    context.diagnostics.report(Code::Untyped, &schema.at, message, instead);
}

fn is_list(api: &ir::Api, schema: &ir::Schema) -> bool {
    matches!(resolve(api, schema).0.kind, Kind::Array(_) | Kind::Tuple(_))
}

/// Whether a schema is a list of RFC 2822 dates, which have a comma after the name of the day.
fn is_list_of_dates(api: &ir::Api, schema: &ir::Schema) -> bool {
    match &resolve(api, schema).0.kind {
        Kind::Array(array) => single_type(api, &array.items) == Type::Rfc2822,
        _ => false,
    }
}

/// Reports a list whose items have commas of their own, which is read as text.
fn report_commas(context: &mut Context<'_>, schema: &ir::Schema, what: &str) {
    context.diagnostics.report(
        Code::Untyped,
        &schema.at,
        format!("{what} have commas of their own, so that a list of them is not read by its schema"),
        "the header is a text",
    );
}

/// The type that a header is read as: single values and lists of them have their types, and others are text, or JSON if
/// they have its media type. How a list of another media type is written is not described.
fn header_type(api: &ir::Api, header: &ir::Header) -> Type {
    let schema = &header.schema;
    match &resolve(api, schema).0.kind {
        _ if is_json_header(header) => Type::Json,
        Kind::Array(_) if header.media_type.is_some() => Type::String,
        Kind::Array(array) => match element_type(api, &array.items) {
            Some(element) => Type::Vec(Box::new(element)),
            None => Type::String,
        },
        _ => single_type(api, schema),
    }
}

/// The type of an element of a list; `None` if it is no single value, or contains commas.
fn element_type(api: &ir::Api, schema: &ir::Schema) -> Option<Type> {
    let kind = &resolve(api, schema).0.kind;
    let is_single = !matches!(kind, Kind::Array(_) | Kind::Tuple(_) | Kind::Object(_));
    let element = is_single.then(|| single_type(api, schema))?;
    (element != Type::Rfc2822).then_some(element)
}

fn single_type(api: &ir::Api, schema: &ir::Schema) -> Type {
    match &resolve(api, schema).0.kind {
        Kind::Boolean => Type::Bool,
        Kind::Integer(integer) => integer_type(integer),
        Kind::Number(_) => Type::F64,
        Kind::Text(text) => match text.format.as_deref() {
            Some("date-time") => Type::DateTime,
            Some("date") => Type::Date,
            Some(ir::RFC_2822) => Type::Rfc2822,
            _ => Type::String,
        },
        _ => Type::String,
    }
}
