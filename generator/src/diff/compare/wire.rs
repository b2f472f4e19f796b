//! Facts about responses that the plan does not have: errors and headers.

use super::operation;
use super::response::status_text;
use crate::diff::matching::Member;
use crate::diff::pair::Pair;
use crate::diff::{Direction, Kind};
use crate::ir::{Header, Operation, Response};

/// Compares the described responses of two versions of an operation.
pub(super) fn compare(pair: &mut Pair<'_>, old: Member<'_>, new: Member<'_>) {
    let before = pair.old.facts.operation(&old.operation.at);
    let after = pair.new.facts.operation(&new.operation.at);
    let (Some(before), Some(after)) = (before, after) else {
        return;
    };
    let path = operation::path(new);
    let is_promised =
        |operation: &Operation, status| operation.promised().iter().any(|response| response.status == status);
    for response in &before.responses {
        if after.responses.iter().all(|other| other.status != response.status) && !is_promised(before, response.status)
        {
            let subject = pair.gone(path.as_str(), &response.at, Direction::Response);
            pair.push(Kind::ErrorRemoved, subject, Some(status_text(response.status)), None);
        }
    }
    for response in &after.responses {
        match before.responses.iter().find(|other| other.status == response.status) {
            Some(known) => compare_response(pair, &path, known, response),
            None if is_promised(after, response.status) => {}
            None => {
                let subject = pair.subject(path.as_str(), &response.at, Direction::Response);
                pair.push(Kind::ErrorAdded, subject, None, Some(status_text(response.status)));
            }
        }
    }
}

fn compare_response(pair: &mut Pair<'_>, path: &str, old: &Response, new: &Response) {
    let Response {
        at: _,
        status: _,
        description: old_description,
        headers: old_headers,
        // Compared as responses of calls, or of failed ones.
        contents: _,
    } = old;
    let Response {
        at,
        description,
        headers,
        ..
    } = new;
    let subject = pair.subject(path, at, Direction::Response);
    pair.docs(
        &subject,
        std::slice::from_ref(old_description),
        std::slice::from_ref(description),
    );
    let lacks = |headers: &[Header], name: &str| headers.iter().all(|header| !header.name.eq_ignore_ascii_case(name));
    for header in old_headers.iter().filter(|header| lacks(headers, &header.name)) {
        let subject = pair.gone(path, &header.at, Direction::Response);
        pair.push(Kind::HeaderRemoved, subject, Some(header.name.clone()), None);
    }
    for header in headers.iter().filter(|header| lacks(old_headers, &header.name)) {
        let subject = pair.subject(path, &header.at, Direction::Response);
        pair.push(Kind::HeaderAdded, subject, None, Some(header.name.clone()));
    }
}
