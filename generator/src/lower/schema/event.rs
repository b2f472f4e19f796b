//! Server-sent events that a document describes with the fields around their data (HTML, *Server-sent events*), as OpenAPI 3.2 has it.
//!
//! A call gives those fields beside the data, which is what is read.

use serde_json::{Map, Value};

use super::facts::{Alternatives, Facts};
use super::{Part, any, lower_parts, of_kind, reference, union};
use crate::ir::{self, Kind, Mode, Open};
use crate::lower::context::Context;
use crate::lower::media_type::{essence, is_json};
use crate::pointer::Pointer;

/// The fields of an event beside its data.
const BESIDE: [&str; 3] = ["event", "id", "retry"];

/// What says what an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::lower) enum Stated {
    /// `itemSchema`: the event with its fields.
    Item,
    /// `schema`, which mostly is about the data alone: the fields are those of an event where they say what no data says.
    Whole,
}

/// What the data of an event can be.
enum Data<'a> {
    /// What a schema says.
    Schema(Part<'a>),
    /// JSON, of which nothing is said.
    Json,
    /// There is none.
    Nothing,
}

/// The schema of the data of events, where the schema at `at` describes them with their fields; none where it does not.
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
    let (mut found, mut is_any) = (Vec::new(), false);
    for branch in alternatives(context, &event) {
        match data_of(context, &branch, &event, stated)? {
            Data::Schema(part) => found.push(part),
            Data::Json => is_any = true,
            Data::Nothing => {}
        }
    }
    match found.len() {
        // What can be any JSON is that, whatever else it can be.
        _ if is_any => Some(any(&event.at)),
        0 => None,
        1 => Some(lower_parts(context, found)),
        _ => Some(lower_several(context, &event.at, found)),
    }
}

/// The fields of an event that an example is.
pub(in crate::lower) fn event_fields(example: &Value) -> Option<&Map<String, Value>> {
    let fields = example.as_object()?;
    let is_field = |name: &String| name == "data" || BESIDE.contains(&name.as_str());
    (fields.contains_key("data") && fields.keys().all(is_field)).then_some(fields)
}

/// What the data of several kinds of events is: which of them an event has is told by what fits.
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

/// The events that one is one of; itself where it lists none.
fn alternatives<'a>(context: &Context<'a>, event: &Part<'a>) -> Vec<Part<'a>> {
    let lists = ["oneOf", "anyOf"];
    let found = lists
        .into_iter()
        .find_map(|name| Some((name, event.node.get(name)?.as_array()?)));
    let Some((name, branches)) = found else {
        return vec![event.clone()];
    };
    let list = event.at.key(name);
    let branches = branches.iter().enumerate();
    branches
        .map(|(index, branch)| followed(context, Part::new(list.index(index), branch)))
        .collect()
}

/// The data of an event of a kind, which has what is said of all kinds, too; none where it is no event.
fn data_of<'a>(context: &Context<'a>, kind: &Part<'a>, event: &Part<'a>, stated: Stated) -> Option<Data<'a>> {
    let fields = |part: &Part<'a>| part.node.get("properties").and_then(Value::as_object);
    let mut described = fields(kind)
        .into_iter()
        .chain(fields(event))
        .flat_map(Map::keys)
        .peekable();
    described.peek()?;
    let mut names: Vec<&str> = described.map(String::as_str).collect();
    names.retain(|name| *name != "data");
    let is_merged = kind.node.get("allOf").is_some() || event.node.get("allOf").is_some();
    let tells = names.iter().any(|name| matches!(*name, "event" | "retry"));
    if is_merged || !names.iter().all(|name| BESIDE.contains(name)) || (stated == Stated::Whole && !tells) {
        return None;
    }
    let holder = [kind, event].into_iter().find_map(|part| {
        let data = fields(part)?.get("data")?;
        Some(Part::new(part.at.key("properties").key("data"), data))
    });
    Some(holder.map_or(Data::Nothing, |data| payload(context, data)))
}

/// What is in the data: of a text that is said to be JSON, what is said of that.
fn payload<'a>(context: &Context<'a>, data: Part<'a>) -> Data<'a> {
    let node = followed(context, data.clone());
    let media_type = node.node.get("contentMediaType").and_then(Value::as_str);
    if !media_type.is_some_and(|media_type| is_json(&essence(media_type))) {
        let says_nothing = data.node.as_object().is_some_and(Map::is_empty) || data.node == &Value::Bool(true);
        return if says_nothing { Data::Json } else { Data::Schema(data) };
    }
    match node.node.get("contentSchema") {
        Some(schema) => Data::Schema(Part::new(node.at.key("contentSchema"), schema)),
        None => Data::Json,
    }
}

/// So many references are followed.
const MOST_REFERENCES: usize = 100;

/// What a schema refers to, where it is a mere reference.
fn followed<'a>(context: &Context<'a>, mut part: Part<'a>) -> Part<'a> {
    for _ in 0..MOST_REFERENCES {
        let next = part.node.as_object().and_then(|object| {
            let (_, reference) = reference::written_reference(context, &part, object)?;
            reference::place(context, &part.at, reference.as_str()?)
        });
        match next {
            Some(next) => part = next,
            None => break,
        }
    }
    part
}
