//! Unions.

use super::enumeration::shown;
use super::expression::Expression;
use super::page::{self, Page};
use super::paths::{Paths, Prelude};
use super::structure::{open_decode, open_encode};
use super::{rule, text};
use crate::output::Item;
use crate::rust::{Tag, Type, Union, UnionVariant};

/// An enum of the branches and a variant for what fits none of them.
pub(super) fn union(paths: Paths, planned: &Union) -> Vec<Item> {
    let mut items = vec![page::item(|page| definition(page, paths, planned))];
    items.extend(text_rules(planned));
    items.extend([
        page::item(|page| page.call_macro("union_as_json", &[&planned.name, &planned.other])),
        page::item(|page| decode(page, paths, planned)),
        page::item(|page| encode(page, paths, planned)),
    ]);
    items.extend(conversions(paths, planned));
    items
}

fn definition(page: &mut Page, paths: Paths, planned: &Union) {
    page.docs(&planned.docs);
    page.line(["#[derive(Clone, Debug, PartialEq)]"]);
    page.line(["#[non_exhaustive]"]);
    page.open(["pub enum ", &planned.name, " {"]);
    for value in &planned.values {
        page.member();
        // The string follows its words, as in an open enum.
        page.docs(&value.docs);
        page.docs((!value.docs.is_empty()).then_some(""));
        page.docs([format!("`{}`.", shown(&value.wire))]);
        page.line([&value.name, ","]);
    }
    for variant in &planned.variants {
        page.member();
        page.docs(variant.all_docs());
        page.variant(&variant.name, &paths.type_text(&variant.value));
    }
    page.member();
    page.docs([other_docs(planned)]);
    page.variant(&planned.other, "runtime::Json");
    page.close("}");
}

/// The documentation of the variant for values that fit no other.
fn other_docs(planned: &Union) -> String {
    let fits = "A value that fits no other variant.";
    match &planned.tag {
        Some(Tag::Member(_)) if is_tagged(planned) => {
            format!("{fits} If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.")
        }
        _ => fits.to_owned(),
    }
}

fn decode(page: &mut Page, paths: Paths, planned: &Union) {
    page.implement("runtime::Decode", &planned.name);
    open_decode(page, planned.in_response);
    match &planned.tag {
        Some(Tag::Member(tag)) if is_tagged(planned) => {
            let arguments = [Expression::path("reader"), Expression::string(tag)];
            let fit = Expression::call("runtime::Fit::tagged", arguments).tried();
            page.assigned("let mut fit", &fit);
        }
        Some(Tag::EventName) => {
            let unnamed = if lists_unnamed(planned) {
                Expression::call(paths.text(Prelude::Some), [Expression::string(UNNAMED)])
            } else {
                Expression::path(paths.text(Prelude::None))
            };
            let fit = Expression::call("runtime::Fit::of_event", [Expression::path("reader"), unnamed]);
            page.assigned("let mut fit", &fit.tried());
        }
        _ => page.line(["let mut fit = runtime::Fit::read(reader)?;"]),
    }
    if planned.numbers_as_text {
        page.line(["fit.numbers_as_text();"]);
    }
    for value in &planned.values {
        let listed = [Expression::string(&value.wire), variant_of_self(&value.name)];
        offer(page, "fit.offer_text", listed);
    }
    offer_variants(page, planned);
    page.line(["fit.finish(reader, self, Self::", &planned.other, ");"]);
    page.line([paths.text(Prelude::Ok), "(())"]);
    page.close("}");
    take_event_text(page, planned);
    page.close("}");
}

/// The function that reads the data of events that is text, if the union has such events.
fn take_event_text(page: &mut Page, planned: &Union) {
    let is_text = |variant: &&UnionVariant| variant.value == Type::String && !variant.tags.is_empty();
    let texts = || planned.variants.iter().filter(is_text);
    if planned.tag != Some(Tag::EventName) || texts().next().is_none() {
        return;
    }
    page.member();
    page.open(["fn take_event_text(&mut self, name: &str, text: &str) -> bool {"]);
    let rows = texts().map(|variant| {
        let unnamed = variant.tags.iter().any(|tag| tag == UNNAMED).then_some("");
        let names = variant.tags.iter().map(String::as_str).chain(unnamed);
        let row = [
            Expression::list(names.map(Expression::string)),
            variant_of_self(&variant.name),
        ];
        Expression::call("", row)
    });
    let arguments = ["self", "name", "text"].into_iter().map(Expression::path);
    let arguments = arguments.chain([Expression::list(rows)]);
    page.expression(&[], &Expression::call("runtime::take_event_text", arguments));
    page.close("}");
}

