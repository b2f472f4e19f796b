//! The documentation example of an operation: a call that compiles.

use serde_json::Value;

use super::context::{Context, resolve};
use super::expression::Expression;
use super::fit::{Way, contradiction};
use super::media::one_of;
use super::{constructed, pattern, text_sample};
use crate::ir::{self, Kind};
use crate::rust::{Argument, EnumKind, Item, Operation, Passing, Slot, TextRule, Type};

/// How many setters an example shows.
const MOST_SETTERS: usize = 2;

/// The lines of an example of `planned`.
pub(super) fn plan_example(
    context: &Context<'_>,
    operation: &ir::Operation,
    planned: &Operation,
    group: &str,
) -> Vec<String> {
    let sample = |argument: &Argument| sample(context, operation, planned, group, argument);
    let mut arguments: Vec<Expression> = planned
        .arguments
        .iter()
        .map(|argument| sample(argument).unwrap_or_else(default_value))
        .collect();
    let required = planned.required.iter().flat_map(|required| &required.fields);
    let fields: Vec<String> = required
        .flat_map(|field| {
            // A field holds the value that an argument refers to.
            let value = match sample(field) {
                Some(Expression::Borrowed(value)) => *value,
                Some(value) if field.passing != Passing::Encode => value,
                _ => default_value(),
            };
            value.lines(8, &format!("{}: ", field.name), ",")
        })
        .collect();
    if let Some(required) = &planned.required {
        let (crate_name, module, name) = (&context.crate_name, &context.module, &required.name);
        arguments.push(format!("{crate_name}::{module}::{group}::{name} {{").into());
    }
    let mut lines = vec![
        "```no_run".to_owned(),
        format!(
            "# async fn example(client: &{0}::Client) -> {0}::Result<()> {{",
            context.crate_name
        ),
        format!(
            "{}client",
            if planned.output == Type::Unit {
                ""
            } else {
                "let answer = "
            }
        ),
        format!("    .{}()", context.module),
        format!("    .{group}()"),
    ];
    let call = Expression::Call(planned.method.clone(), arguments);
    if fields.is_empty() {
        lines.extend(call.lines(4, ".", ""));
    } else {
        lines.push(format!("    .{}", call.line().trim_end_matches(')')));
        lines.extend(fields);
        lines.push("    })".to_owned());
    }
    for (name, value) in shown_setters(context, operation, planned, sample) {
        let call = Expression::Call(name.to_owned(), vec![value]);
        lines.extend(call.lines(4, ".", ""));
    }
    if let Some(Slot::Bytes(media_type)) = first_of_body(planned)
        && let Some(media_type) = one_of(media_type)
    {
        lines.push("    .into_call()".to_owned());
        lines.push(format!("    .media_type(\"{media_type}\")"));
    }
    lines.extend([
        "    .send()".to_owned(),
        "    .await?;".to_owned(),
        "# Ok(())".to_owned(),
        "# }".to_owned(),
        "```".to_owned(),
    ]);
    lines
}

/// The setters that an example shows, with their values: the body, then fields and what the document has a value for, then the first
/// of which one has to be made up, which shows no more than that there are others.
fn shown_setters<'p>(
    context: &Context<'_>,
    operation: &ir::Operation,
    planned: &'p Operation,
    sample: impl Fn(&Argument) -> Option<Expression>,
) -> Vec<(&'p str, Expression)> {
    // A document says of few bodies that they are required, and a call that changes something mostly says what.
    let changes = matches!(operation.method, ir::Method::Post | ir::Method::Put | ir::Method::Patch);
    let is_wanted = changes || operation.body.as_ref().is_some_and(|body| body.required);
    let candidates = planned
        .setters
        .iter()
        .filter(|setter| !setter.deprecated && !begins_page(planned, &setter.argument.slot))
        .filter(|setter| goes_with(first_of_body(planned), &setter.argument.slot));
    let mut ranked: Vec<(u8, &str, Expression)> = Vec::new();
    for setter in candidates {
        let slot = &setter.argument.slot;
        let needed = is_wanted && slot.is_body();
        // A value that says nothing shows nothing.
        let value = sample(&setter.argument).filter(|value| needed || !is_empty(value));
        let Some(value) = value.or_else(|| needed.then(default_value)) else {
            continue;
        };
        let rank = match slot {
            slot if slot.is_body() => 0,
            Slot::Form(_) | Slot::FormJson(_) => 1,
            _ if is_known(context, operation, slot) => 1,
            Slot::Parameter(ir::Location::Header | ir::Location::Cookie, _) => continue,
            _ if ranked.iter().any(|(rank, ..)| *rank == 2) => continue,
            _ => 2,
        };
        ranked.push((rank, &setter.argument.name, value));
    }
    ranked.sort_by_key(|(rank, ..)| *rank);
    ranked.truncate(MOST_SETTERS);
    ranked.into_iter().map(|(_, name, value)| (name, value)).collect()
}

