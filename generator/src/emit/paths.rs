//! Types as they are written in a file.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::aside::Aside;
use crate::rust::Type;

/// What the standard prelude has and lines name.
#[derive(Clone, Copy, Debug)]
pub(super) enum Prelude {
    Box,
    None,
    Ok,
    Option,
    Some,
    String,
    Vec,
}

/// How a file names what the standard prelude has: plainly, unless a type of the file hides it; and where it sets aside
/// what needs no printer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paths<'a> {
    /// The lines of the file that are set aside.
    pub(super) aside: &'a Aside,
    /// Whether names of the prelude are written out.
    pub(super) in_full: bool,
}

impl Paths<'_> {
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

    /// A name of the prelude as a line has it.
    pub(super) const fn text(self, prelude: Prelude) -> &'static str {
        match (prelude, self.in_full) {
            (Prelude::Box, false) => "Box",
            (Prelude::None, false) => "None",
            (Prelude::Ok, false) => "Ok",
            (Prelude::Option, false) => "Option",
            (Prelude::Some, false) => "Some",
            (Prelude::String, false) => "String",
            (Prelude::Vec, false) => "Vec",
            (Prelude::Box, true) => "::std::boxed::Box",
            (Prelude::None, true) => "::std::option::Option::None",
            (Prelude::Ok, true) => "::std::result::Result::Ok",
            (Prelude::Option, true) => "::std::option::Option",
            (Prelude::Some, true) => "::std::option::Option::Some",
            (Prelude::String, true) => "::std::string::String",
            (Prelude::Vec, true) => "::std::vec::Vec",
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

    pub(super) fn into_iterator(self) -> TokenStream {
        if self.in_full {
            quote!(::std::iter::IntoIterator)
        } else {
            quote!(IntoIterator)
        }
    }

    pub(super) fn default(self) -> TokenStream {
        self.default_of(&quote!(Self))
    }

    /// The default of a type.
    pub(super) fn default_of(self, planned: &TokenStream) -> TokenStream {
        if self.in_full {
            quote!(<#planned as ::std::default::Default>::default())
        } else {
            quote!(#planned::default())
        }
    }

    /// A type as a line has it.
    pub(super) fn type_text(self, planned: &Type) -> String {
        let of = |outer: &str, inner: &Type| format!("{outer}<{}>", self.type_text(inner));
        let plain = match planned {
            Type::Unit => "()",
            Type::Tuple(items, rest) => {
                let texts: Vec<String> = items.iter().map(|item| self.type_text(item)).collect();
                let items = texts.join(", ") + if items.len() == 1 { "," } else { "" };
                return match rest.as_deref() {
                    None => format!("({items})"),
                    Some(Type::Json) => format!("runtime::Tuple<({items})>"),
                    Some(rest) => format!("runtime::Tuple<({items}), {}>", self.type_text(rest)),
                };
            }
            Type::Vec(item) => return of(self.text(Prelude::Vec), item),
            Type::Option(value) => return of(self.text(Prelude::Option), value),
            Type::Box(value) => return of(self.text(Prelude::Box), value),
            Type::Map(value) => return of("runtime::Map", value),
            Type::Maybe(value) => return of("runtime::Maybe", value),
            Type::Events(item) => return of("runtime::Events", item),
            Type::Lines(item) => return of("runtime::Lines", item),
            Type::Path(path) => return path.join("::"),
            Type::Bool => "bool",
            Type::I32 => "i32",
            Type::I64 => "i64",
            Type::U64 => "u64",
            Type::F64 => "f64",
            Type::String => self.text(Prelude::String),
            Type::Json => "runtime::Json",
            Type::DateTime => "runtime::DateTime",
            Type::Date => "runtime::Date",
            Type::Base64 => "runtime::Base64",
            Type::Secret => "runtime::Secret",
            Type::Part => "runtime::Part",
            Type::TextOrPart => "runtime::TextOrPart",
            Type::Upload => "runtime::Upload",
            Type::Download => "runtime::Download",
            Type::Redirect => "runtime::Redirect",
        };
        plain.to_owned()
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
            Type::Secret => quote!(runtime::Secret),
            Type::Part => quote!(runtime::Part),
            Type::TextOrPart => quote!(runtime::TextOrPart),
            Type::Upload => quote!(runtime::Upload),
            Type::Download => quote!(runtime::Download),
            Type::Redirect => quote!(runtime::Redirect),
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
