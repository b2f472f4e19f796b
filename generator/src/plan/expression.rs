//! Expressions of examples, as lines that a reader takes in.

/// An expression.
#[derive(Clone, Debug)]
pub(super) enum Expression {
    /// As it stands.
    Plain(String),
    /// A call of what stands before the parentheses.
    Call(String, Vec<Expression>),
    /// A list of one item.
    List(Box<Expression>),
    /// A reference.
    Borrowed(Box<Expression>),
}

/// How long a line may be before its arguments stand below each other.
const LONGEST: usize = 90;

impl Expression {
    /// Whether it is this text.
    pub(super) fn is(&self, text: &str) -> bool {
        matches!(self, Self::Plain(plain) if plain == text)
    }

    /// It as one line.
    pub(super) fn line(&self) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Call(head, arguments) => {
                let arguments: Vec<String> = arguments.iter().map(Self::line).collect();
                format!("{head}({})", arguments.join(", "))
            }
            Self::List(item) => format!("vec![{}]", item.line()),
            Self::Borrowed(value) => format!("&{}", value.line()),
        }
    }

    /// It in lines, between what stands before and behind it.
    pub(super) fn lines(&self, indent: usize, before: &str, behind: &str) -> Vec<String> {
        let space = " ".repeat(indent);
        let line = format!("{space}{before}{}{behind}", self.line());
        let (open, arguments, close) = match self {
            _ if line.len() <= LONGEST => return vec![line],
            Self::Plain(_) => return vec![line],
            Self::Call(_, arguments) if arguments.is_empty() => return vec![line],
            Self::Call(head, arguments) => (format!("{head}("), arguments.as_slice(), ")"),
            Self::List(item) => ("vec![".to_owned(), std::slice::from_ref(&**item), "]"),
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

impl From<String> for Expression {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}
