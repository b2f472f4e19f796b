//! What a document says about itself.

use serde::Serialize;

/// The words of a document for those who read about the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct About {
    /// `info.summary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// `info.termsOfService`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_of_service: Option<String>,
    /// `info.contact`: a name, a URL and an address for mail, those that there are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contact: Vec<String>,
    /// `info.license`: a name, an SPDX expression and a URL, those that there are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub license: Vec<String>,
    /// `externalDocs`: a description and a URL.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<String>,
}

impl About {
    /// Whether the document says nothing of the kind.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
