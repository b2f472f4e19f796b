//! The media types in which a call can send its body.

use super::{input, operation};
use crate::diff::matching::Member;
use crate::diff::pair::Pair;
use crate::diff::{Direction, Kind};
use crate::rust::Body;

/// Which media types the body can have.
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
        let one = input::takes_body(old.operation);
        let other = input::takes_body(new.operation);
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
