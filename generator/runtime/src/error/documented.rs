//! Bodies of errors that the document describes.

use super::{Error, ErrorKind};
use crate::json::Decoded;
use crate::media;
use crate::operation::{Outcome, Read, select_any};
use crate::response::Response;

/// The errors that an operation documents, as one type; implemented by generated code.
///
/// ```
/// use clientwright_runtime::Json;
///
/// enum FetchUserErrorBody {
///     NotFound(Json),
///     Default(Json),
/// }
///
/// clientwright_runtime::documented!(FetchUserErrorBody, 404 => NotFound, 503 => _, _ => Default);
/// ```
pub trait Documented: Sized + 'static {
    /// The statuses of the errors, and how each is read. An outcome without a status covers all statuses that no other
    /// outcome has. An error that is described without a typed body is read as `None`.
    const OUTCOMES: &'static [Outcome<Option<Self>>];
}

impl Error {
    /// Reads the response as one of the errors that the document describes for the operation.
    ///
    /// Returns `None` if there was no response, if the document does not describe its status or gives it no type, or if
    /// the response has no body or, by its media type, no JSON, such as the HTML page of a proxy. [`Error::body_text`]
    /// has the body then.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`](crate::DecodeError) if the body is not what the document describes.
    pub fn documented<E: Documented>(&self) -> Decoded<Option<E>> {
        // The operation does not describe responses of the server that issues credentials.
        let response = self.response().filter(|_| self.kind() != ErrorKind::Credential);
        let Some(response) = response else { return Ok(None) };
        let outcome = select_any(&E::OUTCOMES, response.status(), response.content_type());
        match outcome.and_then(|index| E::OUTCOMES.get(index)).map(Outcome::read) {
            Some(Read::Whole(read)) => {
                read(response).or_else(|error| if is_untyped(response) { Ok(None) } else { Err(error) })
            }
            _ => Ok(None),
        }
    }
}

/// Whether a response may be untyped: one without a body, or with another media type than JSON. This is asked last,
/// since some servers send JSON under another media type.
fn is_untyped(response: &Response) -> bool {
    let content_type = response.content_type();
    response.value().is_empty() || !(content_type.is_empty() || media::is_json(content_type))
}

/// Implements [`Documented`] for an enum. Each variant holds the JSON body of the responses with its status, of a class
/// such as `4xx`, or, for `_`, of all statuses that no other variant has. A status with `_` in place of a variant has
/// no type.
#[macro_export]
macro_rules! documented {
    ($name:ident, $($status:tt => $variant:tt),+ $(,)?) => {
        impl $crate::Documented for $name {
            const OUTCOMES: &'static [$crate::Outcome<Option<Self>>] =
                &[$($crate::documented!(@$status $crate::documented!(@read $variant))),+];
        }
    };
    (@read _) => { |_| Ok(None) };
    (@read $variant:ident) => { |response| response.json().map(|body| Some(Self::$variant(body))) };
    (@1xx $read:expr) => { $crate::Outcome::new(100, $read).range() };
    (@2xx $read:expr) => { $crate::Outcome::new(200, $read).range() };
    (@3xx $read:expr) => { $crate::Outcome::new(300, $read).range() };
    (@4xx $read:expr) => { $crate::Outcome::new(400, $read).range() };
    (@5xx $read:expr) => { $crate::Outcome::new(500, $read).range() };
    (@_ $read:expr) => { $crate::Outcome::default($read) };
    (@$status:literal $read:expr) => { $crate::Outcome::new($status, $read) };
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderValue, StatusCode, header};

    #[derive(Debug, PartialEq)]
    enum Body {
        NotFound(String),
        ClientError(i64),
        Default(bool),
    }

    documented!(Body, 404 => NotFound, 429 => _, 4xx => ClientError, _ => Default);

    fn documented(status: u16, body: &'static str) -> Decoded<Option<Body>> {
        documented_as("", status, body)
    }

    fn documented_as(media_type: &'static str, status: u16, body: &'static str) -> Decoded<Option<Body>> {
        let response = Response::of(StatusCode::from_u16(status).unwrap(), body);
        let (body, mut head) = response.into_parts();
        let media_type = HeaderValue::from_static(media_type);
        head.headers.insert(header::CONTENT_TYPE, media_type);
        Error::new(ErrorKind::Status, "refused")
            .with_response(Response::new(body, head))
            .documented()
    }

    #[test]
    fn the_closest_status_reads_the_body() {
        assert_eq!(documented(404, "\"gone\""), Ok(Some(Body::NotFound("gone".to_owned()))));
        assert_eq!(documented(409, "7"), Ok(Some(Body::ClientError(7))));
        assert_eq!(documented(500, "true"), Ok(Some(Body::Default(true))));
        assert!(documented(500, "{}").is_err());
    }

    #[test]
    fn what_has_no_type_is_none() {
        assert_eq!(documented(429, "7"), Ok(None));
        assert_eq!(documented(503, ""), Ok(None));
        assert_eq!(documented_as("text/html; charset=utf-8", 413, "<html>"), Ok(None));
        // JSON under the name of a text is JSON all the same.
        let body = Ok(Some(Body::ClientError(7)));
        assert_eq!(documented_as("text/plain", 409, "7"), body);
        assert!(documented_as("application/problem+json", 409, "<html>").is_err());
        assert!(documented(409, "<html>").is_err());
    }
}
