//! Expressions that make a value of a struct or a union, for examples: what a constructor takes, and what a variant holds, shows what
//! a call cannot do without.

use std::cell::Cell;

use serde_json::{Value, json};

use super::argument_sample::{enum_sample, is_plain, literal};
use super::context::{Context, resolve};
use super::enumeration::enum_kind;
use super::expression::Expression;
use super::fit::{self, Way, contradiction};
use super::shape::{Empty, Shape, ShapeKind, Variants};
use super::types::integer_type;
use super::{pattern, sample, text_sample};
use crate::ir::{self, Kind};
use crate::pointer::Pointer;
use crate::rust::Type;

/// So deep values are made inside each other; below that stands what is there by default.
const DEEPEST: usize = 2;

/// So many values one example is made of; one that takes more shows nothing to anybody.
const MOST_VALUES: usize = 40;

/// What the values of one example have in common.
struct Making<'c, 'a> {
    context: &'c Context<'a>,
    /// The file of operations, for the types that stand in it.
    group: &'c str,
    /// How many more values the example may be made of.
    left: Cell<usize>,
}

/// What makes a value of a type, by the path from a file of operations: the call of a constructor, or a variant. None for a type that
/// requires nothing, or has a member that no short expression is a value of.
pub(super) fn made(
    context: &Context<'_>,
    schema: &ir::Schema,
    path: &[String],
    group: &str,
    example: Option<&Value>,
) -> Option<Expression> {
    let making = Making {
        context,
        group,
        left: Cell::new(MOST_VALUES),
    };
    making.made(schema, path, example, 0)
}

/// A value of a struct that requires nothing, with something in it.
pub(super) struct Filled {
    /// What makes it empty.
    pub(super) empty: String,
    /// Some of its fields, with what they are set to.
    pub(super) fields: Vec<(String, Expression)>,
    /// A field that is such a struct itself, made before.
    pub(super) inside: Option<(String, Box<Filled>)>,
}

/// So many fields of a value that requires none are shown.
const MOST_FIELDS: usize = 2;

/// What fills a struct that requires nothing: what the document shows, else its first members, without the one at a
/// pointer that is left out.
pub(super) fn filled(
    context: &Context<'_>,
    schema: &ir::Schema,
    path: &[String],
    group: &str,
    example: Option<&Value>,
    left_out: Option<&str>,
) -> Option<Filled> {
    let making = Making {
        context,
        group,
        left: Cell::new(MOST_VALUES),
    };
    making.filled(schema, path, example, left_out, 0)
}

/// Names that an example has given to something else.
const TAKEN: &[&str] = &["answer", "body", "client"];

/// An item of a list in a call.
pub(super) fn item(
    context: &Context<'_>,
    schema: &ir::Schema,
    item: &Type,
    group: &str,
    example: Option<&Value>,
) -> Option<Expression> {
    let making = Making {
        context,
        group,
        left: Cell::new(MOST_VALUES),
    };
    let Kind::Array(array) = &resolve(context.api, schema).0.kind else {
        return None;
    };
    making.item(&array.items, item, None, example, 0)
}

