//! Access tokens that the client fetches itself (OAuth 2, RFC 6749, section 4.4).

use super::authorize::basic;
use super::{Allowance, Credential, Secret, sensitive};
use crate::base_url::BaseUrl;
use crate::call::{Fault, Payload, Streams, attempt, attempted, pause};
use crate::error::{Error, ErrorKind, Result};
use crate::headers::without_secrets;
use crate::json::{Json, Map};
use crate::operation;
use crate::redirect::absolute;
use crate::response::Response;
use crate::retry::Retry;
use crate::transport::Outgoing;
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderValue, Method, Request, StatusCode};
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use zeroize::Zeroizing;

/// The client's own credentials.
pub(crate) struct ClientCredentials {
    id: String,
    secret: Secret,
    pub(super) scope: Option<String>,
    pub(super) url: Option<String>,
    /// Whether id and secret are tried in the header `Authorization` first, because that has worked before.
    is_in_header: AtomicBool,
    /// Whether the caller allows them in the header only.
    is_in_header_alone: bool,
}

/// How long a token is used if the server does not state its lifetime.
const UNTOLD: Duration = Duration::from_secs(300);
/// Token types that are not sent as bearer tokens, from the OAuth registry and an earlier draft. Any other name means a
/// bearer token: servers send `BearerToken`, `Application Access Token`, or nothing.
const OTHER_KINDS: [&str; 4] = ["DPoP", "PoP", "mac", "N_A"];

impl ClientCredentials {
    pub(super) const fn new(id: String, secret: Secret) -> Self {
        Self {
            id,
            secret,
            scope: None,
            url: None,
            is_in_header: AtomicBool::new(false),
            is_in_header_alone: false,
        }
    }

    pub(super) fn in_header_alone(&mut self) {
        self.is_in_header = AtomicBool::new(true);
        self.is_in_header_alone = true;
    }

    /// The URL from which to fetch tokens for a call to this server. A relative URL is appended to the server's URL, or
    /// replaces its path if it begins with a slash (OpenAPI 3.1, *Relative References in URLs*). Fails if there is no
    /// URL, so that the token is not requested from the server itself.
    pub(super) fn token_url(&self, document_url: &str, base: &BaseUrl) -> Result<String> {
        match self.url.as_deref().unwrap_or(document_url) {
            "" => Err(failed(
                "the document does not say where to fetch tokens; set it with `Credential::token_url`",
            )),
            url => Ok(absolute(url, &format!("{}/", base.as_str()))),
        }
    }

    /// A token from this URL, and its lifetime. The error names the server.
    pub(super) async fn fetch(&self, allowance: &Allowance<'_>, url: &str) -> Result<(Credential, Option<Duration>)> {
        let fetched = self.fetch_either_way(allowance, url).await;
        fetched.map_err(|error| error.within(&format!("no token could be fetched from {}", without_secrets(url))))
    }

    async fn fetch_either_way(&self, allowance: &Allowance<'_>, url: &str) -> Result<(Credential, Option<Duration>)> {
        let is_in_header = self.is_in_header.load(Ordering::Relaxed);
        let response = self.ask(allowance, url, is_in_header).await?;
        if self.is_in_header_alone || !is_client_unknown(&response) {
            return token(response);
        }
        // Servers must support the header but not the form, and the document does not say which works (RFC 6749,
        // section 2.3.1). A request must not use both.
        let first = response.status();
        let response = self.ask(allowance, url, !is_in_header).await?;
        if !response.status().is_success() {
            let [form, header] = if is_in_header {
                [response.status(), first]
            } else {
                [first, response.status()]
            };
            let message = format!(
                "the server answered {form} to id and secret in the form, and {header} to them in the header \
                 `Authorization`"
            );
            return Err(Error::without_credential(message, response));
        }
        self.is_in_header.store(!is_in_header, Ordering::Relaxed);
        token(response)
    }

    fn form(&self, is_in_header: bool) -> String {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("grant_type", "client_credentials");
        if !is_in_header {
            form.append_pair("client_id", &self.id)
                .append_pair("client_secret", self.secret.expose());
        }
        if let Some(scope) = &self.scope {
            form.append_pair("scope", scope);
        }
        form.finish()
    }

