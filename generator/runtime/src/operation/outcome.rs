//! Responses that are a success, and what they decode to (OpenAPI Responses Object).

use crate::json::{Decode, Decoded};
use crate::media;
use crate::redirect::Redirect;
use crate::response::Response;
use crate::stream::{Download, Events, Lines};
use bytes::Bytes;
use http::StatusCode;
use std::borrow::Cow;
use std::fmt;

/// One response that counts as a success: which one it is, and how it is read.
pub struct Outcome<T: 'static> {
    which: Which,
    read: Read<T>,
}

/// Which response an outcome is, and how it is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Which {
    statuses: Statuses,
    media: Option<&'static str>,
    /// The media ranges that it is asked for by; empty where no body of it is read.
    accept: &'static str,
    /// Whether it is handed over as soon as its head has come.
    is_stream: bool,
}

/// Outcomes whatever they decode to: what looks for one is compiled once, and not for each type of response.
pub(crate) trait Outcomes: Sync {
    /// Those of an index.
    fn which(&self, index: usize) -> Option<&Which>;
}

impl<T> Outcomes for &[Outcome<T>] {
    fn which(&self, index: usize) -> Option<&Which> {
        self.get(index).map(|outcome| &outcome.which)
    }
}

/// How a response becomes a value.
pub(crate) enum Read<T> {
    /// Out of all of it.
    Whole(fn(&Response) -> Decoded<T>),
    /// Out of its head, while the body still comes.
    Stream(fn(Download) -> T),
}

impl<T> Clone for Read<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Read<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Statuses {
    Exactly(u16),
    /// `2XX` is `Class(2)`.
    Class(u16),
    /// Any success that no other outcome names.
    Default,
}

const JSON: &str = "application/json";

/// Asks for JSON first, since that is what errors mostly come as, and takes anything.
const ANY: &str = "application/json, */*;q=0.5";

/// Asks for any text, and takes anything.
const TEXT: &str = "text/*, */*;q=0.5";

const EVENTS: &str = "text/event-stream";

const LINES: &str = "application/x-ndjson";

/// Stands behind the media types of successes that are no JSON: a server that keeps to `Accept` would not say otherwise what an
/// error is about, or answer 406 in its place.
const OF_ERRORS: &str = "application/json;q=0.9";

impl<T> Outcome<T> {
    /// A response of this status, read by a function.
    #[must_use]
    pub const fn new(status: u16, read: fn(&Response) -> Decoded<T>) -> Self {
        Self {
            which: Which::new(Statuses::Exactly(status), JSON),
            read: Read::Whole(read),
        }
    }

    /// The same of text.
    #[must_use]
    pub const fn of_text(status: u16, read: fn(&Response) -> Decoded<T>) -> Self {
        Self::new(status, read).accept(TEXT)
    }

    /// The same of no body: nothing is asked for by it where another outcome has one.
    #[must_use]
    pub const fn of_head(status: u16, read: fn(&Response) -> Decoded<T>) -> Self {
        Self::new(status, read).accept("")
    }

    /// A success of any status that no other outcome names, read by a function.
    #[must_use]
    pub const fn default(read: fn(&Response) -> Decoded<T>) -> Self {
        Self {
            which: Which::new(Statuses::Default, ANY),
            read: Read::Whole(read),
        }
    }

    /// A response of this status that is handed over as soon as its head has come.
    #[must_use]
    pub const fn stream(status: u16, read: fn(Download) -> T) -> Self {
        let mut which = Which::new(Statuses::Exactly(status), "*/*");
        which.is_stream = true;
        Self {
            which,
            read: Read::Stream(read),
        }
    }

    /// The same of server-sent events.
    #[must_use]
    pub const fn of_events(status: u16, read: fn(Download) -> T) -> Self {
        Self::stream(status, read).accept(EVENTS)
    }

    /// The same of a JSON value a line or a record.
    #[must_use]
    pub const fn of_lines(status: u16, read: fn(Download) -> T) -> Self {
        Self::stream(status, read).accept(LINES)
    }

    /// All statuses of the class of the one: `2XX` for `200`.
    #[must_use]
    pub const fn range(mut self) -> Self {
        if let Statuses::Exactly(status) = self.which.statuses {
            self.which.statuses = Statuses::Class(status / 100);
        }
        self
    }

    /// Any success that no other outcome names, in place of the status.
    #[must_use]
    pub const fn any_status(mut self) -> Self {
        self.which.statuses = Statuses::Default;
        self
    }

    /// The media type that the response comes as. Asked for in `Accept`, and chosen by where a status has several.
    #[must_use]
    pub const fn media(mut self, media: &'static str) -> Self {
        self.which.media = Some(media);
        self.which.accept = media;
        self
    }

    /// How it is read.
    pub(crate) const fn read(&self) -> Read<T> {
        self.read
    }

    const fn accept(mut self, accept: &'static str) -> Self {
        self.which.accept = accept;
        self
    }
}

impl Which {
    const fn new(statuses: Statuses, accept: &'static str) -> Self {
        Self {
            statuses,
            media: None,
            accept,
            is_stream: false,
        }
    }
}

impl<T: Decode> Outcome<T> {
    /// A response of this status, read as JSON.
    #[must_use]
    pub const fn json(status: u16) -> Self {
        Self::new(status, Response::json)
    }
}

impl Outcome<()> {
    /// A response of this status, of which only the status counts.
    #[must_use]
    pub const fn empty(status: u16) -> Self {
        Self::of_head(status, |_| Ok(()))
    }
}

impl Outcome<Redirect> {
    /// A response of this status, of which only where it leads counts.
    #[must_use]
    pub const fn redirect(status: u16) -> Self {
        Self::of_head(status, Response::redirect)
    }
}

