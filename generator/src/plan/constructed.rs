//! Expressions that make a value of a struct or a union, for examples: what a constructor takes, and what a variant holds, shows what
//! a call cannot do without.

use std::cell::Cell;

use serde_json::{Value, json};

use super::argument_sample::{enum_sample, is_plain, literal};
use super::context::{Context, Form, resolve};
use super::enumeration::{enum_kind, is_constant};
use super::expression::Expression;
use super::fit::{self, Way, contradiction};
use super::members;
use super::types::integer_type;
use super::{pattern, sample, text_sample};
use crate::ir::{self, DefinitionId, Kind};
use crate::rust::Type;

/// So deep values are made inside each other; below that stands what is there by default.
const DEEPEST: usize = 2;

/// So many values one example is made of; one that takes more shows nothing to anybody.
const MOST_VALUES: usize = 40;

/// What a value is made for.
#[derive(Clone, Copy)]
struct Holder<'l> {
    /// The model that holds it; none where that stands in a file of operations.
    definition: Option<DefinitionId>,
    /// The file of operations.
    group: &'l str,
    /// Whether values of the type are answers, too.
    is_received: bool,
    depth: usize,
    /// How many more values the example may be made of.
    left: &'l Cell<usize>,
}

/// What makes a value of a model: the call of a constructor, or a variant; none for a model that requires nothing, or has a member
/// that no short expression is a value of.
pub(super) fn model(context: &Context<'_>, id: DefinitionId, example: Option<&Value>) -> Option<Expression> {
    model_at(context, id, example, 0, &Cell::new(MOST_VALUES))
}

fn model_at(
    context: &Context<'_>,
    id: DefinitionId,
    example: Option<&Value>,
    depth: usize,
    left: &Cell<usize>,
) -> Option<Expression> {
    // Only what goes into bodies has a constructor.
    let plan = Some(context.definition(id)).filter(|plan| plan.ways.sent)?;
    let holder = Holder {
        definition: Some(id),
        group: "",
        is_received: plan.ways.received,
        depth,
        left,
    };
    let path = format!("{}::{}::models::{}", context.crate_name, context.module, plan.name);
    made(context, &context.api.definition(id).schema, &path, example, holder)
}

/// What makes a value of a type that stands in a file of operations, where it is only sent.
pub(super) fn of_operation(
    context: &Context<'_>,
    schema: &ir::Schema,
    group: &str,
    name: &str,
    example: Option<&Value>,
) -> Option<Expression> {
    let holder = Holder {
        definition: None,
        group,
        is_received: false,
        depth: 0,
        left: &Cell::new(MOST_VALUES),
    };
    let path = format!("{}::{}::{group}::{name}", context.crate_name, context.module);
    made(context, schema, &path, example, holder)
}

/// What makes a value of a type at a path.
fn made(
    context: &Context<'_>,
    schema: &ir::Schema,
    path: &str,
    example: Option<&Value>,
    holder: Holder<'_>,
) -> Option<Expression> {
    match &schema.kind {
        Kind::Object(object) => {
            let arguments = arguments(context, object, example, holder)?;
            Some(Expression::Call(format!("{path}::new"), arguments))
        }
        Kind::Union(union) => variant(context, schema, union, path, example, holder),
        _ => None,
    }
}

/// What makes a value of a type that stands inside another.
fn inside(
    context: &Context<'_>,
    schema: &ir::Schema,
    example: Option<&Value>,
    holder: Holder<'_>,
) -> Option<Expression> {
    let path = context.places.get(&schema.at)?;
    let path: Vec<&str> = match path.as_slice() {
        [name] => vec![holder.group, name],
        steps => steps.iter().map(String::as_str).collect(),
    };
    let path = format!("{}::{}::{}", context.crate_name, context.module, path.join("::"));
    let deeper = Holder {
        depth: holder.depth + 1,
        ..holder
    };
    (holder.depth < DEEPEST).then(|| made(context, schema, &path, example, deeper))?
}

