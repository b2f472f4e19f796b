//! The text of listed values that the reader took for numbers or booleans.
//!
//! YAML reads `1.10` as the number 1.1 and `True` as a boolean, and JSON can have numbers without quotes. A list of
//! values of a string schema means the characters, which the tree no longer has.

use std::borrow::Cow;

use serde_json::Value;

use crate::document::Written;
use crate::pointer::{self, Pointer};
use crate::source::Source;
use crate::walk::{Format, Item, Shape, Token, Walk};

/// The texts of numbers and booleans in `enum` and `const` that differ from the values in the tree. Empty unless a
/// string schema lists such values, since finding the texts takes a second walk.
#[must_use]
pub fn written(source: &Source, tree: &Value) -> Written {
    let mut written = Written::new();
    let Ok(text) = std::str::from_utf8(source.bytes()) else {
        return written;
    };
    if !lists_other_types(tree) {
        return written;
    }
    let text = text.trim_start_matches('\u{feff}');
    let walk = match source.marks.get() {
        Some(marks) => Walk::by_marks(text, marks),
        None => Walk::new(text, Format::of(text)),
    };
    let mut path = Path::default();
    for item in walk {
        if let (Token::Scalar { text, plain: true }, true) = (&item.token, path.is_listed()) {
            let at = path.pointer();
            let read = pointer::find(tree, at.as_str());
            let known = read.filter(|read| is_number_or_boolean(read)).map(Value::to_string);
            if known.is_some_and(|known| known != text.as_ref()) {
                written.insert(at, text.clone().into_owned());
            }
        }
        path.step(item);
    }
    written
}

/// Whether a value is a number or a boolean, which can be written in several ways.
fn is_number_or_boolean(value: &Value) -> bool {
    value.is_number() || value.is_boolean()
}

/// Whether a string schema lists numbers or booleans.
fn lists_other_types(tree: &Value) -> bool {
    let mut pending = vec![tree];
    while let Some(node) = pending.pop() {
        match node {
            Value::Object(members) => {
                let is_of_texts = members.get("type").is_some_and(|named| match named {
                    Value::Array(names) => names.iter().any(|name| name == "string"),
                    one => one == "string",
                });
                let listed = members.get("enum").and_then(Value::as_array);
                if is_of_texts
                    && (listed.is_some_and(|listed| listed.iter().any(is_number_or_boolean))
                        || members.get("const").is_some_and(is_number_or_boolean))
                {
                    return true;
                }
                pending.extend(
                    members
                        .values()
                        .filter(|member| member.is_object() || member.is_array()),
                );
            }
            Value::Array(items) => pending.extend(items.iter().filter(|item| item.is_object() || item.is_array())),
            _ => {}
        }
    }
    false
}

/// The position of a walk: the open collections, each with its next member or element.
#[derive(Default)]
struct Path<'a>(Vec<Next<'a>>);

enum Next<'a> {
    Member(Cow<'a, str>),
    Element(usize),
}

impl<'a> Path<'a> {
    /// Whether the next value is one of `enum` or `const`.
    fn is_listed(&self) -> bool {
        match self.0.as_slice() {
            [.., Next::Member(list), Next::Element(_)] => list == "enum",
            [.., Next::Member(name)] => name == "const",
            _ => false,
        }
    }

    fn pointer(&self) -> Pointer {
        let root = Pointer::root();
        self.0.iter().fold(root, |above, next| match next {
            Next::Member(name) => above.key(name),
            Next::Element(index) => above.index(*index),
        })
    }

    fn step(&mut self, item: Item<'a>) {
        match item.token {
            Token::Open(Shape::Object) => return self.0.push(Next::Member(Cow::Borrowed(""))),
            Token::Open(Shape::List) => return self.0.push(Next::Element(0)),
            Token::Key(name) => {
                if let Some(next) = self.0.last_mut() {
                    *next = Next::Member(name);
                }
                return;
            }
            Token::Close => drop(self.0.pop()),
            Token::Scalar { .. } | Token::Alias => {}
        }
        // The value has ended.
        if let Some(Next::Element(index)) = self.0.last_mut() {
            *index += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::parse::parse;

    fn of(text: &str) -> Vec<(String, String)> {
        let source = Source::new("document", text);
        let tree = parse(&source, &mut Diagnostics::default()).unwrap();
        let written = written(&source, &tree).into_iter();
        written.map(|(at, text)| (at.as_str().to_owned(), text)).collect()
    }

    fn listed(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(at, text): &(&str, &str)| ((*at).to_owned(), (*text).to_owned());
        expected.iter().map(owned).collect()
    }

    #[test]
    fn what_the_tree_has_otherwise_is_kept_as_it_is_written() {
        let expected = listed(&[("/a/enum/1", "1.10"), ("/b~1c/0/const", "1e3")]);
        let json =
            r#"{"a": {"type": "string", "enum": [1.0, 1.10, "1.20", 2]}, "b/c": [{"type": "string", "const": 1e3}]}"#;
        assert_eq!(of(json), expected);
        // A text with an anchor is left to the reader that records no marks.
        for anchor in ["", "&a "] {
            let yaml = format!(
                "a: {anchor}\n  enum: [1.0, 1.10, '1.20', 2]\n  type: [string, 'null']\nb/c:\n- {{type: string, const: 1e3}}\n"
            );
            assert_eq!(of(&yaml), expected);
        }
    }

    #[test]
    fn a_text_is_not_gone_over_for_lists_of_numbers() {
        assert_eq!(of("a: {type: number, enum: [1.10]}\nb: {enum: [0x1F]}\n"), listed(&[]));
    }
}
