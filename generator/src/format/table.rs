//! Tables: statics that are made by a chain of calls, set with a line for each row.
//!
//! The printer breaks such a chain at 88 columns, and every list in it into as many lines as it has items. A table is read
//! across: a row that fits a line of 100 columns stays on one, and only what does not is broken, from the outside in.

use quote::ToTokens;
use syn::{Expr, ExprArray, ExprCall, ExprMethodCall, ItemStatic, Lit, Meta, Pat, Type};

use super::MOST_COLUMNS;

const STEP: usize = 4;

/// A static as a table; none where it is made of other things than calls, lists, paths and literals.
pub(super) fn table(item: &ItemStatic) -> Option<String> {
    let Expr::MethodCall(_) = &*item.expr else { return None };
    let mut page = Page::default();
    for attribute in &item.attrs {
        let Meta::NameValue(comment) = &attribute.meta else {
            return None;
        };
        let Expr::Lit(words) = &comment.value else { return None };
        let Lit::Str(words) = &words.lit else { return None };
        let words = words.value();
        // What is more than a line would not all be a comment.
        if words.contains(['\n', '\r']) {
            return None;
        }
        page.line(0, format!("///{words}"));
    }
    let start = format!("pub static {}: {} =", item.ident, type_(&item.ty)?);
    let (root, calls) = chain(&item.expr);
    let root_line = flat(root)?;
    if start.len() + 1 + root_line.len() <= MOST_COLUMNS {
        page.line(0, format!("{start} {root_line}"));
        page.calls(STEP, &calls)?;
    } else if STEP + root_line.len() <= MOST_COLUMNS {
        page.line(0, start);
        page.line(STEP, root_line);
        page.calls(2 * STEP, &calls)?;
    } else {
        let Expr::Call(ExprCall { func, args, .. }) = root else {
            return None;
        };
        page.arguments(0, &format!("{start} {}", flat(func)?), args)?;
        page.calls(0, &calls)?;
    }
    page.end(";");
    Some(page.text())
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

    /// An expression from an indent on, with room for a comma behind it.
    fn expression(&mut self, indent: usize, expression: &Expr) -> Option<()> {
        let line = flat(expression)?;
        if indent + line.len() < MOST_COLUMNS {
            self.line(indent, line);
            return Some(());
        }
        match expression {
            Expr::MethodCall(_) => {
                let (root, calls) = chain(expression);
                let first = self.0.len();
                self.expression(indent, root)?;
                // Behind a root of several lines, calls stand under its last one.
                let is_one = self.0.len() == first + 1;
                self.calls(if is_one { indent + STEP } else { indent }, &calls)
            }
            Expr::Call(ExprCall { func, args, .. }) => self.arguments(indent, &flat(func)?, args),
            Expr::Reference(reference) if reference.mutability.is_none() => match &*reference.expr {
                Expr::Array(array) => self.list(indent, "&", array),
                _ => None,
            },
            Expr::Array(array) => self.list(indent, "", array),
            _ => {
                self.line(indent, line);
                Some(())
            }
        }
    }

    /// The calls of a chain, a line each where they fit.
    fn calls(&mut self, indent: usize, calls: &[&ExprMethodCall]) -> Option<()> {
        for call in calls {
            let line = format!(".{}", flat_call(call)?);
            if indent + line.len() < MOST_COLUMNS {
                self.line(indent, line);
            } else {
                self.arguments(indent, &format!(".{}", call.method), &call.args)?;
            }
        }
        Some(())
    }

    /// A call whose arguments do not fit its line. A list that is the only one of them opens on that line.
    fn arguments<'a>(
        &mut self,
        indent: usize,
        function: &str,
        arguments: impl IntoIterator<Item = &'a Expr>,
    ) -> Option<()> {
        let arguments: Vec<&Expr> = arguments.into_iter().collect();
        if let [Expr::Reference(reference)] = arguments[..]
            && let Expr::Array(array) = &*reference.expr
        {
            self.list(indent, &format!("{function}(&"), array)?;
            self.end(")");
            return Some(());
        }
        self.line(indent, format!("{function}("));
        for argument in arguments {
            self.expression(indent + STEP, argument)?;
            self.end(",");
        }
        self.line(indent, ")".to_owned());
        Some(())
    }

    /// A list that does not fit its line: texts as many on each line as fit there, other items a line each.
    fn list(&mut self, indent: usize, before: &str, array: &ExprArray) -> Option<()> {
        self.line(indent, format!("{before}["));
        let are_texts = array.elems.iter().all(|item| matches!(item, Expr::Lit(_)));
        for (index, item) in array.elems.iter().enumerate() {
            let line = flat(item)?;
            match self.0.last_mut().filter(|_| are_texts && index > 0) {
                Some((_, last)) if indent + STEP + last.len() + line.len() + 2 <= MOST_COLUMNS => {
                    last.extend([" ", &line]);
                }
                _ => self.expression(indent + STEP, item)?,
            }
            self.end(",");
        }
        self.line(indent, "]".to_owned());
        Some(())
    }
}