/// A variant of a union: the one that the example is of, else the first that something can be put into.
fn variant(
    context: &Context<'_>,
    schema: &ir::Schema,
    union: &ir::Union,
    path: &str,
    example: Option<&Value>,
    holder: Holder<'_>,
) -> Option<Expression> {
    let names = context.variants.get(&schema.at)?;
    holder.left.set(holder.left.get().checked_sub(1)?);
    let shown = example.and_then(|example| names.values.get(example.as_str()?));
    if let Some(name) = shown {
        return Some(Expression::Plain(format!("{path}::{name}")));
    }
    let fits = |index: usize| {
        let fits = |example| contradiction(context.api, &union.variants[index].schema, example, Way::Sent).is_none();
        example.is_some_and(fits)
    };
    let of_example = names.branches.iter().find(|(index, _)| fits(**index));
    let mut candidates = of_example.into_iter().chain(&names.branches);
    let made = candidates.find_map(|(index, name)| {
        let tagged = tagged(union, *index);
        let example = example.filter(|_| of_example.is_some()).or(tagged.as_ref());
        let value = value(context, &union.variants[*index].schema, example, holder)?;
        Some(Expression::Call(format!("{path}::{name}"), vec![value]))
    });
    made.or_else(|| {
        let (_, name) = names.values.first()?;
        Some(Expression::Plain(format!("{path}::{name}")))
    })
}

/// An object with the tag that stands for a branch, where the document declares one.
fn tagged(union: &ir::Union, index: usize) -> Option<Value> {
    let discriminator = union.discriminator.as_ref()?;
    let mut tags = discriminator.mapping.iter().chain(&discriminator.implied);
    let (tag, _) = tags.find(|(_, branch)| *branch == index)?;
    Some(json!({ discriminator.property.clone(): tag }))
}

/// The values that a constructor takes; none where it takes none.
fn arguments(
    context: &Context<'_>,
    object: &ir::Object,
    example: Option<&Value>,
    holder: Holder<'_>,
) -> Option<Vec<Expression>> {
    let mut required: Vec<&ir::Property> = object
        .properties
        .iter()
        .filter(|property| is_taken(context, property, holder))
        .collect();
    if required.is_empty() || !members::is_struct(object) {
        return None;
    }
    holder.left.set(holder.left.get().checked_sub(required.len())?);
    // As the constructor has them.
    required.sort_by(|one, other| one.name.cmp(&other.name));
    let values = required.into_iter().map(|property| {
        let example = example.and_then(|example| example.get(&property.name));
        let example = example.or_else(|| property.schema.examples.first());
        value(context, &property.schema, example, holder)
    });
    values.collect()
}

/// Whether the constructor takes a member.
fn is_taken(context: &Context<'_>, property: &ir::Property, holder: Holder<'_>) -> bool {
    let (resolved, nullable) = resolve(context.api, &property.schema);
    let is_open = matches!(resolved.kind, Kind::Any(_) | Kind::Never | Kind::Null);
    let is_constant = matches!(&resolved.kind, Kind::Enumeration(list) if is_constant(list));
    let is_one_way = property.schema.read_only || (property.schema.write_only && holder.is_received);
    property.required
        && !nullable
        && !is_open
        && !is_constant
        && !is_one_way
        && !context.recursion.is_endless(holder.definition, &property.schema)
}

/// An expression for the value of a member.
fn value(
    context: &Context<'_>,
    schema: &ir::Schema,
    example: Option<&Value>,
    holder: Holder<'_>,
) -> Option<Expression> {
    let plain = match &schema.kind {
        Kind::Reference(id) => return referenced(context, *id, example, holder),
        Kind::Boolean => example.and_then(Value::as_bool).unwrap_or(true).to_string(),
        Kind::Integer(limits) => whole(limits, example).to_string(),
        Kind::Number(_) => format!("{:?}", example.and_then(Value::as_f64).unwrap_or(1.0)),
        Kind::Text(text) => text_value(text, example),
        Kind::Enumeration(list) => {
            let kind = enum_kind(list)?;
            let shown = example.filter(|example| list.values.contains(example));
            let value = shown.or_else(|| list.values.first())?;
            enum_sample(kind, &value.as_str().map_or_else(|| value.to_string(), str::to_owned))?
        }
        Kind::Array(array) => return Some(list(context, array, example, holder)),
        Kind::Object(_) | Kind::Union(_) => {
            return Some(inside(context, schema, example, holder).unwrap_or_else(default));
        }
        _ => return None,
    };
    Some(Expression::Plain(plain))
}

