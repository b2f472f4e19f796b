//! What a call takes: arguments, setters, and how each value is written.

use super::{operation, rule};
use crate::diff::matching::Member;
use crate::diff::pair::{Pair, Subject};
use crate::diff::view::{File, paths_in};
use crate::diff::{Direction, Kind};
use crate::ir::Location;
use crate::rust::{Argument, Body, BodyKind, FormField, Operation, Parameter, Passing, Rule, Setter, Slot, Type};

/// A value that a call takes.
#[derive(Clone, Copy)]
struct Input<'a> {
    argument: &'a Argument,
    seat: Seat<'a>,
}

/// How callers hand a value over.
#[derive(Clone, Copy)]
enum Seat<'a> {
    /// As an argument of the method.
    Argument,
    /// As a field of the struct of this name.
    Field(&'a str),
    /// Over a setter.
    Setter(&'a Setter),
}

impl Input<'_> {
    fn is_setter(self) -> bool {
        matches!(self.seat, Seat::Setter(_))
    }
}

/// The wire facts of a value.
#[derive(Clone, Copy)]
struct Wire<'a> {
    required: bool,
    rule: &'a Rule,
}

/// Compares what two versions of an operation take.
pub(super) fn compare(pair: &mut Pair<'_>, old: Member<'_>, new: Member<'_>) {
    let (before, after) = (inputs(old.operation), inputs(new.operation));
    let mut matched: Vec<(Input<'_>, Input<'_>)> = Vec::new();
    let mut added = Vec::new();
    let mut left = before;
    for input in after {
        let same_slot = |known: &Input<'_>| known.argument.slot == input.argument.slot;
        match left.iter().position(same_slot) {
            Some(index) => matched.push((left.remove(index), input)),
            None => added.push(input),
        }
    }
    // What has the name and the type of another is that other, sent in another place.
    added.retain(|input| {
        let moved = |known: &Input<'_>| {
            known.argument.name == input.argument.name
                && known.is_setter() == input.is_setter()
                && known.argument.passing == input.argument.passing
        };
        match left.iter().position(moved) {
            Some(index) => {
                matched.push((left.remove(index), *input));
                false
            }
            None => true,
        }
    });
    for input in left {
        let subject = pair.gone(path(old, input), &input.argument.at, Direction::Request);
        let held = shown(pair, input, old, true);
        pair.push(Kind::InputRemoved, subject, Some(held), None);
    }
    for input in &added {
        report_added(pair, new, *input);
    }
    order(pair, old, new, &matched);
    for (one, other) in matched {
        compare_input(pair, old, new, one, other);
    }
    bodies(pair, old, new);
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

/// The Rust path of an input: its setter, or the method with the argument behind it.
fn path(member: Member<'_>, input: Input<'_>) -> String {
    let name = &input.argument.name;
    match input.seat {
        Seat::Setter(_) => format!("{}::{}::{name}", member.group.name, member.operation.builder),
        Seat::Field(holder) => format!("{}::{holder}::{name}", member.group.name),
        Seat::Argument => format!("{}({name})", operation::path(member)),
    }
}

fn report_added(pair: &mut Pair<'_>, new: Member<'_>, input: Input<'_>) {
    let subject = pair.subject(path(new, input), &input.argument.at, Direction::Request);
    let kind = if !input.is_setter() {
        Kind::RequiredInputAdded
    } else if wire(new.operation, &input.argument.slot).is_some_and(|wire| wire.required) && !is_json_twin(input) {
        Kind::RequiredSetterAdded
    } else {
        Kind::OptionalInputAdded
    };
    let held = shown(pair, input, new, false);
    pair.push(kind, subject, None, Some(held));
}

/// Whether a setter is the second one of a text that holds JSON.
fn is_json_twin(input: Input<'_>) -> bool {
    matches!(input.argument.slot, Slot::FormJson(_)) && input.argument.passing == Passing::Serialize
}

