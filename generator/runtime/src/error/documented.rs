//! Bodies of errors that the document describes.

use super::{Error, ErrorKind};
use crate::json::Decoded;
use crate::operation::{Outcome, Read, select_any};

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
/// clientwright_runtime::documented!(FetchUserErrorBody, 404 => NotFound, _ => Default);
/// ```
pub trait Documented: Sized + 'static {
    /// Which answers they are, and how each is read; an outcome of no status of its own is for all that no other names.
    const OUTCOMES: &'static [Outcome<Self>];
}

impl Error {
    /// Reads the answer as one of the errors that the document describes for the operation; `None` if there was no answer, or
    /// one of a status that it does not describe. Fails if the body is not what the document promises.
    pub fn documented<E: Documented>(&self) -> Decoded<Option<E>> {
        // What the server of the credentials answers, the operation does not describe.
        let answer = self.answer().filter(|_| self.kind() != ErrorKind::Credential);
        let Some(answer) = answer else { return Ok(None) };
        let outcome = select_any(&E::OUTCOMES, answer.status(), answer.content_type());
        match outcome
            .and_then(|index| E::OUTCOMES.get(index))
            .map(|outcome| outcome.read)
        {
            Some(Read::Whole(read)) => read(answer).map(Some),
            _ => Ok(None),
        }
    }
}

/// Makes an enum [`Documented`]: each variant holds the JSON body of the answers with its status, of a class such as `4xx`, or,
/// for `_`, of those that no other variant names.
#[macro_export]
macro_rules! documented {
    ($name:ident, $($status:tt => $variant:ident),+ $(,)?) => {
        impl $crate::Documented for $name {
            const OUTCOMES: &'static [$crate::Outcome<Self>] =
                &[$($crate::documented!(@$status |answer| answer.json().map(Self::$variant))),+];
        }
    };
    (@1xx $read:expr) => { $crate::Outcome::new(0, $read).range(1) };
    (@2xx $read:expr) => { $crate::Outcome::new(0, $read).range(2) };
    (@3xx $read:expr) => { $crate::Outcome::new(0, $read).range(3) };
    (@4xx $read:expr) => { $crate::Outcome::new(0, $read).range(4) };
    (@5xx $read:expr) => { $crate::Outcome::new(0, $read).range(5) };
    (@_ $read:expr) => { $crate::Outcome::default($read) };
    (@$status:literal $read:expr) => { $crate::Outcome::new($status, $read) };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::response::Response;
    use http::StatusCode;

    #[derive(Debug, PartialEq)]
    enum Body {
        NotFound(String),
        ClientError(i64),
        Default(bool),
    }

    documented!(Body, 404 => NotFound, 4xx => ClientError, _ => Default);

    fn documented(status: u16, body: &'static str) -> Decoded<Option<Body>> {
        let status = StatusCode::from_u16(status).unwrap();
        Error::new(ErrorKind::Status, "refused")
            .with_answer(Response::of(status, body))
            .documented()
    }

    #[test]
    fn the_closest_status_reads_the_body() {
        assert_eq!(documented(404, "\"gone\""), Ok(Some(Body::NotFound("gone".to_owned()))));
        assert_eq!(documented(409, "7"), Ok(Some(Body::ClientError(7))));
        assert_eq!(documented(500, "true"), Ok(Some(Body::Default(true))));
        assert!(documented(500, "{}").is_err());
    }
}
