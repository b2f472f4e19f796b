//! The word before a key in `Authorization`, which documents that describe a token as a key only mention in
//! descriptions.
//!
//! A wrong word makes every call fail, while callers can give a missing word with the key. So doubtful words are not
//! read.

/// Words that are recognised before a key even without the name of the header. `Basic` is not among them, since no key
/// follows it.
const KNOWN: [&str; 12] = [
    "Bearer",
    "Token",
    "ApiKey",
    "Api-Key",
    "ApiToken",
    "Api-Token",
    "Key",
    "JWT",
    "SSWS",
    "GenieKey",
    "Klaviyo-API-Key",
    "DeepL-Auth-Key",
];

const BEARER: &str = KNOWN[0];

/// Phrases that say that `Bearer` precedes the key, in lower case and without quotes.
const BEARER_PRECEDES: [&str; 22] = [
    "authorization: bearer ",
    "bearer <",
    "bearer {",
    "bearer [",
    "bearer your",
    "bearer followed by",
    "bearer following by",
    "using bearer scheme",
    "using the bearer scheme",
    "uses the bearer scheme",
    "with the bearer scheme",
    "prefixed by bearer",
    "prefixed with bearer",
    "prefixed with the word bearer",
    "prefix bearer",
    "with bearer prefix",
    "with the bearer prefix",
    "preceded by bearer",
    "the word bearer followed",
    "enter the word bearer",
    "enter the bearer authorization string",
    "jwt with bearer into",
];

/// Beginnings of words that negate a sentence, or say that something differs or is removed.
const NEGATIONS: [&str; 13] = [
    "without", "never", "cannot", "neither", "nor", "instead", "rather", "unlike", "differ", "omit", "remov", "strip",
    "exclud",
];

/// A value of the header in a description.
enum Shown<'d> {
    /// The whole header, with the word before the key if that is certain.
    Header(Option<&'d str>),
    /// A known word before a key.
    Value(&'d str),
}

/// The word in a whole header of the description; otherwise a known word before a key; otherwise `Bearer`, if the name
/// of the scheme or the description leaves no doubt.
pub(super) fn before_key(name: &str, description: &str) -> Option<String> {
    // The full stops of these abbreviations do not end a sentence.
    let description = description.replace("e.g. ", "e.g., ").replace("i.e. ", "i.e., ");
    let (negated, plain): (Vec<&str>, Vec<&str>) = sentences(&description).partition(|text| is_negated(text));
    let (mut headers, mut values) = (Vec::new(), Vec::new());
    for shown in plain.iter().flat_map(|text| spans(text)).filter_map(shown) {
        match shown {
            Shown::Header(word) => headers.push(word),
            Shown::Value(word) => values.push(Some(word)),
        }
    }
    if let Some(words) = [headers, values].iter().find(|words| !words.is_empty()) {
        return agreed(words).map(spelled);
    }
    let is_denied = negated.iter().any(|text| text.to_ascii_lowercase().contains("bearer"));
    let is_said = || is_named_bearer(name) || begins_with_bearer(&description) || plain.iter().any(says_bearer);
    (!is_denied && is_said()).then(|| BEARER.to_owned())
}

/// The word, if all are the same.
fn agreed<'d>(words: &[Option<&'d str>]) -> Option<&'d str> {
    let first = words.first().copied().flatten()?;
    let is_first = |word: Option<&str>| word.is_some_and(|word| word.eq_ignore_ascii_case(first));
    words.iter().copied().all(is_first).then_some(first)
}

/// A word as it is sent. `Bearer` has a standard spelling, and the runtime leaves headers that begin with it alone.
fn spelled(word: &str) -> String {
    let is_bearer = word.eq_ignore_ascii_case(BEARER);
    if is_bearer { BEARER } else { word }.to_owned()
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut before = ' ';
    text.split(move |letter: char| {
        let is_end = letter.is_whitespace() && matches!(before, '.' | '!' | '?');
        before = letter;
        is_end
    })
}

