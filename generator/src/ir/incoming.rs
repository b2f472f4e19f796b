//! Requests that the API sends to those who use it.

use serde::Serialize;

use super::{Docs, Method, RequestBody};
use crate::pointer::Pointer;

/// A request of a webhook (OpenAPI 3.1) or a callback. Only what it carries is of use to a client.
#[derive(Clone, Debug, Serialize)]
pub struct Incoming {
    /// Where it stands.
    pub at: Pointer,
    /// The name of the webhook or the callback.
    pub name: String,
    /// The HTTP method.
    pub method: Method,
    /// What the document says about it.
    pub docs: Docs,
    /// `requestBody`; its schemas are definitions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<RequestBody>,
}
