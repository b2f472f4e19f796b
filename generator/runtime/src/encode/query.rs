//! Queries, cookies and form fields: everything that is pairs of name and value.

use super::{percent, style};
use crate::json;
use crate::operation::{Field, Parameter, Style};
use crate::value::Value;

/// The encoded pairs of a query parameter or a cookie.
pub(crate) fn parameter(parameter: &Parameter, value: &Value) -> Vec<(String, String)> {
    let encode = if parameter.allow_reserved {
        percent::reserved
    } else {
        percent::component
    };
    if parameter.is_json {
        let text = json::encode(value).unwrap_or_default();
        return vec![(percent::component(parameter.name), percent::component(&text))];
    }
    let mut pairs = style::pairs(
        parameter.name,
        value,
        parameter.style,
        parameter.explode,
        encode,
        ["%20", "%7C"],
    );
    if parameter.allow_reserved {
        // A name is never left with what ends it: `a&b` would be two parameters. Those of members stay apart from the brackets around
        // them.
        let has_members = parameter.explode && matches!(value, Value::Object(_));
        let is_of_members = has_members || parameter.style == Style::DeepObject;
        for (name, _) in &mut pairs {
            *name = if is_of_members {
                name.replace('&', "%26").replace('=', "%3D")
            } else {
                percent::component(parameter.name)
            };
        }
    }
    pairs
}

/// The encoded pairs of a value that no document describes.
pub(crate) fn extra(name: &str, value: &Value) -> Vec<(String, String)> {
    style::pairs(name, value, Style::Form, true, percent::component, ["%20", "%7C"])
}

/// The pairs of a form field, not encoded yet: the form encodes all of them alike.
fn field(field: Option<&Field>, name: &str, value: &Value) -> Vec<(String, String)> {
    let Some(field) = field else {
        return plain(name, value, Style::Form, true);
    };
    let as_json = field.is_json || (field.style.is_none() && matches!(value, Value::Object(_)));
    if as_json && *value != Value::Null {
        return vec![(name.to_owned(), json::encode(value).unwrap_or_default())];
    }
    if let (Value::List(items), None, true) = (value, field.style, field.is_of_json()) {
        let items = items.iter().filter(|item| **item != Value::Null);
        let pairs = items.map(|item| (name.to_owned(), json::encode(item).unwrap_or_default()));
        return pairs.collect();
    }
    plain(name, value, field.style.unwrap_or(Style::Form), field.explode)
}

fn plain(name: &str, value: &Value, style: Style, explode: bool) -> Vec<(String, String)> {
    style::pairs(name, value, style, explode, str::to_owned, [" ", "|"])
}

/// Pairs as they stand in a query.
pub(crate) fn join(pairs: &[(String, String)]) -> String {
    pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect::<Vec<_>>()
        .join("&")
}

/// A form body of these fields.
pub(crate) fn form<'f>(fields: impl Iterator<Item = (Option<&'f Field>, &'f str, &'f Value)>) -> String {
    let mut form = String::with_capacity(FORM);
    for (described, name, value) in fields {
        let is_plain = described.is_none_or(|field| !field.is_json && field.style.is_none());
        match value {
            // What most fields are, without a list of one pair.
            Value::Text(text) | Value::Vouched(text) if is_plain => push_pair(name, text, &mut form),
            value => {
                for (name, value) in field(described, name, value) {
                    push_pair(&name, &value, &mut form);
                }
            }
        }
    }
    form
}

/// As many bytes as small forms have, for which room is made at once.
const FORM: usize = 128;

fn push_pair(name: &str, value: &str, form: &mut String) {
    if !form.is_empty() {
        form.push('&');
    }
    percent::push_form(name, form);
    form.push('=');
    percent::push_form(value, form);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_media_type_is_that_of_each_item() {
        static JSON: Field = Field::new("tags").media("application/json");
        static STYLED: Field = Field::new("tags").media("application/json").style(Style::Form);
        let value = Value::List(vec!["a b".into(), 1.into(), Value::Null]);
        let form = |field| form([(Some(field), "tags", &value)].into_iter());
        assert_eq!(form(&JSON), "tags=%22a+b%22&tags=1");
        assert_eq!(form(&STYLED), "tags=a+b&tags=1");
    }
}
