//! The values that arguments have in examples.

use serde_json::Value;

use super::constructed::{Making, NO_ITEMS};
use super::expression::{DEFAULT, Expression};
use super::filled::Role;
use super::literal::{is_plain, literal, parsed};
use super::shape::is_optional;
use super::stated::{default, example_value, schema};
use super::{constructed, contained, moment, serialised, text};
use crate::ir::{self, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::rule::fit::{Way, contradiction};
use crate::plan::rule::pattern;
use crate::rust::{Argument, EnumKind, EnumValue, Item, Operation, Passing, Slot, Type};

/// An expression for a value; none for one that no literal stands for.
pub(in crate::plan) fn sample(
    context: &Context<'_>,
    operation: &ir::Operation,
    planned: &Operation,
    group: &str,
    argument: &Argument,
    role: Role,
) -> Option<Expression> {
    let example = example_value(context, operation, &argument.slot);
    let of_path = |path: &[String]| {
        let schema = schema(context, operation, &argument.slot);
        // What is made of one value is a text, a number or a truth.
        let fits = |example: &&Value| {
            let fits = |schema| contradiction(context.api, schema, example, Way::Sent).is_none();
            !example.is_object() && !example.is_array() && schema.is_some_and(fits)
        };
        path_sample(context, planned, path, example.filter(fits))
            .map(Expression::Plain)
            .or_else(|| constructed_sample(context, operation, group, argument, path))
            .or_else(|| has_default(argument, path).then(|| default_of(context, group, path)))
    };
    match (&argument.passing, &argument.value) {
        (Passing::Into, Type::Path(path)) => {
            let made = made_of(context, operation, argument).and_then(|of| {
                constructed::made(context, of.schema, &of.path, group, of.example)
                    .or_else(|| Some(default_of(context, group, &of.path)))
            });
            return made.or_else(|| Some(default_of(context, group, path)));
        }
        (Passing::Reference, Type::Path(path)) => return of_path(path).map(Box::new).map(Expression::Borrowed),
        (Passing::Value, Type::Path(path)) => return of_path(path),
        (Passing::Encode, Type::Path(path)) => {
            let made = constructed_sample(context, operation, group, argument, path)
                .or_else(|| filled_sample(context, operation, group, argument, path, role))
                .or_else(|| {
                    (role == Role::Needed && is_optional(context, path)).then(|| default_of(context, group, path))
                });
            return Some(made.map_or_else(
                || Expression::Plain("&Default::default()".to_owned()),
                |made| Expression::Borrowed(Box::new(made)),
            ));
        }
        (Passing::Encode, Type::Vec(item)) => {
            let schema = schema(context, operation, &argument.slot)?;
            let items = contained::items(context, schema, item, group, example, role);
            let items = items.map(Expression::Slice);
            return items.or_else(|| Some(Expression::Plain("&[]".to_owned())));
        }
        (Passing::Encode, Type::Map(values)) => {
            let schema = schema(context, operation, &argument.slot)?;
            let entry = contained::entry(context, schema, values, group, example);
            let entry = entry.map(Box::new).map(Expression::Borrowed);
            return entry.or_else(|| Some(Expression::Plain("&Default::default()".to_owned())));
        }
        (Passing::Value, Type::Map(values)) => {
            let schema = schema(context, operation, &argument.slot)?;
            return contained::entry(context, schema, values, group, example);
        }
        (Passing::Value, Type::Vec(item)) if **item == Type::Part => {
            return Some(Expression::List(vec![Expression::Plain(part(context, example))]));
        }
        (Passing::Value, Type::Vec(item)) => {
            let schema = schema(context, operation, &argument.slot)?;
            let items = contained::items(context, schema, item, group, example, role);
            return items.map(Expression::List);
        }
        _ => {}
    }
    plain_sample(context, operation, group, argument, example).map(Expression::Plain)
}

/// What makes a struct or a union: a model, or what stands in the operation itself.
fn constructed_sample(
    context: &Context<'_>,
    operation: &ir::Operation,
    group: &str,
    argument: &Argument,
    path: &[String],
) -> Option<Expression> {
    let example = example_value(context, operation, &argument.slot);
    let schema = schema(context, operation, &argument.slot)?;
    let made = constructed::made(context, schema, path, group, example)?;
    // Of a name for a list or a map nothing else may be known.
    (!made.is(DEFAULT) && !made.is(NO_ITEMS)).then_some(made)
}

/// A struct that requires nothing, with what its role allows to be shown in it.
fn filled_sample(
    context: &Context<'_>,
    operation: &ir::Operation,
    group: &str,
    argument: &Argument,
    path: &[String],
    role: Role,
) -> Option<Expression> {
    let example = example_value(context, operation, &argument.slot);
    let schema = schema(context, operation, &argument.slot)?;
    Making::new(context, group).named(&argument.name, schema, path, example, role)
}

/// What an example makes for a whole body.
pub(in crate::plan) struct MadeOf<'a> {
    pub(in crate::plan) schema: &'a ir::Schema,
    /// The path to its type from a file of operations.
    pub(in crate::plan) path: Vec<String>,
    pub(in crate::plan) example: Option<&'a Value>,
}

