//! The types of operations with several responses.

use serde::Serialize;

use super::Type;
use crate::ir::Status;
use crate::pointer::Pointer;

/// The successful responses of an operation that has several.
#[derive(Clone, Debug, Serialize)]
pub struct Outcomes {
    /// Its name.
    pub name: String,
    /// The place of the responses.
    pub at: Pointer,
    /// The responses, in document order.
    pub variants: Vec<OutcomeVariant>,
    /// Whether one of them is a stream, which can be neither cloned nor compared.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_streamed: bool,
}

impl Outcomes {
    /// Its documentation.
    pub const DOCS: &'static str = "The successful responses of the operation.";

    /// The traits that are derived for it.
    #[must_use]
    pub fn traits(&self) -> &'static str {
        if self.is_streamed {
            "Debug"
        } else {
            "Clone, Debug, PartialEq"
        }
    }
}

/// One of several successful responses.
#[derive(Clone, Debug, Serialize)]
pub struct OutcomeVariant {
    /// Its name.
    pub name: String,
    /// The document's description.
    pub docs: Vec<String>,
    /// The type of its value.
    pub value: Type,
}

/// The described failures of an operation whose bodies have a type.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorBodies {
    /// Its name.
    pub name: String,
    /// The place of the responses.
    pub at: Pointer,
    /// The responses, in document order.
    pub variants: Vec<ErrorVariant>,
    /// The statuses that are described without a type and that a variant for several statuses would cover.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub untyped: Vec<Status>,
}

impl ErrorBodies {
    /// Its documentation.
    pub const DOCS: &'static str = "The bodies of the error responses, by status.";

    /// The variant that covers a status without one of its own: that of its range, or that of all other statuses.
    #[must_use]
    pub fn wider(&self, status: Status) -> Option<&ErrorVariant> {
        let of = |wanted| self.variants.iter().find(|variant| variant.status == wanted);
        let range = match status {
            Status::Code(code) => Some(Status::Range(code / 100)),
            _ => None,
        };
        let is_untyped = range.is_some_and(|range| self.untyped.contains(&range));
        if of(status).is_some() || is_untyped {
            return None;
        }
        range.and_then(of).or_else(|| of(Status::Default))
    }
}

/// A described response of a failed call.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorVariant {
    /// The name in Rust.
    pub name: String,
    /// The statuses that it describes.
    pub status: Status,
    /// The document's description.
    pub docs: Vec<String>,
    /// The type of its body.
    pub value: Type,
}
