//! A request on its way, and its response.

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

/// Sends a request once. `left` is what is left of the call's time; the attempt has its own limit within it.
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
        // A timer has steps, within which a server on this machine may answer; no time is none nevertheless.
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

/// A request that was handed to the transport, to be awaited up to the end of its response, or of the response's head where
/// [`Streams`] says so.
///
/// Written by hand and no `async fn`, which took a box more and nearly twice the stack: it is polled each time that a call
/// is woken.
pub(crate) struct Exchange<'a> {
    shared: &'a Shared,
    settings: &'a Settings,
    streams: Streams,
    state: State<'a>,
    /// When its time is over; `None` if that is too far away to tell.
    end: Option<Instant>,
    /// Whose limit ends it, and what that is.
    late: (Deadline, Duration),
    /// Set to the shorter of the two limits, since it is cheaper to set a timer later than earlier.
    alarm: Alarm,
}

enum State<'a> {
    Sent(BoxFuture<'a, Result<http::Response<Box<dyn Chunks>>, TransportError>>),
    Answered(Body),
    /// Nothing is to come any more.
    Over,
}

/// A body that is taken in.
struct Body {
    head: Apart<Head>,
    rest: Box<dyn Chunks>,
    /// When the wait for the next piece began, while one is waited for.
    since: Option<Instant>,
    /// What has come of it.
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

    /// What comes of it that no more comes. The head of a failure says what there is to decide, and the body is a word about it: that is
    /// response enough, with as much of the body as there is.
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

    /// Ready when it has taken too long, as a whole or since the last piece of the response.
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
    /// Ready when all of it is there; fails as soon as it is larger than `max_body`.
    fn poll_whole(&mut self, context: &mut Context<'_>, max_body: usize) -> Poll<Result<(), Fault>> {
        while let Some(chunk) = ready!(self.rest.poll_chunk(context)) {
            self.push(chunk.map_err(Fault::Transport)?);
            if self.whole.len() > max_body {
                return Poll::Ready(Err(Fault::TooLarge(max_body)));
            }
        }
        Poll::Ready(Ok(()))
    }

    /// One piece, which is what most responses are, stays where it is. Further ones are put behind it, in a buffer that is
    /// nobody else's and so handed on.
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

/// What came before the body of a response, and the body. Cookies are kept out of what is printed.
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
