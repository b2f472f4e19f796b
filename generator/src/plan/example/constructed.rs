//! Expressions that make a value of a struct or a union, for examples: what a constructor takes, and what a variant holds, shows what
//! a call cannot do without.

use std::cell::Cell;

use serde_json::{Value, json};

use super::argument::enum_sample;
use super::expression::{DEFAULT, Expression};
use super::filled::Role;
use super::literal::{is_plain, literal, parsed};
use super::shape::{Empty, Member, Shape, ShapeKind, Variants};
use super::stated::{default as assumed, shown};
use super::{moment, sample, text};
use crate::ir::{self, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::model::enumeration::enum_kind;
use crate::plan::model::types::integer_type;
use crate::plan::rule::fit::{self, Way, contradiction};
use crate::plan::rule::pattern;
use crate::rust::Type;

/// So deep values are made inside each other; below that stands what is there by default, where that is one.
pub(in crate::plan) const DEEPEST: usize = 2;

/// So deep values are made that must have something in them: nothing is there by default that the client would send.
pub(in crate::plan) const LOWEST: usize = 6;

/// So many values one example is made of; one that takes more shows nothing to anybody.
const MOST_VALUES: usize = 40;

/// What the values of one example have in common.
pub(in crate::plan) struct Making<'c, 'a> {
    pub(in crate::plan) context: &'c Context<'a>,
    /// The file of operations, for the types that stand in it.
    group: &'c str,
    /// How many more values the example may be made of.
    left: Cell<usize>,
}

/// What makes a value of a type, by the path from a file of operations: the call of a constructor, or a variant. None for a type that
/// requires nothing, or has a member that no short expression is a value of.
pub(in crate::plan) fn made(
    context: &Context<'_>,
    schema: &ir::Schema,
    path: &[String],
    group: &str,
    example: Option<&Value>,
) -> Option<Expression> {
    Making::new(context, group).made(schema, path, example, 0)
}

impl<'c, 'a> Making<'c, 'a> {
    pub(in crate::plan) fn new(context: &'c Context<'a>, group: &'c str) -> Self {
        Self {
            context,
            group,
            left: Cell::new(MOST_VALUES),
        }
    }

    /// Counts values that the example is made of; none where there are too many.
    pub(in crate::plan) fn count(&self, values: usize) -> Option<()> {
        self.left.set(self.left.get().checked_sub(values)?);
        Some(())
    }

    fn made(&self, schema: &ir::Schema, path: &[String], example: Option<&Value>, depth: usize) -> Option<Expression> {
        let shape = self.context.shape(path)?;
        let example = shown(self.context.api, schema, example);
        let (name, schema) = (self.full_path(path), resolve(self.context.api, schema).0);
        match (&shape.kind, &schema.kind) {
            (ShapeKind::Struct(members), Kind::Object(object)) if !members.is_empty() => {
                self.count(members.len())?;
                let values = members.iter().map(|member| {
                    let property = object.properties.iter().find(|property| property.name == member.wire)?;
                    let example = example.and_then(|example| example.get(&member.wire));
                    let named = self.named_member(&property.schema, member, shape, example, depth);
                    named.or_else(|| self.value(&property.schema, &member.planned, Some(shape), example, depth))
                });
                Some(Expression::Call(format!("{name}::new"), values.collect::<Option<_>>()?))
            }
            (ShapeKind::Optional(Empty { is_set: true, .. }), _) => {
                Some(Expression::Call(format!("{name}::new"), Vec::new()))
            }
            (ShapeKind::Union(variants), Kind::Union(union)) => {
                self.count(1)?;
                self.variant(union, variants, shape, &name, example, depth)
            }
            (ShapeKind::Alias(target), _) => {
                self.count(1)?;
                self.value(schema, target, Some(shape), example, depth)
            }
            _ => None,
        }
    }

    /// What a constructor takes that requires nothing itself, with what the document shows of it.
    fn named_member(
        &self,
        schema: &ir::Schema,
        member: &Member,
        holder: &Shape,
        example: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        match &member.planned {
            Type::Path(named) if depth < DEEPEST => {
                let path = holder.path_to(named);
                self.named(&member.field, schema, &path, example, Role::Member)
            }
            Type::Option(inner) => {
                let inner = Member {
                    planned: (**inner).clone(),
                    ..member.clone()
                };
                let value = self.named_member(schema, &inner, holder, example, depth)?;
                Some(Expression::Call("Some".to_owned(), vec![value]))
            }
            _ => None,
        }
    }

    /// A type as a caller names it, by its path from a file of operations.
    pub(in crate::plan) fn full_path(&self, path: &[String]) -> String {
        let steps = match path {
            [name] => format!("{}::{name}", self.group),
            steps => steps.join("::"),
        };
        format!("{}::{}::{steps}", self.context.crate_name, self.context.module)
    }

    /// A variant of a union: the one that the example is of, else the first that something can be put into.
    fn variant(
        &self,
        union: &ir::Union,
        variants: &Variants,
        shape: &Shape,
        name: &str,
        example: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        let listed = |example: &Value| {
            variants
                .values
                .iter()
                .find(|(wire, _)| Some(wire.as_str()) == example.as_str())
        };
        if let Some((_, variant)) = example.and_then(listed) {
            return Some(Expression::Plain(format!("{name}::{variant}")));
        }
        let is_of_example = |(index, ..): &&(usize, String, Type)| {
            let fits =
                |example| contradiction(self.context.api, &union.variants[*index].schema, example, Way::Sent).is_none();
            example.is_some_and(fits)
        };
        let of_example = variants.branches.iter().find(is_of_example);
        // Deep inside of an example a text says as much as an object, at less length.
        let texts = variants
            .branches
            .iter()
            .filter(|(.., planned)| depth >= DEEPEST && *planned == Type::String);
        let mut candidates = of_example.into_iter().chain(texts).chain(&variants.branches);
        let made = |(index, variant, planned): &(usize, String, Type)| {
            let tagged = tagged(union, *index);
            let example = example.filter(|_| of_example.is_some()).or(tagged.as_ref());
            let value = self.value(&union.variants[*index].schema, planned, Some(shape), example, depth)?;
            Some(Expression::Call(format!("{name}::{variant}"), vec![value]))
        };
        let first = candidates.find_map(made);
        // A variant with nothing in it shows less than one that is a number or a list.
        if of_example.is_none() && first.as_ref().is_some_and(Expression::says_nothing) {
            let is_plain = |(.., planned): &&(usize, String, Type)| !matches!(planned, Type::Path(_) | Type::Json);
            let mut plain = variants.branches.iter().filter(is_plain).filter_map(made);
            if let Some(other) = plain.find(|value| !value.says_nothing()) {
                return Some(other);
            }
        }
        first.or_else(|| {
            let (_, variant) = variants.values.first()?;
            Some(Expression::Plain(format!("{name}::{variant}")))
        })
    }

    /// An expression for a value of a planned type, which `holder` names; a call itself names it where there is none.
    pub(in crate::plan) fn value(
        &self,
        schema: &ir::Schema,
        planned: &Type,
        holder: Option<&Shape>,
        example: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        if let Type::Path(named) = planned {
            let path = holder.map_or_else(|| named.clone(), |holder| holder.path_to(named));
            if let Some(shape) = self.context.shape(&path) {
                let is_shown = match &shape.kind {
                    _ if depth < DEEPEST => true,
                    // Another name for a list is no value inside another.
                    ShapeKind::Alias(_) => true,
                    ShapeKind::Struct(_) | ShapeKind::Union(_) => depth < LOWEST,
                    ShapeKind::Optional(empty) => empty.is_set && depth < LOWEST,
                };
                let made = is_shown.then(|| self.made(schema, &path, example, depth + 1));
                let named = || {
                    let is_shown = depth <= LOWEST;
                    is_shown.then(|| self.named("value", schema, &path, example, Role::Member))
                };
                return Some(made.flatten().or_else(|| named().flatten()).unwrap_or_else(default));
            }
        }
        let api = self.context.api;
        let example = shown(api, schema, example).or_else(|| assumed(api, schema));
        let plain = match (&resolve(api, schema).0.kind, planned) {
            (_, Type::Option(inner)) => {
                let inner = self.value(schema, inner, holder, example, depth)?;
                return Some(Expression::Call("Some".to_owned(), vec![inner]));
            }
            (_, Type::Json) => json_value(example),
            (_, Type::Box(inner)) => {
                let inner = self.value(schema, inner, holder, example, depth)?;
                let is_default = inner.is(DEFAULT);
                return Some(if is_default { inner } else { boxed(inner) });
            }
            (_, Type::Maybe(_)) => DEFAULT.to_owned(),
            (Kind::Boolean, _) => example.and_then(Value::as_bool).unwrap_or(true).to_string(),
            (Kind::Integer(limits), _) => whole(limits, example).to_string(),
            (Kind::Number(limits), _) => format!("{:?}", number(limits, example)),
            (Kind::Text(text), _) => text_value(text, example),
            (Kind::Enumeration(list), _) => {
                let kind = enum_kind(list)?;
                let shown = example.filter(|example| list.values.contains(example));
                let value = shown.or_else(|| list.values.first())?;
                enum_sample(kind, &value.as_str().map_or_else(|| value.to_string(), str::to_owned))?
            }
            (Kind::Array(array), Type::Vec(item)) => {
                // An empty list is one, too, and shorter.
                let may_be_empty = array.min_items.is_none_or(|least| least == 0);
                let depth = if may_be_empty && depth >= DEEPEST {
                    depth.max(LOWEST)
                } else {
                    depth
                };
                let items = self.items(array, item, holder, example, depth, Role::Member);
                return Some(items.map_or_else(no_items, Expression::List));
            }
            (Kind::Object(object), Type::Map(inner)) => {
                let entry = self.entry(object, inner, holder, example, depth);
                return Some(entry.unwrap_or_else(default));
            }
            // Another name for a list.
            (Kind::Array(_), _) => return Some(no_items()),
            (Kind::Object(_) | Kind::Union(_), _) => DEFAULT.to_owned(),
            _ => return None,
        };
        Some(Expression::Plain(plain))
    }
}

/// An object with the tag that stands for a branch, where the document declares one.
fn tagged(union: &ir::Union, index: usize) -> Option<Value> {
    let discriminator = union.discriminator.as_ref()?;
    let mut tags = discriminator.mapping.iter().chain(&discriminator.implied);
    let (tag, _) = tags.find(|(_, branch)| *branch == index)?;
    Some(json!({ discriminator.property.clone(): tag }))
}

/// A whole number that its type holds and its limits allow: what the document shows, else one that is made.
pub(in crate::plan) fn whole(limits: &ir::Integer, example: Option<&Value>) -> i64 {
    let is_held = |number: &i64| match integer_type(limits) {
        Type::I32 => i32::try_from(*number).is_ok(),
        Type::U64 => u64::try_from(*number).is_ok(),
        _ => true,
    };
    let is_allowed = |number: &i64| fit::is_inside(limits, *number);
    let shown = example.and_then(Value::as_i64).filter(is_held).filter(is_allowed);
    shown.or(Some(sample::whole(limits)).filter(is_held)).unwrap_or(1)
}

/// A number that its limits allow: what the document shows, else one that is made.
pub(in crate::plan) fn number(limits: &ir::Number, example: Option<&Value>) -> f64 {
    let is_allowed = |number: &f64| fit::is_within(limits, *number);
    let shown = example.and_then(Value::as_f64).filter(is_allowed);
    shown.or_else(|| sample::number(limits).as_f64()).unwrap_or(1.0)
}

fn boxed(value: Expression) -> Expression {
    Expression::Call("Box::new".to_owned(), vec![value])
}

fn default() -> Expression {
    Expression::Plain(DEFAULT.to_owned())
}

/// A JSON value of which nothing is said.
pub(in crate::plan) const ANY: &str = "\"{}\".parse()?";

/// Any JSON value: a short one that the document shows, else an object of which nothing is said.
pub(in crate::plan) fn json_value(example: Option<&Value>) -> String {
    let shown = example
        .map(Value::to_string)
        .filter(|text| text.len() <= 40 && is_plain(text));
    shown.map_or_else(|| ANY.to_owned(), |text| format!("{}.parse()?", literal(&text)))
}

fn no_items() -> Expression {
    Expression::Plain(NO_ITEMS.to_owned())
}

/// A list of nothing.
pub(in crate::plan) const NO_ITEMS: &str = "Vec::new()";

fn text_value(text: &ir::Text, example: Option<&Value>) -> String {
    match (text.format.as_deref(), text.content_encoding.as_deref()) {
        (Some("date-time"), _) => return parsed(moment::date_time(example)),
        (Some("date"), _) => return parsed(moment::date(example)),
        (Some(ir::RFC_2822), _) => return parsed(moment::rfc_2822(example)),
        (Some("byte"), _) | (_, Some("base64")) => return DEFAULT.to_owned(),
        _ => {}
    }
    let rule = pattern::text_rule(text);
    let stated: Vec<&Value> = example.into_iter().collect();
    format!("{}.into()", literal(&text::any(rule.as_ref(), &stated)))
}
