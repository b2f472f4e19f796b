//! Patterns that ECMA-262 and the regex engines read differently. Documents are written in ECMA-262.

/// Whether the engines read each part of a pattern as ECMA-262 does, or refuse it. To them, `\<` and `\A` are anchors
/// rather than escaped characters, and in a class a bracket opens another class (`[[:alpha:]]`), and a doubled sign
/// combines two classes (`&&`).
pub(in crate::plan) fn is_read_alike(pattern: &str) -> bool {
    let (mut is_in_class, mut rest) = (false, pattern);
    while let Some(next) = rest.chars().next() {
        let (sign, behind) = rest.split_at(next.len_utf8());
        rest = behind;
        match sign {
            "\\" => {
                if rest.starts_with(['<', '>', 'A', 'z', 'a', 'U']) {
                    return false;
                }
                rest = rest.strip_prefix(|_: char| true).unwrap_or(rest);
            }
            "[" if is_in_class => return false,
            "[" => {
                is_in_class = true;
                rest = rest.strip_prefix('^').unwrap_or(rest);
                // ECMA-262 reads an empty class, and the engines a class with a bracket.
                if rest.starts_with(']') {
                    return false;
                }
            }
            "]" => is_in_class = false,
            "&" | "-" | "~" if is_in_class && rest.starts_with(sign) => return false,
            _ => {}
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::is_read_alike;
    use crate::plan::rule::pattern::is_checkable;

    #[test]
    fn what_the_engines_read_otherwise_is_not_checked() {
        for pattern in [
            r"^\<[a-z]+\>$",
            r"\Aa",
            r"a\z",
            "^[[:alpha:]]+$",
            "^[a[b]c]$",
            "^[a&&b]$",
            "^[+--]$",
            "^[^]a]$",
        ] {
            assert!(!is_read_alike(pattern) && !is_checkable(pattern), "{pattern}");
        }
        for pattern in [r"^\\<$", "^<[a-z]+>$", r"^[\[\]]$", "^[&~-]+$", "&&--~~", r"^\/\-\.$"] {
            assert!(is_read_alike(pattern) && is_checkable(pattern), "{pattern}");
        }
    }
}