fn is_negated(sentence: &str) -> bool {
    let sentence = sentence.to_ascii_lowercase().replace('\u{2019}', "'");
    let mut words = sentence.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '\'');
    words.any(|word| {
        let is_no = matches!(word, "no" | "not" | "non" | "dont") || word.ends_with("n't");
        is_no || NEGATIONS.iter().any(|begin| word.starts_with(begin))
    })
}

/// The texts in backticks or quotes.
fn spans(sentence: &str) -> impl Iterator<Item = &str> {
    let delimiters = ['`', '"'].into_iter();
    delimiters.flat_map(|delimiter| sentence.split(delimiter).skip(1).step_by(2))
}

/// The value of the header in a span, if there is one.
fn shown(span: &str) -> Option<Shown<'_>> {
    let span = span.trim();
    let header = span
        .split_once(':')
        .filter(|(name, value)| name.trim_end().eq_ignore_ascii_case("authorization") && !value.trim().is_empty());
    let Some((_, value)) = header else {
        let (word, rest) = split_word(span)?;
        return (is_known(word) && stands_for_key(rest)).then_some(Shown::Value(word));
    };
    // Behind the name of the header, a word need not be known if a key certainly follows.
    let word = split_word(value).filter(|(word, rest)| {
        let is_one = is_enclosed(rest) || !rest.contains(char::is_whitespace);
        let is_another = (is_enclosed(rest) || begins_as_own(rest)) && !begins_as_own(word) && !is_basic(word);
        is_another || is_known(word) && (is_one || stands_for_key(rest))
    });
    Some(Shown::Header(word.map(|(word, _)| word)))
}

/// The word before a space, if it can be the name of a scheme, and the rest.
fn split_word(text: &str) -> Option<(&str, &str)> {
    let (word, rest) = text.trim().split_once(' ')?;
    let is_word = word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_word.then(|| (word, rest.trim()))
}

fn is_known(word: &str) -> bool {
    KNOWN.iter().any(|known| known.eq_ignore_ascii_case(word))
}

fn is_basic(word: &str) -> bool {
    word.eq_ignore_ascii_case("basic")
}

/// Whether a text is a placeholder for a key: `<key>`, `your-api-key`, `API_KEY`.
fn stands_for_key(text: &str) -> bool {
    let uppercase = text.to_ascii_uppercase();
    let says_key = ["KEY", "TOKEN", "SECRET", "JWT"]
        .iter()
        .any(|word| uppercase.contains(word));
    let is_capital = text == uppercase && !text.contains(char::is_whitespace);
    is_enclosed(text) || says_key && (is_capital || begins_as_own(text))
}

fn is_enclosed(text: &str) -> bool {
    [('{', '}'), ('<', '>'), ('[', ']')].iter().any(|(open, close)| {
        let inner = text.strip_prefix(*open).and_then(|text| text.strip_suffix(*close));
        inner.is_some_and(|inner| !inner.contains(['{', '}', '<', '>', '[', ']']))
    })
}

/// Whether a text begins with a possessive or an article, as `your-api-key` does.
fn begins_as_own(text: &str) -> bool {
    let first = text.split(|letter: char| !letter.is_ascii_alphanumeric()).next();
    first.is_some_and(|first| ["your", "my", "the"].iter().any(|own| own.eq_ignore_ascii_case(first)))
}

/// Whether the name of a scheme says `Bearer`, as `bearerAuth` and `JWT-Bearer` do.
fn is_named_bearer(name: &str) -> bool {
    let letters: String = name.chars().filter(char::is_ascii_alphabetic).collect();
    let letters = letters.to_ascii_lowercase();
    letters.starts_with("bearer") || matches!(letters.as_str(), "jwtbearer" | "httpbearer" | "oauthbearer")
}

