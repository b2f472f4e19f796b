//! White space in patterns, which are regular expressions of ECMA-262.
//!
//! The runtime has a copy (`rule::engine`), since neither crate depends on the other; a test compares both.

use std::borrow::Cow;

/// Replaces `\s` and `\S` by the white space of ECMA-262 (sections 12.2 and 12.3); the engine knows that of ASCII only.
pub(crate) fn with_white_space(pattern: &str) -> Cow<'_, str> {
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
    #[test]
    fn the_copy_of_the_runtime_is_the_same() {
        let behind = |text: &'static str| {
            let (_, text) = text.split_once("fn with_white_space").expect("the function is there");
            text.split_once("#[cfg(test)]").map_or(text, |(text, _)| text).trim()
        };
        let ours = behind(include_str!("white_space.rs"));
        assert!(ours.contains("const OTHERS"));
        assert_eq!(ours, behind(include_str!("../runtime/src/rule/engine.rs")));
    }
}
