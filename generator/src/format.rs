//! Formatting: from items to text.

use proc_macro2::TokenStream;
use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::diagnostic::{Code, Diagnostics};
use crate::output::{Draft, File, FileTree, Files, Item};
use crate::pointer::Pointer;
use crate::watch::{Step, Watch};

/// Emits and prints all files, many of them in parallel. Each is independent of the others, so the result is the same.
pub fn format(files: Files<'_>, watch: &dyn Watch, diagnostics: &mut Diagnostics) -> FileTree {
    let print_one = |(path, draft): (String, Draft<'_>)| {
        let file = watch.during(Step::Emit, draft);
        (path, watch.during(Step::Format, || print(file)))
    };
    let printed: Vec<(String, syn::Result<String>)> = if files.len() < MANY_FILES {
        files.into_iter().map(print_one).collect()
    } else {
        files.into_par_iter().map(print_one).collect()
    };
    let mut tree = FileTree::new();
    for (path, printed) in printed {
        match printed {
            Ok(text) => {
                tree.insert(path, text);
            }
            Err(error) => diagnostics.report(
                Code::Internal,
                &Pointer::root(),
                format!("the code for `{path}` is not valid Rust: {error}"),
                "this is a fault of clientwright; please report it with the document",
            ),
        }
    }
    tree
}

/// The number of files from which threads are worth their start.
const MANY_FILES: usize = 64;

fn print(file: File) -> syn::Result<String> {
    match file {
        File::Text(text) => Ok(text),
        File::Rust { docs, items } => {
            let text = print_rust(&docs, items)?;
            // Quoted items are parsed on the way. Builds with debug assertions, such as those of tests, parse the
            // others, too.
            if cfg!(debug_assertions) {
                syn::parse_file(&text)?;
            }
            Ok(text)
        }
    }
}

fn print_rust(docs: &[String], items: Vec<Item>) -> syn::Result<String> {
    let written = items.iter().map(|item| match item {
        Item::Written(text) => text.len() + 1,
        Item::Quoted(_) => 0,
    });
    let mut text = String::with_capacity(written.sum());
    for line in docs {
        text.push_str(if line.is_empty() { "//!" } else { "//! " });
        text.push_str(line);
        text.push('\n');
    }
    let mut previous = Kind::Other;
    for item in items {
        let item = match item {
            Item::Written(item) => item,
            Item::Quoted(tokens) => space_members(&unparse(tokens)?),
        };
        let kind = Kind::of(&item);
        if kind == Kind::Other || kind != previous {
            text.push('\n');
        }
        text.push_str(&item);
        previous = kind;
    }
    Ok(text)
}

/// An item as the printer lays it out.
fn unparse(tokens: TokenStream) -> syn::Result<String> {
    Ok(prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![syn::parse2(tokens)?],
    }))
}

/// Kinds of items of which several follow each other without a blank line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Module,
    PublicUse,
    Use,
    Other,
}

impl Kind {
    /// The kind of an item, by its first line that is not part of an attribute.
    fn of(item: &str) -> Self {
        let mut is_inside = false;
        let mut is_attribute = |line: &str| {
            let is_part = is_inside || line.starts_with("#[");
            is_inside = is_part && !line.ends_with(']');
            is_part
        };
        let first = item.lines().find(|line| !is_attribute(line)).unwrap_or_default();
        let begins = |starts: &[&str]| starts.iter().any(|start| first.starts_with(start));
        if begins(&["mod ", "pub mod "]) {
            Self::Module
        } else if begins(&["pub use "]) {
            Self::PublicUse
        } else if begins(&["use "]) {
            Self::Use
        } else {
            Self::Other
        }
    }
}

/// Separates the members of an item by blank lines, which the printer leaves out.
///
/// Members are indented by one step and their contents by more, and no quoted literal spans lines.
fn space_members(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 16);
    let mut previous = "";
    for line in text.lines() {
        let begins_member = |line: &str| {
            line.strip_prefix("    ").is_some_and(|member| {
                ["///", "#[", "pub ", "fn "]
                    .iter()
                    .any(|start| member.starts_with(start))
            })
        };
        let continues = |line: &str| {
            line.ends_with(['{', '[']) && !line.starts_with(' ')
                || line.starts_with("    ///")
                || line.starts_with("    #[")
        };
        if begins_member(line) && !continues(previous) && !previous.is_empty() {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}
