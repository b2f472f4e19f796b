//! The proxies of the transport over reqwest.

use super::tls::failed;
use crate::error::Error;
use reqwest::{ClientBuilder, NoProxy, Proxy, Url};

/// This machine. A proxy elsewhere would receive unencrypted requests that need not leave it, and has a loopback of its
/// own.
const HERE: &str = "localhost,127.0.0.0/8,::1";

/// Makes a proxy of a URL, for requests of one scheme or of both.
type Make = fn(Url) -> reqwest::Result<Proxy>;

/// Sends all requests through the proxy at a URL, except those to this machine.
pub(super) fn through(builder: ClientBuilder, url: &str) -> Result<ClientBuilder, Error> {
    Ok(builder.proxy(bypassed(proxy(url, Proxy::all)?, "")))
}

/// Sends requests through the proxies of the environment, except those to this machine. Not read by reqwest, which
/// ignores invalid URLs and allows no further exceptions.
pub(super) fn from_env(
    builder: ClientBuilder,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<ClientBuilder, Error> {
    // In a CGI program, `HTTP_PROXY` is the header `Proxy` of the request (CVE-2016-5385).
    if variable("REQUEST_METHOD").is_some() {
        return Ok(builder.no_proxy());
    }
    let either = |name: &str| variable(name).or_else(|| variable(&name.to_ascii_lowercase()));
    let exceptions = either("NO_PROXY").unwrap_or_default();
    let mut builder = builder.no_proxy();
    // The first matching proxy is used.
    let kinds: [(_, Make); 3] = [
        ("HTTP_PROXY", Proxy::http),
        ("HTTPS_PROXY", Proxy::https),
        ("ALL_PROXY", Proxy::all),
    ];
    for (name, make) in kinds {
        if let Some(url) = either(name).filter(|url| !url.is_empty()) {
            let proxy = proxy(&url, make).map_err(|error| error.within(&format!("`{name}` cannot be used")))?;
            builder = builder.proxy(bypassed(proxy, &exceptions));
        }
    }
    Ok(builder)
}

/// The proxy with exceptions for this machine and for these hosts.
fn bypassed(proxy: Proxy, exceptions: &str) -> Proxy {
    proxy.no_proxy(NoProxy::from_string(&format!("{HERE},{exceptions}")))
}

/// The proxy at a URL. Fails on a URL that reqwest would ignore silently, so that requests would bypass the proxy.
fn proxy(url: &str, make: Make) -> Result<Proxy, Error> {
    let proxy = address(url).and_then(|url| make(url).ok());
    // The URL can contain a password, and is not repeated.
    proxy.ok_or_else(|| failed("the URL of the proxy is neither http nor https"))
}

/// The URL of a proxy; without a scheme it is http. `None` if it is not a URL, or has another scheme. The connector has
/// a stricter parser than reqwest.
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
            let refused = proxy(url, Proxy::all).map(drop).unwrap_err();
            assert!(!format!("{refused} {refused:?}").contains("hush"), "{refused}");
        }
    }

    /// Whether a request to this URL arrives at a proxy, which these variables call `PROXY`.
    async fn arrives(url: &str, variables: &[(&str, &str)]) -> bool {
        let proxy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = proxy.local_addr().unwrap().to_string();
        proxy.set_nonblocking(true).unwrap();
        let variable = |name: &str| {
            let (_, value) = variables.iter().find(|(variable, _)| *variable == name)?;
            Some(value.replace("PROXY", &address))
        };
        let tls = super::super::Tls::new().config().unwrap();
        let builder = reqwest::Client::builder().tls_backend_preconfigured(tls);
        // Nothing leaves this machine: past the proxy the host is a port here that nobody listens at.
        let builder = builder.resolve("api.example.com", ([127, 0, 0, 1], 9).into());
        let builder = from_env(builder.timeout(std::time::Duration::from_millis(200)), variable);
        let _ = builder.unwrap().build().unwrap().get(url).send().await;
        proxy.accept().is_ok()
    }

    #[tokio::test]
    async fn the_environment_names_proxies_and_exceptions() {
        for (url, variables, is_proxied) in [
            ("http://api.example.com", &[("HTTP_PROXY", "http://PROXY")][..], true),
            ("http://api.example.com", &[("http_proxy", "PROXY")], true),
            ("http://api.example.com", &[("HTTPS_PROXY", "http://PROXY")], false),
            ("https://api.example.com", &[("HTTPS_PROXY", "http://PROXY")], true),
            (
                "https://api.example.com",
                &[("HTTPS_PROXY", ""), ("ALL_PROXY", "PROXY")],
                true,
            ),
            (
                "http://api.example.com",
                &[("ALL_PROXY", "http://PROXY"), ("no_proxy", ".example.com")],
                false,
            ),
            (
                "http://api.example.com",
                &[("ALL_PROXY", "http://PROXY"), ("NO_PROXY", ".other")],
                true,
            ),
            (
                "http://api.example.com",
                &[("HTTP_PROXY", "http://PROXY"), ("REQUEST_METHOD", "GET")],
                false,
            ),
            ("http://127.0.0.1:9", &[("ALL_PROXY", "http://PROXY")], false),
            ("http://127.1.2.3:9", &[("HTTP_PROXY", "http://PROXY")], false),
            ("http://localhost:9", &[("HTTP_PROXY", "http://PROXY")], false),
            ("https://[::1]:9", &[("HTTPS_PROXY", "http://PROXY")], false),
        ] {
            assert_eq!(arrives(url, variables).await, is_proxied, "{url} {variables:?}");
        }
    }

    #[test]
    fn a_proxy_of_the_environment_that_cannot_be_one_is_named() {
        let variable = |name: &str| (name == "https_proxy").then(|| "htp://me:hush@proxy.example".to_owned());
        let refused = from_env(reqwest::Client::builder(), variable).map(drop).unwrap_err();
        assert!(
            refused.to_string().contains("`HTTPS_PROXY`") && !refused.to_string().contains("hush"),
            "{refused}"
        );
    }
}
