//! Decodes responses.
//!
//! A crate compiles each generic function here once per type of response. So they do only what depends on the type, and
//! leave the response to a [`Found`] that their caller owns: then there is nothing to drop when they unwind.

use super::Payload;
use crate::apart::Apart;
use crate::error::{Error, ErrorKind, Result};
use crate::json::DecodeError;
use crate::operation::{self, Description, Operation, Outcome, Outcomes, Read};
use crate::response::{Head, Response};
use crate::stream::Download;
use bytes::Bytes;

/// A response, and its outcome in the operation's table.
pub(super) struct Found {
    description: &'static Description,
    outcome: usize,
    response: Response,
    /// The body, if it is still arriving.
    open: Option<Payload>,
    /// The largest piece of a stream, in bytes.
    max_body: usize,
}

impl Found {
    /// Fails if the response is not a success.
    pub(super) fn new(
        description: &'static Description,
        outcomes: &dyn Outcomes,
        response: Response<Payload>,
        max_body: usize,
    ) -> Result<Self> {
        let outcome = operation::select(outcomes, response.status(), response.content_type());
        let (payload, head) = response.into_parts();
        let (whole, open) = match payload {
            Payload::Whole(bytes) => (bytes, None),
            Payload::Open(_) => (Bytes::new(), Some(payload)),
        };
        let response = Response::new(whole, head);
        match outcome {
            Some(outcome) => Ok(Self {
                description,
                outcome,
                response,
                open,
                max_body,
            }),
            None => Err(Error::unsuccessful(description, response)),
        }
    }

    /// The value of the response; fails if it does not decode.
    pub(super) fn read<T>(&mut self, outcomes: &[Outcome<T>]) -> Result<T> {
        match outcomes.get(self.outcome).map(Outcome::read) {
            Some(Read::Whole(read)) => match read(&self.response) {
                Ok(value) => Ok(value),
                Err(error) => Err(self.undecodable(error)),
            },
            Some(Read::Stream(read)) => Ok(read(self.download())),
            None => Err(self.unknown()),
        }
    }

    fn into_head(self) -> Apart<Head> {
        self.response.into_parts().1
    }

    fn download(&mut self) -> Download {
        let whole = || Payload::Whole(self.response.value().clone());
        let payload = self.open.take().unwrap_or_else(whole);
        Download::new(payload, self.response.head().clone(), self.description, self.max_body)
    }

    #[cold]
    fn undecodable(&self, error: DecodeError) -> Error {
        Error::undecodable(self.description, self.response.clone(), error)
    }

    /// Never reached: the outcome is one of the table.
    #[cold]
    fn unknown(&self) -> Error {
        Error::refused(
            self.description,
            ErrorKind::Decode,
            "the response is not in the table".to_owned(),
        )
    }
}

/// Decodes a response with the operation's table. Fails if it is not a success, or does not decode. `max_body` is the
/// size of the largest piece of a stream, in bytes.
pub(crate) fn interpret<T>(
    operation: &'static Operation<T>,
    response: Response<Payload>,
    max_body: usize,
) -> Result<Response<T>> {
    let mut found = Found::new(&operation.description, &operation.outcomes, response, max_body)?;
    let value = found.read(operation.outcomes)?;
    Ok(Response::new(value, found.into_head()))
}
