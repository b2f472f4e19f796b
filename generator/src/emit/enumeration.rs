//! Open enums.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::aside::{self, Kind, Line, MOST_COLUMNS, Member};
use super::paths::Paths;
use crate::output::Block;
use crate::rust::{Enum, EnumKind, EnumValue};

/// An enum of the listed values and a variant for all others, with its conversions.
pub(super) fn enumeration(paths: Paths<'_>, planned: &Enum) -> Vec<TokenStream> {
    let mut items = vec![definition(paths, planned)];
    items.extend(match planned.kind {
        EnumKind::Text => texts(paths, planned),
        EnumKind::Integer => integers(paths, planned),
        EnumKind::Json => values(paths, planned),
    });
    items
}

fn definition(paths: Paths<'_>, planned: &Enum) -> TokenStream {
    let (name, other) = names(planned);
    let words = paths.aside.docs(&planned.docs);
    let variants = planned.values.iter().map(|value| definition_variant(paths, value));
    let variants = paths.aside.members(Kind::Variant, variants);
    let string = paths.string();
    let (derived, held) = match planned.kind {
        EnumKind::Text => (quote!(Clone, Debug, PartialEq, Eq, Hash), string),
        EnumKind::Integer => (quote!(Clone, Copy, Debug, PartialEq, Eq, Hash), quote!(i64)),
        EnumKind::Json => (quote!(Clone, Debug, PartialEq, Eq, Hash), quote!(runtime::Json)),
    };
    quote! {
        #words
        #[derive(#derived)]
        #[non_exhaustive]
        pub enum #name {
            #variants
            /// A value that the document does not list.
            #other(#held),
        }
    }
}

fn definition_variant<'a>(paths: Paths<'a>, value: &'a EnumValue) -> Member<impl FnOnce() -> TokenStream + use<'a>> {
    let comments = aside::comments(&value.docs);
    Member {
        line: comments.is_some().then(|| Line::whole(value.name.clone())),
        before: comments.unwrap_or_default(),
        print: move || {
            let (words, name) = (paths.aside.docs(&value.docs), format_ident!("{}", value.name));
            quote!(#words #name)
        },
    }
}

/// The arms of a match, each from one text to another, behind twelve columns.
fn arms<'a>(paths: Paths<'_>, pairs: impl Iterator<Item = (Side<'a>, Side<'a>)>) -> TokenStream {
    paths.aside.members(ARM, pairs.map(arm))
}

const ARM: Kind = Kind::Arm(12);

fn arm<'a>((from, to): (Side<'a>, Side<'a>)) -> Member<impl FnOnce() -> TokenStream + use<'a>> {
    Member {
        before: Block::new(),
        line: Some(Line::arm(&from.text(), &to.text())),
        print: move || {
            let (from, to) = (from.tokens(), to.tokens());
            quote!(#from => #to)
        },
    }
}

/// How an enum of texts is read, as lines; none where only the printer can lay one of them out.
fn from_text_lines(planned: &Enum) -> Option<Block> {
    let mut block = aside::head("impl From<String>", &planned.name);
    block.extend(["    fn from(text: String) -> Self {", "        match text.as_str() {"].map(str::to_owned));
    let pairs = planned.values.iter();
    let pairs = pairs.map(|value| (Side::Wire(&value.wire), Side::Variant(&value.name)));
    aside::push_members(&mut block, 3, ARM, pairs.map(arm))?;
    block.push(format!("            _ => Self::{}(text),", planned.other));
    block.extend(["        }", "    }", "}"].map(str::to_owned));
    Some(block)
}

/// The macro that gives an enum the rest.
fn made_open(paths: Paths<'_>, macro_name: &str, planned: &Enum) -> TokenStream {
    let line = format!("runtime::{macro_name}!({});", planned.name);
    let lines = if line.len() <= MOST_COLUMNS {
        vec![line]
    } else {
        vec![
            format!("runtime::{macro_name}!("),
            format!("    {}", planned.name),
            ");".to_owned(),
        ]
    };
    paths.aside.item(Some(lines), || {
        let (macro_name, (name, _)) = (format_ident!("{macro_name}"), names(planned));
        quote!(runtime::#macro_name!(#name);)
    })
}

/// One side of such an arm.
#[derive(Clone, Copy)]
enum Side<'a> {
    Wire(&'a str),
    Variant(&'a str),
}

impl Side<'_> {
    fn text(self) -> String {
        match self {
            Self::Wire(wire) => aside::literal(wire),
            Self::Variant(name) => format!("Self::{name}"),
        }
    }

    fn tokens(self) -> TokenStream {
        match self {
            Self::Wire(wire) => quote!(#wire),
            Self::Variant(name) => {
                let name = format_ident!("{name}");
                quote!(Self::#name)
            }
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

/// The constant of the values that the document lists.
fn listed(paths: Paths<'_>, of: &str, values: impl Iterator<Item = String>) -> Option<TokenStream> {
    let start = format!("pub const VALUES: &'static [{of}] = &[");
    paths.aside.filled(Kind::Constant, &start, values, "];")
}

fn texts(paths: Paths<'_>, planned: &Enum) -> Vec<TokenStream> {
    let (name, other) = names(planned);
    let listed = listed(
        paths,
        "&'static str",
        planned.values.iter().map(|value| aside::literal(&value.wire)),
    );
    let pairs = planned.values.iter();
    let pairs = pairs.map(|value| (Side::Variant(&value.name), Side::Wire(&value.wire)));
    let written = arms(paths, pairs.clone());
    let lines = if paths.in_full { None } else { from_text_lines(planned) };
    let from_text = paths.aside.item(lines, || {
        let read = arms(paths, pairs.map(|(variant, wire)| (wire, variant)));
        let (string, from) = (paths.string(), paths.from());
        quote! {
            impl #from<#string> for #name {
                fn from(text: #string) -> Self {
                    match text.as_str() {
                        #read
                        _ => Self::#other(text),
                    }
                }
            }
        }
    });
    let methods = quote! {
        impl #name {
            /// The values that the document lists.
            #listed

            /// The value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #written
                    Self::#other(text) => text,
                }
            }
        }
    };
    vec![methods, from_text, made_open(paths, "open_enum", planned)]
}

fn integers(paths: Paths<'_>, planned: &Enum) -> Vec<TokenStream> {
    let ((name, other), variants) = (names(planned), variants(planned));
    let values: Vec<_> = planned.values.iter().map(integer).collect();
    let listed = listed(
        paths,
        "i64",
        values.iter().map(|value| value.to_string().replace(' ', "")),
    );
    let from = paths.from();
    vec![
        quote! {
            impl #name {
                /// The values that the document lists.
                #listed

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
        made_open(paths, "open_integer_enum", planned),
    ]
}

fn integer(value: &EnumValue) -> TokenStream {
    let literal = Literal::i64_unsuffixed(value.wire.parse().unwrap_or_default());
    quote!(#literal)
}

fn values(paths: Paths<'_>, planned: &Enum) -> Vec<TokenStream> {
    let ((name, other), variants) = (names(planned), variants(planned));
    let wires: Vec<_> = planned.values.iter().map(|value| value.wire.as_str()).collect();
    let listed = listed(paths, "&'static str", wires.iter().map(|wire| aside::literal(wire)));
    let places = (0..wires.len()).map(Literal::usize_unsuffixed);
    let (from, some) = (paths.from(), paths.some());
    vec![
        quote! {
            impl #name {
                /// The JSON of the values that the document lists.
                #listed

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
        made_open(paths, "open_json_enum", planned),
    ]
}