/// What a chain of method calls begins with, and the calls in their order.
fn chain(mut expression: &Expr) -> (&Expr, Vec<&ExprMethodCall>) {
    let mut calls = Vec::new();
    while let Expr::MethodCall(call) = expression {
        calls.push(call);
        expression = &call.receiver;
    }
    calls.reverse();
    (expression, calls)
}

/// An expression on one line.
fn flat(expression: &Expr) -> Option<String> {
    Some(match expression {
        Expr::Lit(literal) => literal.lit.to_token_stream().to_string(),
        Expr::Path(path) if path.qself.is_none() => path_(&path.path)?,
        Expr::Reference(reference) if reference.mutability.is_none() => format!("&{}", flat(&reference.expr)?),
        Expr::Unary(negative) if matches!(negative.op, syn::UnOp::Neg(_)) => format!("-{}", flat(&negative.expr)?),
        Expr::Array(array) => format!("[{}]", flat_all(&array.elems)?),
        Expr::Tuple(tuple) if tuple.elems.len() != 1 => format!("({})", flat_all(&tuple.elems)?),
        Expr::Call(call) => format!("{}({})", flat(&call.func)?, flat_all(&call.args)?),
        Expr::MethodCall(call) => format!("{}.{}", flat(&call.receiver)?, flat_call(call)?),
        Expr::Closure(closure) if closure.attrs.is_empty() && closure.capture.is_none() => {
            let inputs: Option<Vec<String>> = closure.inputs.iter().map(input).collect();
            format!("|{}| {}", inputs?.join(", "), flat(&closure.body)?)
        }
        _ => return None,
    })
}

fn input(pattern: &Pat) -> Option<String> {
    match pattern {
        Pat::Wild(_) => Some("_".to_owned()),
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => Some(name.ident.to_string()),
        _ => None,
    }
}

fn flat_call(call: &ExprMethodCall) -> Option<String> {
    let has_types = call.turbofish.is_some();
    (!has_types).then_some(())?;
    Some(format!("{}({})", call.method, flat_all(&call.args)?))
}

fn flat_all<'a>(expressions: impl IntoIterator<Item = &'a Expr>) -> Option<String> {
    let flat: Option<Vec<String>> = expressions.into_iter().map(flat).collect();
    Some(flat?.join(", "))
}

fn path_(path: &syn::Path) -> Option<String> {
    let mut text = if path.leading_colon.is_some() { "::" } else { "" }.to_owned();
    for (index, segment) in path.segments.iter().enumerate() {
        if index > 0 {
            text.push_str("::");
        }
        text.push_str(&segment.ident.to_string());
        match &segment.arguments {
            syn::PathArguments::None => {}
            syn::PathArguments::AngleBracketed(arguments) => {
                let types: Option<Vec<String>> = arguments
                    .args
                    .iter()
                    .map(|argument| match argument {
                        syn::GenericArgument::Type(argument) => type_(argument),
                        _ => None,
                    })
                    .collect();
                text.extend(["<", &types?.join(", "), ">"]);
            }
            syn::PathArguments::Parenthesized(_) => return None,
        }
    }
    Some(text)
}

fn type_(of: &Type) -> Option<String> {
    match of {
        Type::Path(path) if path.qself.is_none() => path_(&path.path),
        Type::Tuple(tuple) if tuple.elems.is_empty() => Some("()".to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::table;

    #[test]
    fn what_fits_a_line_stays_on_one() {
        let item = syn::parse_quote! {
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
        assert_eq!(table(&item).as_deref(), Some(expected));
    }

    #[test]
    fn a_comment_of_several_lines_and_other_expressions_are_left_to_the_printer() {
        let words = " one\nfn two() {}";
        let item = syn::parse2(quote! { #[doc = #words] pub static A: B = c().d(); });
        assert_eq!(item.ok().and_then(|item| table(&item)), None);
        let item = syn::parse2(quote! { pub static A: B = c().d(if true { 1 } else { 2 }); });
        assert_eq!(item.ok().and_then(|item| table(&item)), None);
    }
}
