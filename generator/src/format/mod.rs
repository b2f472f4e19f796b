//! Formatting: from tokens to text.

mod aside;
mod hug;
mod line;
mod shape;

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
    let printed: Vec<(String, syn::Result<Printed>)> = if files.len() < MANY_FILES {
        files.into_iter().map(print_one).collect()
    } else {
        files.into_par_iter().map(print_one).collect()
    };
    let mut tree = FileTree::new();
    for (path, printed) in printed {
        match printed {
            Ok(Printed { text, differences }) => {
                for Difference { ours, printers } in differences {
                    diagnostics.report(
                        Code::Layout,
                        &Pointer::root(),
                        format!(
                            "in `{path}` an item is laid out as `{ours}`, and the printer makes `{printers}` of it"
                        ),
                        HELP,
                    );
                }
                tree.insert(path, text);
            }
            Err(error) => diagnostics.report(
                Code::Internal,
                &Pointer::root(),
                format!("what was to be written to `{path}` is no Rust: {error}"),
                HELP,
            ),
        }
    }
    tree
}

/// What to do about a fault that no document is to blame for.
const HELP: &str = "this is a fault of clientwright; please report it with the document";

/// From so many files on it is quicker to start threads and to hand files to them.
const MANY_FILES: usize = 64;

/// The text of a file, and where a build with debug assertions found it laid out in another way than the printer's.
#[derive(Default)]
struct Printed {
    text: String,
    differences: Vec<Difference>,
}

/// The first line in which a layout of our own and the printer's are not alike.
struct Difference {
    ours: String,
    printers: String,
}

impl Difference {
    fn between(ours: &str, printers: &str) -> Option<Self> {
        if ours == printers {
            return None;
        }
        let line_at = |text: &str, at: usize| text.lines().nth(at).unwrap_or_default().trim().to_owned();
        let alike = ours
            .lines()
            .zip(printers.lines())
            .take_while(|(ours, printers)| ours == printers)
            .count();
        Some(Self {
            ours: line_at(ours, alike),
            printers: line_at(printers, alike),
        })
    }
}

fn print(file: File) -> syn::Result<Printed> {
    let mut printed = Printed::default();
    match file {
        File::Text(text) => printed.text = text,
        File::Rust {
            docs,
            items,
            aside,
            twins,
        } => {
            for (lines, tokens) in twins {
                let difference = compare_twin(&lines, tokens, &aside)?;
                printed.differences.extend(difference);
            }
            print_rust(&docs, items, &aside, &mut printed)?;
        }
    }
    Ok(printed)
}

/// Holds the lines of an item against what the printer makes of its tokens, which breaks lines a little sooner.
fn compare_twin(lines: &Block, tokens: TokenStream, blocks: &[Block]) -> syn::Result<Option<Difference>> {
    let (_, text) = shape::print(tokens)?;
    let text = aside::put_back(hug::hug_lists(lay_out_macro(text)), blocks);
    let is_short = |line: &String| line.len() <= shape::MOST_COLUMNS || line.trim_start().starts_with("///");
    Ok(lines
        .iter()
        .all(is_short)
        .then(|| Difference::between(&(lines.join("\n") + "\n"), &text))
        .flatten())
}

fn print_rust(docs: &[String], items: Vec<TokenStream>, blocks: &[Block], printed: &mut Printed) -> syn::Result<()> {
    let text = &mut printed.text;
    for line in docs {
        text.push_str(if line.is_empty() { "//!" } else { "//! " });
        text.push_str(line);
        text.push('\n');
    }
    let mut previous = Kind::Other;
    for tokens in items {
        let (kind, item) = shape::unparse(tokens, &mut printed.differences)?;
        if kind == Kind::Other || kind != previous {
            text.push('\n');
        }
        let item = hug::hug_lists(lay_out_macro(item));
        text.push_str(&space_members(&aside::put_back(item, blocks)));
        previous = kind;
    }
    Ok(())
}

/// The longest line of the arguments of a macro.
const MOST_COLUMNS: usize = 100;

/// Writes the arguments of a macro as those of a call: the printer sets every token of them apart, and all on one line.
fn lay_out_macro(text: String) -> String {
    let is_call = |name: &&str| text.starts_with(&format!("runtime::{name}!("));
    if !["builder", "conversions", "documented", "wrapper"].iter().any(is_call) {
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
        .replace("& ", "&")
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
