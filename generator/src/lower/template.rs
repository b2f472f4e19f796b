//! The keys of `paths`. In OpenAPI they are paths; documents add a query, a fragment, and braces of other notations.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::path::{self, Expression};
use crate::fragment::percent_decode;

/// The parts of a key of `paths`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Template<'t> {
    /// The path, with `{name}` in place of `${name}`.
    pub(super) path: Cow<'t, str>,
    /// The pairs of its query, in order.
    pub(super) query: Vec<Pair<'t>>,
    /// The text behind `#`.
    pub(super) fragment: Option<&'t str>,
}

/// A pair of the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pair<'t> {
    /// A pair that every call sends: the name, and the pair as written.
    Fixed(&'t str, &'t str),
    /// `name={parameter}`: the name, and the name of the expression.
    Variable(&'t str, &'t str),
    /// A value with text around its expressions: the name, the value as written, and the names of the expressions.
    Text(&'t str, &'t str, Vec<&'t str>),
    /// A name of `{?name,…}` or `{&name,…}` (RFC 6570, sections 3.2.8 and 3.2.9), which is sent if it has a value;
    /// `true` with the mark `*`, by which each item of a list is a pair.
    Optional(&'t str, bool),
}

impl Pair<'_> {
    /// The name of the pair.
    pub(super) const fn name(&self) -> &str {
        match self {
            Self::Fixed(name, _) | Self::Variable(name, _) | Self::Text(name, ..) | Self::Optional(name, _) => name,
        }
    }
}

impl<'t> Template<'t> {
    pub(super) fn new(template: &'t str) -> Self {
        let (rest, fragment) = split(template, '#');
        let (path, written) = split(rest, '?');
        let (path, mut query) = without_forms(path);
        let mut rest = written;
        while let Some(written) = rest {
            let (pair, more) = split(written, '&');
            let (pair, forms) = without_forms(pair);
            query.extend((!pair.is_empty()).then(|| Pair::new(pair)));
            query.extend(forms);
            rest = more;
        }
        Self {
            // `${name}` is the notation of shells and template strings.
            path: if path.contains("${") {
                path.replace("${", "{").into()
            } else {
                path.into()
            },
            query,
            fragment,
        }
    }

    /// The path with the fixed pairs of the query.
    pub(super) fn with_fixed(&self, path: String) -> String {
        let fixed = self.query.iter().filter_map(|pair| match pair {
            Pair::Fixed(_, written) => Some(encoded(written)),
            Pair::Variable(..) | Pair::Text(..) | Pair::Optional(..) => None,
        });
        let fixed: Vec<String> = fixed.collect();
        if fixed.is_empty() {
            path
        } else {
            format!("{path}?{}", fixed.join("&"))
        }
    }

    /// The text that tells the operations of a path apart: the names and the fixed values of the query, and the
    /// fragment.
    pub(super) fn behind_path(&self) -> String {
        let pairs = self.query.iter().map(|pair| match pair {
            Pair::Fixed(_, written) => percent_decode(written),
            Pair::Variable(name, ..) | Pair::Text(name, ..) | Pair::Optional(name, _) => Cow::Borrowed(*name),
        });
        let pairs: Vec<Cow<'_, str>> = pairs.collect();
        let query = if pairs.is_empty() { "" } else { "?" };
        let fragment = self.fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
        format!("{query}{}{fragment}", pairs.join("&"))
    }
}

impl<'t> Pair<'t> {
    fn new(written: &'t str) -> Self {
        let expressions = path::expressions(written).unwrap_or_default();
        let (name, value) = written.split_once('=').unwrap_or(("", written));
        // As in the path, `${name}` is `{name}`.
        let value = value
            .strip_prefix('$')
            .filter(|rest| rest.starts_with('{'))
            .unwrap_or(value);
        match expressions.as_slice() {
            // No parameter can have a name with an expression in it.
            [] => Self::Fixed(written.split('=').next().unwrap_or_default(), written),
            _ if name.contains('{') => Self::Fixed(name, written),
            [Expression { text, name: bare, .. }] if value.len() == text.len() + 2 => {
                Self::Variable(if name.is_empty() { bare } else { name }, bare)
            }
            _ if name.is_empty() => Self::Fixed(name, written),
            _ => Self::Text(name, value, expressions.iter().map(|found| found.name).collect()),
        }
    }
}

