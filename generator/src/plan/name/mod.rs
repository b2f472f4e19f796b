//! Rust names from names on the wire.
//!
//! Names are ASCII: rustc warns of confusable and uncommon characters, and normalises identifiers, so that two
//! different names on the wire could become one in Rust. Letters of other scripts are transliterated.

pub(super) mod overridden;
pub(super) mod scope;
mod spelling;

use std::borrow::Cow;

use heck::{ToSnakeCase, ToUpperCamelCase};

use self::spelling::{in_ascii, plain, spelled};
use super::memo::Memo;

/// Words of Rust (all editions up to 2024) that cannot be names, and `_`; sorted.
const RESERVED: &[&str] = &[
    "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The case of a kind of name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// `snake_case`: modules, functions, fields and arguments.
    Snake,
    /// `UpperCamelCase`: types and variants.
    Camel,
    /// `SHOUTY_SNAKE_CASE`: statics.
    Shouty,
}

/// The Rust name for a name on the wire.
pub(super) fn rust_name(wire: &str, case: Case) -> String {
    finish(
        of_words(wire, case).unwrap_or_else(|| cased(&speakable(&in_ascii(wire)), case)),
        case,
    )
}

/// A name in a case, if its words are known without a search.
fn of_words(name: &str, case: Case) -> Option<String> {
    if is_snake(name) {
        Some(recased(name, case))
    } else if is_camel(name) {
        Some(match case {
            Case::Camel => name.to_owned(),
            Case::Snake | Case::Shouty => recased(&snake_of_camel(name), case),
        })
    } else {
        None
    }
}

/// Whether a name is in snake case, as most names on the wire are.
fn is_snake(wire: &str) -> bool {
    let mut words = wire.as_bytes().split(|byte| *byte == b'_');
    words.all(|word| {
        !word.is_empty()
            && word
                .iter()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

/// Whether a name is in upper camel case, and the second character of each word is a lower-case letter.
fn is_camel(name: &str) -> bool {
    let begins_word =
        |pair: &[u8]| matches!(pair, [first, second] if !first.is_ascii_uppercase() || second.is_ascii_lowercase());
    let bytes = name.as_bytes();
    bytes.first().is_some_and(u8::is_ascii_uppercase)
        && !bytes.last().is_some_and(u8::is_ascii_uppercase)
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && bytes.windows(2).all(begins_word)
}

/// A name in snake case, in another case.
fn recased(snake: &str, case: Case) -> String {
    match case {
        Case::Snake => snake.to_owned(),
        Case::Shouty => snake.to_ascii_uppercase(),
        Case::Camel => {
            let mut name = String::with_capacity(snake.len());
            let mut begins_word = true;
            for character in snake.chars() {
                match character {
                    '_' => begins_word = true,
                    first if std::mem::take(&mut begins_word) => name.push(first.to_ascii_uppercase()),
                    other => name.push(other),
                }
            }
            name
        }
    }
}

/// A name in upper camel case, in snake case.
fn snake_of_camel(camel: &str) -> String {
    let mut name = String::with_capacity(camel.len() + 4);
    for character in camel.chars() {
        if character.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(character.to_ascii_lowercase());
    }
    name
}

/// A short suffix that depends on the wire name alone, for names that nothing else tells apart.
pub(super) fn suffix(wire: &str) -> String {
    // FNV-1a: stable across platforms and releases, which the standard hasher does not promise.
    let hash = wire.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{:04x}", (hash >> 16) ^ (hash & 0xffff))
}

/// Joins two names of one case. The first one loses the `_` of a reserved word, and words at the end of a name in camel
/// case are not repeated at the beginning of the other: `RevokeToken` and `TokenId` are `RevokeTokenId`.
pub(super) fn join(one: &str, other: &str, case: Case) -> String {
    let one = one.trim_end_matches('_');
    let other = cased(other, case);
    match case {
        Case::Camel => [one, without_overlap(one, &other)].concat(),
        Case::Snake | Case::Shouty => [one, &other].join("_"),
    }
}

/// A name in camel case without the words at its beginning with which the name before it ends; the whole name if
/// nothing were left.
fn without_overlap<'o>(one: &str, other: &'o str) -> &'o str {
    let is_capital = |character: char| character.is_ascii_uppercase();
    let mut words = other.rmatch_indices(is_capital).map(|(end, _)| other.split_at(end));
    let said = words.find(|(first, _)| first.starts_with(is_capital) && one.ends_with(first));
    said.map_or(other, |(_, rest)| rest)
}

/// The last word of a name in upper camel case.
pub(super) fn last_word(name: &str) -> &str {
    let place = name.rfind(|character: char| character.is_ascii_uppercase());
    name.get(place.unwrap_or_default()..).unwrap_or(name)
}

/// A name in a case, with its words found by capitals and signs.
pub(super) fn cased(text: &str, case: Case) -> String {
    if let Some(name) = of_words(text, case) {
        return name;
    }
    let camel = || one_plural(&one_word(text, &[CAPITALS])).to_upper_camel_case();
    let snake = || one_plural(&one_word(text, &[MIXED, CAPITALS])).to_snake_case();
    match case {
        Case::Camel => CAMEL.with(|known| known.of(text, camel)),
        Case::Snake => SNAKE.with(|known| known.of(text, snake)),
        Case::Shouty => recased(&SNAKE.with(|known| known.of(text, snake)), case),
    }
}

thread_local! {
    /// A document repeats its names, and the search for words takes longer than everything else with a name.
    static CAMEL: Memo<String> = Memo::default();
    static SNAKE: Memo<String> = Memo::default();
}

/// Words with capitals inside.
const MIXED: &[&str] = &[
    "DDoS", "DPoP", "IPv", "IoT", "OAuth", "PvP", "QoS", "SaaS", "UPnP", "VoIP", "oAuth",
];

/// Words of one small letter and capitals, which a search by capitals would divide.
const CAPITALS: &[&str] = &["iOS", "mTLS"];

/// Makes each of these words one word; in `SSOAuth` the `O` belongs to another.
fn one_word<'t>(text: &'t str, words: &[&[&str]]) -> Cow<'t, str> {
    let bytes = text.as_bytes();
    let mut joined = Cow::Borrowed(text);
    for (at, first) in bytes.iter().enumerate().filter(|(_, byte)| byte.is_ascii_alphabetic()) {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let stands = |word: &&&str| {
            let is_word = bytes.get(at..).is_some_and(|rest| rest.starts_with(word.as_bytes()));
            let ends = !bytes.get(at + word.len()).is_some_and(u8::is_ascii_lowercase);
            is_word && ends
        };
        let is_free = if first.is_ascii_uppercase() {
            !before.is_some_and(u8::is_ascii_uppercase)
        } else {
            !before.is_some_and(u8::is_ascii_alphanumeric)
        };
        if is_free && let Some(word) = words.iter().copied().flatten().find(stands) {
            let inside = joined.to_mut().get_mut(at + 1..at + word.len());
            inside.into_iter().for_each(str::make_ascii_lowercase);
        }
    }
    joined
}

