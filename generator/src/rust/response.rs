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
    /// Where the responses stand.
    pub at: Pointer,
    /// The responses, in document order.
    pub variants: Vec<OutcomeVariant>,
    /// Whether one of them is a body on its way in. That is there once: it can be neither copied nor compared.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_streamed: bool,
}

impl Outcomes {
    /// What it is, in words.
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
    /// What the document says about it.
    pub docs: Vec<String>,
    /// What it holds.
    pub value: Type,
}

/// The described responses of an operation's failed calls, as far as their bodies have a type.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorBodies {
    /// Its name.
    pub name: String,
    /// Where the responses stand.
    pub at: Pointer,
    /// The responses, in document order.
    pub variants: Vec<ErrorVariant>,
    /// The statuses that are described without a type, where a variant for more than one status would take them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub untyped: Vec<Status>,
}

impl ErrorBodies {
    /// What it is, in words.
    pub const DOCS: &'static str = "The bodies of the error responses, by status.";

    /// The variant that takes the responses of a status which has none of its own: that of its range, or that of all others.
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
    /// What the document says about it.
    pub docs: Vec<String>,
    /// What its body holds.
    pub value: Type,
}
