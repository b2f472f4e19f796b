//! Carries a call out: composes the request, sends it, and sends it again where that is safe.

use super::attempt::{Fault, attempt};
use super::draft::Draft;
use super::{Core, check, compose};
use crate::base_url::BaseUrl;
use crate::client::Shared;
use crate::credential::{self, Authorization, Credential};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Description, SecurityScheme};
use crate::response::Response;
use crate::retry::{self, Attempted};
use crate::transport::BoxFuture;
use std::time::Duration;

/// Carries a call out, up to an answer of whatever status.
///
/// Not generic, and a future on the heap: what every operation shares is compiled once.
pub(crate) fn execute(
    core: Core,
    description: &'static Description,
    accept: String,
) -> BoxFuture<'static, Result<Response>> {
    Box::pin(async move {
        let (draft, credentials) = prepare(&core, description, &accept)?;
        let authorizations = authorize(&core, description, &draft, credentials).await?;
        repeat(&core, description, &draft, &authorizations).await
    })
}

/// The request and its credentials; fails before anything is sent.
fn prepare(
    core: &Core,
    description: &Description,
    accept: &str,
) -> Result<(Draft, Vec<(&'static SecurityScheme, Credential)>)> {
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

/// What the credentials add to the request; fetches tokens that there are none of yet.
async fn authorize(
    core: &Core,
    description: &Description,
    draft: &Draft,
    credentials: Vec<(&'static SecurityScheme, Credential)>,
) -> Result<Vec<Authorization>> {
    let mut authorizations = Vec::new();
    for (scheme, credential) in credentials {
        let credential = credential.resolved(scheme, core.client.shared(), &core.settings).await;
        let authorization = Authorization::new(scheme, &credential.map_err(|error| error.of(description))?);
        authorizations.push(
            authorization
                .map_err(|message| Error::refused(description, ErrorKind::Credential, message).at(draft.url()))?,
        );
    }
    Ok(authorizations)
}

/// Sends the request until there is an answer to keep.
async fn repeat(
    core: &Core,
    description: &Description,
    draft: &Draft,
    authorizations: &[Authorization],
) -> Result<Response> {
    let shared = core.client.shared();
    let ends = shared.timer.now().checked_add(core.settings.call_timeout);
    shared.budget.deposit();
    let mut attempts = 1;
    loop {
        let request = draft
            .request(authorizations)
            .map_err(|message| Error::refused(description, ErrorKind::InvalidArgument, message).at(draft.url()))?;
        let left = ends.map_or(Duration::MAX, |ends| ends.saturating_duration_since(shared.timer.now()));
        let result = attempt(shared, request, &core.settings, left).await;
        let left = ends.map_or(Duration::MAX, |ends| ends.saturating_duration_since(shared.timer.now()));
        match wait_before_next(core, description, &result, attempts).filter(|wait| *wait < left) {
            Some(wait) if shared.budget.withdraw() => shared.timer.sleep(wait).await,
            _ => return finish(result, description, draft, attempts),
        }
        attempts += 1;
    }
}

/// How long to wait before the request is sent again; `None` if it is not.
fn wait_before_next(
    core: &Core,
    description: &Description,
    result: &Result<Response, Fault>,
    attempts: u32,
) -> Option<Duration> {
    if attempts >= core.settings.max_attempts {
        return None;
    }
    let shared: &Shared = core.client.shared();
    let (attempted, asked) = match result {
        Ok(answer) => (
            Attempted::Answered(answer.status()),
            retry::retry_after(answer.headers(), shared.timer.wall_clock()),
        ),
        Err(fault) => (fault.attempted(), None),
    };
    let class = core.retry.unwrap_or(description.retry);
    if !class.covers(description.method, attempted) {
        return None;
    }
    retry::backoff(attempts, asked, &shared.jitter)
}

fn finish(
    result: Result<Response, Fault>,
    description: &Description,
    draft: &Draft,
    attempts: u32,
) -> Result<Response> {
    match result {
        Ok(answer) => Ok(answer.after(attempts, draft.url())),
        Err(fault) => Err(fault.into_error().of(description).at(draft.url()).after(attempts)),
    }
}

/// Where the call goes: its own base URL, the client's, or the document's first server.
pub(crate) fn base_url(core: &Core, description: &Description) -> Result<BaseUrl, String> {
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
