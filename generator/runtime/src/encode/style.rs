//! Lists and objects in the styles of OpenAPI (*Style Values*; RFC 6570).
//!
//! Every function returns `None` or nothing for values that are not sent: `null`, and a list or an object without other
//! values.

use crate::operation::Style;
use crate::value::Value;
use std::borrow::Cow;

/// How the texts between the delimiters are encoded.
pub(crate) type Encode = fn(&str) -> String;

/// A value as styles distinguish it.
enum Flat<'v> {
    Single(Cow<'v, str>),
    Items(Vec<Cow<'v, str>>),
    Members(Vec<(&'v str, Cow<'v, str>)>),
}

fn flatten(value: &Value) -> Option<Flat<'_>> {
    match value {
        Value::List(items) => {
            let items: Vec<_> = items.iter().filter_map(Value::to_text).collect();
            (!items.is_empty()).then_some(Flat::Items(items))
        }
        Value::Object(members) => {
            let members: Vec<_> = members
                .iter()
                .filter_map(|(name, value)| Some((name.as_str(), value.to_text()?)))
                .collect();
            (!members.is_empty()).then_some(Flat::Members(members))
        }
        single => single.to_text().map(Flat::Single),
    }
}

/// `blue,black` and `R,100,G,200`, or `R=100,G=200` exploded.
pub(crate) fn simple(value: &Value, explode: bool, encode: Encode) -> Option<String> {
    Some(match flatten(value)? {
        Flat::Single(text) => encode(&text),
        Flat::Items(items) => joined(&items, ",", encode),
        Flat::Members(members) if explode => assigned(&members, ",", encode),
        Flat::Members(members) => alternating(&members, ",", encode),
    })
}

/// `.blue,black` and `.R,100,G,200`, or `.blue.black` and `.R=100.G=200` exploded.
pub(crate) fn label(value: &Value, explode: bool, encode: Encode) -> Option<String> {
    let text = match flatten(value)? {
        Flat::Single(text) => encode(&text),
        Flat::Items(items) => joined(&items, if explode { "." } else { "," }, encode),
        Flat::Members(members) if explode => assigned(&members, ".", encode),
        Flat::Members(members) => alternating(&members, ",", encode),
    };
    Some(format!(".{text}"))
}

/// `;color=blue,black` and `;color=R,100,G,200`, or `;color=blue;color=black` and `;R=100;G=200` exploded. An empty
/// text is the name alone (RFC 6570, section 3.2.7).
pub(crate) fn matrix(name: &str, value: &Value, explode: bool, encode: Encode) -> Option<String> {
    let pair = |name: &str, text: String| {
        let name = encode(name);
        if text.is_empty() {
            format!(";{name}")
        } else {
            format!(";{name}={text}")
        }
    };
    Some(match flatten(value)? {
        Flat::Single(text) => pair(name, encode(&text)),
        Flat::Items(items) if explode => items.iter().map(|item| pair(name, encode(item))).collect(),
        Flat::Items(items) => pair(name, joined(&items, ",", encode)),
        Flat::Members(members) if explode => {
            let members = members.iter();
            members.map(|(member, value)| pair(member, encode(value))).collect()
        }
        Flat::Members(members) => pair(name, alternating(&members, ",", encode)),
    })
}

/// The pairs of the styles that consist of pairs, encoded. `space` and `pipe` are the delimiters in the encoding of the
/// place.
pub(crate) fn pairs(
    name: &str,
    value: &Value,
    style: Style,
    explode: bool,
    encode: Encode,
    [space, pipe]: [&str; 2],
) -> Vec<(String, String)> {
    if style == Style::DeepObject {
        let mut pairs = Vec::new();
        deep(name, value, encode, &mut pairs);
        return pairs;
    }
    if let (Value::Object(members), true) = (value, explode) {
        return members.iter().flat_map(|member| apart(member, encode)).collect();
    }
    let delimiter = match style {
        Style::SpaceDelimited => space,
        Style::PipeDelimited => pipe,
        _ => ",",
    };
    let name = encode(name);
    match flatten(value) {
        None => Vec::new(),
        Some(Flat::Single(text)) => vec![(name, encode(&text))],
        Some(Flat::Items(items)) if explode => items.iter().map(|item| (name.clone(), encode(item))).collect(),
        Some(Flat::Items(items)) => vec![(name, joined(&items, delimiter, encode))],
        Some(Flat::Members(members)) => vec![(name, alternating(&members, delimiter, encode))],
    }
}

/// `R=100` for a member, and `R=100&R=200` for one that is a list.
///
/// OpenAPI does not define the latter; since the member is a parameter of its own here, its list is written like one.
fn apart((name, value): &(String, Value), encode: Encode) -> Vec<(String, String)> {
    let items = match value {
        Value::List(items) => items.as_slice(),
        single => std::slice::from_ref(single),
    };
    let texts = items.iter().filter_map(Value::to_text);
    texts.map(|text| (encode(name), encode(&text))).collect()
}

/// `color[R]=100`, and accordingly `color[a][b]=1` for an object inside and `color[0]=blue` for a list.
///
/// OpenAPI defines neither. Most servers that read brackets accept an index for a list: few accept a repeated key, and
/// `color[]` cannot tell the objects of a list apart.
fn deep(name: &str, value: &Value, encode: Encode, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            for (member, value) in members {
                deep(&format!("{name}[{member}]"), value, encode, pairs);
            }
        }
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                deep(&format!("{name}[{index}]"), item, encode, pairs);
            }
        }
        single => pairs.extend(single.to_text().map(|text| (encode(name), encode(&text)))),
    }
}

fn joined(items: &[Cow<'_, str>], delimiter: &str, encode: Encode) -> String {
    items
        .iter()
        .map(|item| encode(item))
        .collect::<Vec<_>>()
        .join(delimiter)
}

fn assigned(members: &[(&str, Cow<'_, str>)], delimiter: &str, encode: Encode) -> String {
    let pairs = members
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    pairs.collect::<Vec<_>>().join(delimiter)
}

fn alternating(members: &[(&str, Cow<'_, str>)], delimiter: &str, encode: Encode) -> String {
    let texts = members.iter().flat_map(|(name, value)| [encode(name), encode(value)]);
    texts.collect::<Vec<_>>().join(delimiter)
}
