//! Bodies of errors that the document describes.

use super::Error;
use crate::json::Decoded;
use crate::operation::{Outcome, Read, select_any};

/// The errors that an operation documents, as one type; implemented by generated code.
///
/// ```
/// use clientwright_runtime::{Documented, Json, Outcome};
///
/// enum FetchUserError {
///     NotFound(Json),
///     Other(Json),
/// }
///
/// impl Documented for FetchUserError {
///     const OUTCOMES: &'static [Outcome<Self>] = &[
///         Outcome::new(404, |answer| answer.json().map(Self::NotFound)),
///         Outcome::default(|answer| answer.json().map(Self::Other)),
///     ];
/// }
/// ```
pub trait Documented: Sized + 'static {
    /// Which answers they are, and how each is read; an outcome of no status of its own is for all that no other names.
    const OUTCOMES: &'static [Outcome<Self>];
}

impl Error {
    /// Reads the answer as one of the errors that the document describes for the operation; `None` if there was no answer, or
    /// one of a status that it does not describe. Fails if the body is not what the document promises.
    pub fn documented<E: Documented>(&self) -> Decoded<Option<E>> {
        let Some(answer) = self.answer() else { return Ok(None) };
        match select_any(E::OUTCOMES, answer.status(), answer.content_type()).map(|outcome| outcome.read) {
            Some(Read::Whole(read)) => read(answer).map(Some),
            _ => Ok(None),
        }
    }
}
