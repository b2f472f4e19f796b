//! Sends a request and takes the answer in.

use super::race::race;
use super::{Core, check, compose};
use crate::base_url::BaseUrl;
use crate::client::{Settings, Shared};
use crate::credential::{self, Authorization};
use crate::error::{Deadline, Error, ErrorKind, Result};
use crate::operation::Description;
use crate::response::{Head, Response};
use crate::transport::{BoxFuture, Chunks, Failure, Outgoing, TransportError};
use bytes::{Bytes, BytesMut};
use http::Request;
use std::future::poll_fn;
use std::time::{Duration, Instant};

/// Carries a call out, up to an answer of whatever status.
///
/// Not generic, and a future on the heap: what every operation shares is compiled once.
pub(super) fn execute(
    core: Core,
    description: &'static Description,
    accept: String,
) -> BoxFuture<'static, Result<Response>> {
    Box::pin(async move {
        let shared = core.client.shared();
        let refused = |kind| move |message: String| Error::refused(description, kind, message);
        check::check(description, &core.inputs).map_err(refused(ErrorKind::InvalidArgument))?;
        let base = base_url(&core, description).map_err(refused(ErrorKind::Configuration))?;
        let draft = compose::compose(description, &core.inputs, base, &shared.user_agent, &accept)
            .map_err(refused(ErrorKind::InvalidArgument))?;
        let url = draft.url();
        let unauthorized =
            |message: String| Error::refused(description, ErrorKind::Credential, message).at(url.clone());
        let credentials = credential::choose(description, &shared.credentials).map_err(unauthorized)?;
        let authorizations = credentials
            .iter()
            .map(|(scheme, credential)| Authorization::new(scheme, credential))
            .collect::<Result<Vec<_>, String>>()
            .map_err(unauthorized)?;
        let request = draft
            .request(&authorizations)
            .map_err(|message| Error::refused(description, ErrorKind::InvalidArgument, message).at(url.clone()))?;
        let limits = Limits::new(&core.settings, shared.timer.now());
        let answer = attempt(shared, request, &limits).await;
        answer.map_err(|fault| fault.into_error().of(description).at(url).after(1))
    })
}

/// Where the call goes: its own base URL, the client's, or the document's first server.
fn base_url(core: &Core, description: &Description) -> Result<BaseUrl, String> {
    if let Some(url) = &core.base_url {
        return BaseUrl::parse(url);
    }
    if let Some(base) = &core.client.shared().base_url {
        return Ok(base.clone());
    }
    let servers = if description.servers.is_empty() {
        description.api.server_list()
    } else {
        description.servers
    };
    match servers.first() {
        Some(server) => BaseUrl::parse(&server.resolved()),
        None => Err("the document names no server; set the base URL".to_owned()),
    }
}

/// What one attempt may take.
struct Limits {
    settings: Settings,
    call_ends: Option<Instant>,
}

impl Limits {
    fn new(settings: &Settings, now: Instant) -> Self {
        Self {
            settings: *settings,
            call_ends: now.checked_add(settings.call_timeout),
        }
    }

    /// How much of the call's time is left.
    fn left(&self, now: Instant) -> Duration {
        self.call_ends
            .map_or(Duration::MAX, |ends| ends.saturating_duration_since(now))
    }
}

/// Why an attempt gave no whole answer.
pub(super) enum Fault {
    Transport(TransportError),
    Timeout(Deadline, Duration),
    TooLarge(usize),
}

impl Fault {
    fn into_error(self) -> Error {
        match self {
            Self::Transport(error) => {
                let (kind, message) = match error.failure() {
                    Failure::Connect => (ErrorKind::Connect, "no connection to the server could be made"),
                    Failure::ConnectTimeout => (
                        ErrorKind::Timeout(Deadline::Connect),
                        "no connection to the server could be made in time",
                    ),
                    Failure::Connection => (
                        ErrorKind::Connection,
                        "the connection broke; the server may have acted on the request",
                    ),
                    Failure::Unsendable => (ErrorKind::InvalidArgument, "the request cannot be sent"),
                };
                Error::new(kind, message).because(error.into_source())
            }
            Self::Timeout(deadline, limit) => {
                let (what, setting) = match deadline {
                    Deadline::Call => ("the call", "call_timeout"),
                    Deadline::Idle => ("the next piece of the answer", "idle_timeout"),
                    _ => ("the attempt", "attempt_timeout"),
                };
                let message = format!(
                    "{what} took longer than {limit:?}; the server may have acted on the request; `{setting}` sets the limit"
                );
                Error::new(ErrorKind::Timeout(deadline), message)
            }
            Self::TooLarge(limit) => Error::new(
                ErrorKind::TooLarge,
                format!("the answer is larger than {limit} bytes; `max_body` sets the limit"),
            ),
        }
    }
}

/// Sends a request once, within the limits.
async fn attempt(shared: &Shared, request: Request<Outgoing>, limits: &Limits) -> Result<Response, Fault> {
    let left = limits.left(shared.timer.now());
    let settings = &limits.settings;
    let (deadline, allowed, limit) = if left < settings.attempt_timeout {
        (Deadline::Call, left, settings.call_timeout)
    } else {
        (Deadline::Attempt, settings.attempt_timeout, settings.attempt_timeout)
    };
    match race(exchange(shared, request, settings), shared.timer.sleep(allowed)).await {
        Some(answer) => answer,
        None => Err(Fault::Timeout(deadline, limit)),
    }
}

async fn exchange(shared: &Shared, request: Request<Outgoing>, settings: &Settings) -> Result<Response, Fault> {
    let answer = shared.transport.send(request).await.map_err(Fault::Transport)?;
    let (head, mut chunks) = answer.into_parts();
    let body = collect(shared, &mut *chunks, settings).await?;
    let mut headers = head.headers;
    if let Some(cookie) = headers.get_mut(http::header::SET_COOKIE) {
        cookie.set_sensitive(true);
    }
    Ok(Response::new(
        body,
        Head {
            status: head.status,
            headers,
            attempts: 1,
        },
    ))
}

/// All pieces of a body as one, as long as they keep coming and stay within the limit.
async fn collect(shared: &Shared, chunks: &mut dyn Chunks, settings: &Settings) -> Result<Bytes, Fault> {
    let mut whole = BytesMut::new();
    loop {
        let next = poll_fn(|context| chunks.poll_chunk(context));
        let Some(chunk) = race(next, shared.timer.sleep(settings.idle_timeout)).await else {
            return Err(Fault::Timeout(Deadline::Idle, settings.idle_timeout));
        };
        let Some(chunk) = chunk else { return Ok(whole.freeze()) };
        let chunk = chunk.map_err(Fault::Transport)?;
        if chunk.len() > settings.max_body - whole.len() {
            return Err(Fault::TooLarge(settings.max_body));
        }
        whole.extend_from_slice(&chunk);
    }
}
