//! Formatting: from items to text.

use proc_macro2::TokenStream;
use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::diagnostic::{Code, Diagnostics};
use crate::output::{Draft, File, FileTree, Files, Item};
use crate::pointer::Pointer;
use crate::watch::{Step, Watch};

/// Emits and prints all files, of many files as many at a time as there are processors; each is its own work, so that the number
/// of them changes nothing.
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
                format!("what was to be written to `{path}` is no Rust: {error}"),
                "this is a fault of clientwright; please report it with the document",
            ),
        }
    }
    tree
}

/// From so many files on it is quicker to start threads and to hand files to them.
const MANY_FILES: usize = 64;

fn print(file: File) -> syn::Result<String> {
    match file {
        File::Text(text) => Ok(text),
        File::Rust { docs, items } => {
            let text = print_rust(&docs, items)?;
            // Only what is quoted is read on its way. All else is, too, in builds with debug assertions, which all tests are.
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
    /// What an item is by the first line of it that is no attribute.
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

/// Sets the documented members of an item apart with blank lines, which the printer leaves out.
///
/// A member is indented once; what it consists of is indented further, and no literal that is quoted spans lines.
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