impl Outcome<String> {
    /// A response of this status, read as text.
    #[must_use]
    pub const fn text(status: u16) -> Self {
        Self::of_text(status, Response::text)
    }
}

impl Outcome<Bytes> {
    /// A response of this status, taken as it is.
    #[must_use]
    pub const fn bytes(status: u16) -> Self {
        Self::new(status, |response| Ok(response.value().clone())).accept("*/*")
    }
}

impl Outcome<Download> {
    /// A response of this status, taken in piece by piece.
    #[must_use]
    pub const fn download(status: u16) -> Self {
        Self::stream(status, |download| download)
    }
}

impl<T> Outcome<Events<T>> {
    /// A response of this status, read as server-sent events.
    #[must_use]
    pub const fn events(status: u16) -> Self {
        Self::of_events(status, Download::events)
    }
}

impl<T> Outcome<Lines<T>> {
    /// A response of this status, read as a JSON value a line or a record.
    #[must_use]
    pub const fn lines(status: u16) -> Self {
        Self::of_lines(status, Download::lines)
    }
}

impl<T> Clone for Outcome<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Outcome<T> {}

impl<T> fmt::Debug for Outcome<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outcome")
            .field("statuses", &self.which.statuses)
            .field("media", &self.which.media)
            .finish_non_exhaustive()
    }
}

/// The outcome that a response is, if it is a success.
///
/// An exact status goes before a class and a class before the default; among outcomes of one status the one whose media type
/// is the response's, else the first. A success that no outcome names is read as the only outcome there is, if there is just
/// one: servers answer `200` where `201` is promised.
pub(crate) fn select(outcomes: &dyn Outcomes, status: StatusCode, content_type: &str) -> Option<usize> {
    let is_default = |index| {
        outcomes
            .which(index)
            .is_some_and(|which| which.statuses == Statuses::Default)
    };
    // That nothing has changed leads nowhere, so that it is none of `3XX`.
    let is_class = |index| {
        outcomes
            .which(index)
            .is_some_and(|which| matches!(which.statuses, Statuses::Class(_)))
    };
    let found = select_any(outcomes, status, content_type);
    let found = found.filter(|index| status.is_success() || !is_default(*index));
    let found = found.filter(|index| status != StatusCode::NOT_MODIFIED || !is_class(*index));
    let is_only = outcomes.which(0).is_some() && outcomes.which(1).is_none();
    found.or_else(|| (is_only && status.is_success()).then_some(0))
}

/// Whether a response of this status and media type is handed over as soon as its head has come.
pub(crate) fn is_stream(outcomes: &dyn Outcomes, status: StatusCode, content_type: &str) -> bool {
    let outcome = select(outcomes, status, content_type).and_then(|index| outcomes.which(index));
    outcome.is_some_and(|which| which.is_stream)
}

/// The outcome that a response is, a success or not: among errors the default is for all that no other names.
pub(crate) fn select_any(outcomes: &dyn Outcomes, status: StatusCode, content_type: &str) -> Option<usize> {
    let code = status.as_u16();
    let named = [Statuses::Exactly(code), Statuses::Class(code / 100), Statuses::Default];
    named.into_iter().find_map(|statuses| {
        let mut fitting = all(outcomes).filter(|(_, which)| which.statuses == statuses).peekable();
        let first = fitting.peek().map(|(index, _)| *index)?;
        let same_media =
            |(_, which): &(usize, &Which)| which.media.is_some_and(|media| media::matches(media, content_type));
        Some(fitting.find(same_media).map_or(first, |(index, _)| index))
    })
}

/// What to ask for: the media types of all outcomes that have a body, each once, and the JSON of errors.
pub(crate) fn accept(outcomes: &dyn Outcomes) -> Cow<'static, str> {
    let mut ranges = all(outcomes)
        .map(|(_, which)| which.accept)
        .filter(|accept| !accept.is_empty());
    let Some(first) = ranges.next() else {
        return Cow::Borrowed(ANY);
    };
    let mut accepted = vec![];
    for accept in ranges.filter(|accept| *accept != first) {
        if !accepted.contains(&accept) {
            accepted.push(accept);
        }
    }
    if !takes_json(first) && !accepted.iter().any(|accept| takes_json(accept)) {
        accepted.push(OF_ERRORS);
    }
    if accepted.is_empty() {
        return Cow::Borrowed(first);
    }
    accepted.insert(0, first);
    Cow::Owned(accepted.join(", "))
}

/// Whether JSON is among what is asked for. Most operations ask for nothing else.
fn takes_json(accept: &str) -> bool {
    let is_json = |range: &str| media::matches(range, JSON) || media::essence(range).ends_with("+json");
    accept == JSON || accept.split(',').any(is_json)
}

/// Whether a response is the first success of a table, which is the one that has the list where the operation is one of a list.
pub(crate) fn is_first_success(outcomes: &dyn Outcomes, response: &Response) -> bool {
    let statuses = |index| outcomes.which(index).map(|which| which.statuses);
    let is_success = |statuses: &Statuses| matches!(statuses, Statuses::Exactly(200..=299) | Statuses::Class(2));
    let first = all(outcomes).map(|(_, which)| which.statuses).find(is_success);
    let selected = select(outcomes, response.status(), response.content_type());
    first.is_none() || selected.and_then(statuses) == first
}

fn all(outcomes: &dyn Outcomes) -> impl Iterator<Item = (usize, &Which)> {
    (0..).map_while(|index| Some((index, outcomes.which(index)?)))
}

#[cfg(test)]
mod tests;
