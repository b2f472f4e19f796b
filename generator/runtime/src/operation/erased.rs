//! Operations of any type, for a command line, a mock, and tests over a whole API.

use super::{Description, Operation};
use crate::call::{self, Core, Inputs, Nothing, Payload, execute};
use crate::client::Client;
use crate::error::Error;
use crate::json::{Encode, Json};
use crate::response::Response;
use crate::transport::BoxFuture;
use std::borrow::Cow;
use std::fmt;

/// What a call of an [`AnyOperation`] answers: the decoded value, written again as JSON.
pub type Answered = Result<Response<Json>, Error>;

/// An operation whatever its answer decodes to.
pub trait AnyOperation: Send + Sync + fmt::Debug {
    /// What the operation is.
    fn description(&self) -> &Description;

    /// Reads an answer as the operation does and writes the value again; fails as the operation does.
    fn recode(&'static self, answer: Response) -> Answered;

    /// The media types that a request asks for.
    fn accept(&self) -> Cow<'static, str>;
}

impl dyn AnyOperation {
    /// Carries out a call: `prepare` sets its values by their wire names.
    pub fn call(
        &'static self,
        client: &Client,
        prepare: &mut dyn FnMut(&mut Inputs) -> Result<(), Error>,
    ) -> BoxFuture<'static, Answered> {
        let mut core = Core::new(client);
        let prepared = prepare(&mut core.inputs);
        Box::pin(async move {
            prepared?;
            let answer = execute(*core, self.description(), self.accept(), &Nothing).await?;
            self.recode(answer.map(Payload::into_bytes))
        })
    }
}

impl<T: Encode + Send + 'static> AnyOperation for Operation<T> {
    fn description(&self) -> &Description {
        &self.description
    }

    fn recode(&'static self, answer: Response) -> Answered {
        let decoded = call::interpret(self, answer.map(Payload::Whole), usize::MAX)?;
        let (value, head) = decoded.into_parts();
        let json = Json::encoded(&value).map_err(|error| Error::encode(&self.description, error))?;
        Ok(Response::new(json, head))
    }

    fn accept(&self) -> Cow<'static, str> {
        super::accept(&self.outcomes)
    }
}
