//! Requests that the examples of a document make, as arguments by wire names.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::context::resolve;
use super::fit::{Way, contradiction};
use super::media::{Media, content_media, one_of};
use super::part;
use super::sample::Sampler;
use crate::ir::{self, Api, Content, Kind};
use crate::rust::RequestExample;

/// So many requests are made of one operation; the examples of one parameter can be dozens.
const MOST: usize = 16;

/// A value and whether it is the document's.
struct Chosen {
    value: Value,
    stated: bool,
}

/// The requests of an operation: one for each example of its body or of the parameter that has most of them, and one
/// made from its schemas where it has none.
pub(super) fn requests(api: &Api, operation: &ir::Operation) -> Vec<RequestExample> {
    let content = operation.body.as_ref().and_then(|body| body.contents.first());
    let of_parameters = operation.parameters.iter().map(|parameter| stated(parameter).len());
    let of_body = content.map_or(0, |content| body_examples(api, content).len());
    let count = of_parameters.max().unwrap_or(0).max(of_body).clamp(1, MOST);
    let mut requests: Vec<RequestExample> = (0..count)
        .map(|index| request(api, operation, content, index))
        .collect();
    requests.dedup_by(|one, other| one.args == other.args);
    requests
}

fn request(api: &Api, operation: &ir::Operation, content: Option<&Content>, index: usize) -> RequestExample {
    let mut args = Map::new();
    let (mut made, mut contradicts) = (true, None);
    let mut note = |schema: Option<&ir::Schema>, chosen: &Chosen, name: &str| {
        made &= !chosen.stated;
        let schema = schema.filter(|_| chosen.stated && contradicts.is_none());
        if let Some(reason) = schema.and_then(|schema| contradiction(api, schema, &chosen.value, Way::Sent)) {
            contradicts = Some(format!("{name}: {reason}"));
        }
    };
    for parameter in &operation.parameters {
        let Some(chosen) = parameter_value(api, parameter, index) else {
            continue;
        };
        note(Some(&parameter.schema), &chosen, &parameter.name);
        let place = args.entry(parameter.location.name()).or_insert_with(|| json!({}));
        if let Value::Object(place) = place {
            place.insert(parameter.name.clone(), chosen.value);
        }
    }
    if let (Some(body), Some(content)) = (&operation.body, content)
        && let Some(chosen) = body_value(api, content, body.required, index)
    {
        note(content.schema.as_ref(), &chosen, "body");
        if let Some(media_type) = one_of(&content.media_type)
            && let Value::Object(headers) = args.entry("header").or_insert_with(|| json!({}))
        {
            headers.insert("Content-Type".to_owned(), Value::String(media_type));
        }
        args.insert("body".to_owned(), written(api, content, chosen.value));
    }
    RequestExample {
        args,
        made,
        contradicts,
    }
}

/// The examples of a parameter, or of its schema.
fn stated(parameter: &ir::Parameter) -> &[Value] {
    if parameter.examples.is_empty() {
        &parameter.schema.examples
    } else {
        &parameter.examples
    }
}

/// An example, or what is made for a value that every call has.
fn parameter_value(api: &Api, parameter: &ir::Parameter, index: usize) -> Option<Chosen> {
    let examples = stated(parameter);
    if let Some(value) = examples.get(index).or(examples.first()) {
        let value = value.clone();
        return Some(Chosen { value, stated: true });
    }
    let value = || Sampler::new(api, Way::Sent).value(&parameter.schema);
    parameter.required.then(|| Chosen {
        value: value(),
        stated: false,
    })
}

/// The examples of a body: its own, else those of its schema, else one put together from those of its members.
fn body_examples(api: &Api, content: &Content) -> Vec<Value> {
    let Some(schema) = &content.schema else {
        return content.examples.clone();
    };
    let (resolved, _) = resolve(api, schema);
    for examples in [&content.examples, &schema.examples, &resolved.examples] {
        if !examples.is_empty() {
            return examples.clone();
        }
    }
    let Kind::Object(object) = &resolved.kind else {
        return Vec::new();
    };
    let example = |property: &ir::Property| {
        let value = property.schema.examples.first()?;
        (!property.schema.read_only).then(|| (property.name.clone(), value.clone()))
    };
    let mut members: Map<String, Value> = object.properties.iter().filter_map(example).collect();
    if members.is_empty() {
        return Vec::new();
    }
    if let Value::Object(required) = Sampler::new(api, Way::Sent).value(resolved) {
        for (name, value) in required {
            members.entry(name).or_insert(value);
        }
    }
    vec![Value::Object(members)]
}

fn body_value(api: &Api, content: &Content, required: bool, index: usize) -> Option<Chosen> {
    let examples = body_examples(api, content);
    if let Some(value) = examples.get(index).or(examples.first()) {
        let value = value.clone();
        return Some(Chosen { value, stated: true });
    }
    let is_form = matches!(content_media(api, content), Media::Form | Media::Multipart);
    let value = match &content.schema {
        Some(schema) => Sampler::new(api, Way::Sent).value(schema),
        None => json!({}),
    };
    // A form whose fields are required is, whatever the document says of the whole.
    let has_members = value.as_object().is_some_and(|members| !members.is_empty());
    (required || (is_form && has_members)).then_some(Chosen { value, stated: false })
}

/// A body as arguments have it: bytes in base64.
fn written(api: &Api, content: &Content, value: Value) -> Value {
    match (content_media(api, content), value) {
        (Media::Bytes | Media::Events | Media::Lines, value) => as_bytes(&value),
        (Media::Text, Value::String(text)) => Value::String(text),
        (Media::Text, other) => Value::String(other.to_string()),
        // A part there must be, whatever it is called where the document describes none.
        (Media::Multipart, Value::Object(members)) if members.is_empty() && describes_no_part(api, content) => {
            json!({ "file": "string" })
        }
        (Media::Multipart, Value::String(text)) if describes_no_part(api, content) => json!({ "file": text }),
        (Media::Multipart, Value::Object(members)) => {
            let members = members.into_iter().map(|(name, value)| {
                let value = match part::part_of(api, content, &name) {
                    Some(true) => as_parts(&value),
                    Some(false) => as_bytes(&value),
                    None => value,
                };
                (name, value)
            });
            Value::Object(members.collect())
        }
        (_, value) => value,
    }
}

fn describes_no_part(api: &Api, content: &Content) -> bool {
    let schema = content.schema.as_ref().map(|schema| &resolve(api, schema).0.kind);
    match schema {
        Some(Kind::Object(object)) => object.properties.iter().all(|property| property.schema.read_only),
        _ => true,
    }
}

fn as_parts(value: &Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.iter().map(as_bytes).collect()),
        single => as_bytes(single),
    }
}

fn as_bytes(value: &Value) -> Value {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    json!({ "$base64": STANDARD.encode(text) })
}
