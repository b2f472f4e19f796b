//! Lines that the printer need not see.
//!
//! Most of a generated file is documentation, and members that fit their line. Taken apart into tokens, parsed and
//! printed, each of them is the line again that it was. So it is set aside, a marker goes through the printer in its
//! place, and `format` puts the line where the marker ends up.

use std::cell::RefCell;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::documentation;
use crate::output::{Block, File, MARKER};

/// The lines of one file that are set aside.
#[derive(Debug, Default)]
pub(super) struct Aside {
    blocks: RefCell<Vec<Block>>,
    /// Items that are lines, and the tokens that the printer would have in their place.
    twins: RefCell<Vec<(Block, TokenStream)>>,
}

/// What stands among others of its kind, each on a line of its own where it fits.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// The statements of a method, with a semicolon behind each.
    Statement,
    /// The items of a file, with nothing behind them.
    Item,
    /// The fields of a struct, with a comma behind each.
    Field,
    /// The functions of a type, with nothing behind them.
    Function,
}

/// A line, and where it is broken if it is too long.
pub(super) enum Line {
    /// One that is never broken.
    Whole(String),
    /// Several of them.
    Several(Block),
}

impl Line {
    /// A line that is never broken.
    pub(super) fn whole(text: String) -> Self {
        Self::Whole(text)
    }

    /// The lines that it comes to among others of a kind; none where only the printer can break it.
    fn lines(self, kind: Kind) -> Option<Block> {
        let lines = match self {
            Self::Whole(text) if kind.fits(&text) => vec![text + kind.end()],
            Self::Whole(_) => return None,
            Self::Several(lines) => lines.iter().all(|line| kind.fits(line)).then_some(lines)?,
        };
        Some(lines)
    }
}

/// One of them.
pub(super) struct Member<P> {
    /// The lines that are before it: its documentation and attributes.
    pub(super) before: Block,
    /// The line that it is where it fits; none where it may be several.
    pub(super) line: Option<Line>,
    /// Gives all of it to the printer, which breaks it into lines.
    pub(super) print: P,
}

