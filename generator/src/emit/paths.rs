//! Types as they are written in a file.

use crate::rust::Type;

/// Names of the standard prelude that generated code uses.
#[derive(Clone, Copy, Debug)]
pub(super) enum Prelude {
    Box,
    Default,
    Into,
    IntoIterator,
    None,
    Ok,
    Option,
    Some,
    String,
    Vec,
}

/// How a file names the items of the standard prelude.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paths {
    /// Whether they have full paths, since a type of the file hides one of them.
    pub(super) in_full: bool,
}

impl Paths {
    /// A name of the prelude.
    pub(super) const fn text(self, prelude: Prelude) -> &'static str {
        match (prelude, self.in_full) {
            (Prelude::Box, false) => "Box",
            (Prelude::Default, false) => "Default",
            (Prelude::Into, false) => "Into",
            (Prelude::IntoIterator, false) => "IntoIterator",
            (Prelude::None, false) => "None",
            (Prelude::Ok, false) => "Ok",
            (Prelude::Option, false) => "Option",
            (Prelude::Some, false) => "Some",
            (Prelude::String, false) => "String",
            (Prelude::Vec, false) => "Vec",
            (Prelude::Box, true) => "::std::boxed::Box",
            (Prelude::Default, true) => "::std::default::Default",
            (Prelude::Into, true) => "::std::convert::Into",
            (Prelude::IntoIterator, true) => "::std::iter::IntoIterator",
            (Prelude::None, true) => "::std::option::Option::None",
            (Prelude::Ok, true) => "::std::result::Result::Ok",
            (Prelude::Option, true) => "::std::option::Option",
            (Prelude::Some, true) => "::std::option::Option::Some",
            (Prelude::String, true) => "::std::string::String",
            (Prelude::Vec, true) => "::std::vec::Vec",
        }
    }

    /// The default of a type.
    pub(super) fn default_of(self, type_: &str) -> String {
        if self.in_full {
            format!("<{type_} as {}>::default()", self.text(Prelude::Default))
        } else {
            format!("{type_}::default()")
        }
    }

    /// A type.
    pub(super) fn type_text(self, planned: &Type) -> String {
        let mut text = String::new();
        self.push_type(&mut text, planned);
        text
    }

    fn push_type(self, text: &mut String, planned: &Type) {
        match planned {
            Type::Unit => text.push_str("()"),
            Type::Tuple(items, rest) => self.push_tuple(text, items, rest.as_deref()),
            Type::Vec(item) => self.push_generic(text, self.text(Prelude::Vec), item),
            Type::Option(value) => self.push_generic(text, self.text(Prelude::Option), value),
            Type::Box(value) => self.push_generic(text, self.text(Prelude::Box), value),
            Type::Map(value) => self.push_generic(text, "runtime::Map", value),
            Type::Maybe(value) => self.push_generic(text, "runtime::Maybe", value),
            Type::Events(item) => self.push_generic(text, "runtime::Events", item),
            Type::Lines(item) => self.push_generic(text, "runtime::Lines", item),
            Type::Path(path) => push_joined(text, "::", path, |text, segment| text.push_str(segment)),
            Type::Bool => text.push_str("bool"),
            Type::I32 => text.push_str("i32"),
            Type::I64 => text.push_str("i64"),
            Type::U64 => text.push_str("u64"),
            Type::F64 => text.push_str("f64"),
            Type::String => text.push_str(self.text(Prelude::String)),
            Type::Json => text.push_str("runtime::Json"),
            Type::DateTime => text.push_str("runtime::DateTime"),
            Type::Date => text.push_str("runtime::Date"),
            Type::Rfc2822 => text.push_str("runtime::Rfc2822"),
            Type::Base64 => text.push_str("runtime::Base64"),
            Type::Secret => text.push_str("runtime::Secret"),
            Type::Part => text.push_str("runtime::Part"),
            Type::TextOrPart => text.push_str("runtime::TextOrPart"),
            Type::Upload => text.push_str("runtime::Upload"),
            Type::Download => text.push_str("runtime::Download"),
            Type::Redirect => text.push_str("runtime::Redirect"),
        }
    }

    fn push_generic(self, text: &mut String, outer: &str, inner: &Type) {
        text.extend([outer, "<"]);
        self.push_type(text, inner);
        text.push('>');
    }

    fn push_tuple(self, text: &mut String, items: &[Type], rest: Option<&Type>) {
        text.push_str(if rest.is_some() { "runtime::Tuple<(" } else { "(" });
        push_joined(text, ", ", items, |text, item| self.push_type(text, item));
        // A tuple of one item has a comma, or it would be the item between parentheses.
        text.push_str(if items.len() == 1 { ",)" } else { ")" });
        match rest {
            None => {}
            Some(Type::Json) => text.push('>'),
            Some(rest) => {
                text.push_str(", ");
                self.push_type(text, rest);
                text.push('>');
            }
        }
    }
}

/// Appends items to a text, with a separator between them.
fn push_joined<T>(text: &mut String, between: &str, items: &[T], push: impl Fn(&mut String, &T)) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push_str(between);
        }
        push(text, item);
    }
}
