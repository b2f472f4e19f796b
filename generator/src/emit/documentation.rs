//! Documentation comments and what stands beside them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{Field, Scopes, deprecation_note};

/// Documentation comments, a line each.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// Text of a document as it can stand between backticks on a line of a comment: without what would end either, and without
/// characters that change the direction of the text around them, which rustc refuses.
pub(super) fn code_span(text: &str) -> String {
    let changes = |character: char| {
        character.is_control()
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    text.chars()
        .filter(|character| !changes(*character))
        .map(|character| if character == '`' { '\'' } else { character })
        .collect()
}

/// What marks something with these words that the document says not to use any more.
pub(super) fn deprecation(docs: &[String]) -> String {
    format!("#[deprecated = {:?}]", deprecation_note(docs))
}

/// `#[deprecated]` on a field, where the document says so.
pub(super) fn deprecated(field: &Field) -> TokenStream {
    if field.deprecated {
        attribute(&deprecation(&field.docs))
    } else {
        TokenStream::new()
    }
}

/// What marks a function that takes more than Clippy allows.
const TAKES_MANY: &str = "#[expect(clippy::too_many_arguments, reason = \"the document requires all of them\")]";

/// [`TAKES_MANY`], on a function that takes more than Clippy's default of seven, itself included.
pub(super) fn takes_many(arguments: usize) -> Option<&'static str> {
    (arguments > 7).then_some(TAKES_MANY)
}

/// An attribute that is written as a line.
pub(super) fn attribute(line: &str) -> TokenStream {
    // Those that are given are Rust; were one not, a string in its place is a fault with a place.
    line.parse().unwrap_or_else(|_| quote!(#line))
}

/// `#[expect]` on a module that is named like the one around it.
pub(super) fn repeats(name: &str, outer: &str) -> TokenStream {
    if name == outer {
        quote!(#[expect(clippy::module_inception, reason = "both are named by the document")])
    } else {
        TokenStream::new()
    }
}

/// `#[expect(deprecated)]` on what reads or writes a deprecated field: only callers are to be warned of it.
pub(super) fn uses_deprecated<'f>(fields: impl IntoIterator<Item = &'f Field>) -> TokenStream {
    if fields.into_iter().any(|field| field.deprecated) {
        quote!(#[expect(deprecated, reason = "the whole of a value is read and written")])
    } else {
        TokenStream::new()
    }
}

/// The scopes that calls need, a line for each scheme.
pub(super) fn scopes(planned: &[Scopes]) -> Vec<String> {
    let shown = |name: &str| format!("`{}`", code_span(name));
    planned
        .iter()
        .map(|scopes| format!("{}.", scopes.in_words(shown)))
        .collect()
}
