//! Request bodies (OpenAPI Request Body Object).

use super::Field;
use crate::json::{Decode, Encode};

#[cfg(feature = "mock")]
use crate::json::{self, Decoded};

/// A body that a request can have.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    pub(crate) kind: BodyKind,
    pub(crate) media: &'static str,
    pub(crate) is_required: bool,
    #[cfg(feature = "mock")]
    pub(crate) check: Option<Check>,
}

/// Checks a body against its type, and returns the error.
#[cfg(feature = "mock")]
pub(crate) type Check = fn(&[u8]) -> Decoded<()>;

/// The kind of a body.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum BodyKind {
    /// Fields, encoded like an HTML form (`application/x-www-form-urlencoded`).
    Form(&'static [Field]),
    /// Fields, each in a part (`multipart/form-data`, RFC 7578).
    Multipart(&'static [Field]),
    /// One JSON value.
    Json,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

impl Body {
    /// Fields, encoded like an HTML form. The body is sent even if no field is set.
    #[must_use]
    pub const fn form(fields: &'static [Field]) -> Self {
        Self::new(BodyKind::Form(fields), "application/x-www-form-urlencoded")
    }

    /// Fields, each in a part.
    #[must_use]
    pub const fn multipart(fields: &'static [Field]) -> Self {
        Self::new(BodyKind::Multipart(fields), "multipart/form-data")
    }

    /// One JSON value, as `application/json`.
    #[must_use]
    pub const fn json() -> Self {
        Self::new(BodyKind::Json, "application/json")
    }

    /// As [`Body::json`], with the type of the value: the mock refuses a body that is no such value. Without the
    /// feature `mock` this compiles nothing.
    #[must_use]
    pub const fn json_of<T: Decode + Encode>() -> Self {
        #[cfg(feature = "mock")]
        let body = Self {
            check: Some(|body| json::decode_strict::<T>(body).map(drop)),
            ..Self::json()
        };
        #[cfg(not(feature = "mock"))]
        let body = Self::json();
        body
    }

    /// Text, as `text/plain; charset=utf-8`.
    #[must_use]
    pub const fn text() -> Self {
        Self::new(BodyKind::Text, "text/plain; charset=utf-8")
    }

    /// Bytes, as `application/octet-stream`.
    #[must_use]
    pub const fn bytes() -> Self {
        Self::new(BodyKind::Bytes, "application/octet-stream")
    }

    const fn new(kind: BodyKind, media: &'static str) -> Self {
        Self {
            kind,
            media,
            is_required: false,
            #[cfg(feature = "mock")]
            check: None,
        }
    }

    /// Sets another media type, such as `application/scim+json`. For bytes it may be a range, such as `image/*`; each
    /// call then states the media type.
    #[must_use]
    pub const fn media(mut self, media: &'static str) -> Self {
        self.media = media;
        self
    }

    /// Refuses a call without a body.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// The kind of the body.
    #[must_use]
    pub const fn kind(&self) -> BodyKind {
        self.kind
    }

    /// The media type of the body.
    #[must_use]
    pub const fn media_type(&self) -> &'static str {
        self.media
    }

    /// Whether a call without a body is refused.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.is_required
    }
}
