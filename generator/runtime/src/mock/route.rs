//! Which operation a request is a call of.

use crate::operation::Description;
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// The values of the path parameters of an operation, if the path of a request is one that its template gives; and how
/// many segments are those of the template as they stand, which the better of two templates has more of (OpenAPI, *Paths
/// Object*).
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) fixed: usize,
    pub(super) values: Vec<(String, String)>,
}

/// Matches the path of a request with the template of an operation, at the root of the server or below the path that the
/// document's server has.
pub(super) fn matched(description: &Description, path: &str) -> Option<Match> {
    let template = description.path.split('?').next().unwrap_or_default();
    let spans = |segment: &str| {
        let mut parameters = description.parameters.iter();
        parameters.any(|parameter| parameter.has_segments && segment.contains(&format!("{{{}}}", parameter.name)))
    };
    at_root(template, path, &spans).or_else(|| {
        let servers = match description.servers {
            [] => description.api.server_list(),
            own => own,
        };
        let base = servers.first()?.url(&Vec::new()).ok()?;
        let base = base.split_once("://").map_or(base.as_str(), |(_, rest)| rest);
        let (_, prefix) = base.split_once('/')?;
        let rest = path.strip_prefix('/')?.strip_prefix(prefix.trim_end_matches('/'))?;
        at_root(template, rest, &spans)
    })
}

/// As [`matched`]; `spans` tells the segment of a template that stands for several of the path.
fn at_root(template: &str, path: &str, spans: &dyn Fn(&str) -> bool) -> Option<Match> {
    let templates: Vec<&str> = template.split('/').collect();
    let mut segments: Vec<Cow<'_, str>> = path.split('/').map(Cow::Borrowed).collect();
    let several = templates.iter().position(|segment| spans(segment));
    if let (Some(start), Some(more)) = (several, segments.len().checked_sub(templates.len())) {
        let joined: Vec<Cow<'_, str>> = segments.drain(start..=start + more).collect();
        segments.insert(start, Cow::Owned(joined.join("/")));
    }
    if templates.len() != segments.len() {
        return None;
    }
    let mut matched = Match {
        fixed: 0,
        values: Vec::new(),
    };
    for (template, segment) in templates.into_iter().zip(segments) {
        let segment = percent_decode_str(&segment).decode_utf8_lossy();
        if template == segment {
            matched.fixed += 1;
        } else {
            read_segment(template, &segment, &mut matched.values)?;
        }
    }
    Some(matched)
}

/// Reads the values of the names in one segment, such as `{Sid}.json`.
fn read_segment(template: &str, segment: &str, values: &mut Vec<(String, String)>) -> Option<()> {
    let Some((before, rest)) = template.split_once('{') else {
        return (template == segment).then_some(());
    };
    let (name, after) = rest.split_once('}')?;
    let segment = segment.strip_prefix(before)?;
    let next = after.split('{').next().unwrap_or_default();
    let end = match (next, after.len() == next.len()) {
        ("", _) => segment.len(),
        // What ends the segment is looked for at its end: a value can hold the same text.
        (last, true) => segment
            .len()
            .checked_sub(last.len())
            .filter(|end| segment.ends_with(last) && *end > 0)?,
        (between, false) => segment.find(between)?,
    };
    let (value, rest) = segment.split_at_checked(end)?;
    if value.is_empty() {
        return None;
    }
    values.push((name.to_owned(), value.to_owned()));
    read_segment(after, rest, values)
}

#[cfg(test)]
mod tests {
    use super::at_root;

    fn values(template: &str, path: &str) -> Option<Vec<(String, String)>> {
        at_root(template, path, &|segment| segment == "{long}").map(|matched| matched.values)
    }

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn values_are_read_out_of_segments() {
        assert_eq!(values("/a/{x}", "/a/b%2Fc"), Some(vec![pair("x", "b/c")]));
        assert_eq!(values("/{x}.json", "/a.json.json"), Some(vec![pair("x", "a.json")]));
        assert_eq!(
            values("/{from}..{to}/x", "/1..2/x"),
            Some(vec![pair("from", "1"), pair("to", "2")])
        );
        assert_eq!(values("/{x}.json", "/.json"), None);
        assert_eq!(values("/a/{long}/x", "/a/b/c%20d/x"), Some(vec![pair("long", "b/c d")]));
        assert_eq!(values("/a/{long}", "/a"), None);
        assert_eq!(values("/a/{x}", "/a"), None);
        assert_eq!(values("/a/{x}", "/a/"), None);
        assert_eq!(
            at_root("/a/b", "/a/b", &|_| false).map(|matched| matched.fixed),
            Some(3)
        );
    }
}
