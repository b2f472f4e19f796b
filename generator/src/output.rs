//! What a run gives: files by path, and nothing written yet.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

/// Files by their path below the output folder, with `/` between the parts, in the order of the paths.
pub type FileTree = BTreeMap<String, String>;

/// A file before it is formatted.
#[derive(Clone, Debug)]
pub enum File {
    /// Rust: what the file is about, and its items in their order.
    Rust {
        /// The lines of the file's own documentation.
        docs: Vec<String>,
        /// The items.
        items: Vec<Item>,
    },
    /// Anything else, as it is written.
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
    /// Lines that are laid out already, as a crate has them by the thousand.
    Written(String),
    /// Tokens for the printer, as a crate has them once.
    Quoted(TokenStream),
}

/// A file that is emitted when it is asked for: tokens cannot go from one thread to another, and each file is emitted in the one
/// that prints it.
pub type Draft<'a> = Box<dyn Fn() -> File + Send + Sync + 'a>;

/// Files before they are formatted, by their path below the output folder.
pub type Files<'a> = BTreeMap<String, Draft<'a>>;
