//! Values of responses that are shown, and that no field could hold.
//!
//! What is of another type than its schema where it may be absent is kept in `extra`: the call succeeds, and whoever reads the field
//! finds nothing, as if nothing had come.

use indexmap::IndexMap;
use serde_json::Value;

use super::readable::{Mend, entries, fault_in, is_needed};
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{self, Api, Kind};
use crate::plan::context::resolve;
use crate::plan::media::{Media, content_media};
use crate::pointer::Pointer;

/// More schemas than so many that are shown alike are one finding.
const MOST_ALONE: usize = 3;

/// So deep a value is looked at.
const DEEPEST: usize = 64;

/// A schema that is shown with values that are none of its own.
struct Misfit {
    /// What it says that its values are.
    declared: &'static str,
    /// What they are.
    shown: &'static str,
    mend: Mend,
}

/// Says which schemas are shown with values of another type alone, or with nulls, each once; where many are alike, one finding counts them.
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

/// The schemas that are shown with values of another type, and with none of their own, or with nulls, by where they stand.
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
        // Of what is shown both ways the overrides could only have one.
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
    /// Whether the type of what is shown is another one, and not that null is among it.
    const fn is_of_another_type(&self) -> bool {
        matches!(self.mend, Mend::Type(..))
    }

    /// Whether a value is of the type that the overrides would say.
    fn mends(&self, value: &Value) -> bool {
        matches!(self.mend, Mend::Type(_, "number")) && value.is_number()
    }

    /// Takes in what else is shown: of integers and fractions all are numbers.
    fn join(&mut self, other: &Self) {
        if let (Mend::Type(_, known @ "integer"), Mend::Type(_, "number")) = (&mut self.mend, &other.mend) {
            *known = "number";
        }
    }
}

/// What is wrong with a value; none where nothing is, or nothing that the overrides mend.
fn misfit(api: &Api, schema: &ir::Schema, value: &Value) -> Option<Misfit> {
    let mend = fault_in(api, schema, value, 0)?.mend?;
    let declared = match &resolve(api, schema).0.kind {
        Kind::Array(_) => "a list",
        Kind::Object(_) => "an object",
        Kind::Boolean => "a boolean",
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
        Value::Number(_) => "a number",
        Value::Bool(_) => "a boolean",
        Value::Null => "null",
        Value::Array(_) | Value::Object(_) => return None,
    };
    Some(Misfit { declared, shown, mend })
}

/// What is done with a schema and a single value, or a null in a list, that is shown of it, and whether that is in something that may
/// be absent.
type Visit<'v, 'a> = dyn FnMut(&'a ir::Schema, &Value, bool) + 'v;

/// Visits the single values, and the nulls in lists, of all responses that are shown.
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

/// Says it of the first of several places.
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
