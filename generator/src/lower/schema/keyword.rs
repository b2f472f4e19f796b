//! The keywords of a schema node, each read, or diagnosed.

use serde_json::{Map, Value};

use super::Part;
use super::facts::{Alternatives, Facts, Type};
use crate::diagnostic::Code;
use crate::ir::{Bound, Mode};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// Reads every keyword of one node into the facts. Gives what the node says of `null`, if it says anything of types.
pub(super) fn read_keywords<'a>(
    context: &mut Context<'a>,
    facts: &mut Facts<'a>,
    part: &Part<'a>,
    object: &'a Map<String, Value>,
    own: bool,
) -> Option<bool> {
    let mut nullable = None;
    for (name, value) in object {
        let at = part.at.key(name);
        match name.as_str() {
            // Followed by the caller, once all keywords of this node are read.
            "$ref" | "allOf" => {}
            "type" => {
                let (types, null) = read_types(context, &at, value);
                nullable = Some(nullable.unwrap_or(false) || null);
                if !types.is_empty() {
                    facts.narrow_types(types);
                }
            }
            "nullable" => nullable = Some(nullable.unwrap_or(false) || value == &Value::Bool(true)),
            "enum" => read_enum(context, facts, &at, value),
            "const" => Facts::narrow_values(&mut facts.values, vec![value]),
            "oneOf" | "anyOf" if !part.without_unions => read_alternatives(facts, part, name, object),
            // Read with the alternatives that they belong to, or left out with them.
            "oneOf" | "anyOf" => {}
            "discriminator" => report_lone_discriminator(context, object, &at),
            "not" => read_not(context, facts, &at, value),
            "title" | "description" | "externalDocs" | "deprecated" | "default" | "example" | "examples"
            | "readOnly" | "writeOnly" => read_annotation(context, facts, name, &at, value, own),
            "format" | "pattern" | "minLength" | "maxLength" | "contentEncoding" | "contentMediaType" => {
                read_text_keyword(context, facts, name, &at, value);
            }
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                read_number_keyword(context, facts, name, &at, value, object);
            }
            "properties"
            | "required"
            | "additionalProperties"
            | "patternProperties"
            | "minProperties"
            | "maxProperties" => read_object_keyword(context, facts, name, &at, value),
            "items" | "prefixItems" | "minItems" | "maxItems" | "uniqueItems" => {
                read_array_keyword(context, facts, name, &at, value);
            }
            // Places of definitions, which references find, and remarks.
            "$defs" | "definitions" | "$comment" | "$id" | "$schema" | "$anchor" => {}
            "xml" => report_unsupported(context, name, &at, "XML is handed over as text"),
            "if"
            | "then"
            | "else"
            | "dependentRequired"
            | "dependentSchemas"
            | "dependencies"
            | "propertyNames"
            | "contains"
            | "minContains"
            | "maxContains"
            | "unevaluatedProperties"
            | "unevaluatedItems"
            | "additionalItems"
            | "contentSchema"
            | "$dynamicRef"
            | "$dynamicAnchor"
            | "$recursiveRef"
            | "$recursiveAnchor"
            | "$vocabulary" => report_unsupported(context, name, &at, "it is not checked"),
            extension if extension.starts_with("x-") => {}
            _ => context.diagnostics.report_key(
                Code::UnknownKeyword,
                &at,
                format!("`{name}` is no keyword of a schema"),
                "it is left out; extensions start with `x-`",
            ),
        }
    }
    nullable
}

fn report_unsupported(context: &mut Context<'_>, name: &str, at: &Pointer, instead: &str) {
    context
        .diagnostics
        .report_key(Code::Unsupported, at, format!("`{name}` is not supported"), instead);
}

fn report_wrong_type(context: &mut Context<'_>, name: &str, at: &Pointer, expected: &str) {
    context.diagnostics.report(
        Code::WrongType,
        at,
        format!("`{name}` must be {expected}"),
        "it is left out",
    );
}

/// The types besides `null`, and whether `null` is among them.
fn read_types(context: &mut Context<'_>, at: &Pointer, value: &Value) -> (Vec<Type>, bool) {
    let names = match value {
        Value::Array(names) => names.as_slice(),
        one => std::slice::from_ref(one),
    };
    let mut types = Vec::new();
    let mut null = false;
    for name in names {
        let json_type = match name.as_str() {
            Some("null") => {
                null = true;
                continue;
            }
            Some("boolean") => Type::Boolean,
            Some("integer") => Type::Integer,
            Some("number") => Type::Number,
            Some("string") => Type::String,
            Some("array") => Type::Array,
            Some("object") => Type::Object,
            Some("file") => {
                context.diagnostics.report(
                    Code::UnknownType,
                    at,
                    "`file` is a type of Swagger 2.0",
                    "it is read as a string of format `binary`",
                );
                Type::String
            }
            _ => {
                context.diagnostics.report(
                    Code::UnknownType,
                    at,
                    format!("{name} is no type of JSON Schema"),
                    "it is left out; the types are string, number, integer, boolean, array, object and null",
                );
                continue;
            }
        };
        if !types.contains(&json_type) {
            types.push(json_type);
        }
    }
    if types.is_empty() && null {
        types.push(Type::Null);
    }
    (types, null)
}

