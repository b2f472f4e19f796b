//! The base URL of an API.

use bytes::Bytes;
use http::Uri;
use http::uri::{Authority, Parts, PathAndQuery, Scheme};
use std::sync::Arc;

/// The settings that allow http to other machines.
const ALLOWS_HTTP: &str = if cfg!(feature = "cli") {
    "`ClientBuilder::plain_http`, or `--plain-http` of the command line,"
} else {
    "`ClientBuilder::plain_http`"
};

/// The beginning of every URL: scheme, authority and a path without a trailing slash. The calls of a client share it.
#[derive(Clone, Debug)]
pub(crate) struct BaseUrl {
    text: Arc<str>,
    /// The length of scheme and authority, with the separator between them.
    origin: usize,
    scheme: Scheme,
    authority: Authority,
}

impl BaseUrl {
    /// Parses an https URL, or an http URL if its host is this machine or `plain_http` allows it. Fails on any other
    /// URL, and on one with a user name, a query or a fragment; the error does not repeat a user name.
    pub(crate) fn parse(text: &str, plain_http: bool) -> Result<Self, String> {
        if text.contains(['?', '#']) {
            return Err("the base URL has a query or a fragment; leave it out".to_owned());
        }
        let uri: Uri = text
            .parse()
            .map_err(|error| format!("the base URL is not a URL: {error}"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            // The suggestion keeps the path of a document's relative server.
            let start = match text {
                _ if text.starts_with("//") => "https:",
                _ if text.starts_with('/') => "https://api.example.com",
                _ => return Err("the base URL is not absolute; set one such as https://api.example.com".to_owned()),
            };
            let text = text.trim_end_matches('/');
            return Err(format!("the base URL is not absolute; set one such as {start}{text}"));
        };
        if authority.as_str().contains('@') {
            return Err("the base URL has a user name in it; use `Credentials` instead".to_owned());
        }
        match scheme.as_str() {
            "https" => {}
            "http" if plain_http || is_loopback(authority.host()) => {}
            "http" => {
                let host = authority.host();
                return Err(format!(
                    "the base URL of {host} is not https; {ALLOWS_HTTP} allows that, for networks where nobody listens"
                ));
            }
            _ => return Err("the base URL is neither https nor http".to_owned()),
        }
        let path = uri.path().trim_end_matches('/');
        let origin = format!("{scheme}://{authority}");
        Ok(Self {
            origin: origin.len(),
            text: (origin + path).into(),
            scheme: scheme.clone(),
            authority: authority.clone(),
        })
    }

    /// The same host with another path: if this path ends in the segments of `from`, `to` replaces them, otherwise `to`
    /// is appended.
    pub(crate) fn elsewhere(&self, from: &str, to: &str) -> Self {
        let (path, is_path) = (self.path(), from.starts_with('/'));
        let start = path.strip_suffix(from).filter(|_| is_path).unwrap_or(path);
        Self {
            text: format!("{}{start}{}", self.origin(), to.trim_end_matches('/')).into(),
            ..self.clone()
        }
    }

    /// Whether it is http, so that requests can be read on the way.
    pub(crate) fn is_plain(&self) -> bool {
        self.scheme == Scheme::HTTP
    }

    /// Scheme and authority alone.
    pub(crate) fn origin(&self) -> &str {
        self.text.get(..self.origin).unwrap_or_default()
    }

    /// The path alone, without a trailing slash.
    pub(crate) fn path(&self) -> &str {
        self.text.get(self.origin..).unwrap_or_default()
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The URI of a path and a query on this server. Only these are parsed, since scheme and authority were parsed
    /// before. Fails on characters that no URI can hold, and on more than 64 KiB.
    pub(crate) fn uri(&self, path_and_query: String) -> Result<Uri, http::Error> {
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(path_and_query))?);
        Ok(Uri::from_parts(parts)?)
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
    fn http_elsewhere_is_taken_where_it_is_allowed() {
        let url = "http://192.168.1.5:8080/api";
        assert!(
            BaseUrl::parse(url, false)
                .unwrap_err()
                .contains("`ClientBuilder::plain_http`")
        );
        assert_eq!(BaseUrl::parse(url, true).unwrap().as_str(), url);
        assert!(BaseUrl::parse("ftp://192.168.1.5", true).is_err());
    }

    #[test]
    fn https_and_loopback_are_taken() {
        for (text, base) in [
            ("https://api.example.com", "https://api.example.com"),
            ("https://api.example.com:8443/v1/", "https://api.example.com:8443/v1"),
            ("http://127.0.0.1:80", "http://127.0.0.1:80"),
            ("http://[::1]:80/", "http://[::1]:80"),
            ("http://localhost/x", "http://localhost/x"),
        ] {
            assert_eq!(BaseUrl::parse(text, false).unwrap().as_str(), base);
        }
    }

    #[test]
    fn what_to_set_keeps_the_path_of_a_relative_one() {
        for (text, wanted) in [
            ("/api/v1", "https://api.example.com/api/v1"),
            ("/api/", "https://api.example.com/api"),
            ("/", "https://api.example.com"),
            ("//eu.example.com/v1", "https://eu.example.com/v1"),
            ("api.example.com", "https://api.example.com"),
        ] {
            let refusal = BaseUrl::parse(text, false).unwrap_err();
            assert!(refusal.ends_with(&format!("such as {wanted}")), "{refusal}");
        }
    }

    #[test]
    fn a_path_takes_the_place_of_another() {
        let base = BaseUrl::parse("https://example.com/proxy/api/v2", false).unwrap();
        let at = |from, to| base.elsewhere(from, to).as_str().to_owned();
        assert_eq!(at("/api/v2", ""), "https://example.com/proxy");
        assert_eq!(at("/api/v2", "/legacy/"), "https://example.com/proxy/legacy");
        assert_eq!(at("/other", "/legacy"), "https://example.com/proxy/api/v2/legacy");
        // The host is none of the path, whatever it is called.
        for (base, from, to) in [
            ("https://api", "/api", "/old"),
            ("https://myapi", "api", "/old"),
            ("https://a.b", "", "/old"),
        ] {
            let elsewhere = BaseUrl::parse(base, false).unwrap().elsewhere(from, to);
            assert_eq!(elsewhere.as_str(), format!("{base}/old"));
            assert_eq!(elsewhere.origin(), base);
        }
    }

    #[test]
    fn plain_http_and_malformed_base_urls_are_refused() {
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
            let refusal = BaseUrl::parse(text, false).unwrap_err();
            assert!(!refusal.contains("secret"), "{refusal}");
        }
    }
}
