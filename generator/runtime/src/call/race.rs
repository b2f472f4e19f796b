//! Waits for the first of two futures.

use crate::transport::BoxFuture;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

/// The output of `work`, or `None` if `limit` is ready first.
pub(crate) async fn race<F: Future>(mut work: Pin<&mut F>, mut limit: BoxFuture<'_, ()>) -> Option<F::Output> {
    poll_fn(move |context| {
        if let Poll::Ready(output) = work.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        limit.as_mut().poll(context).map(|()| None)
    })
    .await
}
