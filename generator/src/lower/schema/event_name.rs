//! Server-sent events of several kinds that are told apart by their names.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::discriminator::mapped_target;
use super::event::{Data, lower_data};
use super::reference::followed;
use super::{Part, of_kind};
use crate::diagnostic::Code;
use crate::ir::{self, Kind, Mode, Union, Variant};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// A kind of events.
pub(super) struct EventKind<'a> {
    /// The schema of this kind.
    pub(super) part: Part<'a>,
    /// The names of such events, if they are listed.
    pub(super) names: Vec<String>,
    pub(super) data: Data<'a>,
}

/// The schema of the data of events that are told apart by their names; `None` if they are not.
pub(super) fn lower_named<'a>(context: &mut Context<'a>, at: &Pointer, kinds: &[EventKind<'a>]) -> Option<ir::Schema> {
    let mut named: IndexMap<&[String], Vec<&EventKind<'a>>> = IndexMap::new();
    for kind in kinds.iter().filter(|kind| is_told(kind)) {
        named.entry(&kind.names).or_default().push(kind);
    }
    let nodes = kinds.iter().filter(|kind| is_told(kind)).filter_map(|kind| {
        let part = kind.data.part()?.clone();
        Some(followed(context, part).node)
    });
    let nodes: Vec<&Value> = nodes.collect();
    // If all kinds have the same data, one type is better than several equal variants.
    if named.len() < 2 || nodes.iter().all(|node| Some(node) == nodes.first()) {
        return None;
    }
    let mut whole = of_kind(at, Kind::Null);
    let mut variants = Vec::with_capacity(named.len());
    for (names, kinds) in named {
        let Some(schema) = lower_kinds(context, &kinds) else {
            continue;
        };
        whole.nullable |= schema.nullable;
        if !matches!(schema.kind, Kind::Null | Kind::Never) {
            let events = names.to_vec();
            variants.push(Variant { schema, events });
        }
    }
    whole.kind = Kind::Union(Union {
        mode: Mode::One,
        variants,
        discriminator: None,
    });
    Some(whole)
}

/// Whether the data of a kind is a variant. A constant text (`[DONE]`) is none, since the name says as much, nor is a
/// text of an event without a name, which cannot be told from JSON.
fn is_told(kind: &EventKind<'_>) -> bool {
    match &kind.data {
        Data::Schema(_) | Data::Json(_) => true,
        Data::Text(part) => {
            let is_constant = part.node.get("const").is_some()
                || part
                    .node
                    .get("enum")
                    .and_then(Value::as_array)
                    .is_some_and(|list| list.len() == 1);
            !is_constant && !kind.names.is_empty()
        }
        Data::Nothing => false,
    }
}

/// The data of kinds that have the same names.
fn lower_kinds<'a>(context: &mut Context<'a>, kinds: &[&EventKind<'a>]) -> Option<ir::Schema> {
    let first = kinds.first()?;
    let (at, data) = (&first.data.part()?.at, kinds.iter().map(|kind| kind.data.clone()));
    let mut schema = lower_data(context, at, data)?;
    if kinds.iter().all(|kind| matches!(kind.data, Data::Text(_))) {
        schema.kind = Kind::Text(ir::Text::default());
    }
    if let [only] = kinds
        && let Some(said) = only.part.node.get("description").and_then(Value::as_str)
    {
        schema.docs.description.get_or_insert_with(|| said.to_owned());
    }
    Some(schema)
}

/// The names of the events of a kind: those that `holders` list for the field `event`, otherwise those of a
/// discriminator.
pub(super) fn names<'a>(
    context: &Context<'a>,
    kind: &Part<'a>,
    holders: &[Part<'a>],
    mapped: &[Mapped<'a>],
) -> Vec<String> {
    let listed = holders.iter().find_map(|part| {
        let field = part.node.get("properties")?.get(FIELD)?;
        let field = followed(context, Part::new(part.at.key("properties").key(FIELD), field));
        let listed = match (field.node.get("const"), field.node.get("enum")) {
            (Some(only), _) => std::slice::from_ref(only),
            (None, list) => list?.as_array()?,
        };
        listed.iter().map(|name| Some(name.as_str()?.to_owned())).collect()
    });
    listed.unwrap_or_else(|| {
        let mapped = mapped.iter().filter(|mapped| mapped.target.as_ref() == Some(&kind.at));
        mapped.map(|mapped| mapped.name.clone()).collect()
    })
}

/// An entry of the mapping of a discriminator of events.
pub(super) struct Mapped<'a> {
    at: Pointer,
    name: &'a String,
    target: Option<Pointer>,
}

/// The entries of the mapping of a discriminator of events.
pub(super) fn mapped<'a>(context: &Context<'a>, event: &Part<'a>) -> Vec<Mapped<'a>> {
    let discriminator = event.node.get("discriminator").and_then(Value::as_object);
    let is_of_events = |found: &&Map<String, Value>| found.get("propertyName").is_some_and(|name| name == FIELD);
    let mapping = discriminator
        .filter(is_of_events)
        .and_then(|found| found.get("mapping")?.as_object());
    let entries = mapping.into_iter().flatten();
    entries
        .map(|(name, target)| {
            let at = event.at.key("discriminator").key("mapping").key(name);
            let target = mapped_target(context, &at, target);
            Mapped { at, name, target }
        })
        .collect()
}

/// Reports names that are mapped to none of the kinds.
pub(super) fn report_unmapped(context: &mut Context<'_>, kinds: &[EventKind<'_>], mapped: &[Mapped<'_>]) {
    let is_known = |mapped: &&Mapped<'_>| kinds.iter().any(|kind| Some(&kind.part.at) == mapped.target.as_ref());
    for mapped in mapped.iter().filter(|mapped| !is_known(mapped)) {
        context.diagnostics.report(
            Code::DanglingReference,
            &mapped.at,
            "this is none of the alternatives",
            "the value is left out of the mapping",
        );
    }
}

/// The field with the name of an event.
const FIELD: &str = "event";
