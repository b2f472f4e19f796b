//! The schema at `/components/schemas/WebhookEnabled`.

use crate::runtime;

/// Whether webhooks are called.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEnabled {
    /// `true`.
    True,

    /// `false`.
    False,

    /// A value that the document does not list.
    Other(String),
}

impl WebhookEnabled {
    /// The values that the document lists.
    pub const VALUES: &'static [&'static str] = &["true", "false"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::True => "true",
            Self::False => "false",
            Self::Other(text) => text,
        }
    }
}

impl From<String> for WebhookEnabled {
    fn from(text: String) -> Self {
        match text.as_str() {
            "true" => Self::True,
            "false" => Self::False,
            _ => Self::Other(text),
        }
    }
}

runtime::open_enum!(WebhookEnabled);
