//! The walk from page to page, for pages of every type.

use super::locate;
use super::next::{self, Next};
use super::pagination::{Count, NextPage, Pagination, Total};
use super::total::Seen;
use super::way;
use crate::apart::Apart;
use crate::call::{self, Core, Payload, Streams};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Description, Location, Parameter};
use crate::response::Response;
use crate::transport::BoxFuture;
use crate::value::Value;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::mem;
use std::task::{Context, Poll};

/// Fetches one page after the other.
///
/// It is polled rather than awaited, so that streams of pages and of items need no spawned task.
pub(super) struct Walk {
    pub(super) description: &'static Description,
    state: State,
}

enum State {
    /// The next page was not requested yet.
    Waiting(Box<Place>),
    /// The next page was requested.
    Fetching(BoxFuture<'static, (Box<Place>, Option<Result<Response>>)>),
    Over,
}

/// The state of a walk between two pages.
struct Place {
    description: &'static Description,
    accept: Cow<'static, str>,
    /// The call of the next page, or the reason why there is none; `None` at the end of the list.
    next: Option<Result<Core>>,
    /// The number of the page, or the offset, of lists that count.
    position: i64,
    /// Whether the number of the first page is unknown.
    is_guess: bool,
    /// The items and pages so far.
    seen: Seen,
    /// Hashes of everything that led to a page so far, except counting parameters: a server that repeats one would have
    /// the walk go round forever.
    ways: BTreeSet<u64>,
    /// The previous page, for lists that count: a server that ignores the parameter returns the same page forever.
    previous: Option<Response>,
    /// The page before, where a URL goes on by the first number, for a call without one.
    unnumbered: Option<Response>,
}

impl Walk {
    /// A walk whose first page is that of a call.
    pub(super) fn new(description: &'static Description, accept: Cow<'static, str>, mut core: Core) -> Self {
        let begun = match &description.pagination {
            // One page must not be taken for the whole list.
            Some(pagination) if pagination.is_in_body && !core.inputs.has_members() => Err(NO_MEMBERS.to_owned()),
            Some(pagination) => Beginning::of(&mut core, description, pagination),
            None => Err(UNPAGED.to_owned()),
        };
        let refused = |message| Error::refused(description, ErrorKind::InvalidArgument, message);
        let (beginning, next) = match begun {
            Ok(beginning) => (beginning, Ok(core)),
            Err(message) => (Beginning::default(), Err(refused(message))),
        };
        let place = Place {
            description,
            accept,
            next: Some(next),
            position: beginning.position,
            is_guess: beginning.is_guess,
            seen: Seen::default(),
            ways: BTreeSet::new(),
            previous: None,
            unnumbered: None,
        };
        Self {
            description,
            state: State::Waiting(Box::new(place)),
        }
    }

    /// Limits the page size, up to the document's maximum, unless the caller has set it. Without a maximum it is left
    /// alone, since a server may refuse a large page.
    pub(super) fn limit_size(&mut self, items: usize) {
        if let (State::Waiting(place), Some(pagination)) = (&mut self.state, self.description.pagination)
            && let (Some(parameter), Some(Ok(core))) = (pagination.size, &mut place.next)
            && !pagination.is_in_body
            && number(core, self.description, &pagination, parameter).is_none()
            && let Some(most) = self.description.largest(Location::Query, parameter)
        {
            let size = i64::try_from(items).unwrap_or(i64::MAX).min(most);
            core.inputs.set(Location::Query, parameter, Value::from(size));
        }
    }

    /// The path and query of the next page, if it has a URL of its own.
    pub(super) fn next_url(&self) -> Option<&str> {
        match &self.state {
            State::Waiting(place) => place.next.as_ref()?.as_ref().ok()?.target.as_deref(),
            State::Fetching(_) | State::Over => None,
        }
    }

    /// The next page as received; `None` at the end of the list, and after a failure.
    pub(super) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response>>> {
        loop {
            match mem::replace(&mut self.state, State::Over) {
                State::Waiting(mut place) => match place.next.take() {
                    Some(Ok(core)) => self.state = State::Fetching(Box::pin(fetch(place, core))),
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => return Poll::Ready(None),
                },
                State::Fetching(mut page) => match page.as_mut().poll(context) {
                    Poll::Pending => {
                        self.state = State::Fetching(page);
                        return Poll::Pending;
                    }
                    Poll::Ready((place, page)) => {
                        if matches!(page, Some(Ok(_))) {
                            self.state = State::Waiting(place);
                        }
                        return Poll::Ready(page);
                    }
                },
                State::Over => return Poll::Ready(None),
            }
        }
    }
}

impl fmt::Debug for Walk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Walk").field(&self.description.id).finish()
    }
}

/// The value with which a call selects its page, from a parameter or a member of the body.
fn asked(core: &Core, description: &Description, pagination: &Pagination, parameter: &'static str) -> Option<Value> {
    if pagination.is_in_body {
        core.inputs.member(parameter)
    } else {
        core.inputs.in_query(description, parameter).cloned()
    }
}

