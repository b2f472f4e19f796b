//! Requests from the examples of a document, as arguments by wire names.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::written::is_written_so;
use crate::diagnostic::{Code, Diagnostics, toml_string};
use crate::ir::{self, Api, Content, Kind, Location};
use crate::plan::body::part;
use crate::plan::context::resolve;
use crate::plan::example::sample::{Sampler, is_nothing};
use crate::plan::media::{Media, content_media, media, one_of, parameter_media};
use crate::plan::rule::fit::{Contradiction, Direction, contradiction};
use crate::plan::union::variant::shown;
use crate::pointer::Pointer;
use crate::rust::RequestExample;

/// The number of requests of one operation; one parameter can have dozens of examples.
const MOST: usize = 16;

/// A value, and whether it is from the document.
struct Chosen<'a> {
    value: Value,
    stated: bool,
    /// The node whose example it is, if it is one as a whole.
    of: Option<&'a Pointer>,
}

/// The first contradiction of each node that has examples.
type Contradictions<'a> = IndexMap<&'a Pointer, Contradiction>;

/// The requests of an operation: one for each example of its body, or of the parameter with most examples, and one made
/// from its schemas if it has none. Reports examples that contradict their schemas, since calls follow the schemas.
pub(in crate::plan) fn requests(
    api: &Api,
    operation: &ir::Operation,
    diagnostics: &mut Diagnostics,
) -> Vec<RequestExample> {
    let content = operation.body.as_ref().and_then(|body| body.contents.first());
    let of_parameters = operation.parameters.iter().map(|parameter| stated(parameter).len());
    let of_body = content.map_or(0, |content| body_examples(api, content).0.len());
    let count = of_parameters.max().unwrap_or(0).max(of_body).clamp(1, MOST);
    let mut found = Contradictions::new();
    let mut requests: Vec<RequestExample> = (0..count)
        .map(|index| request(api, operation, content, index, &mut found))
        .collect();
    requests.dedup_by(|one, other| one.args == other.args);
    for (at, found) in &found {
        let lines = content.filter(|content| content.at == **at && shows_lines(api, content));
        match lines {
            Some(_) if takes_lines(operation) => {}
            Some(content) => report_lines(diagnostics, operation, content),
            None => report(diagnostics, at, found),
        }
    }
    requests
}

fn report(diagnostics: &mut Diagnostics, at: &Pointer, found: &Contradiction) {
    let (path, reason) = (found.path(), &found.reason);
    diagnostics.report(
        Code::Contradiction,
        at,
        format!("an example of the request is no value of its schema: {reason}"),
        format!("at `{path}`; calls are made by the schema: mend whichever is wrong"),
    );
}

/// Reports a JSON list whose example is lines of JSON, and how calls can send those.
fn report_lines(diagnostics: &mut Diagnostics, operation: &ir::Operation, content: &Content) {
    diagnostics.report_mendable(
        Code::Contradiction,
        &content.at,
        format!(
            "the body is a list in `{}`, and is shown as lines of JSON",
            content.media_type
        ),
        "calls send a list, as the schema has it; where the service reads lines, the overrides give calls a body of them",
        format!(
            "[operations.{}]\nbodies = [\"{NDJSON}\"]",
            toml_string(&operation.id)
        ),
    );
}

/// The media type of lines of JSON that most services accept.
const NDJSON: &str = "application/x-ndjson";

/// Whether a body is described as a list, and an example is a text of several lines of JSON.
fn shows_lines(api: &Api, content: &Content) -> bool {
    let schema = content.schema.as_ref().map(|schema| &resolve(api, schema).0.kind);
    let is_list = content_media(api, content) == Media::Json && matches!(schema, Some(Kind::Array(_)));
    let is_lines = |text: &str| {
        let mut lines = text.lines().filter(|line| !line.trim().is_empty()).peekable();
        let is_json = |line: &str| serde_json::from_str::<Map<String, Value>>(line).is_ok();
        let first = lines.next().is_some_and(is_json);
        first && lines.peek().is_some() && lines.all(is_json)
    };
    is_list
        && content
            .examples
            .iter()
            .filter_map(|example| example.as_str())
            .any(is_lines)
}

/// Whether a call can have a body of lines.
fn takes_lines(operation: &ir::Operation) -> bool {
    let mut contents = operation.body.iter().flat_map(|body| &body.contents);
    contents.any(|content| media(&content.media_type) == Media::Lines)
}

fn request<'a>(
    api: &'a Api,
    operation: &'a ir::Operation,
    content: Option<&'a Content>,
    index: usize,
    found: &mut Contradictions<'a>,
) -> RequestExample {
    let mut args = Map::new();
    let (mut made, mut contradicts) = (true, None);
    let mut note = |schema: Option<&ir::Schema>, chosen: &Chosen<'a>, parameter: Option<&ir::Parameter>| {
        made &= !chosen.stated;
        let reason = schema.and_then(|schema| contradiction(api, schema, &chosen.value, Direction::Sent));
        let Some(reason) = reason else { return };
        let name = parameter.map_or("body", |parameter| parameter.name.as_str());
        contradicts.get_or_insert_with(|| format!("{name}: {reason}"));
        if let Some(at) = chosen.of
            && !found.contains_key(at)
            && !parameter.is_some_and(|parameter| is_written_so(api, parameter, &chosen.value))
        {
            found.insert(at, reason);
        }
    };
    for parameter in &operation.parameters {
        let Some(chosen) = parameter_value(api, parameter, index) else {
            continue;
        };
        note(Some(&parameter.schema), &chosen, Some(parameter));
        let place = args.entry(parameter.location.name()).or_insert_with(|| json!({}));
        if let Value::Object(place) = place {
            place.insert(parameter.name.clone(), chosen.value);
        }
    }
    if let (Some(body), Some(content)) = (&operation.body, content)
        && let Some(chosen) = body_value(api, content, body.required, index)
    {
        note(content.schema.as_ref(), &chosen, None);
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

/// An example of a parameter, or a made-up value if it is required.
fn parameter_value<'a>(api: &Api, parameter: &'a ir::Parameter, index: usize) -> Option<Chosen<'a>> {
    let examples = stated(parameter);
    if let Some(value) = examples.get(index).or(examples.first()) {
        return Some(Chosen {
            value: value.clone(),
            stated: true,
            of: Some(&parameter.at),
        });
    }
    parameter.required.then(|| Chosen {
        value: made_parameter(api, parameter),
        stated: false,
        of: None,
    })
}

