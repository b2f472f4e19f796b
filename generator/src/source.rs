//! A document as it was handed over: its name and its text.

/// The text of one document, kept so that a diagnostic can be shown over its lines.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name that messages show, such as a path.
    pub name: String,
    /// The bytes as read; not yet known to be UTF-8.
    pub bytes: Vec<u8>,
}
