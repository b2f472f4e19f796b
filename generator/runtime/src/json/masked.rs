//! Masks secrets in JSON that is shown to people.

use std::borrow::Cow;

/// The text in place of a secret.
pub(super) const MASK: &str = "***";

/// Names of members that contain secrets and that documents describe as plain strings: in lower case and without
/// separators.
const SECRET: [&str; 22] = [
    "accesskey",
    "accesstoken",
    "apikey",
    "apisecret",
    "authorization",
    "authtoken",
    "bearertoken",
    "clientsecret",
    "idtoken",
    "passphrase",
    "passwd",
    "password",
    "pin",
    "privatekey",
    "pw",
    "refreshtoken",
    "secret",
    "secretaccesskey",
    "secretkey",
    "sessiontoken",
    "signingkey",
    "token",
];

/// Endings of further such names. Names that end in `token` are not among them: mostly these are cursors of pages.
const SECRET_ENDS: [&str; 18] = [
    "accesstoken",
    "apikey",
    "authtoken",
    "backupcode",
    "backupcodes",
    "cvc",
    "cvv",
    "cvv2",
    "passwd",
    "password",
    "passworddigest",
    "passwordhash",
    "privatekey",
    "recoverycode",
    "recoverycodes",
    "refreshtoken",
    "secret",
    "securitycode",
];

/// Whether a member contains a secret according to its name, such as `client_secret`, `clientSecret` or
/// `Client-Secret`.
pub(super) fn is_secret_name(name: &str) -> bool {
    let letters = name.chars().filter(|char| char.is_alphanumeric());
    let plain: String = letters.map(|char| char.to_ascii_lowercase()).collect();
    SECRET.contains(&&*plain)
        || SECRET_ENDS.iter().any(|end| plain.ends_with(end))
        || ["pass", "pw"].iter().any(|last| has_last(name, last))
}

/// Whether a name of several words ends in this word, which begins with a `p`: `db_pass` and `dbPass` end in `pass`,
/// and `bypass` does not.
fn has_last(name: &str, last: &str) -> bool {
    let starts = name.len().checked_sub(last.len());
    let Some((before, word)) = starts.and_then(|at| name.split_at_checked(at)) else {
        return false;
    };
    let is_apart = before.ends_with(|char: char| !char.is_alphanumeric());
    let is_hump =
        word.starts_with('P') && before.ends_with(|char: char| char.is_ascii_lowercase() || char.is_ascii_digit());
    word.eq_ignore_ascii_case(last) && (is_apart || is_hump)
}

/// A JSON text in which each secret string is three asterisks. A string is secret by the name of its member, and
/// strings of a list by the name of the list; `is_secret` says whether the whole text is the value of such a member.
/// The text must be valid JSON: a bracket outside of strings is taken for one of an object or a list.
pub(super) fn masked(text: &str, is_secret: bool) -> Cow<'_, str> {
    let mut shown = String::new();
    // For each open bracket, whether its content is secret.
    let mut open: Vec<bool> = Vec::new();
    let (mut next, mut done, mut at) = (is_secret, 0, 0);
    while let Some(token) = text.as_bytes().get(at) {
        let is_held = open.last().copied().unwrap_or(false);
        let mut end = at + 1;
        match token {
            b'"' => {
                let rest = text.get(at..).unwrap_or("");
                end = at + string_end(rest);
                if let Some(name) = name_of(rest) {
                    next = is_secret_name(&name);
                } else if next || is_held {
                    shown.push_str(text.get(done..at).unwrap_or(""));
                    shown.push('"');
                    shown.push_str(MASK);
                    shown.push('"');
                    done = end;
                }
            }
            b'[' => open.push(next || is_held),
            b'{' => open.push(false),
            b']' | b'}' => drop(open.pop()),
            b',' => next = false,
            _ => {}
        }
        at = end;
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(text.get(done..).unwrap_or(""));
    Cow::Owned(shown)
}

/// The string at the start of a text, if it is the name of a member.
fn name_of(text: &str) -> Option<Cow<'_, str>> {
    let (quoted, behind) = text.split_at_checked(string_end(text))?;
    if !behind.trim_start().starts_with(':') {
        return None;
    }
    let plain = quoted.trim_matches('"');
    if plain.contains('\\') {
        return super::decode_text(quoted).ok().map(Cow::Owned);
    }
    Some(Cow::Borrowed(plain))
}

