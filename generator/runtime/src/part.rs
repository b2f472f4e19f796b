//! Parts of multipart bodies.

use crate::json::Base64;
use crate::upload::Upload;
use bytes::Bytes;
use std::fmt;

/// Bytes or a stream in a multipart body, such as a file.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    pub(crate) content: Upload,
    file_name: FileName,
    pub(crate) media: Option<String>,
}

/// The file name of a part.
#[derive(Clone, PartialEq, Eq)]
enum FileName {
    OfField,
    Given(String),
    None,
}

impl Part {
    /// A part of these bytes, or of a stream.
    #[must_use]
    pub fn bytes(content: impl Into<Upload>) -> Self {
        Self {
            content: content.into(),
            file_name: FileName::OfField,
            media: None,
        }
    }

    /// A file as a part, under its own name. It is read while it is sent; see [`Upload::file`].
    ///
    /// ```no_run
    /// # async fn send(client: &clientwright_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// # use clientwright_runtime::{Api, Body, Call, Field, Method, Operation};
    /// # static API: Api = Api::new("files");
    /// # static CREATE_FILE: Operation<()> = Operation::new(&API, "CreateFile", Method::Post, "/files")
    /// #     .bodies(&[Body::multipart(&[Field::new("file")])]);
    /// use clientwright_runtime::Part;
    ///
    /// let report = Part::file("reports/2026.pdf").await?.media("application/pdf");
    /// Call::new(client, &CREATE_FILE).part("file", report).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Upload::file`].
    #[cfg(any(feature = "hyper", feature = "reqwest"))]
    pub async fn file(path: impl Into<std::path::PathBuf>) -> std::io::Result<Self> {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(Self {
            file_name: name.map_or(FileName::OfField, FileName::Given),
            ..Self::bytes(Upload::file(path).await?)
        })
    }

    /// Sets the file name; by default it is the name of the field.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = FileName::Given(name.into());
        self
    }

    /// Sends it without a file name, as a field that is not a file: servers distinguish the two by the file name.
    ///
    /// ```
    /// use clientwright_runtime::{Json, Part};
    ///
    /// let tags = Json::new(&["a", "b"])?;
    /// let part = Part::bytes(tags.into_string()).media("application/json").without_file_name();
    /// # let _ = part;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn without_file_name(mut self) -> Self {
        self.file_name = FileName::None;
        self
    }

    /// Sets the media type; by default it is that of the document, otherwise `application/octet-stream`.
    #[must_use]
    pub fn media(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
        self
    }

    /// The file name in a field of this name, if there is one.
    pub(crate) fn file_name_as<'n>(&'n self, field: &'n str) -> Option<&'n str> {
        match &self.file_name {
            FileName::OfField => Some(field),
            FileName::Given(name) => Some(name),
            FileName::None => None,
        }
    }

    /// Whether it is a stream, which can only be sent as it is.
    pub(crate) fn is_stream(&self) -> bool {
        self.content.whole().is_none()
    }

    /// The bytes as base64. A stream has none; calls that would need it are refused.
    pub(crate) fn to_base64(&self) -> String {
        Base64(self.content.whole().cloned().unwrap_or_default()).to_string()
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

impl From<Upload> for Part {
    fn from(content: Upload) -> Self {
        Self::bytes(content)
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Part({:?})", self.content)
    }
}

/// A text or a part, for a field that is text in one form of a body and a file in another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextOrPart {
    /// A text, such as the URL of a file.
    Text(String),
    /// The file itself.
    Part(Part),
}

impl<T: Into<String>> From<T> for TextOrPart {
    fn from(text: T) -> Self {
        Self::Text(text.into())
    }
}

impl From<Part> for TextOrPart {
    fn from(part: Part) -> Self {
        Self::Part(part)
    }
}