/// Makes the plural of a word in capitals one word: `IDs` and `userURLs` have a lone `s` after the capitals.
fn one_plural(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let is_capital = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_uppercase);
    let is_plural = |at: usize| {
        let goes_on = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
        bytes.get(at) == Some(&b's') && is_capital(at.checked_sub(1)) && is_capital(at.checked_sub(2)) && !goes_on
    };
    if !(2..bytes.len()).any(is_plural) {
        return Cow::Borrowed(text);
    }
    let mut word = text.to_owned();
    for end in (2..bytes.len()).filter(|at| is_plural(*at)) {
        let before = bytes.iter().take(end).rev();
        let run = before.take_while(|byte| byte.is_ascii_uppercase()).count();
        let (first, last) = (end - run + 1, end);
        let lower = text.get(first..last).unwrap_or_default().to_ascii_lowercase();
        word.replace_range(first..last, &lower);
    }
    Cow::Owned(word)
}

/// The length of a name. It is also the name of a file, for which file systems have at most 255 bytes; snake case may
/// add a third.
const LONGEST: usize = 120;

/// Whether a name was cut, so that it does not end in its own last word.
pub(super) fn is_shortened(name: &str) -> bool {
    name.len() > LONGEST
}

/// A name that is too long, cut, with a suffix in place of the rest.
fn shortened(name: &str, case: Case) -> Option<String> {
    let cut = name.get(..LONGEST).filter(|_| name.len() > LONGEST)?;
    Some(join(cut, &suffix(name), case))
}

/// Makes a name in its case an identifier: not empty, without a digit at the beginning, and no reserved word.
pub(super) fn finish(name: String, case: Case) -> String {
    let mut name = shortened(&name, case).unwrap_or(name);
    match name.chars().next() {
        None => name = cased("empty", case),
        Some(first) if first.is_ascii_digit() => name.insert(0, if case == Case::Snake { 'n' } else { 'N' }),
        Some(_) => {}
    }
    if RESERVED.binary_search(&name.as_str()).is_ok() || name == "Self" {
        name.push('_');
    }
    name
}