fn read_enum<'a>(context: &mut Context<'a>, facts: &mut Facts<'a>, at: &Pointer, value: &'a Value) {
    match value.as_array() {
        Some(values) if !values.is_empty() => Facts::narrow_values(&mut facts.values, values.iter().collect()),
        Some(_) => context.diagnostics.report(
            Code::Contradiction,
            at,
            "an empty `enum` allows no value",
            "it is left out: any value of the type is taken",
        ),
        None => report_wrong_type(context, "enum", at, "a list of values"),
    }
}

fn read_alternatives<'a>(facts: &mut Facts<'a>, part: &Part<'a>, name: &str, object: &'a Map<String, Value>) {
    let at = part.at.key(name);
    let Some(branches) = object.get(name).and_then(Value::as_array) else {
        return;
    };
    let branches: Vec<_> = branches
        .iter()
        .enumerate()
        .map(|(index, branch)| Part::new(at.index(index), branch))
        .collect();
    if branches.is_empty() {
        return;
    }
    let discriminator = object.get("discriminator").and_then(Value::as_object);
    facts.alternatives.push(Alternatives {
        mode: if name == "oneOf" { Mode::One } else { Mode::Any },
        branches,
        discriminator: discriminator.map(|discriminator| (part.at.key("discriminator"), discriminator)),
        at,
    });
}

fn report_lone_discriminator(context: &mut Context<'_>, object: &Map<String, Value>, at: &Pointer) {
    if !object.contains_key("oneOf") && !object.contains_key("anyOf") {
        context.diagnostics.report_key(
            Code::Unsupported,
            at,
            "a discriminator without `oneOf` or `anyOf` names types that are not listed here",
            "the members of derived types are kept in `extra`",
        );
    }
}

fn read_not(context: &mut Context<'_>, facts: &mut Facts<'_>, at: &Pointer, value: &Value) {
    match value {
        Value::Object(object) if object.is_empty() => facts.never = true,
        Value::Bool(true) => facts.never = true,
        Value::Bool(false) => {}
        _ => report_unsupported(context, "not", at, "it is not checked"),
    }
}

fn read_annotation<'a>(
    context: &mut Context<'a>,
    facts: &mut Facts<'a>,
    name: &str,
    at: &Pointer,
    value: &'a Value,
    own: bool,
) {
    match name {
        "title" => fill(&mut facts.docs.title, text(context, name, at, value), own),
        "description" => fill(&mut facts.docs.description, text(context, name, at, value), own),
        "externalDocs" => {
            let url = value.get("url").and_then(Value::as_str);
            fill(&mut facts.docs.url, url, own);
        }
        "deprecated" => facts.docs.deprecated |= flag(context, name, at, value) && own,
        "readOnly" => facts.read_only |= flag(context, name, at, value),
        "writeOnly" => facts.write_only |= flag(context, name, at, value),
        "default" if own || facts.default.is_none() => facts.default = Some(value),
        "example" if own => facts.examples.insert(0, value),
        "examples" if own => match value {
            Value::Array(values) => facts.examples.extend(values),
            Value::Object(values) => facts.examples.extend(values.values()),
            _ => report_wrong_type(context, name, at, "a list of values"),
        },
        _ => {}
    }
}

/// The schema's own words stand; those of what it is merged from only where it has none.
fn fill(slot: &mut Option<String>, text: Option<&str>, own: bool) {
    if let Some(text) = text
        && (own || slot.is_none())
    {
        *slot = Some(text.to_owned());
    }
}

fn read_text_keyword<'a>(context: &mut Context<'a>, facts: &mut Facts<'a>, name: &str, at: &Pointer, value: &'a Value) {
    match name {
        "format" => facts.format = facts.format.or(text(context, name, at, value)),
        "pattern" => match (facts.pattern, text(context, name, at, value)) {
            (Some(one), Some(other)) if one != other => context.diagnostics.report(
                Code::Unsupported,
                at,
                "two patterns must match the same string",
                "only the first is checked",
            ),
            (known, new) => facts.pattern = known.or(new),
        },
        "minLength" => facts.min_length = facts.min_length.max(count(context, name, at, value)),
        "maxLength" => facts.max_length = least(facts.max_length, count(context, name, at, value)),
        "contentEncoding" => facts.content_encoding = text(context, name, at, value),
        _ => facts.content_media_type = text(context, name, at, value),
    }
}

