//! How an input reaches the wire.

use super::Taken;
use crate::diff::Kind;
use crate::diff::compare::{body, rule};
use crate::diff::pair::{Pair, Subject};
use crate::diff::view::paths_in;
use crate::ir::{Location, Style};
use crate::rust::{FormField, Operation, Parameter, Rule, Slot};

/// The wire facts of a value.
struct Wire<'a> {
    required: bool,
    /// The value that is sent if none is set.
    default: Option<&'a str>,
    rule: Option<&'a Rule>,
    /// Whether an empty text may be sent; `None` outside of paths.
    may_be_empty: Option<bool>,
    /// Its serialisation, in words.
    written: String,
}

/// A value on both sides, as a parameter or in one of the forms.
struct Both<'a> {
    /// The media type of the form.
    form: Option<&'a str>,
    before: Option<Wire<'a>>,
    after: Option<Wire<'a>>,
}

/// Compares how a value reaches the wire. A moved value is written as its new place requires.
pub(super) fn compare(
    pair: &mut Pair<'_>,
    subject: &Subject,
    (old, one): Taken<'_>,
    (new, other): Taken<'_>,
    is_moved: bool,
) {
    let slots = (&one.argument.slot, &other.argument.slot);
    let are_setters = one.is_setter() && other.is_setter();
    let mut types = Vec::new();
    paths_in(&other.argument.value, &mut types);
    let said = pair.changes.len();
    for (index, both) in both((old.operation, slots.0), (new.operation, slots.1))
        .iter()
        .enumerate()
    {
        let mut subject = subject.clone();
        // The place of the subject is that in the first form.
        if let (1.., Some(form)) = (index, both.form) {
            subject.place = body::place(&pair.new, new, form);
        }
        let (Some(before), Some(after)) = (&both.before, &both.after) else {
            compare_membership(pair, subject, both, are_setters);
            continue;
        };
        if are_setters {
            compare_absence(pair, &subject, before, after);
        }
        if types.is_empty() {
            rule::compare(pair, &subject, before.rule, after.rule);
        } else {
            rule::compare_but_listed(pair, &subject, before.rule, after.rule);
        }
        compare_emptiness(pair, &subject, before.may_be_empty, after.may_be_empty);
        if !is_moved && before.written != after.written {
            let texts = (before.written.clone(), after.written.clone());
            pair.push(Kind::EncodingChanged, subject, Some(texts.0), Some(texts.1));
        }
    }
    // A change of all forms is one change.
    pair.once_since(said);
}

/// Compares whether a value may be left out, and the default that is sent then.
fn compare_absence(pair: &mut Pair<'_>, subject: &Subject, before: &Wire<'_>, after: &Wire<'_>) {
    match (before.required, after.required) {
        (false, true) => pair.push(Kind::SetterNowRequired, subject.clone(), None, None),
        (true, false) => pair.push(Kind::SetterNowOptional, subject.clone(), None, None),
        _ => {}
    }
    // Another default is one that changed, which the facts about the value say.
    if before.default.is_some() != after.default.is_some() {
        let text = |wire: &Wire<'_>| Some(wire.default.unwrap_or("nothing").to_owned());
        pair.push(Kind::ConstantChanged, subject.clone(), text(before), text(after));
    }
}

/// Compares whether a value in the path may be empty.
fn compare_emptiness(pair: &mut Pair<'_>, subject: &Subject, before: Option<bool>, after: Option<bool>) {
    if let (Some(before), Some(after)) = (before, after)
        && before != after
    {
        let text = |may_be_empty| {
            Some(
                if may_be_empty {
                    "it can be empty"
                } else {
                    "it cannot be empty"
                }
                .to_owned(),
            )
        };
        pair.push(Kind::LimitsChanged, subject.clone(), text(before), text(after));
    }
}

/// Reports a field that was added to or removed from one of several forms.
fn compare_membership(pair: &mut Pair<'_>, subject: Subject, both: &Both<'_>, are_setters: bool) {
    let Some(form) = both.form else { return };
    let field = Some(format!("a field of `{form}`"));
    match (&both.before, &both.after) {
        (Some(_), None) => pair.push(Kind::EncodingChanged, subject, field, Some("no field of it".to_owned())),
        (None, Some(after)) if are_setters && after.required => {
            pair.push(Kind::SetterNowRequired, subject, None, None);
        }
        (None, Some(_)) if are_setters => pair.push(Kind::OptionalInputAdded, subject, None, field),
        _ => {}
    }
}

/// Whether the new side requires a value that the old side does not have. A new form requires it of no existing call.
pub(super) fn is_required(old: &Operation, new: &Operation, slot: &Slot) -> bool {
    let both = both((old, slot), (new, slot));
    let mut after = both.iter().filter_map(|both| both.after.as_ref());
    after.any(|wire| wire.required)
}

