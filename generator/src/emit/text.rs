//! Strings with rules.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::aside::Aside;
use crate::rust::{ClassPiece, Piece, Text, TextRule};

/// The type of strings that satisfy a rule, and the rule.
pub(super) fn text(aside: &Aside, planned: &Text) -> Vec<TokenStream> {
    let (words, name) = (aside.docs(&planned.docs), format_ident!("{}", planned.name));
    let rule_name = format_ident!("{}", planned.rule_name);
    let rule_docs = aside.docs(&[format!("What every [`{}`] satisfies.", planned.name)]);
    let rule = rule(&planned.name, &planned.rule);
    vec![
        quote! {
            #words
            pub type #name = runtime::Text<#rule_name>;
        },
        quote! {
            #rule_docs
            pub enum #rule_name {}
        },
        quote! {
            impl runtime::HasRule for #rule_name {
                const RULE: runtime::TextRule = #rule;
            }
        },
    ]
}

/// The rule of a string that errors call `name`.
pub(super) fn rule(name: &str, planned: &TextRule) -> TokenStream {
    let mut rule = quote!(runtime::TextRule::new(#name));
    if let Some(pattern) = &planned.pattern {
        let pieces = planned.pieces.iter().flatten().map(piece);
        rule = quote!(#rule.pattern(#pattern, &[#(#pieces),*]));
        if planned.open_ends.0 {
            rule = quote!(#rule.unanchored_start());
        }
        if planned.open_ends.1 {
            rule = quote!(#rule.unanchored_end());
        }
    }
    if planned.min_length.is_some() || planned.max_length.is_some() {
        let (min, max) = (count(planned.min_length.unwrap_or(0)), most(planned.max_length));
        rule = quote!(#rule.length(#min, #max));
    }
    rule
}

fn piece(planned: &Piece) -> TokenStream {
    match planned {
        Piece::Literal(literal) => quote!(runtime::Piece::literal(#literal)),
        Piece::Class(ClassPiece { set, min, max }) => {
            let (min, max) = (count(u64::from(*min)), most(max.map(u64::from)));
            quote!(runtime::Piece::class(#set, #min, #max))
        }
    }
}

/// A number without a suffix.
pub(super) fn count(number: u64) -> TokenStream {
    let literal = Literal::u64_unsuffixed(number);
    quote!(#literal)
}

/// The greatest number, where there is one.
pub(super) fn most(number: Option<u64>) -> TokenStream {
    match number {
        Some(number) => count(number),
        None => quote!(usize::MAX),
    }
}
