//! Access tokens that the client fetches for itself (OAuth 2, RFC 6749, section 4.4).

use super::{Credential, Secret};
use crate::base_url::BaseUrl;
use crate::call::{Nothing, Payload, attempt};
use crate::client::{Settings, Shared};
use crate::error::{Error, ErrorKind, Result};
use crate::json::{Json, Map};
use crate::redirect::absolute;
use crate::response::Response;
use crate::transport::Outgoing;
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};
use http::{HeaderValue, Method, Request};
use std::fmt;
use std::time::Duration;

/// A client's own credentials.
pub(crate) struct ClientCredentials {
    id: String,
    secret: Secret,
    pub(super) scope: Option<String>,
    pub(super) url: Option<String>,
}

/// How long a token is used whose end the server does not tell.
const UNTOLD: Duration = Duration::from_secs(300);

impl ClientCredentials {
    pub(super) const fn new(id: String, secret: Secret) -> Self {
        Self {
            id,
            secret,
            scope: None,
            url: None,
        }
    }

    /// Where to fetch tokens for a call to this server. A relative URL is on it, behind its path unless it begins with a slash
    /// (OpenAPI 3.1, Relative References in URLs). Fails if there is no URL at all, which must not become that of the server.
    pub(super) fn token_url(&self, document_url: &str, base: &BaseUrl) -> Result<String> {
        match self.url.as_deref().unwrap_or(document_url) {
            "" => Err(failed(
                "the document does not say where to fetch tokens; set it with `Credential::token_url`",
            )),
            url => Ok(absolute(url, &format!("{}/", base.as_str()))),
        }
    }

    /// A token from this URL, and how long it lasts. Fails if the server gives none.
    pub(super) async fn fetch(
        &self,
        shared: &Shared,
        settings: &Settings,
        url: &str,
    ) -> Result<(Credential, Option<Duration>)> {
        let answer = self.request(shared, settings, url).await?;
        let (token, lifetime) = read(&answer)?;
        Ok((Credential::bearer(token), Some(lifetime)))
    }

    fn form(&self) -> String {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("grant_type", "client_credentials");
        form.append_pair("client_id", &self.id)
            .append_pair("client_secret", self.secret.expose());
        if let Some(scope) = &self.scope {
            form.append_pair("scope", scope);
        }
        form.finish()
    }

    async fn request(&self, shared: &Shared, settings: &Settings, url: &str) -> Result<Response> {
        // Sent as it is: some servers want the slash at its end, and it can have a query (RFC 6749, section 3.2).
        let (place, _) = url.split_once('?').unwrap_or((url, ""));
        BaseUrl::parse(place).map_err(|fault| failed(format!("the URL for tokens cannot be used: {fault}")))?;
        let mut request = Request::new(Outgoing::Whole(Bytes::from(self.form())));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = url
            .parse()
            .map_err(|error| failed("the URL for tokens is none").because(http::Error::from(error)))?;
        let headers = request.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, shared.user_agent.clone());
        let answer = attempt(shared, request, settings, settings.call_timeout, &Nothing).await;
        let answer = answer.map(|answer| answer.map(Payload::into_bytes));
        answer.map_err(|fault| fault.into_error().at(place.to_owned()))
    }
}

/// The token of an answer, and how long it lasts (RFC 6749, section 5.1).
fn read(answer: &Response) -> Result<(Secret, Duration)> {
    if !answer.status().is_success() {
        return Err(failed(format!(
            "the server gave no token but answered {}",
            answer.status()
        )));
    }
    let members: Map<Json> = answer
        .json()
        .map_err(|error| failed("what the server gave for a token cannot be read").because(error))?;
    let token = members
        .get("access_token")
        .and_then(|token| token.decode::<String>().ok());
    let token = token.ok_or_else(|| failed("the server gave an answer without an `access_token`"))?;
    let seconds = members.get("expires_in").and_then(|seconds| {
        let text = seconds
            .decode::<String>()
            .unwrap_or_else(|_| seconds.as_str().to_owned());
        text.parse().ok()
    });
    Ok((Secret::from(token), seconds.map_or(UNTOLD, Duration::from_secs)))
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
