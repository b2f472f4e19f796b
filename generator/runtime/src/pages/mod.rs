//! Lists that come in pages.

mod items;
mod link;
pub(crate) mod locate;
mod next;
mod pagination;
#[cfg(feature = "mock")]
pub(crate) mod shown;
mod total;
mod walk;

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

/// The pages of a list, asked for one by one. Nothing is sent before the first is asked for.
///
/// Also a [`Stream`], which ends after the last page and after a failure.
///
/// Pages are walked forward alone. Where an operation also takes the item that a page ends before, such as `ending_before` beside
/// `starting_after`, each page on the way back is a call of its own: it is given the identifier of the first item of the page that it
/// comes before, and the response says whether there are more. A walk that begins with such a call asks for its second page by both
/// items, which servers refuse.
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

    /// The next page; `None` when the list is over. After a failure the list is over as well.
    ///
    /// Fails as [`Call::send`] does, and if the response points to another server: credentials are not sent there. A list whose items are
    /// of another type fails as well, which `send` keeps among the other members of its page: on the way it would look like an empty one.
    /// So does a success without a list whose member `success` or `ok` is `false`.
    pub async fn next(&mut self) -> Option<Result<Response<T>>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The path and query of the page that comes next, for [`Call::resume`] on another day; `None` before the first page, after
    /// the last, and for lists whose pages have no URL of their own.
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