/// What an example makes for a whole body: what is all that the body holds and becomes it by itself, where that is a struct or a
/// union, of which the call then shows more at less length; else the body.
pub(in crate::plan) fn made_of<'a>(
    context: &Context<'a>,
    operation: &'a ir::Operation,
    argument: &Argument,
) -> Option<MadeOf<'a>> {
    let Type::Path(path) = &argument.value else { return None };
    let body = MadeOf {
        schema: schema(context, operation, &argument.slot)?,
        path: path.clone(),
        example: example_value(context, operation, &argument.slot),
    };
    match argument.passing {
        Passing::Into => wrapped(context, &body).or(Some(body)),
        _ => Some(body),
    }
}

/// The struct or the union that is all that a body holds.
fn wrapped<'a>(context: &Context<'a>, body: &MadeOf<'a>) -> Option<MadeOf<'a>> {
    let shape = context.shape(&body.path)?;
    let (wire, Type::Path(named)) = shape.only_member()? else {
        return None;
    };
    let Kind::Object(object) = &resolve(context.api, body.schema).0.kind else {
        return None;
    };
    let property = object.properties.iter().find(|property| property.name == wire)?;
    let path = shape.path_to(named);
    context.shape(&path)?;
    Some(MadeOf {
        schema: &property.schema,
        path,
        example: body.example.and_then(|example| example.get(wire)),
    })
}

/// Whether an argument is a whole body of a type that has a default, which a string with a rule has not.
fn has_default(argument: &Argument, path: &[String]) -> bool {
    argument.slot.is_body() && path.first().is_some_and(|first| first != "super")
}

/// The default of a type of the crate by its name, which says what a call takes.
fn default_of(context: &Context<'_>, group: &str, path: &[String]) -> Expression {
    let steps = match path {
        [name] => format!("{group}::{name}"),
        steps => steps.join("::"),
    };
    Expression::Plain(format!(
        "{}::{}::{steps}::default()",
        context.crate_name, context.module
    ))
}