/// The place of an input in the request, in words.
pub(in crate::diff::compare) fn slot(slot: &Slot) -> String {
    match slot {
        Slot::Parameter(location, name) => format!("{} `{name}`", location.name()),
        Slot::Form(name) => format!("form field `{name}`"),
        Slot::FormJson(name) => format!("form field `{name}` as JSON"),
        Slot::Json => "JSON body".to_owned(),
        Slot::JsonAs(media_type) | Slot::Text(media_type) | Slot::TextAs(media_type) | Slot::Bytes(media_type) => {
            format!("body `{media_type}`")
        }
    }
}

/// The wire facts of a value on both sides. A field has them for each form of both sides; without such a form, those of
/// the first one that has the field.
fn both<'o>(old: (&'o Operation, &Slot), new: (&'o Operation, &Slot)) -> Vec<Both<'o>> {
    let ((before, old), (after, new)) = (old, new);
    let first = |operation: &'o Operation, slot: &Slot| match slot {
        Slot::Parameter(..) => parameter(operation, slot).map(of_parameter),
        Slot::Form(name) | Slot::FormJson(name) => forms(operation).find_map(|(_, fields)| field(fields, name)),
        // The body as a whole is compared by its media type.
        Slot::Json | Slot::JsonAs(_) | Slot::Text(_) | Slot::TextAs(_) | Slot::Bytes(_) => None,
    };
    let mut all = Vec::new();
    if let (Some(name), true) = (form_name(old), form_name(old) == form_name(new)) {
        for (media_type, fields) in forms(before) {
            let Some((form, others)) = forms(after).find(|(other, _)| *other == media_type) else {
                continue;
            };
            let (before, after) = (field(fields, name), field(others, name));
            if before.is_some() || after.is_some() {
                let form = Some(form);
                all.push(Both { form, before, after });
            }
        }
    }
    if all.is_empty() {
        let (form, before, after) = (None, first(before, old), first(after, new));
        all.push(Both { form, before, after });
    }
    all
}

fn form_name(slot: &Slot) -> Option<&str> {
    match slot {
        Slot::Form(name) | Slot::FormJson(name) => Some(name),
        _ => None,
    }
}

fn parameter<'o>(operation: &'o Operation, slot: &Slot) -> Option<&'o Parameter> {
    let Slot::Parameter(location, name) = slot else {
        return None;
    };
    let mut parameters = operation.parameters.iter();
    parameters.find(|parameter| parameter.location == *location && parameter.name == *name)
}

fn of_parameter(parameter: &Parameter) -> Wire<'_> {
    let Parameter {
        location,
        name: _,
        required,
        rule,
        default,
        style,
        explode,
        allow_reserved,
        multi_segment,
        may_be_empty,
        media_type,
    } = parameter;
    let marks = [
        allow_reserved.then_some("reserved characters as they are"),
        multi_segment.then_some("slashes as they are"),
        // The media type is one of JSON, and is not sent for a parameter.
        media_type.as_ref().map(|_| "as JSON"),
    ];
    Wire {
        required: *required && default.is_none(),
        default: default.as_deref(),
        rule: rule.as_deref(),
        may_be_empty: (*location == Location::Path).then_some(*may_be_empty),
        written: written_text(*style, *explode, &marks, None),
    }
}

/// The forms of an operation, by their media types.
fn forms(operation: &Operation) -> impl Iterator<Item = (&str, &[FormField])> {
    let bodies = operation.bodies.iter();
    bodies.filter_map(|body| Some((body.media_type.as_str(), body::fields(body)?)))
}

fn field<'o>(fields: &'o [FormField], name: &str) -> Option<Wire<'o>> {
    let field = fields.iter().find(|field| field.name == name)?;
    let FormField {
        name: _,
        required,
        rule,
        // Part of its type.
        text_or_file: _,
        json,
        media_type,
        other_media_types,
        style,
        explode,
    } = field;
    let media_types: Vec<&str> = media_type.iter().chain(other_media_types).map(String::as_str).collect();
    let media_types = media_types.join("` or `");
    let marks = [json.then_some("as one JSON text")];
    Some(Wire {
        required: *required,
        default: None,
        rule: rule.as_deref(),
        may_be_empty: None,
        written: written_text(
            *style,
            *explode,
            &marks,
            (!media_types.is_empty()).then_some(media_types.as_str()),
        ),
    })
}

/// How a value is written, in words. `marks` are what neither style nor media type says.
fn written_text(
    style: Option<Style>,
    explode: Option<bool>,
    marks: &[Option<&str>],
    media_type: Option<&str>,
) -> String {
    let mut words = Vec::new();
    words.extend(style.map(|style| format!("style {}", style.name())));
    words.extend(explode.map(|explode| if explode { "exploded" } else { "not exploded" }.to_owned()));
    words.extend(marks.iter().flatten().map(|mark| (*mark).to_owned()));
    words.extend(media_type.map(|media_type| format!("as `{media_type}`")));
    if words.is_empty() {
        "in the usual way".to_owned()
    } else {
        words.join(", ")
    }
}
