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
        items: Vec<TokenStream>,
    },
    /// Anything else, as it is written.
    Text(String),
}

/// Files before they are formatted, by their path below the output folder.
pub type Files = BTreeMap<String, File>;
