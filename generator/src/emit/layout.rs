//! Tables: constants that are made by a chain of calls, set with a line for each row.
//!
//! The printer breaks such a chain at 88 columns, and every list in it into as many lines as it has items. A table is read
//! across: a row that fits a line of 100 columns stays on one, and only what does not is broken, from the outside in.

use super::aside::MOST_COLUMNS;
use super::expression::{Call, Expression, Kind};
use crate::output::Block;

const STEP: usize = 4;

/// The lines of a constant, each with its indent, from what stands before its value on, such as `pub static A: B`; none where what
/// the value begins with is too long and has nowhere to be broken.
pub(super) fn constant(indent: usize, start: &str, value: &Expression) -> Option<Block> {
    let mut page = Page::default();
    let start = format!("{start} =");
    let (root, calls) = chain(value);
    if indent + start.len() + 1 + root.width <= MOST_COLUMNS {
        page.line(indent, format!("{start} {}", root.text()));
        page.calls(indent + STEP, &calls);
    } else if indent + STEP + root.width <= MOST_COLUMNS {
        page.line(indent, start);
        page.line(indent + STEP, root.text());
        page.calls(indent + 2 * STEP, &calls);
    } else {
        let Kind::Call(function, arguments) = &root.kind else {
            return None;
        };
        page.arguments(indent, &format!("{start} {}", function.text()), arguments);
        page.calls(indent, &calls);
    }
    page.end(";");
    Some(page.lines())
}

/// Lines, each with its indent.
#[derive(Default)]
struct Page(Vec<(usize, String)>);

impl Page {
    fn line(&mut self, indent: usize, text: String) {
        self.0.push((indent, text));
    }

    /// Puts something behind the last line.
    fn end(&mut self, text: &str) {
        if let Some((_, last)) = self.0.last_mut() {
            last.push_str(text);
        }
    }

    fn lines(self) -> Block {
        let lines = self.0.into_iter();
        lines.map(|(indent, line)| " ".repeat(indent) + &line).collect()
    }

    /// An expression from an indent on, with room for a comma behind it.
    fn expression(&mut self, indent: usize, expression: &Expression) {
        if indent + expression.width < MOST_COLUMNS {
            self.line(indent, expression.text());
            return;
        }
        match &expression.kind {
            Kind::Method(..) => {
                let (root, calls) = chain(expression);
                let first = self.0.len();
                self.expression(indent, root);
                // Behind a root of several lines, calls stand under its last one.
                let is_one = self.0.len() == first + 1;
                self.calls(if is_one { indent + STEP } else { indent }, &calls);
            }
            Kind::Call(function, arguments) => self.arguments(indent, &function.text(), arguments),
            Kind::List(items) => self.list(indent, "", items),
            Kind::Reference(inner) => {
                let first = self.0.len();
                self.expression(indent, inner);
                if let Some((_, line)) = self.0.get_mut(first) {
                    line.insert(0, '&');
                }
            }
            _ => self.line(indent, expression.text()),
        }
    }

    /// The calls of a chain, a line each where they fit.
    fn calls(&mut self, indent: usize, calls: &[&Call]) {
        for call in calls {
            if indent + 1 + call.width() < MOST_COLUMNS {
                self.line(indent, format!(".{}", call.text()));
            } else {
                self.arguments(indent, &format!(".{}", call.method), &call.arguments);
            }
        }
    }

    /// A call whose arguments do not fit its line. A list that is the only one of them opens on that line.
    fn arguments(&mut self, indent: usize, function: &str, arguments: &[Expression]) {
        if let [only] = arguments
            && let Some(items) = listed(only)
        {
            self.list(indent, &format!("{function}(&"), items);
            self.end(")");
            return;
        }
        self.line(indent, format!("{function}("));
        for argument in arguments {
            self.expression(indent + STEP, argument);
            self.end(",");
        }
        self.line(indent, ")".to_owned());
    }

    /// A list that does not fit its line: texts as many on each line as fit there, other items a line each.
    fn list(&mut self, indent: usize, before: &str, items: &[Expression]) {
        self.line(indent, format!("{before}["));
        let are_texts = items.iter().all(|item| matches!(item.kind, Kind::String(_)));
        for (index, item) in items.iter().enumerate() {
            match self.0.last_mut().filter(|_| are_texts && index > 0) {
                Some((_, last)) if indent + STEP + last.len() + item.width + 2 <= MOST_COLUMNS => {
                    last.extend([" ", &item.text()]);
                }
                _ => self.expression(indent + STEP, item),
            }
            self.end(",");
        }
        self.line(indent, "]".to_owned());
    }
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

/// What a chain of method calls begins with, and the calls in their order.
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
    use super::constant;

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
        assert_eq!(constant(0, start, &table).unwrap().join("\n"), expected);
    }

    #[test]
    fn an_indent_leaves_less_of_the_line() {
        let rule = Expression::call("runtime::TextRule::new", [Expression::string("UserSid")])
            .method("pattern", [Expression::string("^US[0-9a-fA-F]{32}$"), strings(&["US"])]);
        let expected = "    const RULE: runtime::TextRule = runtime::TextRule::new(\"UserSid\")\n        .pattern(\"^US[0-9a-fA-F]{32}$\", &[\"US\"]);";
        assert_eq!(
            constant(4, "const RULE: runtime::TextRule", &rule).unwrap().join("\n"),
            expected
        );
    }

    #[test]
    fn what_has_nowhere_to_be_broken_is_left() {
        assert_eq!(constant(0, "const A: B", &Expression::path("x".repeat(100))), None);
    }
}
