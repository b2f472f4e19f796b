//! Finds the operation of a request.

use super::template::{self, Token};
use crate::operation::{Description, Location, Parameter};
use std::borrow::Cow;
use std::cmp::Ordering;

/// The match of a path with an operation's template: the path parameters as written, and how much of the path is fixed
/// text of the template. Of two templates, the one with more fixed text is preferred (OpenAPI, *Paths Object*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Match {
    fixed: Fixed,
    pub(super) values: Vec<(String, String)>,
}

/// The number of segments without a value, and the number of bytes outside of values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Fixed {
    segments: usize,
    bytes: usize,
    query: Option<isize>,
}

impl Match {
    /// Whether it has more fixed text than another match.
    pub(super) fn is_closer_than(&self, other: &Self) -> bool {
        self.fixed.cmp(&other.fixed) == Ordering::Greater
    }
}

/// Matches a request with the template of an operation, its path at the root of the server or below the path that the
/// document's server has. A query that lacks something makes it none of the others of its path.
pub(super) fn matched(description: &Description, path: &str, query: &str) -> Option<Match> {
    let (template, _) = description.path.split_once('?').unwrap_or((description.path, ""));
    let mut matched = at_path(description, template, path)?;
    matched.fixed.query = asked(description, query);
    Some(matched)
}

/// How much of a query is what an operation cannot do without: the pairs of its path, and those of its parameters, less
/// the ones that may be missing; none where one is. An object that is spread out has none of its own name.
fn asked(description: &Description, query: &str) -> Option<isize> {
    let given: Vec<(Cow<'_, str>, Cow<'_, str>)> = form_urlencoded::parse(query.as_bytes()).collect();
    let is_of = |name: &str, parameter: &str| {
        let rest = name.strip_prefix(parameter);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
    };
    let mut asked = 0;
    for pair in fixed(description) {
        asked += given.contains(&pair).then_some(1)?;
    }
    let parameters = description.parameters.iter();
    for parameter in parameters.filter(|one| one.location == Location::Query && one.is_required) {
        if given.iter().any(|(name, _)| is_of(name, parameter.name)) {
            asked += 1;
        } else {
            asked -= parameter.is_spread().then_some(1)?;
        }
    }
    Some(asked)
}

/// The pairs that the path of an operation has in its query.
pub(super) fn fixed(description: &Description) -> form_urlencoded::Parse<'static> {
    let (_, fixed) = description.path.split_once('?').unwrap_or((description.path, ""));
    form_urlencoded::parse(fixed.as_bytes())
}

fn at_path(description: &Description, template: &str, path: &str) -> Option<Match> {
    at_root(template, path, description.parameters).or_else(|| {
        let prefix = description.server_list().first()?.path()?;
        let rest = path.strip_prefix('/')?.strip_prefix(prefix.trim_end_matches('/'))?;
        at_root(template, rest, description.parameters)
    })
}

fn at_root(template: &str, path: &str, parameters: &[Parameter]) -> Option<Match> {
    let templates: Vec<Vec<Token<'_>>> = template
        .split('/')
        .map(|segment| template::tokens(segment, parameters))
        .collect();
    let mut segments: Vec<String> = path.split('/').map(str::to_owned).collect();
    let is_multi_segment = |token: &Token<'_>| {
        matches!(
            token,
            Token::Value {
                multi_segment: true,
                ..
            }
        )
    };
    let several = templates.iter().position(|tokens| tokens.iter().any(is_multi_segment));
    if let (Some(start), Some(more)) = (several, segments.len().checked_sub(templates.len())) {
        let joined: Vec<String> = segments.drain(start..=start + more).collect();
        segments.insert(start, joined.join("/"));
    }
    if templates.len() != segments.len() {
        return None;
    }
    let mut matched = Match {
        fixed: Fixed::default(),
        values: Vec::new(),
    };
    for (tokens, segment) in templates.iter().zip(&segments) {
        let values = template::read(tokens, segment)?;
        matched.fixed.segments += usize::from(values.is_empty());
        matched.fixed.bytes += tokens.iter().map(Token::fixed).sum::<usize>();
        matched.values.extend(values);
    }
    Some(matched)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Style;

    static PARAMETERS: [Parameter; 3] = [
        Parameter::path("key").may_be_empty(),
        Parameter::path("long").multi_segment(),
        Parameter::path("ext").style(Style::Label),
    ];

    fn values(template: &str, path: &str) -> Option<Vec<(String, String)>> {
        at_root(template, path, &PARAMETERS).map(|matched| matched.values)
    }

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn values_are_read_out_of_segments() {
        assert_eq!(values("/a/{x}", "/a/b%2Fc"), Some(vec![pair("x", "b%2Fc")]));
        assert_eq!(values("/a/{x}", "/a/{x}"), Some(vec![pair("x", "{x}")]));
        assert_eq!(values("/a/{x}", "/a/%7Bx%7D"), Some(vec![pair("x", "%7Bx%7D")]));
        assert_eq!(values("/{x}.json", "/a.json.json"), Some(vec![pair("x", "a.json")]));
        assert_eq!(
            values("/{from}..{to}/x", "/1..2/x"),
            Some(vec![pair("from", "1"), pair("to", "2")])
        );
        assert_eq!(values("/{x}.json", "/.json"), None);
        assert_eq!(
            values("/a/{long}/x", "/a/b/c%20d/x"),
            Some(vec![pair("long", "b/c%20d")])
        );
        assert_eq!(values("/a/{long}", "/a"), None);
        assert_eq!(values("/a/{x}", "/a"), None);
        assert_eq!(values("/a/{x}", "/a/"), None);
        assert_eq!(values("/a/{key}", "/a/"), Some(vec![pair("key", "")]));
        assert_eq!(values("/a/{key}", "/a"), None);
    }

    #[test]
    fn what_a_template_fixes_is_found_again_behind_a_value_that_holds_it() {
        let (a, b) = (pair("a", "-1"), pair("b", "2-x"));
        assert_eq!(values("/{a}-{b}-x", "/-1-2-x-x"), Some(vec![a, b]));
        let (name, ext) = (pair("name", "report"), pair("ext", ".json"));
        assert_eq!(values("/{name}{ext}", "/report.json"), Some(vec![name, ext]));
        assert_eq!(values("/{name}{ext}", "/report"), None);
        assert_eq!(values("/pct%20x/caf\u{e9}", "/pct%20x/caf%C3%A9"), Some(vec![]));
        // Backtracking over every byte would not end in reasonable time.
        let template = format!("/{}x", "{a}-".repeat(20));
        assert_eq!(values(&template, &format!("/{}", "-".repeat(20_000))), None);
    }

    #[test]
    fn the_closer_template_has_more_of_the_path() {
        let is_closer = |one: &str, other: &str, path: &str| {
            let [one, other] = [one, other].map(|template| at_root(template, path, &PARAMETERS).unwrap());
            one.is_closer_than(&other) && !other.is_closer_than(&one)
        };
        assert!(is_closer("/a/b", "/a/{x}", "/a/b"));
        assert!(is_closer("/a/{x}:cancel", "/a/{x}", "/a/1:cancel"));
        assert!(is_closer("/{name}.{x}", "/{name}", "/a.json"));
        assert!(is_closer("/a/{x}", "/{x}/looooong-{y}", "/a/looooong-1"));
    }
}
