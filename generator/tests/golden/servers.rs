//! Overrides of server and token URLs, which are checked as those of a document are. The cases have valid ones.

use crate::case::about_overrides;

const DOCUMENT: &str = r#"
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: "https://{site}.example.com/v1", variables: {site: {default: api}}}]
security: [{tokens: []}]
paths:
  /edits:
    get:
      operationId: listEdits
      responses: {"204": {description: There are none.}}
components:
  securitySchemes:
    tokens: {type: oauth2, flows: {clientCredentials: {tokenUrl: token, scopes: {}}}}
"#;

/// The findings about the overrides.
fn found(overrides: &str) -> Vec<String> {
    about_overrides(DOCUMENT, overrides.to_owned())
}

fn assert_found(overrides: &str, expected: &str) {
    let found = found(overrides);
    assert!(
        found.iter().any(|found| found.starts_with(expected)),
        "{overrides}: {found:?}"
    );
}

#[test]
fn unusable_servers_of_the_overrides_are_refused() {
    let server = |url: &str, variables: &str| format!("[[servers]]\nurl = '{url}'\nvariables = {{ {variables} }}\n");
    let edge = "edge = { default = 'us' }";
    assert_eq!(found(&server("https://{edge}.example.com/v1", edge)), [""; 0]);
    for (url, variables, expected) in [
        (
            "https://{edge}.{region}.example.com",
            edge,
            "names the variable `region`",
        ),
        ("https://{edge}.example.com/v1?x=1", edge, "has a query or a fragment"),
        ("https://me@{edge}/v1", edge, "has a user name"),
        (
            "https://{edge}/v1",
            "edge = { default = 'a b' }",
            "has a host that cannot be one",
        ),
        ("{edge}.example.com", edge, "has no scheme"),
        ("", edge, "has no URL"),
        (
            "https://{edge}/",
            "edge = { default = 'us', follows = 'edge' }",
            "follows itself",
        ),
    ] {
        let found = found(&server(url, variables));
        let is_said = |found: &String| found.starts_with("invalid-override: ") && found.contains(expected);
        assert!(found.iter().any(is_said), "{url}: {found:?}");
    }
}

#[test]
fn servers_of_the_overrides_that_no_call_reaches_are_reported() {
    for url in ["https://other.example.com", "https://{site}.example.org"] {
        let variables = if url.contains("site") {
            "site = { default = 'a' }"
        } else {
            ""
        };
        let overrides = format!("[[servers]]\nurl = '{url}'\nvariables = {{ {variables} }}\n");
        assert_found(&overrides, &format!("unused-override: no call goes to `{url}`"));
    }
}

#[test]
fn tokens_are_fetched_from_a_url() {
    let of = |url: &str| format!("[token_urls]\ntokens = '{url}'\n");
    for url in [
        "HTTPS://example.com:8443/token?kind=a:b",
        "//example.com/token",
        "/oauth/a:token",
        "oauth/token",
    ] {
        assert_eq!(found(&of(url)), [""; 0], "{url}");
    }
    for (url, expected) in [
        ("", "it is empty"),
        ("ftp://x", "neither of https nor of http"),
        ("http://{x}/token", "or a variable"),
        ("https://user:word@x/token", "a user name"),
        ("https://x/token#here", "a fragment"),
        ("https:token", "no host"),
        ("https:///token", "its host cannot be one"),
    ] {
        assert_found(
            &of(url),
            &format!("invalid-override: `{url}` is no URL that tokens could be fetched from: "),
        );
        assert!(found(&of(url))[0].contains(expected), "{url}");
    }
}
