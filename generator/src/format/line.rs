//! Items of one line that hold no more than a path.

use std::fmt::Write as _;

use proc_macro2::{TokenStream, TokenTree};

use super::Kind;
use crate::output::MARKER;

/// An item as the printer lays it out, where it is the marker of lines that are set aside, or a `mod` or `use` of words and colons
/// alone.
pub(super) fn line(tokens: &TokenStream) -> Option<(Kind, String)> {
    let mut text = String::new();
    let mut kind = None;
    let mut is_behind_word = false;
    for tree in tokens.clone() {
        match tree {
            TokenTree::Ident(word) => {
                if is_behind_word {
                    text.push(' ');
                }
                let start = text.len();
                write!(text, "{word}").ok()?;
                kind = match (kind, text.get(start..)?, start) {
                    (None, "const" | "pub", 0) => None,
                    (None, "use", 0) => Some(Kind::Use),
                    (None, "use", _) => Some(Kind::PublicUse),
                    (None, "mod", _) => Some(Kind::Module),
                    (None, marker, _) if marker.starts_with(MARKER) => {
                        return Some((Kind::Other, text + ": () = ();\n"));
                    }
                    (None, ..) => return None,
                    (kind, ..) => kind,
                };
                is_behind_word = true;
            }
            TokenTree::Punct(sign) if matches!(sign.as_char(), ':' | ';') => {
                text.push(sign.as_char());
                is_behind_word = false;
            }
            _ => return None,
        }
    }
    text.push('\n');
    Some((kind?, text))
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::quote;

    use super::super::shape;
    use super::line;

    #[test]
    fn a_line_is_what_the_printer_makes_of_it() {
        let items = [
            quote!(
                const __aside_12: () = ();
            ),
            quote!(
                use crate::runtime;
            ),
            quote!(
                pub use self::user::User;
            ),
            quote!(
                mod patterns;
            ),
            quote!(
                pub mod r#type;
            ),
        ];
        for item in items {
            let (kind, text) = line(&item).unwrap();
            let (printers_kind, printers) = shape::print(item).unwrap();
            assert_eq!(text, printers);
            assert!(kind == printers_kind);
        }
    }

    #[test]
    fn what_holds_more_is_none() {
        let items: [TokenStream; 4] = [
            quote!(
                #[doc(hidden)]
                pub mod a;
            ),
            quote!(
                pub use a::{B, C};
            ),
            quote!(
                pub type A = B;
            ),
            quote!(
                const A: () = ();
            ),
        ];
        assert!(items.iter().all(|item| line(item).is_none()));
    }
}