/// Whether the document shows or lists values, so that none has to be made up. What is assumed anyway shows nothing.
fn is_known(context: &Context<'_>, operation: &ir::Operation, slot: &Slot) -> bool {
    let lists = |schema| {
        matches!(
            resolve(context.api, schema).0.kind,
            Kind::Enumeration(_) | Kind::Boolean
        )
    };
    stated_value(context, operation, slot).is_some() || schema(context, operation, slot).is_some_and(lists)
}

/// The first value that is, or is of, the body.
fn first_of_body(planned: &Operation) -> Option<&Slot> {
    let setters = planned.setters.iter().map(|setter| &setter.argument);
    let mut slots = planned.arguments.iter().chain(setters).map(|argument| &argument.slot);
    slots.find(|slot| !matches!(slot, Slot::Parameter(..)))
}

/// Whether a call has both values: a call has one body, of fields or of one piece.
fn goes_with(first_of_body: Option<&Slot>, slot: &Slot) -> bool {
    match first_of_body {
        _ if matches!(slot, Slot::Parameter(..)) => true,
        Some(first) if first.is_body() => first == slot,
        _ => !slot.is_body(),
    }
}

/// Whether a value says where a page of a list begins, which a first call leaves to the service.
fn begins_page(planned: &Operation, slot: &Slot) -> bool {
    let begin = planned.pages.iter().flat_map(|pages| &pages.pagination.begin);
    let mut begin = begin.map(|name| Slot::Parameter(ir::Location::Query, name.clone()));
    begin.any(|begin| begin == *slot)
}

fn default_value() -> Expression {
    Expression::Plain("Default::default()".to_owned())
}

/// Whether an expression is only there so that a call compiles.
fn is_empty(expression: &Expression) -> bool {
    let empty = ["&Default::default()", "&[]", "Vec::new()", "&()"];
    empty.iter().any(|text| expression.is(text))
}

/// An expression for a value; none for one that no literal stands for.
fn sample(
    context: &Context<'_>,
    operation: &ir::Operation,
    planned: &Operation,
    group: &str,
    argument: &Argument,
) -> Option<Expression> {
    let example = example_value(context, operation, &argument.slot);
    let of_path = |path: &[String]| {
        let schema = schema(context, operation, &argument.slot);
        let fits = |example: &&Value| {
            schema.is_some_and(|schema| contradiction(context.api, schema, example, Way::Sent).is_none())
        };
        path_sample(context, planned, path, example.filter(fits))
            .map(Expression::Plain)
            .or_else(|| constructed_sample(context, operation, planned, group, argument, path))
            .or_else(|| {
                argument
                    .slot
                    .is_body()
                    .then(|| default_of(context, planned, group, path))?
            })
    };
    match (&argument.passing, &argument.value) {
        (Passing::Reference, Type::Path(path)) => return of_path(path).map(Box::new).map(Expression::Borrowed),
        (Passing::Value, Type::Path(path)) => return of_path(path),
        (Passing::Encode, Type::Path(path)) => {
            let made = constructed_sample(context, operation, planned, group, argument, path);
            return Some(made.map_or_else(
                || Expression::Plain("&Default::default()".to_owned()),
                |made| Expression::Borrowed(Box::new(made)),
            ));
        }
        _ => {}
    }
    plain_sample(context, operation, argument, example).map(Expression::Plain)
}

/// What makes a struct or a union: a model, or what stands in the operation itself.
fn constructed_sample(
    context: &Context<'_>,
    operation: &ir::Operation,
    planned: &Operation,
    group: &str,
    argument: &Argument,
    path: &[String],
) -> Option<Expression> {
    let example = example_value(context, operation, &argument.slot);
    let name = path.last()?;
    if planned.items.iter().any(|item| item.name() == name) {
        let schema = schema(context, operation, &argument.slot)?;
        return constructed::of_operation(context, schema, group, name, example);
    }
    constructed::model(context, *context.named.get(name)?, example)
}

