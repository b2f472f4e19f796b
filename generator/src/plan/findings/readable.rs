//! Whether the types planned for a response can read an example of it.
//!
//! That requires less than the schema does: limits and listed values apply to requests, an optional member of another
//! type is kept in `extra`, and a union has a variant for other values. So it is separate from `fit`, which checks all
//! of the schema. Only a whole response that matches no variant of its union is a fault, since that variant then has
//! everything that the caller waits for.

use indexmap::IndexSet;
use serde_json::{Map, Number, Value};

use crate::diagnostic::toml_string;
use crate::ir::{self, Api, Kind};
use crate::plan::context::resolve;
use crate::plan::example::moment;
use crate::plan::model::types::{MOST_ELEMENTS, holds, integer_type};
use crate::plan::model::{members, number_text};
use crate::plan::operation::default::whole;
use crate::plan::union::tag;
use crate::pointer::Pointer;
use crate::rust::Type;

/// The depth to which a value is read.
const DEEPEST: usize = 64;

/// The number of unions that are searched for the alternatives of one.
const MOST_UNIONS: usize = 16;

/// The first place at which a response cannot be read, as a path, and the reason. `None` for a response that is neither
/// a list nor an object, since such an example often shows the text of a value.
pub(in crate::plan) fn unreadable(api: &Api, schema: &ir::Schema, value: &Value) -> Option<Fault> {
    let fault = match &resolve(api, schema).0.kind {
        Kind::Array(_) | Kind::Tuple(_) | Kind::Object(_) => fault_in(api, schema, value, 0)?,
        Kind::Union(union) if value.is_array() || value.is_object() => fault_in_choice(api, schema, union, value)?,
        _ => return None,
    };
    Some(fault.below("$"))
}

/// The fault at a place.
pub(in crate::plan) struct Fault {
    pub(in crate::plan) path: String,
    pub(in crate::plan) reason: &'static str,
    /// The entry of the overrides with which the value could be read, if any.
    pub(in crate::plan) mend: Option<Mend>,
    /// The alternatives that were tried, if the response is one of several.
    pub(in crate::plan) choice: Option<Choice>,
}

/// The entries of the overrides that can make a value readable.
pub(in crate::plan) enum Mend {
    /// A member is optional: the place of its name in the list of required members.
    Optional(Pointer),
    /// A value can be null.
    Nullable(Pointer),
    /// A value has another type.
    Type(Pointer, &'static str),
}

impl Mend {
    /// The place of the schema, or of the name in a list.
    const fn at(&self) -> &Pointer {
        match self {
            Self::Optional(at) | Self::Nullable(at) | Self::Type(at, _) => at,
        }
    }
}

/// The text to paste into the overrides for equal entries at several places.
pub(in crate::plan) fn entries(mends: &[&Mend]) -> String {
    let places: Vec<String> = mends.iter().map(|mend| toml_string(mend.at().as_str())).collect();
    let list = |name: &str| match places.as_slice() {
        [only] => format!("{name} = [{only}]"),
        several => format!("{name} = [\n  {},\n]", several.join(",\n  ")),
    };
    match mends.first() {
        None => String::new(),
        Some(Mend::Optional(_)) => list("optional"),
        Some(Mend::Nullable(_)) => list("nullable"),
        Some(Mend::Type(..)) => {
            let lines = mends.iter().zip(&places).filter_map(|(mend, at)| match mend {
                Mend::Type(_, named) => Some(format!("\n{at} = \"{named}\"")),
                Mend::Optional(_) | Mend::Nullable(_) => None,
            });
            format!("[types]{}", lines.collect::<String>())
        }
    }
}

/// The alternatives that a value was read as without matching one.
pub(in crate::plan) struct Choice {
    /// The names of the alternatives.
    pub(in crate::plan) tried: Vec<String>,
    /// The alternative that the fault is about: the one that describes most of the members of the value.
    pub(in crate::plan) nearest: Option<usize>,
}

impl Fault {
    const fn here(reason: &'static str, mend: Option<Mend>) -> Self {
        Self {
            path: String::new(),
            reason,
            mend,
            choice: None,
        }
    }

