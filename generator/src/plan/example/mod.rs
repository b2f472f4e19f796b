//! The documentation example of an operation: a call that compiles.

mod argument;
mod constructed;
mod contained;
mod expression;
mod filled;
pub(super) mod first_call;
mod literal;
pub(super) mod moment;
pub(super) mod sample;
mod serialised;
pub(super) mod shape;
mod stated;
mod text;

use self::argument::{made_of, sample};
use self::expression::{DEFAULT, Expression, Filled};
use self::filled::{Role, TAKEN, filled};
use self::literal::literal;
use self::stated::{schema, stated_value};
use super::context::{Context, resolve};
use super::group::accessor;
use super::media::one_of;
use super::operation::idempotency_key::is_idempotency_key;
use crate::ir::{self, Kind};
use crate::rust::{Argument, Body, Operation, Passing, Slot, Type};

/// How many setters an example shows.
const MOST_SETTERS: usize = 2;

/// The lines of an example of `planned`.
pub(super) fn plan_example(
    context: &Context<'_>,
    operation: &ir::Operation,
    planned: &Operation,
    group: &str,
) -> Vec<String> {
    let needed = |argument: &Argument| sample(context, operation, planned, group, argument, Role::Needed);
    let sample = |argument: &Argument| sample(context, operation, planned, group, argument, Role::Member);
    let mut arguments: Vec<Expression> = planned
        .arguments
        .iter()
        .map(|argument| needed(argument).unwrap_or_else(default_value))
        .collect();
    let mut setters = shown_setters(context, operation, planned, sample);
    let bodies = planned.arguments.iter().zip(&mut arguments);
    let of_setters = setters.iter_mut().map(|(argument, value)| (*argument, value));
    let mut taken: Vec<String> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
    let mut before = Vec::new();
    for (argument, value) in bodies.chain(of_setters).filter(|(argument, _)| argument.slot.is_body()) {
        if let Some(mut filled) = fill(context, operation, planned, group, argument, value) {
            before.extend(filled.lines("body", &mut taken));
        }
    }
    let of_setters = setters.iter_mut().map(|(_, value)| value);
    let named = arguments.iter_mut().chain(of_setters);
    before.extend(named.flat_map(|value| value.made_before(&mut taken)));
    let required = planned.required.iter().flat_map(|required| &required.fields);
    let fields: Vec<String> = required
        .flat_map(|field| {
            // A field holds the value that an argument refers to.
            let mut value = match needed(field) {
                Some(Expression::Borrowed(value)) => *value,
                Some(Expression::Slice(item)) => Expression::List(item),
                Some(value) if field.passing != Passing::Encode => value,
                _ => default_value(),
            };
            before.extend(value.made_before(&mut taken));
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
    ];
    lines.extend(before);
    lines.extend([
        format!(
            "{}client",
            if planned.output == Type::Unit {
                ""
            } else {
                "let response = "
            }
        ),
        format!("    .{}()", context.module),
        format!("    .{}()", accessor(group)),
    ]);
    let begun = arguments.split_off(planned.arguments.len());
    let values = planned.arguments.iter().zip(arguments);
    let values = values.flat_map(|(argument, value)| handed_over(argument, value));
    let call = Expression::Call(planned.method.clone(), values.chain(begun).collect());
    if fields.is_empty() {
        lines.extend(call.lines(4, ".", ""));
    } else {
        lines.push(format!("    .{}", call.line().trim_end_matches(')')));
        lines.extend(fields);
        lines.push("    })".to_owned());
    }
    for (argument, value) in setters {
        let call = Expression::Call(argument.name.clone(), handed_over(argument, value));
        lines.extend(call.lines(4, ".", ""));
    }
    lines.extend(undescribed_part(context, planned));
    lines.extend([
        "    .send()".to_owned(),
        "    .await?;".to_owned(),
        "# Ok(())".to_owned(),
        "# }".to_owned(),
        "```".to_owned(),
    ]);
    lines
}

/// What a method takes for a value: that, behind its media type where only the caller knows which one of a range it is.
fn handed_over(argument: &Argument, value: Expression) -> Vec<Expression> {
    let media_type = match (&argument.passing, &argument.slot) {
        (Passing::UploadOf, Slot::Bytes(range)) => one_of(range),
        _ => None,
    };
    let media_type = media_type.map(|media_type| Expression::Plain(literal(&media_type)));
    media_type.into_iter().chain([value]).collect()
}

/// The part that a call needs where the document describes none, without which there would be nothing to send.
fn undescribed_part(context: &Context<'_>, planned: &Operation) -> Vec<String> {
    let is_bare = planned.bodies.first().is_some_and(Body::is_bare_multipart);
    if first_of_body(planned).is_some() || !is_bare {
        return Vec::new();
    }
    let part = format!("{}::runtime::Part::bytes(\"content\")", context.crate_name);
    vec![
        "    .into_call()".to_owned(),
        format!("    .extra_form(\"file\", {part}.file_name(\"file\"))"),
    ]
}

/// Puts something into a body that can be empty, in lines before the call, which then names it: an empty one shows nobody how to fill
/// it.
fn fill(
    context: &Context<'_>,
    operation: &ir::Operation,
    planned: &Operation,
    group: &str,
    argument: &Argument,
    value: &mut Expression,
) -> Option<Filled> {
    let with = made_of(context, operation, argument).and_then(|of| {
        let pagination = planned.pages.as_ref().map(|pages| &pages.pagination);
        let of_body = pagination.filter(|pagination| pagination.in_body);
        let page = of_body.and_then(|pagination| pagination.next.parameter());
        filled(context, of.schema, &of.path, group, of.example, page)
    })?;
    let body = Expression::Plain("body".to_owned());
    *value = if matches!(argument.passing, Passing::Reference | Passing::Encode) {
        Expression::Borrowed(Box::new(body))
    } else {
        body
    };
    Some(with)
}

/// The setters that an example shows, with their values: the body, then fields and what the document has a value for, then the first
/// of which one has to be made up, which shows no more than that there are others.
fn shown_setters<'p>(
    context: &Context<'_>,
    operation: &ir::Operation,
    planned: &'p Operation,
    sample: impl Fn(&Argument) -> Option<Expression>,
) -> Vec<(&'p Argument, Expression)> {
    // A document says of few bodies that they are required, and a call that changes something mostly says what.
    let changes = matches!(operation.method, ir::Method::Post | ir::Method::Put | ir::Method::Patch);
    let is_wanted = changes || operation.body.as_ref().is_some_and(|body| body.required);
    let candidates = planned
        .setters
        .iter()
        // Of a field that takes a file or something else, the file is shown.
        .filter(|setter| !is_in_place_of_file(&setter.argument))
        .filter(|setter| !setter.deprecated && !begins_page(planned, &setter.argument.slot))
        .filter(|setter| !is_of_coding(&setter.argument.slot) && !is_of_one_call(&setter.argument.slot))
        .filter(|setter| !changes_kind(&setter.argument.slot))
        .filter(|setter| goes_with(first_of_body(planned), &setter.argument.slot));
    let mut ranked: Vec<(u8, &Argument, Expression)> = Vec::new();
    for setter in candidates {
        let slot = &setter.argument.slot;
        let needed = is_wanted && slot.is_body();
        // A value that says nothing shows nothing.
        let value = sample(&setter.argument).filter(|value| needed || !value.says_nothing());
        let Some(value) = value.or_else(|| needed.then(default_value)) else {
            continue;
        };
        let rank = match slot {
            slot if slot.is_body() => 0,
            // What is not content is there for those who know that they need it.
            Slot::Form(_) | Slot::FormJson(_) => 1,
            // What goes with any call says nothing of this one.
            Slot::Parameter(ir::Location::Header, name) if context.common_headers.contains(name.as_str()) => {
                if !is_known(context, operation, slot) {
                    continue;
                }
                4
            }
            _ if is_known(context, operation, slot) => 2,
            Slot::Parameter(ir::Location::Header | ir::Location::Cookie, _) => continue,
            // A text that is made up is one that most services refuse.
            _ if text::is_made_up(&value) => continue,
            _ if ranked.iter().any(|(rank, ..)| *rank == 3) => continue,
            _ => 3,
        };
        ranked.push((rank, &setter.argument, value));
    }
    // Of the fields of a form a text that is made up is shown only where there is nothing else to show.
    let is_field = |rank: u8, value: &Expression, is_made_up: bool| rank == 1 && text::is_made_up(value) == is_made_up;
    if ranked.iter().any(|(rank, _, value)| is_field(*rank, value, false)) {
        ranked.retain(|(rank, _, value)| !is_field(*rank, value, true));
    }
    ranked.sort_by_key(|(rank, ..)| *rank);
    ranked.truncate(MOST_SETTERS);
    ranked
        .into_iter()
        .map(|(_, argument, value)| (argument, value))
        .collect()
}

