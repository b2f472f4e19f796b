//! Expressions of tables, read from their tokens.
//!
//! A table is made of calls, lists, paths and literals. Reading just these takes a fraction of what a parser of all Rust does,
//! which tries at each token what else there may be.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// An expression, and how many bytes it takes on one line.
#[derive(Debug)]
pub(super) struct Expression {
    pub(super) kind: Kind,
    pub(super) width: usize,
}

#[derive(Debug)]
pub(super) enum Kind {
    /// A literal.
    Literal(String),
    /// A path.
    Path(String),
    /// `-x` or `&x`.
    Prefixed(char, Box<Expression>),
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
}

/// The call of a method: its name and arguments.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) method: String,
    pub(super) arguments: Vec<Expression>,
}

impl Expression {
    fn new(kind: Kind) -> Self {
        let width = match &kind {
            Kind::Literal(text) | Kind::Path(text) => text.len(),
            Kind::Prefixed(_, inner) => 1 + inner.width,
            Kind::List(items) | Kind::Tuple(items) => 2 + width_of(items),
            Kind::Closure(inputs, body) => "|| ".len() + inputs.len() + body.width,
            Kind::Call(function, arguments) => function.width + 2 + width_of(arguments),
            Kind::Method(receiver, call) => receiver.width + 1 + call.width(),
        };
        Self { kind, width }
    }

    /// The expression on one line.
    pub(super) fn text(&self) -> String {
        let mut text = String::with_capacity(self.width);
        self.push(&mut text);
        text
    }

    fn push(&self, text: &mut String) {
        match &self.kind {
            Kind::Literal(words) | Kind::Path(words) => text.push_str(words),
            Kind::Prefixed(sign, inner) => {
                text.push(*sign);
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
        }
    }
}

impl Call {
    /// How many bytes it takes on one line.
    pub(super) fn width(&self) -> usize {
        self.method.len() + 2 + width_of(&self.arguments)
    }

    /// The call on one line.
    pub(super) fn text(&self) -> String {
        let mut text = String::with_capacity(self.width());
        self.push(&mut text);
        text
    }

    fn push(&self, text: &mut String) {
        text.extend([&self.method, "("]);
        push_all(&self.arguments, text);
        text.push(')');
    }
}

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

/// Tokens, of which the next can be looked at.
pub(super) struct Reader {
    rest: std::iter::Peekable<proc_macro2::token_stream::IntoIter>,
}

impl Reader {
    pub(super) fn new(tokens: TokenStream) -> Self {
        Self {
            rest: tokens.into_iter().peekable(),
        }
    }

    pub(super) fn is_done(&mut self) -> bool {
        self.rest.peek().is_none()
    }

    /// Takes a sign, if it comes next.
    pub(super) fn sign(&mut self, sign: char) -> bool {
        let is_sign = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == sign);
        self.rest.next_if(is_sign).is_some()
    }

    /// Takes a word, if one comes next.
    pub(super) fn word(&mut self) -> Option<String> {
        let tree = self.rest.next_if(|tree| matches!(tree, TokenTree::Ident(_)))?;
        Some(tree.to_string())
    }

    /// Takes a word, if one comes next, and puts it behind a text.
    fn push_word(&mut self, text: &mut String) -> Option<()> {
        let word = self.rest.next_if(|tree| matches!(tree, TokenTree::Ident(_)))?;
        write!(text, "{word}").ok()
    }

    /// Takes what stands between brackets, if they come next.
    pub(super) fn group(&mut self, delimiter: Delimiter) -> Option<TokenStream> {
        let is_group = |tree: &TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter() == delimiter);
        match self.rest.next_if(is_group) {
            Some(TokenTree::Group(group)) => Some(group.stream()),
            _ => None,
        }
    }

    pub(super) fn expression(&mut self) -> Option<Expression> {
        for sign in ['&', '-'] {
            if self.sign(sign) {
                return Some(Expression::new(Kind::Prefixed(sign, Box::new(self.expression()?))));
            }
        }
        let mut expression = self.first()?;
        loop {
            if let Some(arguments) = self.group(Delimiter::Parenthesis) {
                expression = Expression::new(Kind::Call(Box::new(expression), all(arguments)?));
            } else if self.sign('.') {
                let method = self.word()?;
                let arguments = all(self.group(Delimiter::Parenthesis)?)?;
                let call = Call { method, arguments };
                expression = Expression::new(Kind::Method(Box::new(expression), call));
            } else {
                return Some(expression);
            }
        }
    }

    /// What calls follow upon.
    fn first(&mut self) -> Option<Expression> {
        let kind = match self.rest.peek()? {
            TokenTree::Literal(_) => Kind::Literal(self.rest.next()?.to_string()),
            TokenTree::Ident(_) => Kind::Path(self.path()?),
            TokenTree::Group(group) => match group.delimiter() {
                Delimiter::Bracket => Kind::List(all(self.group(Delimiter::Bracket)?)?),
                Delimiter::Parenthesis => match all(self.group(Delimiter::Parenthesis)?)? {
                    // Brackets around one expression, or the comma of a tuple of one, would be lost.
                    items if items.len() == 1 => return None,
                    items => Kind::Tuple(items),
                },
                Delimiter::Brace | Delimiter::None => return None,
            },
            TokenTree::Punct(punct) => match punct.as_char() {
                '|' => return self.closure(),
                ':' => Kind::Path(self.path()?),
                _ => return None,
            },
        };
        Some(Expression::new(kind))
    }

    /// A closure that takes names.
    fn closure(&mut self) -> Option<Expression> {
        let mut inputs = Vec::new();
        self.sign('|').then_some(())?;
        while !self.sign('|') {
            inputs.push(self.word()?);
            self.sign(',');
        }
        let body = Box::new(self.expression()?);
        Some(Expression::new(Kind::Closure(inputs.join(", "), body)))
    }

    /// A path, with types in it.
    pub(super) fn path(&mut self) -> Option<String> {
        let mut path = String::new();
        if self.sign(':') {
            self.sign(':').then_some(())?;
            path.push_str("::");
        }
        self.push_word(&mut path)?;
        loop {
            if self.sign('<') {
                path.push('<');
                path.push_str(&self.types()?);
                path.push('>');
            } else if self.sign(':') {
                self.sign(':').then_some(())?;
                path.push_str("::");
                // Types stand behind two colons too.
                if self.sign('<') {
                    path.push('<');
                    path.push_str(&self.types()?);
                    path.push('>');
                } else {
                    self.push_word(&mut path)?;
                }
            } else {
                return Some(path);
            }
        }
    }

    /// Types behind `<`, up to the `>`.
    fn types(&mut self) -> Option<String> {
        let mut types = Vec::new();
        while !self.sign('>') {
            types.push(self.type_()?);
            self.sign(',');
        }
        Some(types.join(", "))
    }

    /// A path, or `()`.
    pub(super) fn type_(&mut self) -> Option<String> {
        match self.group(Delimiter::Parenthesis) {
            Some(tokens) => tokens.is_empty().then(|| "()".to_owned()),
            None => self.path(),
        }
    }
}

/// Expressions with commas between them.
fn all(tokens: TokenStream) -> Option<Vec<Expression>> {
    let mut reader = Reader::new(tokens);
    let mut items = Vec::new();
    while !reader.is_done() {
        items.push(reader.expression()?);
        (reader.sign(',') || reader.is_done()).then_some(())?;
    }
    Some(items)
}
