//! The described responses of failed calls.

use super::operation::path;
use crate::diff::matching::Member;
use crate::diff::pair::{Pair, Subject};
use crate::diff::view::{Entry, File, View};
use crate::diff::{Class, Direction, Kind};
use crate::ir::{Response, Status};
use crate::rust::{ErrorBody, ErrorVariant, Item, Type};

/// Compares the responses of failed calls: first each status that both sides describe, and then the type for all of
/// them, which may differ even if none of the statuses does.
pub(super) fn compare(pair: &mut Pair<'_>, old: Member<'_>, new: Member<'_>) {
    let said = pair.changes.len();
    compare_statuses(pair, old, new);
    let differs = pair
        .changes
        .iter()
        .skip(said)
        .any(|change| change.kind == Kind::ErrorBodyChanged);
    let (file, other_file) = (File::Group(&old.group.name), File::Group(&new.group.name));
    let (before, after) = (&old.operation.error_body, &new.operation.error_body);
    let kind = match (before, after) {
        (None, None) => return,
        (None, Some(_)) => Kind::ErrorBodyAdded,
        // The statuses are compared one by one, and another name is a change of the type.
        (Some(ErrorBody::Shared { .. } | ErrorBody::ByStatus(_)), Some(ErrorBody::Shared { .. }))
        | (Some(ErrorBody::ByStatus(_)), Some(ErrorBody::ByStatus(_))) => return,
        // The enum belongs to the operation, and callers name it.
        (Some(ErrorBody::ByStatus(_)), _) => Kind::ErrorBodyRemoved,
        (Some(ErrorBody::OneType(old)), Some(ErrorBody::OneType(new))) if pair.same(old, file, new, other_file) => {
            return;
        }
        _ if differs => return,
        // The operation left a shared enum, which stays, or has another type besides the old one.
        (Some(ErrorBody::Shared { .. } | ErrorBody::OneType(_)), _) => Kind::ErrorBodyChanged,
    };
    let subject = pair.subject(path(new), &new.operation.at.key("responses"), Direction::Response);
    let before = before.as_ref().map(|body| file.show(&body.as_type()));
    let after = after.as_ref().map(|body| other_file.show(&body.as_type()));
    // The old type still reads the responses.
    let class = match kind {
        Kind::ErrorBodyChanged => Class::Behaviour,
        kind => kind.class(Direction::Response),
    };
    pair.push_as(class, kind, subject, before, after);
}

/// The content of the responses of a status.
enum Held<'a> {
    /// JSON of this type, named from this file.
    Typed(&'a Type, File<'a>),
    /// A body of these media types, without a type.
    Plain(Vec<&'a str>),
}

/// Compares the responses of the statuses that both sides describe as failures.
fn compare_statuses(pair: &mut Pair<'_>, old: Member<'_>, new: Member<'_>) {
    let described = (
        pair.old.facts.operation(&old.operation.at),
        pair.new.facts.operation(&new.operation.at),
    );
    let (Some(before), Some(after)) = described else { return };
    let promised = [before.promised(), after.promised()].concat();
    for response in &after.responses {
        let status = response.status;
        let Some(known) = before.responses.iter().find(|known| known.status == status) else {
            continue;
        };
        if promised.iter().any(|response| response.status == status) || is_of_enum(pair, old, new, status) {
            continue;
        }
        let subject = pair.subject(path(new), &response.at, Direction::Response);
        let held = (held(&pair.old, old, known), held(&pair.new, new, response));
        let had_type = old.operation.error_body.is_some();
        compare_held(pair, subject, &held.0, &held.1, had_type);
    }
}

fn compare_held(pair: &mut Pair<'_>, subject: Subject, old: &Held<'_>, new: &Held<'_>, had_type: bool) {
    let kind = match (old, new) {
        (Held::Typed(old, before), Held::Typed(new, after)) if pair.same(old, *before, new, *after) => return,
        (Held::Typed(..), _) => Kind::ErrorBodyChanged,
        (Held::Plain(old), Held::Plain(new)) if old == new => return,
        (Held::Plain(old), Held::Plain(new)) if old.iter().all(|media_type| new.contains(media_type)) => {
            Kind::ErrorBodyAdded
        }
        (Held::Plain(old), Held::Typed(..)) if old.iter().all(|media_type| media_type.ends_with("json")) => {
            // The operation has a type for failures now, which is reported once for all statuses.
            if !had_type {
                return;
            }
            Kind::ErrorBodyAdded
        }
        (Held::Plain(_), _) => Kind::ErrorBodyChanged,
    };
    let text = |held: &Held<'_>| {
        Some(match held {
            Held::Typed(planned, file) => file.show(planned),
            Held::Plain(media_types) if media_types.is_empty() => "nothing".to_owned(),
            Held::Plain(media_types) => media_types.join(", or "),
        })
    };
    pair.push(kind, subject, text(old), text(new));
}

/// The content of a response: its planned type, or the media types of the document.
fn held<'a>(view: &View<'a>, member: Member<'a>, response: &'a Response) -> Held<'a> {
    let file = File::Group(&member.group.name);
    let is_typed = member.operation.typed_failures.contains(&response.status);
    let typed = match &member.operation.error_body {
        Some(ErrorBody::OneType(planned)) => Some((planned, file)),
        Some(body) => variant(view, file, body, response.status).map(|(variant, file)| (&variant.value, file)),
        None => None,
    };
    match typed {
        Some((planned, file)) if is_typed => Held::Typed(planned, file),
        _ => {
            let contents = response.contents.iter();
            Held::Plain(contents.map(|content| content.media_type.as_str()).collect())
        }
    }
}

/// Whether both sides have the same enum, whose comparison reports the change of the variant of a status.
fn is_of_enum(pair: &Pair<'_>, old: Member<'_>, new: Member<'_>, status: Status) -> bool {
    let (before, after) = (File::Group(&old.group.name), File::Group(&new.group.name));
    let (Some(one), Some(other)) = (&old.operation.error_body, &new.operation.error_body) else {
        return false;
    };
    let is_enum = |body: &ErrorBody| !matches!(body, ErrorBody::OneType(_));
    if !(is_enum(one) && is_enum(other) && pair.same(&one.as_type(), before, &other.as_type(), after)) {
        return false;
    }
    match (
        variant(&pair.old, before, one, status),
        variant(&pair.new, after, other, status),
    ) {
        (Some((one, before)), Some((other, after))) => !pair.same(&one.value, before, &other.value, after),
        (one, other) => one.is_some() != other.is_some(),
    }
}

/// The variant of a status in an enum of failures, and the file that names its type.
fn variant<'a>(
    view: &View<'a>,
    file: File<'_>,
    body: &ErrorBody,
    status: Status,
) -> Option<(&'a ErrorVariant, File<'a>)> {
    let Type::Path(steps) = body.as_type() else { return None };
    let Entry { item, file, .. } = view.items.get(&file.resolve(&steps))?;
    let Item::ErrorBodies(bodies) = item else { return None };
    let found = bodies.variants.iter().find(|variant| variant.status == status)?;
    Some((found, *file))
}
