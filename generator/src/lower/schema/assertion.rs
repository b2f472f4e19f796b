//! The keywords that limit values of one type.

use serde_json::{Map, Number, Value};

use super::Part;
use super::facts::Facts;
use super::operand::{Keyword, count, flag, report_wrong_type, text};
use super::settled;
use crate::diagnostic::Code;
use crate::ir::Bound;
use crate::lower::context::Context;

pub(super) fn read_text_keyword<'a>(
    context: &mut Context<'a>,
    facts: &mut Facts<'a>,
    keyword: Keyword<'_>,
    value: &'a Value,
) {
    match keyword.name {
        "format" => match (facts.format, text(context, keyword, value)) {
            (Some(one), Some(other)) if one != other => context.diagnostics.report(
                Code::Contradiction,
                &keyword.at(),
                format!("a value of format `{one}` must be of format `{other}` too"),
                format!("it is read as `{one}`"),
            ),
            (known, new) => facts.format = known.or(new),
        },
        "pattern" => match (facts.pattern, text(context, keyword, value)) {
            (Some(one), Some(other)) if one != other => context.diagnostics.report(
                Code::Unchecked,
                &keyword.at(),
                "two patterns must match the same string",
                "only the first is checked",
            ),
            (known, new) => facts.pattern = known.or(new),
        },
        "minLength" => facts.min_length = facts.min_length.max(count(context, keyword, value)),
        "maxLength" => facts.max_length = least(facts.max_length, count(context, keyword, value)),
        "contentEncoding" => facts.content_encoding = content(context, keyword, facts.content_encoding, value),
        _ => facts.content_media_type = content(context, keyword, facts.content_media_type, value),
    }
}

/// The value of `contentEncoding` or `contentMediaType`. Two different values are a contradiction.
fn content<'a>(
    context: &mut Context<'_>,
    keyword: Keyword<'_>,
    known: Option<&'a str>,
    value: &'a Value,
) -> Option<&'a str> {
    let new = text(context, keyword, value);
    if let (Some(one), Some(other)) = (known, new)
        && one != other
    {
        context.diagnostics.report(
            Code::Contradiction,
            &keyword.at(),
            format!("a value of `{}` `{one}` must be of `{other}` too", keyword.name),
            format!("it is read as `{one}`"),
        );
    }
    known.or(new)
}

pub(super) fn read_number_keyword(
    context: &mut Context<'_>,
    facts: &mut Facts<'_>,
    keyword: Keyword<'_>,
    value: &Value,
    object: &Map<String, Value>,
) {
    // OpenAPI 3.0 makes a limit exclusive with a flag beside it, JSON Schema 2020-12 with a keyword of its own.
    let flagged = |flag: &str| object.get(flag) == Some(&Value::Bool(true));
    match (keyword.name, value) {
        ("minimum", Value::Number(value)) => facts.raise_minimum(value, flagged("exclusiveMinimum")),
        ("maximum", Value::Number(value)) => facts.lower_maximum(value, flagged("exclusiveMaximum")),
        ("exclusiveMinimum", Value::Number(value)) => facts.raise_minimum(value, true),
        ("exclusiveMaximum", Value::Number(value)) => facts.lower_maximum(value, true),
        ("exclusiveMinimum" | "exclusiveMaximum", Value::Bool(_)) => {}
        ("multipleOf", Value::Number(value)) if value.as_f64().is_some_and(|value| value > 0.0) => {
            narrow_multiples(context, facts, keyword, value);
        }
        ("multipleOf", _) => keyword.report_wrong_type(context, "a number above zero"),
        _ => keyword.report_wrong_type(context, "a number"),
    }
}

/// Keeps the larger of two factors if it is a multiple of the other one, and so stands for both.
fn narrow_multiples(context: &mut Context<'_>, facts: &mut Facts<'_>, keyword: Keyword<'_>, value: &Number) {
    let step = |number: &Number| number.as_f64().unwrap_or_default();
    let is_multiple = |one: &Number, other: &Number| (step(one) % step(other)).total_cmp(&0.0).is_eq();
    match &facts.multiple_of {
        Some(known) if is_multiple(known, value) => {}
        Some(known) if !is_multiple(value, known) => context.diagnostics.report(
            Code::Unchecked,
            &keyword.at(),
            format!("a number must be a multiple of {known} and of {value}"),
            "only the first is checked",
        ),
        _ => facts.multiple_of = Some(value.clone()),
    }
}

impl Facts<'_> {
    /// Excludes numbers below a bound.
    pub(super) fn raise_minimum(&mut self, value: &Number, exclusive: bool) {
        let value = value.clone();
        self.minimum = Some(tighter(self.minimum.take(), Bound { value, exclusive }, f64::max));
    }

    /// Excludes numbers above a bound.
    pub(super) fn lower_maximum(&mut self, value: &Number, exclusive: bool) {
        let value = value.clone();
        self.maximum = Some(tighter(self.maximum.take(), Bound { value, exclusive }, f64::min));
    }
}