/// The name of an event without one (HTML, *Interpreting an event stream*).
const UNNAMED: &str = "message";

/// Whether a variant has the name of events without one.
fn lists_unnamed(planned: &Union) -> bool {
    let mut tags = planned.variants.iter().flat_map(|variant| &variant.tags);
    tags.any(|tag| tag == UNNAMED)
}

fn encode(page: &mut Page, paths: Paths, planned: &Union) {
    page.implement("runtime::Encode", &planned.name);
    open_encode(page, planned.in_request);
    page.open(["match self {"]);
    for value in &planned.values {
        let written = Expression::call("writer.string", [Expression::string(&value.wire)]);
        page.arm(&format!("Self::{}", value.name), &written);
    }
    for variant in &planned.variants {
        let rule = rule::member_rule(paths, &variant.constant, variant.rule.as_deref());
        let written = match rule {
            Some(rule) => {
                let arguments = [Expression::string(&variant.name), Expression::path("value"), rule];
                Expression::call("writer.ruled", arguments)
            }
            None => Expression::path("value.encode(writer)"),
        };
        page.arm(&format!("Self::{}(value)", variant.name), &written);
    }
    page.line(["Self::", &planned.other, "(value) => value.encode(writer),"]);
    page.close("}");
    page.close("}");
    page.close("}");
}

/// The conversions into the union. With one from `String` comes one from `&str`; both also make an open enum.
fn conversions(paths: Paths, planned: &Union) -> Option<Item> {
    let converting = planned.variants.iter().filter(|variant| variant.converts);
    let sources = converting.flat_map(|variant| {
        let name = &variant.name;
        let value = match &variant.value {
            Type::Box(inner) => paths.type_text(inner),
            value => paths.type_text(value),
        };
        let texts: &[&str] = match &variant.value {
            Type::String => &["&str"],
            _ if variant.takes_texts => &[paths.text(Prelude::String), "&str"],
            _ => &[],
        };
        let texts = texts.iter().map(|text| format!("{name}({text})"));
        [format!("{name}({value})")]
            .into_iter()
            .chain(texts)
            .collect::<Vec<_>>()
    });
    let arguments: Vec<String> = [planned.name.clone()].into_iter().chain(sources).collect();
    (arguments.len() > 1).then(|| page::item(|page| page.call_macro("conversions", &arguments)))
}

/// The rules of the strings of a union.
fn text_rules(planned: &Union) -> Option<Item> {
    let rules = planned.variants.iter().flat_map(|variant| {
        let constants = rule::constants(&variant.constant, variant.text_rule(), variant.rule.as_deref());
        constants.map(|(constant, rule)| (constant, variant.name.as_str(), rule))
    });
    text::constants(&planned.name, rules)
}

/// Offers the variants: the ones that the tag names, and those without a tag where it names none.
fn offer_variants(page: &mut Page, planned: &Union) {
    // For a type that is sent, the rules of values tell variants apart, too.
    let method = match (is_tagged(planned), planned.in_request) {
        (true, true) => "fit.offer_rest_checked",
        (true, false) => "fit.offer_rest",
        (false, true) => "fit.offer_checked",
        (false, false) => "fit.offer",
    };
    for variant in planned.variants.iter().filter(|variant| !variant.tags.is_empty()) {
        let tags = Expression::list(variant.tags.iter().map(|tag| Expression::string(tag)));
        offer(page, "fit.offer_tagged", [tags, variant_of_self(&variant.name)]);
    }
    for variant in planned.in_turn() {
        let name = variant_of_self(&variant.name);
        match &variant.told_by {
            _ if variant.is_open => offer(page, "fit.offer_open", [name]),
            _ if variant.lists => offer(page, "fit.offer_listed", [name]),
            Some(_) => {
                let rule = Expression::path(format!("&Self::{}", rule::text_constant(&variant.constant)));
                offer(page, "fit.offer_ruled", [rule, name]);
            }
            None => offer(page, method, [name]),
        }
    }
}

/// The statement that offers what was read to a variant.
fn offer(page: &mut Page, method: &'static str, arguments: impl IntoIterator<Item = Expression>) {
    let arguments = [Expression::path("self")].into_iter().chain(arguments);
    page.statement(&Expression::call(method, arguments));
}

fn variant_of_self(name: &str) -> Expression {
    Expression::path(format!("Self::{name}"))
}

/// Whether a member tells variants apart.
fn is_tagged(planned: &Union) -> bool {
    planned.tag.is_some() && planned.variants.iter().any(|variant| !variant.tags.is_empty())
}
