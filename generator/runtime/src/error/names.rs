//! What servers call the members of an error. Cases and separators are left to each of them: `error_code` is `ErrorCode`, too.

use crate::json::{Json, Map};

pub(super) const CODES: [&str; 3] = ["code", "error_code", "error_number"];
/// Words that are a code beside a message, and could be anything without one.
pub(super) const OTHER_CODES: [&str; 3] = ["name", "reason", "error_status"];
pub(super) const MESSAGES: [&str; 5] = ["message", "detail", "error_description", "title", "error_summary"];
/// Names that fewer servers have for it, and some for other things: asked last.
pub(super) const OTHER_MESSAGES: [&str; 4] = ["error_message", "msg", "err", "reason"];
/// Names for lists of texts, of which the first is the message.
pub(super) const LISTS: [&str; 3] = ["error_messages", "errors", "detail"];
pub(super) const INFOS: [&str; 7] = [
    "more_info",
    "info_url",
    "documentation_url",
    "doc_url",
    "information_link",
    "help_url",
    "link",
];
pub(super) const STATUSES: [&str; 3] = ["status", "http_status_code", "status_code"];
pub(super) const DETAILS: [&str; 5] = ["details", "params", "errors", "context", "error_causes"];
/// What a message says in short, where nothing better has more of it.
pub(super) const EXPLANATION: &str = "description";
/// What the server calls the request, for its support.
pub(super) const REQUESTS: [&str; 4] = ["request_id", "debug_id", "correlation_id", "trace_id"];
/// A name for it where it is a text, and the code of what happened where it is a number.
pub(super) const FAILURE: &str = "error_id";
/// What other names for it end in, as `clerk_trace_id` and `fbtrace_id` do.
const REQUEST_END: &str = "traceid";

/// The value of the member of this name, of which one that is written in the same way goes first.
pub(super) fn member<'m>(members: &'m Map<Json>, name: &str) -> Option<&'m Json> {
    members.get(name).or_else(|| {
        let mut members = members.iter();
        members
            .find(|(written, _)| letters(written).eq(letters(name)))
            .map(|(_, value)| value)
    })
}

/// The values of the members that are called as a request is, by the end of their names.
pub(super) fn of_requests(members: &Map<Json>) -> impl Iterator<Item = &Json> {
    let is_one = |name: &str| letters(name).collect::<String>().ends_with(REQUEST_END);
    let members = members.iter().filter(move |(name, _)| is_one(name));
    members.map(|(_, value)| value)
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    let letters = name.chars().filter(|char| char.is_alphanumeric());
    letters.map(|char| char.to_ascii_lowercase())
}
