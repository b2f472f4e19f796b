//! Expressions that make structs and unions in examples: the arguments of constructors and the values of variants show
//! the required inputs.

use std::cell::Cell;

use serde_json::{Value, json};

use super::filled::Role;
use super::literal::{self, is_plain};
use super::shape::{Empty, Member, Shape, ShapeKind, Variants};
use super::stated::{default as assumed, shown};
use super::text::{self, Chosen};
use super::{moment, path_from_root, scalar};
use crate::ir::{self, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::model::enumeration::wire;
use crate::plan::model::types;
use crate::plan::rule::fit::{self, Direction, contradiction};
use crate::plan::rule::pattern;
use crate::rust::{EnumKind, ExamplePath, Expression, Origin, Type};

/// The depth to which values are made inside each other; below it, a value is the default of its type, if there is one.
pub(in crate::plan) const DEEPEST: usize = 2;

/// The depth to which values are made that must not be empty, since the client would refuse the default of their type.
pub(in crate::plan) const LOWEST: usize = 6;

/// The number of values in one example; a longer one helps nobody.
const MOST_VALUES: usize = 40;

/// The state of making the values of one example.
pub(in crate::plan) struct Making<'c, 'a> {
    pub(in crate::plan) context: &'c Context<'a>,
    /// The file of operations, for the types in it.
    group: &'c str,
    /// The number of values that the example may still have.
    left: Cell<usize>,
}

impl<'c, 'a> Making<'c, 'a> {
    pub(in crate::plan) fn new(context: &'c Context<'a>, group: &'c str) -> Self {
        Self {
            context,
            group,
            left: Cell::new(MOST_VALUES),
        }
    }

    /// Counts values of the example; `None` if there are too many.
    pub(in crate::plan) fn count(&self, values: usize) -> Option<()> {
        self.left.set(self.left.get().checked_sub(values)?);
        Some(())
    }

    /// The expression that makes a value of a type, by the path from a file of operations: the call of a constructor,
    /// or a variant. `None` for a type without required members, or with a member that has no short expression.
    pub(in crate::plan) fn made(
        &self,
        schema: &ir::Schema,
        path: &[String],
        example: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        let shape = self.context.shape(path)?;
        let stated = shown(self.context.api, schema, example);
        let schema_of_use = schema;
        let schema = resolve(self.context.api, schema).0;
        match (&shape.kind, &schema.kind) {
            (ShapeKind::Struct(members), Kind::Object(object)) if !members.is_empty() => {
                self.count(members.len())?;
                let values = members.iter().map(|member| {
                    let property = object.properties.iter().find(|property| property.name == member.wire)?;
                    let example = stated.and_then(|example| example.get(&member.wire));
                    let named = self.named_member(&property.schema, member, shape, example, depth);
                    named.or_else(|| self.value(&property.schema, &member.planned, Some(shape), example, depth))
                });
                Some(Expression::Call(
                    self.of_type(path, "new"),
                    values.collect::<Option<_>>()?,
                ))
            }
            (ShapeKind::Optional(Empty { is_set: true, .. }), _) => {
                Some(Expression::Call(self.of_type(path, "new"), Vec::new()))
            }
            (ShapeKind::Union(variants), Kind::Union(union)) => {
                self.count(1)?;
                self.variant(union, variants, shape, path, stated, depth)
            }
            (ShapeKind::Alias(target), _) => {
                self.count(1)?;
                self.value(schema, target, Some(shape), stated, depth)
            }
            (ShapeKind::Enum(kind, values), Kind::Enumeration(_)) => {
                let stated = stated.or_else(|| assumed(self.context.api, schema_of_use));
                self.listed(*kind, values, path, stated)
            }
            _ => None,
        }
    }

    /// A variant of an enum: that of the example, else the first one that is not empty. A text that the document does
    /// not list converts to the enum.
    pub(in crate::plan) fn listed(
        &self,
        kind: EnumKind,
        values: &[(String, String)],
        path: &[String],
        example: Option<&Value>,
    ) -> Option<Expression> {
        let shown = example.map(|example| wire(kind, example));
        let listed = |shown: &String| values.iter().find(|(wire, _)| wire == shown);
        if let Some(text) = example.and_then(Value::as_str)
            && shown.as_ref().is_some_and(|shown| listed(shown).is_none())
            && is_plain(text)
        {
            return Some(Chosen::shown(text).literal().into_other());
        }
        // An empty value mostly means no value.
        let filled = || values.iter().find(|(wire, _)| !wire.is_empty());
        let value = shown.as_ref().and_then(listed).or_else(filled).or(values.first());
        value.map(|(_, variant)| Expression::Path(self.of_type(path, variant)))
    }

    /// The argument of a constructor whose type has no required members, with the fields that the document shows.
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
                Some(Expression::some(value))
            }
            _ => None,
        }
    }

    /// A function or a variant of a type, by its path from a file of operations.
    pub(in crate::plan) fn of_type(&self, path: &[String], item: &str) -> ExamplePath {
        ExamplePath::item(path_from_root(self.context, self.group, path), item)
    }

    /// A variant of a union: that of the example, else the first with a value.
    fn variant(
        &self,
        union: &ir::Union,
        variants: &Variants,
        shape: &Shape,
        path: &[String],
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
            return Some(Expression::Path(self.of_type(path, variant)));
        }
        let is_of_example = |(index, ..): &&(usize, String, Type)| {
            let fits = |example| {
                contradiction(
                    self.context.api,
                    &union.variants[*index].schema,
                    example,
                    Direction::Sent,
                )
                .is_none()
            };
            example.is_some_and(fits)
        };
        let of_example = variants.branches.iter().find(is_of_example);
        // Deep inside an example, a text shows as much as an object, in less space.
        let texts = variants
            .branches
            .iter()
            .filter(|(.., planned)| depth >= DEEPEST && *planned == Type::String);
        let mut candidates = of_example.into_iter().chain(texts).chain(&variants.branches);
        let made = |(index, variant, planned): &(usize, String, Type)| {
            let tagged = tagged(union, *index);
            let example = example.filter(|_| of_example.is_some()).or(tagged.as_ref());
            let value = self.value(&union.variants[*index].schema, planned, Some(shape), example, depth)?;
            Some(Expression::Call(self.of_type(path, variant), vec![value]))
        };
        let first = candidates.find_map(made);
        // An empty variant shows less than one with a number or a list.
        if of_example.is_none() && first.as_ref().is_some_and(Expression::says_nothing) {
            let is_plain = |(.., planned): &&(usize, String, Type)| !matches!(planned, Type::Path(_) | Type::Json);
            let mut plain = variants.branches.iter().filter(is_plain).filter_map(made);
            if let Some(other) = plain.find(|value| !value.says_nothing()) {
                return Some(other);
            }
        }
        first.or_else(|| {
            let (_, variant) = variants.values.first()?;
            Some(Expression::Path(self.of_type(path, variant)))
        })
    }

    /// An expression for a value of a planned type. `holder` is the type that names it; `None` if the call does.
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
                    // An alias adds no depth.
                    ShapeKind::Alias(_) | ShapeKind::Enum(..) | ShapeKind::Text(_) => true,
                    ShapeKind::Struct(_) | ShapeKind::Union(_) => depth < LOWEST,
                    ShapeKind::Optional(empty) => empty.is_set && depth < LOWEST,
                };
                let made = is_shown.then(|| self.made(schema, &path, example, depth + 1));
                let named = || {
                    let is_shown = depth <= LOWEST;
                    is_shown.then(|| self.named("value", schema, &path, example, Role::Member))
                };
                let made = made.flatten().or_else(|| named().flatten());
                return Some(made.unwrap_or(Expression::Default));
            }
        }
        let api = self.context.api;
        let example = shown(api, schema, example).or_else(|| assumed(api, schema));
        Some(match (&resolve(api, schema).0.kind, planned) {
            (_, Type::Option(inner)) => Expression::some(self.value(schema, inner, holder, example, depth)?),
            (_, Type::Json) => json_value(example),
            (_, Type::Box(inner)) => {
                let inner = self.value(schema, inner, holder, example, depth)?;
                if inner.is_default() {
                    inner
                } else {
                    Expression::boxed(inner)
                }
            }
            (_, Type::Maybe(_)) => Expression::Default,
            (Kind::Boolean, _) => Expression::Boolean(example.and_then(Value::as_bool).unwrap_or(true)),
            (Kind::Integer(limits), _) => Expression::Integer(whole(limits, example)),
            (Kind::Number(limits), _) => Expression::Float(number(limits, example)),
            (Kind::Text(text), _) => text_value(text, example),
            (Kind::Enumeration(list), Type::Bool) => {
                let value = example.or(list.values.first());
                Expression::Boolean(value.and_then(Value::as_bool)?)
            }
            (Kind::Array(array), Type::Vec(item)) => {
                // An empty list is shorter.
                let may_be_empty = array.min_items.is_none_or(|least| least == 0);
                let depth = if may_be_empty && depth >= DEEPEST {
                    depth.max(LOWEST)
                } else {
                    depth
                };
                let items = self.items(array, item, holder, example, depth, Role::Member);
                Expression::List(items.unwrap_or_default())
            }
            (Kind::Object(object), Type::Map(inner)) => {
                let entry = self.entry(object, inner, holder, example, depth);
                entry.unwrap_or(Expression::Default)
            }
            // An alias of a list.
            (Kind::Array(_), _) => Expression::List(Vec::new()),
            (Kind::Object(_) | Kind::Union(_), _) => Expression::Default,
            _ => return None,
        })
    }
}

