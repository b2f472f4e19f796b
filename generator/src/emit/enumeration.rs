//! Open enums.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::documentation::docs;
use super::paths::Paths;
use crate::rust::{Enum, EnumKind, EnumValue};

/// An enum of the listed values and a variant for all others, with its conversions.
pub(super) fn enumeration(paths: Paths, planned: &Enum) -> Vec<TokenStream> {
    let mut items = vec![definition(paths, planned)];
    items.extend(match planned.kind {
        EnumKind::Text => texts(paths, planned),
        EnumKind::Integer => integers(paths, planned),
        EnumKind::Json => values(paths, planned),
    });
    items
}

fn definition(paths: Paths, planned: &Enum) -> TokenStream {
    let (name, other) = names(planned);
    let words = docs(&planned.docs);
    let variants = variants(planned);
    let variant_words = planned.values.iter().map(|value| docs(&value.docs));
    let string = paths.string();
    let (derived, held) = match planned.kind {
        EnumKind::Text => (quote!(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash), string),
        EnumKind::Integer => (
            quote!(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash),
            quote!(i64),
        ),
        EnumKind::Json => (quote!(Clone, Debug, PartialEq, Eq, Hash), quote!(runtime::Json)),
    };
    quote! {
        #words
        #[derive(#derived)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_words #variants,)*
            /// A value that the document does not list.
            #other(#held),
        }
    }
}

fn names(planned: &Enum) -> (Ident, Ident) {
    (format_ident!("{}", planned.name), format_ident!("{}", planned.other))
}

fn variants(planned: &Enum) -> Vec<Ident> {
    planned
        .values
        .iter()
        .map(|value| format_ident!("{}", value.name))
        .collect()
}

fn texts(paths: Paths, planned: &Enum) -> Vec<TokenStream> {
    let ((name, other), variants) = (names(planned), variants(planned));
    let wires: Vec<_> = planned.values.iter().map(|value| value.wire.as_str()).collect();
    let (string, from) = (paths.string(), paths.from());
    vec![
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

fn integers(paths: Paths, planned: &Enum) -> Vec<TokenStream> {
    let ((name, other), variants) = (names(planned), variants(planned));
    let values: Vec<_> = planned.values.iter().map(integer).collect();
    let from = paths.from();
    vec![
        quote! {
            impl #name {
                /// The values that the document lists.
                pub const VALUES: &'static [i64] = &[#(#values),*];

                /// The value on the wire.
                #[must_use]
                pub const fn value(self) -> i64 {
                    match self {
                        #(Self::#variants => #values,)*
                        Self::#other(value) => value,
                    }
                }
            }
        },
        quote! {
            impl #from<i64> for #name {
                fn from(value: i64) -> Self {
                    match value {
                        #(#values => Self::#variants,)*
                        _ => Self::#other(value),
                    }
                }
            }
        },
        quote!(runtime::open_integer_enum!(#name);),
    ]
}

fn integer(value: &EnumValue) -> TokenStream {
    let literal = Literal::i64_unsuffixed(value.wire.parse().unwrap_or_default());
    quote!(#literal)
}

fn values(paths: Paths, planned: &Enum) -> Vec<TokenStream> {
    let ((name, other), variants) = (names(planned), variants(planned));
    let wires: Vec<_> = planned.values.iter().map(|value| value.wire.as_str()).collect();
    let places = (0..wires.len()).map(Literal::usize_unsuffixed);
    let (from, some) = (paths.from(), paths.some());
    vec![
        quote! {
            impl #name {
                /// The JSON of the values that the document lists.
                pub const VALUES: &'static [&'static str] = &[#(#wires),*];

                /// The JSON of the value.
                #[must_use]
                pub fn as_json(&self) -> &str {
                    match self {
                        #(Self::#variants => #wires,)*
                        Self::#other(value) => value.as_str(),
                    }
                }
            }
        },
        quote! {
            impl #from<runtime::Json> for #name {
                fn from(value: runtime::Json) -> Self {
                    match value.place_in(Self::VALUES) {
                        #(#some(#places) => Self::#variants,)*
                        _ => Self::#other(value),
                    }
                }
            }
        },
        quote!(runtime::open_json_enum!(#name);),
    ]
}
