//! Access tokens that the client fetches for itself.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Api, Call, Client, ClientBuilder, Credential, Credentials, ErrorKind, Method, Operation, Outcome, SecurityScheme,
};

static API: Api = Api::new("test")
    .security_schemes(&[SecurityScheme::oauth2("oauth", "https://tokens.example.com/token")])
    .security(&[&["oauth"]]);
static GET: Operation<()> = Operation::new(&API, "Get", Method::Get, "/x").outcomes(&[Outcome::empty(204)]);

/// A server that gives tokens of this lifetime, and a client of it.
fn start(token: &'static str) -> (Server, Client) {
    let server = Server::start(move |request| match request.target.as_str() {
        "/token" => mock::json(if token.is_empty() { 401 } else { 200 }, token),
        _ => mock::answer(204, "", ""),
    })
    .unwrap();
    let credential = Credential::client_credentials("me", "hu&sh")
        .scope("a b")
        .token_url(format!("{}/token", server.url()));
    let credentials = Credentials::none().with("oauth", credential);
    let client = ClientBuilder::new(credentials).base_url(server.url()).build().unwrap();
    (server, client)
}

fn fetches(server: &Server) -> usize {
    server
        .requests()
        .iter()
        .filter(|request| request.target == "/token")
        .count()
}

#[tokio::test]
async fn many_calls_fetch_one_token() {
    let (server, client) = start(r#"{"access_token":"t0","token_type":"Bearer","expires_in":3600}"#);
    let call = || Call::new(&client, &GET).send();
    let (a, b, c) = tokio::join!(call(), call(), call());
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    assert_eq!(fetches(&server), 1);
    let requests = server.requests();
    let body = "grant_type=client_credentials&client_id=me&client_secret=hu%26sh&scope=a+b";
    assert_eq!(
        (requests[0].text().as_str(), requests[0].header("authorization")),
        (body, "")
    );
    assert_eq!(requests[1].header("authorization"), "Bearer t0");
    assert!(!format!("{client:?}").contains("hu&sh"));
}

#[tokio::test]
async fn a_token_at_its_end_is_renewed() {
    let (server, client) = start(r#"{"access_token":"t0","expires_in":"0"}"#);
    Call::new(&client, &GET).send().await.unwrap();
    Call::new(&client, &GET).send().await.unwrap();
    assert_eq!(fetches(&server), 2);
}

#[tokio::test]
async fn no_token_no_call() {
    let (server, client) = start("");
    let error = Call::new(&client, &GET).send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.operation(), server.requests().len()),
        (ErrorKind::Credential, Some("Get"), 1)
    );
    assert!(
        error.to_string().contains("401") && !error.to_string().contains("hu"),
        "{error}"
    );
}
