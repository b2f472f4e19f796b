//! Relative references (RFC 3986, section 5.2).

/// Resolves a reference without a fragment against a base, which may be empty.
pub(super) fn resolved(base: &str, reference: &str) -> String {
    let base = base.split('#').next().unwrap_or_default();
    // Only this reference keeps the query of the base.
    if reference.is_empty() {
        return base.to_owned();
    }
    let base = base.split('?').next().unwrap_or_default();
    if has_scheme(reference) {
        return reference.to_owned();
    }
    let scheme = if has_scheme(base) {
        base.find(':').map_or(0, |end| end + 1)
    } else {
        0
    };
    if reference.starts_with("//") {
        return format!("{}{reference}", &base[..scheme]);
    }
    // The path of the base begins behind the authority, if there is one.
    let path = match base[scheme..].strip_prefix("//") {
        Some(rest) => base.len() - rest.len() + rest.find('/').unwrap_or(rest.len()),
        None => scheme,
    };
    let (head, base_path) = base.split_at(path);
    let (own, query) = reference.split_at(reference.find('?').unwrap_or(reference.len()));
    let merged = match base_path.rfind('/') {
        _ if own.is_empty() => base_path.to_owned(),
        _ if own.starts_with('/') => own.to_owned(),
        Some(end) => format!("{}{own}", &base_path[..=end]),
        None if head.ends_with(':') || head.is_empty() => own.to_owned(),
        None => format!("/{own}"),
    };
    format!("{head}{}{query}", without_dots(&merged))
}

fn has_scheme(text: &str) -> bool {
    let Some((scheme, _)) = text.split_once(':') else {
        return false;
    };
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    scheme.starts_with(|first: char| first.is_ascii_alphabetic()) && scheme.bytes().all(is_letter)
}

/// A path without its steps `.` and `..`.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let steps: Vec<&str> = path.split('/').collect();
    for (index, step) in steps.iter().enumerate() {
        let is_last = index + 1 == steps.len();
        match *step {
            "." | ".." => {
                if *step == ".." && kept.last().is_some_and(|last| !last.is_empty()) {
                    kept.pop();
                }
                // A path that ends with such a step ends with a slash.
                if is_last {
                    kept.push("");
                }
            }
            step => kept.push(step),
        }
    }
    kept.join("/")
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn references_are_resolved_as_rfc_3986_says() {
        let base = "http://a/b/c/d;p?q";
        for (reference, expected) in [
            ("g:h", "g:h"),
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("g?y", "http://a/b/c/g?y"),
            ("?y", "http://a/b/c/d;p?y"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"),
        ] {
            assert_eq!(resolved(base, reference), expected, "{reference}");
        }
        for (base, reference, expected) in [
            ("", "b", "b"),
            ("", "./b", "b"),
            ("a", "b", "b"),
            ("/s/a", "b", "/s/b"),
            ("http://a", "b", "http://a/b"),
            ("urn:example:a", "urn:example:b", "urn:example:b"),
        ] {
            assert_eq!(resolved(base, reference), expected, "{base} {reference}");
        }
    }
}
