//! Lists in pages.

mod items;
mod link;
pub(crate) mod locate;
mod next;
mod pagination;
#[cfg(feature = "mock")]
pub(crate) mod shown;
mod total;
mod walk;
mod way;

pub use self::items::Items;
pub use self::pagination::Pagination;

use self::walk::Walk;
use crate::call::{self, Call, Payload};
use crate::error::Result;
use crate::operation::{self, Operation};
use crate::response::Response;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The pages of a list. Nothing is sent before the first page is asked for.
///
/// It is also a [`Stream`], which ends after the last page and after an error.
///
/// If a response has the URL of the next page, that URL is requested unchanged, without the query parameters of the
/// call: the server knows what it omits from a cursor, or has dropped it. If a token, a number or an offset leads to
/// the next page, the call is sent again with that in its parameter, in place of a value from [`Call::extra_query`].
///
/// Pages are walked forward only. If an operation also takes an item that a page ends before, such as `ending_before`
/// beside `starting_after`, each page on the way back is a call of its own, with the identifier of the first item of
/// the following page. A walk that begins with such a call would send both parameters for its second page, which
/// servers refuse.
pub struct Pages<T: 'static> {
    operation: &'static Operation<T>,
    walk: Walk,
}

impl<T> Pages<T> {
    pub(crate) fn new(call: Call<T>) -> Self {
        let (operation, core) = call.into_parts();
        let accept = operation::accept(&operation.outcomes);
        Self {
            operation,
            walk: Walk::new(operation.description(), accept, core),
        }
    }

    /// The next page; `None` after the last page and after an error.
    ///
    /// # Errors
    ///
    /// As [`Call::send`], and [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the list is of another type, which
    /// `send` would keep among the other members of the page. A walk also fails if a page leads to another server,
    /// since credentials are not sent there, and if a success has no list and its member `success` or `ok` is `false`.
    pub async fn next(&mut self) -> Option<Result<Response<T>>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The path and query of the next page, for a later [`Call::resume`]. `None` before the first page, after the last,
    /// and for lists whose pages have no URL of their own.
    #[must_use]
    pub fn next_url(&self) -> Option<&str> {
        self.walk.next_url()
    }

    fn read(&self, response: Response) -> Result<Response<T>> {
        let response = match &self.operation.description.pagination {
            Some(pagination) => response.for_list(pagination.items),
            None => response,
        };
        call::interpret(self.operation, response.map(Payload::Whole), usize::MAX)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<T>>>> {
        let page = self.walk.poll_next(context);
        page.map(|page| page.map(|page| page.and_then(|response| self.read(response))))
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Response<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("walk", &self.walk)
            .finish_non_exhaustive()
    }
}
