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

/// Says what is wrong with a body for its type.
#[cfg(feature = "mock")]
pub(crate) type Check = fn(&[u8]) -> Decoded<()>;

/// What a body is made of.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum BodyKind {
    /// Fields, as an HTML form sends them (`application/x-www-form-urlencoded`).
    Form(&'static [Field]),
    /// Fields, each a part of its own (`multipart/form-data`, RFC 7578).
    Multipart(&'static [Field]),
    /// One JSON value.
    Json,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

impl Body {
    /// Fields, as an HTML form sends them. The body is there even if no field is set.
    #[must_use]
    pub const fn form(fields: &'static [Field]) -> Self {
        Self::new(BodyKind::Form(fields), "application/x-www-form-urlencoded")
    }

    /// Fields, each a part of its own.
    #[must_use]
    pub const fn multipart(fields: &'static [Field]) -> Self {
        Self::new(BodyKind::Multipart(fields), "multipart/form-data")
    }

    /// One JSON value, as `application/json`.
    #[must_use]
    pub const fn json() -> Self {
        Self::new(BodyKind::Json, "application/json")
    }

    /// The same, of a type: a stand-in refuses what is none. Without the feature `mock`, nothing is compiled for that.
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

    /// The media type in place of the usual one, such as `application/scim+json`. Bytes can be of a range, such as `image/*`:
    /// each call says then which they are.
    #[must_use]
    pub const fn media(mut self, media: &'static str) -> Self {
        self.media = media;
        self
    }

    /// A call without a body is refused.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// What it is made of.
    #[must_use]
    pub const fn kind(&self) -> BodyKind {
        self.kind
    }

    /// Its media type.
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