/// The default of a type of the crate by its name, which says what a call takes.
fn default_of(context: &Context<'_>, planned: &Operation, group: &str, path: &[String]) -> Option<Expression> {
    let name = path.last()?;
    let file = if planned.items.iter().any(|item| item.name() == name) {
        group
    } else {
        "models"
    };
    let path = format!("{}::{}::{file}::{name}", context.crate_name, context.module);
    Some(Expression::Plain(format!("{path}::default()")))
}

/// An expression for a value of no type of the crate.
fn plain_sample(
    context: &Context<'_>,
    operation: &ir::Operation,
    argument: &Argument,
    example: Option<&Value>,
) -> Option<String> {
    match (&argument.passing, &argument.value) {
        (Passing::IntoString, _) => Some(literal(&text(context, operation, &argument.slot, example))),
        (Passing::IntoUpload, _) => Some("\"content\"".to_owned()),
        (Passing::Value, Type::String) => {
            let text = text(context, operation, &argument.slot, example);
            Some(format!("{}.into()", literal(&text)))
        }
        (Passing::Value, Type::Bool) => Some(example.and_then(Value::as_bool).unwrap_or(true).to_string()),
        (Passing::Value, Type::I32 | Type::I64 | Type::U64) => {
            Some(whole_number(context, operation, &argument.slot, example))
        }
        (Passing::Value, Type::F64) => Some(format!("{:?}", example.and_then(Value::as_f64).unwrap_or(1.0))),
        (Passing::Value, Type::DateTime) => Some("\"2026-01-31T12:00:00Z\".parse()?".to_owned()),
        (Passing::Value, Type::Date) => Some("\"2026-01-31\".parse()?".to_owned()),
        (Passing::Value, Type::Part) => Some(format!("{}::runtime::Part::bytes(\"content\")", context.crate_name)),
        (Passing::StringIterator, _) => {
            let shown = example.and_then(|example| example.get(0).or(Some(example))?.as_str());
            let text = shown.filter(|text| is_plain(text)).unwrap_or("value");
            Some(format!("[{}]", literal(text)))
        }
        (Passing::Iterator, Type::Vec(item)) if **item == Type::Part => {
            Some(format!("[{}::runtime::Part::bytes(\"content\")]", context.crate_name))
        }
        (Passing::Iterator, _) => {
            let item = schema(context, operation, &argument.slot)
                .and_then(|schema| constructed::item(context, schema, example))
                .map(|item| format!("[{}]", item.line()));
            Some(item.unwrap_or_else(|| "Vec::new()".to_owned()))
        }
        (Passing::Serialize, _) => Some("&()".to_owned()),
        (Passing::Encode, Type::Vec(_)) => Some("&[]".to_owned()),
        (Passing::Encode, _) => Some("&Default::default()".to_owned()),
        _ => None,
    }
}

/// A text that the document shows, else one that satisfies its rule where one can be made.
fn text(context: &Context<'_>, operation: &ir::Operation, slot: &Slot, example: Option<&Value>) -> String {
    let shown = example.and_then(Value::as_str).map(str::to_owned);
    let made = || match &resolve(context.api, schema(context, operation, slot)?).0.kind {
        Kind::Text(text) => text_sample::sample(&pattern::text_rule(text)?),
        _ => None,
    };
    let text = shown.filter(|text| is_plain(text)).or_else(made);
    text.filter(|text| is_plain(text)).unwrap_or_else(|| "value".to_owned())
}

/// The schema of a value that is one of several.
fn schema<'a>(context: &Context<'a>, operation: &'a ir::Operation, slot: &Slot) -> Option<&'a ir::Schema> {
    match slot {
        Slot::Parameter(location, name) => {
            let mut parameters = operation.parameters.iter();
            let same = |parameter: &&ir::Parameter| parameter.location == *location && parameter.name == *name;
            parameters.find(same).map(|parameter| &parameter.schema)
        }
        Slot::Form(name) => {
            let mut contents = operation.body.as_ref()?.contents.iter();
            contents.find_map(|content| match &resolve(context.api, content.schema.as_ref()?).0.kind {
                Kind::Object(object) => {
                    let property = object.properties.iter().find(|property| property.name == *name)?;
                    Some(&property.schema)
                }
                _ => None,
            })
        }
        Slot::Json => operation
            .body
            .as_ref()?
            .contents
            .iter()
            .find_map(|content| content.schema.as_ref()),
        _ => None,
    }
}

