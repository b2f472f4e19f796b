//! Values of response examples that no field could hold.
//!
//! If a member may be absent, a value of another type than its schema is kept in `extra`: the call succeeds, and the
//! field looks as if nothing had been received.

use indexmap::IndexMap;
use serde_json::Value;

use super::readable::{Mend, entries, fault_in, is_needed};
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{self, Api, Kind};
use crate::plan::context::resolve;
use crate::plan::media::{Media, content_media};
use crate::plan::model::members::map_values;
use crate::pointer::Pointer;

/// The number of similar schemas that are reported one by one at most; more are one finding.
const MOST_ALONE: usize = 3;

/// The depth to which a value is read.
const DEEPEST: usize = 64;

/// A schema whose examples have another type.
struct Misfit {
    /// The type of the schema.
    declared: &'static str,
    /// The type of the examples.
    shown: &'static str,
    mend: Mend,
}

/// Reports the schemas whose examples all have another type, or are null, each once; many similar ones are one finding.
pub(in crate::plan) fn report(api: &Api, diagnostics: &mut Diagnostics) {
    let misfits = misfits(api);
    let mut alike: IndexMap<(&str, &str), Vec<(&Pointer, &Mend)>> = IndexMap::new();
    for (at, misfit) in &misfits {
        let group = alike.entry((misfit.declared, misfit.shown)).or_default();
        group.push((at, &misfit.mend));
    }
    for (said, places) in &alike {
        if places.len() > MOST_ALONE {
            say(*said, places, diagnostics);
        } else {
            places.chunks(1).for_each(|place| say(*said, place, diagnostics));
        }
    }
}

/// The schemas whose examples all have another type, or are null, by their places.
fn misfits(api: &Api) -> IndexMap<&Pointer, Misfit> {
    let mut misfits = IndexMap::new();
    each_value(api, &mut |schema, value, is_kept| {
        if is_kept && let Some(misfit) = misfit(api, schema, value) {
            misfits
                .entry(&schema.at)
                .and_modify(|known: &mut Misfit| known.join(&misfit))
                .or_insert(misfit);
        }
    });
    if !misfits.is_empty() {
        // If examples have either type, the overrides could only name one.
        each_value(api, &mut |schema, value, _| {
            let known = misfits.get(&schema.at);
            let is_contradicted = known.is_some_and(|misfit| misfit.is_of_another_type() && !misfit.mends(value));
            if is_contradicted && fault_in(api, schema, value, 0).is_none() {
                misfits.shift_remove(&schema.at);
            }
        });
    }
    misfits
}

impl Misfit {
    /// Whether the examples have another type, rather than being null at times.
    const fn is_of_another_type(&self) -> bool {
        matches!(self.mend, Mend::Type(..))
    }

    /// Whether a value has the type that the overrides would name.
    fn mends(&self, value: &Value) -> bool {
        match self.mend {
            Mend::Type(_, "number") => value.is_number(),
            Mend::Type(_, "integer") => value.is_i64(),
            _ => false,
        }
    }

    /// Adds another example: integers and fractions together are numbers.
    fn join(&mut self, other: &Self) {
        if let (Mend::Type(_, known @ "integer"), Mend::Type(_, "number")) = (&mut self.mend, &other.mend) {
            *known = "number";
        }
    }
}

/// The misfit of a value; `None` if there is none, or if the overrides cannot fix it.
fn misfit(api: &Api, schema: &ir::Schema, value: &Value) -> Option<Misfit> {
    let mend = fault_in(api, schema, value, 0)?.mend?;
    let is_wide = matches!(mend, Mend::Type(_, "integer"));
    let declared = match &resolve(api, schema).0.kind {
        Kind::Array(_) => "a list",
        Kind::Object(_) => "an object",
        Kind::Boolean => "a boolean",
        Kind::Integer(_) if is_wide && value.is_number() => "an integer of 32 bits",
        Kind::Integer(_) => "an integer",
        Kind::Number(_) => "a number",
        Kind::Text(text) => match text.format.as_deref() {
            Some("date-time") => "an instant",
            Some("date" | ir::RFC_2822) => "a date",
            _ => "a text",
        },
        _ => return None,
    };
    let shown = match value {
        Value::String(_) => "a text",
        Value::Number(_) if declared == "an integer" => "a fraction",
        Value::Number(_) if declared == "an integer of 32 bits" => "a larger integer",
        Value::Number(_) => "a number",
        Value::Bool(_) => "a boolean",
        Value::Null => "null",
        Value::Array(_) | Value::Object(_) => return None,
    };
    Some(Misfit { declared, shown, mend })
}

/// Called with a schema, a single value or a null in a list of its examples, and whether it is inside something that
/// may be absent.
type Visit<'v, 'a> = dyn FnMut(&'a ir::Schema, &Value, bool) + 'v;

/// Visits the single values, and the nulls in lists, of all response examples.
fn each_value<'a>(api: &'a Api, visit: &mut Visit<'_, 'a>) {
    for operation in &api.operations {
        let contents = operation.promised().into_iter().flat_map(|response| &response.contents);
        for content in contents.filter(|content| content_media(api, content) == Media::Json) {
            let Some(schema) = &content.schema else { continue };
            for example in &content.examples {
                walk(api, schema, example, (0, false), visit);
            }
        }
    }
}

fn walk<'a>(
    api: &'a Api,
    schema: &'a ir::Schema,
    value: &Value,
    (depth, is_kept): (usize, bool),
    visit: &mut Visit<'_, 'a>,
) {
    let resolved = resolve(api, schema).0;
    match (&resolved.kind, value) {
        _ if depth > DEEPEST => {}
        (Kind::Array(array), Value::Array(items)) => {
            for item in items {
                if item.is_null() {
                    visit(&array.items, item, is_kept);
                }
                walk(api, &array.items, item, (depth + 1, is_kept), visit);
            }
        }
        (Kind::Object(object), Value::Object(members)) => {
            if let Some(values) = map_values(object) {
                for member in members.values() {
                    walk(api, values, member, (depth + 1, is_kept), visit);
                }
            }
            for property in &object.properties {
                if let Some(member) = members.get(&property.name) {
                    let is_kept = is_kept || !is_needed(api, property);
                    walk(api, &property.schema, member, (depth + 1, is_kept), visit);
                }
            }
        }
        (_, Value::String(_) | Value::Number(_) | Value::Bool(_)) => visit(resolved, value, is_kept),
        _ => {}
    }
}

/// Reports several places at the first of them.
fn say((declared, shown): (&str, &str), places: &[(&Pointer, &Mend)], diagnostics: &mut Diagnostics) {
    let Some((at, _)) = places.first() else { return };
    let mends: Vec<&Mend> = places.iter().map(|(_, mend)| *mend).collect();
    let others = match places.len() - 1 {
        0 => String::new(),
        others => format!(", and {others} others alike"),
    };
    diagnostics.report_mendable(
        Code::ExampleInExtra,
        at,
        format!("a response example has {shown} where the schema has {declared}{others}"),
        "the schema counts: such a value is kept in `extra`, and its field has none; the overrides set the type, or correct whichever \
         is wrong",
        entries(&mends),
    );
}