fn compare_input(pair: &mut Pair<'_>, old: Member<'_>, new: Member<'_>, one: Input<'_>, other: Input<'_>) {
    let subject = pair.subject(path(new, other), &other.argument.at, Direction::Request);
    compare_signature(pair, &subject, old, new, one, other);
    let (before, after) = (
        wire(old.operation, &one.argument.slot),
        wire(new.operation, &other.argument.slot),
    );
    if let (Some(before), Some(after)) = (before, after) {
        if one.is_setter() && other.is_setter() {
            match (before.required, after.required) {
                (false, true) => pair.push(Kind::SetterNowRequired, subject.clone(), None, None),
                (true, false) => pair.push(Kind::SetterNowOptional, subject.clone(), None, None),
                _ => {}
            }
        }
        let mut types = Vec::new();
        paths_in(&other.argument.value, &mut types);
        rule::compare(pair, &subject, before.rule, after.rule, !types.is_empty());
    }
    let written = (written(old.operation, one), written(new.operation, other));
    if one.argument.slot != other.argument.slot {
        let text = |input: Input<'_>| Some(slot_text(&input.argument.slot));
        pair.push(Kind::InputMoved, subject.clone(), text(one), text(other));
    } else if written.0 != written.1 {
        pair.push(Kind::EncodingChanged, subject.clone(), Some(written.0), Some(written.1));
    }
    pair.facts(&subject, &one.argument.at, &other.argument.at);
}

fn compare_signature(
    pair: &mut Pair<'_>,
    subject: &Subject,
    old: Member<'_>,
    new: Member<'_>,
    one: Input<'_>,
    other: Input<'_>,
) {
    let Argument {
        name: old_name,
        at: _,
        docs: old_docs,
        passing: old_passing,
        value: old_value,
        // How the two were found.
        slot: _,
    } = one.argument;
    let Argument {
        name,
        at: _,
        docs,
        passing,
        value,
        slot: _,
    } = other.argument;
    let (before, after) = (File::Group(&old.group.name), File::Group(&new.group.name));
    // Between an argument and a field the form differs, which is said once for the call.
    let regrouped = matches!(
        (one.seat, other.seat),
        (Seat::Argument, Seat::Field(_)) | (Seat::Field(_), Seat::Argument)
    );
    let same = (regrouped || old_passing == passing) && pair.same(old_value, before, value, after);
    let texts = (Some(shown(pair, one, old, true)), Some(shown(pair, other, new, false)));
    match (one.is_setter(), other.is_setter()) {
        (true, false) => pair.push(Kind::InputNowRequired, subject.clone(), texts.0, texts.1),
        (false, true) => pair.push(Kind::InputNowOptional, subject.clone(), texts.0, texts.1),
        _ if !same && widens(pair, one, other, old) => {
            pair.push(Kind::InputWidened, subject.clone(), texts.0, texts.1);
        }
        _ if !same => pair.push(Kind::InputTypeChanged, subject.clone(), texts.0, texts.1),
        _ => {}
    }
    if old_name != name {
        let kind = match (one.seat, other.seat) {
            (Seat::Setter(_), Seat::Setter(_)) | (Seat::Field(_), Seat::Field(_)) => Kind::InputRenamed,
            _ => Kind::ArgumentRenamed,
        };
        pair.push(kind, subject.clone(), Some(old_name.clone()), Some(name.clone()));
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

/// Whether a type that converts into a string was taken by value, is still there, and any string is taken now.
fn widens(pair: &Pair<'_>, one: Input<'_>, other: Input<'_>, old: Member<'_>) -> bool {
    let Type::Path(steps) = &one.argument.value else {
        return false;
    };
    let path = File::Group(&old.group.name).resolve(steps);
    let is_text = |items: &crate::diff::view::View<'_>| {
        matches!(
            items.items.get(&path).map(|entry| entry.item),
            Some(crate::rust::Item::Text(_))
        ) || items.module.patterns.iter().any(|pattern| pattern.name == path)
    };
    let both = is_text(&pair.old) && is_text(&pair.new);
    both && one.argument.passing == Passing::Value && other.argument.passing == Passing::IntoString
}

/// How an input is handed over, as it is shown.
fn shown(pair: &Pair<'_>, input: Input<'_>, member: Member<'_>, is_old: bool) -> String {
    let view = if is_old { &pair.old } else { &pair.new };
    let value = view.show(&input.argument.value, File::Group(&member.group.name));
    match input.argument.passing {
        Passing::IntoString => "impl Into<String>".to_owned(),
        Passing::IntoUpload => "impl Into<Upload>".to_owned(),
        Passing::Value => value,
        Passing::Reference | Passing::Encode => format!("&{value}"),
        Passing::Serialize => "&impl Serialize".to_owned(),
        Passing::StringIterator => "impl IntoIterator<Item = impl Into<String>>".to_owned(),
        Passing::Iterator => format!("impl IntoIterator of {value}"),
    }
}

fn slot_text(slot: &Slot) -> String {
    match slot {
        Slot::Parameter(location, name) => {
            let place = match location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
                Location::Cookie => "cookie",
            };
            format!("{place} `{name}`")
        }
        Slot::Form(name) => format!("form field `{name}`"),
        Slot::FormJson(name) => format!("form field `{name}` as JSON"),
        Slot::Json => "JSON body".to_owned(),
        Slot::Text(media_type) | Slot::Bytes(media_type) => format!("body `{media_type}`"),
    }
}

