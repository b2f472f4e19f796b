//! The layout of expressions, in tables and in examples.
//!
//! A printer would break each chain of calls at 88 columns, and put each item of a list on a line of its own. A table
//! is read across: a row that fits a line of 100 columns stays on it, and a longer one is broken from the outside in.

use super::expression::{Call, Expression, Kind};
use super::page::{Page, STEP};

impl Page {
    /// A constant. `start` is the text before the `=`, such as `pub static A: B`.
    pub(super) fn constant(&mut self, start: &str, value: &Expression) {
        let (root, calls) = chain(value);
        if calls.len() < 2 && self.fits(start.len() + " = ;".len() + value.width) {
            self.line([start, " = ", &value.text()]);
        } else if self.fits(start.len() + " = ".len() + root.width) {
            self.line([start, " = ", &root.text()]);
            self.indented(|page| page.calls(&calls));
        } else if let Some(items) = listed(root) {
            self.list(&[start, " = &"], items);
            self.calls(&calls);
        } else if let Kind::Call(function, arguments) = &root.kind
            && !self.fits(STEP + root.width)
            && self.fits(start.len() + " = (".len() + function.width)
        {
            self.arguments(&[start, " = ", &function.text()], arguments);
            self.calls(&calls);
        } else {
            self.line([start, " ="]);
            self.indented(|page| page.expression(&[], value));
        }
        self.end(";");
    }

    /// `start = value;`.
    pub(super) fn assigned(&mut self, start: &str, value: &Expression) {
        self.expression(&[start, " = "], value);
        self.end(";");
    }

    /// `start = value;`. A long chain has a line for each call.
    pub(super) fn variable(&mut self, start: &str, value: &Expression) {
        let before = [start, " = "];
        let chained = match &value.kind {
            Kind::Try(inner) => inner,
            _ => value,
        };
        if matches!(chained.kind, Kind::Method(..)) && value.width > LONGEST_CHAIN {
            self.broken(&before, value);
        } else {
            self.expression(&before, value);
        }
        self.end(";");
    }

    /// A statement.
    pub(super) fn statement(&mut self, expression: &Expression) {
        self.expression(&[], expression);
        self.end(";");
    }

    /// An arm of a match, with braces if it does not fit a line.
    pub(super) fn arm(&mut self, pattern: &str, expression: &Expression) {
        if self.fits(pattern.len() + " => ,".len() + expression.width) {
            self.line([pattern, " => ", &expression.text(), ","]);
        } else {
            self.open([pattern, " => {"]);
            self.expression(&[], expression);
            self.close("}");
        }
    }

    /// An expression after the text that begins its line. Leaves room for a comma or a semicolon.
    pub(super) fn expression(&mut self, before: &[&str], expression: &Expression) {
        if self.fits(width(before) + expression.width + ROOM) {
            self.begin();
            self.text().extend(before.iter().copied());
            expression.push(self.text());
            self.text().push('\n');
        } else {
            self.broken(before, expression);
        }
    }

    /// An expression on several lines, if it can be broken.
    fn broken(&mut self, before: &[&str], expression: &Expression) {
        match &expression.kind {
            Kind::Method(..) => {
                let (root, calls) = chain(expression);
                let start = self.text().len();
                self.expression(before, root);
                // After a root of several lines, the calls are aligned with its last line.
                let written = self.text().get(start..).unwrap_or_default();
                if written.lines().count() == 1 {
                    self.indented(|page| page.calls(&calls));
                } else {
                    self.calls(&calls);
                }
            }
            Kind::Call(function, arguments) => self.arguments(&[before, &[&function.text()]].concat(), arguments),
            Kind::List(items) => self.list(before, items),
            Kind::Reference(inner) if self.hugs => self.broken(&[before, &["&"]].concat(), inner),
            Kind::Reference(inner) => self.expression(&[before, &["&"]].concat(), inner),
            Kind::Vec(items) => self.enclosed(&[before, &["vec!["]].concat(), items, "]"),
            Kind::Tuple(items) if self.hugs => self.enclosed(&[before, &["("]].concat(), items, ")"),
            Kind::Record(name, fields) => {
                self.open([&before.concat(), name, " {"]);
                for (field, value) in fields {
                    match &value.kind {
                        Kind::Path(variable) if variable == field => self.line([field]),
                        _ => self.expression(&[field, ": "], value),
                    }
                    self.end(",");
                }
                self.close("}");
            }
            Kind::Try(inner) => {
                self.broken(before, inner);
                self.end("?");
            }
            _ => self.line([&before.concat(), &expression.text()]),
        }
    }

    /// The calls of a chain, each on a line of its own if it fits.
    pub(super) fn calls(&mut self, calls: &[&Call]) {
        for call in calls {
            if self.fits(1 + call.width() + 1) {
                self.begin();
                self.text().push('.');
                call.push(self.text());
                self.text().push('\n');
            } else {
                self.arguments(&[".", &call.method], &call.arguments);
            }
        }
    }

    /// A call whose arguments do not fit its line. A list that is the only argument opens on that line.
    fn arguments(&mut self, function: &[&str], arguments: &[Expression]) {
        if let [only] = arguments
            && let Some(items) = listed(only)
        {
            self.list(&[function, &["(&"]].concat(), items);
            self.end(")");
            return;
        }
        self.enclosed(&[function, &["("]].concat(), arguments, ")");
    }

    /// Expressions in brackets that do not fit a line, each on a line of its own.
    fn enclosed(&mut self, open: &[&str], items: &[Expression], close: &str) {
        if let [only] = items
            && self.hugs
            && can_hug(only)
        {
            self.broken(open, only);
            self.end(close);
            return;
        }
        self.open([&open.concat()]);
        for item in items {
            self.expression(&[], item);
            self.end(",");
        }
        self.close(close);
    }

