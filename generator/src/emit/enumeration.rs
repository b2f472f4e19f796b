//! Open enums.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::documentation::docs;
use super::paths::Paths;
use crate::rust::Enum;

/// An enum of the listed values and a variant for all others, with its conversions.
pub(super) fn enumeration(paths: Paths, planned: &Enum) -> Vec<TokenStream> {
    let name = format_ident!("{}", planned.name);
    let other = format_ident!("{}", planned.other);
    let words = docs(&planned.docs);
    let variants: Vec<_> = planned
        .values
        .iter()
        .map(|value| format_ident!("{}", value.name))
        .collect();
    let wires: Vec<_> = planned.values.iter().map(|value| value.wire.as_str()).collect();
    let variant_words = planned.values.iter().map(|value| docs(&[value_words(&value.wire)]));
    let (string, from) = (paths.string(), paths.from());
    vec![
        quote! {
            #words
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_words #variants,)*
                /// A value that the document does not list.
                #other(#string),
            }
        },
        quote! {
            impl #name {
                /// The values that the document lists.
                pub const VALUES: &'static [&'static str] = &[#(#wires),*];

                /// The value on the wire.
                #[must_use]
                pub fn as_str(&self) -> &str {
                    match self {
                        #(Self::#variants => #wires,)*
                        Self::#other(text) => text,
                    }
                }
            }
        },
        quote! {
            impl #from<#string> for #name {
                fn from(text: #string) -> Self {
                    match text.as_str() {
                        #(#wires => Self::#variants,)*
                        _ => Self::#other(text),
                    }
                }
            }
        },
        quote!(runtime::open_enum!(#name);),
    ]
}

fn value_words(wire: &str) -> String {
    let plain: String = wire
        .chars()
        .map(|character| {
            if character.is_control() || character == '`' {
                ' '
            } else {
                character
            }
        })
        .collect();
    if plain.trim().is_empty() {
        "The empty string, or blanks.".to_owned()
    } else {
        format!("`{plain}`.")
    }
}
