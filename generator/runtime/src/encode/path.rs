//! Paths from templates.

use super::{percent, style};
use crate::json;
use crate::operation::{Parameter, Style};
use crate::value::Value;

/// Appends a path template with its expressions replaced; `value_of` returns the parameter of a name and its value.
///
/// Fails if a value is missing, and if a segment with a value would be empty, `.` or `..`: URL parsers remove such
/// segments, so that deleting one user would become deleting something else. A parameter can allow an empty value.
pub(crate) fn expand<'v>(
    template: &str,
    path: &mut String,
    value_of: impl Fn(&str) -> Option<(&'v Parameter, &'v Value)>,
) -> Result<(), String> {
    let mut segment = Segment {
        start: path.len(),
        filled: None,
        may_be_empty: false,
    };
    let mut rest = template;
    while let Some((literal, name, tail)) = next_name(rest) {
        segment.literal(literal, path)?;
        let (parameter, value) = value_of(name).ok_or_else(|| missing(name))?;
        segment.filled = Some(name);
        segment.may_be_empty = parameter.may_be_empty;
        match value {
            Value::Text(text) | Value::Vouched(text) if parameter.is_multi_segment => segment.several(text, path)?,
            _ => push(parameter, value, path).ok_or_else(|| missing(name))?,
        }
        rest = tail;
    }
    segment.literal(rest, path)?;
    segment.end(path)
}

/// The segment of a path that is being written. It ends in a literal or in a value of several segments; no other
/// encoded value has a slash.
struct Segment<'t> {
    /// The start in the path.
    start: usize,
    /// The name of the last value in it.
    filled: Option<&'t str>,
    /// Whether that value may be empty.
    may_be_empty: bool,
}

impl Segment<'_> {
    fn literal(&mut self, literal: &str, path: &mut String) -> Result<(), String> {
        let Some(slash) = literal.bytes().position(|byte| byte == b'/') else {
            percent::push_reserved(literal, path);
            return Ok(());
        };
        let (before, after) = literal.split_at(slash);
        percent::push_reserved(before, path);
        self.end(path)?;
        percent::push_reserved(after, path);
        let len = path.bytes().rev().position(|byte| byte == b'/');
        self.start = path.len() - len.unwrap_or(0);
        self.filled = None;
        Ok(())
    }

    /// Appends a value of several segments. If it begins with a slash and the path ends with one, there is only one
    /// slash.
    fn several(&mut self, text: &str, path: &mut String) -> Result<(), String> {
        let relative = text.strip_prefix('/').filter(|_| path.ends_with('/'));
        let mut segments = relative.unwrap_or(text).split('/');
        percent::push_component(segments.next().unwrap_or_default(), path);
        for segment in segments {
            self.end(path)?;
            path.push('/');
            self.start = path.len();
            percent::push_component(segment, path);
        }
        Ok(())
    }

    /// Fails if the segment has a value, and is empty or a dot segment.
    fn end(&self, path: &str) -> Result<(), String> {
        match self.filled {
            Some(name) => match path.get(self.start..).unwrap_or("") {
                "" if self.may_be_empty => Ok(()),
                segment if is_step(segment) => Err(format!(
                    "the path parameter `{name}` makes a path segment empty, `.` or `..`, which names another resource; give \
                     it another value"
                )),
                _ => Ok(()),
            },
            None => Ok(()),
        }
    }
}

fn missing(name: &str) -> String {
    format!("the path parameter `{name}` has no value; set it")
}

/// The first name in braces, with the text before and after it. Braces in two segments do not match.
///
/// Templates are short: a loop over bytes is faster than searchers for long texts.
pub(crate) fn next_name(template: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let open = from + template.get(from..)?.bytes().position(|byte| byte == b'{')?;
        let inside = template.get(open + 1..)?;
        let end = end_of_name(inside)?;
        if inside.as_bytes().get(end) == Some(&b'}') {
            return Some((template.get(..open)?, inside.get(..end)?, inside.get(end + 1..)?));
        }
        from = open + 1 + end;
    }
}

/// The end of a name: its closing brace, or the end of the segment. A name with a pattern, such as `id:[0-9]{3}`, can
/// have braces and slashes behind the colon.
fn end_of_name(inside: &str) -> Option<usize> {
    let (mut depth, mut has_pattern) = (0_usize, false);
    inside.bytes().position(|byte| {
        match byte {
            b':' => has_pattern = true,
            b'{' if has_pattern => depth += 1,
            b'}' if depth > 0 => depth -= 1,
            b'}' => return true,
            b'/' => return !has_pattern,
            _ => {}
        }
        false
    })
}

/// Appends a value in the style of its parameter; `None` if nothing is appended.
fn push(parameter: &Parameter, value: &Value, path: &mut String) -> Option<()> {
    match (parameter.style, value) {
        (_, Value::Null) => return None,
        _ if parameter.is_json => percent::push_component(&json::encode(value).ok()?, path),
        // Most values, without an intermediate text.
        (Style::Simple, Value::Text(text) | Value::Vouched(text)) => percent::push_component(text, path),
        _ => path.push_str(&text(parameter, value)?),
    }
    Some(())
}

fn text(parameter: &Parameter, value: &Value) -> Option<String> {
    match parameter.style {
        Style::Label => style::label(value, parameter.explode, percent::component),
        Style::Matrix => style::matrix(parameter.name, value, parameter.explode, percent::component),
        _ => style::simple(value, parameter.explode, percent::component),
    }
}