/// Arguments that both sides have, in another order.
fn order(pair: &mut Pair<'_>, old: Member<'_>, new: Member<'_>, matched: &[(Input<'_>, Input<'_>)]) {
    let position = |arguments: &[Argument], input: Input<'_>| {
        arguments
            .iter()
            .position(|argument| argument.slot == input.argument.slot)
    };
    let both: Vec<_> = matched
        .iter()
        .filter(|(one, other)| matches!((one.seat, other.seat), (Seat::Argument, Seat::Argument)))
        .collect();
    let mut by_old = both.clone();
    by_old.sort_by_key(|(one, _)| position(&old.operation.arguments, *one));
    let mut by_new = both;
    by_new.sort_by_key(|(_, other)| position(&new.operation.arguments, *other));
    let names = |inputs: &[&(Input<'_>, Input<'_>)]| {
        let names: Vec<&str> = inputs.iter().map(|(_, other)| other.argument.name.as_str()).collect();
        names.join(", ")
    };
    let (before, after) = (names(&by_old), names(&by_new));
    if before == after {
        return;
    }
    // The type at each position, as callers hand it over.
    let types = |inputs: &[&(Input<'_>, Input<'_>)]| -> Vec<(Passing, String)> {
        let file = File::Group(&new.group.name);
        let held = inputs.iter().map(|(_, other)| other.argument);
        held.map(|argument| (argument.passing.clone(), pair.new.show(&argument.value, file)))
            .collect()
    };
    let kind = if types(&by_old) == types(&by_new) {
        Kind::ArgumentsSwapped
    } else {
        Kind::ArgumentsReordered
    };
    let subject = pair.subject(operation::path(new), &new.operation.at, Direction::Request);
    pair.push(kind, subject, Some(before), Some(after));
}

/// The wire facts of the value in a slot.
fn wire<'o>(operation: &'o Operation, slot: &Slot) -> Option<Wire<'o>> {
    match slot {
        Slot::Parameter(..) => parameter(operation, slot).map(|parameter| Wire {
            required: parameter.required,
            rule: &parameter.rule,
        }),
        Slot::Form(name) | Slot::FormJson(name) => field(operation, name).map(|field| Wire {
            required: field.required,
            rule: &field.rule,
        }),
        // The body as a whole is compared by its media type.
        Slot::Json | Slot::Text(_) | Slot::Bytes(_) => None,
    }
}

fn parameter<'o>(operation: &'o Operation, slot: &Slot) -> Option<&'o Parameter> {
    let Slot::Parameter(location, name) = slot else {
        return None;
    };
    let mut parameters = operation.parameters.iter();
    parameters.find(|parameter| parameter.location == *location && parameter.name == *name)
}

