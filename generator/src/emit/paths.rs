//! Types as they are written in a file.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::rust::Type;

/// How a file names what the standard prelude has: plainly, unless a type of the file hides it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paths {
    /// Whether names of the prelude are written out.
    pub(super) in_full: bool,
}

impl Paths {
    pub(super) fn option(self) -> TokenStream {
        if self.in_full {
            quote!(::std::option::Option)
        } else {
            quote!(Option)
        }
    }

    pub(super) fn string(self) -> TokenStream {
        if self.in_full {
            quote!(::std::string::String)
        } else {
            quote!(String)
        }
    }

    pub(super) fn vec(self) -> TokenStream {
        if self.in_full {
            quote!(::std::vec::Vec)
        } else {
            quote!(Vec)
        }
    }

    pub(super) fn boxed(self) -> TokenStream {
        if self.in_full {
            quote!(::std::boxed::Box)
        } else {
            quote!(Box)
        }
    }

    pub(super) fn some(self) -> TokenStream {
        if self.in_full {
            quote!(::std::option::Option::Some)
        } else {
            quote!(Some)
        }
    }

    pub(super) fn ok(self) -> TokenStream {
        if self.in_full {
            quote!(::std::result::Result::Ok)
        } else {
            quote!(Ok)
        }
    }

    pub(super) fn into(self) -> TokenStream {
        if self.in_full {
            quote!(::std::convert::Into)
        } else {
            quote!(Into)
        }
    }

    pub(super) fn from(self) -> TokenStream {
        if self.in_full {
            quote!(::std::convert::From)
        } else {
            quote!(From)
        }
    }

    pub(super) fn into_iterator(self) -> TokenStream {
        if self.in_full {
            quote!(::std::iter::IntoIterator)
        } else {
            quote!(IntoIterator)
        }
    }

    pub(super) fn default(self) -> TokenStream {
        if self.in_full {
            quote!(<Self as ::std::default::Default>::default())
        } else {
            quote!(Self::default())
        }
    }

    /// A type.
    pub(super) fn type_(self, planned: &Type) -> TokenStream {
        match planned {
            Type::Unit => quote!(()),
            Type::Bool => quote!(bool),
            Type::I32 => quote!(i32),
            Type::I64 => quote!(i64),
            Type::U64 => quote!(u64),
            Type::F64 => quote!(f64),
            Type::String => self.string(),
            Type::Json => quote!(runtime::Json),
            Type::DateTime => quote!(runtime::DateTime),
            Type::Date => quote!(runtime::Date),
            Type::Base64 => quote!(runtime::Base64),
            Type::Part => quote!(runtime::Part),
            Type::Upload => quote!(runtime::Upload),
            Type::Download => quote!(runtime::Download),
            Type::Events(item) => {
                let item = self.type_(item);
                quote!(runtime::Events<#item>)
            }
            Type::Lines(item) => {
                let item = self.type_(item);
                quote!(runtime::Lines<#item>)
            }
            Type::Vec(item) => {
                let (vec, item) = (self.vec(), self.type_(item));
                quote!(#vec<#item>)
            }
            Type::Tuple(items, rest) => {
                let items = items.iter().map(|item| self.type_(item));
                match rest.as_deref() {
                    None => quote!((#(#items,)*)),
                    Some(Type::Json) => quote!(runtime::Tuple<(#(#items,)*)>),
                    Some(rest) => {
                        let rest = self.type_(rest);
                        quote!(runtime::Tuple<(#(#items,)*), #rest>)
                    }
                }
            }
            Type::Map(value) => {
                let value = self.type_(value);
                quote!(runtime::Map<#value>)
            }
            Type::Option(value) => {
                let (option, value) = (self.option(), self.type_(value));
                quote!(#option<#value>)
            }
            Type::Maybe(value) => {
                let value = self.type_(value);
                quote!(runtime::Maybe<#value>)
            }
            Type::Box(value) => {
                let (boxed, value) = (self.boxed(), self.type_(value));
                quote!(#boxed<#value>)
            }
            Type::Path(path) => path_tokens(path),
        }
    }
}

/// A path of planned names.
pub(super) fn path_tokens(path: &[String]) -> TokenStream {
    let segments = path.iter().map(|segment| format_ident!("{segment}"));
    quote!(#(#segments)::*)
}
