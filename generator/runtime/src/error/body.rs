//! Documented bodies of failed calls, read when a caller asks for them.

use super::Error;
use crate::json::Decoded;
use crate::response::Response;
use http::StatusCode;

/// What a document says about the answers of an operation's failed calls: a generated enum with a variant for each.
///
/// It stands in no signature, so that a document that describes one more failure breaks no caller.
pub trait ErrorBody: Sized + 'static {
    /// The described answers, in the order of the document.
    const CASES: &'static [ErrorCase<Self>];
}

/// A described answer of a failed call: of which statuses, and how it is read.
pub struct ErrorCase<F> {
    statuses: ErrorStatuses,
    read: fn(&Response) -> Decoded<F>,
}

/// Which statuses a described answer has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorStatuses {
    /// This one.
    Exactly(u16),
    /// Those of a class: `4` for `4XX`.
    Class(u16),
    /// All that no other answer names.
    Others,
}

impl<F> ErrorCase<F> {
    /// An answer of these statuses, read by a function.
    #[must_use]
    pub const fn new(statuses: ErrorStatuses, read: fn(&Response) -> Decoded<F>) -> Self {
        Self { statuses, read }
    }
}

/// Reads the answer of a failed call: by the case of its status, else of its class, else by the one for all others.
fn read<F: ErrorBody>(answer: &Response) -> Option<Decoded<F>> {
    let case = by_closeness(answer.status())
        .into_iter()
        .find_map(|statuses| F::CASES.iter().find(|case| case.statuses == statuses))?;
    Some((case.read)(answer))
}

fn by_closeness(status: StatusCode) -> [ErrorStatuses; 3] {
    let code = status.as_u16();
    [
        ErrorStatuses::Exactly(code),
        ErrorStatuses::Class(code / 100),
        ErrorStatuses::Others,
    ]
}

impl Error {
    /// The body of the answer as the document describes it for the operation, `Some(Err(…))` if it is not of that form; `None` if
    /// there was no answer, or one that the document does not describe. [`Error::body`] has it as it came in any case.
    #[must_use]
    pub fn described<F: ErrorBody>(&self) -> Option<Decoded<F>> {
        read(self.answer()?)
    }
}

/// Makes an enum of documented failures an [`ErrorBody`]: each variant holds the JSON body of the answers with its status, a class
/// such as `4xx`, or `_` for all others.
#[macro_export]
macro_rules! error_body {
    ($name:ident, $($status:tt => $variant:ident),+ $(,)?) => {
        impl $crate::ErrorBody for $name {
            const CASES: &'static [$crate::ErrorCase<Self>] = &[$(
                $crate::ErrorCase::new($crate::error_body!(@$status), |answer| answer.json().map(Self::$variant))
            ),+];
        }
    };
    (@1xx) => { $crate::ErrorStatuses::Class(1) };
    (@2xx) => { $crate::ErrorStatuses::Class(2) };
    (@3xx) => { $crate::ErrorStatuses::Class(3) };
    (@4xx) => { $crate::ErrorStatuses::Class(4) };
    (@5xx) => { $crate::ErrorStatuses::Class(5) };
    (@_) => { $crate::ErrorStatuses::Others };
    (@$code:literal) => { $crate::ErrorStatuses::Exactly($code) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq)]
    enum Described {
        NotFound(String),
        Client(i64),
        Rest(bool),
    }

    error_body!(Described, 404 => NotFound, 4xx => Client, _ => Rest);

    fn described(status: u16, body: &'static str) -> Option<Decoded<Described>> {
        let status = StatusCode::from_u16(status).unwrap();
        read(&Response::of(status, body))
    }

    #[test]
    fn the_closest_case_reads_the_body() {
        assert_eq!(
            described(404, "\"gone\""),
            Some(Ok(Described::NotFound("gone".to_owned())))
        );
        assert_eq!(described(409, "7"), Some(Ok(Described::Client(7))));
        assert_eq!(described(500, "true"), Some(Ok(Described::Rest(true))));
        assert!(described(500, "{}").unwrap().is_err());
    }
}
