//! How a client sends its id and secret to fetch a token.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Api, Call, Client, ClientBuilder, Credential, Credentials, ErrorKind, Method, Operation, Outcome, SecurityScheme,
};

static RELATIVE_API: Api = Api::new("relative")
    .security_schemes(&[
        SecurityScheme::oauth2("root", "/oauth/token"),
        SecurityScheme::oauth2("beside", "token"),
        SecurityScheme::oauth2("nowhere", ""),
    ])
    .security(&[&["root"], &["beside"], &["nowhere"]]);
static RELATIVE: Operation<()> =
    Operation::new(&RELATIVE_API, "Relative", Method::Get, "/x").outcomes(&[Outcome::empty(204)]);

#[tokio::test]
async fn a_token_url_is_asked_as_it_is_written() {
    let server = token_server("t");
    let credential = Credential::client_credentials("me", "hush").token_url("/oauth/token/?tenant=a");
    let credentials = Credentials::none().with("root", credential);
    let client: Client = ClientBuilder::new(credentials).base_url(server.url()).build().unwrap();
    Call::new(&client, &RELATIVE).send().await.unwrap();
    assert_eq!(targets(&server), ["/oauth/token/?tenant=a", "/x"]);
}

/// A server whose tokens have its name, and which accepts no others.
fn token_server(name: &'static str) -> Server {
    Server::start(move |request| match request.target.as_str() {
        "/oauth/token" | "/v1/token" | "/oauth/token/?tenant=a" => {
            mock::json(200, format!(r#"{{"access_token":"{name}","expires_in":3600}}"#))
        }
        _ if request.header("authorization") == format!("Bearer {name}") => mock::response(204, "", ""),
        _ => mock::response(401, "", ""),
    })
    .unwrap()
}

fn targets(server: &Server) -> Vec<String> {
    server.requests().into_iter().map(|request| request.target).collect()
}

#[tokio::test]
async fn a_relative_token_url_is_on_the_server_of_the_call() {
    for (scheme, url) in [("root", "/oauth/token"), ("beside", "/v1/token")] {
        let server = token_server("t");
        let credentials = Credentials::none().with(scheme, Credential::client_credentials("me", "hush"));
        let client = ClientBuilder::new(credentials).base_url(format!("{}/v1/", server.url()));
        let client: Client = client.build().unwrap();
        Call::new(&client, &RELATIVE).send().await.unwrap();
        assert_eq!(targets(&server), [url, "/v1/x"]);
    }
}

#[tokio::test]
async fn a_token_of_one_server_is_not_sent_to_another() {
    let (first, second) = (token_server("first"), token_server("second"));
    let credentials = Credentials::none().with("root", Credential::client_credentials("me", "hush"));
    let client: Client = ClientBuilder::new(credentials).build().unwrap();
    for server in [&first, &second, &first, &second] {
        Call::new(&client, &RELATIVE)
            .base_url(server.url())
            .send()
            .await
            .unwrap();
    }
    for server in [&first, &second] {
        assert_eq!(targets(server), ["/oauth/token", "/x", "/x"]);
    }
}

#[tokio::test]
async fn a_secret_goes_nowhere_without_a_url_for_tokens() {
    let server = token_server("t");
    let credentials = Credentials::none().with("nowhere", Credential::client_credentials("me", "hush"));
    let client: Client = ClientBuilder::new(credentials).base_url(server.url()).build().unwrap();
    let error = Call::new(&client, &RELATIVE).send().await.unwrap_err();
    assert_eq!((error.kind(), server.requests().len()), (ErrorKind::Credential, 0));
    assert!(error.to_string().contains("`Credential::token_url`"), "{error}");
}

#[tokio::test]
async fn a_secret_goes_to_https_or_this_machine_alone() {
    for url in ["http://tokens.example.com/token", "//tokens.example.com/token"] {
        let credential = Credential::client_credentials("me", "hush").token_url(url);
        let credentials = Credentials::none().with("root", credential);
        let client: Client = ClientBuilder::new(credentials)
            .base_url("http://127.0.0.1:9")
            .build()
            .unwrap();
        let error = Call::new(&client, &RELATIVE).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential);
        assert!(error.to_string().contains("is not https"), "{error}");
    }
}

/// A server that accepts the client in one way only, responds to the other way with this status, and issues tokens
/// without a lifetime.
fn choosy(way: &'static str, status: u16, refusal: &'static str) -> Server {
    Server::start(move |request| {
        let ways = [
            ("form", request.text().contains("client_secret=hu%26sh")),
            (
                "header",
                request.header("authorization") == "Basic bSUzQWU6aHUlMjZzaA==",
            ),
        ];
        let used: Vec<_> = ways
            .iter()
            .filter(|(_, is_used)| *is_used)
            .map(|(way, _)| *way)
            .collect();
        match request.target.as_str() {
            "/oauth/token" if used == [way] => mock::json(200, r#"{"access_token":"t","expires_in":0}"#),
            "/oauth/token" => mock::json(status, refusal),
            _ => mock::response(204, "", ""),
        }
    })
    .unwrap()
}

/// The number of requests for tokens in two calls with this credential, and the result of the last one.
async fn asked_in_two_calls(server: &Server, credential: Credential) -> (usize, Option<String>) {
    let credentials = Credentials::none().with("root", credential);
    let client: Client = ClientBuilder::new(credentials).base_url(server.url()).build().unwrap();
    let mut last = None;
    for _ in 0..2 {
        last = Call::new(&client, &RELATIVE).send().await.err();
    }
    let targets = targets(server);
    let asked = targets.iter().filter(|target| *target == "/oauth/token").count();
    (asked, last.map(|error| error.to_string()))
}

#[tokio::test]
async fn a_client_that_is_not_known_by_the_form_sends_the_header() {
    let unknown = r#"{"error" : "invalid_client"}"#;
    let credential = || Credential::client_credentials("m:e", "hu&sh");
    for (way, status, refusal, asked) in [
        ("form", 401, "", 2),
        // The second time, the way that worked is used at once.
        ("header", 401, "", 3),
        ("header", 400, unknown, 3),
    ] {
        let server = choosy(way, status, refusal);
        assert_eq!(
            asked_in_two_calls(&server, credential()).await,
            (asked, None),
            "{way} {status}"
        );
    }
    let server = choosy("header", 401, "");
    let header_alone = credential().client_secret_basic();
    assert_eq!(asked_in_two_calls(&server, header_alone).await, (2, None));
}

#[tokio::test]
async fn another_refusal_is_none_of_the_way() {
    let server = choosy("neither", 400, r#"{"error":"invalid_scope"}"#);
    let credential = Credential::client_credentials("m:e", "hu&sh");
    let (asked, error) = asked_in_two_calls(&server, credential).await;
    assert!(error.unwrap().contains("answered 400 Bad Request"));
    assert_eq!(asked, 2);
    // If the caller chooses the header, the secret must not be sent in the form.
    let server = choosy("form", 401, "");
    let credential = Credential::client_credentials("m:e", "hu&sh").client_secret_basic();
    let (asked, error) = asked_in_two_calls(&server, credential).await;
    assert!(error.unwrap().contains("answered 401 Unauthorized"));
    assert_eq!(asked, 2);
}
