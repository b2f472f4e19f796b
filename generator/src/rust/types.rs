//! Types, and the rules of their values.

use std::fmt;

use serde::{Serialize, Serializer};

/// A Rust type at a place of its use. It is shown and dumped as a file without unusual names spells it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// `()`: an empty response.
    Unit,
    /// `bool`.
    Bool,
    /// `i32`.
    I32,
    /// `i64`.
    I64,
    /// `u64`.
    U64,
    /// `f64`.
    F64,
    /// `String`.
    String,
    /// `runtime::Json`: any JSON value.
    Json,
    /// `runtime::DateTime`.
    DateTime,
    /// `runtime::Date`.
    Date,
    /// `runtime::Rfc2822`: a date with a time in the form of mail headers.
    Rfc2822,
    /// `runtime::Base64`: bytes in base64.
    Base64,
    /// `runtime::Secret`: a string that is not shown.
    Secret,
    /// `runtime::Part`: bytes in a multipart body.
    Part,
    /// `runtime::TextOrPart`: a text or a file in a form.
    TextOrPart,
    /// `runtime::Upload`: a whole request body, sent piece by piece.
    Upload,
    /// `runtime::Download`: a whole response body, received piece by piece.
    Download,
    /// `runtime::Redirect`: the target of a redirect.
    Redirect,
    /// `runtime::Events<T>`: server-sent events.
    Events(Box<Type>),
    /// `runtime::Lines<T>`: lines, each a JSON value.
    Lines(Box<Type>),
    /// `Vec<T>`.
    Vec(Box<Type>),
    /// `(A, B)`, or `runtime::Tuple<(A, B), R>` where others follow.
    Tuple(Vec<Type>, Option<Box<Type>>),
    /// `runtime::Map<T>`.
    Map(Box<Type>),
    /// `Option<T>`.
    Option(Box<Type>),
    /// `runtime::Maybe<T>`: absent, null or a value.
    Maybe(Box<Type>),
    /// `Box<T>`.
    Box(Box<Type>),
    /// A type of the crate, by its path from the file where it is used.
    Path(Vec<String>),
}

impl fmt::Display for Type {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit => formatter.write_str("()"),
            Self::Bool => formatter.write_str("bool"),
            Self::I32 => formatter.write_str("i32"),
            Self::I64 => formatter.write_str("i64"),
            Self::U64 => formatter.write_str("u64"),
            Self::F64 => formatter.write_str("f64"),
            Self::String => formatter.write_str("String"),
            Self::Json => formatter.write_str("runtime::Json"),
            Self::DateTime => formatter.write_str("runtime::DateTime"),
            Self::Date => formatter.write_str("runtime::Date"),
            Self::Rfc2822 => formatter.write_str("runtime::Rfc2822"),
            Self::Base64 => formatter.write_str("runtime::Base64"),
            Self::Secret => formatter.write_str("runtime::Secret"),
            Self::Part => formatter.write_str("runtime::Part"),
            Self::TextOrPart => formatter.write_str("runtime::TextOrPart"),
            Self::Upload => formatter.write_str("runtime::Upload"),
            Self::Download => formatter.write_str("runtime::Download"),
            Self::Redirect => formatter.write_str("runtime::Redirect"),
            Self::Events(item) => write!(formatter, "runtime::Events<{item}>"),
            Self::Lines(item) => write!(formatter, "runtime::Lines<{item}>"),
            Self::Vec(item) => write!(formatter, "Vec<{item}>"),
            Self::Tuple(items, rest) => {
                let items: Vec<String> = items.iter().map(|item| format!("{item},")).collect();
                match rest {
                    None => write!(formatter, "({})", items.join(" ")),
                    Some(rest) => write!(formatter, "runtime::Tuple<({}), {rest}>", items.join(" ")),
                }
            }
            Self::Map(value) => write!(formatter, "runtime::Map<{value}>"),
            Self::Option(value) => write!(formatter, "Option<{value}>"),
            Self::Maybe(value) => write!(formatter, "runtime::Maybe<{value}>"),
            Self::Box(value) => write!(formatter, "Box<{value}>"),
            Self::Path(path) => formatter.write_str(&path.join("::")),
        }
    }
}

// As text, because YAML cannot nest the variants of enums, and text is easier to review.
impl Serialize for Type {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The rule that a value must satisfy before it is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Rule {
    /// The rule of a named string type, by the path to that type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named_text: Option<Vec<String>>,
    /// The rule of a string that has no type of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<TextRule>,
    /// The limits of a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bounds: Option<Bounds>,
    /// The rule of the names of an object's members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<TextRule>,
    /// `minProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_members: Option<u64>,
    /// `maxProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_members: Option<u64>,
    /// `minItems`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u64>,
    /// `maxItems`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    /// `uniqueItems`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unique: bool,
    /// The values that the document lists, for the command line. Other values are sent as well.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub listed: Vec<String>,
}

impl Rule {
    /// The rule, unless every value satisfies it; boxed, since it is large and few values have one.
    #[must_use]
    pub fn boxed(self) -> Option<Box<Self>> {
        (self != Self::default()).then(|| Box::new(self))
    }
}

/// The limits of a number, as literals.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Bounds {
    /// The minimum, and whether it is exclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<(serde_json::Number, bool)>,
    /// The maximum, and whether it is exclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<(serde_json::Number, bool)>,
    /// `multipleOf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple_of: Option<serde_json::Number>,
}

/// The rule of a string.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct TextRule {
    /// The pattern as the document has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The pieces of the pattern, if it is simple enough to be checked without a regex engine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pieces: Option<Vec<Piece>>,
    /// Whether any text may come before and after the match of the pieces.
    #[serde(skip_serializing_if = "is_anchored")]
    pub open_ends: (bool, bool),
    /// The least number of Unicode scalars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// The greatest number of Unicode scalars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands every field over by reference"
)]
fn is_anchored(ends: &(bool, bool)) -> bool {
    *ends == (false, false)
}

/// A piece of a simple pattern.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// This text.
    Literal(String),
    /// Characters of a class.
    Class(ClassPiece),
}

/// Characters of a class, repeated.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct ClassPiece {
    /// The class: single characters and ranges as between the brackets of a regular expression, without escapes, and a
    /// hyphen at the end.
    pub set: String,
    /// The least number of characters.
    pub min: u32,
    /// The greatest number of characters; `None` without a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
}
