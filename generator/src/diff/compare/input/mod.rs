//! The inputs of a call: arguments, fields of the required struct, and setters.

mod order;
mod wire;

pub(super) use self::wire::slot as slot_text;
use super::operation;
use crate::diff::matching::Member;
use crate::diff::pair::{Pair, Subject};
use crate::diff::path::Renamed;
use crate::diff::view::{File, View};
use crate::diff::{Class, Direction, Kind};
use crate::rust::{Argument, Operation, Passing, Setter, Slot, Type};

/// An input of a call.
#[derive(Clone, Copy)]
struct Input<'a> {
    argument: &'a Argument,
    seat: Seat<'a>,
}

/// How callers pass a value.
#[derive(Clone, Copy)]
enum Seat<'a> {
    /// As an argument of the method.
    Argument,
    /// As a field of the struct of this name.
    Field(&'a str),
    /// With a setter.
    Setter(&'a Setter),
}

impl Input<'_> {
    fn is_setter(self) -> bool {
        matches!(self.seat, Seat::Setter(_))
    }
}

/// Compares the inputs of two versions of an operation.
pub(super) fn compare(pair: &mut Pair<'_>, old: Member<'_>, new: Member<'_>) {
    let (before, after) = (inputs(old.operation), inputs(new.operation));
    let mut matched: Vec<(Input<'_>, Input<'_>)> = Vec::new();
    let mut added = Vec::new();
    let mut left = before;
    let renamed = Renamed::between(&old.operation.path, &new.operation.path);
    for input in after {
        let same_slot = |known: &Input<'_>| renamed.is_one_slot(&known.argument.slot, &input.argument.slot);
        match left.iter().position(same_slot) {
            Some(index) => matched.push((left.remove(index), input)),
            None => added.push(input),
        }
    }
    // An input with the name and the passing of a removed one is that input, sent in another place.
    added.retain(|input| {
        let moved = |known: &Input<'_>| {
            known.argument.name == input.argument.name
                && known.is_setter() == input.is_setter()
                && by_value(&known.argument.passing) == by_value(&input.argument.passing)
        };
        match left.iter().position(moved) {
            Some(index) => {
                matched.push((left.remove(index), *input));
                false
            }
            None => true,
        }
    });
    let is_swapped = order::compare(pair, old, new, &matched);
    let is_said = |input: &Input<'_>| is_swapped && matches!(input.seat, Seat::Argument);
    for input in left.into_iter().filter(|input| !is_said(input)) {
        let subject = pair.gone(path(old, input), &input.argument.at, Direction::Request);
        let held = shown(input, old);
        pair.push(Kind::InputRemoved, subject, Some(held), None);
    }
    for input in added.iter().filter(|input| !is_said(input)) {
        report_added(pair, old, new, *input);
    }
    for (one, other) in matched {
        let is_moved = !renamed.is_one_slot(&one.argument.slot, &other.argument.slot);
        compare_input(pair, (old, one), (new, other), is_moved);
    }
}

fn inputs(operation: &Operation) -> Vec<Input<'_>> {
    let arguments = operation.arguments.iter().map(|argument| Input {
        argument,
        seat: Seat::Argument,
    });
    let fields = operation.required.iter().flat_map(|required| {
        required.fields.iter().map(|argument| Input {
            argument,
            seat: Seat::Field(&required.name),
        })
    });
    let setters = operation.setters.iter().map(|setter| Input {
        argument: &setter.argument,
        seat: Seat::Setter(setter),
    });
    arguments.chain(fields).chain(setters).collect()
}

/// The Rust path of an input: its setter, its field, or the method with the argument in parentheses.
fn path(member: Member<'_>, input: Input<'_>) -> String {
    let name = &input.argument.name;
    match input.seat {
        Seat::Setter(_) => format!("{}::{}::{name}", member.group.name, member.operation.builder),
        Seat::Field(holder) => format!("{}::{holder}::{name}", member.group.name),
        Seat::Argument => format!("{}({name})", operation::path(member)),
    }
}

