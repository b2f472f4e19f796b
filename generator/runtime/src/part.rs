//! Parts of multipart bodies.

use crate::json::Base64;
use bytes::Bytes;
use std::fmt;

/// Bytes in a multipart body, such as a file.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    pub(crate) bytes: Bytes,
    pub(crate) file_name: Option<String>,
    pub(crate) media: Option<String>,
}

impl Part {
    /// A part of these bytes.
    #[must_use]
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            file_name: None,
            media: None,
        }
    }

    /// The file name that the server is told; by default that of the field.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// The media type; by default that of the document, else `application/octet-stream`.
    #[must_use]
    pub fn media(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
        self
    }

    pub(crate) fn to_base64(&self) -> String {
        Base64(self.bytes.clone()).to_string()
    }
}

impl From<Bytes> for Part {
    fn from(bytes: Bytes) -> Self {
        Self::bytes(bytes)
    }
}

impl From<Vec<u8>> for Part {
    fn from(bytes: Vec<u8>) -> Self {
        Self::bytes(bytes)
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Part({} bytes)", self.bytes.len())
    }
}
