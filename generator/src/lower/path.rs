//! Path templates: `/v1/Users/{Sid}.json`.

/// An expression between braces of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Expression<'t> {
    /// As it is written.
    pub(super) text: &'t str,
    /// The name of the parameter, without the marks of routers.
    pub(super) name: &'t str,
    /// A pattern, or the name of one, that a router checks values against.
    pub(super) pattern: Option<&'t str>,
    /// Whether a mark says that a value can be several segments.
    pub(super) multi_segment: bool,
}

/// The patterns of routers that take any number of segments.
const ANYTHING: [&str; 3] = [".*", ".+", "path"];

impl<'t> Expression<'t> {
    /// Reads the marks of an expression. OpenAPI has none, but documents have those of their sources: `{key+}` of
    /// Smithy, `{*path}` and `{**path}` of routers and `{+path}` of RFC 6570 (section 3.2.3) for several segments,
    /// `{id?}` of routers for an optional one, and `{id:[0-9]+}` or `{id:int}` for values that a router checks.
    fn new(text: &'t str) -> Self {
        let (present, pattern) = match text.split_once(':') {
            Some((name, pattern)) => (name.trim_end(), Some(pattern.trim())),
            None => (text.strip_suffix('?').unwrap_or(text), None),
        };
        let name = present
            .strip_suffix('+')
            .unwrap_or(present)
            .trim_start_matches(['*', '+']);
        if name.is_empty() || pattern == Some("") {
            return Self::plain(text);
        }
        Self {
            text,
            name,
            pattern,
            multi_segment: name != present || pattern.is_some_and(|pattern| ANYTHING.contains(&pattern)),
        }
    }

    /// An expression whose text is its name.
    fn plain(text: &'t str) -> Self {
        Self {
            text,
            name: text,
            pattern: None,
            multi_segment: false,
        }
    }
}

/// The expressions between the braces of a template, each once, in its order.
///
/// # Errors
///
/// A clause that says what is wrong with the template.
pub(super) fn expressions(template: &str) -> Result<Vec<Expression<'_>>, String> {
    let mut expressions: Vec<Expression<'_>> = Vec::new();
    let mut rest = template;
    while let Some(start) = rest.find(['{', '}']) {
        let Some(inside) = rest[start..].strip_prefix('{') else {
            return Err("a `}` closes nothing".to_owned());
        };
        let Some(end) = end_of(inside) else {
            return Err("a `{` is not closed".to_owned());
        };
        let text = &inside[..end];
        if text.is_empty() {
            return Err("a parameter has no name".to_owned());
        }
        if !expressions.iter().any(|other| other.text == text) {
            let mut expression = Expression::new(text);
            // If two expressions would have the same name, neither has marks.
            if let Some(other) = expressions.iter_mut().find(|other| other.name == expression.name) {
                *other = Expression::plain(other.text);
                expression = Expression::plain(text);
            }
            expressions.push(expression);
        }
        rest = &inside[end + 1..];
    }
    Ok(expressions)
}

/// The offset of the brace that closes an expression. Only a pattern behind a name can contain others.
fn end_of(inside: &str) -> Option<usize> {
    let (mut depth, mut has_name) = (0_usize, false);
    for (index, character) in inside.char_indices() {
        match character {
            ':' => has_name = true,
            '{' if has_name => depth += 1,
            '{' => return None,
            '}' if depth == 0 => return Some(index),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Whether a segment is `.` or `..`, percent-encoded or not.
pub(super) fn is_dot_segment(segment: &str) -> bool {
    let plain = segment.to_ascii_lowercase().replace("%2e", ".");
    plain == "." || plain == ".."
}

#[cfg(test)]
mod tests {
    use super::{expressions, is_dot_segment};

    /// The texts and the names of a template.
    fn read(template: &str) -> Result<Vec<(&str, &str)>, String> {
        Ok(expressions(template)?
            .iter()
            .map(|found| (found.text, found.name))
            .collect())
    }

    #[test]
    fn dots_are_told_in_any_spelling() {
        assert!([".", "..", "%2e", ".%2E", "%2e%2E"].into_iter().all(is_dot_segment));
        assert!(!["", "a", "...", "{x}", ".a"].into_iter().any(is_dot_segment));
    }

    #[test]
    fn names_are_read_in_order() {
        assert_eq!(read("/a/{x}/{y}.json/{x}"), Ok(vec![("x", "x"), ("y", "y")]));
        assert_eq!(read("/"), Ok(vec![]));
    }

    #[test]
    fn marks_of_several_segments_are_no_part_of_a_name() {
        for text in ["key+", "*key", "**key", "+key", "key?", "*key?"] {
            let template = format!("/a/{{{text}}}/{{{text}}}");
            assert_eq!(read(&template), Ok(vec![(text, "key")]));
        }
        assert_eq!(read("/a/{*}"), Ok(vec![("*", "*")]));
        assert_eq!(read("/a/{x}/{*x}"), Ok(vec![("x", "x"), ("*x", "*x")]));
        assert_eq!(
            read("/a/{x+}/{x}/{*x}/{x+}"),
            Ok(vec![("x+", "x+"), ("x", "x"), ("*x", "*x")])
        );
    }

    #[test]
    fn a_pattern_is_no_part_of_a_name() {
        for text in ["id:[0-9]+", "id:int", "id : [a-z]{2,4}", "id:(?:a|b)?"] {
            let template = format!("/a/{{{text}}}/b");
            assert_eq!(read(&template), Ok(vec![(text, "id")]));
        }
        assert_eq!(read("/a/{id:}/{:id}"), Ok(vec![("id:", "id:"), (":id", ":id")]));
        assert_eq!(read("/a/{id:x{}"), Err("a `{` is not closed".to_owned()));
        let spans = |template| expressions(template).map(|found| found[0].multi_segment);
        assert_eq!(
            [spans("/{p:path}"), spans("/{p:.*}"), spans("/{p:.}")],
            [Ok(true), Ok(true), Ok(false)]
        );
    }

    #[test]
    fn a_broken_template_is_explained() {
        assert_eq!(read("/a/{x"), Err("a `{` is not closed".to_owned()));
        assert_eq!(read("/a/x}"), Err("a `}` closes nothing".to_owned()));
        assert_eq!(read("/a/{{x}}"), Err("a `{` is not closed".to_owned()));
        assert_eq!(read("/a/{}"), Err("a parameter has no name".to_owned()));
    }
}
