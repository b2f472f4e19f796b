//! Lists that come in pages.

mod locate;
mod next;

use crate::call::{self, Call, Core, Payload};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Location, Operation};
use crate::response::Response;
use crate::value::Value;
use next::Next;
use std::fmt;

/// How a list goes on. Members of an answer are named by their way from its root, such as `meta.next_page_url`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pagination {
    /// The answer has the URL of the next page in this member; on this server, absolute or not.
    NextUrl(&'static str),
    /// The answer has a `Link` header with the URL of the next page (RFC 8288); on this server, absolute or not.
    LinkHeader,
    /// The answer has a token in the first member, which goes into the query parameter.
    Token(&'static str, &'static str),
    /// The query parameter counts pages from a first number; the list in the member is empty once they are over.
    PageNumber(&'static str, i64, &'static str),
    /// The query parameter counts items from 0; the list in the member is empty once they are over.
    Offset(&'static str, &'static str),
}

/// The pages of a list, asked for one by one.
pub struct Pages<T: 'static> {
    operation: &'static Operation<T>,
    /// The call of the next page; `None` when the list is over.
    next: Option<Core>,
    /// Where the counting ones are.
    position: i64,
}

impl<T> Pages<T> {
    pub(crate) fn new(call: Call<T>) -> Self {
        let (operation, core) = call.into_parts();
        let position = match operation.description().pagination {
            Some(Pagination::PageNumber(_, first, _)) => first,
            _ => 0,
        };
        Self {
            operation,
            next: Some(core),
            position,
        }
    }

    /// The next page; `None` when the list is over. After a failure the list is over as well.
    ///
    /// Fails as [`Call::send`] does, and if the answer points to another server: credentials are not sent there.
    pub async fn next(&mut self) -> Option<Result<Response<T>>> {
        let core = self.next.take()?;
        Some(self.fetch(core).await)
    }

    async fn fetch(&mut self, core: Core) -> Result<Response<T>> {
        let again = core.clone();
        let answer = Call::from_parts(self.operation, core).collected().await?;
        let raw = answer.clone();
        let page = call::interpret(self.operation, answer.map(Payload::Whole), usize::MAX)?;
        self.next = self.advance(again, &raw)?;
        Ok(page)
    }

    /// The call of the page after an answer, if there is one.
    fn advance(&mut self, mut core: Core, answer: &Response) -> Result<Option<Core>> {
        let description = self.operation.description();
        let refused =
            |message: String| Error::refused(description, ErrorKind::Decode, message).with_answer(answer.clone());
        let Some(pagination) = description.pagination else {
            return Ok(None);
        };
        match next::find(pagination, answer) {
            None => return Ok(None),
            Some(Next::Url(url)) => {
                let base = call::base_url(&core, description).map_err(refused)?;
                let target = locate::target(&url, answer.url(), &base, description).map_err(refused)?;
                if core.target.as_deref() == Some(target.as_str()) {
                    return Err(refused("the next page is the same page again".to_owned()));
                }
                core.target = Some(target);
            }
            Some(Next::Token(parameter, token)) => core.inputs.set(Location::Query, parameter, Value::Text(token)),
            Some(Next::After(parameter, items)) => {
                self.position += items;
                core.inputs.set(Location::Query, parameter, Value::from(self.position));
            }
        }
        Ok(Some(core))
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.operation.description().id)
            .finish_non_exhaustive()
    }
}
