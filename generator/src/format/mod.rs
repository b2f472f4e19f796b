//! Formatting: from tokens to text.

mod aside;
mod expression;
mod hug;
mod shape;
mod table;

use proc_macro2::TokenStream;
use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::diagnostic::{Code, Diagnostics};
use crate::output::{Block, Draft, File, FileTree, Files};
use crate::pointer::Pointer;
use crate::watch::{Step, Watch};

/// Emits and prints all files, of many files as many at a time as there are processors; each is its own work, so that the number
/// of them changes nothing. Items are parsed again for it, but for those that are laid out as another of their shape was.
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
    for (path, text) in printed {
        match text {
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
        File::Rust {
            docs,
            items,
            aside,
            twins,
        } => {
            for (lines, tokens) in twins {
                compare_twin(&lines, tokens, &aside)?;
            }
            format_rust(&docs, items, &aside)
        }
    }
}

/// Holds the lines of an item against what the printer makes of its tokens, which breaks lines a little sooner.
fn compare_twin(lines: &Block, tokens: TokenStream, blocks: &[Block]) -> syn::Result<()> {
    let (_, printed) = shape::unparse(tokens)?;
    let printed = aside::put_back(hug::hug_lists(lay_out_macro(printed)), blocks);
    let is_short = |line: &String| line.len() <= shape::MOST_COLUMNS || line.trim_start().starts_with("///");
    if lines.iter().all(is_short) {
        debug_assert_eq!(lines.join("\n") + "\n", printed);
    }
    Ok(())
}

fn format_rust(docs: &[String], items: Vec<TokenStream>, blocks: &[Block]) -> syn::Result<String> {
    let mut text = String::new();
    for line in docs {
        text.push_str(if line.is_empty() { "//!" } else { "//! " });
        text.push_str(line);
        text.push('\n');
    }
    let mut previous = Kind::Other;
    for tokens in items {
        let (kind, printed) = shape::unparse(tokens)?;
        if kind == Kind::Other || kind != previous {
            text.push('\n');
        }
        let printed = hug::hug_lists(lay_out_macro(printed));
        text.push_str(&space_members(&aside::put_back(printed, blocks)));
        previous = kind;
    }
    Ok(text)
}

/// The longest line of a table, and of the arguments of a macro.
const MOST_COLUMNS: usize = 100;

/// Writes the arguments of a macro as those of a call: the printer sets every token of them apart, and all on one line.
fn lay_out_macro(text: String) -> String {
    if !text.starts_with("runtime::builder!(") && !text.starts_with("runtime::documented!(") {
        return text;
    }
    let Some((name, rest)) = text.split_once('(') else {
        return text;
    };
    let Some(arguments) = rest.trim_end().strip_suffix(");") else {
        return text;
    };
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    let arguments = arguments
        .join(" ")
        .replace(" < ", "<")
        .replace("< ", "<")
        .replace(" >", ">")
        .replace("=>", " =>")
        .replace("  =>", " =>");
    let line = format!("{name}({arguments});");
    if line.len() <= MOST_COLUMNS {
        line + "\n"
    } else {
        format!("{name}(\n    {},\n);\n", arguments.replace(", ", ",\n    "))
    }
}

/// Kinds of items of which several follow each other without a blank line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Module,
    PublicUse,
    Use,
    Other,
}

fn kind(item: &syn::Item) -> Kind {
    match item {
        syn::Item::Mod(_) => Kind::Module,
        syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Public(_)) => Kind::PublicUse,
        syn::Item::Use(_) => Kind::Use,
        _ => Kind::Other,
    }
}

/// Sets the documented members of an item apart with blank lines, which the printer leaves out.
///
/// A member is indented once; what it consists of is indented further, and no literal that is written spans lines.
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