impl Making<'_, '_> {
    fn filled(
        &self,
        schema: &ir::Schema,
        path: &[String],
        example: Option<&Value>,
        left_out: Option<&str>,
        depth: usize,
    ) -> Option<Filled> {
        self.left.set(self.left.get().checked_sub(1)?);
        let shape = self.context.shape(path)?;
        let Kind::Object(object) = &resolve(self.context.api, schema).0.kind else {
            return None;
        };
        let ShapeKind::Optional(Empty { is_set, members }) = &shape.kind else {
            return None;
        };
        let (mut shown, mut inside) = (Vec::new(), None);
        for member in members {
            let property = object.properties.iter().find(|property| property.name == member.wire)?;
            let is_left_out = left_out == Some(Pointer::root().key(&member.wire).as_str());
            if property.schema.read_only || is_left_out {
                continue;
            }
            let stated = example.and_then(|example| example.get(&member.wire));
            let stated = stated.or_else(|| property.schema.examples.first());
            if let Some(value) = self.optional(&property.schema, &member.planned, shape, stated) {
                shown.push((stated.is_none(), member.field.clone(), value));
            } else if let Type::Option(planned) = &member.planned
                && let Type::Path(named) = &**planned
                && depth == 0
                && inside.is_none()
                && !TAKEN.contains(&&*member.field)
            {
                let filled = self.filled(&property.schema, &shape.path_to(named), stated, None, depth + 1);
                inside = filled.map(|filled| (member.field.clone(), Box::new(filled)));
            }
        }
        // What is inside of something else is shown where nothing is beside it.
        inside = inside.filter(|_| shown.is_empty());
        shown.sort_by_key(|(is_made_up, ..)| *is_made_up);
        shown.truncate(MOST_FIELDS);
        let fields: Vec<_> = shown.into_iter().map(|(_, field, value)| (field, value)).collect();
        (!fields.is_empty() || inside.is_some()).then(|| Filled {
            empty: format!(
                "{}::{}()",
                self.full_path(path),
                if *is_set { "new" } else { "default" }
            ),
            fields,
            inside,
        })
    }

    fn made(&self, schema: &ir::Schema, path: &[String], example: Option<&Value>, depth: usize) -> Option<Expression> {
        let shape = self.context.shape(path)?;
        let (name, schema) = (self.full_path(path), resolve(self.context.api, schema).0);
        match (&shape.kind, &schema.kind) {
            (ShapeKind::Struct(members), Kind::Object(object)) if !members.is_empty() => {
                self.left.set(self.left.get().checked_sub(members.len())?);
                let values = members.iter().map(|(wire, planned)| {
                    let property = object.properties.iter().find(|property| property.name == *wire)?;
                    let example = example.and_then(|example| example.get(wire));
                    let example = example.or_else(|| property.schema.examples.first());
                    let example = example.or(property.schema.default.as_ref());
                    self.value(&property.schema, planned, Some(shape), example, depth)
                });
                Some(Expression::Call(format!("{name}::new"), values.collect::<Option<_>>()?))
            }
            (ShapeKind::Optional(Empty { is_set: true, .. }), _) => {
                Some(Expression::Call(format!("{name}::new"), Vec::new()))
            }
            (ShapeKind::Union(variants), Kind::Union(union)) => {
                self.left.set(self.left.get().checked_sub(1)?);
                self.variant(union, variants, shape, &name, example, depth)
            }
            _ => None,
        }
    }

    /// A type as a caller names it, by its path from a file of operations.
    fn full_path(&self, path: &[String]) -> String {
        let steps = match path {
            [name] => format!("{}::{name}", self.group),
            steps => steps.join("::"),
        };
        format!("{}::{}::{steps}", self.context.crate_name, self.context.module)
    }

    /// What a field is set to that can be absent; none where nothing would be shown.
    fn optional(
        &self,
        schema: &ir::Schema,
        planned: &Type,
        shape: &Shape,
        example: Option<&Value>,
    ) -> Option<Expression> {
        let (Type::Option(inner) | Type::Maybe(inner)) = planned else {
            return None;
        };
        let value = self.value(schema, inner, Some(shape), example, DEEPEST)?;
        let is_made_up = example.is_none() && **inner == Type::Json;
        if is_made_up || value.is(DEFAULT) || value.is(NO_ITEMS) {
            return None;
        }
        let is_text = **inner == Type::String;
        Some(match planned {
            Type::Maybe(_) if is_text => value,
            Type::Maybe(_) => {
                let head = format!("{}::runtime::Maybe::Value", self.context.crate_name);
                Expression::Call(head, vec![value])
            }
            _ => Expression::Call("Some".to_owned(), vec![value]),
        })
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
        let mut candidates = of_example.into_iter().chain(&variants.branches);
        let made = candidates.find_map(|(index, variant, planned)| {
            let tagged = tagged(union, *index);
            let example = example.filter(|_| of_example.is_some()).or(tagged.as_ref());
            let value = self.value(&union.variants[*index].schema, planned, Some(shape), example, depth)?;
            Some(Expression::Call(format!("{name}::{variant}"), vec![value]))
        });
        made.or_else(|| {
            let (_, variant) = variants.values.first()?;
            Some(Expression::Plain(format!("{name}::{variant}")))
        })
    }

