//! Server-sent events that a document describes with all fields (HTML, *Server-sent events*), as in OpenAPI 3.2.
//!
//! A call returns the other fields beside the data, so only the schema of the data is read.

use serde_json::{Map, Value};

use super::event_name::{self, EventKind};
use super::facts::{Alternatives, Facts};
use super::reference::followed;
use super::{Part, any, lower_parts, of_kind, union};
use crate::ir::{self, Kind, Mode, Open};
use crate::lower::context::Context;
use crate::lower::media_type::{essence, is_json};
use crate::pointer::Pointer;

/// The fields of an event beside its data.
const BESIDE: [&str; 3] = ["event", "id", "retry"];

/// The keyword that describes an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::lower) enum Stated {
    /// `itemSchema`: the event with its fields.
    Item,
    /// `schema`, which mostly describes the data alone. It describes an event if all its members are event fields that
    /// data does not have.
    Whole,
}

/// The data of an event.
#[derive(Clone)]
pub(super) enum Data<'a> {
    /// Values of a schema.
    Schema(Part<'a>),
    /// Any JSON.
    Json(Part<'a>),
    /// A text that is no JSON.
    Text(Part<'a>),
    /// No data.
    Nothing,
}

impl<'a> Data<'a> {
    /// The schema that describes it.
    pub(super) const fn part(&self) -> Option<&Part<'a>> {
        match self {
            Self::Schema(part) | Self::Json(part) | Self::Text(part) => Some(part),
            Self::Nothing => None,
        }
    }
}

/// The schema of the data, if the schema at `at` describes events with their fields.
pub(in crate::lower) fn lower_event_data(
    context: &mut Context<'_>,
    at: &Pointer,
    stated: Stated,
) -> Option<ir::Schema> {
    let node = context.document.node(at)?;
    let mut event = followed(context, Part::new(at.clone(), node));
    if stated == Stated::Whole
        && let Some(items) = event.node.get("items").filter(|items| items.is_object())
    {
        event = followed(context, Part::new(event.at.key("items"), items));
    }
    let mapped = event_name::mapped(context, &event);
    let mut kinds = Vec::new();
    for part in alternatives(context, &event) {
        // What the event says about all kinds applies to this one, too.
        let holders = [merged(context, &part), merged(context, &event)].concat();
        let data = data_of(context, &holders, stated)?;
        let names = event_name::names(context, &part, &holders, &mapped);
        kinds.push(EventKind { part, names, data });
    }
    event_name::report_unmapped(context, &kinds, &mapped);
    event_name::lower_named(context, &event.at, &kinds)
        .or_else(|| lower_data(context, &event.at, kinds.into_iter().map(|kind| kind.data)))
}

/// The schema of data that can be of several kinds, which the names of events do not tell apart.
pub(super) fn lower_data<'a>(
    context: &mut Context<'a>,
    at: &Pointer,
    all: impl Iterator<Item = Data<'a>>,
) -> Option<ir::Schema> {
    let (mut found, mut texts, mut is_any) = (Vec::new(), Vec::new(), false);
    for data in all {
        match data {
            Data::Schema(part) => found.push(part),
            Data::Json(_) => is_any = true,
            Data::Text(part) => texts.push(part),
            Data::Nothing => {}
        }
    }
    // An event always has its text, and JSON as data. A text beside JSON (`[DONE]`) would be a variant that no event
    // uses.
    if found.is_empty() {
        found = texts;
    }
    match found.len() {
        // If one kind is any JSON, the whole is.
        _ if is_any => Some(any(at)),
        0 => None,
        1 => Some(lower_parts(context, found)),
        _ => Some(lower_several(context, at, found)),
    }
}

/// The fields of an event, if an example is one.
pub(in crate::lower) fn event_fields(example: &Value) -> Option<&Map<String, Value>> {
    let fields = example.as_object()?;
    let is_field = |name: &String| name == "data" || BESIDE.contains(&name.as_str());
    (fields.contains_key("data") && fields.keys().all(is_field)).then_some(fields)
}

/// The data of several kinds of events; the first kind that fits is used.
fn lower_several<'a>(context: &mut Context<'a>, at: &Pointer, branches: Vec<Part<'a>>) -> ir::Schema {
    let mut whole = of_kind(at, Kind::Any(Open::Stated));
    let facts = Facts {
        at: at.clone(),
        alternatives: vec![Alternatives {
            at: at.clone(),
            mode: Mode::One,
            branches,
            discriminator: None,
        }],
        ..Facts::default()
    };
    if let Some(kind) = union::lower_unions(context, &facts, &[], &mut whole) {
        whole.kind = kind;
    }
    whole
}

