//! Requests that the API sends.

use serde::Serialize;

use super::{Docs, Method, RequestBody};
use crate::pointer::Pointer;

/// A request of a webhook (OpenAPI 3.1) or a callback. A client uses the types of its body only.
#[derive(Clone, Debug, Serialize)]
pub struct Incoming {
    /// Its place in the document.
    pub at: Pointer,
    /// The name of the webhook or the callback.
    pub name: String,
    /// The HTTP method.
    pub method: Method,
    /// The description.
    pub docs: Docs,
    /// `requestBody`; its schemas are definitions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<RequestBody>,
}
