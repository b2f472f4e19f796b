//! Expressions of examples, as lines that a reader takes in.

/// An expression.
#[derive(Clone, Debug)]
pub(in crate::plan) enum Expression {
    /// As it stands.
    Plain(String),
    /// A call of what stands before the parentheses.
    Call(String, Vec<Expression>),
    /// A list of these items.
    List(Vec<Expression>),
    /// A reference to such a list.
    Slice(Vec<Expression>),
    /// A map of one member: its name, and its value.
    Entry(Box<[Expression; 2]>),
    /// A reference.
    Borrowed(Box<Expression>),
    /// A value that is made before it is named here, by a name for it.
    Named(String, Box<Filled>),
}

/// A value of a struct that requires nothing, with something in it.
#[derive(Clone, Debug)]
pub(in crate::plan) struct Filled {
    /// What makes it empty.
    pub(in crate::plan) empty: String,
    /// Some of its fields, with what they are set to.
    pub(in crate::plan) fields: Vec<(String, Expression)>,
    /// A field that is such a struct itself, made before.
    pub(in crate::plan) inside: Option<(String, Box<Filled>)>,
}

/// What a type has by default.
pub(in crate::plan) const DEFAULT: &str = "Default::default()";

/// How long a line may be before its arguments stand below each other.
const LONGEST: usize = 90;

impl Expression {
    /// Whether it is this text.
    pub(in crate::plan) fn is(&self, text: &str) -> bool {
        matches!(self, Self::Plain(plain) if plain == text)
    }

    /// Whether it is only there so that a call compiles.
    pub(in crate::plan) fn says_nothing(&self) -> bool {
        match self {
            Self::Plain(text) => [DEFAULT, "&Default::default()", "&[]", "Vec::new()"].contains(&text.as_str()),
            Self::Call(_, arguments) => !arguments.is_empty() && arguments.iter().all(Self::says_nothing),
            Self::List(items) | Self::Slice(items) => items.iter().all(Self::says_nothing),
            Self::Borrowed(inner) => inner.says_nothing(),
            Self::Entry(_) | Self::Named(..) => false,
        }
    }

    /// It as one line.
    pub(in crate::plan) fn line(&self) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Call(head, arguments) => format!("{head}({})", Self::side_by_side(arguments)),
            Self::List(items) => format!("vec![{}]", Self::side_by_side(items)),
            Self::Slice(items) => format!("&[{}]", Self::side_by_side(items)),
            Self::Entry(entry) => format!("[({}, {})].into()", entry[0].line(), entry[1].line()),
            Self::Borrowed(value) => format!("&{}", value.line()),
            // Nothing has made it where there is one line.
            Self::Named(..) => DEFAULT.to_owned(),
        }
    }

    /// Several in one line.
    pub(in crate::plan) fn side_by_side(expressions: &[Self]) -> String {
        let lines: Vec<String> = expressions.iter().map(Self::line).collect();
        lines.join(", ")
    }

    /// The lines that make what it names, which it only names behind them. What would have a name that is taken has the next one.
    pub(in crate::plan) fn made_before(&mut self, taken: &mut Vec<String>) -> Vec<String> {
        match self {
            Self::Plain(_) => Vec::new(),
            Self::Call(_, inner) | Self::List(inner) | Self::Slice(inner) => {
                inner.iter_mut().flat_map(|inner| inner.made_before(taken)).collect()
            }
            Self::Borrowed(inner) => inner.made_before(taken),
            Self::Entry(entry) => entry.iter_mut().flat_map(|part| part.made_before(taken)).collect(),
            Self::Named(name, filled) => {
                let mut numbers = 2_u32..;
                let mut free = name.clone();
                while taken.contains(&free)
                    && let Some(number) = numbers.next()
                {
                    free = format!("{name}{number}");
                }
                let lines = filled.lines(&free, taken);
                *self = Self::Plain(free);
                lines
            }
        }
    }

    /// It in lines, between what stands before and behind it.
    pub(in crate::plan) fn lines(&self, indent: usize, before: &str, behind: &str) -> Vec<String> {
        let space = " ".repeat(indent);
        let line = format!("{space}{before}{}{behind}", self.line());
        let (open, arguments, close) = match self {
            _ if line.len() <= LONGEST => return vec![line],
            Self::Plain(_) | Self::Named(..) => return vec![line],
            Self::Call(_, arguments) if arguments.is_empty() => return vec![line],
            Self::Call(head, arguments) => (format!("{head}("), arguments.as_slice(), ")"),
            Self::List(items) => ("vec![".to_owned(), items.as_slice(), "]"),
            Self::Slice(items) => ("&[".to_owned(), items.as_slice(), "]"),
            Self::Entry(entry) => ("[(".to_owned(), entry.as_slice(), ")].into()"),
            Self::Borrowed(value) => return value.lines(indent, &format!("{before}&"), behind),
        };
        let mut lines = vec![format!("{space}{before}{open}")];
        lines.extend(
            arguments
                .iter()
                .flat_map(|argument| argument.lines(indent + 4, "", ",")),
        );
        lines.push(format!("{space}{close}{behind}"));
        lines
    }
}

impl Filled {
    /// The lines that make it, with a name, which is taken from then on, as the names of what is in it are.
    pub(in crate::plan) fn lines(&mut self, name: &str, taken: &mut Vec<String>) -> Vec<String> {
        taken.push(name.to_owned());
        let inside = self.inside.as_mut();
        let mut lines = inside.map_or_else(Vec::new, |(field, filled)| filled.lines(field, taken));
        for (_, value) in &mut self.fields {
            lines.extend(value.made_before(taken));
        }
        lines.push(format!("let mut {name} = {};", self.empty));
        for (field, value) in &self.fields {
            lines.extend(value.lines(0, &format!("{name}.{field} = "), ";"));
        }
        let inside = self.inside.iter();
        lines.extend(inside.map(|(field, _)| format!("{name}.{field} = Some({field});")));
        lines
    }
}

impl From<String> for Expression {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}
