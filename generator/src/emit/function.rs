//! Functions of a type, written as lines.
//!
//! The functions of a client are alike: a head, and a call or two. They hardly share a shape, since each names what it sets, and
//! so the printer would lay out each of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::aside::{self, Aside, Kind, Line, MOST_COLUMNS, Member};
use super::documentation;
use crate::output::Block;

/// A public function.
pub(super) struct Function {
    pub(super) docs: Vec<String>,
    /// A line each.
    pub(super) attributes: Vec<String>,
    pub(super) name: String,
    pub(super) arguments: Vec<Words>,
    pub(super) output: Words,
    /// The lines of its body.
    pub(super) body: Vec<String>,
}

/// A piece of Rust.
pub(super) struct Words {
    pub(super) text: String,
    /// Whether it is laid out already; else the printer has to see it.
    pub(super) is_laid_out: bool,
}

impl Words {
    /// What is laid out as it is.
    pub(super) fn laid_out(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            is_laid_out: true,
        }
    }
}

impl Function {
    fn is_laid_out(&self) -> bool {
        self.output.is_laid_out && self.arguments.iter().all(|argument| argument.is_laid_out)
    }

    /// Its lines but for the documentation.
    fn lines(&self) -> Block {
        let arguments = self.arguments.iter().map(|argument| &*argument.text);
        let mut block: Block = self.attributes.clone();
        let start = format!("pub fn {}(", self.name);
        let end = format!(") -> {} {{", self.output.text);
        let line = format!("{start}{}{end}", arguments.clone().collect::<Vec<_>>().join(", "));
        if INDENT + line.len() <= MOST_COLUMNS {
            block.push(line);
        } else {
            block.push(start);
            block.extend(arguments.map(|argument| format!("    {argument},")));
            block.push(end);
        }
        block.extend(self.body.iter().map(|line| format!("    {line}")));
        block.push("}".to_owned());
        block
    }
}

/// What stands before a function.
const INDENT: usize = 4;

/// Functions in their order.
pub(super) fn functions(aside: &Aside, functions: impl Iterator<Item = Function>) -> TokenStream {
    let members = functions.map(|function| {
        let comments = aside::comments(&function.docs);
        let lines = function.lines();
        let is_laid_out = comments.is_some() && function.is_laid_out();
        let text = lines.join("\n");
        Member {
            before: comments.unwrap_or_default(),
            line: is_laid_out.then_some(Line::Several(lines)),
            print: move || {
                let words = documentation::docs(&function.docs);
                // What has been put together here is Rust; were it not, a string in its place is a fault with a place.
                let function: TokenStream = text.parse().unwrap_or_else(|_| quote!(#text));
                quote!(#words #function)
            },
        }
    });
    aside.members(Kind::Function, members)
}