    /// An expression for a value of a planned type, which `holder` names; a call itself names it where there is none.
    fn value(
        &self,
        schema: &ir::Schema,
        planned: &Type,
        holder: Option<&Shape>,
        example: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        if let Type::Path(named) = planned {
            let path = holder.map_or_else(|| named.clone(), |holder| holder.path_to(named));
            if self.context.shape(&path).is_some() {
                let made = (depth < DEEPEST).then(|| self.made(schema, &path, example, depth + 1));
                return Some(made.flatten().unwrap_or_else(default));
            }
        }
        let plain = match (&resolve(self.context.api, schema).0.kind, planned) {
            (_, Type::Option(inner)) => {
                let inner = self.value(schema, inner, holder, example, depth)?;
                return Some(Expression::Call("Some".to_owned(), vec![inner]));
            }
            (_, Type::Json) => json_value(example),
            (_, Type::Box(_) | Type::Maybe(_)) => DEFAULT.to_owned(),
            (Kind::Boolean, _) => example.and_then(Value::as_bool).unwrap_or(true).to_string(),
            (Kind::Integer(limits), _) => whole(limits, example).to_string(),
            (Kind::Number(_), _) => format!("{:?}", example.and_then(Value::as_f64).unwrap_or(1.0)),
            (Kind::Text(text), _) => text_value(text, example),
            (Kind::Enumeration(list), _) => {
                let kind = enum_kind(list)?;
                let shown = example.filter(|example| list.values.contains(example));
                let value = shown.or_else(|| list.values.first())?;
                enum_sample(kind, &value.as_str().map_or_else(|| value.to_string(), str::to_owned))?
            }
            (Kind::Array(array), Type::Vec(item)) => {
                let item = self.item(&array.items, item, holder, example, depth);
                return Some(item.map_or_else(no_items, |item| Expression::List(Box::new(item))));
            }
            (Kind::Object(object), Type::Map(inner)) => {
                let entry = self.entry(object, inner, holder, example, depth);
                entry.unwrap_or_else(|| DEFAULT.to_owned())
            }
            // Another name for a list.
            (Kind::Array(_), _) => return Some(no_items()),
            (Kind::Object(_) | Kind::Union(_), _) => DEFAULT.to_owned(),
            _ => return None,
        };
        Some(Expression::Plain(plain))
    }

    /// The first member that the document shows of a map.
    fn entry(
        &self,
        map: &ir::Object,
        planned: &Type,
        holder: Option<&Shape>,
        example: Option<&Value>,
        depth: usize,
    ) -> Option<String> {
        let (name, example) = example?.as_object()?.iter().next().filter(|(name, _)| is_plain(name))?;
        let value = match &map.additional {
            ir::Additional::Schema(values) => self.value(values, planned, holder, Some(example), depth)?.line(),
            _ if *planned == Type::Json => json_value(Some(example)),
            _ => return None,
        };
        Some(format!("[({}.to_owned(), {value})].into()", literal(name)))
    }

    /// An item of a list, where one is worth showing.
    fn item(
        &self,
        items: &ir::Schema,
        planned: &Type,
        holder: Option<&Shape>,
        example: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        let first = example.and_then(|example| example.get(0));
        self.value(items, planned, holder, first, depth)
            .filter(|item| !item.is(DEFAULT))
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

const DEFAULT: &str = "Default::default()";

fn default() -> Expression {
    Expression::Plain(DEFAULT.to_owned())
}

/// Any JSON value: a short one that the document shows, else an object of which nothing is said.
fn json_value(example: Option<&Value>) -> String {
    let shown = example
        .map(Value::to_string)
        .filter(|text| text.len() <= 40 && is_plain(text));
    format!("{}.parse()?", literal(&shown.unwrap_or_else(|| "{}".to_owned())))
}

fn no_items() -> Expression {
    Expression::Plain(NO_ITEMS.to_owned())
}

const NO_ITEMS: &str = "Vec::new()";

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
