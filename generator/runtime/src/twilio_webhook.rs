//! Checks that requests to webhooks come from Twilio.
//!
//! ```
//! use clientwright_runtime::twilio_webhook::Validator;
//!
//! // What the server's framework gives: the URL as it was asked for, the header `X-Twilio-Signature`, and the body.
//! let url = "https://example.com/sms?flow=1";
//! let (signature, body) = ("AAAAAAAAAAAAAAAAAAAAAAAAAAA=", b"Body=hi&From=%2B15005550006");
//!
//! assert!(!Validator::new("the auth token").is_valid(url, body, signature));
//! ```

use crate::credential::Secret;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::{digest, hmac};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Checks the header `X-Twilio-Signature` of requests to webhooks.
///
/// The key is the auth token of the account; an API key does not work.
pub struct Validator {
    key: hmac::Key,
}

impl Validator {
    /// A validator with the auth token of the account.
    #[must_use]
    pub fn new(auth_token: impl Into<Secret>) -> Self {
        let token = auth_token.into();
        Self {
            key: hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, token.expose().as_bytes()),
        }
    }

    /// Whether the signature is that of a request to this URL with this body.
    ///
    /// The URL must be exactly the one that Twilio was given: with its query in the same encoding and, behind a proxy,
    /// with the scheme and host in front of it. It is tried with and without a port, since Twilio signs either. A JSON
    /// body is recognised by the `bodySHA256` in the query; any other body is a form, which is empty for a GET.
    #[must_use]
    pub fn is_valid(&self, url: &str, body: &[u8], signature: &str) -> bool {
        let Ok(signature) = STANDARD.decode(signature) else {
            return false;
        };
        let fields = match body_hash(url) {
            Some(hash) => {
                if !is_hash_of(hash, body) {
                    return false;
                }
                String::new()
            }
            None => signed_fields(body),
        };
        let is_of = |url: &str| hmac::verify(&self.key, format!("{url}{fields}").as_bytes(), &signature).is_ok();
        is_of(url) || is_of(&with_other_port(url))
    }
}

impl fmt::Debug for Validator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Validator")
    }
}

/// The hash of the body in the query.
fn body_hash(url: &str) -> Option<&str> {
    let (_, query) = url.split_once('?')?;
    let query = query.split('#').next().unwrap_or("");
    query.split('&').find_map(|pair| pair.strip_prefix("bodySHA256="))
}

fn is_hash_of(hash: &str, body: &[u8]) -> bool {
    let found = digest::digest(&digest::SHA256, body);
    let halves = found.as_ref().iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let digits = halves.map(|half| char::from_digit(half.into(), 16));
    hash.to_ascii_lowercase().chars().map(Some).eq(digits)
}

/// The signed text of a form: the fields sorted by name, and each value of a name once, sorted.
fn signed_fields(body: &[u8]) -> String {
    let mut fields: BTreeMap<Cow<'_, str>, BTreeSet<Cow<'_, str>>> = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(body) {
        fields.entry(name).or_default().insert(value);
    }
    let pairs = fields.iter();
    pairs
        .flat_map(|(name, values)| values.iter().flat_map(move |value| [&**name, &**value]))
        .collect()
}

/// The URL without its port or, if it has none, with the default one. The rest stays unchanged, which a URL parser
/// would not ensure.
fn with_other_port(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let (authority, tail) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let host_start = authority.rfind('@').map_or(0, |at| at + 1);
    let (user, host) = authority.split_at(host_start);
    // A colon inside brackets is part of an address, not the beginning of a port.
    let port = host.rfind(':').filter(|colon| host[*colon..].find(']').is_none());
    match port {
        Some(colon) => format!("{scheme}://{user}{}{tail}", &host[..colon]),
        None => {
            let usual = if scheme.eq_ignore_ascii_case("http") { 80 } else { 443 };
            format!("{scheme}://{user}{host}:{usual}{tail}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://mycompany.com/myapp.php?foo=1&bar=2";
    const FORM: &[u8] =
        b"To=%2B18005551212&Digits=1234&CallSid=CA1234567890ABCDE&From=%2B14158675309&Caller=%2B14158675309";

    fn is_valid(url: &str, body: &[u8], signature: &str) -> bool {
        Validator::new("12345").is_valid(url, body, signature)
    }

    fn signature(text: &str) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, b"12345");
        STANDARD.encode(hmac::sign(&key, text.as_bytes()))
    }

    #[test]
    fn a_form_is_signed_with_its_url() {
        let good = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
        assert!(is_valid(URL, FORM, good));
        assert!(is_valid("https://mycompany.com:443/myapp.php?foo=1&bar=2", FORM, good));
        assert!(is_valid("https://mycompany.com:8443/myapp.php?foo=1&bar=2", FORM, good));
        for (url, body, signature) in [
            (&URL[..URL.len() - 1], FORM, good),
            ("http://mycompany.com/myapp.php?foo=1&bar=2", FORM, good),
            (URL, &FORM[..FORM.len() - 1], good),
            (URL, b"", good),
            (URL, FORM, "RSOYDt4T1cUTdK1PDd93/VVr8B9="),
            (URL, FORM, ""),
            (URL, FORM, "no base64"),
        ] {
            assert!(!is_valid(url, body, signature), "{url} {signature}");
        }
        assert!(!Validator::new("12346").is_valid(URL, FORM, good));
    }

    #[test]
    fn json_is_signed_by_its_hash() {
        let url = format!("{URL}&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620");
        let body = b"{\"property\": \"value\", \"boolean\": true}";
        let good = "a9nBmqA0ju/hNViExpshrM61xv4=";
        assert!(is_valid(&url, body, good));
        assert!(!is_valid(&url, b"{}", good));
        assert!(!is_valid(&url, b"", good));
    }

    #[test]
    fn each_value_of_a_name_counts_once_and_in_order() {
        let signed = signature("https://e.com/xa1a2b\u{e9}");
        assert!(is_valid("https://e.com/x", b"b=%C3%A9&a=2&a=1&a=2", &signed));
        assert!(!is_valid("https://e.com/x", b"b=%C3%A9&a=2", &signed));
    }

    #[test]
    fn the_url_is_taken_to_the_letter_but_for_its_port() {
        for (asked, signed) in [
            ("https://e.com/x?q='@:+|%7c", "https://e.com/x?q='@:+|%7c"),
            ("https://e.com/x?q='@:+", "https://e.com:443/x?q='@:+"),
            ("http://me:pw@e.com:8080/x", "http://me:pw@e.com/x"),
            ("http://me:pw@e.com/x", "http://me:pw@e.com:80/x"),
            ("https://[::1]/x", "https://[::1]:443/x"),
            ("https://[::1]:8443/x", "https://[::1]/x"),
            ("https://e.com?x=1:2", "https://e.com:443?x=1:2"),
        ] {
            assert!(is_valid(asked, b"", &signature(signed)), "{asked} {signed}");
        }
        assert!(!is_valid("https://e.com/x%20y", b"", &signature("https://e.com/x+y")));
    }

    #[test]
    fn the_token_is_not_printed() {
        assert_eq!(format!("{:?}", Validator::new("hush")), "Validator");
    }
}
