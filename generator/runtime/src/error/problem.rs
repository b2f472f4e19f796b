//! What servers say about a failure, whichever way they say it.

use super::names::{
    self, CODES, DETAILS, EXPLANATION, FAILURE, INFOS, LISTS, MESSAGES, OTHER_CODES, OTHER_MESSAGES, REQUESTS, STATUSES,
};
use crate::json::{self, Json, Map};
use http::StatusCode;

/// What the body of an error says, in one form for the many in which servers write it.
///
/// Read are problem details (RFC 9457); `code`, `message`, `more_info` and `details` side by side, in any case and with any separators
/// (`ErrorCode`); the same inside `error`, `detail` or `status`, or as the first of `detail`, of `errors` or of a body that is a list,
/// all of which can be texts; `errors` with a text for each member; a list of texts as `message`; a message as `error_message`,
/// `errorMessage`, `msg`, `err` or `reason`, where it is called nothing better; SCIM errors (RFC 7644); OAuth errors (RFC 6749); and
/// what some large services call these things, such as
/// `errorSummary`, `errorMessages`, `ErrorNumber` or `help_url`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The server's own code of the failure, a number or a word; a sentence in its place is none.
    pub code: Option<String>,
    /// What happened, for people.
    pub message: Option<String>,
    /// Where more is written about it, mostly a URL.
    pub more_info: Option<String>,
    /// The status as the body gives it; that of the response if it gives none.
    pub status: u16,
    /// What the server calls the request, for its support; [`Error::request_id`](super::Error::request_id) has what the headers say of it,
    /// too.
    pub request_id: Option<String>,
    /// What else it says, as JSON: which members were wrong and why, or else the `description` beside a message.
    pub details: Option<Json>,
}

/// The longest code that is shown in a line of a log: words put together, such as Plaid's
/// `TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION`, have more than 40 letters.
const MAX_PLAIN: usize = 64;

impl Problem {
    /// Reads a body; `None` if it says nothing of the kind.
    pub(crate) fn read(body: &[u8], status: StatusCode) -> Option<Self> {
        let outer = outer(body)?;
        let inner = inner(&outer);
        let of = |names: &[&str]| {
            inner
                .as_ref()
                .and_then(|inner| find(inner, names))
                .or_else(|| find(&outer, names))
        };
        let text_of = |names: &[&str]| {
            let inner = inner.as_ref().and_then(|inner| find_text(inner, names));
            inner.or_else(|| find_text(&outer, names))
        };
        let word = |names: &[&str]| {
            let inner = inner.as_ref().and_then(|inner| find(inner, names));
            let outer = || find(&outer, names).and_then(|value| text(&value));
            inner.and_then(|value| text(&value)).or_else(outer)
        };
        // In problem details the type is a URL about it; elsewhere it is a word for it.
        let (url, kind) = match text_of(&["type"]) {
            Some(text) if text.contains("://") => (Some(text), None),
            kind => (None, kind.filter(|text| text != "about:blank")),
        };
        let status = text_of(&STATUSES)
            .and_then(|text| text.parse().ok())
            .unwrap_or(status.as_u16());
        let message = text_of(&MESSAGES)
            .or_else(|| first_of_texts(&of(&["message"])?))
            .or_else(|| word(&["error"]))
            .or_else(|| text_of(&OTHER_MESSAGES))
            .or_else(|| first_text(&outer))
            .or_else(|| text_of(&CODES).filter(|text| !is_word(text)));
        let word_of = |text: Option<String>| text.filter(|text| is_word(text));
        let other_code = || word(&["scimType", "error"]).filter(|word| !is_reason(word, status));
        let status_name = || text_of(&["status"]).filter(|text| is_status_name(text));
        let name = || {
            message
                .as_ref()
                .and_then(|_| text_of(&OTHER_CODES).or_else(status_name))
        };
        let code = word_of(text_of(&CODES)).or_else(|| word_of(other_code()));
        let name = word_of(name()).filter(|name| message.as_ref() != Some(name) && *name != status.to_string());
        // The status once more is no code where there is a name for what happened.
        let code = code.filter(|code| name.is_none() || *code != status.to_string());
        // What is more than the message; alone it could be that of anything.
        let is_more = |value: &Json| message.is_some() && text(value).is_some_and(|text| message != Some(text));
        let more = of(&[EXPLANATION]).filter(is_more);
        let problem = Self {
            code: code.or(word_of(kind)).or(name),
            message,
            more_info: text_of(&INFOS).or(url),
            status,
            request_id: word_of(text_of(&REQUESTS)).or_else(|| {
                let inner = inner.as_ref().and_then(other_request);
                word_of(inner.or_else(|| other_request(&outer)))
            }),
            details: of(&DETAILS)
                .or_else(|| find(&outer, &["detail"]).filter(|value| text(value).is_none()))
                .or_else(|| of(&["message"]).filter(is_list))
                .or(more),
        };
        (problem.code.is_some() || problem.message.is_some()).then_some(problem)
    }

