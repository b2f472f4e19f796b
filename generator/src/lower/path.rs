//! Path templates: `/v1/Users/{Sid}.json`.

/// The names between the braces of a template, each once, in its order.
///
/// # Errors
///
/// A sentence that says what is wrong with the template.
pub(super) fn parameter_names(template: &str) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    let mut rest = template;
    while let Some(start) = rest.find(['{', '}']) {
        let Some(inside) = rest[start..].strip_prefix('{') else {
            return Err("a `}` closes nothing".to_owned());
        };
        let Some(end) = inside.find(['{', '}']).filter(|end| inside[*end..].starts_with('}')) else {
            return Err("a `{` is not closed".to_owned());
        };
        let name = &inside[..end];
        if name.is_empty() {
            return Err("a parameter has no name".to_owned());
        }
        if !names.contains(&name) {
            names.push(name);
        }
        rest = &inside[end + 1..];
    }
    Ok(names)
}

/// Whether a segment is `.` or `..`, in any spelling.
pub(super) fn is_dot_segment(segment: &str) -> bool {
    let plain = segment.to_ascii_lowercase().replace("%2e", ".");
    plain == "." || plain == ".."
}

#[cfg(test)]
mod tests {
    use super::{is_dot_segment, parameter_names};

    #[test]
    fn dots_are_told_in_any_spelling() {
        assert!([".", "..", "%2e", ".%2E", "%2e%2E"].into_iter().all(is_dot_segment));
        assert!(!["", "a", "...", "{x}", ".a"].into_iter().any(is_dot_segment));
    }

    #[test]
    fn names_are_read_in_order() {
        assert_eq!(parameter_names("/a/{x}/{y}.json/{x}"), Ok(vec!["x", "y"]));
        assert_eq!(parameter_names("/"), Ok(vec![]));
    }

    #[test]
    fn a_broken_template_is_explained() {
        assert_eq!(parameter_names("/a/{x"), Err("a `{` is not closed".to_owned()));
        assert_eq!(parameter_names("/a/x}"), Err("a `}` closes nothing".to_owned()));
        assert_eq!(parameter_names("/a/{{x}}"), Err("a `{` is not closed".to_owned()));
        assert_eq!(parameter_names("/a/{}"), Err("a parameter has no name".to_owned()));
    }
}