    /// A list that does not fit its line: strings fill the lines, and other items have a line each.
    fn list(&mut self, before: &[&str], items: &[Expression]) {
        if self.hugs && items.len() == 1 {
            self.enclosed(&[before, &["["]].concat(), items, "]");
            return;
        }
        self.open([&before.concat(), "["]);
        let are_texts = items.iter().all(|item| matches!(item.kind, Kind::String(_)));
        let mut filled = None;
        for item in items {
            match filled.filter(|filled| are_texts && self.fits(filled + item.width + 2)) {
                Some(before) => {
                    self.end(&[" ", &item.text()].concat());
                    filled = Some(before + item.width + 2);
                }
                None => {
                    self.expression(&[], item);
                    filled = Some(item.width + 1);
                }
            }
            self.end(",");
        }
        self.close("]");
    }
}

/// The longest chain of calls on one line, as rustfmt has it.
const LONGEST_CHAIN: usize = 60;

/// Whether an expression can open behind the bracket that it stands in.
fn can_hug(expression: &Expression) -> bool {
    match &expression.kind {
        Kind::Reference(inner) | Kind::Try(inner) => can_hug(inner),
        Kind::Call(_, arguments) => !arguments.is_empty(),
        Kind::List(items) | Kind::Vec(items) | Kind::Tuple(items) => !items.is_empty(),
        Kind::Record(..) => true,
        Kind::String(_) | Kind::Path(_) | Kind::Closure(..) | Kind::Method(..) => false,
    }
}

/// The width of a comma or a semicolon after an expression.
const ROOM: usize = 1;

/// The width of these pieces.
fn width(pieces: &[&str]) -> usize {
    pieces.iter().map(|piece| piece.len()).sum()
}

/// The items of a list behind `&`.
fn listed(expression: &Expression) -> Option<&[Expression]> {
    match &expression.kind {
        Kind::Reference(inner) => match &inner.kind {
            Kind::List(items) => Some(items),
            _ => None,
        },
        _ => None,
    }
}

/// The root of a chain of method calls, and the calls in their order.
fn chain(mut expression: &Expression) -> (&Expression, Vec<&Call>) {
    let mut calls = Vec::new();
    while let Kind::Method(receiver, call) = &expression.kind {
        calls.push(call);
        expression = receiver;
    }
    calls.reverse();
    (expression, calls)
}

#[cfg(test)]
mod tests {
    use super::super::expression::Expression;
    use super::super::page::Page;

    fn constant(start: &str, value: &Expression) -> String {
        let mut page = Page::new();
        page.constant(start, value);
        std::mem::take(page.text())
    }

    fn strings(texts: &[&str]) -> Expression {
        Expression::list(texts.iter().copied().map(Expression::string))
    }

    #[test]
    fn what_fits_a_line_stays_on_one() {
        let path = "/a/path/too/long/for/this/line";
        let start = ["&super::API", "runtime::Method::Get"].map(Expression::path);
        let [api, method] = start;
        let kinds = ["one", "another", "a third", "a fourth", "a fifth", "a sixth"];
        let bounds = ["Some(-1)", "None"].map(Expression::path);
        let parameters = [
            Expression::call("runtime::Parameter::query", [Expression::string("kind")])
                .method("one_of", [strings(&kinds)]),
            Expression::call("runtime::Parameter::query", [Expression::string("size")])
                .method("rule", [Expression::call("runtime::Rule::integer", bounds)]),
        ];
        let outcome = Expression::call("runtime::Outcome::json", [Expression::count(200)]);
        let table = Expression::call(
            "runtime::Operation::new",
            [api, Expression::string("listItems"), method, Expression::string(path)],
        )
        .method("parameters", [Expression::list(parameters)])
        .method("outcomes", [Expression::list([outcome])]);
        let expected = r#"pub static LIST_ITEMS: runtime::Operation<Vec<models::Item>> = runtime::Operation::new(
    &super::API,
    "listItems",
    runtime::Method::Get,
    "/a/path/too/long/for/this/line",
)
.parameters(&[
    runtime::Parameter::query("kind")
        .one_of(&["one", "another", "a third", "a fourth", "a fifth", "a sixth"]),
    runtime::Parameter::query("size").rule(runtime::Rule::integer(Some(-1), None)),
])
.outcomes(&[runtime::Outcome::json(200)]);"#;
        let start = "pub static LIST_ITEMS: runtime::Operation<Vec<models::Item>>";
        assert_eq!(constant(start, &table).trim_end(), expected);
    }

    #[test]
    fn an_indent_leaves_less_of_the_line() {
        let rule = Expression::call("runtime::TextRule::new", [Expression::string("UserSid")])
            .method("pattern", [Expression::string("^US[0-9a-fA-F]{32}$"), strings(&["US"])]);
        let expected = "impl A {\n    const RULE: runtime::TextRule = runtime::TextRule::new(\"UserSid\")\n        .pattern(\"^US[0-9a-fA-F]{32}$\", &[\"US\"]);\n";
        let mut page = Page::new();
        page.open(["impl A {"]);
        page.constant("const RULE: runtime::TextRule", &rule);
        assert_eq!(page.text(), expected);
    }

    #[test]
    fn what_has_nowhere_to_be_broken_has_a_line_of_its_own() {
        let path = "x".repeat(100);
        let expected = format!("const A: B =\n    {path};\n");
        assert_eq!(constant("const A: B", &Expression::path(path)), expected);
    }
}
