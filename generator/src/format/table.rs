//! Tables: statics that are made by a chain of calls, set with a line for each row, and rules of texts, which are made alike.
//!
//! The printer breaks such a chain at 88 columns, and every list in it into as many lines as it has items. A table is read
//! across: a row that fits a line of 100 columns stays on one, and only what does not is broken, from the outside in.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::MOST_COLUMNS;
use super::expression::{Call, Expression, Kind, Reader};

const STEP: usize = 4;

/// Whether an item is a table, by its first words.
pub(super) fn is_table(tokens: &TokenStream) -> bool {
    let mut names = tokens.clone().into_iter().filter_map(|tree| match tree {
        TokenTree::Ident(ident) => Some(ident),
        _ => None,
    });
    let mut is_next = |word: &str| names.next().is_some_and(|name| name == word);
    if is_next("pub") {
        is_next("static")
    } else {
        is_next("runtime") && is_next("HasRule")
    }
}

/// A public static or the rule of a text as a table; none where it is made of other things than calls, lists, paths and literals.
pub(super) fn table(tokens: TokenStream) -> Option<String> {
    let mut reader = Reader::new(tokens);
    let mut page = Page::default();
    while reader.sign('#') {
        page.line(0, format!("///{}", comment(reader.group(Delimiter::Bracket)?)?));
    }
    match reader.word()?.as_str() {
        "pub" => page.constant(0, "pub static", &mut reader)?,
        "impl" => {
            let implemented = reader.path()?;
            (reader.word()? == "for").then_some(())?;
            let name = reader.word()?;
            let mut inside = Reader::new(reader.group(Delimiter::Brace)?);
            page.head(&format!("impl {implemented}"), &format!("for {name} {{"));
            page.constant(STEP, "const", &mut inside)?;
            page.line(0, "}".to_owned());
        }
        _ => return None,
    }
    reader.is_done().then(|| page.text())
}

/// The words of a comment; none where they are not one line that stays as it is.
fn comment(tokens: TokenStream) -> Option<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(literal)] = &tokens[..] else {
        return None;
    };
    let words = words(&literal.to_string())?;
    // What is more than a line would not all be a comment.
    (name == "doc" && !words.contains(['\n', '\r'])).then_some(words)
}

/// What a string literal says. Few have escapes.
fn words(literal: &str) -> Option<String> {
    match literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(plain) if !plain.contains('\\') => Some(plain.to_owned()),
        _ => syn::parse_str(literal).ok().map(|literal: syn::LitStr| literal.value()),
    }
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

    fn text(self) -> String {
        let mut text = String::new();
        for (indent, line) in self.0 {
            text.extend([" ".repeat(indent).as_str(), &line, "\n"]);
        }
        text
    }

    /// Where the implementation of a trait begins: on two lines where one is too long.
    fn head(&mut self, implemented: &str, type_: &str) {
        if implemented.len() + 1 + type_.len() <= MOST_COLUMNS {
            self.line(0, format!("{implemented} {type_}"));
        } else {
            self.line(0, implemented.to_owned());
            self.line(0, type_.to_owned());
        }
    }

    /// A constant or a static behind the last word of its kind, with a line for each call that makes it.
    fn constant(&mut self, indent: usize, kind: &str, reader: &mut Reader) -> Option<()> {
        (reader.word()? == kind.rsplit(' ').next()?).then_some(())?;
        let name = reader.word()?;
        reader.sign(':').then_some(())?;
        let start = format!("{kind} {name}: {} =", reader.type_()?);
        reader.sign('=').then_some(())?;
        let expression = reader.expression()?;
        (reader.sign(';') && reader.is_done()).then_some(())?;
        let (root, calls) = chain(&expression);
        if indent + start.len() + 1 + root.width <= MOST_COLUMNS {
            self.line(indent, format!("{start} {}", root.text()));
            self.calls(indent + STEP, &calls);
        } else if indent + STEP + root.width <= MOST_COLUMNS {
            self.line(indent, start);
            self.line(indent + STEP, root.text());
            self.calls(indent + 2 * STEP, &calls);
        } else {
            let Kind::Call(function, arguments) = &root.kind else {
                return None;
            };
            self.arguments(indent, &format!("{start} {}", function.text()), arguments);
            self.calls(indent, &calls);
        }
        self.end(";");
        Some(())
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
            Kind::Prefixed(sign, inner) => {
                let first = self.0.len();
                self.expression(indent, inner);
                if let Some((_, line)) = self.0.get_mut(first) {
                    line.insert(0, *sign);
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
        let are_texts = items.iter().all(|item| matches!(item.kind, Kind::Literal(_)));
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
        Kind::Prefixed('&', inner) => match &inner.kind {
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
    use quote::quote;

    use super::table;

    #[test]
    fn what_fits_a_line_stays_on_one() {
        let item = quote! {
            /// Words.
            pub static LIST_ITEMS: runtime::Operation<Vec<models::Item>> =
                runtime::Operation::new(&super::API, "listItems", runtime::Method::Get, "/a/path/too/long/for/this/line")
                    .parameters(&[
                        runtime::Parameter::query("kind").one_of(&["one", "another", "a third", "a fourth", "a fifth", "a sixth"]),
                        runtime::Parameter::query("size").rule(runtime::Rule::integer(Some(-1), None)),
                    ])
                    .outcomes(&[runtime::Outcome::json(200)]);
        };
        let expected = r#"/// Words.
pub static LIST_ITEMS: runtime::Operation<Vec<models::Item>> = runtime::Operation::new(
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
.outcomes(&[runtime::Outcome::json(200)]);
"#;
        assert_eq!(table(item).as_deref(), Some(expected));
    }

    #[test]
    fn the_rule_of_a_text_is_one() {
        let item = quote! {
            impl runtime::HasRule for UserSidRule {
                const RULE: runtime::TextRule = runtime::TextRule::new("UserSid")
                    .pattern("^US[0-9a-fA-F]{32}$", &[runtime::Piece::literal("US")]).length(34, 34);
            }
        };
        let expected = r#"impl runtime::HasRule for UserSidRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("UserSid")
        .pattern("^US[0-9a-fA-F]{32}$", &[runtime::Piece::literal("US")])
        .length(34, 34);
}
"#;
        assert_eq!(table(item).as_deref(), Some(expected));
    }

    #[test]
    fn a_comment_of_several_lines_and_other_expressions_are_left_to_the_printer() {
        let words = " one\nfn two() {}";
        assert_eq!(table(quote! { #[doc = #words] pub static A: B = c().d(); }), None);
        assert_eq!(
            table(quote! { pub static A: B = c().d(if true { 1 } else { 2 }); }),
            None
        );
        assert_eq!(table(quote! { pub static A: B = c().d((1,)); }), None);
        assert_eq!(table(quote! { pub static A: B = c().d(1 + 2); }), None);
        assert_eq!(table(quote! { static A: B = c().d(); }), None);
    }
}
