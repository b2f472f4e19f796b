//! The way from page to page, the same for pages of every type.

use super::locate;
use super::next::{self, Next};
use super::pagination::{NextPage, Pagination};
use crate::call::{self, Core, Nothing, Payload};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Description, Location};
use crate::response::Response;
use crate::transport::BoxFuture;
use crate::value::Value;
use bytes::Bytes;
use std::borrow::Cow;
use std::fmt;
use std::mem;
use std::task::{Context, Poll};

/// Fetches one page after the other.
///
/// Polled rather than awaited, so that a stream of pages and one of items are both made of it without anything spawned.
pub(super) struct Walk {
    pub(super) description: &'static Description,
    state: State,
}

enum State {
    /// The next page has not been asked for.
    Waiting(Box<Place>),
    /// It has.
    Fetching(BoxFuture<'static, (Box<Place>, Result<Response>)>),
    Over,
}

/// Where the walk has come to.
struct Place {
    description: &'static Description,
    accept: Cow<'static, str>,
    /// The call of the next page, or why there can be none; `None` when the list is over.
    next: Option<Result<Core>>,
    /// Where the ones that count are.
    position: i64,
    /// The page before, for the ones that count: a server that ignores the count gives the same page forever.
    previous: Option<Bytes>,
}

impl Walk {
    /// A walk that begins with the page of a call.
    pub(super) fn new(description: &'static Description, accept: Cow<'static, str>, core: Core) -> Self {
        let asked_for = |pagination: &Pagination, parameter| number(&core, pagination, parameter);
        let position = match &description.pagination {
            Some(pagination) => match pagination.next {
                NextPage::Number { parameter, first } => asked_for(pagination, parameter).unwrap_or(first),
                NextPage::Offset { parameter } => asked_for(pagination, parameter).unwrap_or(0),
                _ => 0,
            },
            None => 0,
        };
        // To give one page for the whole list would be worse.
        let next = match description.pagination {
            Some(pagination) if pagination.is_in_body && !core.inputs.has_members() => {
                Err(Error::refused(description, ErrorKind::InvalidArgument, NO_MEMBERS))
            }
            Some(_) => Ok(core),
            None => Err(Error::refused(description, ErrorKind::InvalidArgument, UNPAGED)),
        };
        let place = Place {
            description,
            accept,
            next: Some(next),
            position,
            previous: None,
        };
        Self {
            description,
            state: State::Waiting(Box::new(place)),
        }
    }

    /// Limits the size of a page, up to what the document allows, unless the caller has set it, or the document says nothing about
    /// it: a server may refuse more than it gives at once.
    pub(super) fn limit_size(&mut self, items: usize) {
        if let (State::Waiting(place), Some(pagination)) = (&mut self.state, self.description.pagination)
            && let (Some(parameter), Some(Ok(core))) = (pagination.size, &mut place.next)
            && !pagination.is_in_body
            && number(core, &pagination, parameter).is_none()
            && let Some(most) = self.description.largest(Location::Query, parameter)
        {
            let size = i64::try_from(items).unwrap_or(i64::MAX).min(most);
            core.inputs.set(Location::Query, parameter, Value::from(size));
        }
    }

    /// The URL of the page that comes next, without its server, where it has one of its own.
    pub(super) fn next_url(&self) -> Option<&str> {
        match &self.state {
            State::Waiting(place) => place.next.as_ref()?.as_ref().ok()?.target.as_deref(),
            State::Fetching(_) | State::Over => None,
        }
    }

    /// The next page as it came; `None` when the list is over. After a failure the list is over as well.
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
                        if page.is_ok() {
                            self.state = State::Waiting(place);
                        }
                        return Poll::Ready(Some(page));
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

/// The value that a call asks for a page with, of the parameter or the member of the body that says which.
fn asked(core: &Core, pagination: &Pagination, parameter: &'static str) -> Option<Value> {
    if pagination.is_in_body {
        core.inputs.member(parameter)
    } else {
        core.inputs.get(Location::Query, parameter).cloned()
    }
}

/// The number that a call asks for a page with.
fn number(core: &Core, pagination: &Pagination, parameter: &'static str) -> Option<i64> {
    asked(core, pagination, parameter)?.to_text()?.parse().ok()
}

/// Asks for a page with a value; fails where the body is no object that could hold it.
fn ask(
    core: &mut Core,
    pagination: &Pagination,
    parameter: &'static str,
    value: Value,
) -> std::result::Result<(), String> {
    if pagination.is_in_body {
        return core.inputs.set_member(parameter, &value);
    }
    core.inputs.set(Location::Query, parameter, value);
    Ok(())
}

async fn fetch(mut place: Box<Place>, core: Core) -> (Box<Place>, Result<Response>) {
    let answer = request(&place, core.clone())
        .await
        .and_then(|answer| place.unlike_the_last(answer));
    if let Ok(answer) = &answer {
        // What is wrong with the way on is said when somebody wants to go on: the page itself is good.
        place.next = place.advance(core, answer).transpose();
    }
    (place, answer)
}

/// One page, which is a success: what else an operation may answer is no page.
async fn request(place: &Place, core: Core) -> Result<Response> {
    let answer = call::execute(Box::new(core), place.description, place.accept.clone(), &Nothing).await?;
    let answer = answer.map(Payload::into_bytes);
    if answer.status().is_success() {
        Ok(answer)
    } else {
        Err(Error::answered(place.description, answer))
    }
}

impl Place {
    /// An answer, unless it is the page before once more: the server does not count, or gives all at once.
    fn unlike_the_last(&self, answer: Response) -> Result<Response> {
        if self.previous.as_ref() == Some(answer.value()) {
            return Err(Error::refused(self.description, ErrorKind::Decode, SAME_ANSWER).with_answer(answer));
        }
        Ok(answer)
    }

    /// The call of the page after an answer, if there is one.
    fn advance(&mut self, mut core: Core, answer: &Response) -> Result<Option<Core>> {
        let description = self.description;
        let refused =
            |message: String| Error::refused(description, ErrorKind::Decode, message).with_answer(answer.clone());
        let Some(pagination) = &description.pagination else {
            return Ok(None);
        };
        match next::find(pagination, answer).map_err(|message| refused(message.to_owned()))? {
            None => return Ok(None),
            Some(Next::Url(url)) => {
                let base = call::base_url(&core, description).map_err(refused)?;
                let target = locate::target(&url, answer.url(), &base, description).map_err(refused)?;
                if core.target.as_deref() == Some(target.as_str()) {
                    return Err(refused(SAME.to_owned()));
                }
                core.target = Some(target);
            }
            Some(Next::Token(parameter, token)) => {
                let token = Value::Text(token);
                if asked(&core, pagination, parameter).as_ref() == Some(&token) {
                    return Err(refused(SAME.to_owned()));
                }
                ask(&mut core, pagination, parameter, token).map_err(refused)?;
            }
            Some(Next::After(parameter, items)) => {
                self.previous = Some(answer.value().clone());
                self.position = self.position.saturating_add(items);
                ask(&mut core, pagination, parameter, Value::from(self.position)).map_err(refused)?;
            }
        }
        Ok(Some(core))
    }
}

const UNPAGED: &str = "nothing is known about how the list goes on; say it in the overrides of the document, or ask for one \
                       page after the other";
const NO_MEMBERS: &str =
    "which page is wanted is a member of the JSON body, and the body of this call is no JSON object";
const SAME_ANSWER: &str = "the server gave the same page again, as one does that gives a whole list at once: what came before is \
                           all that it gives, and `send` asks for it without going on";
const SAME: &str = "the next page is the same page again";