/// The number with which a call selects its page.
fn number(core: &Core, description: &Description, pagination: &Pagination, parameter: &'static str) -> Option<i64> {
    asked(core, description, pagination, parameter)?.to_text()?.parse().ok()
}

/// The requested page size, or the default of its parameter.
fn size(core: &Core, description: &Description, pagination: &Pagination) -> Option<i64> {
    let parameter = pagination.size?;
    number(core, description, pagination, parameter).or_else(|| {
        let is_it = |known: &&Parameter| known.location == Location::Query && known.name == parameter;
        description.parameters.iter().find(is_it)?.default?.parse().ok()
    })
}

/// Selects a page with a value; fails if the body is not an object.
fn ask(
    core: &mut Core,
    description: &Description,
    pagination: &Pagination,
    parameter: &'static str,
    value: Value,
) -> std::result::Result<(), String> {
    if pagination.is_in_body {
        return core.inputs.set_member(parameter, &value);
    }
    core.inputs.set_in_query(description, parameter, value);
    Ok(())
}

/// Fetches the next page; `None` if the list turns out to be complete.
async fn fetch(mut place: Box<Place>, mut core: Core) -> (Box<Place>, Option<Result<Response>>) {
    loop {
        let response = match request(&place, core.clone()).await {
            Ok(response) => response,
            Err(error) => return (place, Some(Err(error))),
        };
        let is_first_again = place.is_first_again(&response);
        if !is_first_again && place.repeats_the_last(&response) {
            let error = Error::refused(place.description, ErrorKind::Decode, SAME_PAGE).with_response(response);
            return (place, Some(Err(error)));
        }
        // An error about the next page is returned when that page is asked for: this page is good.
        let next = place.advance(core, &response, is_first_again).transpose();
        if !is_first_again {
            place.next = next;
            return (place, Some(Ok(response)));
        }
        match next {
            Some(Ok(following)) => core = following,
            next => return (place, next.and_then(Result::err).map(Err)),
        }
    }
}

/// Requests one page. Any response that is not a success is an error.
async fn request(place: &Place, core: Core) -> Result<Response> {
    let response = call::execute(
        Apart::new(core),
        place.description,
        place.accept.clone(),
        Streams::Nothing,
    )
    .await?;
    let response = response.map(Payload::into_bytes);
    let description = place.description;
    if !response.status().is_success() {
        return Err(Error::unsuccessful(description, response));
    }
    let list = description.pagination.map(|pagination| pagination.items);
    match list.and_then(|list| next::denial(&response, list)) {
        Some(member) => Err(Error::denied(description, member, response)),
        None => Ok(response),
    }
}

/// The start of a walk that counts.
#[derive(Default)]
struct Beginning {
    position: i64,
    is_guess: bool,
}

impl Beginning {
    /// The start that the call selects, or that of the list, which the call then selects. Fails if the body cannot hold
    /// it.
    fn of(core: &mut Core, description: &Description, pagination: &Pagination) -> std::result::Result<Self, String> {
        let Some(count) = pagination.count() else {
            return Ok(Self::default());
        };
        let parameter = count.parameter();
        let wanted = number(core, description, pagination, parameter);
        // If URLs lead on, the first page is requested as the caller set it.
        if let (None, Some(first), NextPage::Count(_)) = (wanted, pagination.first, pagination.next) {
            ask(core, description, pagination, parameter, Value::from(first))?;
        }
        let known = wanted.or(pagination.first);
        Ok(Self {
            position: known.unwrap_or(0),
            is_guess: known.is_none() && matches!(count, Count::Number { .. }),
        })
    }
}

impl Place {
    /// Whether a response is the previous page again: the server ignores the count, or returns the whole list. Only the
    /// identifiers of the items have to be equal.
    fn repeats_the_last(&self, response: &Response) -> bool {
        let known = self.description.pagination.zip(self.previous.as_ref());
        known.is_some_and(|(pagination, previous)| {
            previous.value() == response.value() || next::has_same_identities(&pagination, previous, response)
        })
    }

    /// Whether page number 1 has the items of the first page: then the server counts from 1. Other members of the
    /// response may differ, such as a time or the id of the request.
    fn is_first_again(&self, response: &Response) -> bool {
        let is_number_one = self.is_guess && self.position == 1;
        let counted = self.previous.as_ref().filter(|_| is_number_one);
        let known = self.description.pagination.zip(counted.or(self.unnumbered.as_ref()));
        known.is_some_and(|(pagination, first)| next::has_same_items(&pagination, first, response))
    }

    /// Counts a page with this number of items; returns whether it is the last according to the total.
    fn is_last(&mut self, core: &Core, pagination: &Pagination, response: &Response, items: i64) -> bool {
        self.seen.add(items, size(core, self.description, pagination));
        let behind = match pagination.count() {
            Some(Count::Offset { .. }) => items,
            _ => 0,
        };
        self.seen
            .is_all(pagination, response, self.position.saturating_add(behind))
    }