fn whole_number(context: &Context<'_>, operation: &ir::Operation, slot: &Slot, example: Option<&Value>) -> String {
    let limits = schema(context, operation, slot).and_then(|schema| match &resolve(context.api, schema).0.kind {
        Kind::Integer(limits) => Some(limits),
        _ => None,
    });
    limits
        .map_or(1, |limits| constructed::whole(limits, example))
        .to_string()
}

/// An expression for a type of the crate: a string with a rule is parsed, an open enum is made from its text.
fn path_sample(context: &Context<'_>, planned: &Operation, path: &[String], example: Option<&Value>) -> Option<String> {
    let name = path.last()?;
    let own = planned.items.iter().find(|item| item.name() == name);
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
        return Some(format!("{}.parse()?", literal(&shown_or_made(example, rule)?)));
    }
    if let Some(Item::Enum(item)) = own {
        return enum_sample(item.kind, &item.values.first()?.wire);
    }
    model_sample(context, name, example)
}

/// The text that the document shows, else one that satisfies a rule.
fn shown_or_made(example: Option<&Value>, rule: &TextRule) -> Option<String> {
    let shown = example.and_then(Value::as_str).filter(|text| is_plain(text));
    shown.map(str::to_owned).or_else(|| text_sample::sample(rule))
}

/// An expression for a listed value; none for one that is not a plain one.
pub(super) fn enum_sample(kind: EnumKind, wire: &str) -> Option<String> {
    match kind {
        EnumKind::Text => Some(format!("{}.into()", literal(wire))),
        EnumKind::Integer => Some(format!("{}.into()", wire.parse::<i64>().ok()?)),
        EnumKind::Json => match serde_json::from_str(wire).ok()? {
            Value::String(text) => Some(format!("{}.into()", literal(&text))),
            Value::Number(number) if number.is_f64() => Some(format!("{number}.into()")),
            Value::Number(number) => Some(format!("{}_i64.into()", number.as_i64()?)),
            Value::Bool(flag) => Some(format!("{flag}.into()")),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        },
    }
}

fn model_sample(context: &Context<'_>, name: &str, example: Option<&Value>) -> Option<String> {
    let id = context.named.get(name)?;
    match &context.api.definition(*id).schema.kind {
        Kind::Enumeration(enumeration) => {
            let kind = super::enumeration::enum_kind(enumeration)?;
            let value = example.or_else(|| enumeration.values.first())?;
            enum_sample(kind, &value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        }
        Kind::Text(text) => {
            let text = shown_or_made(example, &pattern::text_rule(text)?)?;
            Some(format!("{}.parse()?", literal(&text)))
        }
        _ => None,
    }
}

/// The value that the document gives as an example, or a default.
fn example_value<'a>(context: &Context<'a>, operation: &'a ir::Operation, slot: &Slot) -> Option<&'a Value> {
    stated_value(context, operation, slot).or_else(|| {
        let Slot::Parameter(..) = slot else { return None };
        let own = schema(context, operation, slot)?;
        own.default.as_ref().or(resolve(context.api, own).0.default.as_ref())
    })
}

/// The value that the document gives as an example.
fn stated_value<'a>(context: &Context<'a>, operation: &'a ir::Operation, slot: &Slot) -> Option<&'a Value> {
    match slot {
        Slot::Parameter(location, name) => {
            let same = |parameter: &&ir::Parameter| parameter.location == *location && parameter.name == *name;
            let parameter = operation.parameters.iter().find(same)?;
            let stated = parameter.examples.first().or(parameter.schema.examples.first());
            stated.or(resolve(context.api, &parameter.schema).0.examples.first())
        }
        Slot::Form(name) | Slot::FormJson(name) => {
            let contents = &operation.body.as_ref()?.contents;
            contents
                .iter()
                .flat_map(|content| &content.examples)
                .find_map(|example| example.get(name))
        }
        Slot::Json => {
            let contents = &operation.body.as_ref()?.contents;
            contents.iter().find_map(|content| content.examples.first())
        }
        Slot::JsonAs(_) | Slot::Text(_) | Slot::TextAs(_) | Slot::Bytes(_) => None,
    }
}

/// Whether text is short and harmless enough to be shown in an example.
pub(super) fn is_plain(text: &str) -> bool {
    (1..=60).contains(&text.len())
        && text
            .chars()
            .all(|character| character.is_ascii_graphic() || character == ' ')
        && !text.contains("```")
}

/// A string literal of Rust.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}
