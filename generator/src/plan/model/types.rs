//! Rust types for schemas.

use super::File;
use super::enumeration::{enum_kind, plan_enum};
use super::members::{self, Unnamed};
use super::structure::plan_struct;
use crate::diagnostic::Code;
use crate::ir::{self, DefinitionId, Kind};
use crate::plan::context::{Context, Representation, resolve};
use crate::plan::example::shape;
use crate::plan::name::{Case, join};
use crate::plan::rule::pattern;
use crate::plan::union::plan_union;
use crate::pointer::Pointer;
use crate::rust::{Item, TextRule, Type};

/// The type of a value that is present and not null.
pub(in crate::plan) fn value_type(context: &mut Context<'_>, file: &mut File, schema: &ir::Schema, hint: &str) -> Type {
    match &schema.kind {
        Kind::Reference(id) => reference_type(context, file, *id),
        Kind::Any(_) | Kind::Never | Kind::Null => Type::Json,
        Kind::Boolean => Type::Bool,
        Kind::Integer(integer) => integer_type(integer),
        Kind::Number(_) => Type::F64,
        Kind::Text(text) => text_type(text),
        Kind::Enumeration(enumeration) => enumeration_type(context, file, schema, enumeration, hint),
        Kind::Array(array) => Type::Vec(Box::new(element_type(context, file, &array.items, hint, "Item"))),
        Kind::Tuple(tuple) => tuple_type(context, file, schema, tuple, hint),
        Kind::Object(object) => object_type(context, file, schema, object, hint),
        Kind::Union(union) => union_type(context, file, schema, union, hint),
    }
}

/// The type of a value inside `holder`; `word` completes the name of a type inside it.
pub(in crate::plan) fn held_type(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    holder: &str,
    word: &str,
) -> Type {
    // The name is only composed if a type may need it.
    if schema.kind.is_leaf() && !matches!(schema.kind, Kind::Enumeration(_)) {
        return value_type(context, file, schema, "");
    }
    value_type(context, file, schema, &join(holder, word, Case::Camel))
}

/// The type of an element of a list or a map, which is an `Option` if elements can be null.
pub(in crate::plan) fn element_type(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    holder: &str,
    word: &str,
) -> Type {
    let outer = file.holder.take();
    let value = held_type(context, file, schema, holder, word);
    file.holder = outer;
    or_null(context, schema, value)
}

/// The type of a value, as an `Option` if the schema allows null; JSON can be null itself.
pub(in crate::plan) fn or_null(context: &Context<'_>, schema: &ir::Schema, value: Type) -> Type {
    if resolve(context.api, schema).1 && value != Type::Json {
        Type::Option(Box::new(value))
    } else {
        value
    }
}

/// The number of elements with types of their own: the runtime reads tuples up to this length.
pub(in crate::plan) const MOST_ELEMENTS: usize = 8;

/// A list whose elements have types of their own. An element that may be missing at the end is a `Maybe`, and further
/// elements are kept behind it, so that every allowed list is written as it was read.
fn tuple_type(context: &mut Context<'_>, file: &mut File, schema: &ir::Schema, tuple: &ir::Tuple, hint: &str) -> Type {
    if tuple.items.len() > MOST_ELEMENTS {
        context.diagnostics.report(
            Code::Untyped,
            &schema.at,
            format!("a list of more than {MOST_ELEMENTS} elements with types of their own"),
            "each element is any JSON value",
        );
        return Type::Vec(Box::new(Type::Json));
    }
    let items = tuple.items.iter().enumerate().map(|(index, item)| {
        let name = join(hint, &format!("Item {}", index + 1), Case::Camel);
        let value = value_type(context, file, item, &name);
        if index < tuple.present() {
            or_null(context, item, value)
        } else {
            Type::Maybe(Box::new(value))
        }
    });
    let items = items.collect();
    let rest = tuple.rest.as_ref().filter(|_| !tuple.is_closed());
    let rest = rest.map(|rest| Box::new(element_type(context, file, rest, hint, "Rest")));
    Type::Tuple(items, rest)
}

/// The first integer beyond a type, as a float.
const END_OF_I64: f64 = 9_223_372_036_854_775_808.0;
pub(in crate::plan) const END_OF_U64: f64 = 18_446_744_073_709_551_616.0;

/// Whether limits allow integers beyond their type. Programs with floats write the last integer of a type as the first
/// one beyond it.
pub(in crate::plan) fn is_beyond_type(integer: &ir::Integer) -> bool {
    let end = |bound: &Option<ir::Bound>| bound.as_ref().and_then(|bound| bound.value.as_f64());
    let (least, most) = (
        end(&integer.minimum).unwrap_or(0.0),
        end(&integer.maximum).unwrap_or(0.0),
    );
    match integer_type(integer) {
        Type::U64 => most > END_OF_U64,
        _ => most > END_OF_I64 || least < -END_OF_I64,
    }
}