/// An object with the tag of a branch, if the document declares one.
fn tagged(union: &ir::Union, index: usize) -> Option<Value> {
    let discriminator = union.discriminator.as_ref()?;
    let mut tags = discriminator.mapping.iter().chain(&discriminator.implied);
    let (tag, _) = tags.find(|(_, branch)| *branch == index)?;
    Some(json!({ discriminator.property.clone(): tag }))
}

/// An integer that its type holds and its limits allow: from the document, else made up.
pub(in crate::plan) fn whole(limits: &ir::Integer, example: Option<&Value>) -> i128 {
    let is_held = |number: &i128| types::holds(limits, *number);
    let is_allowed = |number: &i128| fit::is_inside(limits, *number);
    let read = |example: &Value| {
        let signed = example.as_i64().map(i128::from);
        signed.or_else(|| example.as_u64().map(i128::from))
    };
    let shown = example.and_then(read).filter(is_allowed);
    shown.or(Some(scalar::whole(limits)).filter(is_held)).unwrap_or(1)
}

/// A number that its limits allow: from the document, else made up.
pub(in crate::plan) fn number(limits: &ir::Number, example: Option<&Value>) -> f64 {
    let is_allowed = |number: &f64| fit::is_within(limits, *number);
    let shown = example.and_then(Value::as_f64).filter(is_allowed);
    shown.or_else(|| scalar::number(limits).as_f64()).unwrap_or(1.0)
}

