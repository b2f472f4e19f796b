//! Queries, cookies and form fields, which are pairs of name and value.

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
        // `&` and `=` in a name are encoded, since `a&b` would be two parameters. The brackets around names of members
        // stay.
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

/// The encoded pairs of a value that the document does not describe.
pub(crate) fn extra(name: &str, value: &Value) -> Vec<(String, String)> {
    style::pairs(name, value, Style::Form, true, percent::component, ["%20", "%7C"])
}

/// The pairs as a query.
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
            // Most fields, without a list of one pair.
            Value::Text(text) | Value::Vouched(text) if is_plain => push_pair(name, text, &mut form),
            value => push_field(described, name, value, &mut form),
        }
    }
    form
}

/// The size of small forms in bytes, which is reserved at once.
const FORM: usize = 128;

/// Appends the pairs of a field. Delimiters are not encoded, unlike those characters within items.
fn push_field(field: Option<&Field>, name: &str, value: &Value, form: &mut String) {
    let (mut style, mut explode) = (Style::Form, true);
    if let Some(field) = field {
        let push_json = |value: &Value, form: &mut String| {
            if *value != Value::Null {
                push_pair(name, &json::encode(value).unwrap_or_default(), form);
            }
        };
        match value {
            value if field.is_json => return push_json(value, form),
            Value::Object(_) if field.style.is_none() => return push_json(value, form),
            Value::List(items) if field.style.is_none() && field.is_of_json() => {
                return items.iter().for_each(|item| push_json(item, form));
            }
            _ => {}
        }
        (style, explode) = (field.style.unwrap_or(Style::Form), field.explode);
    }
    for (name, value) in style::pairs(name, value, style, explode, percent::form, ["+", "%7C"]) {
        begin_pair(form);
        form.push_str(&name);
        form.push('=');
        form.push_str(&value);
    }
}

fn push_pair(name: &str, value: &str, form: &mut String) {
    begin_pair(form);
    percent::push_form(name, form);
    form.push('=');
    percent::push_form(value, form);
}

fn begin_pair(form: &mut String) {
    if !form.is_empty() {
        form.push('&');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_between_items_is_not_what_is_in_them() {
        static COMMAS: Field = Field::new("csv").style(Style::Form).explode(false);
        static PIPES: Field = Field::new("csv").style(Style::PipeDelimited);
        static SPACES: Field = Field::new("csv").style(Style::SpaceDelimited);
        let value = Value::list(["1,5", "a|b c"]);
        let form = |field| form([(Some(field), "csv", &value)].into_iter());
        assert_eq!(form(&COMMAS), "csv=1%2C5,a%7Cb+c");
        assert_eq!(form(&PIPES), "csv=1%2C5%7Ca%7Cb+c");
        assert_eq!(form(&SPACES), "csv=1%2C5+a%7Cb+c");
        let object = Value::Object(vec![("a,b".to_owned(), "1,5".into())]);
        assert_eq!(
            super::form([(Some(&COMMAS), "csv", &object)].into_iter()),
            "csv=a%2Cb,1%2C5"
        );
    }

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