/// The smallest type for all integers of a format: `i64` without a known format, and for a format of fewer bits with
/// wider limits.
pub(in crate::plan) fn integer_type(integer: &ir::Integer) -> Type {
    let is_negative = |bound: &ir::Bound| bound.value.as_f64().is_some_and(|value| value < 0.0);
    let is_beyond = |bound: &ir::Bound| {
        let is_unsigned = bound.value.is_u64() && !bound.value.is_i64();
        is_unsigned || bound.value.as_f64().is_some_and(|value| value > END_OF_I64)
    };
    let mut limits = integer.minimum.iter().chain(&integer.maximum);
    let reaches_beyond = limits.any(is_beyond) && !integer.minimum.as_ref().is_some_and(is_negative);
    let is_wide = |bound: &Option<ir::Bound>| {
        let value = bound.as_ref().and_then(|bound| bound.value.as_f64());
        value.is_some_and(|value| !(f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(&value))
    };
    let is_wide = is_wide(&integer.minimum) || is_wide(&integer.maximum);
    match integer.format.as_deref() {
        Some("int32" | "int16" | "int8" | "uint8" | "uint16") if !is_wide => Type::I32,
        Some("uint64") => Type::U64,
        None if reaches_beyond => Type::U64,
        _ => Type::I64,
    }
}

/// Whether the type of an integer holds a number.
pub(in crate::plan) fn holds(integer: &ir::Integer, number: i128) -> bool {
    match integer_type(integer) {
        Type::I32 => i32::try_from(number).is_ok(),
        Type::U64 => u64::try_from(number).is_ok(),
        _ => i64::try_from(number).is_ok(),
    }
}

/// The type of a string, by its format.
pub(in crate::plan) fn text_type(text: &ir::Text) -> Type {
    match (text.format.as_deref(), text.content_encoding.as_deref()) {
        (Some("date-time"), _) => Type::DateTime,
        (Some("date"), _) => Type::Date,
        (Some(ir::RFC_2822), _) => Type::Rfc2822,
        (Some("byte"), _) | (_, Some("base64")) => Type::Base64,
        (Some("password"), _) => Type::Secret,
        _ => Type::String,
    }
}

fn reference_type(context: &mut Context<'_>, file: &mut File, id: DefinitionId) -> Type {
    let plan = context.definition(id);
    let holder = file.holder;
    match plan.representation {
        Representation::Item => {
            let path = Type::Path(file.path_to_model(&plan.name));
            if context.recursion.needs_box(holder, id) {
                Type::Box(Box::new(path))
            } else {
                path
            }
        }
        Representation::Alias => Type::Path(file.path_to_model(&plan.name)),
        Representation::Plain => {
            let (api, name) = (context.api, plan.name.clone());
            value_type(context, file, &api.definition(id).schema, &name)
        }
        Representation::Endless => Type::Json,
    }
}

/// Listed values are an open enum; those of a boolean are a `bool`, which is open for both.
fn enumeration_type(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    enumeration: &ir::Enumeration,
    hint: &str,
) -> Type {
    let Some(kind) = enum_kind(enumeration) else {
        return Type::Bool;
    };
    let name = file.claim(context, hint, &schema.at);
    let item = plan_enum(context, schema, enumeration, kind, name.clone());
    shape::note_enum(context, file, &item);
    file.items.push(Item::Enum(item));
    Type::Path(vec![name])
}

fn object_type(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    object: &ir::Object,
    hint: &str,
) -> Type {
    if members::is_struct(object) {
        let name = file.claim(context, hint, &schema.at);
        plan_struct(context, file, schema, object, name.clone());
        return Type::Path(vec![name]);
    }
    match members::unnamed(object) {
        Unnamed::Alike(values) => Type::Map(Box::new(element_type(context, file, values, hint, "Value"))),
        Unnamed::Mixed => {
            report_mixed(context, object);
            Type::Map(Box::new(Type::Json))
        }
        // To callers, an object without a description is the same as any value, and documents switch between the two.
        Unnamed::Unstated => Type::Json,
    }
}

/// Reports that members are not typed by the patterns of their names.
pub(in crate::plan) fn report_mixed(context: &mut Context<'_>, object: &ir::Object) {
    for (_, schema) in &object.patterns {
        context.diagnostics.report_key(
            Code::Untyped,
            &schema.at,
            "members of several types are told apart by patterns of their names",
            "they have no type of their own, and are any JSON value",
        );
    }
}

fn union_type(context: &mut Context<'_>, file: &mut File, schema: &ir::Schema, union: &ir::Union, hint: &str) -> Type {
    let name = file.claim(context, hint, &schema.at);
    plan_union(context, file, schema, union, name.clone());
    Type::Path(vec![name])
}

/// The rule of a string. Reports a pattern that cannot be checked.
pub(in crate::plan) fn text_rule(context: &mut Context<'_>, text: &ir::Text, at: &Pointer) -> Option<TextRule> {
    let rule = pattern::text_rule(text);
    if text
        .pattern
        .as_ref()
        .is_some_and(|pattern| !pattern::is_checkable(pattern))
    {
        context.diagnostics.report(
            Code::Pattern,
            &at.key("pattern"),
            pattern::UNCHECKABLE,
            "it is not checked before sending, and left to the server",
        );
    }
    rule
}
