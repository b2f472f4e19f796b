//! A second walk over a text with something to report: the reader does not know the positions.

use std::borrow::Cow;

use indexmap::IndexMap;
use indexmap::map::Entry;

use crate::diagnostic::{Code, Diagnostics};
use crate::walk::{Format, Shape, Token, Walk};

/// The number of findings that are reported; more of them help nobody.
const MAX_FINDINGS: usize = 50;

/// Reports duplicate members, numbers that lost digits, and tags that were left out.
pub(super) fn recheck(text: &str, start: usize, format: Format, diagnostics: &mut Diagnostics) {
    let mut findings = Vec::new();
    // The names seen in each open object, with their offsets; `None` for a list.
    let mut open: Vec<Option<IndexMap<Cow<'_, str>, usize>>> = Vec::new();
    for item in Walk::new(text, format) {
        let offset = item.range.start;
        if let Some(tag) = item.tag {
            findings.push((
                Code::Tag,
                offset,
                format!("the tag `{tag}` means nothing here"),
                "it is left out".to_owned(),
            ));
        }
        match item.token {
            Token::Open(Shape::Object) => open.push(Some(IndexMap::new())),
            Token::Open(Shape::List) => open.push(None),
            Token::Close => {
                open.pop();
            }
            Token::Key(key) if format == Format::Yaml && key == "<<" => {}
            Token::Key(key) => {
                let names = open.last_mut().and_then(Option::as_mut);
                let first = names.and_then(|names| repeated(names, key.clone(), offset));
                if let Some(first) = first {
                    let line = text.bytes().take(first).filter(|byte| *byte == b'\n').count() + 1;
                    findings.push((
                        Code::DuplicateKey,
                        offset,
                        format!("the member `{key}` is named twice"),
                        format!("it is first named in line {line}; remove one of the two"),
                    ));
                }
            }
            Token::Scalar { text, plain: true } => {
                if let Some((message, help)) = number(&text) {
                    findings.push((Code::NumberRange, offset, message, help));
                }
            }
            Token::Scalar { .. } | Token::Alias => {}
        }
        if findings.len() >= MAX_FINDINGS {
            break;
        }
    }
    for (code, offset, message, help) in findings {
        diagnostics.report_offset(code, start + offset, message, help);
    }
}

/// The offset of the first member with a name, if there is one; otherwise this one becomes the first.
fn repeated<'a>(names: &mut IndexMap<Cow<'a, str>, usize>, name: Cow<'a, str>, offset: usize) -> Option<usize> {
    match names.entry(name) {
        Entry::Occupied(first) => Some(*first.get()),
        Entry::Vacant(place) => {
            place.insert(offset);
            None
        }
    }
}

/// The message and the help for a plain scalar, if it is a number that 64 bits do not hold.
fn number(text: &str) -> Option<(String, String)> {
    if let ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" | "-.inf" | "-.Inf" | "-.INF" | ".nan" | ".NaN"
    | ".NAN" = text
    {
        return Some((format!("JSON has no number `{text}`"), "it is read as null".to_owned()));
    }
    if !text.starts_with(|first: char| first.is_ascii_digit() || first == '-' || first == '+') {
        return None;
    }
    let value: f64 = text.parse().ok()?;
    if value.is_infinite() {
        return Some((
            format!("no 64-bit number holds `{text}`"),
            "it is read as text".to_owned(),
        ));
    }
    if text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok() || value.abs() < 9.2e18 || holds(text, value) {
        return None;
    }
    Some((
        format!("no 64-bit number holds `{text}`"),
        format!("it is read as {value:e}, the nearest that there is"),
    ))
}

/// Whether a float has the value of the text: exactly, or as the shortest decimal that reads back as the float, which
/// is how most programs print one.
fn holds(text: &str, value: f64) -> bool {
    if digits(text) == digits(&format!("{value:e}")) {
        return true;
    }
    // Below 2^127 a float without a fraction converts to an integer without loss.
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
    let exact = (value.abs() < 1.7e38 && value.fract() == 0.0).then_some(value as i128);
    exact.is_some() && text.parse::<i128>().ok() == exact
}

/// The significant digits of a decimal.
fn digits(text: &str) -> String {
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    digits.trim_start_matches('0').trim_end_matches('0').to_owned()
}