/// A whole number that its type holds and its limits allow: what the document shows, else one that is made.
pub(super) fn whole(limits: &ir::Integer, example: Option<&Value>) -> i64 {
    let is_held = |number: &i64| match integer_type(limits) {
        Type::I32 => i32::try_from(*number).is_ok(),
        Type::U64 => u64::try_from(*number).is_ok(),
        _ => true,
    };
    let is_allowed = |number: &i64| fit::is_inside(limits, *number);
    let shown = example.and_then(Value::as_i64).filter(is_held).filter(is_allowed);
    shown.or(Some(sample::whole(limits)).filter(is_held)).unwrap_or(1)
}

/// An item of a list that stands in no other value.
pub(super) fn item(context: &Context<'_>, schema: &ir::Schema, example: Option<&Value>) -> Option<Expression> {
    let holder = Holder {
        definition: None,
        group: "",
        is_received: false,
        depth: 0,
        left: &Cell::new(MOST_VALUES),
    };
    let Kind::Array(array) = &resolve(context.api, schema).0.kind else {
        return None;
    };
    match list(context, array, example, holder) {
        Expression::List(item) => Some(*item),
        _ => None,
    }
}

const DEFAULT: &str = "Default::default()";

fn default() -> Expression {
    Expression::Plain(DEFAULT.to_owned())
}

/// A list of one item, where one is worth showing.
fn list(context: &Context<'_>, array: &ir::Array, example: Option<&Value>, holder: Holder<'_>) -> Expression {
    let (_, nullable) = resolve(context.api, &array.items);
    let first = example.and_then(|example| example.get(0));
    let item = value(context, &array.items, first, holder).filter(|item| !nullable && !item.is(DEFAULT));
    match item {
        Some(item) => Expression::List(Box::new(item)),
        None => Expression::Plain("Vec::new()".to_owned()),
    }
}

fn referenced(
    context: &Context<'_>,
    id: DefinitionId,
    example: Option<&Value>,
    holder: Holder<'_>,
) -> Option<Expression> {
    if context.recursion.needs_box(holder.definition, id) {
        return Some(default());
    }
    let schema = &context.api.definition(id).schema;
    match context.definition(id).form {
        Form::Item if matches!(schema.kind, Kind::Object(_) | Kind::Union(_)) => {
            let made = (holder.depth < DEEPEST).then(|| model_at(context, id, example, holder.depth + 1, holder.left));
            Some(made.flatten().unwrap_or_else(default))
        }
        Form::Item | Form::Alias | Form::Plain => value(context, schema, example, holder),
        Form::Endless => None,
    }
}

fn text_value(text: &ir::Text, example: Option<&Value>) -> String {
    match (text.format.as_deref(), text.content_encoding.as_deref()) {
        (Some("date-time"), _) => return "\"2026-01-31T12:00:00Z\".parse()?".to_owned(),
        (Some("date"), _) => return "\"2026-01-31\".parse()?".to_owned(),
        (Some("byte"), _) | (_, Some("base64")) => return DEFAULT.to_owned(),
        _ => {}
    }
    let shown = example.and_then(Value::as_str).filter(|text| is_plain(text));
    let made = || pattern::text_rule(text).as_ref().and_then(text_sample::sample);
    let text = shown.map(str::to_owned).or_else(made).filter(|text| is_plain(text));
    format!("{}.into()", literal(&text.unwrap_or_else(|| "value".to_owned())))
}
