//! The parameters of operations.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Docs, Schema, is_false};
use crate::pointer::Pointer;

/// The location of a parameter (`in`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names are those of OpenAPI")]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

impl Location {
    /// The value of `in`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }

    /// The default of `style` (OpenAPI *Parameter Object*).
    #[must_use]
    pub const fn default_style(self) -> Style {
        match self {
            Self::Query | Self::Cookie => Style::Form,
            Self::Path | Self::Header => Style::Simple,
        }
    }
}

/// How arrays and objects are written (`style`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names are those of OpenAPI")]
pub enum Style {
    Matrix,
    Label,
    Simple,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}

impl Style {
    /// The value of `style`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Matrix => "matrix",
            Self::Label => "label",
            Self::Simple => "simple",
            Self::Form => "form",
            Self::SpaceDelimited => "spaceDelimited",
            Self::PipeDelimited => "pipeDelimited",
            Self::DeepObject => "deepObject",
        }
    }

    /// The default of `explode`: true for `form` (OpenAPI *Parameter Object*), and for `deepObject`, which has no other
    /// notation.
    #[must_use]
    pub const fn is_exploded_by_default(self) -> bool {
        matches!(self, Self::Form | Self::DeepObject)
    }
}

/// A parameter (OpenAPI *Parameter Object*).
#[derive(Clone, Debug, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own about the parameter"
)]
pub struct Parameter {
    /// Its place in the document.
    pub at: Pointer,
    /// The name on the wire.
    pub name: String,
    /// `in`.
    pub location: Location,
    /// Whether every call has it.
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    /// The description.
    pub docs: Docs,
    /// `style`, or its default for the location.
    pub style: Style,
    /// `explode`, or its default for the style.
    pub explode: bool,
    /// `allowReserved`: reserved characters are sent as they are.
    #[serde(skip_serializing_if = "is_false")]
    pub allow_reserved: bool,
    /// Whether an empty value is allowed even if the schema excludes it: by `allowEmptyValue` in the query, and in the
    /// path by an empty default.
    #[serde(skip_serializing_if = "is_false")]
    pub may_be_empty: bool,
    /// Whether a value in the path can be several segments, so that its slashes are not encoded.
    #[serde(skip_serializing_if = "is_false")]
    pub multi_segment: bool,
    /// The media type of a parameter with `content`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// The schema of its value.
    pub schema: Schema,
    /// `example` and the values of `examples`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Value>,
}

impl Parameter {
    /// Whether each member of an object is a parameter of its own, under its bare name.
    #[must_use]
    pub fn is_spread(&self) -> bool {
        matches!(self.location, Location::Query | Location::Cookie)
            && self.style == Style::Form
            && self.explode
            && self.media_type.is_none()
    }

    /// The name by which a member of an object goes in the query, if members go by names.
    #[must_use]
    pub fn name_of_member(&self, member: &str) -> Option<String> {
        match self.style {
            _ if self.location != Location::Query => None,
            Style::DeepObject => Some(format!("{}[{member}]", self.name)),
            _ => self.is_spread().then(|| member.to_owned()),
        }
    }

    /// The member of an object that goes by this name in the query, if members go by names.
    #[must_use]
    pub fn member_of_name<'n>(&self, name: &'n str) -> Option<&'n str> {
        match self.style {
            _ if self.location != Location::Query => None,
            Style::DeepObject => name.strip_prefix(&self.name)?.strip_prefix('[')?.strip_suffix(']'),
            _ => self.is_spread().then_some(name),
        }
    }
}
