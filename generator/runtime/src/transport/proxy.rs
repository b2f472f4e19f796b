//! The proxies of the transport over reqwest.

use super::tls::failed;
use crate::error::Error;
use reqwest::{Proxy, Url};

/// The proxy of a URL, for all requests. Fails on a URL that reqwest would pass over in silence, with every request past the proxy.
pub(super) fn all(url: &str) -> Result<Proxy, Error> {
    let proxy = address(url).and_then(|url| Proxy::all(url).ok());
    // The URL can hold a password, and is not repeated.
    proxy.ok_or_else(|| failed("the URL of the proxy is none of http or https"))
}

/// The URL of a proxy, which is of http if it has no scheme; `None` if it is none, or of another scheme. What connects has a stricter
/// parser than reqwest.
fn address(url: &str) -> Option<Url> {
    let url = if url.contains("://") {
        Url::parse(url)
    } else {
        Url::parse(&format!("http://{url}"))
    };
    let is_address = |url: &Url| {
        let uri = url.as_str().parse::<http::Uri>();
        matches!(url.scheme(), "http" | "https") && uri.is_ok_and(|uri| uri.authority().is_some())
    };
    url.ok().filter(is_address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_of_http() {
        for (url, address) in [
            ("http://proxy.example:3128", "http://proxy.example:3128/"),
            ("HTTPS://me:hush@proxy.example", "https://me:hush@proxy.example/"),
            ("proxy.example:3128", "http://proxy.example:3128/"),
            ("me:hush@[::1]:3128", "http://me:hush@[::1]:3128/"),
        ] {
            assert_eq!(super::address(url).unwrap().as_str(), address);
        }
        for url in [
            "htp://me:hush@proxy.example",
            "ftp://me:hush@proxy.example",
            "socks5://me:hush@proxy.example",
            "http://me:hush@",
            "me:hush",
            "http://me:hush@proxy.example:99999",
            "",
        ] {
            let refused = all(url).map(drop).unwrap_err();
            assert!(!format!("{refused} {refused:?}").contains("hush"), "{refused}");
        }
    }
}
