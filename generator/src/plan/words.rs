//! What the document says about a node, as documentation.

use super::docs;
use crate::ir;

/// The last step of where a schema stands: the name that people know it by.
pub(super) fn last_step(schema: &ir::Schema) -> String {
    schema.at.last().unwrap_or_default().into_owned()
}

/// What the document says about a type; its name where it says nothing.
///
/// A deprecated type says so in words: the attribute would warn of every mention in the generated crate itself.
pub(super) fn type_docs(schema: &ir::Schema, name: &str) -> Vec<String> {
    let mut lines = described(&schema.docs).unwrap_or_else(|| vec![format!("The schema `{}`.", code_span(name))]);
    if schema.docs.deprecated {
        lines.extend([String::new(), "The document marks it as deprecated.".to_owned()]);
    }
    lines
}

/// What the document says about a member; its name where it says nothing.
pub(super) fn member_docs(schema: &ir::Schema, name: &str) -> Vec<String> {
    described(&schema.docs).unwrap_or_else(|| vec![format!("The member `{}`.", code_span(name))])
}

/// The title and the description of a node.
pub(super) fn described(words: &ir::Docs) -> Option<Vec<String>> {
    let title = words
        .title
        .as_deref()
        .map(docs::sanitise)
        .filter(|lines| !lines.is_empty());
    let description = words
        .description
        .as_deref()
        .map(docs::sanitise)
        .filter(|lines| !lines.is_empty());
    match (title, description) {
        (Some(title), Some(description)) if !description.starts_with(&title) => {
            Some([title, vec![String::new()], description].concat())
        }
        (title, description) => description.or(title),
    }
}

/// Text inside a code span: without backticks and line breaks, which would end it.
pub(super) fn code_span(text: &str) -> String {
    let plain = docs::plain_line(text);
    plain.replace('`', "'")
}
