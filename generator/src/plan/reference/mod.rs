//! The words and examples of a document about its operations, beside their tables.

mod request;
mod written;

use std::sync::Arc;

use serde_json::Value;

use super::context::resolve;
use super::docs::words;
use super::example::sample::Sampler;
use super::media::{Media, content_media, shown_media_type};
use super::operation::default::sent_default;
use super::outcome::read_content;
use super::outcome::stream;
use super::rule::fit::{Direction, contradiction};
use super::union::variant::shown;
use crate::diagnostic::Diagnostics;
use crate::ir::{self, Api, Content, Kind, Status};
use crate::rust::{Group, InputReference, OperationReference, Place, Reference, ResponseExample};

/// The size of an example, in bytes. The largest that APIs publish have about a quarter of it; a larger one would be
/// most of the crate, and shows nothing more about a type.
const MOST_BYTES: usize = 256 * 1024;

/// The words and examples of a document, in the order of the operations of the module.
pub(super) fn plan_reference(api: &Api, groups: &[Group], diagnostics: &mut Diagnostics) -> Reference {
    let mut sampler = Sampler::new(api, Direction::Received);
    let planned = groups.iter().flat_map(|group| &group.operations);
    let operations = planned.filter_map(|planned| {
        // Two paths can refer to the same path item, and two operations can differ in the fragment of their path only.
        let is_it = |other: &&ir::Operation| {
            other.at == planned.at && other.path == planned.path && other.method == planned.http_method
        };
        let operation = api.operations.iter().find(is_it)?;
        Some(plan_operation(api, &mut sampler, operation, diagnostics))
    });
    let operations = operations.collect();
    Reference {
        operations,
        samples: sampler.into_samples(),
    }
}

fn plan_operation(
    api: &Api,
    sampler: &mut Sampler<'_>,
    operation: &ir::Operation,
    diagnostics: &mut Diagnostics,
) -> OperationReference {
    let parameters = operation.parameters.iter().map(|parameter| InputReference {
        place: Place::Parameter(parameter.location),
        name: parameter.name.clone(),
        kind: kind(api, &parameter.schema),
        shape: misread(api, &parameter.schema),
        required: parameter.required && sent_default(api, parameter).is_none(),
        may_be_empty: parameter.may_be_empty,
        docs: first_of([words(&parameter.docs), words(&parameter.schema.docs)]),
    });
    let mut inputs: Vec<InputReference> = parameters.collect();
    inputs.extend(operation.body.iter().flat_map(|body| body_inputs(api, body)));
    let mut requests = request::requests(api, operation, diagnostics);
    requests.retain(|request| request.args.values().map(size).sum::<usize>() <= MOST_BYTES);
    OperationReference {
        id: operation.id.clone(),
        method: operation.method,
        path: operation.path.clone(),
        docs: operation_words(&words::operation_words(operation)),
        inputs,
        requests,
        responses: responses(api, sampler, operation),
    }
}

/// The fields of a body, or the whole body if it has none.
fn body_inputs(api: &Api, body: &ir::RequestBody) -> Vec<InputReference> {
    let Some(content) = body.contents.first() else {
        return Vec::new();
    };
    let resolved = content.schema.as_ref().map(|schema| resolve(api, schema).0);
    let input = |name: &str, (kind, shape): (String, Option<String>), required, docs| InputReference {
        place: Place::Body,
        name: name.to_owned(),
        kind,
        shape,
        required,
        may_be_empty: false,
        docs,
    };
    if let Some(Kind::Object(object)) = resolved.map(|schema| &schema.kind)
        && !object.properties.is_empty()
    {
        let sent = object.properties.iter().filter(|property| !property.schema.read_only);
        return sent
            .map(|property| {
                let docs = first_of([
                    words(&property.schema.docs),
                    words(&resolve(api, &property.schema).0.docs),
                ]);
                let words = (kind(api, &property.schema), misread(api, &property.schema));
                input(&property.name, words, property.required, docs)
            })
            .collect();
    }
    let kind = match (content_media(api, content), &content.schema) {
        (Media::Bytes | Media::Events | Media::Lines, _) => "bytes".to_owned(),
        (_, Some(schema)) => kind(api, schema),
        (_, None) => "any".to_owned(),
    };
    vec![input("", (kind, None), body.required, words(&body.docs))]
}

/// The kind of a value, in a word or two.
fn kind(api: &Api, schema: &ir::Schema) -> String {
    let (resolved, _) = resolve(api, schema);
    match &resolved.kind {
        Kind::Any(_) | Kind::Reference(_) => "any".to_owned(),
        Kind::Never => "nothing".to_owned(),
        Kind::Null => "null".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Integer(_) => "integer".to_owned(),
        Kind::Number(_) => "number".to_owned(),
        Kind::Text(text) => text.format.clone().unwrap_or_else(|| "string".to_owned()),
        Kind::Enumeration(list) => {
            let values = list.values.iter();
            values.map(shown).collect::<Vec<_>>().join(" | ")
        }
        Kind::Array(array) => match &resolve(api, &array.items).0.kind {
            Kind::Array(_) => "list".to_owned(),
            _ => format!("list of {}", kind(api, &array.items)),
        },
        Kind::Tuple(_) => "list".to_owned(),
        Kind::Object(_) => "object".to_owned(),
        Kind::Union(_) => "one of several".to_owned(),
    }
}

