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

/// A note that a type is deprecated. The attribute would warn of every other type that holds it, in code that callers
/// neither wrote nor can change.
pub(super) fn deprecated_type(deprecated: bool) -> TokenStream {
    if deprecated {
        quote! {
            ///
            /// Deprecated: the document says so.
        }
    } else {
        TokenStream::new()
    }
}

/// What lets the code of a type use its own deprecated members.
pub(super) fn uses_deprecated(uses: bool) -> TokenStream {
    if uses {
        quote!(#[expect(deprecated, reason = "deprecated members are read and written too")])
    } else {
        TokenStream::new()
    }
}

/// `#[deprecated]`, where the document says so.
pub(super) fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote!(#[deprecated = "the document marks it as deprecated"])
    } else {
        TokenStream::new()
    }
}