fn made_parameter(api: &Api, parameter: &ir::Parameter) -> Value {
    let mut sampler = Sampler::new(api, Direction::Sent);
    let value = match parameter_media(api, parameter) {
        Some(_) => sampler.value(&parameter.schema),
        None => sampler.written(&parameter.schema),
    };
    // A default may be empty where a segment of the path may not.
    if parameter.location == Location::Path && !parameter.may_be_empty && value == "" {
        return Value::from("string");
    }
    value
}

/// The examples of a body, and the node that has them: its own, else those of its schema, else one composed of those of
/// its members.
fn body_examples<'a>(api: &'a Api, content: &'a Content) -> (Vec<Value>, Option<&'a Pointer>) {
    let own: Vec<Value> = content.examples.iter().map(|example| Value::clone(example)).collect();
    let schema = match &content.schema {
        Some(schema) if own.is_empty() => schema,
        _ => return (own, Some(&content.at)),
    };
    let (resolved, _) = resolve(api, schema);
    for (examples, at) in [schema, resolved].map(|schema| (&schema.examples, &schema.at)) {
        if !examples.is_empty() {
            return (examples.clone(), Some(at));
        }
    }
    let Kind::Object(object) = &resolved.kind else {
        return (Vec::new(), None);
    };
    let example = |property: &ir::Property| {
        let value = property.schema.examples.first()?;
        (!property.schema.read_only).then(|| (property.name.clone(), value.clone()))
    };
    let mut members: Map<String, Value> = object.properties.iter().filter_map(example).collect();
    if members.is_empty() {
        return (Vec::new(), None);
    }
    if let Value::Object(required) = least(api, content, resolved) {
        for (name, value) in required {
            members.entry(name).or_insert(value);
        }
    }
    (vec![Value::Object(members)], None)
}

fn body_value<'a>(api: &'a Api, content: &'a Content, required: bool, index: usize) -> Option<Chosen<'a>> {
    let (examples, of) = body_examples(api, content);
    let is_form = content_media(api, content).is_form();
    if let Some(value) = examples.get(index).or(examples.first()) {
        let value = value.clone();
        return Some(Chosen {
            value,
            stated: true,
            // The fields of a form are texts on the wire, however an example writes them.
            of: of.filter(|_| !is_form),
        });
    }
    let mut value = match &content.schema {
        Some(schema) => least(api, content, schema),
        None => json!({}),
    };
    if required && content_media(api, content) == Media::Multipart {
        add_part(api, content, &mut value);
    }
    // A form with required fields is sent, even if the document does not require the body.
    let has_members = value.as_object().is_some_and(|members| !members.is_empty());
    (required || (is_form && has_members)).then_some(Chosen {
        value,
        stated: false,
        of: None,
    })
}

/// The least body. In a form, required lists, and objects in a style, are not empty.
fn least(api: &Api, content: &Content, schema: &ir::Schema) -> Value {
    let mut sampler = Sampler::new(api, Direction::Sent);
    let mut value = sampler.value(schema);
    if let (Kind::Object(object), Value::Object(members)) = (&resolve(api, schema).0.kind, &mut value)
        && content_media(api, content).is_form()
    {
        for property in &object.properties {
            let is_in_style = |value: &&mut Value| value.is_array() || has_style(content, &property.name);
            let member = members.get_mut(&property.name).filter(is_in_style);
            if let Some(member) = member.filter(|member| is_nothing(member)) {
                *member = sampler.written(&property.schema);
            }
        }
    }
    value
}

/// Whether a field has a style. An object without one is JSON, which can be empty.
fn has_style(content: &Content, name: &str) -> bool {
    let mut encodings = content.encodings.iter();
    encodings.any(|encoding| encoding.property == name && encoding.style.is_some())
}

/// Adds a part to a multipart body, which must have one (RFC 2046, section 5.1.1), even if the document requires none.
fn add_part(api: &Api, content: &Content, value: &mut Value) {
    let schema = content.schema.as_ref().map(|schema| resolve(api, schema).0);
    if let (Some(Kind::Object(object)), Value::Object(members)) = (schema.map(|schema| &schema.kind), value)
        && members.is_empty()
    {
        let mut sampler = Sampler::new(api, Direction::Sent);
        if let Some(property) = sampler.any_member(object) {
            members.insert(property.name.clone(), sampler.written(&property.schema));
        }
    }
}

/// A body as arguments have it: bytes in base64.
fn written(api: &Api, content: &Content, value: Value) -> Value {
    match (content_media(api, content), value) {
        (Media::Bytes | Media::Events | Media::Lines, value) => as_bytes(&value),
        (Media::Text, Value::String(text)) => Value::String(text),
        (Media::Text, other) => Value::String(other.to_string()),
        // There must be a part, under any name if the document describes none.
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
    json!({ "$base64": STANDARD.encode(shown(value)) })
}
