//! Where an API is.

use http::Uri;
use std::sync::Arc;

/// The start of every URL: scheme, authority and a path without a slash at its end. Shared by the calls of a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BaseUrl(Arc<str>);

impl BaseUrl {
    /// Takes a URL of https, or of http if its host is this machine. Fails on any other, and on one with a user name, a query or
    /// a fragment in it; says why, without repeating a user name.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        if text.contains(['?', '#']) {
            return Err("the base URL has a query or a fragment; leave it out".to_owned());
        }
        let uri: Uri = text
            .parse()
            .map_err(|error| format!("the base URL is not a URL: {error}"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err("the base URL is not absolute; set one such as https://api.example.com".to_owned());
        };
        if authority.as_str().contains('@') {
            return Err("the base URL has a user name in it; use `Credentials` instead".to_owned());
        }
        match scheme {
            "https" => {}
            "http" if is_loopback(authority.host()) => {}
            "http" => return Err(format!("the base URL of {} is not https", authority.host())),
            _ => return Err("the base URL is neither https nor http".to_owned()),
        }
        let path = uri.path().trim_end_matches('/');
        Ok(Self(format!("{scheme}://{authority}{path}").into()))
    }

    /// Scheme and authority alone.
    pub(crate) fn origin(&self) -> Self {
        let path = self
            .0
            .find("://")
            .and_then(|scheme| Some(scheme + 3 + self.0[scheme + 3..].find('/')?));
        Self(self.0[..path.unwrap_or(self.0.len())].into())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || address
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_and_loopback_are_taken() {
        for (text, base) in [
            ("https://api.example.com", "https://api.example.com"),
            ("https://api.example.com:8443/v1/", "https://api.example.com:8443/v1"),
            ("http://127.0.0.1:80", "http://127.0.0.1:80"),
            ("http://[::1]:80/", "http://[::1]:80"),
            ("http://localhost/x", "http://localhost/x"),
        ] {
            assert_eq!(BaseUrl::parse(text).unwrap().as_str(), base);
        }
    }

    #[test]
    fn others_are_refused() {
        for text in [
            "http://api.example.com",
            "http://127.0.0.1.example.com",
            "ftp://127.0.0.1",
            "https://user:secret@api.example.com",
            "https://api.example.com?x=1",
            "https://api.example.com#x",
            "/v1",
            "",
            "api.example.com",
        ] {
            let refusal = BaseUrl::parse(text).unwrap_err();
            assert!(!refusal.contains("secret"), "{refusal}");
        }
    }
}