    /// The code if it is short and plain enough for a line of a log, which the body of a response is not.
    pub(super) fn plain_code(&self) -> Option<&str> {
        let is_plain = |code: &&str| {
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
            code.len() <= MAX_PLAIN && code.bytes().all(plain)
        };
        self.code.as_deref().filter(is_plain)
    }
}

/// Whether a status is the name of what happened, as Google's are (`INVALID_ARGUMENT`), and not a number, nor that something failed.
fn is_status_name(text: &str) -> bool {
    let is_name = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    is_name && !["", "ERROR", "FAIL", "FAILED", "FAILURE"].contains(&text)
}

/// The members of a body; a list is what others have in `errors`.
fn outer(body: &[u8]) -> Option<Map<Json>> {
    json::decode(body).ok().or_else(|| {
        let list: Json = json::decode(body).ok()?;
        is_list(&list).then(|| Map::from([("errors".to_owned(), list)]))
    })
}

/// The members of `error`, `detail` or `status`, or of the first of `detail` or `errors`, where the failure itself is in there.
fn inner(outer: &Map<Json>) -> Option<Map<Json>> {
    let within = |name: &str| find(outer, &[name]).and_then(|held| held.decode().ok());
    if let Some(inner) = within("error") {
        return Some(inner);
    }
    if find_text(outer, &CODES).is_some() || find_text(outer, &MESSAGES).is_some() {
        return None;
    }
    let of_lists = || ["detail", "errors"].iter().find_map(|name| first_of(outer, name));
    within("detail").or_else(|| within("status")).or_else(of_lists)
}

/// The members of the first object of a list.
fn first_of(outer: &Map<Json>, name: &str) -> Option<Map<Json>> {
    let list: Vec<Map<Json>> = find(outer, &[name])?.decode().ok()?;
    list.into_iter().next()
}

fn find_text(members: &Map<Json>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| text(names::member(members, name)?))
}

/// What the request is called by a name that is one where it is a text.
fn other_request(members: &Map<Json>) -> Option<String> {
    let named = names::member(members, FAILURE).into_iter();
    let mut values = named.chain(names::of_requests(members));
    values.find_map(|value| value.decode().ok().filter(|text: &String| !text.is_empty()))
}

/// The first text of a list of them, or else of what `errors` says of each member.
fn first_text(outer: &Map<Json>) -> Option<String> {
    let first = LISTS
        .iter()
        .find_map(|name| first_of_texts(names::member(outer, name)?));
    first.or_else(|| {
        let members: Map<Json> = names::member(outer, "errors")?.decode().ok()?;
        members
            .values()
            .find_map(|value| text(value).or_else(|| first_of_texts(value)))
    })
}

/// The first text of a value that is a list of them.
fn first_of_texts(list: &Json) -> Option<String> {
    let list: Vec<String> = list.decode().ok()?;
    list.into_iter().find(|text| !text.is_empty())
}

/// Whether a text can be a code: what happened, for people, has spaces, or letters that are not ASCII.
fn is_word(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Whether a word is no more than the status once again, as Fastify, Boom and others have it in `error`.
fn is_reason(word: &str, status: u16) -> bool {
    let status = StatusCode::from_u16(status).ok();
    let reason = status.and_then(|status| status.canonical_reason());
    reason.is_some_and(|reason| reason.eq_ignore_ascii_case(word))
}

fn is_list(value: &Json) -> bool {
    value.as_str().starts_with('[')
}

fn find(members: &Map<Json>, names: &[&str]) -> Option<Json> {
    names
        .iter()
        .find_map(|name| names::member(members, name).filter(|value| !value.is_null()).cloned())
}

/// A string or a number as text.
fn text(value: &Json) -> Option<String> {
    let text = value.decode::<String>().ok().or_else(|| {
        let text = value.as_str();
        text.starts_with(|char: char| char.is_ascii_digit() || char == '-')
            .then(|| text.to_owned())
    });
    text.filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests;
