//! The media types in which a call can send its body, and the one that it sends.

use indexmap::IndexSet;

use super::{input, operation};
use crate::diff::matching::Member;
use crate::diff::pair::{Pair, Subject};
use crate::diff::view::View;
use crate::diff::{Direction, Kind, Place};
use crate::rust::{Body, BodyKind, FormField};

/// Compares the media types of the body.
pub(super) fn compare(pair: &mut Pair<'_>, old: Member<'_>, new: Member<'_>) {
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
            let mut subject = subject.clone();
            subject.place = place(&pair.old, old, &body.media_type);
            pair.push(Kind::BodyRemoved, subject, Some(body.media_type.clone()), None);
        }
        for body in after.iter().filter(|body| lacks(before, body)) {
            pair.push(Kind::BodyAdded, subject.clone(), None, Some(body.media_type.clone()));
        }
    }
    compare_chosen(pair, &subject, before, after);
    let (one, other) = (input::takes_body(old.operation), input::takes_body(new.operation));
    // If the body is a single value, its move between argument and setter is a change of its own.
    if one.is_some() && other.is_some() && one != other {
        return;
    }
    for body in after {
        let Body {
            media_type,
            // The fields are compared as inputs, and the order of bodies by the one that is sent.
            kind: _,
            required,
        } = body;
        let Some(known) = before.iter().find(|known| known.media_type == *media_type) else {
            continue;
        };
        match (known.required, *required) {
            (false, true) => pair.push(Kind::BodyNowRequired, subject.clone(), None, None),
            (true, false) => pair.push(Kind::BodyNowOptional, subject.clone(), None, None),
            _ => {}
        }
    }
}

/// The place of the body of this media type on a side.
pub(super) fn place(view: &View<'_>, member: Member<'_>, media_type: &str) -> Place {
    let operation = view.facts.operation(&member.operation.at);
    let mut contents = operation
        .and_then(|operation| operation.body.as_ref())
        .into_iter()
        .flat_map(|body| &body.contents);
    let content = contents.find(|content| {
        let behind = media_type.strip_prefix(&content.full_media_type());
        behind.is_some_and(|behind| behind.is_empty() || behind.starts_with(";charset="))
    });
    view.place(content.map_or(&member.operation.at, |content| &content.at))
}

/// Compares the media type of a call that names none, if the old one is still possible.
fn compare_chosen(pair: &mut Pair<'_>, subject: &Subject, old: &[Body], new: &[Body]) {
    let mut chosen = IndexSet::new();
    let mut note = |before: Option<&Body>, after: Option<&Body>, is_kept: &dyn Fn(&Body) -> bool| {
        if let (Some(before), Some(after)) = (before, after)
            && before.media_type != after.media_type
            && new
                .iter()
                .any(|body| body.media_type == before.media_type && is_kept(body))
        {
            chosen.insert((before.media_type.clone(), after.media_type.clone()));
        }
    };
    // For text and bytes the type of the argument says it.
    let is_json = |body: &&Body| matches!(body.kind, BodyKind::Json(_));
    note(old.iter().find(is_json), new.iter().find(is_json), &|_| true);
    note(forms(old).next(), forms(new).next(), &|_| true);
    for name in forms(old).flat_map(names) {
        let has_it = |body: &&Body| names(body).any(|other| other == name);
        note(forms(old).find(has_it), forms(new).find(has_it), &|body| has_it(&body));
    }
    for (before, after) in chosen {
        pair.push(Kind::SentTypeChanged, subject.clone(), Some(before), Some(after));
    }
}

/// The bodies with fields in the order in which a call chooses one: the forms of HTML come first.
fn forms(bodies: &[Body]) -> impl Iterator<Item = &Body> {
    let of = |is_of_html| {
        let forms = bodies.iter().filter(|body| fields(body).is_some());
        forms.filter(move |body| is_html_form(body) == is_of_html)
    };
    of(true).chain(of(false))
}

/// Whether a form is one of the two that HTML has.
fn is_html_form(body: &Body) -> bool {
    let essence = body.media_type.split(';').next().unwrap_or_default().trim_end();
    match body.kind {
        BodyKind::Multipart(_) => essence.eq_ignore_ascii_case("multipart/form-data"),
        _ => true,
    }
}

/// The fields of a body, if it is a form.
pub(super) fn fields(body: &Body) -> Option<&[FormField]> {
    match &body.kind {
        BodyKind::Form(fields) | BodyKind::Multipart(fields) => Some(fields),
        BodyKind::Json(_) | BodyKind::Text | BodyKind::Bytes => None,
    }
}

/// The names of the fields of a body.
fn names(body: &Body) -> impl Iterator<Item = &str> {
    fields(body).into_iter().flatten().map(|field| field.name.as_str())
}
