//! A request that is being sent, and its response.

use super::alarm::Alarm;
use super::attempt::{Fault, Payload, Streams};
use super::open::Open;
use crate::apart::Apart;
use crate::client::{Settings, Shared};
use crate::error::Deadline;
use crate::response::{Head, Response};
use crate::transport::{BoxFuture, Chunks, Outgoing, TransportError};
use bytes::{Bytes, BytesMut};
use http::Request;
use http::header::SET_COOKIE;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

/// Sends a request once. `left` is the rest of the call's time, within which the attempt has its own limit.
pub(crate) fn attempt<'a>(
    shared: &'a Shared,
    request: Request<Outgoing>,
    settings: &'a Settings,
    left: Duration,
    streams: Streams,
) -> Exchange<'a> {
    let (deadline, allowed, limit) = if left < settings.attempt_timeout {
        (Deadline::Call, left, settings.call_timeout)
    } else {
        (Deadline::Attempt, settings.attempt_timeout, settings.attempt_timeout)
    };
    let now = shared.timer.now();
    Exchange {
        shared,
        settings,
        streams,
        // Timers have steps, within which a local server may respond. Without time left, nothing is sent.
        state: if allowed.is_zero() {
            State::Over
        } else {
            State::Sent(shared.transport.send(request))
        },
        end: now.checked_add(allowed),
        late: (deadline, limit),
        alarm: Alarm::after(&*shared.timer, now, allowed.min(settings.idle_timeout)),
    }
}

/// A request that the transport has, awaited up to the end of its response, or to the end of the response's head for
/// [`Streams`].
///
/// Written by hand, since an `async fn` took a further box and nearly twice the stack. It is polled each time that the
/// call is woken.
pub(crate) struct Exchange<'a> {
    shared: &'a Shared,
    settings: &'a Settings,
    streams: Streams,
    state: State<'a>,
    /// The end of its time; `None` if it is too far away to be represented.
    end: Option<Instant>,
    /// The time limit that ends it, and its length.
    late: (Deadline, Duration),
    /// Set to the shorter of both limits, since postponing a timer is cheaper than advancing it.
    alarm: Alarm,
}

enum State<'a> {
    Sent(BoxFuture<'a, Result<http::Response<Box<dyn Chunks>>, TransportError>>),
    Answered(Body),
    /// Nothing more arrives.
    Over,
}

/// A body that is being read.
struct Body {
    head: Apart<Head>,
    rest: Box<dyn Chunks>,
    /// The start of the current wait for a piece.
    since: Option<Instant>,
    /// The part received so far.
    whole: Bytes,
}

impl Future for Exchange<'_> {
    type Output = Result<Response<Payload>, Fault>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let exchange = self.get_mut();
        if let Poll::Ready(result) = exchange.poll_response(context) {
            return Poll::Ready(result);
        }
        exchange.poll_late(context).map(|fault| exchange.ended_by(fault))
    }
}

impl Exchange<'_> {
    fn poll_response(&mut self, context: &mut Context<'_>) -> Poll<Result<Response<Payload>, Fault>> {
        if let State::Sent(sending) = &mut self.state {
            let response = ready!(sending.as_mut().poll(context)).map_err(Fault::Transport)?;
            let (head, chunks) = parts(response);
            if self.streams.has(head.status, head.content_type()) {
                self.state = State::Over;
                let rest = Open::new(chunks, Arc::clone(&self.shared.timer), self.settings.idle_timeout);
                return Poll::Ready(Ok(Response::new(Payload::Open(Box::new(rest)), head)));
            }
            self.state = State::Answered(Body {
                head,
                rest: chunks,
                since: None,
                whole: Bytes::new(),
            });
        }
        let State::Answered(body) = &mut self.state else {
            return Poll::Ready(Err(self.timed_out()));
        };
        if let Err(fault) = ready!(body.poll_whole(context, self.settings.max_body)) {
            return Poll::Ready(self.ended_by(fault));
        }
        let State::Answered(body) = mem::replace(&mut self.state, State::Over) else {
            return Poll::Ready(Err(self.timed_out()));
        };
        Poll::Ready(Ok(Response::new(Payload::Whole(body.whole), body.head)))
    }

    /// The result if nothing more arrives. The status of a failure decides what happens next, and its body only
    /// explains it, so the part that arrived suffices.
    fn ended_by(&mut self, fault: Fault) -> Result<Response<Payload>, Fault> {
        let State::Answered(mut body) = mem::replace(&mut self.state, State::Over) else {
            return Err(fault);
        };
        let status = body.head.status;
        if !status.is_client_error() && !status.is_server_error() {
            return Err(fault);
        }
        body.head.is_cut = true;
        body.whole.truncate(self.settings.max_body);
        Ok(Response::new(Payload::Whole(body.whole), body.head))
    }

    /// Ready once it has taken too long, as a whole or since the last piece of the response.
    fn poll_late(&mut self, context: &mut Context<'_>) -> Poll<Fault> {
        let (timer, idle_timeout) = (&*self.shared.timer, self.settings.idle_timeout);
        let idle = match &mut self.state {
            State::Answered(body) => body.since.get_or_insert_with(|| timer.now()).checked_add(idle_timeout),
            State::Sent(_) | State::Over => None,
        };
        let is_idle = idle.is_some_and(|idle| self.end.is_none_or(|end| idle < end));
        let due = if is_idle { idle } else { self.end };
        ready!(self.alarm.poll(context, timer, due));
        Poll::Ready(if is_idle {
            Fault::Timeout(Deadline::Idle, idle_timeout)
        } else {
            self.timed_out()
        })
    }

    const fn timed_out(&self) -> Fault {
        let (deadline, limit) = self.late;
        Fault::Timeout(deadline, limit)
    }
}

impl Body {
    /// Ready once all of it has arrived; fails as soon as it is larger than `max_body`.
    fn poll_whole(&mut self, context: &mut Context<'_>, max_body: usize) -> Poll<Result<(), Fault>> {
        while let Some(chunk) = ready!(self.rest.poll_chunk(context)) {
            self.push(chunk.map_err(Fault::Transport)?);
            if self.whole.len() > max_body {
                return Poll::Ready(Err(Fault::TooLarge(max_body)));
            }
        }
        Poll::Ready(Ok(()))
    }

    /// A single piece, which most responses are, is kept. Further ones are appended to a buffer that nobody else
    /// shares, so it can be passed on.
    fn push(&mut self, chunk: Bytes) {
        self.since = None;
        if self.whole.is_empty() {
            self.whole = chunk;
            return;
        }
        let mut longer = BytesMut::from(mem::take(&mut self.whole));
        longer.extend_from_slice(&chunk);
        self.whole = longer.freeze();
    }
}

/// The head of a response, and its body. Cookies are marked as sensitive, so that they are not printed.
fn parts(response: http::Response<Box<dyn Chunks>>) -> (Apart<Head>, Box<dyn Chunks>) {
    let (head, chunks) = response.into_parts();
    let mut headers = head.headers;
    for (name, value) in &mut headers {
        if name == SET_COOKIE {
            value.set_sensitive(true);
        }
    }
    let head = Head {
        status: head.status,
        headers,
        is_cut: false,
        attempts: 1,
        url: String::new(),
        list: None,
    };
    (Apart::new(head), chunks)
}