/// An expression for a value of no type of the crate.
fn plain_sample(
    context: &Context<'_>,
    operation: &ir::Operation,
    group: &str,
    argument: &Argument,
    example: Option<&Value>,
) -> Option<String> {
    match (&argument.passing, &argument.value) {
        (Passing::IntoString, _) | (Passing::Into, Type::TextOrPart) => {
            Some(literal(&text(context, operation, &argument.slot, example)))
        }
        (Passing::IntoUpload | Passing::UploadOf, _) => Some("\"content\"".to_owned()),
        (Passing::Value, Type::String | Type::TextOrPart) => {
            let text = text(context, operation, &argument.slot, example);
            Some(format!("{}.into()", literal(&text)))
        }
        (Passing::Value, Type::Bool) => Some(example.and_then(Value::as_bool).unwrap_or(true).to_string()),
        (Passing::Value, Type::I32 | Type::I64 | Type::U64) => {
            let limits = limits(context, operation, &argument.slot);
            Some(
                limits
                    .map_or(1, |limits| constructed::whole(limits, example))
                    .to_string(),
            )
        }
        (Passing::Value, Type::F64) => {
            let shown = || example.and_then(Value::as_f64).unwrap_or(1.0);
            let limits = limits(context, operation, &argument.slot);
            Some(format!(
                "{:?}",
                limits.map_or_else(shown, |limits| constructed::number(limits, example))
            ))
        }
        (Passing::Value, Type::DateTime) => Some(parsed(moment::date_time(example))),
        (Passing::Value, Type::Date) => Some(parsed(moment::date(example))),
        (Passing::Value, Type::Rfc2822) => Some(parsed(moment::rfc_2822(example))),
        (Passing::Value, Type::Part) => Some(part(context, example)),
        (Passing::StringIterator, _) => {
            let texts = texts(context, schema(context, operation, &argument.slot), example);
            let texts: Vec<String> = texts.iter().map(|text| literal(text)).collect();
            Some(format!("[{}]", texts.join(", ")))
        }
        (Passing::Iterator, Type::Vec(item)) if **item == Type::Part => Some(format!("[{}]", part(context, example))),
        (Passing::Iterator, Type::Vec(item)) => {
            let items = schema(context, operation, &argument.slot)
                .and_then(|schema| contained::items(context, schema, item, group, example, Role::Member))
                .map(|items| format!("[{}]", Expression::side_by_side(&items)));
            Some(items.unwrap_or_else(|| "Vec::new()".to_owned()))
        }
        (Passing::Serialize, _) => {
            let schema = schema(context, operation, &argument.slot);
            Some(serialised::sample(context, schema, &argument.slot, example))
        }
        (Passing::Encode, _) => Some("&Default::default()".to_owned()),
        _ => None,
    }
}

/// A part of a form. Services go by the name of a file.
fn part(context: &Context<'_>, example: Option<&Value>) -> String {
    let is_name = |name: &&str| is_plain(name) && name.contains('.') && !name.contains(['/', '\\', ':', ' ']);
    let name = example.and_then(Value::as_str).filter(is_name).unwrap_or("content.txt");
    format!(
        "{}::runtime::Part::bytes(\"content\").file_name({})",
        context.crate_name,
        literal(name)
    )
}

/// A text that the document shows, else one that satisfies its rule where one can be made.
fn text(context: &Context<'_>, operation: &ir::Operation, slot: &Slot, example: Option<&Value>) -> String {
    let schema = schema(context, operation, slot);
    let rule = schema.and_then(|schema| match &resolve(context.api, schema).0.kind {
        Kind::Text(text) => pattern::text_rule(text),
        _ => None,
    });
    let assumed = schema.and_then(|schema| default(context.api, schema));
    let stated: Vec<&Value> = example.into_iter().chain(assumed).collect();
    text::any(rule.as_ref(), &stated)
}

/// So many items of a list are shown.
pub(in crate::plan) const MOST_ITEMS: usize = 3;

/// The texts of a list: those that the document shows, and as many as there must be.
fn texts(context: &Context<'_>, schema: Option<&ir::Schema>, example: Option<&Value>) -> Vec<String> {
    let shown = match example {
        Some(Value::Array(items)) => items.as_slice(),
        Some(item) => std::slice::from_ref(item),
        None => &[],
    };
    let array = schema.and_then(|schema| match &resolve(context.api, schema).0.kind {
        Kind::Array(array) => Some(array),
        _ => None,
    });
    let rule = array.and_then(|array| match &resolve(context.api, &array.items).0.kind {
        Kind::Text(text) => pattern::text_rule(text),
        _ => None,
    });
    let fits = |text: &&str| is_plain(text) && rule.as_ref().is_none_or(|rule| pattern::satisfies(rule, text));
    let shown = shown.iter().filter_map(Value::as_str).filter(fits);
    let mut texts: Vec<String> = shown.take(MOST_ITEMS).map(str::to_owned).collect();
    let least = array.and_then(|array| array.min_items).unwrap_or(1);
    let least = usize::try_from(least).unwrap_or(MOST_ITEMS).clamp(1, MOST_ITEMS);
    while texts.len() < least {
        let made = text::any(rule.as_ref(), &[]);
        let another = format!("{made} {}", texts.len() + 1);
        let is_another = !texts.is_empty() && fits(&another.as_str());
        texts.push(if is_another { another } else { made });
    }
    texts
}