/// Whether a description begins by saying that the key is a bearer token.
fn begins_with_bearer(description: &str) -> bool {
    let plain = unquoted(description);
    let plain = plain
        .strip_prefix("a ")
        .or_else(|| plain.strip_prefix("the "))
        .unwrap_or(&plain);
    ["bearer token", "bearer authentication"]
        .iter()
        .any(|begin| plain.starts_with(begin))
}

fn says_bearer(sentence: &&str) -> bool {
    let plain = unquoted(sentence);
    BEARER_PRECEDES.iter().any(|words| plain.contains(words))
}

/// A text in lower case, without quotes and backticks, and with single spaces.
fn unquoted(text: &str) -> String {
    let letters = text.chars().filter(|letter| !matches!(letter, '`' | '"' | '\'' | '*'));
    let plain: String = letters.collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::before_key;

    #[test]
    fn the_word_before_a_key_is_the_one_that_is_shown() {
        for (description, word) in [
            ("`Authorization: Token <key>`", Some("Token")),
            ("`Authorization: Token 0123abc`", Some("Token")),
            ("Prefixed: `Authorization: SSWS {API Token}`.", Some("SSWS")),
            ("`authorization: Own-Scheme your-key`", Some("Own-Scheme")),
            (
                "Try `curl -H \"Authorization: Token <key>\" https://example.com`.",
                Some("Token"),
            ),
            ("`Authorization: Token <key>`. It is not a bearer token.", Some("Token")),
            ("Run `export MY_API_TOKEN` and see `Authorization: <key>`.", None),
            ("`Authorization: <key>`, of the word Bearer followed by a key.", None),
            ("`Authorization: Token <key>` or `Authorization: <key>`", None),
            ("`Authorization: your key`", None),
            ("`Authorization: API key`", None),
            ("`Authorization: Basic <key>`", None),
            ("Do not send `Authorization: Token <key>`.", None),
            (
                "Set it to `Klaviyo-API-Key your-private-api-key`.",
                Some("Klaviyo-API-Key"),
            ),
            ("Set it to `Token API_TOKEN`.", Some("Token")),
            ("Example: \"bearer {token}\"", Some("Bearer")),
            ("`Token <key>` or `ApiKey <key>`", None),
            ("A key that `POST /auth/token` gives.", None),
            ("A key that `POST {path}` gives.", None),
            ("Try it with `curl https://example.com`.", None),
            ("Run `export MY_API_TOKEN`.", None),
            ("`your-api-key`", None),
            ("", None),
        ] {
            assert_eq!(before_key("key", description).as_deref(), word, "{description}");
        }
    }

    #[test]
    fn bearer_is_said_without_doubt() {
        for (name, description, is_said) in [
            ("Bearer", "", true),
            ("BearerToken", "", true),
            ("notBearer", "", false),
            ("Bearer", "Do not prefix it with Bearer.", false),
            ("Bearer", "`Authorization: <key>`", false),
            ("key", "JWT Authorization header using the Bearer scheme.", true),
            ("key", "Enter 'Bearer' [space] and then your token.", true),
            ("key", "Please insert JWT with Bearer into field", true),
            (
                "key",
                "Enter the Bearer Authorization string as following: `Bearer Generated-JWT-Token`",
                true,
            ),
            ("key", "Authorization: Bearer 0123abc", true),
            ("key", "Send Bearer <token>. Do not share it.", true),
            ("key", "The key is prefixed with `Bearer`.", true),
            ("key", "Bearer token of a session.", true),
            ("key", "The key itself, without the `Bearer` prefix.", false),
            ("key", "The key; do not prefix it with Bearer.", false),
            ("key", "The key; don\u{2019}t send Bearer <token>.", false),
            ("key", "Never a scheme, e.g. Bearer <token>.", false),
            ("key", "Omit the word, with the Bearer prefix it fails.", false),
            ("key", "This is not the same as a bearer token.", false),
            ("key", "What `/login` gives for a bearer token.", false),
        ] {
            let word = before_key(name, description);
            assert_eq!(word.as_deref(), is_said.then_some("Bearer"), "{name}: {description}");
        }
    }
}