/// The end of the string at the start of a text.
pub(super) fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::super::{Encode, Extra, Json, Writer};
    use super::*;

    #[test]
    fn a_name_says_that_its_value_is_a_secret() {
        for name in [
            "password",
            "access_token",
            "accessToken",
            "Client-Secret",
            "webhookSecret",
            "token",
            "SecretAccessKey",
            "new_password",
            "X-Api-Key",
            "cvc",
            "cardCvc",
            "CVV2",
            "security_code",
            "db_pass",
            "SMTP_PASS",
            "dbPass",
            "Pw",
            "CurrentPw",
            "new_pw",
            "SMTP_PW",
            "recovery_code",
            "backupCodes",
            "password_digest",
            "pin",
        ] {
            assert!(is_secret_name(name), "{name}");
        }
        for name in [
            "next_page_token",
            "pageToken",
            "tokens_used",
            "token_type",
            "secret_name",
            "password_set_at",
            "key",
            "secretary",
            "bypass",
            "compass",
            "pwd_length",
            "npw",
            "spw",
            "pass_count",
            "spin",
            "pin_set",
            "cvcResult",
            "code",
            "",
        ] {
            assert!(!is_secret_name(name), "{name}");
        }
    }

    #[test]
    fn strings_of_secret_names_are_masked_at_any_depth() {
        for (text, shown) in [
            (
                r#"{"id": 1, "secret": "s\"x", "a": "b"}"#,
                r#"{"id": 1, "secret": "***", "a": "b"}"#,
            ),
            (r#"[{"token" : "x"}, "token"]"#, r#"[{"token" : "***"}, "token"]"#),
            (
                r#"{"secret":["a",["b"],{"c":"d"},"e"],"f":["g"]}"#,
                r#"{"secret":["***",["***"],{"c":"d"},"***"],"f":["g"]}"#,
            ),
            (r#"{"s\u0065cret":"x"}"#, r#"{"s\u0065cret":"***"}"#),
            (
                r#"{"token":null,"a":"b","secret":{"password":"x"}}"#,
                r#"{"token":null,"a":"b","secret":{"password":"***"}}"#,
            ),
            (r#"{"token":7}"#, r#"{"token":7}"#),
        ] {
            assert_eq!(masked(text, false), shown);
            let json: Json = text.parse().unwrap();
            assert_eq!(format!("{json:?}"), shown);
            assert_eq!(json.to_string(), text);
        }
        assert_eq!(masked("\"x\"", true), "\"***\"");
    }

    #[test]
    fn a_struct_is_shown_without_them() {
        #[derive(Default)]
        struct Session;
        impl super::super::Decode for Session {
            fn decode(&mut self, reader: &mut super::super::Reader<'_>) -> super::super::Decoded<()> {
                reader.skip()
            }
        }
        impl Encode for Session {
            fn encode(&self, writer: &mut Writer) {
                writer.begin_object();
                writer.required("access_token", &"x".to_owned());
                writer.end_object(&Extra::new());
            }
        }
        crate::debug_as_json!(Session);
        assert_eq!(format!("{Session:?}"), r#"Session {"access_token":"***"}"#);
        assert_eq!(super::super::encode(&Session).unwrap(), r#"{"access_token":"x"}"#);
    }

    #[test]
    fn what_a_type_hides_is_shown_to_nobody_and_sent() {
        #[derive(Default)]
        struct Source(Option<i64>, Extra);
        impl super::super::Decode for Source {
            fn decode(&mut self, reader: &mut super::super::Reader<'_>) -> super::super::Decoded<()> {
                reader.skip()
            }
        }
        impl Encode for Source {
            fn encode(&self, writer: &mut Writer) {
                writer.begin_object();
                writer.hide();
                writer.optional("key", &self.0, &self.1);
                writer.hide();
                writer.required("seeds", &vec!["a".to_owned(), "b".to_owned()]);
                writer.required("name", &"c".to_owned());
                writer.hide();
                writer.nullable("code", &None::<i64>, &self.1);
                writer.end_object(&self.1);
            }
        }
        crate::debug_as_json!(Source);
        let shown = |source: &Source| format!("{source:?}");
        let source = Source(Some(7), Extra::new());
        assert_eq!(
            shown(&source),
            r#"Source {"key":"***","seeds":"***","name":"c","code":null}"#
        );
        let sent = super::super::encode(&source).unwrap();
        assert_eq!(sent, r#"{"key":7,"seeds":["a","b"],"name":"c","code":null}"#);
        // One that is absent hides no other.
        let mut extra = Extra::new();
        let shown_without = shown(&Source(None, extra.clone()));
        assert_eq!(shown_without, r#"Source {"seeds":"***","name":"c","code":null}"#);
        extra.insert("key", Json::new("x").unwrap());
        assert!(shown(&Source(None, extra)).starts_with(r#"Source {"key":"***","seeds""#));
    }

    #[test]
    fn what_is_left_over_is_shown_without_its_secrets() {
        let mut extra = Extra::new();
        extra.insert("refreshToken", Json::new("x").unwrap());
        extra.insert("note", Json::new("y").unwrap());
        assert_eq!(format!("{extra:?}"), r#"{"refreshToken": "***", "note": "y"}"#);
    }
}