/// A text without the query expressions of RFC 6570 at its end, and the pairs of these.
fn without_forms(text: &str) -> (&str, Vec<Pair<'_>>) {
    let (mut text, mut forms) = (text, Vec::new());
    while let Some(inside) = text.strip_suffix('}')
        && let Some((before, inside)) = inside.rsplit_once('{')
        && let Some(names) = inside.strip_prefix(['?', '&'])
    {
        let names = names.rsplit(',').map(|name| {
            // A number behind a colon limits the characters of the value (RFC 6570, section 2.4.1).
            let name = name.split(':').next().unwrap_or_default().trim();
            let bare = name.trim_end_matches('*');
            Pair::Optional(bare, bare != name)
        });
        forms.extend(names.filter(|form| !matches!(form, Pair::Optional("", _))));
        text = before;
    }
    forms.reverse();
    (text, forms)
}

/// A pair with all characters percent-encoded that a query cannot have (RFC 3986, section 3.4). Escapes are normalised
/// (section 6.2.2).
fn encoded(pair: &str) -> String {
    let bytes = pair.as_bytes();
    let escaped = |at: usize| {
        let digits = pair.get(at + 1..at + 3).filter(|_| bytes[at] == b'%')?;
        let is_code = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        u8::from_str_radix(digits, 16).ok().filter(|_| is_code)
    };
    let mut text = String::with_capacity(pair.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let (byte, is_held) = match escaped(at) {
            Some(code) => (code, code.is_ascii_alphanumeric() || b"-._~".contains(&code)),
            None => (
                *byte,
                byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(byte),
            ),
        };
        at += if escaped(at).is_some() { 3 } else { 1 };
        if is_held {
            text.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

/// Splits a text at the first occurrence of a character outside of braces.
fn split(text: &str, at: char) -> (&str, Option<&str>) {
    let mut depth = 0_usize;
    for (index, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if character == at && depth == 0 => return (&text[..index], Some(&text[index + at.len_utf8()..])),
            _ => {}
        }
    }
    (text, None)
}

#[cfg(test)]
mod tests {
    use super::{Pair, Template};

    #[test]
    fn a_query_and_a_fragment_are_told_from_the_path() {
        let template = Template::new("/a/{x?}?fixed=1&q={x}&other&{y}&z=a{b}#part?");
        assert_eq!(template.path, "/a/{x?}");
        assert_eq!(template.fragment, Some("part?"));
        assert_eq!(
            template.query,
            [
                Pair::Fixed("fixed", "fixed=1"),
                Pair::Variable("q", "x"),
                Pair::Fixed("other", "other"),
                Pair::Variable("y", "y"),
                Pair::Text("z", "a{b}", vec!["b"]),
            ]
        );
        assert_eq!(template.with_fixed("/a".to_owned()), "/a?fixed=1&other");
        assert_eq!(template.behind_path(), "?fixed=1&q&other&y&z#part?");
        let spaced = Template::new("/a?b=c d&e=%20&f=%zz&g=\u{e9}");
        assert_eq!(spaced.with_fixed("/a".to_owned()), "/a?b=c%20d&e=%20&f=%25zz&g=%C3%A9");
        let escaped = Template::new("/a?b=%2d%c3%A9&c=%26%2");
        assert_eq!(escaped.with_fixed("/a".to_owned()), "/a?b=-%C3%A9&c=%26%252");
        assert_eq!(Template::new("/a/${x}/$count").path, "/a/{x}/$count");
        assert_eq!(Template::new("/a?q=${x}").query, [Pair::Variable("q", "x")]);
        assert_eq!(Template::new("/a?{x").query, [Pair::Fixed("{x", "{x")]);
    }
    #[test]
    fn forms_of_a_query_are_told_from_the_path() {
        let forms = [
            Pair::Optional("q", false),
            Pair::Optional("tags", true),
            Pair::Optional("at", false),
        ];
        let template = Template::new("/a/{x}{?q,tags*}{&at:3}#b");
        assert_eq!((&*template.path, &template.query[..]), ("/a/{x}", &forms[..]));
        let template = Template::new("/a?b=1{&q,tags*,at}");
        assert_eq!(template.query[0], Pair::Fixed("b", "b=1"));
        assert_eq!((&*template.path, &template.query[1..]), ("/a", &forms[..]));
        assert_eq!(Template::new("/a{?}").query, []);
        // Such an expression within the path is no part of the query.
        assert_eq!(Template::new("/a{?q}/b").path, "/a{?q}/b");
        assert_eq!(Template::new("/{x:[a-z]{2}?}?q=1").path, "/{x:[a-z]{2}?}");
    }
}