    /// The fault as seen from the value around it.
    fn below(self, step: &str) -> Self {
        Self {
            path: format!("{step}{}", self.path),
            ..self
        }
    }
}

/// Whether a response without a member is not read. A member that is only sent or only received, may be null, or is any
/// value may be missing, at least in types that are sent as well.
pub(in crate::plan) fn is_needed(api: &Api, property: &ir::Property) -> bool {
    let (resolved, nullable) = resolve(api, &property.schema);
    let is_of_one_way = property.schema.read_only || property.schema.write_only;
    property.required && !is_of_one_way && !nullable && !matches!(resolved.kind, Kind::Any(_) | Kind::Null)
}

/// The fault of a value that matches none of the alternatives, according to the nearest of them.
fn fault_in_choice(api: &Api, schema: &ir::Schema, union: &ir::Union, value: &Value) -> Option<Fault> {
    let mut tried = Vec::new();
    collect_alternatives(api, schema, value, &mut IndexSet::new(), &mut tried)?;
    let mut faults = Vec::with_capacity(tried.len());
    for alternative in &tried {
        faults.push(misfit(api, alternative, value)?);
    }
    let nearness: Vec<usize> = tried.iter().map(|tried| common_members(api, tried, value)).collect();
    // Of several equally near alternatives, the first, as in decoding.
    let nearest = (0..tried.len()).rev().max_by_key(|index| nearness[*index]);
    let fault = match nearest {
        Some(nearest) => faults.swap_remove(nearest),
        None => {
            let tags = tag::tags(api, union)?;
            let fault = Fault::here("has a tag that stands for none of the alternatives", None);
            fault.below(&format!(".{}", tags.member()?))
        }
    };
    Some(Fault {
        choice: Some(Choice {
            tried: tried.iter().map(|tried| name(api, tried)).collect(),
            nearest,
        }),
        ..fault
    })
}

/// Collects the alternatives that a value is read as, including those of nested unions: those that its tag selects, or
/// those without a tag. Unions can be cyclic; `met` are the ones that were searched. `None` if there are too many.
fn collect_alternatives<'a>(
    api: &'a Api,
    schema: &'a ir::Schema,
    value: &Value,
    met: &mut IndexSet<&'a Pointer>,
    tried: &mut Vec<&'a ir::Schema>,
) -> Option<()> {
    let resolved = resolve(api, schema).0;
    let Kind::Union(union) = &resolved.kind else {
        tried.push(schema);
        return Some(());
    };
    if !met.insert(&resolved.at) {
        return Some(());
    }
    if met.len() > MOST_UNIONS {
        return None;
    }
    let tags = tag::tags(api, union);
    let tag = tags
        .as_ref()
        .and_then(|tags| Some(tag::tag(value.get(tags.member()?).filter(|tag| !tag.is_null())?)));
    let of_variant = |index: usize| tags.as_ref().map_or(&[][..], |tags| tags.of_variants[index].as_slice());
    let is_named = |index: usize| tag.as_ref().is_some_and(|tag| of_variant(index).contains(tag));
    let is_any_named = (0..union.variants.len()).any(is_named);
    let is_tried = |index: usize| match (&tag, is_any_named) {
        (_, true) => is_named(index),
        (Some(_), false) => of_variant(index).is_empty(),
        (None, false) => true,
    };
    let variants = union.variants.iter().enumerate();
    for (_, variant) in variants.filter(|(index, _)| is_tried(*index)) {
        collect_alternatives(api, &variant.schema, value, met, tried)?;
    }
    Some(())
}

/// Why a list or an object is not read as an alternative.
fn misfit(api: &Api, schema: &ir::Schema, value: &Value) -> Option<Fault> {
    match &resolve(api, schema).0.kind {
        Kind::Null | Kind::Never | Kind::Enumeration(_) => Some(Fault::here(OF_ANOTHER_TYPE, None)),
        _ => fault_in(api, schema, value, 0),
    }
}

/// The number of members of a value that an alternative describes; for a list, whether the alternative is one.
fn common_members(api: &Api, schema: &ir::Schema, value: &Value) -> usize {
    match (&resolve(api, schema).0.kind, value) {
        (Kind::Object(object), Value::Object(members)) => {
            let properties = object.properties.iter();
            properties
                .filter(|property| members.contains_key(&property.name))
                .count()
        }
        (Kind::Array(_), Value::Array(_)) => 1,
        _ => 0,
    }
}

/// The name of an alternative, or its kind.
fn name(api: &Api, schema: &ir::Schema) -> String {
    match &schema.kind {
        Kind::Reference(id) => format!("`{}`", api.definition(*id).name),
        kind => match (&schema.docs.title, kind) {
            (Some(title), _) => format!("`{}`", title.trim()),
            (None, Kind::Object(_)) => "an object".to_owned(),
            (None, Kind::Array(_) | Kind::Tuple(_)) => "a list".to_owned(),
            (None, _) => "neither an object nor a list".to_owned(),
        },
    }
}

const OF_ANOTHER_TYPE: &str = "has a value of another type than its schema";