fn report_added(pair: &mut Pair<'_>, old: Member<'_>, new: Member<'_>, input: Input<'_>) {
    let subject = pair.subject(path(new, input), &input.argument.at, Direction::Request);
    let is_required = wire::is_required(old.operation, new.operation, &input.argument.slot);
    let kind = if !input.is_setter() {
        Kind::RequiredInputAdded
    } else if is_required && !is_second(input) {
        Kind::RequiredSetterAdded
    } else {
        Kind::OptionalInputAdded
    };
    let held = shown(input, new);
    pair.push(kind, subject, None, Some(held));
}

/// Whether a setter is the second one of a form field: the one that takes a value as JSON.
fn is_second(input: Input<'_>) -> bool {
    matches!(input.argument.slot, Slot::FormJson(_))
}

/// An input, and the operation that takes it.
type Taken<'a> = (Member<'a>, Input<'a>);

fn compare_input(pair: &mut Pair<'_>, (old, one): Taken<'_>, (new, other): Taken<'_>, is_moved: bool) {
    let subject = pair.subject(path(new, other), &other.argument.at, Direction::Request);
    compare_signature(pair, &subject, (old, one), (new, other));
    wire::compare(pair, &subject, (old, one), (new, other), is_moved);
    if is_moved {
        let text = |input: Input<'_>| Some(wire::slot(&input.argument.slot));
        pair.push(Kind::InputMoved, subject.clone(), text(one), text(other));
    }
    pair.facts(&subject, &one.argument.at, &other.argument.at);
}

fn compare_signature(pair: &mut Pair<'_>, subject: &Subject, (old, one): Taken<'_>, (new, other): Taken<'_>) {
    let Argument {
        name: old_name,
        at: _,
        docs: old_docs,
        // Words about rules and the type, which are compared.
        limits: _,
        passing: old_passing,
        value: old_value,
        // The two were matched by it.
        slot: _,
    } = one.argument;
    let Argument {
        name,
        docs,
        passing,
        value,
        ..
    } = other.argument;
    let (before, after) = (File::Group(&old.group.name), File::Group(&new.group.name));
    // A move between arguments and the struct is one finding for the call.
    let regrouped = matches!(
        (one.seat, other.seat),
        (Seat::Argument, Seat::Field(_)) | (Seat::Field(_), Seat::Argument)
    );
    let same = (regrouped || by_value(old_passing) == by_value(passing)) && pair.same(old_value, before, value, after);
    let texts = (Some(shown(one, old)), Some(shown(other, new)));
    match (one.is_setter(), other.is_setter()) {
        (true, false) => pair.push(Kind::InputNowRequired, subject.clone(), texts.0, texts.1),
        (false, true) => pair.push(Kind::InputNowOptional, subject.clone(), texts.0, texts.1),
        _ if !same && widens(pair, one, other, old) => {
            pair.push(Kind::InputWidened, subject.clone(), texts.0, texts.1);
        }
        _ if !same && takes_null_now(pair, (one, before), (other, after)) => {
            pair.push(Kind::NullTaken, subject.clone(), texts.0, texts.1);
        }
        _ if !same && takes_either_now(one, other) => {
            pair.push(Kind::TextOrFileTaken, subject.clone(), texts.0, texts.1);
        }
        _ if !same => pair.push(Kind::InputTypeChanged, subject.clone(), texts.0, texts.1),
        _ => {}
    }
    if old_name != name {
        let kind = match (one.seat, other.seat) {
            (Seat::Setter(_), Seat::Setter(_)) | (Seat::Field(_), Seat::Field(_)) => Kind::InputRenamed,
            _ => Kind::ArgumentRenamed,
        };
        let class = if sets_another(pair, (old, one), new) {
            Class::BreaksWire
        } else {
            kind.class(Direction::Request)
        };
        let texts = (Some(old_name.clone()), Some(name.clone()));
        pair.push_as(class, kind, subject.clone(), texts.0, texts.1);
    }
    pair.docs(subject, old_docs, docs);
    let deprecated = |input: Input<'_>| match input.seat {
        Seat::Setter(Setter {
            argument: _,
            deprecated,
        }) => *deprecated,
        Seat::Argument | Seat::Field(_) => false,
    };
    pair.deprecation(subject, deprecated(one), deprecated(other));
}

