//! Strings with rules.

use super::expression::{Call, Expression};
use super::page::{self, Page};
use crate::output::Item;
use crate::rust::{ClassPiece, Piece, Text, TextRule};

/// The type of strings that satisfy a rule, and the rule.
pub(super) fn text(planned: &Text) -> Vec<Item> {
    let alias = |page: &mut Page| {
        page.docs(&planned.docs);
        page.alias(&planned.name, &format!("runtime::Text<{}>", planned.rule_name));
    };
    let declared = |page: &mut Page| {
        page.docs([format!("The rule of [`{}`].", planned.name)]);
        page.line(["pub enum ", &planned.rule_name, " {}"]);
    };
    let has_rule = |page: &mut Page| {
        page.implement("runtime::HasRule", &planned.rule_name);
        page.constant(
            "const RULE: runtime::TextRule",
            &rule(planned.called.as_deref().unwrap_or(&planned.name), &planned.rule),
        );
        page.close("}");
    };
    vec![page::item(alias), page::item(declared), page::item(has_rule)]
}

/// The rules of a type's strings as constants: the name of each, the name of its string in errors, and the rule.
pub(super) fn constants<'r>(
    of: &str,
    rules: impl IntoIterator<Item = (String, &'r str, &'r TextRule)>,
) -> Option<Item> {
    let mut rules = rules.into_iter().peekable();
    rules.peek()?;
    Some(page::item(|page| {
        page.open(["impl ", of, " {"]);
        for (constant, name, planned) in rules {
            let start = format!("const {constant}: runtime::TextRule");
            page.constant(&start, &rule(name, planned));
        }
        page.close("}");
    }))
}

/// The rule of a string with this name in errors.
pub(super) fn rule(name: &str, planned: &TextRule) -> Expression {
    let mut rule = Expression::call("runtime::TextRule::new", [Expression::string(name)]);
    if let Some(pattern) = &planned.pattern {
        let pieces = Expression::list(planned.pieces.iter().flatten().map(piece));
        rule = rule.method("pattern", [Expression::string(pattern), pieces]);
        rule = rule.then(planned.open_ends.0.then(|| Call::new("unanchored_start", [])));
        rule = rule.then(planned.open_ends.1.then(|| Call::new("unanchored_end", [])));
    }
    if planned.min_length.is_some() || planned.max_length.is_some() {
        let least = Expression::count(planned.min_length.unwrap_or(0));
        rule = rule.method("length", [least, most(planned.max_length)]);
    }
    rule
}

fn piece(planned: &Piece) -> Expression {
    match planned {
        Piece::Literal(literal) => Expression::call("runtime::Piece::literal", [Expression::string(literal)]),
        Piece::Class(ClassPiece { set, min, max }) => {
            let counts = [Expression::count(u64::from(*min)), most(max.map(u64::from))];
            let set = Expression::string(set);
            Expression::call("runtime::Piece::class", [set].into_iter().chain(counts))
        }
    }
}

/// An upper limit, `usize::MAX` if there is none.
pub(super) fn most(number: Option<u64>) -> Expression {
    number.map_or_else(|| Expression::path("usize::MAX"), Expression::count)
}
