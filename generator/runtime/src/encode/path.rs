//! Paths from templates.

use super::{percent, style};
use crate::json;
use crate::operation::{Parameter, Style};
use crate::value::Value;
use percent_encoding::percent_decode_str;

/// Fills the braces of a path template; `value_of` gives the parameter of a name and its value.
///
/// Fails if a value is missing, and if a segment with a value in it would be empty, `.` or `..`: every URL parser takes those
/// for a step up or no step at all, so that deleting one user would become deleting something else.
pub(crate) fn expand<'v>(
    template: &str,
    value_of: impl Fn(&str) -> Option<(&'v Parameter, &'v Value)>,
) -> Result<String, String> {
    let mut path = String::with_capacity(2 * template.len());
    for (index, segment) in template.split('/').enumerate() {
        if index > 0 {
            path.push('/');
        }
        let start = path.len();
        let mut rest = segment;
        let mut filled = None;
        while let Some((literal, name, tail)) = next_name(rest) {
            percent::push_reserved(literal, &mut path);
            let (parameter, value) = value_of(name).ok_or_else(|| missing(name))?;
            path.push_str(&text(parameter, value).ok_or_else(|| missing(name))?);
            filled = Some(name);
            rest = tail;
        }
        percent::push_reserved(rest, &mut path);
        if let Some(name) = filled
            && is_step(&path[start..])
        {
            return Err(format!(
                "the path parameter `{name}` makes a path segment empty, `.` or `..`, which names another resource; give it \
                 another value"
            ));
        }
    }
    Ok(path)
}

fn missing(name: &str) -> String {
    format!("the path parameter `{name}` has no value; set it")
}

/// The first name in braces, with what stands before and behind it.
fn next_name(segment: &str) -> Option<(&str, &str, &str)> {
    let (literal, rest) = segment.split_once('{')?;
    let (name, tail) = rest.split_once('}')?;
    Some((literal, name, tail))
}

fn text(parameter: &Parameter, value: &Value) -> Option<String> {
    if *value == Value::Null {
        return None;
    }
    if parameter.is_json {
        return Some(percent::component(&json::encode(value).ok()?));
    }
    match parameter.style {
        Style::Label => style::label(value, parameter.explode, percent::component),
        Style::Matrix => style::matrix(parameter.name, value, parameter.explode, percent::component),
        _ => style::simple(value, parameter.explode, percent::component),
    }
}

/// Whether a segment is empty, `.` or `..` once it is decoded, however often: something on the way may decode once more than
/// it should.
pub(crate) fn is_step(segment: &str) -> bool {
    // Only these characters can come to a dot, however often they are decoded; most segments have others.
    if segment.bytes().any(|byte| !b".%25eE".contains(&byte)) {
        return false;
    }
    let mut segment = segment.to_owned();
    loop {
        if matches!(segment.as_str(), "" | "." | "..") {
            return true;
        }
        let decoded = percent_decode_str(&segment).decode_utf8_lossy().into_owned();
        if decoded == segment {
            return false;
        }
        segment = decoded;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SID: Parameter = Parameter::path("Sid");

    fn expanded(template: &str, value: &str) -> Result<String, String> {
        let value = Value::from(value);
        expand(template, |name| (name == "Sid").then_some((&SID, &value)))
    }

    #[test]
    fn values_stay_in_their_segment() {
        assert_eq!(
            expanded("/v1/Users/{Sid}", "a/b?c#d e\u{e9}").unwrap(),
            "/v1/Users/a%2Fb%3Fc%23d%20e%C3%A9"
        );
        assert_eq!(expanded("/v1/{Sid}.json", "..").unwrap(), "/v1/...json");
        assert_eq!(expanded("/v1/a{Sid}b{Sid}/", "x").unwrap(), "/v1/axbx/");
        assert_eq!(
            expanded("/v1/caf\u{e9} x/{Sid}", "...").unwrap(),
            "/v1/caf%C3%A9%20x/..."
        );
    }

    #[test]
    fn steps_are_refused_in_every_spelling() {
        for value in ["", ".", "..", "%2e", "%2E%2e", ".%2e", "%252e%252E", "%25252e."] {
            let refusal = expanded("/v1/Users/{Sid}", value).unwrap_err();
            assert!(refusal.contains("`Sid` makes a path segment"), "{value}: {refusal}");
        }
        assert!(expanded("/v1/.{Sid}", ".").is_err());
        assert!(expanded("/v1/{Sid}{Sid}/x", ".").is_err());
    }

    #[test]
    fn a_missing_value_is_named() {
        assert_eq!(
            expanded("/{Other}", "x").unwrap_err(),
            "the path parameter `Other` has no value; set it"
        );
    }
}