/// Whether the new side has a setter of the old name for another value of the same type: old calls compile, and set
/// that value.
fn sets_another(pair: &Pair<'_>, (old, input): Taken<'_>, new: Member<'_>) -> bool {
    let (before, after) = (File::Group(&old.group.name), File::Group(&new.group.name));
    let is_same = |argument: &Argument| {
        argument.name == input.argument.name
            && by_value(&argument.passing) == by_value(&input.argument.passing)
            && pair.same(&input.argument.value, before, &argument.value, after)
    };
    input.is_setter() && new.operation.setters.iter().any(|setter| is_same(&setter.argument))
}

/// How a value is passed, apart from conversions into it, which are compared with its type.
fn by_value(passing: &Passing) -> &Passing {
    match passing {
        Passing::Into => &Passing::Value,
        passing => passing,
    }
}

/// Whether a string type that the crate still has was taken by value, and any string is taken now.
fn widens(pair: &Pair<'_>, one: Input<'_>, other: Input<'_>, old: Member<'_>) -> bool {
    let Type::Path(steps) = &one.argument.value else {
        return false;
    };
    let path = File::Group(&old.group.name).resolve(steps);
    let is_text = |items: &View<'_>| {
        matches!(
            items.items.get(&path).map(|entry| entry.item),
            Some(crate::rust::Item::Text(_))
        ) || items.module.patterns.iter().any(|pattern| pattern.name == path)
    };
    let both = is_text(&pair.old) && is_text(&pair.new);
    both && one.argument.passing == Passing::Value && other.argument.passing == Passing::IntoString
}

/// Whether a value was taken, and an optional one is now.
fn takes_null_now(
    pair: &Pair<'_>,
    (one, before): (Input<'_>, File<'_>),
    (other, after): (Input<'_>, File<'_>),
) -> bool {
    let passing = (&one.argument.passing, &other.argument.passing);
    passing == (&Passing::Value, &Passing::Nullable)
        && pair.same(&one.argument.value, before, &other.argument.value, after)
}

/// Whether a text or a file was taken, and both are now. A field of the required struct does not convert.
fn takes_either_now(one: Input<'_>, other: Input<'_>) -> bool {
    let is_field = |input: Input<'_>| matches!(input.seat, Seat::Field(_));
    let was_one = match one.argument.passing {
        Passing::IntoString => true,
        _ => one.argument.value == Type::Part,
    };
    let is_either = other.argument.value == Type::TextOrPart && other.argument.passing == Passing::Into;
    was_one && is_either && !is_field(one) && !is_field(other)
}

/// The type of an input as callers see it.
fn shown(input: Input<'_>, member: Member<'_>) -> String {
    let value = File::Group(&member.group.name).show(&input.argument.value);
    match input.argument.passing {
        Passing::IntoString => "impl Into<String>".to_owned(),
        Passing::IntoUpload => "impl Into<Upload>".to_owned(),
        Passing::UploadOf => "impl Into<String>, impl Into<Upload>".to_owned(),
        Passing::Into => format!("impl Into<{value}>"),
        Passing::Nullable => format!("impl Into<Option<{value}>>"),
        Passing::Value => value,
        Passing::Reference | Passing::Encode => format!("&{value}"),
        Passing::Serialize => "&impl Serialize".to_owned(),
        Passing::StringIterator => "impl IntoIterator<Item = impl Into<String>>".to_owned(),
        Passing::Iterator => format!("impl IntoIterator of {value}"),
    }
}

/// Whether the whole body is an argument; `None` if it is not a single value.
pub(super) fn takes_body(operation: &Operation) -> Option<bool> {
    let whole = |input: &Input<'_>| input.argument.slot.is_body();
    inputs(operation)
        .into_iter()
        .find(whole)
        .map(|input| !input.is_setter())
}
