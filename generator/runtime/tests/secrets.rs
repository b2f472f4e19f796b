//! No secret is printed, traced, or sent to the wrong server.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Api, Body, Call, Client, ClientBuilder, Credential, Credentials, Error, Field, Json, KeyLocation, Method,
    Operation, Outcome, Parameter, SecurityScheme,
};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

static API: Api = Api::new("test")
    .security_schemes(&[
        SecurityScheme::basic("basic"),
        SecurityScheme::bearer("bearer"),
        SecurityScheme::api_key("query", KeyLocation::Query, "key"),
        SecurityScheme::api_key("header", KeyLocation::Header, "x-key"),
        SecurityScheme::api_key("cookie", KeyLocation::Cookie, "session"),
        SecurityScheme::oauth2("oauth", ""),
    ])
    .security(&[&["basic", "query", "header", "cookie"]]);
static POST: Operation<Json> = Operation::new(&API, "Post", Method::Post, "/x")
    .parameters(&[
        Parameter::query("q"),
        Parameter::header("x-private"),
        Parameter::cookie("c"),
    ])
    .bodies(&[Body::form(&[Field::new("f")])])
    .outcomes(&[Outcome::json(200)]);
static TOKEN: Operation<Json> = Operation::new(&API, "Token", Method::Get, "/x")
    .security(&[&["oauth"]])
    .outcomes(&[Outcome::json(200)]);

/// The secrets that must not appear anywhere, in every form in which they are sent.
const SECRETS: [&str; 6] = [
    "hush-user",
    "hush-password",
    "hush-query",
    "hush-header",
    "hush-cookie",
    "hush-client",
];
/// `hush-password` behind its user name, as Basic sends it.
const BASIC: &str = "aHVzaC11c2VyOmh1c2gtcGFzc3dvcmQ";
/// Values of calls must not appear, either.
const PRIVATE: &str = "private-of-somebody";

fn leaks(text: &str) -> Vec<&'static str> {
    let mut unspeakable = SECRETS.to_vec();
    unspeakable.extend([BASIC, PRIVATE]);
    unspeakable.retain(|secret| text.contains(secret));
    unspeakable
}

fn credentials(server: &Server) -> Credentials {
    let client = Credential::client_credentials("me", "hush-client").token_url(format!("{}/token", server.url()));
    Credentials::none()
        .with("basic", Credential::basic("hush-user", "hush-password"))
        .with("query", Credential::api_key("hush-query"))
        .with("header", Credential::api_key("hush-header"))
        .with("cookie", Credential::api_key("hush-cookie"))
        .with("oauth", client)
}

fn call(client: &Client) -> Call<Json> {
    let call = Call::new(client, &POST)
        .query("q", PRIVATE)
        .header("x-private", PRIVATE);
    call.cookie("c", PRIVATE).form("f", PRIVATE)
}

/// All traces, at every level and of every crate.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Log {
    type Writer = Self;

    fn make_writer(&'w self) -> Self {
        self.clone()
    }
}

fn all_of(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text = format!("{text} {error} {error:?}");
        cause = error.source();
    }
    text
}

#[tokio::test]
async fn nothing_prints_or_traces_a_secret() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_span_events(FmtSpan::FULL);
    let subscriber = subscriber
        .with_writer(log.clone())
        .with_max_level(tracing::Level::TRACE);
    // For all threads and tests, since a callsite without a subscriber at first is disabled for good.
    tracing::subscriber::set_global_default(subscriber.finish()).unwrap();

    let server = Server::start(|request| match request.target.split('?').next() {
        Some("/token") => mock::json(200, r#"{"access_token":"hush-client-token"}"#),
        Some("/moved/x") => {
            let mut response = mock::json(302, "");
            response
                .headers_mut()
                .insert("location", "https://me:hush-query@e.com/?hush-query".parse().unwrap());
            response
        }
        Some("/garbled/x") => mock::response(200, "text/html", format!("<p>{PRIVATE}")),
        Some("/failed/x") => mock::json(500, format!(r#"{{"code":"{PRIVATE} ","message":"{PRIVATE}"}}"#)),
        _ => mock::json(200, "{}"),
    })
    .unwrap();
    let build = |path: &str| -> Client {
        let builder = ClientBuilder::new(credentials(&server)).base_url(format!("{}{path}", server.url()));
        builder.call_timeout(Duration::from_secs(5)).build().unwrap()
    };
    let client = build("");
    let builder = ClientBuilder::<Client>::new(credentials(&server));
    let mut printed = format!("{builder:?} {client:?} {:?} {:#?}", call(&client), credentials(&server));

    call(&client).send().await.unwrap();
    Call::new(&client, &TOKEN).send().await.unwrap();
    let failing = [
        call(&build("/moved")),
        call(&build("/garbled")),
        call(&build("/failed")),
        call(&client).max_body(1),
        call(&client).base_url("http://127.0.0.1:9"),
        call(&client).base_url("http://me:hush-password@example.com"),
        call(&client).header("x-private", format!("{PRIVATE}\n")),
        call(&client).call_timeout(Duration::ZERO),
    ];
    for call in failing {
        printed.push_str(&all_of(&call.send().await.unwrap_err()));
    }
    let with = |name: &'static str, credential| ClientBuilder::new(credentials(&server).with(name, credential));
    let bad: [(&str, Credential); 3] = [
        ("basic", Credential::basic("me:hush-password", "hush-password")),
        ("header", Credential::api_key("hush-header\n")),
        ("basic", Credential::bearer("hush-password")),
    ];
    for (name, credential) in bad {
        let client: Client = with(name, credential).base_url(server.url()).build().unwrap();
        printed.push_str(&all_of(&call(&client).send().await.unwrap_err()));
    }
    assert_eq!(leaks(&printed), Vec::<&str>::new(), "{printed}");

    let traced = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
    for expected in [
        "http.client.request",
        "http.request.method",
        "POST /x",
        "http.response.status_code=500",
        "error.type",
    ] {
        assert!(traced.contains(expected), "nothing traces `{expected}`:\n{traced}");
    }
    assert_eq!(leaks(&traced), Vec::<&str>::new(), "{traced}");
}

#[tokio::test]
async fn a_redirect_takes_nothing_along() {
    let sink = Server::start(|_| mock::json(200, "{}")).unwrap();
    for status in [301, 302, 303, 307, 308] {
        let target = sink.url();
        let server = Server::start(move |_| {
            let mut response = mock::json(status, "");
            response.headers_mut().insert("location", target.parse().unwrap());
            response
        })
        .unwrap();
        let client: Client = ClientBuilder::new(credentials(&server))
            .base_url(server.url())
            .build()
            .unwrap();
        call(&client).send().await.unwrap_err();
        assert_eq!(server.requests().len(), 1, "{status}");
    }
    assert!(sink.requests().is_empty());
}

#[tokio::test]
async fn credentials_go_over_https_alone() {
    for url in [
        "http://api.example.com",
        "http://10.0.0.1",
        "http://localhost.example.com",
        "https://me:hush-query@e.com",
    ] {
        let error = ClientBuilder::<Client>::new(Credentials::none())
            .base_url(url)
            .build()
            .unwrap_err();
        assert_eq!(leaks(&all_of(&error)), Vec::<&str>::new());
    }
}
