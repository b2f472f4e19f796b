//! The word that stands before a key in `Authorization`: documents that call a token a key leave it to their words.

/// As `Bearer` in the name or the description of the scheme, as `Authorization: Token …`, or as a piece of code of two words.
pub(super) fn before_key(name: &str, description: &str) -> Option<String> {
    if says_bearer(name) || says_bearer(description) {
        return Some("Bearer".to_owned());
    }
    let mut spans = description.split('`').skip(1).step_by(2);
    spans.find_map(|span| {
        let whole = span.trim().strip_prefix("Authorization:");
        let (word, rest) = whole.unwrap_or(span).trim().split_once(' ')?;
        let is_word = word.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-') && !word.is_empty();
        let is_enclosed = [('{', '}'), ('<', '>'), ('[', ']')]
            .iter()
            .any(|(open, close)| rest.starts_with(*open) && rest.ends_with(*close));
        let is_one = is_enclosed || !rest.contains(' ');
        let is_shown = is_word && is_one && (whole.is_some() || stands_for_key(rest));
        is_shown.then(|| word.to_owned())
    })
}

/// Whether words name the scheme of bearer tokens, and do not say that it is another.
fn says_bearer(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let negated = [
        "no bearer",
        "not bearer",
        "not a bearer",
        "without bearer",
        "without the bearer",
        "without a bearer",
    ];
    // In quotes or in code it is the same word.
    let plain: String = text
        .chars()
        .filter(|letter| !matches!(letter, '`' | '"' | '\'' | '*'))
        .collect();
    text.contains("bearer") && !negated.iter().any(|words| plain.contains(words))
}

/// Whether something stands for a key: it is more than a word, as `<key>` and `your-api-key` are, and says what it stands for.
fn stands_for_key(text: &str) -> bool {
    let lowercase = text.to_ascii_lowercase();
    let says_key = ["key", "token", "secret", "jwt"]
        .iter()
        .any(|word| lowercase.contains(word));
    says_key && !text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::before_key;

    #[test]
    fn the_word_before_a_key_is_the_one_that_is_shown() {
        for (name, description, word) in [
            ("Bearer", "", Some("Bearer")),
            (
                "key",
                "JWT Authorization header using the Bearer scheme.",
                Some("Bearer"),
            ),
            ("key", "`Authorization: Token <key>`", Some("Token")),
            ("key", "Prefixed: `Authorization: SSWS {API Token}`.", Some("SSWS")),
            (
                "key",
                "Set it to `Klaviyo-API-Key your-private-api-key`.",
                Some("Klaviyo-API-Key"),
            ),
            ("key", "The key itself, without the `Bearer` prefix.", None),
            ("key", "Try it with `curl https://example.com`.", None),
            ("key", "`your-api-key`", None),
            ("key", "", None),
        ] {
            assert_eq!(before_key(name, description).as_deref(), word, "{description}");
        }
    }
}