/// The words of ASCII letters and digits in a wire name; a name without any is spelled out.
fn speakable(wire: &str) -> String {
    if !wire.contains(|character: char| character.is_ascii_alphanumeric()) {
        return spelled(wire);
    }
    // Only the sign tells `+1` from `-1`, and sorting by `-created` from sorting by `created`: if a document adds the
    // other one, the name of the first must not move.
    if let Some(sign) = wire.chars().next().filter(|first| "+-".contains(*first))
        && let Some(rest) = wire.strip_prefix(sign)
        && rest.starts_with(|first: char| first.is_ascii_alphanumeric())
    {
        return format!("{} {}", spelled(&wire[..1]), speakable(rest));
    }
    plain(wire)
}

#[cfg(test)]
mod tests {
    use super::{Case, RESERVED, cased, is_camel, is_snake, rust_name};
    use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

    #[test]
    fn names_are_cased_and_legal() {
        for (wire, snake, camel) in [
            ("OAuth2", "oauth2", "OAuth2"),
            ("OAuthURL", "oauth_url", "OAuthUrl"),
            ("getSSOAuth", "get_sso_auth", "GetSsoAuth"),
            ("OAuthorized", "o_authorized", "OAuthorized"),
            ("oAuthToken", "oauth_token", "OAuthToken"),
            ("enableIPv4", "enable_ipv4", "EnableIPv4"),
            ("Bearer-DPoP", "bearer_dpop", "BearerDPoP"),
            ("usageIoTHour", "usage_iot_hour", "UsageIoTHour"),
            ("UPnPEnabled", "upnp_enabled", "UPnPEnabled"),
            ("iOS", "ios", "Ios"),
            ("supports_iOS", "supports_ios", "SupportsIos"),
            ("mTLSAuth", "mtls_auth", "MtlsAuth"),
            ("FriendlyName", "friendly_name", "FriendlyName"),
            ("type", "type_", "Type"),
            ("self", "self_", "Self_"),
            ("", "empty", "Empty"),
            ("2fa", "n2fa", "N2fa"),
            ("IDs", "ids", "Ids"),
            ("userURLs", "user_urls", "UserUrls"),
            ("objectIDsByKey", "object_ids_by_key", "ObjectIdsByKey"),
            ("DNSserver", "dn_sserver", "DnSserver"),
            ("+1", "plus_1", "Plus1"),
            ("-created", "minus_created", "MinusCreated"),
            ("-1", "minus_1", "Minus1"),
            ("conversations.v1.user", "conversations_v1_user", "ConversationsV1User"),
            ("twilio/quick-reply", "twilio_quick_reply", "TwilioQuickReply"),
            ("filter[name]", "filter_name", "FilterName"),
            ("User's invites", "users_invites", "UsersInvites"),
            ("名", "ming", "Ming"),
            ("Größe", "grosse", "Grosse"),
            ("Tin đăng", "tin_dang", "TinDang"),
            ("e\u{301}te\u{301}", "ete", "Ete"),
            ("Пользователи", "polzovateli", "Polzovateli"),
            ("用户ID", "yong_hu_id", "YongHuId"),
            ("☃", "u2603", "U2603"),
            ("m²", "m", "M"),
            ("_", "empty", "Empty"),
            ("$", "dollar", "Dollar"),
        ] {
            assert_eq!(rust_name(wire, Case::Snake), snake, "{wire}");
            assert_eq!(rust_name(wire, Case::Camel), camel, "{wire}");
        }
    }

    /// All names of a few letters of each kind.
    #[test]
    fn names_of_known_words_are_cased_alike() {
        let mut names = vec![String::new()];
        let (mut snake, mut camel) = (0, 0);
        for _ in 0..7 {
            let longer = names
                .iter()
                .flat_map(|name| ["a", "B", "1", "_"].map(|letter| format!("{name}{letter}")));
            names = longer.collect();
            for name in &names {
                snake += usize::from(is_snake(name));
                camel += usize::from(is_camel(name));
                assert_eq!(cased(name, Case::Snake), name.to_snake_case());
                assert_eq!(cased(name, Case::Camel), name.to_upper_camel_case());
                assert_eq!(cased(name, Case::Shouty), name.to_shouty_snake_case());
            }
        }
        assert!(snake > 1000 && camel > 50, "{snake} and {camel} names are known");
        assert!(!is_snake("é") && !is_camel("É") && !is_camel("A-b"));
    }

    #[test]
    fn reserved_words_are_sorted() {
        assert!(RESERVED.is_sorted());
    }
}
