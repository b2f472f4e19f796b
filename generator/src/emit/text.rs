//! Strings with rules.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::aside::{self, Aside};
use super::expression::{Call, Expression};
use super::layout;
use crate::rust::{ClassPiece, Piece, Text, TextRule};

/// The type of strings that satisfy a rule, and the rule.
pub(super) fn text(aside: &Aside, planned: &Text) -> Vec<TokenStream> {
    let (words, name) = (aside.docs(&planned.docs), format_ident!("{}", planned.name));
    let rule_name = format_ident!("{}", planned.rule_name);
    let rule_docs = aside.docs(&[format!("What every [`{}`] satisfies.", planned.name)]);
    vec![
        quote! {
            #words
            pub type #name = runtime::Text<#rule_name>;
        },
        quote! {
            #rule_docs
            pub enum #rule_name {}
        },
        has_rule(aside, planned),
    ]
}

/// What the strings satisfy, as the table that it is.
fn has_rule(aside: &Aside, planned: &Text) -> TokenStream {
    let rule = rule(&planned.name, &planned.rule);
    let mut block = aside::head("impl runtime::HasRule", &planned.rule_name);
    match layout::constant(4, "const RULE: runtime::TextRule", &rule) {
        Some(lines) => {
            block.extend(lines);
            block.push("}".to_owned());
            aside.lines(block)
        }
        None => {
            let (name, rule) = (format_ident!("{}", planned.rule_name), rule.tokens());
            quote! {
                impl runtime::HasRule for #name {
                    const RULE: runtime::TextRule = #rule;
                }
            }
        }
    }
}

/// The rule of a string that errors call `name`.
pub(super) fn rule(name: &str, planned: &TextRule) -> Expression {
    let mut rule = Expression::call("runtime::TextRule::new", [Expression::string(name)]);
    if let Some(pattern) = &planned.pattern {
        let pieces = Expression::list(planned.pieces.iter().flatten().map(piece));
        rule = rule.method("pattern", [Expression::string(pattern), pieces]);
        rule = rule.then(planned.open_ends.0.then(|| Call::new("unanchored_start", [])));
        rule = rule.then(planned.open_ends.1.then(|| Call::new("unanchored_end", [])));
    }
    if planned.min_length.is_some() || planned.max_length.is_some() {
        let least = Expression::count(planned.min_length.unwrap_or(0));
        rule = rule.method("length", [least, most(planned.max_length)]);
    }
    rule
}

fn piece(planned: &Piece) -> Expression {
    match planned {
        Piece::Literal(literal) => Expression::call("runtime::Piece::literal", [Expression::string(literal)]),
        Piece::Class(ClassPiece { set, min, max }) => {
            let counts = [Expression::count(u64::from(*min)), most(max.map(u64::from))];
            let set = Expression::string(set);
            Expression::call("runtime::Piece::class", [set].into_iter().chain(counts))
        }
    }
}

/// The greatest number, where there is one.
pub(super) fn most(number: Option<u64>) -> Expression {
    number.map_or_else(|| Expression::path("usize::MAX"), Expression::count)
}
