//! Expressions of tables and examples.
//!
//! The width of each decides where lines are broken.

use std::borrow::Cow;

use proc_macro2::Literal;

use super::page;

/// An expression, and how many bytes it takes on one line.
#[derive(Debug)]
pub(super) struct Expression {
    pub(super) kind: Kind,
    pub(super) width: usize,
}

#[derive(Debug)]
pub(super) enum Kind {
    /// A string.
    String(String),
    /// A path, or a literal that is no string.
    Path(Cow<'static, str>),
    /// `&x`.
    Reference(Box<Expression>),
    /// `[x, y]`.
    List(Vec<Expression>),
    /// `(x, y)`.
    Tuple(Vec<Expression>),
    /// `|x| y`, with what stands between the bars.
    Closure(String, Box<Expression>),
    /// `x(y)`.
    Call(Box<Expression>, Vec<Expression>),
    /// `x.y(z)`.
    Method(Box<Expression>, Call),
    /// `vec![x, y]`.
    Vec(Vec<Expression>),
    /// `x { y: z }`.
    Record(String, Vec<(String, Expression)>),
    /// `x?`.
    Try(Box<Expression>),
}

/// The call of a method: its name and arguments.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) method: Cow<'static, str>,
    pub(super) arguments: Vec<Expression>,
}

impl Expression {
    fn new(kind: Kind) -> Self {
        let width = match &kind {
            Kind::String(text) => text.len(),
            Kind::Path(text) => text.len(),
            Kind::Reference(inner) => 1 + inner.width,
            Kind::List(items) | Kind::Tuple(items) => 2 + width_of(items),
            Kind::Closure(inputs, body) => "|| ".len() + inputs.len() + body.width,
            Kind::Call(function, arguments) => function.width + 2 + width_of(arguments),
            Kind::Method(receiver, call) => receiver.width + 1 + call.width(),
            Kind::Vec(items) => "vec![]".len() + width_of(items),
            // A record is never on one line.
            Kind::Record(..) => BROKEN,
            Kind::Try(inner) => inner.width + 1,
        };
        Self { kind, width }
    }

    /// A path, or a literal that is no string, as it is written.
    pub(super) fn path(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::Path(text.into()))
    }

    /// A string.
    pub(super) fn string(text: &str) -> Self {
        Self::new(Kind::String(page::literal(text)))
    }

    /// A whole number.
    pub(super) fn count(number: u64) -> Self {
        Self::path(number.to_string())
    }

    /// A number with a point.
    pub(super) fn float(number: f64) -> Self {
        Self::path(Literal::f64_unsuffixed(number).to_string())
    }

    pub(super) fn call(function: impl Into<Cow<'static, str>>, arguments: impl IntoIterator<Item = Self>) -> Self {
        let arguments = arguments.into_iter().collect();
        Self::new(Kind::Call(Box::new(Self::path(function)), arguments))
    }

    /// `&[x, y]`.
    pub(super) fn list(items: impl IntoIterator<Item = Self>) -> Self {
        Self::array(items).reference()
    }

    /// `[x, y]`.
    pub(super) fn array(items: impl IntoIterator<Item = Self>) -> Self {
        Self::new(Kind::List(items.into_iter().collect()))
    }

    /// `vec![x, y]`.
    pub(super) fn vec(items: impl IntoIterator<Item = Self>) -> Self {
        Self::new(Kind::Vec(items.into_iter().collect()))
    }

    /// `x { y: z }`.
    pub(super) fn record(name: String, fields: impl IntoIterator<Item = (String, Self)>) -> Self {
        Self::new(Kind::Record(name, fields.into_iter().collect()))
    }

    /// `x?`.
    pub(super) fn tried(self) -> Self {
        Self::new(Kind::Try(Box::new(self)))
    }

    pub(super) fn tuple(items: impl IntoIterator<Item = Self>) -> Self {
        Self::new(Kind::Tuple(items.into_iter().collect()))
    }

    /// `|x| y`.
    pub(super) fn closure(input: &str, body: Self) -> Self {
        Self::new(Kind::Closure(input.to_owned(), Box::new(body)))
    }

    pub(super) fn reference(self) -> Self {
        Self::new(Kind::Reference(Box::new(self)))
    }

    /// The call of a method on it.
    pub(super) fn method(
        self,
        method: impl Into<Cow<'static, str>>,
        arguments: impl IntoIterator<Item = Self>,
    ) -> Self {
        self.then([Call::new(method, arguments)])
    }

    /// Calls of methods on it, one after the other.
    pub(super) fn then(self, calls: impl IntoIterator<Item = Call>) -> Self {
        calls
            .into_iter()
            .fold(self, |receiver, call| Self::new(Kind::Method(Box::new(receiver), call)))
    }

    /// The expression on one line.
    pub(super) fn text(&self) -> String {
        let mut text = String::with_capacity(self.width);
        self.push(&mut text);
        text
    }

    /// Appends it to a text, on one line.
    pub(super) fn push(&self, text: &mut String) {
        match &self.kind {
            Kind::String(words) => text.push_str(words),
            Kind::Path(words) => text.push_str(words),
            Kind::Reference(inner) => {
                text.push('&');
                inner.push(text);
            }
            Kind::List(items) => {
                text.push('[');
                push_all(items, text);
                text.push(']');
            }
            Kind::Tuple(items) => {
                text.push('(');
                push_all(items, text);
                text.push(')');
            }
            Kind::Closure(inputs, body) => {
                text.extend(["|", inputs, "| "]);
                body.push(text);
            }
            Kind::Call(function, arguments) => {
                function.push(text);
                text.push('(');
                push_all(arguments, text);
                text.push(')');
            }
            Kind::Method(receiver, call) => {
                receiver.push(text);
                text.push('.');
                call.push(text);
            }
            Kind::Vec(items) => {
                text.push_str("vec![");
                push_all(items, text);
                text.push(']');
            }
            Kind::Record(name, fields) => {
                text.extend([name, " {"]);
                for (field, value) in fields {
                    text.extend([" ", field, ": "]);
                    value.push(text);
                    text.push(',');
                }
                text.push_str(" }");
            }
            Kind::Try(inner) => {
                inner.push(text);
                text.push('?');
            }
        }
    }
}

impl Call {
    pub(super) fn new(method: impl Into<Cow<'static, str>>, arguments: impl IntoIterator<Item = Expression>) -> Self {
        Self {
            method: method.into(),
            arguments: arguments.into_iter().collect(),
        }
    }

    /// How many bytes it takes on one line.
    pub(super) fn width(&self) -> usize {
        self.method.len() + 2 + width_of(&self.arguments)
    }

    /// Appends it to a text, on one line.
    pub(super) fn push(&self, text: &mut String) {
        text.extend([&self.method, "("]);
        push_all(&self.arguments, text);
        text.push(')');
    }
}

/// The width of an expression that is always broken, and so of each expression around it.
const BROKEN: usize = 1 << 20;

fn width_of(items: &[Expression]) -> usize {
    let commas = 2 * items.len().saturating_sub(1);
    items.iter().map(|item| item.width).sum::<usize>() + commas
}

fn push_all(items: &[Expression], text: &mut String) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        item.push(text);
    }
}