/// Whether a segment is empty, `.` or `..` after any number of decodings, since an intermediary may decode once too
/// often.
pub(crate) fn is_step(segment: &str) -> bool {
    let bytes = segment.as_bytes();
    bytes.is_empty()
        || behind_dot(bytes).is_some_and(|rest| rest.is_empty() || behind_dot(rest).is_some_and(<[u8]>::is_empty))
}

/// The rest behind a dot: `.`, or an encoded dot whose percent sign is encoded any number of times (`%25`). No other
/// text decodes to a dot: encoded digits and letters do not occur among these characters.
fn behind_dot(bytes: &[u8]) -> Option<&[u8]> {
    let mut code = match bytes {
        [b'.', rest @ ..] => return Some(rest),
        [b'%', rest @ ..] => rest,
        _ => return None,
    };
    while let [b'2', b'5', rest @ ..] = code {
        code = rest;
    }
    match code {
        [b'2', b'e' | b'E', rest @ ..] => Some(rest),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use percent_encoding::percent_decode_str;

    const SID: Parameter = Parameter::path("Sid");

    fn expanded(template: &str, value: &str) -> Result<String, String> {
        let value = Value::from(value);
        let mut path = String::new();
        expand(template, &mut path, |name| (name == "Sid").then_some((&SID, &value))).map(|()| path)
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
        assert_eq!(expanded("/v1/{S/id}/{Sid}", "x").unwrap(), "/v1/%7BS/id%7D/x");
    }

    #[test]
    fn a_value_of_several_segments_keeps_its_slashes() {
        let several = |template: &str, value: &str| {
            let (parameter, value) = (SID.multi_segment(), Value::from(value));
            let mut path = String::new();
            expand(template, &mut path, |_| Some((&parameter, &value))).map(|()| path)
        };
        assert_eq!(several("/at/{Sid}/x", "a b/c?d").unwrap(), "/at/a%20b/c%3Fd/x");
        assert_eq!(several("/{Sid}", "/keys").unwrap(), "/keys");
        assert_eq!(several("/at{Sid}", "/keys/1").unwrap(), "/at/keys/1");
        for value in ["", "/", "a/", "a//b", "../a", "a/..", "a/%2e%2E/b", "a/./b", "//a"] {
            let refusal = several("/at/{Sid}", value).unwrap_err();
            assert!(refusal.contains("`Sid` makes a path segment"), "{value}: {refusal}");
        }
    }

    #[test]
    fn steps_are_refused_in_every_spelling() {
        for value in ["", ".", "..", "%2e", "%2E%2e", ".%2e", "%252e%252E", "%25252e."] {
            let refusal = expanded("/v1/Users/{Sid}", value).unwrap_err();
            assert!(refusal.contains("`Sid` makes a path segment"), "{value}: {refusal}");
        }
        assert!(expanded("/v1/.{Sid}", ".").is_err());
        assert!(expanded("/v1/{Sid}{Sid}/x", ".").is_err());
        assert!(expanded("/v1/\u{e9} x/{Sid}", "").is_err());
        assert!(expanded("/v1/{Sid}/\u{e9} x/y", "").is_err());
    }

    #[test]
    fn a_step_is_what_decoding_comes_to() {
        let decoded = |segment: &str| {
            let mut segment = segment.to_owned();
            loop {
                let next = percent_decode_str(&segment).decode_utf8_lossy().into_owned();
                if next == segment {
                    return segment;
                }
                segment = next;
            }
        };
        let mut segments = vec![String::new()];
        for _ in 0..7 {
            for segment in &segments {
                let is_dots = matches!(&*decoded(segment), "" | "." | "..");
                assert_eq!(is_step(segment), is_dots, "{segment}");
            }
            let longer = |segment: String| ".%25eE".chars().map(move |char| format!("{segment}{char}"));
            segments = segments.into_iter().flat_map(longer).collect();
        }
        let long = format!("%{}2", "25".repeat(1 << 20));
        assert!(!is_step(&long) && is_step(&format!("{long}e%2e")) && !is_step(&format!("{long}e%2e.")));
    }

    #[test]
    fn a_value_may_be_empty_where_that_is_said() {
        let state = |value: &str| {
            let (parameter, value) = (SID.may_be_empty(), Value::from(value));
            let mut path = String::new();
            expand("/state/{Sid}", &mut path, |_| Some((&parameter, &value))).map(|()| path)
        };
        assert_eq!(state("").unwrap(), "/state/");
        assert_eq!(state("a/b").unwrap(), "/state/a%2Fb");
        assert!(state("..").is_err() && state(".").is_err());
    }

    #[test]
    fn a_name_can_have_a_pattern() {
        let filled = |template: &str| {
            let names = std::cell::RefCell::new(Vec::new());
            let value = Value::from("x");
            let mut path = String::new();
            let expanded = expand(template, &mut path, |name| {
                names.borrow_mut().push(name.to_owned());
                Some((&SID, &value))
            });
            expanded.unwrap();
            (path, names.take().join(" "))
        };
        let of = |path: &str, names: &str| (path.to_owned(), names.to_owned());
        assert_eq!(filled("/v/{id:[0-9]{3}}/a"), of("/v/x/a", "id:[0-9]{3}"));
        assert_eq!(filled("/v/{id:[^/]+}/{b}"), of("/v/x/x", "id:[^/]+ b"));
        assert_eq!(filled("/v/{id:[0-9}/{b"), of("/v/x/%7Bb", "id:[0-9"));
    }

    #[test]
    fn a_missing_value_is_named() {
        assert_eq!(
            expanded("/{Other}", "x").unwrap_err(),
            "the path parameter `Other` has no value; set it"
        );
    }
}