    /// The header with id and secret, each form-encoded first, since either can contain a colon.
    fn header(&self) -> Result<HeaderValue> {
        let encoded = |text: &str| Zeroizing::new(form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>());
        let pair = basic(&encoded(&self.id), &encoded(self.secret.expose()));
        sensitive(pair.into_bytes()).map_err(failed)
    }

    /// Requests a token, with retries by the rules of calls: fetching two tokens does no harm.
    async fn ask(&self, allowance: &Allowance<'_>, url: &str, is_in_header: bool) -> Result<Response> {
        let (shared, settings) = (allowance.shared, allowance.settings);
        shared.budget.deposit();
        let mut attempts = 0;
        loop {
            let request = self.request(allowance, url, is_in_header)?;
            // The call enforces its own time limit: other calls may wait for this token and have more time.
            let result = attempt(shared, request, settings, Duration::MAX, Streams::Nothing).await;
            attempts += 1;
            let may_repeat = attempts < settings.max_attempts
                && Retry::Idempotent.covers(operation::Method::Post, attempted(&result));
            let wait = may_repeat.then(|| pause(shared, attempts, &result)).flatten();
            match wait.filter(|wait| *wait < allowance.left()) {
                Some(wait) if shared.budget.withdraw() => shared.timer.sleep(wait).await,
                _ => {
                    let response = result.map_err(Fault::into_error)?;
                    return Ok(response.map(Payload::into_bytes).after(attempts, without_secrets(url)));
                }
            }
        }
    }

    fn request(&self, allowance: &Allowance<'_>, url: &str, is_in_header: bool) -> Result<Request<Outgoing>> {
        // The URL is sent unchanged: some servers need the trailing slash, and it can have a query (RFC 6749, section
        // 3.2).
        let (place, _) = url.split_once('?').unwrap_or((url, ""));
        BaseUrl::parse(place, allowance.settings.plain_http)
            .map_err(|fault| failed(format!("its URL cannot be used: {fault}")))?;
        let mut request = Request::new(Outgoing::Whole(Bytes::from(self.form(is_in_header))));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = url
            .parse()
            .map_err(|error| failed("its URL is not valid").because(http::Error::from(error)))?;
        let headers = request.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, allowance.shared.user_agent.clone());
        if is_in_header {
            headers.insert(AUTHORIZATION, self.header()?);
        }
        Ok(request)
    }
}

/// Whether the server does not recognise the client this way, and may do so the other way (RFC 6749, section 5.2).
fn is_client_unknown(response: &Response) -> bool {
    let says_so = || {
        let members = response.json::<Map<Json>>().ok();
        let error = members.as_ref().and_then(|members| members.get("error"));
        error.is_some_and(|error| error.as_str() == "\"invalid_client\"")
    };
    match response.status() {
        StatusCode::UNAUTHORIZED => true,
        StatusCode::BAD_REQUEST => says_so(),
        _ => false,
    }
}

/// The token of a response, and its lifetime (RFC 6749, section 5.1).
fn token(response: Response) -> Result<(Credential, Option<Duration>)> {
    if !response.status().is_success() {
        let message = format!("the server answered {}", response.status());
        return Err(Error::without_credential(message, response));
    }
    // The error must not contain data that may include a token.
    let members: Map<Json> = response
        .json()
        .map_err(|error| failed("the response of the server cannot be read").because(error))?;
    let token = members
        .get("access_token")
        .and_then(|token| token.decode::<String>().ok());
    let token = token.ok_or_else(|| failed("the server gave a response without an `access_token`"))?;
    let kind = members.get("token_type").and_then(|kind| kind.decode::<String>().ok());
    let is_kind = |other: &&&str| kind.as_ref().is_some_and(|kind| kind.eq_ignore_ascii_case(other));
    if let Some(kind) = OTHER_KINDS.iter().find(is_kind) {
        return Err(failed(format!(
            "the server gave a token of the type `{kind}`, and only bearer tokens can be used"
        )));
    }
    let seconds = members.get("expires_in").and_then(|seconds| {
        let text = seconds
            .decode::<String>()
            .unwrap_or_else(|_| seconds.as_str().to_owned());
        text.parse().ok()
    });
    Ok((
        Credential::bearer(token),
        Some(seconds.map_or(UNTOLD, Duration::from_secs)),
    ))
}

fn failed(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Credential, message)
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("id", &self.id)
            .field("secret", &self.secret)
            .finish_non_exhaustive()
    }
}