fn read_number_keyword(
    context: &mut Context<'_>,
    facts: &mut Facts<'_>,
    name: &str,
    at: &Pointer,
    value: &Value,
    object: &Map<String, Value>,
) {
    // OpenAPI 3.0 makes a limit exclusive with a flag beside it, JSON Schema 2020-12 with a keyword of its own.
    let flagged = |flag: &str| object.get(flag) == Some(&Value::Bool(true));
    match (name, value) {
        ("minimum", Value::Number(value)) => {
            let exclusive = flagged("exclusiveMinimum");
            facts.minimum = Some(tighter(
                facts.minimum.take(),
                Bound {
                    value: value.clone(),
                    exclusive,
                },
                f64::max,
            ));
        }
        ("maximum", Value::Number(value)) => {
            let exclusive = flagged("exclusiveMaximum");
            facts.maximum = Some(tighter(
                facts.maximum.take(),
                Bound {
                    value: value.clone(),
                    exclusive,
                },
                f64::min,
            ));
        }
        ("exclusiveMinimum", Value::Number(value)) => {
            let bound = Bound {
                value: value.clone(),
                exclusive: true,
            };
            facts.minimum = Some(tighter(facts.minimum.take(), bound, f64::max));
        }
        ("exclusiveMaximum", Value::Number(value)) => {
            let bound = Bound {
                value: value.clone(),
                exclusive: true,
            };
            facts.maximum = Some(tighter(facts.maximum.take(), bound, f64::min));
        }
        ("exclusiveMinimum" | "exclusiveMaximum", Value::Bool(_)) => {}
        ("multipleOf", Value::Number(value)) if value.as_f64().is_some_and(|value| value > 0.0) => {
            facts.multiple_of = Some(value.clone());
        }
        ("multipleOf", _) => report_wrong_type(context, name, at, "a number above zero"),
        _ => report_wrong_type(context, name, at, "a number"),
    }
}

/// The bound of two that leaves fewer numbers.
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

fn read_object_keyword<'a>(
    context: &mut Context<'a>,
    facts: &mut Facts<'a>,
    name: &str,
    at: &Pointer,
    value: &'a Value,
) {
    match (name, value) {
        ("properties", Value::Object(properties)) => {
            for (property, schema) in properties {
                facts
                    .properties
                    .entry(property)
                    .or_default()
                    .push(Part::new(at.key(property), schema));
            }
        }
        ("patternProperties", Value::Object(patterns)) => {
            for (pattern, schema) in patterns {
                facts
                    .patterns
                    .entry(pattern)
                    .or_default()
                    .push(Part::new(at.key(pattern), schema));
            }
        }
        ("properties" | "patternProperties", _) => report_wrong_type(context, name, at, "an object of schemas"),
        ("required", Value::Array(names)) => {
            facts.required.extend(names.iter().filter_map(Value::as_str));
            facts.required_at.get_or_insert_with(|| at.clone());
        }
        // Drafts of JSON Schema before 4 marked the property itself.
        ("required", Value::Bool(_)) => {
            report_wrong_type(
                context,
                name,
                at,
                "a list of names beside `properties`, not a flag on one of them",
            );
        }
        ("required", _) => report_wrong_type(context, name, at, "a list of names"),
        ("additionalProperties", _) => facts.additional.push(Part::new(at.clone(), value)),
        ("minProperties", _) => facts.min_properties = facts.min_properties.max(count(context, name, at, value)),
        _ => facts.max_properties = least(facts.max_properties, count(context, name, at, value)),
    }
}

fn read_array_keyword<'a>(
    context: &mut Context<'a>,
    facts: &mut Facts<'a>,
    name: &str,
    at: &Pointer,
    value: &'a Value,
) {
    match (name, value) {
        // JSON Schema before 2020-12 wrote tuples as a list under `items`.
        ("items" | "prefixItems", Value::Array(schemas)) => {
            for (index, schema) in schemas.iter().enumerate() {
                if facts.prefix_items.len() <= index {
                    facts.prefix_items.push(Vec::new());
                }
                facts.prefix_items[index].push(Part::new(at.index(index), schema));
            }
        }
        ("prefixItems", _) => report_wrong_type(context, name, at, "a list of schemas"),
        ("items", _) => facts.items.push(Part::new(at.clone(), value)),
        ("minItems", _) => facts.min_items = facts.min_items.max(count(context, name, at, value)),
        ("maxItems", _) => facts.max_items = least(facts.max_items, count(context, name, at, value)),
        _ => facts.unique |= flag(context, name, at, value),
    }
}

fn text<'a>(context: &mut Context<'_>, name: &str, at: &Pointer, value: &'a Value) -> Option<&'a str> {
    if value.as_str().is_none() {
        report_wrong_type(context, name, at, "a string");
    }
    value.as_str()
}

fn flag(context: &mut Context<'_>, name: &str, at: &Pointer, value: &Value) -> bool {
    value.as_bool().unwrap_or_else(|| {
        report_wrong_type(context, name, at, "true or false");
        false
    })
}

fn count(context: &mut Context<'_>, name: &str, at: &Pointer, value: &Value) -> Option<u64> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked"
    )]
    let whole = |number: f64| ((0.0..9e15).contains(&number) && number.fract() == 0.0).then_some(number as u64);
    let count = value.as_u64().or_else(|| value.as_f64().and_then(whole));
    if count.is_none() {
        report_wrong_type(context, name, at, "a whole number that is not negative");
    }
    count
}

fn least(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}
