//! Redirects as responses.

use crate::headers;
use crate::json::{DecodeError, Decoded, Encode, Writer};
use crate::response::Response;
use http::header::LOCATION;
use std::fmt;

/// A response with the URL of the result: its header `Location`, as an absolute URL (RFC 9110, section 15.4).
///
/// It is the result of operations that describe a redirect and no success, and is not followed: mostly it leads to
/// another server, which must not receive the credentials of the API, and its query has a secret of its own. `Debug`
/// omits the query.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Redirect {
    url: String,
}

impl Redirect {
    /// The URL, with parts that may be secret.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Response {
    /// Reads the target of the redirect.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if the header `Location` is missing or not a text.
    pub fn redirect(&self) -> Decoded<Redirect> {
        let value = self.headers().get(LOCATION);
        let value = value.ok_or_else(|| DecodeError::new("the header `Location` is missing", 0))?;
        let reference = value
            .to_str()
            .map_err(|_| DecodeError::new("the header `Location` is not text", 0))?;
        Ok(Redirect {
            url: absolute(reference, self.url()),
        })
    }
}

/// A reference as an absolute URL (RFC 3986, section 5.2); `base` is the URL that it is relative to, without a query.
/// Dot segments stay in the path.
pub(crate) fn absolute(reference: &str, base: &str) -> String {
    let (scheme, rest) = base.split_once("//").unwrap_or(("", base));
    let authority = rest.split('/').next().unwrap_or_default();
    if reference.is_empty() || reference.starts_with(['?', '#']) {
        format!("{base}{reference}")
    } else if reference.starts_with("//") {
        format!("{scheme}{reference}")
    } else if reference.starts_with('/') {
        format!("{scheme}//{authority}{reference}")
    } else if has_scheme(reference) {
        reference.to_owned()
    } else {
        let folder = match base.rsplit_once('/') {
            Some((folder, _)) if folder.len() > scheme.len() + 1 => folder,
            _ => base,
        };
        format!("{folder}/{reference}")
    }
}

/// Whether a reference begins with a scheme (RFC 3986, section 3.1).
fn has_scheme(reference: &str) -> bool {
    let Some((scheme, _)) = reference.split_once(':') else {
        return false;
    };
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    scheme.starts_with(|first: char| first.is_ascii_alphabetic()) && scheme.bytes().all(is_part)
}

impl fmt::Display for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url)
    }
}

impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Redirect")
            .field(&headers::without_secrets(&self.url))
            .finish()
    }
}

impl Encode for Redirect {
    fn encode(&self, writer: &mut Writer) {
        self.url.encode(writer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_becomes_a_whole_url() {
        let base = "https://api.example.com/v1/files/7";
        for (reference, whole) in [
            ("https://cdn.example.com/a?sig=1", "https://cdn.example.com/a?sig=1"),
            ("//cdn.example.com/a", "https://cdn.example.com/a"),
            ("/v1/tasks/2?a=b", "https://api.example.com/v1/tasks/2?a=b"),
            ("8", "https://api.example.com/v1/files/8"),
            ("8/at/12:30", "https://api.example.com/v1/files/8/at/12:30"),
            ("?page=2", "https://api.example.com/v1/files/7?page=2"),
            ("", base),
        ] {
            assert_eq!(absolute(reference, base), whole);
        }
        assert_eq!(absolute("a", "https://api.example.com"), "https://api.example.com/a");
    }

    #[test]
    fn debugging_tells_no_secret() {
        let redirect = Redirect {
            url: "https://u:p@cdn.example.com/a?sig=1".to_owned(),
        };
        assert_eq!(format!("{redirect:?}"), r#"Redirect("https://cdn.example.com/a")"#);
    }
}
