//! The one error of every client.

mod documented;
mod kind;
mod names;
mod of_value;
mod problem;

pub use self::documented::Documented;
pub use self::kind::{Deadline, ErrorKind};
pub use self::problem::Problem;
use crate::apart::Apart;
use crate::headers::{self, RateLimit};
use crate::json::{self, Decode, DecodeError, Decoded};
use crate::operation::Description;
use crate::response::Response;
use crate::retry::{is_transient, retry_after};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The result of every fallible call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// The reason why a call failed, or a client could not be built.
///
/// `Display` says in one line what happened and what to do; [`source`](std::error::Error::source) is the cause. The
/// error holds the whole response, if there was one. It prints no secret, no query of a URL, and of a body only the
/// server's code of the failure, if that is a number or a short word.
pub struct Error(Apart<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    operation: Option<&'static str>,
    url: Option<String>,
    attempts: u32,
    response: Option<Response>,
    problem: Option<Problem>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Apart::new(Inner {
            kind,
            message: message.into(),
            operation: None,
            url: None,
            attempts: 0,
            response: None,
            problem: None,
            source: None,
        }))
    }

    /// A call refused before anything was sent.
    pub(crate) fn refused(description: &Description, kind: ErrorKind, message: impl Into<String>) -> Self {
        Self::new(kind, message).of(description)
    }

    /// A value that cannot be used, outside of a call.
    #[cfg(any(feature = "cli", feature = "mock"))]
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidArgument, message)
    }

    #[cfg(any(feature = "cli", feature = "mock"))]
    pub(crate) fn encode(description: &Description, error: json::EncodeError) -> Self {
        Self::new(ErrorKind::Encode, "a value could not be written as JSON")
            .of(description)
            .because(error)
    }

    /// A response that is not a success.
    pub(crate) fn unsuccessful(description: &Description, response: Response) -> Self {
        let (status, len) = (response.status(), response.value().len());
        let problem = Problem::read(response.value(), status);
        let (kind, advice) = if status == StatusCode::NOT_MODIFIED {
            (
                ErrorKind::Status,
                "nothing has changed since the state that the request's conditions name",
            )
        } else if status.is_redirection() {
            let place = headers::location(response.headers()).map(|place| format!(" to {place}"));
            (
                ErrorKind::Redirect,
                &*format!(
                    "the redirect{} is not followed; the response's `Location` is among `headers`, and where the API itself has \
                     moved, set the base URL",
                    place.unwrap_or_default()
                ),
            )
        } else if status.is_success() {
            (
                ErrorKind::Status,
                "the document does not promise this status; see `body`",
            )
        } else {
            (ErrorKind::Status, place_of(problem.as_ref()))
        };
        let code = code_of(problem.as_ref());
        let body = if response.is_cut() {
            format!("an incomplete body of {len} bytes")
        } else {
            format!("a body of {len} bytes")
        };
        let message = format!("the server answered {status}{code} with {body}; {advice}");
        let mut error = Self::new(kind, message).of(description).with_response(response);
        error.0.problem = problem;
        error
    }

    /// A success whose member of this name says that the call failed.
    pub(crate) fn denied(description: &Description, member: &str, response: Response) -> Self {
        let problem = Problem::read(response.value(), response.status());
        let message = format!(
            "the server answered {}{}, and `{member}` says that the call failed; {}",
            response.status(),
            code_of(problem.as_ref()),
            place_of(problem.as_ref()),
        );
        let mut error = Self::refused(description, ErrorKind::Status, message).with_response(response);
        error.0.problem = problem;
        error
    }

    /// A success that does not decode, or whose values take too much memory.
    pub(crate) fn undecodable(description: &Description, response: Response, error: DecodeError) -> Self {
        let media = match response.content_type() {
            "" => "no content type",
            media => media,
        };
        let (kind, fault) = if error.is_of_room() {
            (ErrorKind::TooLarge, "is too much for the memory")
        } else {
            (ErrorKind::Decode, "is not what the document promises")
        };
        let message = format!(
            "the server answered {} ({media}), but its body {fault}: {error}; see `body`",
            response.status(),
        );
        Self::new(kind, message)
            .of(description)
            .with_response(response)
            .because(error)
    }

    /// A failure response of a server that issues credentials.
    pub(crate) fn without_credential(message: impl Into<String>, response: Response) -> Self {
        let problem = Problem::read(response.value(), response.status());
        let mut error = Self::new(ErrorKind::Credential, message).with_response(response);
        error.0.problem = problem;
        error
    }

    pub(crate) fn of(mut self, description: &Description) -> Self {
        self.0.operation = Some(description.id);
        self
    }

    pub(crate) fn at(mut self, url: String) -> Self {
        self.0.url = Some(url);
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn because(mut self, source: impl Into<Source>) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    /// Puts the failed task before the message.
    pub(crate) fn within(mut self, what: &str) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        self
    }

    /// A copy for another call that waited for the same credential. Callers cannot clone errors.
    pub(crate) fn copy(&self) -> Self {
        Self(self.0.clone())
    }

    pub(crate) fn with_response(mut self, response: Response) -> Self {
        self.0.attempts = response.attempts();
        self.0.url = Some(response.url().to_owned());
        self.0.response = Some(response);
        self
    }

    /// The kind of failure.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The `operationId` of the call; `None` for failures outside of calls.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The URL of the request, without its query; `None` if there was no request.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.0.url.as_deref()
    }

    /// How often the request was sent; 0 if it never was.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(Response::status)
    }

    /// The headers of the response, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(Response::headers)
    }

    /// The body of the response as received; empty if there was none. The body of a failure can be incomplete: if the
    /// connection broke, time ran out, or it is larger than the client's limit. The message says so.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.0.response.as_ref().map_or(&[], |response| response.value())
    }

    /// The body of the response as text; invalid UTF-8 is replaced.
    #[must_use]
    pub fn body_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.body())
    }

    /// Reads the body of the response as JSON, such as one of the error types that the document describes.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if the body is not the JSON of a `T`.
    pub fn body_as<T: Decode>(&self) -> Decoded<T> {
        json::decode(self.body())
    }

    /// What the server says about the failure, if the response has one of the common forms; see [`Problem`].
    #[must_use]
    pub fn problem(&self) -> Option<&Problem> {
        self.0.problem.as_ref()
    }

    /// The server's own code of the failure, a number or a word, if its response has one.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.problem()?.code.as_deref()
    }

    /// The server's id of the request, for its support: from a header, or from the body ([`Problem::request_id`]).
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let of_body = || self.problem()?.request_id.as_deref();
        self.headers().and_then(headers::request_id).or_else(of_body)
    }

    /// The rest of a rate limit, if the response has headers for it.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        headers::rate_limit(self.headers()?)
    }

    /// The time that the server asks to wait before the next request, if it does.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.headers()?, SystemTime::now())
    }

    /// The target of a redirect, without its query and user name.
    #[must_use]
    pub fn location(&self) -> Option<String> {
        headers::location(self.headers()?)
    }

    /// The path of the value that did not decode, such as `$.meta.links[2]` (RFC 9535). `[*]` stands for a member that
    /// no type has.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        let source = self.0.source.as_ref()?;
        Some(source.downcast_ref::<DecodeError>()?.path())
    }

    /// Whether the same call may succeed later: there was no connection or it broke, time ran out, or a server, also
    /// one that issues credentials, responded with 408, 425, 429, 500, 502, 503 or 504.
    ///
    /// It does not say whether the server has already acted on the request; see [`ErrorKind`] for that.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::NotConnected | ErrorKind::ConnectionLost | ErrorKind::Timeout(_) => true,
            ErrorKind::Status | ErrorKind::Credential => self.status().is_some_and(is_transient),
            _ => false,
        }
    }

    /// The whole response, if there was one.
    #[must_use]
    pub fn response(&self) -> Option<&Response<Bytes>> {
        self.0.response.as_ref()
    }
}

/// The server's code of a failure, as part of a message.
fn code_of(problem: Option<&Problem>) -> String {
    let code = problem.and_then(Problem::plain_code);
    code.map(|code| format!(", code {code}")).unwrap_or_default()
}

/// The place of what the server says about a failure, as part of a message. Its text is left out, since it may repeat
/// secrets of the request.
fn place_of(problem: Option<&Problem>) -> &'static str {
    match problem {
        Some(Problem { message: Some(_), .. }) => "see `problem` for what the server says about it",
        _ => "see `body` and `body_as` for what the server says about it",
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&inner.message)?;
        if let Some(url) = &inner.url {
            write!(f, " ({url}")?;
            match inner.attempts {
                0 => f.write_str(", not sent)")?,
                1 => f.write_str(")")?,
                attempts => write!(f, ", {attempts} attempts)")?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("message", &inner.message)
            .field("operation", &inner.operation)
            .field("url", &inner.url)
            .field("attempts", &inner.attempts)
            .field("status", &self.status())
            .field("source", &inner.source)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0
            .source
            .as_ref()
            .map(|source| &**source as &(dyn std::error::Error + 'static))
    }
}