/// Whether an argument is what a field takes in place of a file.
fn is_in_place_of_file(argument: &Argument) -> bool {
    matches!(argument.slot, Slot::FormJson(_)) && argument.passing == Passing::Encode
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

/// Whether a value says how a body is coded, which is true only of what the caller has coded so.
fn is_of_coding(slot: &Slot) -> bool {
    let names = ["Content-Encoding", "Accept-Encoding"];
    matches!(slot, Slot::Parameter(ir::Location::Header, name) if names.iter().any(|one| name.eq_ignore_ascii_case(one)))
}

/// Whether a value makes another kind of call of one: its answer is no longer what the call reads, or nothing is done, or too much.
fn changes_kind(slot: &Slot) -> bool {
    let names = ["watch", "allowWatchBookmarks", "stream", "force", "dryRun", "dry_run"];
    matches!(slot, Slot::Parameter(ir::Location::Query, name) if names.contains(&name.as_str()))
}

/// Whether a value tells calls apart: copied, that of the document would be answered with what another call came to.
fn is_of_one_call(slot: &Slot) -> bool {
    match slot {
        Slot::Parameter(_, name) | Slot::Form(name) => is_idempotency_key(name),
        _ => false,
    }
}

/// Whether a value says where a page of a list begins, which a first call leaves to the service.
fn begins_page(planned: &Operation, slot: &Slot) -> bool {
    let begin = planned.pages.iter().flat_map(|pages| &pages.pagination.begin);
    let mut begin = begin.map(|name| Slot::Parameter(ir::Location::Query, name.clone()));
    begin.any(|begin| begin == *slot)
}

fn default_value() -> Expression {
    Expression::Plain(DEFAULT.to_owned())
}
