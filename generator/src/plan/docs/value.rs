//! The documentation of an input, and the place of its default.

use super::{in_item, words};
use crate::ir;

/// The documentation of a value, with the place of the sentence about its default. In the list of a method's arguments,
/// the default follows the first paragraph; for a setter, it is a paragraph of its own.
#[derive(Clone, Default)]
pub(in crate::plan) struct ValueDocs {
    lines: Vec<String>,
    /// The index of the line that gives the default, a paragraph of its own.
    default: Option<usize>,
}

impl ValueDocs {
    /// The lines, with the default in a paragraph of its own.
    pub(in crate::plan) fn lines(&self) -> &[String] {
        &self.lines
    }

    /// The lines, with the default in a paragraph of its own.
    pub(in crate::plan) fn into_lines(self) -> Vec<String> {
        self.lines
    }

    /// The lines for a list item, with the default after the first paragraph.
    pub(in crate::plan) fn into_item(self) -> Vec<String> {
        let mut lines = self.lines;
        if let Some(at) = self.default.filter(|at| *at > 0) {
            let default = lines.remove(at);
            // The empty line before it.
            lines.remove(at - 1);
            in_item::add_sentence(&mut lines, default);
        }
        in_item::in_item(&lines)
    }

    /// Adds the sentence that gives the default.
    pub(in crate::plan) fn push_default(&mut self, sentence: String) {
        words::push_paragraph(&mut self.lines, sentence);
        self.default = Some(self.lines.len() - 1);
    }

    /// Adds a paragraph of one line.
    pub(in crate::plan) fn push_paragraph(&mut self, paragraph: String) {
        words::push_paragraph(&mut self.lines, paragraph);
    }

    /// Adds a sentence to the first paragraph.
    pub(in crate::plan) fn add_sentence(&mut self, sentence: String) {
        let before = self.lines.len();
        let end = in_item::add_sentence(&mut self.lines, sentence);
        let added = self.lines.len() - before;
        self.default = self.default.map(|at| if at < end { at } else { at + added });
    }

    /// Adds the note of an extension about a deprecation.
    pub(in crate::plan) fn with_note(self, docs: &ir::Docs) -> Self {
        Self {
            lines: words::with_note(self.lines, docs),
            ..self
        }
    }

    /// Adds the name on the wire if there is no description and the Rust name differs.
    pub(in crate::plan) fn add_wire_name(&mut self, name: &str, wire: &str) {
        words::add_wire_name(&mut self.lines, name, wire);
    }
}

impl From<Vec<String>> for ValueDocs {
    fn from(lines: Vec<String>) -> Self {
        Self { lines, default: None }
    }
}

#[cfg(test)]
mod tests {
    use super::ValueDocs;

    fn docs(text: &str) -> ValueDocs {
        ValueDocs::from(text.lines().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn the_default_is_behind_the_first_words_of_an_item() {
        for (text, expected) in [
            ("The kind\nof it.", "The kind of it. Default: `a`."),
            ("One of:\n- a\n- b", "One of:\n- a\n- b\n\nDefault: `a`."),
            ("Of\n```a```", "Of ```a``` Default: `a`."),
            ("", "Default: `a`."),
        ] {
            let mut docs = docs(text);
            docs.push_default("Default: `a`.".to_owned());
            assert_eq!(docs.into_item().join("\n"), expected, "{text:?}");
        }
    }

    #[test]
    fn what_is_added_leaves_the_default_where_it_is() {
        let mut docs = docs("The kind.\n\nMore.");
        docs.push_default("Default: `a`.".to_owned());
        docs.push_paragraph("Behind.".to_owned());
        docs.add_sentence("Deprecated.".to_owned());
        let lines = "The kind.\nDeprecated.\n\nMore.\n\nDefault: `a`.\n\nBehind.";
        assert_eq!(docs.lines().join("\n"), lines);
        let item = "The kind. Deprecated. Default: `a`.\n\nMore.\n\nBehind.";
        assert_eq!(docs.into_item().join("\n"), item);
    }

    #[test]
    fn what_the_document_says_of_a_default_stays_where_it_is() {
        let text = "How many.\n\nDefault: `10`.";
        assert_eq!(docs(text).into_item().join("\n"), text);
    }
}
