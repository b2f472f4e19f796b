//! Sends a call: composes the request, sends it, and sends it again where that is safe.

use super::attempt::{Fault, Payload, Streams, attempted, pause};
use super::compose::Fixed;
use super::draft::Draft;
use super::exchange::{Exchange, attempt};
use super::race::race;
use super::{Core, check, compose, defaults, key, keys, trace};
use crate::apart::Apart;
use crate::base_url::BaseUrl;
use crate::credential::{Allowance, Chosen};
use crate::error::{Deadline, Error, ErrorKind, Result};
use crate::interceptor::Attempt;
use crate::operation::{self, Description, Relative};
use crate::response::Response;
use crate::retry::Retry;
use crate::transport::BoxFuture;
use http::{HeaderMap, StatusCode};
use std::borrow::Cow;
use std::time::{Duration, Instant};

/// Sends a call and returns the response, whatever its status is; for those in `streams`, as soon as the head arrives.
///
/// Not generic, and a boxed future, so that it is compiled once for all operations.
pub(crate) fn execute(
    mut core: Apart<Core>,
    description: &'static Description,
    accept: Cow<'static, str>,
    streams: Streams,
) -> BoxFuture<'static, Result<Response<Payload>>> {
    defaults::fill(&mut core, description);
    Box::pin(async move {
        let (mut run, credentials) = prepare(&core, description, accept, streams)?;
        let response = run.authorized(&credentials).await?;
        Ok(response.after(run.attempts, run.draft.url))
    })
}

/// The call, ready to be sent, and its credentials; fails before anything is sent. It is not a part of the future,
/// which would take as much stack each time it is woken.
#[inline(never)]
fn prepare<'c>(
    core: &'c Core,
    description: &'static Description,
    accept: Cow<'static, str>,
    streams: Streams,
) -> Result<(Run<'c>, Chosen)> {
    let shared = core.client.shared();
    let refused = |kind| move |message: String| Error::refused(description, kind, message);
    check::check(description, &core.inputs).map_err(refused(ErrorKind::InvalidArgument))?;
    let base = base_url(core, description).map_err(refused(ErrorKind::Configuration))?;
    let fixed = Fixed::new(&shared.user_agent, &shared.headers, accept);
    let mut draft = compose::compose(description, &core.inputs, base, core.target.as_deref(), fixed)
        .map_err(refused(ErrorKind::InvalidArgument))?;
    let credentials = keys::chosen(core, description)
        .map_err(|message| refused(ErrorKind::Credential)(message).at(draft.url.clone()))?;
    if core.target.is_some() {
        draft.query = keys::without_keys(&draft.query, &credentials).into_owned();
    }
    keys::check(&core.inputs, &credentials).map_err(refused(ErrorKind::InvalidArgument))?;
    let run = Run {
        core,
        description,
        draft,
        streams,
        ends: shared.timer.now().checked_add(core.settings.call_timeout),
        attempts: 0,
    };
    Ok((run, credentials))
}

/// A call that is being sent.
struct Run<'c> {
    core: &'c Core,
    description: &'static Description,
    draft: Box<Draft<'c>>,
    streams: Streams,
    /// The end of the call's time; `None` if it is too far away to be represented.
    ends: Option<Instant>,
    /// How often the request was sent.
    attempts: u32,
}

impl<'c> Run<'c> {
    /// The time left.
    fn left(&self) -> Duration {
        self.core.client.shared().left_until(self.ends)
    }

