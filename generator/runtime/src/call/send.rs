//! Carries a call out: composes the request, sends it, and sends it again where that is safe.

use super::attempt::{Fault, Payload, Streams, attempt};
use super::draft::Draft;
use super::race::race;
use super::{Core, check, compose, trace};
use crate::base_url::BaseUrl;
use crate::credential::{self, Authorization, Credential};
use crate::error::{Deadline, Error, ErrorKind, Result};
use crate::interceptor::Attempt;
use crate::operation::{self, Description, SecurityScheme};
use crate::response::Response;
use crate::retry::{self, Attempted, Retry};
use crate::transport::BoxFuture;
use http::StatusCode;
use std::borrow::Cow;
use std::pin::pin;
use std::time::{Duration, Instant};

/// Carries a call out, up to an answer of whatever status; of those that `streams` names, only up to the head.
///
/// Not generic, and a future on the heap: what every operation shares is compiled once.
pub(crate) fn execute(
    core: Core,
    description: &'static Description,
    accept: Cow<'static, str>,
    streams: &'static dyn Streams,
) -> BoxFuture<'static, Result<Response<Payload>>> {
    Box::pin(async move {
        let (draft, credentials) = prepare(&core, description, &accept)?;
        let timer = &core.client.shared().timer;
        let mut run = Run {
            core: &core,
            description,
            draft: &draft,
            streams,
            ends: timer.now().checked_add(core.settings.call_timeout),
            attempts: 0,
        };
        let used = run.resolve(&credentials).await?;
        let answer = run.repeat(&used).await?;
        if answer.status() != StatusCode::UNAUTHORIZED || !run.renews(&credentials, &used) {
            return Ok(answer);
        }
        // What was good when it was fetched may have been taken back since. The server has not acted on the request.
        let renewed = run.resolve(&credentials).await?;
        if renewed.iter().zip(&*used).all(|((_, new), (_, old))| new.is_same(old)) {
            return Ok(answer);
        }
        run.repeat(&renewed).await
    })
}

/// Credentials, each with the scheme that it is for.
type Chosen = Vec<(&'static SecurityScheme, Credential)>;

/// The request and its credentials; fails before anything is sent.
fn prepare(core: &Core, description: &Description, accept: &str) -> Result<(Draft, Chosen)> {
    let shared = core.client.shared();
    let refused = |kind| move |message: String| Error::refused(description, kind, message);
    check::check(description, &core.inputs).map_err(refused(ErrorKind::InvalidArgument))?;
    let base = base_url(core, description).map_err(refused(ErrorKind::Configuration))?;
    let mut draft = compose::compose(description, &core.inputs, base, &shared.user_agent, accept)
        .map_err(refused(ErrorKind::InvalidArgument))?;
    if let Some(target) = &core.target {
        draft.redirect(target);
    }
    let unauthorized = |message: String| Error::refused(description, ErrorKind::Credential, message).at(draft.url());
    let credentials = credential::choose(description, &shared.credentials).map_err(unauthorized)?;
    Ok((draft, credentials))
}

/// A call under way.
struct Run<'c> {
    core: &'c Core,
    description: &'static Description,
    draft: &'c Draft,
    streams: &'c dyn Streams,
    /// When the time of the call is over; `None` if that is too far away to tell.
    ends: Option<Instant>,
    /// How often the request has been sent.
    attempts: u32,
}

