//! The responses of a call.

use super::operation;
use crate::diff::matching::Member;
use crate::diff::pair::{Pair, Subject};
use crate::diff::view::{File, View};
use crate::diff::{Direction, Kind};
use crate::ir::{Pagination, Status};
use crate::rust::{Item, Operation, Outcome, OutcomeKind, Pages, StreamedResponse, SuccessStatus, Type};

/// Compares the responses of two versions of an operation.
pub(super) fn compare(pair: &mut Pair<'_>, old: Member<'_>, new: Member<'_>) {
    let at = new.operation.at.key("responses");
    let subject = pair.subject(operation::path(new), &at, Direction::Response);
    let (before, after) = (File::Group(&old.group.name), File::Group(&new.group.name));
    let (old_output, output) = (&old.operation.output, &new.operation.output);
    if !pair.same(old_output, before, output, after) {
        let texts = (before.show(old_output), after.show(output));
        let kind = if !has_several(old.operation) && has_several(new.operation) {
            Kind::SeveralResponses
        } else {
            Kind::ResponseTypeChanged
        };
        pair.push(kind, subject.clone(), Some(texts.0), Some(texts.1));
    }
    pages(pair, &subject, old, new);
    streams(pair, &subject, old, new);
    outcomes(pair, &subject, old.operation, new.operation);
}

/// Compares which statuses are a success, and how the responses of each are read.
fn outcomes(pair: &mut Pair<'_>, subject: &Subject, old: &Operation, new: &Operation) {
    let (before, after) = (&old.outcomes, &new.outcomes);
    let (old_statuses, statuses) = (statuses(before), statuses(after));
    for status in old_statuses.iter().filter(|status| !is_kept(before, after, **status)) {
        let status = status_text(*status);
        pair.push(Kind::SuccessRemoved, subject.clone(), Some(status), None);
    }
    for status in statuses {
        if !old_statuses.contains(&status) {
            pair.push(Kind::SuccessAdded, subject.clone(), None, Some(status_text(status)));
            continue;
        }
        let texts = (readings(before, status), readings(after, status));
        if texts.0 == texts.1 {
            continue;
        }
        let files = (files(&pair.old, old, status), files(&pair.new, new, status));
        let has_more = |one: &[&str], other: &[&str]| one.iter().all(|file| other.contains(file));
        let (kind, texts) = match (&files.0, &files.1) {
            (Some(one), Some(other)) if has_more(one, other) => {
                (Kind::ResponseMediaTypeAdded, (one.join(", "), other.join(", ")))
            }
            _ => (Kind::ResponseReadDifferently, texts),
        };
        pair.push(kind, subject.clone(), Some(texts.0), Some(texts.1));
    }
}

/// The media types of the responses of a status, if all are read as bytes.
fn files<'a>(view: &View<'a>, operation: &Operation, status: SuccessStatus) -> Option<Vec<&'a str>> {
    let mut outcomes = operation.outcomes.iter().filter(|outcome| outcome.status == status);
    if !outcomes.all(|outcome| outcome.kind == OutcomeKind::Download) {
        return None;
    }
    let described = view.facts.operation(&operation.at)?;
    let response = described
        .responses
        .iter()
        .find(|response| response.status == status.into())?;
    let contents = response.contents.iter();
    Some(contents.map(|content| content.media_type.as_str()).collect())
}

/// The statuses of responses, each once: several responses of a status differ in their `Content-Type`.
fn statuses(outcomes: &[Outcome]) -> Vec<SuccessStatus> {
    let mut statuses: Vec<SuccessStatus> = outcomes.iter().map(|outcome| outcome.status).collect();
    statuses.dedup();
    statuses
}

/// Whether the new side describes a status, alone or in a range whose responses are read in the same way.
fn is_kept(before: &[Outcome], after: &[Outcome], status: SuccessStatus) -> bool {
    let describes = |status| after.iter().any(|outcome| outcome.status == status);
    let range = match status {
        SuccessStatus::Code(code) => SuccessStatus::Range(code / 100),
        SuccessStatus::Range(_) => status,
    };
    describes(status) || (describes(range) && readings(before, status) == readings(after, range))
}

