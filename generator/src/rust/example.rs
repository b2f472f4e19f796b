//! Examples: a call that compiles, as documentation shows it.

use std::collections::BTreeSet;

/// A call of an operation, and the statements before it.
#[derive(Clone, Debug, Default)]
pub struct Example {
    /// The name of the crate.
    pub crate_name: String,
    /// The types and modules that it imports, by their paths from the root of a crate.
    pub imports: BTreeSet<Vec<String>>,
    /// The first statements. Those that make values of the call follow.
    pub lets: Vec<Let>,
    /// Whether the call returns a value.
    pub has_response: bool,
    /// The calls of methods, from the client to the builder.
    pub calls: Vec<Call>,
}

/// `let name = value;`, and the assignments to its fields.
#[derive(Clone, Debug)]
pub struct Let {
    /// The name of the variable.
    pub name: String,
    /// Its first value.
    pub value: Expression,
    /// Its fields, with their values.
    pub fields: Vec<(String, Expression)>,
}

/// `method(arguments)`.
#[derive(Clone, Debug)]
pub struct Call {
    /// The name of the method.
    pub method: String,
    /// Its arguments.
    pub arguments: Vec<Expression>,
}

/// An expression.
#[derive(Clone, Debug)]
pub enum Expression {
    /// `Default::default()`.
    Default,
    /// `true` or `false`.
    Boolean(bool),
    /// An integer.
    Integer(i128),
    /// A number with a point.
    Float(f64),
    /// A string literal.
    Text(String, Origin),
    /// A string literal that is parsed as JSON.
    Json(String, Origin),
    /// `x.into()`.
    Into(Box<Expression>),
    /// `x.to_owned()`.
    Owned(Box<Expression>),
    /// `x.parse()?`, with the path of the type if the compiler cannot infer it.
    Parsed(Box<Expression>, Option<Vec<String>>),
    /// `x?`.
    Tried(Box<Expression>),
    /// `&x`.
    Borrowed(Box<Expression>),
    /// A variable.
    Variable(String),
    /// The variable of a statement that makes the value.
    Made(Box<Let>),
    /// A path.
    Path(ExamplePath),
    /// The call of a function.
    Call(ExamplePath, Vec<Expression>),
    /// Calls of methods, one after the other.
    Methods(Box<Expression>, Vec<Call>),
    /// `[x, y]`.
    Array(Vec<Expression>),
    /// `vec![x, y]`.
    List(Vec<Expression>),
    /// `(x, y)`.
    Tuple(Vec<Expression>),
    /// `Type { field: x }`.
    Record(Vec<String>, Vec<(String, Expression)>),
}

/// A path in an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExamplePath {
    /// The path of the type from the root of a crate; a single step for an item of the prelude.
    pub path: Vec<String>,
    /// The function or the variant of the type.
    pub item: Option<String>,
}

/// The origin of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The document shows it, lists it, or has it as the default.
    Shown,
    /// It is made up so that a rule, a format or a limit allows it.
    Made,
    /// It stands for any text.
    Any,
}

impl Call {
    /// A call without arguments.
    #[must_use]
    pub fn bare(method: impl Into<String>) -> Self {
        Self::new(method, Vec::new())
    }

    /// A call.
    #[must_use]
    pub fn new(method: impl Into<String>, arguments: Vec<Expression>) -> Self {
        Self {
            method: method.into(),
            arguments,
        }
    }
}

impl ExamplePath {
    /// An item of the prelude.
    #[must_use]
    pub fn prelude(name: &str) -> Self {
        Self {
            path: vec![name.to_owned()],
            item: None,
        }
    }

    /// A function or a variant of a type.
    #[must_use]
    pub fn item(path: Vec<String>, item: impl Into<String>) -> Self {
        Self {
            path,
            item: Some(item.into()),
        }
    }
}

impl Expression {
    /// `Some(x)`.
    #[must_use]
    pub fn some(value: Self) -> Self {
        Self::Call(ExamplePath::prelude("Some"), vec![value])
    }

    /// `Box::new(x)`.
    #[must_use]
    pub fn boxed(value: Self) -> Self {
        Self::Call(ExamplePath::item(vec!["Box".to_owned()], "new"), vec![value])
    }

    /// `&x`.
    #[must_use]
    pub fn borrowed(value: Self) -> Self {
        Self::Borrowed(Box::new(value))
    }