/// The number of kinds of events, and of their parts, that are read.
const MOST_PARTS: usize = 256;

/// The alternatives of an event, including nested ones; the event itself if it has none.
fn alternatives<'a>(context: &Context<'a>, event: &Part<'a>) -> Vec<Part<'a>> {
    let (mut pending, mut found) = (vec![event.clone()], Vec::new());
    while let Some(part) = pending.pop() {
        let listed = ["oneOf", "anyOf"]
            .into_iter()
            .find(|name| part.node.get(name).is_some());
        let listed = listed.map(|name| branches(context, &part, name)).unwrap_or_default();
        if listed.is_empty() || found.len() + pending.len() + listed.len() > MOST_PARTS {
            found.push(part);
        } else {
            pending.extend(listed.into_iter().rev());
        }
    }
    found
}

/// A schema with all that it is merged from.
pub(super) fn merged<'a>(context: &Context<'a>, part: &Part<'a>) -> Vec<Part<'a>> {
    let mut found = vec![part.clone()];
    let mut next = 0;
    while let Some(part) = found.get(next).filter(|_| found.len() <= MOST_PARTS) {
        let more = branches(context, part, "allOf");
        found.extend(more);
        next += 1;
    }
    found
}

/// The schemas in a list of a schema, without those that only refer to them.
fn branches<'a>(context: &Context<'a>, part: &Part<'a>, name: &str) -> Vec<Part<'a>> {
    let list = part.at.key(name);
    let branches = part.node.get(name).and_then(Value::as_array).into_iter().flatten();
    branches
        .enumerate()
        .map(|(index, branch)| followed(context, Part::new(list.index(index), branch)))
        .collect()
}

/// The data of an event that these schemas describe; `None` if they describe no event.
fn data_of<'a>(context: &Context<'a>, holders: &[Part<'a>], stated: Stated) -> Option<Data<'a>> {
    let fields = |part: &Part<'a>| part.node.get("properties").and_then(Value::as_object);
    let described = holders.iter().filter_map(fields).flat_map(Map::keys);
    let mut names: Vec<&str> = described.map(String::as_str).collect();
    let count = names.len();
    names.retain(|name| *name != "data");
    let has_data = names.len() < count;
    let tells = names.iter().any(|name| matches!(*name, "event" | "retry"));
    let is_event = match stated {
        // A server cannot send other members as fields.
        Stated::Item => has_data || count > 0 && names.iter().all(|name| BESIDE.contains(name)),
        Stated::Whole => tells && names.iter().all(|name| BESIDE.contains(name)),
    };
    if !is_event {
        return None;
    }
    let holder = holders.iter().find_map(|part| {
        let data = fields(part)?.get("data")?;
        Some(Part::new(part.at.key("properties").key("data"), data))
    });
    Some(holder.map_or(Data::Nothing, |data| payload(context, data)))
}

/// The content of the data: for a text that contains JSON, the schema of that JSON.
fn payload<'a>(context: &Context<'a>, data: Part<'a>) -> Data<'a> {
    let node = followed(context, data.clone());
    let media_type = node.node.get("contentMediaType").and_then(Value::as_str);
    if !media_type.is_some_and(|media_type| is_json(&essence(media_type))) {
        let says_nothing = data.node.as_object().is_some_and(Map::is_empty) || data.node == &Value::Bool(true);
        return if says_nothing {
            Data::Json(data)
        } else if is_text(node.node) {
            Data::Text(data)
        } else {
            Data::Schema(data)
        };
    }
    match node.node.get("contentSchema") {
        Some(schema) => Data::Schema(Part::new(node.at.key("contentSchema"), schema)),
        None => Data::Json(data),
    }
}

/// Whether a schema allows only strings.
fn is_text(schema: &Value) -> bool {
    let is_string = |value: &Value| value == "string";
    match (schema.get("type"), schema.get("const"), schema.get("enum")) {
        (Some(Value::Array(types)), ..) => types.iter().all(is_string),
        (Some(stated), ..) => is_string(stated),
        (None, Some(constant), _) => constant.is_string(),
        (None, None, Some(Value::Array(values))) => values.iter().all(Value::is_string),
        (None, None, _) => false,
    }
}
