//! What servers say about a failure, in any of the common forms.

use super::names::{
    self, CODES, DETAILS, EXPLANATION, FAILURE, INFOS, LISTS, MESSAGES, OTHER_CODES, OTHER_MESSAGES, REQUESTS, STATUSES,
};
use crate::json::{self, Json, Map};
use http::StatusCode;

/// The content of an error's body, in one form for the many forms that servers use.
///
/// These forms are read: problem details (RFC 9457); `code`, `message`, `more_info` and `details`, in any case and with
/// any separators (`ErrorCode`); the same inside `error`, `detail` or `status`, or in the first item of `detail`, of
/// `errors` or of a body that is a list, where items can be texts; `errors` with a text for each member; a list of
/// texts as `message`; a message as `error_message`, `errorMessage`, `msg`, `err` or `reason`; SCIM errors (RFC 7644);
/// OAuth errors (RFC 6749); and names of some large services, such as `errorSummary`, `errorMessages`, `ErrorNumber` or
/// `help_url`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The server's own code of the failure: a number or a word. A sentence is not taken for a code.
    pub code: Option<String>,
    /// What happened, for people.
    pub message: Option<String>,
    /// A place with more information, mostly a URL.
    pub more_info: Option<String>,
    /// The status in the body, or that of the response if the body has none.
    pub status: u16,
    /// The id of the request in the body, for the server's support. [`Error::request_id`](super::Error::request_id)
    /// also reads the headers.
    pub request_id: Option<String>,
    /// Further details as JSON: which members were wrong and why, or else the `description` beside a message.
    pub details: Option<Json>,
}

/// The longest code that a message shows. Codes of several words, such as Plaid's
/// `TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION`, have more than 40 letters.
const MAX_PLAIN: usize = 64;

impl Problem {
    /// Reads a body; `None` if it has neither a code nor a message.
    pub(crate) fn read(body: &[u8], status: StatusCode) -> Option<Self> {
        let said = Said::read(body)?;
        let stated = said.text(&STATUSES).and_then(|text| text.parse().ok());
        let status = stated.unwrap_or(status.as_u16());
        let message = said.message();
        // In problem details the type is a URL with more information; elsewhere it is a word.
        let (url, kind) = match said.text(&["type"]) {
            Some(text) if text.contains("://") => (Some(text), None),
            kind => (None, kind.filter(|text| text != "about:blank")),
        };
        let problem = Self {
            code: said.code(message.as_deref(), kind, status),
            more_info: said.text(&INFOS).or(url),
            status,
            request_id: said.request_id(),
            details: said.details(message.as_deref()),
            message,
        };
        (problem.code.is_some() || problem.message.is_some()).then_some(problem)
    }

    /// The code if it is short and plain enough for a message, which must not contain other parts of a body.
    pub(super) fn plain_code(&self) -> Option<&str> {
        let is_plain = |code: &&str| {
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
            code.len() <= MAX_PLAIN && code.bytes().all(plain)
        };
        self.code.as_deref().filter(is_plain)
    }
}

/// Whether a status is the name of a failure, as Google's are (`INVALID_ARGUMENT`), and not a number or a word for any
/// failure.
fn is_status_name(text: &str) -> bool {
    let is_name = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    is_name && !["", "ERROR", "FAIL", "FAILED", "FAILURE"].contains(&text)
}

/// The members of a body, and those of the object in it that describes the failure, which take precedence.
struct Said {
    outer: Map<Json>,
    inner: Option<Map<Json>>,
}

impl Said {
    fn read(body: &[u8]) -> Option<Self> {
        let outer = outer(body)?;
        let inner = inner(&outer);
        Some(Self { outer, inner })
    }

    /// The first member of these names that is not null.
    fn value(&self, names: &[&str]) -> Option<Json> {
        let inner = self.inner.as_ref().and_then(|inner| find(inner, names));
        inner.or_else(|| find(&self.outer, names))
    }

    /// The first member of these names that is a text or a number.
    fn text(&self, names: &[&str]) -> Option<String> {
        let inner = self.inner.as_ref().and_then(|inner| find_text(inner, names));
        inner.or_else(|| find_text(&self.outer, names))
    }

    fn message(&self) -> Option<String> {
        self.text(&MESSAGES)
            .or_else(|| first_of_texts(&self.value(&["message"])?))
            .or_else(|| self.text(&["error"]))
            .or_else(|| self.text(&OTHER_MESSAGES))
            .or_else(|| first_text(&self.outer))
            .or_else(|| self.text(&CODES).filter(|text| !is_word(text)))
    }

    /// The code; `kind` is the word that the member `type` has.
    fn code(&self, message: Option<&str>, kind: Option<String>, status: u16) -> Option<String> {
        let is_status = |text: &str| *text == status.to_string();
        let other = || {
            let word = self.text(&["scimType", "error"])?;
            (is_word(&word) && !is_reason(&word, status)).then_some(word)
        };
        let name = message.and_then(|message| {
            let status_name = || self.text(&["status"]).filter(|text| is_status_name(text));
            let name = self.text(&OTHER_CODES).or_else(status_name)?;
            (is_word(&name) && name != message && !is_status(&name)).then_some(name)
        });
        let code = self.text(&CODES).filter(|text| is_word(text)).or_else(other);
        // The status is no code where there is a name for the failure.
        let code = code.filter(|code| name.is_none() || !is_status(code));
        code.or_else(|| kind.filter(|text| is_word(text))).or(name)
    }

    fn request_id(&self) -> Option<String> {
        let other = || {
            let inner = self.inner.as_ref().and_then(other_request);
            inner.or_else(|| other_request(&self.outer))
        };
        let id = self.text(&REQUESTS).filter(|text| is_word(text));
        id.or_else(|| other().filter(|text| is_word(text)))
    }

    fn details(&self, message: Option<&str>) -> Option<Json> {
        // A description beside the message; alone it could describe anything.
        let is_more =
            |value: &Json| message.is_some_and(|message| text(value).is_some_and(|description| description != message));
        self.value(&DETAILS)
            .or_else(|| find(&self.outer, &["detail"]).filter(|value| text(value).is_none()))
            .or_else(|| self.value(&["message"]).filter(is_list))
            .or_else(|| self.value(&[EXPLANATION]).filter(is_more))
    }
}

/// The members of a body; a body that is a list is read as `errors`.
fn outer(body: &[u8]) -> Option<Map<Json>> {
    json::decode(body).ok().or_else(|| {
        let list: Json = json::decode(body).ok()?;
        is_list(&list).then(|| Map::from([("errors".to_owned(), list)]))
    })
}

/// The members of `error`, `detail` or `status`, or of the first item of `detail` or `errors`, if the failure is
/// described there.
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

/// The id of the request from a member that is one only if it is a text.
fn other_request(members: &Map<Json>) -> Option<String> {
    let named = names::member(members, FAILURE).into_iter();
    let mut values = named.chain(names::of_requests(members));
    values.find_map(|value| value.decode().ok().filter(|text: &String| !text.is_empty()))
}

/// The first text of a list of texts, or else of what `errors` says of each member.
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

/// The first text of a value that is a list of texts.
fn first_of_texts(list: &Json) -> Option<String> {
    let list: Vec<String> = list.decode().ok()?;
    list.into_iter().find(|text| !text.is_empty())
}

/// Whether a text can be a code. Messages for people have spaces, or letters beyond ASCII.
fn is_word(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Whether a word only repeats the status, as Fastify, Boom and others do in `error`.
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
