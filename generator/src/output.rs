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
        /// Lines of the items that need no printer; markers stand in their places.
        aside: Vec<Block>,
        /// Items that are lines, and their tokens, in builds that hold the one against the other.
        twins: Vec<(Block, TokenStream)>,
    },
    /// Anything else, as it is written.
    Text(String),
}

impl File {
    /// A file of items that all go through the printer.
    pub(crate) const fn of_items(docs: Vec<String>, items: Vec<TokenStream>) -> Self {
        Self::Rust {
            docs,
            items,
            aside: Vec::new(),
            twins: Vec::new(),
        }
    }
}

/// Lines that are laid out already but for their indent. In their place an item has a marker with the number of the
/// block: the comment `///0`, or a member that is called by [`MARKER`] and the number.
pub type Block = Vec<String>;

/// What the name of a marker begins with.
pub const MARKER: &str = "__aside_";

/// A file that is emitted when it is asked for: tokens cannot go from one thread to another, and each file is emitted in the one
/// that prints it.
pub type Draft<'a> = Box<dyn Fn() -> File + Send + Sync + 'a>;

/// Files before they are formatted, by their path below the output folder.
pub type Files<'a> = BTreeMap<String, Draft<'a>>;