impl Run<'_> {
    /// What is left of the time.
    fn left(&self) -> Duration {
        let now = self.core.client.shared().timer.now();
        self.ends
            .map_or(Duration::MAX, |ends| ends.saturating_duration_since(now))
    }

    /// The credentials as they travel; those that there are none of yet are fetched.
    async fn resolve<'c>(&self, credentials: &'c Chosen) -> Result<Cow<'c, Chosen>> {
        if !credentials.iter().any(|(_, credential)| credential.is_renewed()) {
            return Ok(Cow::Borrowed(credentials));
        }
        let (shared, settings) = (self.core.client.shared(), &self.core.settings);
        let mut resolved = Vec::new();
        for (scheme, credential) in credentials {
            let fetched = credential.clone().resolved(scheme, shared, settings);
            let fetched = race(pin!(fetched), shared.timer.sleep(self.left())).await;
            let fault = || Fault::Timeout(Deadline::Call, settings.call_timeout).into_error();
            let fetched = fetched.unwrap_or_else(|| Err(fault().at(self.draft.url())));
            resolved.push((*scheme, fetched.map_err(|error| error.of(self.description))?));
        }
        Ok(Cow::Owned(resolved))
    }

    /// Whether credentials that the server refuses can be had anew, and the request sent again.
    fn renews(&self, credentials: &Chosen, used: &Chosen) -> bool {
        let class = self.core.retry.unwrap_or(self.description.retry);
        let pairs = credentials.iter().zip(used);
        let given_up = pairs
            .filter(|((_, credential), (_, used))| credential.give_up(used))
            .count();
        given_up > 0 && class != Retry::Never && self.draft.can_repeat()
    }

    /// Sends the request until there is an answer to keep.
    async fn repeat(&mut self, credentials: &Chosen) -> Result<Response<Payload>> {
        let refused = |kind, message: String| Error::refused(self.description, kind, message).at(self.draft.url());
        let authorizations = credentials
            .iter()
            .map(|(scheme, credential)| Authorization::new(scheme, credential));
        let authorizations: Result<Vec<_>, _> = authorizations.collect();
        let authorizations = authorizations.map_err(|message| refused(ErrorKind::Credential, message))?;
        let shared = self.core.client.shared();
        shared.budget.deposit();
        loop {
            let result = self.send(&authorizations).await?;
            let wait = self.wait_before_next(&result);
            match wait.filter(|wait| *wait < self.left() && self.draft.can_repeat()) {
                Some(wait) if shared.budget.withdraw() => shared.timer.sleep(wait).await,
                _ => return self.finish(result),
            }
        }
    }

    /// Sends the request once; fails if it cannot be sent at all.
    async fn send(&mut self, authorizations: &[Authorization]) -> Result<Result<Response<Payload>, Fault>> {
        let (shared, url) = (self.core.client.shared(), self.draft.url());
        let refused = |message: String| {
            Error::refused(self.description, ErrorKind::InvalidArgument, message).at(self.draft.url())
        };
        let sent = Attempt {
            operation: self.description,
            url: &url,
            number: self.attempts + 1,
        };
        let mut headers = self.draft.headers.clone();
        shared
            .interceptors
            .request(&sent, &mut headers)
            .map_err(|error| refused("an interceptor refused the request".to_owned()).because(error))?;
        let request = self.draft.request(headers, authorizations).map_err(refused)?;
        self.attempts += 1;
        // In place: a future that is handed on by value is kept twice, and it is the largest here.
        let sending = pin!(attempt(shared, request, &self.core.settings, self.left(), self.streams));
        let result = trace::instrument(&sent, sending).await;
        let answer = result.as_ref().map(|answer| (answer.status(), answer.headers()));
        shared.interceptors.response(&sent, answer.map_err(Fault::kind));
        Ok(result)
    }

    /// How long to wait before the request is sent again; `None` if it is not.
    fn wait_before_next(&self, result: &Result<Response<Payload>, Fault>) -> Option<Duration> {
        if self.attempts >= self.core.settings.max_attempts {
            return None;
        }
        let shared = self.core.client.shared();
        let (attempted, asked) = match result {
            Ok(answer) => (
                Attempted::Answered(answer.status()),
                retry::retry_after(answer.headers(), shared.timer.wall_clock()),
            ),
            Err(fault) => (fault.attempted(), None),
        };
        let class = self.core.retry.unwrap_or(self.description.retry);
        if !class.covers(self.description.method, attempted) {
            return None;
        }
        retry::backoff(self.attempts, asked, &shared.jitter)
    }

    fn finish(&self, result: Result<Response<Payload>, Fault>) -> Result<Response<Payload>> {
        match result {
            Ok(answer) => Ok(answer.after(self.attempts, self.draft.url())),
            Err(fault) => Err(fault
                .into_error()
                .of(self.description)
                .at(self.draft.url())
                .after(self.attempts)),
        }
    }
}

/// Where the call goes: its own base URL, the client's, or a server of the document.
pub(crate) fn base_url(core: &Core, description: &Description) -> Result<BaseUrl, String> {
    if let Some(url) = &core.base_url {
        return BaseUrl::parse(url);
    }
    if let Some(base) = &core.client.shared().base_url {
        return Ok(base.clone());
    }
    let values = [&core.server_variables[..], &core.client.shared().server_variables].concat();
    match operation::choose(description.server_list(), &values) {
        Some(server) => BaseUrl::parse(&server.url(&values)?),
        None => Err("the document names no server; set the base URL".to_owned()),
    }
}
