//! Lines that the printer need not see.
//!
//! Most of a generated file is documentation, and members that fit their line. Taken apart into tokens, parsed and
//! printed, each of them is the line again that it was. So it is set aside, a marker goes through the printer in its
//! place, and `format` puts the line where the marker ends up.

use std::cell::RefCell;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::documentation;
use crate::output::{Block, MARKER};

/// The lines of one file that are set aside.
#[derive(Debug, Default)]
pub(super) struct Aside(RefCell<Vec<Block>>);

/// What stands among others of its kind, each on a line of its own where it fits.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// The arms of a match behind so many columns, with a comma behind each.
    Arm(usize),
    /// The statements of a method, with a semicolon behind each.
    Statement,
    /// The fields of a struct, with a comma behind each.
    Field,
    /// The variants of an enum, with a comma behind each.
    Variant,
}

/// One of them.
pub(super) struct Member<P> {
    /// The lines that are before it: its documentation and attributes.
    pub(super) before: Block,
    /// The line that it is where it fits; none where it may be several.
    pub(super) line: Option<String>,
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
            match member.line.filter(|line| kind.fits(line)) {
                Some(line) => {
                    block.extend(member.before);
                    block.push(line + kind.end());
                }
                None => {
                    tokens.extend(self.mark(kind, &mut block));
                    let printed = (member.print)();
                    tokens.extend(match kind {
                        Kind::Statement => quote!(#printed;),
                        _ => quote!(#printed,),
                    });
                }
            }
        }
        tokens.extend(self.mark(kind, &mut block));
        tokens
    }

    /// All that was set aside, each block at the number that is in its marker.
    pub(super) fn into_blocks(self) -> Vec<Block> {
        self.0.into_inner()
    }

    /// Sets a block aside, and gives its marker as a member of a kind.
    fn mark(&self, kind: Kind, block: &mut Block) -> Option<TokenStream> {
        if block.is_empty() {
            return None;
        }
        let marker: Ident = format_ident!("{MARKER}{}", self.keep(std::mem::take(block)));
        Some(match kind {
            Kind::Arm(_) => quote!(#marker => {}),
            Kind::Statement => quote!(#marker;),
            Kind::Field => quote!(#marker: (),),
            Kind::Variant => quote!(#marker,),
        })
    }

    fn keep(&self, block: Block) -> usize {
        let mut blocks = self.0.borrow_mut();
        blocks.push(block);
        blocks.len() - 1
    }
}

/// The longest line that the printer leaves in one piece whatever it is.
const MOST_COLUMNS: usize = 88;

impl Kind {
    /// Whether the printer would leave a line in one piece. It counts bytes, which are not columns in every script.
    fn fits(self, line: &str) -> bool {
        let columns = match self {
            Self::Arm(columns) => columns,
            Self::Statement => 8,
            Self::Field | Self::Variant => 4,
        };
        line.is_ascii() && columns + line.len() + self.end().len() <= MOST_COLUMNS
    }

    fn end(self) -> &'static str {
        match self {
            Self::Statement => ";",
            Self::Arm(_) | Self::Field | Self::Variant => ",",
        }
    }
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
