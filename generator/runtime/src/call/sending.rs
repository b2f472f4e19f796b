//! Calls on their way.

use super::{Payload, interpret};
use crate::error::Result;
use crate::operation::Operation;
use crate::response::Response;
use crate::transport::BoxFuture;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The answer of a call, to be awaited. Nothing is sent before it is; dropping it gives the call up.
///
/// A type of its own, and no `async fn` in another: a crate has one for each type of answer, and each `async fn` would be one
/// more machine of states, with a copy of the answer.
#[must_use = "nothing is sent until it is awaited"]
pub struct Sending<T: 'static> {
    pub(super) operation: &'static Operation<T>,
    /// The largest piece of a stream, in bytes.
    pub(super) max_body: usize,
    pub(super) answer: BoxFuture<'static, Result<Response<Payload>>>,
}

impl<T> Future for Sending<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(self.answer.as_mut().poll(context))?;
        Poll::Ready(interpret(self.operation, answer, self.max_body).map(Response::into_value))
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sending").field(&self.operation.description.id).finish()
    }
}