/// Any JSON value: a short one from the document, converted where that is possible, else an empty object.
pub(in crate::plan) fn json_value(example: Option<&Value>) -> Expression {
    // A method binds more tightly than a sign.
    let is_signed = |value: &Expression| matches!(value, Expression::Integer(..0));
    if let Some(plain) = example.and_then(literal::scalar).filter(|value| !is_signed(value)) {
        return plain.into_other();
    }
    let shown = example
        .map(Value::to_string)
        .filter(|text| text.len() <= 40 && is_plain(text));
    let any = || Expression::Json("{}".to_owned(), Origin::Any);
    shown.map_or_else(any, |text| Expression::Json(text, Origin::Shown))
}

fn text_value(text: &ir::Text, example: Option<&Value>) -> Expression {
    match (text.format.as_deref(), text.content_encoding.as_deref()) {
        (Some("date-time"), _) => return moment::date_time(example),
        (Some("date"), _) => return moment::date(example),
        (Some(ir::RFC_2822), _) => return moment::rfc_2822(example),
        (Some("byte"), _) | (_, Some("base64")) => return Expression::Default,
        _ => {}
    }
    let rule = pattern::text_rule(text);
    let stated: Vec<&Value> = example.into_iter().collect();
    text::any(rule.as_ref(), &stated).literal().into_other()
}