    /// `x.into()`.
    #[must_use]
    pub fn into_other(self) -> Self {
        Self::Into(Box::new(self))
    }

    /// `x.parse()?`.
    #[must_use]
    pub fn parsed(self) -> Self {
        Self::Parsed(Box::new(self), None)
    }

    /// Whether it is `Default::default()`.
    #[must_use]
    pub fn is_default(&self) -> bool {
        matches!(self, Self::Default)
    }

    /// Whether it is a JSON value that the document does not describe.
    #[must_use]
    pub fn is_any_json(&self) -> bool {
        matches!(self, Self::Json(_, Origin::Any))
    }

    /// Whether it shows a reader nothing, and only makes the call compile.
    #[must_use]
    pub fn says_nothing(&self) -> bool {
        match self {
            Self::Default => true,
            Self::Call(_, arguments) => !arguments.is_empty() && arguments.iter().all(Self::says_nothing),
            Self::Array(items) | Self::List(items) => items.iter().all(Self::says_nothing),
            Self::Borrowed(inner) => inner.says_nothing(),
            _ => false,
        }
    }

    /// Whether a text in it stands for any.
    #[must_use]
    pub fn has_any_text(&self) -> bool {
        match self {
            Self::Text(_, origin) => *origin == Origin::Any,
            _ => self.parts().into_iter().any(Self::has_any_text),
        }
    }

    /// The expressions inside it, without those of statements.
    #[must_use]
    pub fn parts(&self) -> Vec<&Self> {
        match self {
            Self::Into(inner)
            | Self::Owned(inner)
            | Self::Parsed(inner, _)
            | Self::Tried(inner)
            | Self::Borrowed(inner) => vec![inner],
            Self::Call(_, items) | Self::Array(items) | Self::List(items) | Self::Tuple(items) => {
                items.iter().collect()
            }
            Self::Methods(receiver, calls) => {
                let arguments = calls.iter().flat_map(|call| &call.arguments);
                std::iter::once(&**receiver).chain(arguments).collect()
            }
            Self::Record(_, fields) => fields.iter().map(|(_, value)| value).collect(),
            _ => Vec::new(),
        }
    }

    /// The expressions inside it, mutable.
    pub fn parts_mut(&mut self) -> Vec<&mut Self> {
        match self {
            Self::Into(inner)
            | Self::Owned(inner)
            | Self::Parsed(inner, _)
            | Self::Tried(inner)
            | Self::Borrowed(inner) => vec![inner],
            Self::Call(_, items) | Self::Array(items) | Self::List(items) | Self::Tuple(items) => {
                items.iter_mut().collect()
            }
            Self::Methods(receiver, calls) => {
                let arguments = calls.iter_mut().flat_map(|call| &mut call.arguments);
                std::iter::once(&mut **receiver).chain(arguments).collect()
            }
            Self::Record(_, fields) => fields.iter_mut().map(|(_, value)| value).collect(),
            _ => Vec::new(),
        }
    }

    /// The path that it names, apart from the expressions inside it.
    #[must_use]
    pub fn path(&self) -> Option<&[String]> {
        match self {
            Self::Path(path) | Self::Call(path, _) => Some(&path.path),
            Self::Record(path, _) => Some(path),
            Self::Parsed(_, path) => path.as_deref(),
            _ => None,
        }
    }

    /// Adds the statements that make the values inside it, in their order.
    fn statements<'e>(&'e self, statements: &mut Vec<&'e Let>) {
        match self {
            Self::Made(made) => made.statements(statements),
            _ => self.parts().into_iter().for_each(|part| part.statements(statements)),
        }
    }
}

impl Let {
    fn statements<'e>(&'e self, statements: &mut Vec<&'e Self>) {
        let fields = self.fields.iter().map(|(_, value)| value);
        for value in std::iter::once(&self.value).chain(fields) {
            value.statements(statements);
        }
        statements.push(self);
    }
}

impl Example {
    /// All statements before the call, in order.
    #[must_use]
    pub fn statements(&self) -> Vec<&Let> {
        let mut statements = Vec::new();
        for first in &self.lets {
            first.statements(&mut statements);
        }
        for argument in self.calls.iter().flat_map(|call| &call.arguments) {
            argument.statements(&mut statements);
        }
        statements
    }
}
