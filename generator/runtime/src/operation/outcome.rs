//! Successful responses, and the types that they decode to (OpenAPI Responses Object).

use crate::json::{Decode, Decoded};
use crate::media;
use crate::redirect::Redirect;
use crate::response::Response;
use crate::stream::{Download, Events, Lines};
use bytes::Bytes;
use http::StatusCode;
use std::borrow::Cow;
use std::fmt;

/// A successful response: its status and media type, and how it is read.
pub struct Outcome<T: 'static> {
    which: Which,
    read: Read<T>,
}

/// The status and media type of an outcome.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Which {
    statuses: Statuses,
    media: Option<&'static str>,
    /// The media ranges for the header `Accept`; empty if no body is read.
    accept: &'static str,
    /// Whether it is returned as soon as its head arrives.
    is_stream: bool,
}

/// Outcomes without their type, so that the search for one is not compiled for each type of response.
pub(crate) trait Outcomes: Sync {
    /// The outcome at an index.
    fn which(&self, index: usize) -> Option<&Which>;
}

impl<T> Outcomes for &[Outcome<T>] {
    fn which(&self, index: usize) -> Option<&Which> {
        self.get(index).map(|outcome| &outcome.which)
    }
}

/// The conversion of a response into a value.
pub(crate) enum Read<T> {
    /// From the whole response.
    Whole(fn(&Response) -> Decoded<T>),
    /// From the head, while the body is still arriving.
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
    /// Any success that no other outcome matches.
    Default,
}

const JSON: &str = "application/json";

/// Accepts anything, and prefers JSON, since most errors are JSON.
const ANY: &str = "application/json, */*;q=0.5";

/// Accepts anything, and prefers text.
const TEXT: &str = "text/*, */*;q=0.5";

const EVENTS: &str = "text/event-stream";

const LINES: &str = "application/x-ndjson";

/// Follows the media types of successes that are not JSON. Without it, a server that honours `Accept` could not
/// describe an error, or would respond with 406 instead.
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

    /// As [`Outcome::new`], for text.
    #[must_use]
    pub const fn of_text(status: u16, read: fn(&Response) -> Decoded<T>) -> Self {
        Self::new(status, read).accept(TEXT)
    }

    /// As [`Outcome::new`], for a response without a body; it adds nothing to `Accept` if another outcome has a body.
    #[must_use]
    pub const fn of_head(status: u16, read: fn(&Response) -> Decoded<T>) -> Self {
        Self::new(status, read).accept("")
    }

    /// A success of any status that no other outcome matches, read by a function.
    #[must_use]
    pub const fn default(read: fn(&Response) -> Decoded<T>) -> Self {
        Self {
            which: Which::new(Statuses::Default, ANY),
            read: Read::Whole(read),
        }
    }

    /// A response of this status, returned as soon as its head arrives.
    #[must_use]
    pub const fn stream(status: u16, read: fn(Download) -> T) -> Self {
        let mut which = Which::new(Statuses::Exactly(status), "*/*");
        which.is_stream = true;
        Self {
            which,
            read: Read::Stream(read),
        }
    }

    /// As [`Outcome::stream`], for server-sent events.
    #[must_use]
    pub const fn of_events(status: u16, read: fn(Download) -> T) -> Self {
        Self::stream(status, read).accept(EVENTS)
    }

    /// As [`Outcome::stream`], for JSON values, one per line or record.
    #[must_use]
    pub const fn of_lines(status: u16, read: fn(Download) -> T) -> Self {
        Self::stream(status, read).accept(LINES)
    }

    /// Matches all statuses of the class of its status: `2XX` for `200`.
    #[must_use]
    pub const fn range(mut self) -> Self {
        if let Statuses::Exactly(status) = self.which.statuses {
            self.which.statuses = Statuses::Class(status / 100);
        }
        self
    }

    /// Matches any success that no other outcome matches, instead of its status.
    #[must_use]
    pub const fn any_status(mut self) -> Self {
        self.which.statuses = Statuses::Default;
        self
    }

    /// Sets the media type of the response. It is sent in `Accept`, and selects the outcome if a status has several.
    #[must_use]
    pub const fn media(mut self, media: &'static str) -> Self {
        self.which.media = Some(media);
        self.which.accept = media;
        self
    }

    /// The function that reads it.
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
    /// A response of this status, whose body is ignored.
    #[must_use]
    pub const fn empty(status: u16) -> Self {
        Self::of_head(status, |_| Ok(()))
    }
}

impl Outcome<Redirect> {
    /// A response of this status, read as the target of the redirect.
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
    /// A response of this status, returned as bytes.
    #[must_use]
    pub const fn bytes(status: u16) -> Self {
        Self::new(status, |response| Ok(response.value().clone())).accept("*/*")
    }
}

impl Outcome<Download> {
    /// A response of this status, read piece by piece.
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
    /// A response of this status, read as JSON values, one per line or record.
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

/// The outcome for a response, if it is a success.
///
/// An exact status takes precedence over a class, and a class over the default (OpenAPI Responses Object). Among
/// outcomes of one status, the one with the response's media type is selected, otherwise the first. If there is only
/// one outcome, it is also used for a success with another status: servers respond with `200` where `201` is
/// documented.
pub(crate) fn select(outcomes: &dyn Outcomes, status: StatusCode, content_type: &str) -> Option<usize> {
    let is_default = |index| {
        outcomes
            .which(index)
            .is_some_and(|which| which.statuses == Statuses::Default)
    };
    // A 304 is not in `3XX`, since it has no target.
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

/// Whether a response of this status and media type is returned as soon as its head arrives.
pub(crate) fn is_stream(outcomes: &dyn Outcomes, status: StatusCode, content_type: &str) -> bool {
    let outcome = select(outcomes, status, content_type).and_then(|index| outcomes.which(index));
    outcome.is_some_and(|which| which.is_stream)
}

/// The outcome for a response, whether it is a success or not. For errors, the default covers all statuses without an
/// outcome.
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

/// The value of the header `Accept`: the media types of all outcomes with a body, each once, and JSON for errors.
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

/// Whether JSON is among the accepted media types. Most operations accept nothing else.
fn takes_json(accept: &str) -> bool {
    let is_json = |range: &str| media::matches(range, JSON) || media::essence(range).ends_with("+json");
    accept == JSON || accept.split(',').any(is_json)
}

/// Whether the table's first success matches a response. For an operation that lists, that outcome has the list.
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
