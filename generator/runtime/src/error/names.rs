//! Names of the members of errors. Case and separators do not matter: `error_code` is also `ErrorCode`.

use crate::json::{Json, Map};

pub(super) const CODES: [&str; 3] = ["code", "error_code", "error_number"];
/// Names of words that are a code beside a message; without a message they could be anything.
pub(super) const OTHER_CODES: [&str; 3] = ["name", "reason", "error_status"];
pub(super) const MESSAGES: [&str; 5] = ["message", "detail", "error_description", "title", "error_summary"];
/// Less common names of messages, which some servers use for other things; asked last.
pub(super) const OTHER_MESSAGES: [&str; 4] = ["error_message", "msg", "err", "reason"];
/// Names of lists of texts; the first text is the message.
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
/// The name of a longer text beside the message, if there are no other details.
pub(super) const EXPLANATION: &str = "description";
/// Names of the id of the request, for the server's support.
pub(super) const REQUESTS: [&str; 4] = ["request_id", "debug_id", "correlation_id", "trace_id"];
/// A name of the id of the request if it is a text, and of the code if it is a number.
pub(super) const FAILURE: &str = "error_id";
/// The ending of other names of that id, such as `clerk_trace_id` and `fbtrace_id`.
const REQUEST_END: &str = "traceid";

/// The value of the member with this name; exact spelling takes precedence.
pub(super) fn member<'m>(members: &'m Map<Json>, name: &str) -> Option<&'m Json> {
    members.get(name).or_else(|| {
        let mut members = members.iter();
        members
            .find(|(written, _)| letters(written).eq(letters(name)))
            .map(|(_, value)| value)
    })
}

/// The values of the members whose names end like that of a request's id.
pub(super) fn of_requests(members: &Map<Json>) -> impl Iterator<Item = &Json> {
    let is_one = |name: &str| letters(name).collect::<String>().ends_with(REQUEST_END);
    let members = members.iter().filter(move |(name, _)| is_one(name));
    members.map(|(_, value)| value)
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    let letters = name.chars().filter(|char| char.is_alphanumeric());
    letters.map(|char| char.to_ascii_lowercase())
}
