//! The items of a paged list.

use super::next;
use super::walk::Walk;
use crate::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::json::Decode;
use crate::operation::{self, Description, Outcomes};
use crate::response::Response;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

/// The items of a list, page after page. A page is requested when the items of the previous one are used up.
///
/// Also a [`Stream`], which ends after the last item and after a failure.
pub struct Items<I> {
    walk: Walk,
    /// The outcomes of the operation, one of which has the list.
    outcomes: &'static dyn Outcomes,
    /// The JSON Pointer to the items in a page.
    member: &'static str,
    page: vec::IntoIter<I>,
    /// The largest number of items still to come.
    left: usize,
}

impl<I: Decode> Items<I> {
    pub(crate) fn new<T>(call: Call<T>) -> Self {
        let (operation, core) = call.into_parts();
        let description = operation.description();
        Self {
            walk: Walk::new(description, operation::accept(&operation.outcomes), core),
            outcomes: &operation.outcomes,
            member: description.pagination.map_or("", |pagination| pagination.items),
            page: Vec::new().into_iter(),
            left: usize::MAX,
        }
    }

    /// Ends after this many items. If the operation has a parameter for the page size, which the caller has not set,
    /// and the document limits it, pages of this size are requested, or of the largest size that the document allows.
    #[must_use]
    pub fn limit(mut self, items: usize) -> Self {
        self.left = items;
        self.walk.limit_size(items);
        self
    }

    /// The next item; `None` after the last item and after an error.
    ///
    /// # Errors
    ///
    /// As [`Call::send`](crate::Call::send), and [`ErrorKind::Decode`](crate::ErrorKind::Decode) if an item does not
    /// decode, or if a success is not the list, such as a 202 because there is no list yet. A walk also fails if a page
    /// leads to another server, since credentials are not sent there, and if a success has no list and its member
    /// `success` or `ok` is `false`.
    pub async fn next(&mut self) -> Option<Result<I>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I>>> {
        while self.left > 0 {
            if let Some(item) = self.page.next() {
                self.left -= 1;
                return Poll::Ready(Some(Ok(item)));
            }
            let Some(response) = ready!(self.walk.poll_next(context)) else {
                break;
            };
            let description = self.walk.description;
            let response = response.and_then(|response| list(description, self.outcomes, self.member, response));
            let items = response.and_then(|response| {
                let items = next::items(&response, self.member);
                items.map_err(|error| Error::undecodable(description, response, error))
            });
            match items {
                Ok(items) => self.page = items.into_iter(),
                Err(error) => {
                    self.left = 0;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
        Poll::Ready(None)
    }
}

/// Returns a response that is the list. Another success than the first need not be the list.
fn list(description: &Description, outcomes: &dyn Outcomes, member: &str, response: Response) -> Result<Response> {
    if operation::is_first_success(outcomes, &response) || next::has_list(&response, member) {
        return Ok(response);
    }
    let message = format!(
        "the server answered {}, which is not the list; see `body`, or walk `pages`, which gives each response as it is",
        response.status()
    );
    Err(Error::refused(description, ErrorKind::Decode, message).with_response(response))
}

impl<I> fmt::Debug for Items<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("walk", &self.walk)
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}

// Nothing in it is pinned: the future of a page is on the heap.
impl<I> Unpin for Items<I> {}

impl<I: Decode> Stream for Items<I> {
    type Item = Result<I>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}