/// The limits of what an argument that is a number can be.
fn limits<'a>(context: &Context<'a>, operation: &'a ir::Operation, slot: &Slot) -> Option<&'a ir::Number> {
    let schema = schema(context, operation, slot)?;
    match &resolve(context.api, schema).0.kind {
        Kind::Integer(limits) | Kind::Number(limits) => Some(limits),
        _ => None,
    }
}

/// An expression for a type of the crate: a string with a rule is parsed, an open enum is made from its text.
fn path_sample(context: &Context<'_>, planned: &Operation, path: &[String], example: Option<&Value>) -> Option<String> {
    let name = path.last()?;
    let is_own = path.len() == 1;
    let own = planned.items.iter().find(|item| is_own && item.name() == name);
    let named = context
        .patterns
        .values()
        .find(|text| text.name == *name)
        .map(|text| &text.rule);
    let rule = match own {
        Some(Item::Text(text)) => Some(&text.rule),
        _ => named.filter(|_| path.first().is_some_and(|first| first == "super")),
    };
    if let Some(rule) = rule {
        // What no text is found for is one of those that only a server can tell.
        return Some(parsed(
            &text::chosen(Some(rule), example).unwrap_or_else(|| "value".to_owned()),
        ));
    }
    if let Some(Item::Enum(item)) = own {
        let shown = example.map(|example| example.as_str().map_or_else(|| example.to_string(), str::to_owned));
        let is_shown = |value: &&EnumValue| shown.as_ref() == Some(&value.wire);
        // An empty one mostly says that there is none.
        let mut filled = item.values.iter().filter(|value| !value.wire.is_empty());
        let listed = item.values.iter().find(is_shown).or_else(|| filled.next());
        let value = listed.or(item.values.first())?;
        return enum_sample(item.kind, &value.wire);
    }
    path.first().filter(|first| *first == "models")?;
    model_sample(context, name, example)
}

/// An expression for a listed value; none for one that is not a plain one.
pub(in crate::plan) fn enum_sample(kind: EnumKind, wire: &str) -> Option<String> {
    match kind {
        EnumKind::Text => Some(format!("{}.into()", literal(wire))),
        EnumKind::Integer => Some(converted(wire.parse::<i64>().ok()?.to_string())),
        EnumKind::Json => match serde_json::from_str(wire).ok()? {
            Value::String(text) => Some(format!("{}.into()", literal(&text))),
            Value::Number(number) if number.is_f64() => Some(converted(number.to_string())),
            Value::Number(number) => Some(converted(format!("{}_i64", number.as_i64()?))),
            Value::Bool(flag) => Some(format!("{flag}.into()")),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        },
    }
}

/// A number on its way into another type: a sign binds less than a method.
fn converted(number: String) -> String {
    if number.starts_with('-') {
        format!("({number}).into()")
    } else {
        number + ".into()"
    }
}

fn model_sample(context: &Context<'_>, name: &str, example: Option<&Value>) -> Option<String> {
    let id = context.named.get(name)?;
    match &context.api.definition(*id).schema.kind {
        Kind::Enumeration(enumeration) => {
            let kind = crate::plan::model::enumeration::enum_kind(enumeration)?;
            let is_empty = |value: &&Value| value.as_str().is_some_and(str::is_empty);
            let mut values = enumeration.values.iter();
            let listed = values.find(|value| !is_empty(value)).or(enumeration.values.first());
            let value = example.or(listed)?;
            enum_sample(kind, &value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        }
        Kind::Text(text) => {
            let text = text::chosen(Some(&pattern::text_rule(text)?), example)?;
            Some(parsed(&text))
        }
        _ => None,
    }
}
