//! The output of a run: files by path, not yet written.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

/// Files by their path below the output folder, with `/` between the parts, in the order of the paths.
pub type FileTree = BTreeMap<String, String>;

/// A file before it is formatted.
#[derive(Clone, Debug)]
pub enum File {
    /// Rust.
    Rust {
        /// The lines of the file's own documentation.
        docs: Vec<String>,
        /// The items.
        items: Vec<Item>,
    },
    /// Any other text.
    Text(String),
}

impl File {
    /// A file of items that all go through the printer.
    pub(crate) fn quoted(docs: Vec<String>, items: impl IntoIterator<Item = TokenStream>) -> Self {
        Self::Rust {
            docs,
            items: items.into_iter().map(Item::Quoted).collect(),
        }
    }
}

/// An item of a file.
#[derive(Clone, Debug)]
pub enum Item {
    /// Lines that are laid out already: types, operations and their tables.
    Written(String),
    /// Tokens for the printer: items that a crate has once.
    Quoted(TokenStream),
}

/// A function that emits a file. Tokens cannot be sent to another thread, so the thread that prints a file emits it.
pub type Draft<'a> = Box<dyn Fn() -> File + Send + Sync + 'a>;

/// Files before they are formatted, by their path below the output folder.
pub type Files<'a> = BTreeMap<String, Draft<'a>>;
