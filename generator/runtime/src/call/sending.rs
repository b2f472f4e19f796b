//! Calls that are being sent.

use super::attempt::{Payload, Streams};
use super::interpret::Found;
use super::{Core, begin};
use crate::apart::Apart;
use crate::error::Result;
use crate::operation::{Description, Operation, Outcomes};
use crate::response::Response;
use crate::transport::BoxFuture;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The future of a call. Nothing is sent before it is awaited. Dropping it abandons the call.
///
/// A named type instead of an `async fn`: a crate has one for each type of response, and each `async fn` would add a
/// state machine with a copy of the response.
#[must_use = "nothing is sent until it is awaited"]
pub struct Sending<T: 'static> {
    operation: &'static Operation<T>,
    underway: Underway,
}

/// Everything that does not depend on the type of the response.
struct Underway {
    description: &'static Description,
    outcomes: &'static dyn Outcomes,
    /// The size of the largest piece of a stream, in bytes.
    max_body: usize,
    response: BoxFuture<'static, Result<Response<Payload>>>,
    found: Option<Found>,
}

impl<T> Sending<T> {
    pub(super) fn new(core: Apart<Core>, operation: &'static Operation<T>) -> Self {
        Self {
            operation,
            underway: Underway::new(core, &operation.description, &operation.outcomes),
        }
    }
}

impl Underway {
    fn new(core: Apart<Core>, description: &'static Description, outcomes: &'static dyn Outcomes) -> Self {
        Self {
            description,
            outcomes,
            max_body: core.settings.max_body,
            response: begin(core, description, outcomes, Streams::AsPromised(outcomes)),
            found: None,
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<&mut Found>> {
        let response = ready!(self.response.as_mut().poll(context))?;
        let found = Found::new(self.description, self.outcomes, response, self.max_body)?;
        Poll::Ready(Ok(self.found.insert(found)))
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { operation, underway } = self.get_mut();
        // Without `ready!` and `?`, which take longer to compile in each crate.
        match underway.poll(context) {
            Poll::Ready(Ok(found)) => Poll::Ready(found.read(operation.outcomes)),
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sending").field(&self.operation.description.id).finish()
    }
}
