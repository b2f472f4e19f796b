//! Patterns that need a regular expression engine.

use regex_lite::Regex;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

/// The compiled patterns; `None` for one that the engine does not support. Patterns are constants of the code, so their
/// number is limited. Compiling a pattern takes longer than a search, and a response can have a thousand texts that one
/// pattern tells apart.
static COMPILED: RwLock<BTreeMap<&'static str, Option<Arc<Regex>>>> = RwLock::new(BTreeMap::new());

/// Whether a pattern is found in a text; ECMA-262 patterns are not anchored. A pattern that the engine does not support
/// is found in every text.
pub(super) fn finds(pattern: &'static str, text: &str) -> bool {
    compiled(pattern).is_none_or(|regex| regex.is_match(text))
}

fn compiled(pattern: &'static str) -> Option<Arc<Regex>> {
    let known = COMPILED
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(pattern)
        .cloned();
    known.unwrap_or_else(|| {
        let regex = Regex::new(&with_white_space(pattern)).ok().map(Arc::new);
        let mut compiled = COMPILED.write().unwrap_or_else(PoisonError::into_inner);
        compiled.entry(pattern).or_insert(regex).clone()
    })
}

/// A pattern with `\s` and `\S` as in ECMA-262 (sections 12.2 and 12.3); for the engine they are ASCII.
fn with_white_space(pattern: &str) -> Cow<'_, str> {
    if !pattern.contains(r"\s") && !pattern.contains(r"\S") {
        return Cow::Borrowed(pattern);
    }
    let (mut text, mut is_in_class, mut signs) = (String::new(), false, pattern.chars());
    while let Some(sign) = signs.next() {
        let escaped = if sign == '\\' { signs.next() } else { None };
        match escaped {
            Some('s') if is_in_class => text.push_str(SPACES),
            Some('s') => text.extend(["[", SPACES, "]"]),
            Some('S') if is_in_class => text.push_str(OTHERS),
            Some('S') => text.extend(["[^", SPACES, "]"]),
            _ => {
                text.push(sign);
                text.extend(escaped);
            }
        }
        match sign {
            '[' => is_in_class = true,
            ']' => is_in_class = false,
            _ => {}
        }
    }
    Cow::Owned(text)
}

/// White space. The engine's own class is at both ends, since a hyphen beside it makes no range.
const SPACES: &str = r"\s\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}\s";

/// All other characters.
const OTHERS: &str = r"\x00-\x08\x0e-\x1f!-\u{9f}\u{a1}-\u{167f}\u{1681}-\u{1fff}\u{200b}-\u{2027}\u{202a}-\u{202e}\u{2030}-\u{205e}\u{2060}-\u{2fff}\u{3001}-\u{fefe}\u{ff00}-\u{10ffff}";

#[cfg(test)]
mod tests {
    use super::finds;

    #[test]
    fn white_space_is_that_of_ecma_262() {
        for space in
            "\t\n\u{b}\u{c}\r \u{a0}\u{1680}\u{2000}\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}".chars()
        {
            let text = format!("a{space}b");
            for pattern in [r"^a\sb$", r"^a[-\s]b$", r"^[a-z\s-]+$", r"^a[^\S]b$"] {
                assert!(finds(pattern, &text), "{pattern} {space:?}");
            }
            for pattern in [r"^\S+$", r"^[\S]+$", r"^[^\s]+$"] {
                assert!(!finds(pattern, &text), "{pattern} {space:?}");
            }
        }
        for other in "x\u{85}\u{200b}\u{180e}\u{e9}\\".chars() {
            assert!(finds(r"^[\S]\S[^\s]$", &other.to_string().repeat(3)), "{other:?}");
            assert!(!finds(r"\s", &other.to_string()), "{other:?}");
        }
        assert!(finds(r"^[\s\S]+$", "a \u{a0}\u{85}") && finds(r"^\\s\[\s\]$", "\\s[\u{a0}]"));
    }
}
