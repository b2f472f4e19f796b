//! Operations without their type, for the command line, the mock, and tests of a whole API.
//!
//! Decoding and encoding a response again needs code for each type of response. Only the features that use it compile
//! it.

use super::{Description, Operation};
use crate::json::Encode;
use std::fmt;

#[cfg(feature = "mock")]
use http::StatusCode;

#[cfg(feature = "cli")]
use crate::stream::{Download, Items};

#[cfg(any(feature = "cli", feature = "mock"))]
use {
    crate::call::{self, Core, Inputs, Payload, Streams, execute},
    crate::client::Client,
    crate::error::{Error, Result},
    crate::json::{EncodeError, Json},
    crate::response::Response,
    crate::transport::BoxFuture,
    std::borrow::Cow,
};

/// An operation without the type of its response.
pub trait AnyOperation: Send + Sync + fmt::Debug {
    /// The description of the operation.
    fn description(&self) -> &Description;

    /// Decodes a response as the operation does, and encodes the value again.
    ///
    /// # Errors
    ///
    /// Those of [`Call::send`](crate::Call::send) that concern the response.
    #[cfg(any(feature = "cli", feature = "mock"))]
    fn recode(&'static self, response: Response) -> Result<Response<Json>>;

    /// Whether the operation reads a response of this status and media type.
    #[cfg(feature = "mock")]
    fn reads(&self, status: StatusCode, content_type: &str) -> bool;

    /// The value of the header `Accept`.
    #[cfg(any(feature = "cli", feature = "mock"))]
    fn accept(&self) -> Cow<'static, str>;
}

#[cfg(any(feature = "cli", feature = "mock"))]
impl dyn AnyOperation {
    /// Sends a call, and returns the decoded value, encoded as JSON. `prepare` sets the values of the call by their
    /// wire names.
    pub fn call(
        &'static self,
        client: &Client,
        prepare: &mut dyn FnMut(&mut Inputs) -> Result<()>,
    ) -> BoxFuture<'static, Result<Response<Json>>> {
        let mut core = Core::new(client);
        let prepared = prepare(&mut core.inputs);
        Box::pin(async move {
            prepared?;
            let response = execute(core, self.description(), self.accept(), Streams::Nothing).await?;
            self.recode(response.map(Payload::into_bytes))
        })
    }

    /// Sends a call as [`call`](Self::call) does; a response that is a stream of items is returned once its head
    /// arrives.
    #[cfg(feature = "cli")]
    pub(crate) fn open(
        &'static self,
        client: &Client,
        prepare: &mut dyn FnMut(&mut Inputs) -> Result<()>,
    ) -> BoxFuture<'static, Result<Opened>> {
        let mut core = Core::new(client);
        let max_body = core.settings.max_body;
        let prepared = prepare(&mut core.inputs);
        Box::pin(async move {
            prepared?;
            let response = execute(core, self.description(), self.accept(), Streams::OfItems).await?;
            let (payload, head) = response.into_parts();
            let bytes = match payload {
                Payload::Whole(bytes) => bytes,
                open @ Payload::Open(_) => {
                    match Items::new(self, Download::new(open, head.clone(), self.description(), max_body)) {
                        Ok(items) => return Ok(Opened::Items(Box::new(items))),
                        Err(download) => download.bytes().await?,
                    }
                }
            };
            self.recode(Response::new(bytes, head)).map(Opened::Whole)
        })
    }
}

/// A response: a whole one, or a stream of items.
#[cfg(feature = "cli")]
#[derive(Debug)]
pub(crate) enum Opened {
    Whole(Response<Json>),
    /// Boxed, since most responses are whole.
    Items(Box<Items>),
}

impl<T: Encode> AnyOperation for Operation<T> {
    fn description(&self) -> &Description {
        &self.description
    }

    #[cfg(any(feature = "cli", feature = "mock"))]
    fn recode(&'static self, response: Response) -> Result<Response<Json>> {
        let decoded = call::interpret(self, response.clone().map(Payload::Whole), usize::MAX)?;
        let (value, head) = decoded.into_parts();
        match Json::encoded(&value).map_err(EncodeError::into_undecoded) {
            Ok(json) => Ok(Response::new(json, head)),
            // Writing a stream reads its items, which can fail.
            Err(Ok(error)) => Err(Error::undecodable(&self.description, response, error)),
            Err(Err(error)) => Err(Error::encode(&self.description, error)),
        }
    }

    #[cfg(feature = "mock")]
    fn reads(&self, status: StatusCode, content_type: &str) -> bool {
        super::select(&self.outcomes, status, content_type).is_some()
    }

    #[cfg(any(feature = "cli", feature = "mock"))]
    fn accept(&self) -> Cow<'static, str> {
        super::accept(&self.outcomes)
    }
}