/// The kind of a value on the wire, if its words would be read as another kind: a format or a listed value can be any
/// word.
fn misread(api: &Api, schema: &ir::Schema) -> Option<String> {
    let shape = shape(api, schema);
    (shape != read_as(&kind(api, schema))).then_some(shape)
}

fn shape(api: &Api, schema: &ir::Schema) -> String {
    match &resolve(api, schema).0.kind {
        // The command line compares the listed values as texts.
        Kind::Text(_) | Kind::Enumeration(_) => "string".to_owned(),
        Kind::Array(array) => match &resolve(api, &array.items).0.kind {
            Kind::Array(_) => "list".to_owned(),
            _ => format!("list of {}", shape(api, &array.items)),
        },
        _ => read_as(&kind(api, schema)),
    }
}

/// The kind that the words for a value are read as.
fn read_as(kind: &str) -> String {
    match kind {
        "any" | "boolean" | "integer" | "list" | "number" | "object" | "one of several" => kind.to_owned(),
        _ => match kind.strip_prefix("list of ") {
            Some(item) => format!("list of {}", read_as(item)),
            None => "string".to_owned(),
        },
    }
}

/// The summary of an operation and, unless it begins with that, its description.
fn operation_words(docs: &ir::Docs) -> String {
    let (summary, description) = (docs.title.as_deref(), docs.description.as_deref());
    let [summary, description] = [summary, description].map(|text| text.unwrap_or_default().trim());
    if description.starts_with(summary) || description.is_empty() {
        return first_of([description.to_owned(), summary.to_owned()]);
    }
    format!("{summary}\n\n{description}")
}

fn words(docs: &ir::Docs) -> String {
    let text = docs.description.as_deref().or(docs.title.as_deref());
    text.unwrap_or_default().trim().to_owned()
}

fn first_of(texts: [String; 2]) -> String {
    texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

/// The examples of all responses, and a made-up one for each success without a sound example.
fn responses(api: &Api, sampler: &mut Sampler<'_>, operation: &ir::Operation) -> Vec<ResponseExample> {
    let mut examples = Vec::new();
    let promised = operation.promised();
    for response in &operation.responses {
        let is_promised = promised.iter().any(|one| one.status == response.status);
        let status = match response.status {
            Status::Code(code) => code,
            Status::Range(hundred) => hundred * 100,
            Status::Default if is_promised => 200,
            Status::Default => 500,
        };
        // The content that calls read comes first, since the mock responds with it.
        let read = if is_promised {
            read_content(api, response)
        } else {
            let mut contents = response.contents.iter();
            contents.find(|content| content_media(api, content) == Media::Json)
        };
        let before = examples.len();
        examples.extend(read.iter().flat_map(|content| stated(api, content, status)));
        // If all examples contradict the schema, the mock needs a response that follows it.
        let mut of_read = examples.iter().skip(before);
        if is_promised && of_read.all(|example| example.contradicts.is_some()) {
            examples.push(made(api, sampler, read, status));
        }
        let others = response.contents.iter();
        let others = others.filter(|content| read.is_none_or(|read| read.at != content.at));
        examples.extend(others.flat_map(|content| stated(api, content, status)));
    }
    if promised.is_empty() {
        examples.push(made(api, sampler, None, 200));
    }
    examples
}

fn stated<'a>(api: &'a Api, content: &'a Content, status: u16) -> impl Iterator<Item = ResponseExample> + 'a {
    let small = content.examples.iter().filter(|example| size(example) <= MOST_BYTES);
    small.map(move |example| ResponseExample {
        status,
        media_type: shown_media_type(api, content),
        contradicts: content
            .schema
            .as_ref()
            .filter(|_| content_media(api, content) == Media::Json)
            .and_then(|schema| contradiction(api, schema, example, Direction::Received))
            .map(|found| found.to_string()),
        body: Some(Arc::clone(example)),
        sample: None,
    })
}

fn made(api: &Api, sampler: &mut Sampler<'_>, content: Option<&Content>, status: u16) -> ResponseExample {
    let sample = content.map(|content| match (content_media(api, content), &content.schema) {
        (Media::Json, Some(schema)) => sampler.value(schema),
        (Media::Json, None) => Value::Object(serde_json::Map::new()),
        (Media::Events | Media::Lines, _) => match stream::item(api, content) {
            Some(item) => sampler.value(item),
            None => Value::Object(serde_json::Map::new()),
        },
        _ => Value::String("string".to_owned()),
    });
    ResponseExample {
        status,
        media_type: content
            .map(|content| shown_media_type(api, content))
            .unwrap_or_default(),
        body: None,
        sample,
        contradicts: None,
    }
}

/// The approximate size of a value in bytes.
fn size(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 8,
        Value::String(text) => text.len() + 2,
        Value::Array(items) => items.iter().map(size).sum::<usize>() + items.len(),
        Value::Object(members) => members.iter().map(|(name, value)| name.len() + 4 + size(value)).sum(),
    }
}