/// The first fault of a value that is read by a schema.
pub(in crate::plan) fn fault_in(api: &Api, schema: &ir::Schema, value: &Value, depth: usize) -> Option<Fault> {
    let (resolved, nullable) = resolve(api, schema);
    if depth > DEEPEST || (value.is_null() && nullable) {
        return None;
    }
    let value = match &resolved.kind {
        Kind::Integer(number) | Kind::Number(number) => &*number_text::read(number, value),
        _ => value,
    };
    match (&resolved.kind, value) {
        (Kind::Array(array), Value::Array(items)) => items.iter().enumerate().find_map(|(index, item)| {
            let fault = fault_in(api, &array.items, item, depth + 1)?;
            Some(fault.below(&format!("[{index}]")))
        }),
        (Kind::Tuple(tuple), Value::Array(items)) => fault_in_tuple(api, tuple, items, depth),
        (Kind::Object(object), Value::Object(members)) => fault_in_object(api, object, members, depth),
        (Kind::Text(text), Value::String(value)) => {
            let reason = match text.format.as_deref() {
                Some("date-time") if !moment::is_date_time(value) => "has a text where its schema has an instant",
                Some("date") if !moment::is_date_time(value) => "has a text where its schema has a date",
                Some(ir::RFC_2822) if !moment::is_rfc_2822(value) => {
                    "has a text where its schema has a date of RFC 2822"
                }
                _ => return None,
            };
            Some(Fault::here(reason, Some(Mend::Type(resolved.at.clone(), "string"))))
        }
        (Kind::Integer(limits), Value::Number(number)) => {
            let (reason, mend) = integer_fault(limits, number)?;
            let mend = mend.map(|named| Mend::Type(resolved.at.clone(), named));
            Some(Fault::here(reason, mend))
        }
        (Kind::Boolean, Value::Bool(_)) | (Kind::Number(_), Value::Number(_)) => None,
        (Kind::Array(_) | Kind::Tuple(_) | Kind::Object(_), Value::Null) => Some(null_fault(schema)),
        (Kind::Array(_) | Kind::Tuple(_) | Kind::Object(_), _) => Some(Fault::here(OF_ANOTHER_TYPE, None)),
        (Kind::Text(_) | Kind::Integer(_) | Kind::Number(_) | Kind::Boolean, Value::Null) => Some(null_fault(schema)),
        (Kind::Text(_) | Kind::Integer(_) | Kind::Number(_) | Kind::Boolean, found) => {
            let mend = value_type(found).map(|found| Mend::Type(resolved.at.clone(), found));
            Some(Fault::here(OF_ANOTHER_TYPE, mend))
        }
        _ => None,
    }
}

/// The fault of a list whose elements have types of their own. An element beyond the required ones may be null.
fn fault_in_tuple(api: &Api, tuple: &ir::Tuple, items: &[Value], depth: usize) -> Option<Fault> {
    if tuple.items.len() > MOST_ELEMENTS {
        return None;
    }
    if items.len() < tuple.present() {
        return Some(Fault::here("has fewer elements than its schema requires", None));
    }
    if items.len() > tuple.items.len() && tuple.is_closed() {
        return Some(Fault::here("has more elements than its schema allows", None));
    }
    let schemas = tuple.items.iter().zip(items).enumerate();
    let mut read = schemas.filter(|(index, (_, item))| *index < tuple.present() || !item.is_null());
    read.find_map(|(index, (schema, item))| {
        let fault = fault_in(api, schema, item, depth + 1)?;
        Some(fault.below(&format!("[{index}]")))
    })
}

/// The fault of an object: in a required member, or in any value of a map. The null of a map without nulls is skipped.
fn fault_in_object(api: &Api, object: &ir::Object, members: &Map<String, Value>, depth: usize) -> Option<Fault> {
    let below = |fault: Fault, name: &str| fault.below(&format!(".{name}"));
    if let Some(values) = members::map_values(object) {
        let mut members = members.iter().filter(|(_, value)| !value.is_null());
        return members.find_map(|(name, value)| Some(below(fault_in(api, values, value, depth + 1)?, name)));
    }
    let mut required = object.properties.iter().filter(|property| is_needed(api, property));
    required.find_map(|property| {
        let fault = match members.get(&property.name) {
            None => {
                let list = property.required_by.as_ref();
                let mend = list.map(|list| Mend::Optional(list.key(&property.name)));
                Some(Fault::here("lacks a member that its schema requires", mend))
            }
            Some(member) => fault_in(api, &property.schema, member, depth + 1),
        };
        Some(below(fault?, &property.name))
    })
}

/// Why a number is not read as an integer of its type, and the type with which the overrides correct that.
fn integer_fault(limits: &ir::Integer, number: &Number) -> Option<(&'static str, Option<&'static str>)> {
    if number.as_f64().is_none_or(|number| number.fract() != 0.0) {
        let reason = "has a number with a fraction where its schema has an integer";
        return Some((reason, Some("number")));
    }
    let whole = whole(number);
    if whole.is_some_and(|whole| holds(limits, whole)) {
        return None;
    }
    Some(match whole.map(i64::try_from) {
        Some(Ok(_)) if integer_type(limits) == Type::I32 => (
            "has an integer of more than 32 bits where its schema has one of 32",
            Some("integer"),
        ),
        _ => ("has an integer beyond those of its schema's type", None),
    })
}

/// The fault of a null in place of a value.
fn null_fault(schema: &ir::Schema) -> Fault {
    Fault::here(
        "has `null` where its schema has none",
        Some(Mend::Nullable(schema.at.clone())),
    )
}

/// The type of a single value, as the overrides name it.
fn value_type(value: &Value) -> Option<&'static str> {
    match value {
        Value::String(_) => Some("string"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        Value::Bool(_) => Some("boolean"),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