    /// The credentials as they are sent; those that have to be fetched are fetched.
    async fn resolve<'k>(&self, credentials: &'k Chosen) -> Result<Cow<'k, Chosen>> {
        if !credentials.iter().any(|(_, credential)| credential.is_renewed()) {
            return Ok(Cow::Borrowed(credentials));
        }
        let shared = self.core.client.shared();
        let allowance = Allowance {
            shared,
            settings: &shared.settings,
            ends: self.ends,
        };
        let mut resolved = Vec::new();
        for (scheme, credential) in credentials {
            // On the heap, since most calls fetch nothing and should not reserve the room.
            let mut fetched = Box::pin(credential.clone().resolved(scheme, &allowance, &self.draft.base));
            let fetched = race(fetched.as_mut(), shared.timer.sleep(self.left())).await;
            let fetched = fetched
                .unwrap_or_else(|| Err(Fault::Timeout(Deadline::Call, self.core.settings.call_timeout).into_error()))
                .map_err(|error| self.failed(error))?;
            resolved.push((*scheme, fetched));
        }
        Ok(Cow::Owned(resolved))
    }

    /// Whether refused credentials can be fetched again, and the request be sent again.
    fn renews(&self, credentials: &Chosen, used: &Chosen) -> bool {
        let class = self.core.retry.unwrap_or(self.description.retry);
        let pairs = credentials.iter().zip(used);
        let given_up = pairs
            .filter(|((_, credential), (_, used))| credential.give_up(used))
            .count();
        given_up > 0
            && class != Retry::Never
            && self.attempts < self.core.settings.max_attempts
            && self.draft.can_repeat()
    }

    /// Sends the request, and once more with new credentials if the server no longer accepts the first.
    async fn authorized(&mut self, credentials: &Chosen) -> Result<Response<Payload>> {
        let used = self.resolve(credentials).await?;
        let response = self.repeat(&used).await?;
        if response.status() != StatusCode::UNAUTHORIZED || !self.renews(credentials, &used) {
            return Ok(response);
        }
        // A token can be revoked after it was fetched. The server has not acted on the request.
        let renewed = self.resolve(credentials).await?;
        if renewed.iter().zip(&*used).all(|((_, new), (_, old))| new.is_same(old)) {
            return Ok(response);
        }
        self.repeat(&renewed).await
    }

    /// Sends the request, and again as long as that may help.
    async fn repeat(&mut self, credentials: &Chosen) -> Result<Response<Payload>> {
        let shared = self.core.client.shared();
        shared.budget.deposit();
        loop {
            let result = self.send(credentials).await?;
            let wait = self.wait_before_next(&result);
            match wait.filter(|wait| *wait < self.left() && self.draft.can_repeat()) {
                Some(wait) if shared.budget.withdraw() => shared.timer.sleep(wait).await,
                _ => return self.finish(result),
            }
        }
    }

    /// Sends the request once; fails if it cannot be sent at all.
    async fn send(&mut self, credentials: &Chosen) -> Result<Result<Response<Payload>, Fault>> {
        let sending = self.start(credentials)?;
        let sent = self.sent(self.attempts);
        let result = trace::instrument(&sent, sending).await;
        let response = result.as_ref().map(|response| (response.status(), response.headers()));
        let interceptors = &self.core.client.shared().interceptors;
        interceptors.response(&sent, response.map_err(Fault::kind));
        Ok(result)
    }

    /// The next attempt. It is separate from [`Run::send`], whose future would otherwise keep room for the request.
    fn start(&mut self, credentials: &Chosen) -> Result<Exchange<'c>> {
        let mut headers = self.headers()?;
        let (core, sent) = (self.core, self.sent(self.attempts + 1));
        let shared = core.client.shared();
        shared.interceptors.request(&sent, &mut headers).map_err(|error| {
            let message = "an interceptor refused the request".to_owned();
            self.refused(ErrorKind::InvalidArgument, message).because(error)
        })?;
        let request = self.draft.request(headers, credentials);
        let request = request.map_err(|(kind, message)| self.refused(kind, message))?;
        self.attempts += 1;
        Ok(attempt(shared, request, &core.settings, self.left(), self.streams))
    }

    /// The description of an attempt for interceptors and spans.
    fn sent(&self, number: u32) -> Attempt<'_> {
        Attempt {
            operation: self.description,
            url: &self.draft.url,
            number,
        }
    }

    /// How long to wait before the request is sent again; `None` if it is not sent again.
    fn wait_before_next(&self, result: &Result<Response<Payload>, Fault>) -> Option<Duration> {
        if self.attempts >= self.core.settings.max_attempts {
            return None;
        }
        let attempted = attempted(result);
        let covers = |class: Retry| class.covers(self.description.method, attempted);
        let class = match self.core.retry.unwrap_or(self.description.retry) {
            // Checked only if it makes a difference, which is rare.
            Retry::ByMethod if covers(Retry::Idempotent) && !covers(Retry::Unprocessed) => {
                key::class(self.description, &self.core.inputs)
            }
            class => class,
        };
        if covers(class) {
            pause(self.core.client.shared(), self.attempts, result)
        } else {
            None
        }
    }

    /// The headers of the next attempt. Those of the first already exist.
    fn headers(&mut self) -> Result<HeaderMap> {
        if let Some(headers) = self.draft.headers.take() {
            return Ok(headers);
        }
        let headers = compose::headers(self.description, &self.core.inputs, &self.draft.fixed);
        headers.map_err(|message| self.refused(ErrorKind::InvalidArgument, message))
    }

    /// Adds the operation, the URL and the number of attempts to an error.
    fn failed(&self, error: Error) -> Error {
        let error = error.of(self.description);
        error.at(self.draft.url.clone()).after(self.attempts)
    }

    fn refused(&self, kind: ErrorKind, message: String) -> Error {
        Error::refused(self.description, kind, message).at(self.draft.url.clone())
    }

    fn finish(&self, result: Result<Response<Payload>, Fault>) -> Result<Response<Payload>> {
        result.map_err(|fault| self.failed(fault.into_error()))
    }
}

/// The base URL of a call: its own, the client's, or that of a server of the document. If the server of the operation
/// is only a path, it replaces the path of the document's server, on the same host.
pub(crate) fn base_url<'c>(core: &'c Core, description: &Description) -> Result<Cow<'c, BaseUrl>, String> {
    let parse = |url: &str| BaseUrl::parse(url, core.client.shared().settings.plain_http);
    if let Some(url) = &core.base_url {
        return parse(url).map(Cow::Owned);
    }
    let values = || [&core.server_variables[..], &core.client.shared().server_variables].concat();
    let client = core.client.shared().base_url.as_ref();
    if let Some(base) = client.filter(|_| description.servers.is_empty()) {
        return Ok(Cow::Borrowed(base));
    }
    let values = values();
    let relative = Relative::of(description, &values)?;
    match (relative, client) {
        (Some(relative), Some(base)) => {
            let elsewhere = base.elsewhere(relative.document_path(), &relative.path);
            return Ok(Cow::Owned(elsewhere));
        }
        (Some(relative), None) if !relative.document.is_empty() => {
            let base = parse(&relative.document)?;
            return Ok(Cow::Owned(base.elsewhere(relative.document_path(), &relative.path)));
        }
        (None, Some(base)) => return Ok(Cow::Borrowed(base)),
        (_, None) => {}
    }
    match operation::choose(description.server_list(), &values) {
        Some(server) => parse(&server.url(&values)?).map(Cow::Owned),
        None => Err("the document names no server; set the base URL".to_owned()),
    }
}
