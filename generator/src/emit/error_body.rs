//! The described answers of failed calls.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::LitInt;

use super::documentation::docs;
use super::paths::Paths;
use crate::ir::Status;
use crate::rust::ErrorBodies;

/// An enum of the answers, and the line that says which status each belongs to.
pub(super) fn error_bodies(paths: Paths<'_>, planned: &ErrorBodies) -> Vec<TokenStream> {
    let (words, name) = (docs(&[ErrorBodies::DOCS.to_owned()]), format_ident!("{}", planned.name));
    let variants = planned.variants.iter().map(|variant| {
        let (words, name) = (docs(&variant.docs), format_ident!("{}", variant.name));
        let value = paths.type_(&variant.value);
        quote!(#words #name(#value))
    });
    let cases = planned.variants.iter().map(|variant| {
        let (status, name) = (status(variant.status), format_ident!("{}", variant.name));
        quote!(#status => #name)
    });
    vec![
        quote! {
            #words
            #[derive(Clone, Debug)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
            }
        },
        quote!(runtime::documented!(#name, #(#cases),*);),
    ]
}

/// A status as `runtime::documented!` takes it: `404`, `4xx`, or `_` for all others.
fn status(planned: Status) -> TokenStream {
    match planned {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Status::Range(hundred) => {
            let class = LitInt::new(&format!("{hundred}xx"), Span::call_site());
            quote!(#class)
        }
        Status::Default => quote!(_),
    }
}
