//! Checks whether the document allows the values of a request.

use super::style::{Coding, Written};
use crate::json::{self, Json};
use crate::operation::{Field, Limits, Location, Parameter, Style};
use crate::reference::{InputReference, OperationReference};
use crate::value::Value;

/// A value to check, and its place.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the value")]
pub(super) struct Place<'p> {
    location: Location,
    coding: Coding,
    name: &'p str,
    is_required: bool,
    limits: &'p Limits,
    style: Style,
    explode: bool,
    is_json: bool,
    /// Whether each item of a list is JSON.
    has_json_items: bool,
    /// Whether each member of an object is written under its own name.
    by_member: bool,
}

impl<'p> Place<'p> {
    pub(super) fn of(parameter: &'p Parameter) -> Self {
        Self {
            location: parameter.location,
            coding: match parameter.location {
                Location::Path | Location::Cookie => Coding::Percent,
                Location::Query => Coding::Form,
                Location::Header | Location::Form => Coding::Plain,
            },
            name: parameter.name,
            is_required: parameter.is_required,
            limits: &parameter.limits,
            style: parameter.style,
            explode: parameter.explode,
            is_json: parameter.is_json,
            has_json_items: false,
            by_member: parameter.is_spread(),
        }
    }

    /// The place of a form field, where an object without a style is JSON.
    pub(super) fn of_field(field: &'p Field, coding: Coding) -> Self {
        Self {
            location: Location::Form,
            coding,
            name: field.name,
            is_required: field.is_required,
            limits: &field.limits,
            style: field.style.unwrap_or(Style::Form),
            explode: field.explode,
            is_json: field.is_json,
            has_json_items: field.style.is_none() && field.is_of_json(),
            by_member: field.style == Some(Style::Form) && field.explode && !field.is_json,
        }
    }

    fn written(&self) -> Written<'p> {
        Written {
            name: self.name,
            style: self.style,
            explode: self.explode,
            coding: self.coding,
        }
    }

    /// Whether a name belongs to this value, or to an item of it.
    fn is_named(&self, name: &str) -> bool {
        let index = name.strip_prefix(self.name);
        index.is_some_and(|index| index.is_empty() || self.style == Style::DeepObject && index.starts_with('['))
    }
}

/// Whether a value is an object, or may be one, whose members have names of their own.
fn is_spread(place: &Place<'_>, reference: &OperationReference) -> bool {
    let kind = input(place, reference).map_or("any", InputReference::shape);
    let is_object = |kind: &str| matches!(kind, "object" | "any" | "one of several");
    let in_list = || kind == "list" || kind.strip_prefix("list of ").is_some_and(is_object);
    is_object(kind) || place.style == Style::DeepObject && in_list()
}

fn input<'r>(place: &Place<'_>, reference: &'r OperationReference) -> Option<&'r InputReference> {
    let location = match place.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Form => "body",
    };
    let mut inputs = reference.inputs.iter();
    inputs.find(|input| input.place == location && input.name == place.name)
}

/// Checks the values of one name, as written.
pub(super) fn verify(
    place: &Place<'_>,
    reference: &OperationReference,
    given: &[(String, String)],
) -> Result<(), String> {
    let noun = place.location.noun();
    let is_spread = is_spread(place, reference);
    let texts: Vec<&str> = given
        .iter()
        .filter(|(name, _)| place.is_named(name))
        .map(|(_, value)| value.as_str())
        .collect();
    if texts.is_empty() {
        return if place.is_required && !(is_spread && place.by_member) {
            Err(format!("the {noun} `{}` is required, and missing", place.name))
        } else {
            Ok(())
        };
    }
    // Members of an object can have their own names, and a value in JSON is one text whatever its type is.
    if place.is_json {
        let checked = texts
            .iter()
            .try_for_each(|text| json::decode_text::<Json>(&place.coding.decode(text)).map(drop));
        return checked.map_err(|error| format!("the {noun} `{}` is no JSON: {error}", place.name));
    }
    if is_spread {
        return Ok(());
    }
    let checked = verify_texts(place, reference, &texts);
    checked.map_err(|fault| format!("the {noun} `{}` {fault}", place.name))
}

fn verify_texts(place: &Place<'_>, reference: &OperationReference, texts: &[&str]) -> Result<(), String> {
    let kind = input(place, reference).map_or("string", InputReference::shape);
    let of_items = if kind == "list" {
        Some("any")
    } else {
        kind.strip_prefix("list of ")
    };
    if let Some(kind) = of_items {
        let mut items = Vec::new();
        for text in texts {
            for item in place.written().items(text)? {
                items.push(read_item(place, kind, &item)?);
            }
        }
        return check(place.limits, &Value::List(items));
    }
    // Forms that describe a field differently are one form to a client, so only one description is known here.
    if texts.len() > 1 && place.location != Location::Form {
        return Err("is given more than once".to_owned());
    }
    let may_be_empty = input(place, reference).is_some_and(|input| input.may_be_empty);
    let mut texts = texts.iter().filter(|text| !(may_be_empty && text.is_empty()));
    texts.try_for_each(|text| {
        let value = typed(kind, &place.written().single(text)?)?;
        check(place.limits, &value)
    })
}

/// Checks a value. A client may send values that the document does not list, since a service may know more than its
/// document; the mock refuses them.
fn check(limits: &Limits, value: &Value) -> Result<(), String> {
    limits.check(value)?;
    if limits.one_of.is_empty() || limits.lists(value) {
        return Ok(());
    }
    Err(format!("is none of {}", limits.one_of.join(", ")))
}

fn read_item(place: &Place<'_>, kind: &str, text: &str) -> Result<Value, String> {
    if !place.has_json_items {
        return typed(kind, text);
    }
    let item: Value = json::decode_text(text).map_err(|error| format!("has an item that is no JSON: {error}"))?;
    typed(kind, &item.to_text().unwrap_or_default())
}

/// A text as the type that the document gives it; fails if it has another type.
fn typed(kind: &str, text: &str) -> Result<Value, String> {
    let value = match kind {
        "integer" => text.parse().map(Value::Integer).ok(),
        "number" => {
            let number = text.parse().ok().filter(|number: &f64| number.is_finite());
            number.map(Value::Float)
        }
        "boolean" => text.parse().map(Value::Bool).ok(),
        _ => Some(Value::text(text)),
    };
    value.ok_or_else(|| format!("is no {kind}"))
}

/// The names that none of the places takes. A value whose members have their own names takes any name.
pub(super) fn unknown<'g>(
    places: &'g [Place<'_>],
    reference: &OperationReference,
    given: &'g [(String, String)],
) -> impl Iterator<Item = &'g str> {
    let takes_any = places
        .iter()
        .any(|place| place.by_member && is_spread(place, reference));
    let names = given.iter().map(|(name, _)| name.as_str());
    names.filter(move |name| !takes_any && !places.iter().any(|place| place.is_named(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_finite() {
        assert_eq!(typed("number", "-1.5e2"), Ok(Value::Float(-150.0)));
        for text in ["NaN", "inf", "-infinity", "1e999", "one", ""] {
            assert_eq!(typed("number", text), Err("is no number".to_owned()), "{text}");
        }
    }
}