/// How the responses of a status are read.
fn readings(outcomes: &[Outcome], status: SuccessStatus) -> String {
    let of_status = outcomes.iter().filter(|outcome| outcome.status == status);
    let texts: Vec<String> = of_status
        .map(|outcome| {
            let Outcome {
                status: _,
                kind,
                media_type,
                // The variants are compared with the type that they belong to.
                wrapped: _,
            } = outcome;
            reading(*kind, media_type.as_ref())
        })
        .collect();
    texts.join(", or ")
}

/// Compares the pagination of two versions of an operation.
fn pages(pair: &mut Pair<'_>, subject: &Subject, old: Member<'_>, new: Member<'_>) {
    match (&old.operation.pages, &new.operation.pages) {
        (None, None) => {}
        (None, Some(_)) => pair.push(Kind::PagesAdded, subject.clone(), None, None),
        (Some(_), None) => pair.push(Kind::PagesRemoved, subject.clone(), None, None),
        (Some(before), Some(after)) => {
            let Pages {
                pagination: old_pagination,
                item: old_item,
            } = before;
            let Pages { pagination, item } = after;
            let files = (File::Group(&old.group.name), File::Group(&new.group.name));
            if !pair.same(old_item, files.0, item, files.1) {
                let texts = (files.0.show(old_item), files.1.show(item));
                pair.push(Kind::PageItemChanged, subject.clone(), Some(texts.0), Some(texts.1));
            }
            let text = |pagination: &Pagination| serde_json::to_string(pagination).ok();
            let texts = (text(old_pagination), text(pagination));
            if texts.0 != texts.1 {
                pair.push(Kind::PaginationChanged, subject.clone(), texts.0, texts.1);
            }
        }
    }
}

/// Compares the methods that read a response as a stream, if it is also described as a whole.
fn streams(pair: &mut Pair<'_>, subject: &Subject, old: Member<'_>, new: Member<'_>) {
    let files = (File::Group(&old.group.name), File::Group(&new.group.name));
    for before in &old.operation.streams {
        let StreamedResponse {
            method,
            media_type,
            asked_by,
            value,
        } = before;
        let Some(after) = new.operation.streams.iter().find(|after| after.method == *method) else {
            pair.push(Kind::StreamRemoved, subject.clone(), Some(method.clone()), None);
            continue;
        };
        if !pair.same(value, files.0, &after.value, files.1) {
            let texts = (files.0.show(value), files.1.show(&after.value));
            pair.push(Kind::StreamItemChanged, subject.clone(), Some(texts.0), Some(texts.1));
        }
        if (media_type, asked_by) != (&after.media_type, &after.asked_by) {
            let asking = |media_type: &str, asked_by: &Option<String>| match asked_by {
                Some(member) => format!("{media_type}, asked for by `{member}`"),
                None => media_type.to_owned(),
            };
            let texts = (asking(media_type, asked_by), asking(&after.media_type, &after.asked_by));
            pair.push(
                Kind::ResponseReadDifferently,
                subject.clone(),
                Some(texts.0),
                Some(texts.1),
            );
        }
    }
    for after in &new.operation.streams {
        if old.operation.streams.iter().all(|before| before.method != after.method) {
            pair.push(Kind::StreamAdded, subject.clone(), None, Some(after.method.clone()));
        }
    }
}

/// Whether an operation returns an enum of its responses.
fn has_several(operation: &Operation) -> bool {
    let Type::Path(steps) = &operation.output else {
        return false;
    };
    let [name] = steps.as_slice() else { return false };
    let mut items = operation.items.iter();
    items.any(|item| matches!(item, Item::Outcomes(outcomes) if outcomes.name == *name))
}

/// A status, or a range of them, as OpenAPI writes it.
pub(super) fn status_text(status: impl Into<Status>) -> String {
    match status.into() {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    }
}

/// How a response is read, with the media type if the kind does not imply it.
fn reading(kind: OutcomeKind, media_type: Option<&String>) -> String {
    media_type.map_or_else(
        || kind_text(kind).to_owned(),
        |media_type| format!("{} ({media_type})", kind_text(kind)),
    )
}

fn kind_text(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Json => "as JSON",
        OutcomeKind::Empty => "not at all",
        OutcomeKind::Redirect => "as a redirect",
        OutcomeKind::Text => "as text",
        OutcomeKind::Download => "as bytes",
        OutcomeKind::Events => "as server-sent events",
        OutcomeKind::Lines => "as a JSON value a line",
    }
}