fn field<'o>(operation: &'o Operation, name: &str) -> Option<&'o FormField> {
    let fields = operation.bodies.iter().flat_map(|body| match &body.kind {
        BodyKind::Form(fields) | BodyKind::Multipart(fields) => fields.as_slice(),
        BodyKind::Json | BodyKind::Text | BodyKind::Bytes => &[],
    });
    fields.into_iter().find(|field| field.name == name)
}

/// How a value is written on the wire.
fn written(operation: &Operation, input: Input<'_>) -> String {
    let slot = &input.argument.slot;
    if let Some(parameter) = parameter(operation, slot) {
        let Parameter {
            location: _,
            name: _,
            // Compared by themselves.
            required: _,
            rule: _,
            style,
            explode,
            allow_reserved,
            media_type,
        } = parameter;
        return written_text(*style, *explode, *allow_reserved, media_type.as_deref());
    }
    let (Slot::Form(name) | Slot::FormJson(name)) = slot else {
        return String::new();
    };
    field(operation, name).map_or_else(String::new, |field| {
        let FormField {
            name: _,
            required: _,
            rule: _,
            media_type,
            style,
            explode,
        } = field;
        written_text(*style, *explode, false, media_type.as_deref())
    })
}

fn written_text(
    style: Option<crate::ir::Style>,
    explode: Option<bool>,
    allow_reserved: bool,
    media_type: Option<&str>,
) -> String {
    let mut words = Vec::new();
    words.extend(style.map(|style| format!("style {style:?}").to_lowercase()));
    words.extend(explode.map(|explode| if explode { "exploded" } else { "not exploded" }.to_owned()));
    words.extend(allow_reserved.then(|| "reserved characters as they are".to_owned()));
    words.extend(media_type.map(|media_type| format!("as `{media_type}`")));
    if words.is_empty() {
        "in the usual way".to_owned()
    } else {
        words.join(", ")
    }
}

/// Which media types the body can have.
fn bodies(pair: &mut Pair<'_>, old: Member<'_>, new: Member<'_>) {
    let at = new.operation.at.key("requestBody");
    let subject = pair.subject(operation::path(new), &at, Direction::Request);
    let (before, after) = (&old.operation.bodies, &new.operation.bodies);
    if let ([one], [other]) = (before.as_slice(), after.as_slice())
        && one.media_type != other.media_type
    {
        let text = |body: &Body| Some(body.media_type.clone());
        pair.push(Kind::BodyChanged, subject.clone(), text(one), text(other));
    } else {
        let lacks = |bodies: &[Body], body: &Body| bodies.iter().all(|other| other.media_type != body.media_type);
        for body in before.iter().filter(|body| lacks(after, body)) {
            pair.push(Kind::BodyRemoved, subject.clone(), Some(body.media_type.clone()), None);
        }
        for body in after.iter().filter(|body| lacks(before, body)) {
            pair.push(Kind::BodyAdded, subject.clone(), None, Some(body.media_type.clone()));
        }
    }
    for body in after {
        let Body {
            media_type,
            // The fields are compared as inputs.
            kind: _,
            required,
        } = body;
        let Some(known) = before.iter().find(|known| known.media_type == *media_type) else {
            continue;
        };
        let one = inputs_of_body(old.operation);
        let other = inputs_of_body(new.operation);
        // Where the body is one value, its argument or setter says it.
        if one.is_some() && other.is_some() && one != other {
            continue;
        }
        match (known.required, *required) {
            (false, true) => pair.push(Kind::BodyNowRequired, subject.clone(), None, None),
            (true, false) => pair.push(Kind::BodyNowOptional, subject.clone(), None, None),
            _ => {}
        }
    }
}

/// Whether the whole body is an argument; none where it is no single value.
fn inputs_of_body(operation: &Operation) -> Option<bool> {
    let whole = |input: &Input<'_>| matches!(input.argument.slot, Slot::Json | Slot::Text(_) | Slot::Bytes(_));
    inputs(operation)
        .into_iter()
        .find(whole)
        .map(|input| !input.is_setter())
}