impl Aside {
    /// Documentation comments, a line each.
    pub(super) fn docs(&self, lines: &[String]) -> TokenStream {
        match comments(lines) {
            Some(block) if !block.is_empty() => {
                let number = self.keep(block).to_string();
                quote!(#[doc = #number])
            }
            _ => documentation::docs(lines),
        }
    }

    /// Members of one kind, in their order.
    pub(super) fn members<P: FnOnce() -> TokenStream>(
        &self,
        kind: Kind,
        members: impl Iterator<Item = Member<P>>,
    ) -> TokenStream {
        let (mut tokens, mut block) = (TokenStream::new(), Block::new());
        for member in members {
            match member.line.and_then(|line| line.lines(kind)) {
                Some(lines) => {
                    block.extend(member.before);
                    block.extend(lines);
                }
                None => {
                    tokens.extend(self.mark(kind, &mut block));
                    let printed = (member.print)();
                    tokens.extend(match kind {
                        Kind::Statement => quote!(#printed;),
                        Kind::Item | Kind::Function => printed,
                        Kind::Field => quote!(#printed,),
                    });
                }
            }
        }
        tokens.extend(self.mark(kind, &mut block));
        tokens
    }

    /// A whole item: its lines, or where there are none its tokens for the printer.
    ///
    /// Both say the same. A build with debug assertions, which all tests are, puts the tokens together in either case, and
    /// `format` holds the lines against what the printer makes of them.
    pub(super) fn item(&self, lines: Option<Block>, tokens: impl FnOnce() -> TokenStream) -> TokenStream {
        let Some(mut lines) = lines else { return tokens() };
        if cfg!(debug_assertions) {
            self.twins.borrow_mut().push((lines.clone(), tokens()));
        }
        self.mark(Kind::Item, &mut lines).unwrap_or_default()
    }

    /// An item whose layout is its own: a table, or the call of a macro, of which the printer would set every token apart.
    pub(super) fn lines(&self, mut lines: Block) -> TokenStream {
        self.mark(Kind::Item, &mut lines).unwrap_or_default()
    }

    /// A statement of several lines, or the expression that a body ends with.
    pub(super) fn statement(&self, mut lines: Block) -> Option<TokenStream> {
        self.mark(Kind::Statement, &mut lines)
    }

    /// A file of these items, with the lines of theirs that are set aside.
    pub(super) fn into_file(self, docs: Vec<String>, items: Vec<TokenStream>) -> File {
        File::Rust {
            docs,
            items,
            aside: self.blocks.into_inner(),
            twins: self.twins.into_inner(),
        }
    }

    /// Sets a block aside, and gives its marker as a member of a kind.
    fn mark(&self, kind: Kind, block: &mut Block) -> Option<TokenStream> {
        if block.is_empty() {
            return None;
        }
        let marker: Ident = format_ident!("{MARKER}{}", self.keep(std::mem::take(block)));
        Some(match kind {
            Kind::Statement => quote!(#marker;),
            Kind::Item | Kind::Function => quote!(const #marker: () = ();),
            Kind::Field => quote!(#marker: (),),
        })
    }

    fn keep(&self, block: Block) -> usize {
        let mut blocks = self.blocks.borrow_mut();
        blocks.push(block);
        blocks.len() - 1
    }
}

/// The longest line that is set aside. The printer breaks lines a little sooner; a table or a match, of which every line is
/// made alike, is easier to read with one line for each row.
pub(super) const MOST_COLUMNS: usize = 100;

impl Kind {
    /// Whether a line is short enough. Bytes are counted, which are not columns in every script.
    pub(super) fn fits(self, line: &str) -> bool {
        let columns = match self {
            Self::Statement => 8,
            Self::Item | Self::Field | Self::Function => 4,
        };
        line.is_ascii() && columns + line.len() + self.end().len() <= MOST_COLUMNS
    }

    fn end(self) -> &'static str {
        match self {
            Self::Statement => ";",
            Self::Field => ",",
            Self::Item | Self::Function => "",
        }
    }
}

/// Where the implementation of a trait for a type begins: on two lines where one is too long.
pub(super) fn head(implemented: &str, name: &str) -> Block {
    let end = format!("for {name} {{");
    if implemented.len() + 1 + end.len() <= MOST_COLUMNS {
        vec![format!("{implemented} {end}")]
    } else {
        vec![implemented.to_owned(), end]
    }
}

/// Puts the lines of members behind those of a block, with an indent of so many steps; none where a member has to be broken by
/// the printer.
pub(super) fn push_members<P>(
    block: &mut Block,
    depth: usize,
    kind: Kind,
    members: impl Iterator<Item = Member<P>>,
) -> Option<()> {
    let indent = "    ".repeat(depth);
    for member in members {
        let lines = member.line?.lines(kind)?;
        block.extend(
            member
                .before
                .into_iter()
                .chain(lines)
                .map(|line| indent.clone() + &line),
        );
    }
    Some(())
}

/// Documentation comments; none where a line is several, of which the printer makes a comment of another kind.
pub(super) fn comments(lines: &[String]) -> Option<Block> {
    let comment = |line: &String| {
        let is_one = !line.contains(['\n', '\r']);
        is_one.then(|| format!("/// {line}").trim_end_matches(' ').to_owned())
    };
    lines.iter().map(comment).collect()
}

/// A string as it is written in Rust.
pub(super) fn literal(text: &str) -> String {
    let is_plain = |byte: u8| byte == b' ' || byte.is_ascii_graphic() && byte != b'"' && byte != b'\\';
    if text.bytes().all(is_plain) {
        format!("\"{text}\"")
    } else {
        Literal::string(text).to_string()
    }
}