    /// The page after a response that has no URL of it, but has more according to the total.
    fn by_total(&self, core: &Core, pagination: &Pagination, response: &Response) -> Option<Next> {
        let count = pagination.otherwise.filter(|_| core.target.is_none())?;
        let items = next::count(response, pagination.items);
        let is_over = next::says_more(pagination, response) == Some(false);
        let goes_on = !is_over && self.seen.is_short(pagination, response, self.position, items);
        goes_on.then(|| next::behind(count, pagination, response)).flatten()
    }

    /// Advances the position by a page with this number of items.
    fn step(&mut self, count: Count, items: i64) {
        let step = match count {
            Count::Number { .. } => 1,
            Count::Offset { .. } => items,
        };
        self.position = self.position.saturating_add(step);
    }

    /// The call of the next page, if there is one. The items of a first page that was repeated were already returned.
    fn advance(&mut self, mut core: Core, response: &Response, is_first_again: bool) -> Result<Option<Core>> {
        let led = self.lead(&mut core, response, is_first_again);
        let refused =
            |message| Error::refused(self.description, ErrorKind::Decode, message).with_response(response.clone());
        Ok(led.map_err(refused)?.then_some(core))
    }

    /// Changes a call so that it selects the next page; returns whether there is one.
    fn lead(&mut self, core: &mut Core, response: &Response, is_first_again: bool) -> Led {
        let Some(pagination) = &self.description.pagination else {
            return Ok(false);
        };
        let found = next::find(pagination, response)?;
        match found.or_else(|| self.by_total(core, pagination, response)) {
            None => Ok(false),
            Some(Next::Url(url)) => {
                let is_counted = pagination.total.is_some() && !is_first_again;
                if is_counted && self.is_over_despite_url(core, pagination, response) {
                    return Ok(false);
                }
                self.go_to_url(core, pagination, response, &url)
            }
            Some(Next::Token(parameter, token)) => {
                let before = asked(core, self.description, pagination, parameter);
                let before = before.as_ref().and_then(Value::to_text);
                let way = token.to_text().unwrap_or_default();
                let goes_on = self.goes_on(before.as_deref(), &way, pagination, response)?;
                if goes_on {
                    ask(core, self.description, pagination, parameter, token)?;
                }
                Ok(goes_on)
            }
            // The values of the call do not describe a page that a URL selected.
            Some(Next::After(..)) if pagination.otherwise.is_some() && core.target.is_some() => {
                Err(next::NOWHERE.to_owned())
            }
            Some(Next::After(_, items)) if !is_first_again && self.is_last(core, pagination, response, items) => {
                Ok(false)
            }
            Some(Next::After(count, items)) => {
                self.previous = Some(response.clone());
                self.step(count, items);
                let position = Value::from(self.position);
                ask(core, self.description, pagination, count.parameter(), position)?;
                Ok(true)
            }
        }
    }

    /// Counts a page with a URL of the next page; returns whether it is the last one all the same.
    fn is_over_despite_url(&mut self, core: &Core, pagination: &Pagination, response: &Response) -> bool {
        let items = next::count(response, pagination.items);
        let is_last = self.is_last(core, pagination, response, items);
        if let Some(count) = pagination.count() {
            self.step(count, items);
        }
        // A number of items may be an estimate, or that of the page, and there is a URL.
        is_last && matches!(pagination.total, Some(Total::Pages(_)))
    }

    fn go_to_url(&mut self, core: &mut Core, pagination: &Pagination, response: &Response, url: &str) -> Led {
        let base = call::base_url(core, self.description)?;
        let target = locate::target(url, response.url(), &base, self.description)?;
        let called = response.url().get(base.origin().len()..).unwrap_or_default();
        let before = way::of(core, self.description, called);
        core.target = Some(target);
        let way = way::of(core, self.description, called);
        self.unnumbered = way::begins_to_count(&before, &way).then(|| response.clone());
        self.goes_on(Some(&before), &way, pagination, response)
    }

    /// Whether the next page is a new one; `before` led to this page. After a page without items, a repeated cursor
    /// ends the list: some servers repeat the last cursor where others send none.
    fn goes_on(&mut self, before: Option<&str>, way: &str, pagination: &Pagination, response: &Response) -> Led {
        self.ways.extend(before.map(way::hash));
        match self.ways.insert(way::hash(way)) {
            true => Ok(true),
            false if next::is_empty_list(response, pagination.items) => Ok(false),
            false => Err(SAME.to_owned()),
        }
    }
}

/// Whether a call selects a next page, or the error about it.
type Led = std::result::Result<bool, String>;

const UNPAGED: &str = "the document does not say how the list continues; describe it in the overrides, or request one page \
                       after the other";
const NO_MEMBERS: &str = "a member of the JSON body selects the page, and the body of this call is not a JSON object";
const SAME_PAGE: &str = "the server returned the same page again, so it probably returns the whole list at once; `send` requests \
                         it as one page";
const SAME: &str = "the next page is one that was already returned";