/// The tighter of two bounds.
fn tighter(known: Option<Bound>, new: Bound, choose: fn(f64, f64) -> f64) -> Bound {
    let Some(known) = known else { return new };
    let (one, other) = (
        known.value.as_f64().unwrap_or_default(),
        new.value.as_f64().unwrap_or_default(),
    );
    if one.total_cmp(&other).is_eq() {
        return Bound {
            exclusive: known.exclusive || new.exclusive,
            value: known.value,
        };
    }
    if choose(one, other).total_cmp(&one).is_eq() {
        known
    } else {
        new
    }
}

pub(super) fn read_object_keyword<'a>(
    context: &mut Context<'a>,
    facts: &mut Facts<'a>,
    keyword: Keyword<'_>,
    value: &'a Value,
) {
    match (keyword.name, value) {
        ("properties" | "patternProperties", Value::Object(schemas)) => {
            let described = if keyword.name == "properties" {
                &mut facts.properties
            } else {
                &mut facts.patterns
            };
            let at = keyword.at();
            for (name, schema) in schemas {
                let parts = described.entry(name.as_str()).or_default();
                parts.push(Part::new(at.key(name), schema));
            }
        }
        ("properties" | "patternProperties", _) => keyword.report_wrong_type(context, "an object of schemas"),
        ("required", Value::Array(names)) => {
            let at = keyword.at();
            for (index, member) in names.iter().enumerate() {
                match member.as_str() {
                    Some(member) if settled::is_optional(context, &at, member) => {}
                    Some(member) => drop(facts.required.entry(member).or_insert_with(|| at.clone())),
                    None => report_wrong_type(
                        context,
                        keyword.name,
                        &at.index(index),
                        "a list of names, each a string",
                    ),
                }
            }
        }
        // Drafts of JSON Schema before 4 marked the property itself.
        ("required", Value::Bool(_)) => {
            keyword.report_wrong_type(
                context,
                "a list of names beside `properties`, not a flag on one of them",
            );
        }
        ("required", _) => keyword.report_wrong_type(context, "a list of names"),
        ("additionalProperties" | "unevaluatedProperties", Value::Number(_) | Value::String(_) | Value::Array(_)) => {
            keyword.report_wrong_type(context, "a schema or a boolean");
        }
        ("additionalProperties", _) => facts.additional.push(Part::new(keyword.at(), value)),
        ("unevaluatedProperties", _) => facts.unevaluated.push(Part::new(keyword.at(), value)),
        ("propertyNames", _) => facts.names.push(Part::new(keyword.at(), value)),
        ("minProperties", _) => facts.min_properties = facts.min_properties.max(count(context, keyword, value)),
        _ => facts.max_properties = least(facts.max_properties, count(context, keyword, value)),
    }
}

pub(super) fn read_array_keyword<'a>(
    context: &mut Context<'a>,
    facts: &mut Facts<'a>,
    keyword: Keyword<'_>,
    value: &'a Value,
) {
    match (keyword.name, value) {
        ("items", Value::Array(schemas)) if schemas.len() == 1 => {
            let at = keyword.at();
            context.diagnostics.report(
                Code::WrongType,
                &at,
                "`items` is a schema in OpenAPI, not a list of schemas",
                "the only schema of the list is read as that of each item; write it without the list",
            );
            facts
                .items
                .extend(schemas.iter().map(|schema| Part::new(at.index(0), schema)));
        }
        ("items" | "prefixItems", Value::Array(schemas)) => {
            let at = keyword.at();
            if keyword.name == "items" {
                context.diagnostics.report(
                    Code::WrongType,
                    &at,
                    "`items` is a schema in OpenAPI, not a list of schemas",
                    "each schema is read as that of the item in its place, as in JSON Schema before 2020-12; write `prefixItems` in \
                     OpenAPI 3.1",
                );
            }
            for (index, schema) in schemas.iter().enumerate() {
                if facts.prefix_items.len() <= index {
                    facts.prefix_items.push(Vec::new());
                }
                facts.prefix_items[index].push(Part::new(at.index(index), schema));
            }
        }
        ("prefixItems", _) => keyword.report_wrong_type(context, "a list of schemas"),
        ("items", _) => facts.items.push(Part::new(keyword.at(), value)),
        ("additionalItems", _) => facts.additional_items.push(Part::new(keyword.at(), value)),
        ("unevaluatedItems", _) => facts.unevaluated_items.push(Part::new(keyword.at(), value)),
        ("minItems", _) => facts.min_items = facts.min_items.max(count(context, keyword, value)),
        ("maxItems", _) => facts.max_items = least(facts.max_items, count(context, keyword, value)),
        _ => facts.unique |= flag(context, keyword, value),
    }
}

fn least(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}
