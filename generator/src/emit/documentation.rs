//! Documentation comments and what stands beside them.

use proc_macro2::TokenStream;
use quote::quote;

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

/// `#[deprecated]`, where the document says so.
pub(super) fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote!(#[deprecated = "the document marks it as deprecated"])
    } else {
        TokenStream::new()
    }
}
