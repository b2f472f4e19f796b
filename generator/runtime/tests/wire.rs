//! Calls over a real socket.

#![allow(clippy::unwrap_used)]

use bytes::Bytes;
use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Api, Body, Client, ClientBuilder, Credential, Credentials, Error, ErrorKind, Field, Json, KeyLocation, Location,
    Method, Operation, Outcome, Parameter, SecurityScheme, Server as ApiServer,
};
use clientwright_runtime::{Call, Deadline};
use std::time::Duration;

static API: Api = Api::new("test")
    .servers(&[ApiServer::new("https://api.example.com")])
    .security_schemes(&[
        SecurityScheme::basic("basic"),
        SecurityScheme::bearer("bearer"),
        SecurityScheme::api_key("query_key", KeyLocation::Query, "api key"),
        SecurityScheme::api_key("header_key", KeyLocation::Header, "X-Api-Key"),
        SecurityScheme::api_key("cookie_key", KeyLocation::Cookie, "session"),
    ])
    .security(&[&["basic"]]);

static UPDATE: Operation<Json> = Operation::new(&API, "Update", Method::Post, "/v1/Users/{Sid}")
    .parameters(&[
        Parameter::path("Sid"),
        Parameter::query("Page"),
        Parameter::header("X-Flag"),
        Parameter::cookie("c"),
    ])
    .bodies(&[Body::form(&[Field::new("Name"), Field::new("Tag")])])
    .outcomes(&[Outcome::json(200)]);

static FETCH: Operation<Json> = Operation::new(&API, "Fetch", Method::Get, "/v1/Users")
    .security(&[])
    .outcomes(&[Outcome::json(200)]);

static KEYS: Operation<()> = Operation::new(&API, "Keys", Method::Get, "/k")
    .parameters(&[Parameter::query("a")])
    .security(&[&["bearer"], &["query_key", "header_key", "cookie_key"]])
    .outcomes(&[Outcome::empty(204)]);

static JSON: Operation<()> = Operation::new(&API, "Json", Method::Post, "/j")
    .security(&[])
    .bodies(&[Body::json()])
    .outcomes(&[Outcome::empty(204)]);

fn client(server: &Server, credentials: Credentials) -> Client {
    ClientBuilder::new(credentials).base_url(server.url()).build().unwrap()
}

/// Calls until a call fails: a server that was just stopped can still finish one response.
async fn until_refused<T, F: Future<Output = Result<T, Error>>>(call: impl Fn() -> F) -> Error {
    loop {
        if let Err(error) = call().await {
            return error;
        }
    }
}

fn basic() -> Credentials {
    Credentials::none().with("basic", Credential::basic("AC", "hush"))
}

fn update(client: &Client) -> Call<Json> {
    Call::new(client, &UPDATE).path("Sid", "a/b c")
}

#[tokio::test]
async fn all_cookies_are_one_header() {
    static COOKIES: Operation<()> = Operation::new(&API, "Cookies", Method::Get, "/c")
        .parameters(&[Parameter::cookie("c")])
        .security(&[&["cookie_key"], &[]])
        .outcomes(&[Outcome::empty(204)]);
    let server = Server::start(|_| mock::response(204, "", "")).unwrap();
    // A cookie that a server has set is sent back unchanged.
    let credentials = Credentials::none().with("cookie_key", Credential::api_key("s%3Ahu+s/h=="));
    let builder = ClientBuilder::new(credentials).base_url(server.url());
    let client: Client = builder.header("Cookie", "of=client").build().unwrap();
    Call::new(&client, &COOKIES).cookie("c", "a").send().await.unwrap();
    let call = Call::new(&client, &COOKIES).extra_header("Cookie", "consent=1; b=\u{e9}");
    call.send().await.unwrap();
    let cookies = server.requests().into_iter().map(|request| {
        let mut lines = request.headers.get_all("cookie").iter();
        let line = String::from_utf8_lossy(lines.next().unwrap().as_bytes()).into_owned();
        (line, lines.count())
    });
    let expected = ["of=client; c=a", "consent=1; b=\u{e9}"].map(|given| format!("{given}; session=s%3Ahu+s/h=="));
    assert_eq!(cookies.collect::<Vec<_>>(), expected.map(|line| (line, 0)));
}

#[tokio::test]
async fn a_call_reaches_the_server_as_described() {
    let server = Server::start(|_| mock::json(200, r#"{"ok":true}"#)).unwrap();
    let client = client(&server, basic());
    let call = update(&client)
        .query("Page", vec![1, 2])
        .header("X-Flag", true)
        .cookie("c", "x;y")
        .form("Name", "A b&c\u{e9}")
        .form("Tag", vec!["x", "y"]);
    let response = call
        .extra_query("extra", "1")
        .extra_header("X-More", "m")
        .extra_form("More", "2")
        .send_with_head()
        .await;
    let response = response.unwrap();
    assert_eq!((response.status().as_u16(), response.attempts()), (200, 1));
    assert_eq!(response.value().as_str(), r#"{"ok":true}"#);

    let requests = server.requests();
    let request = &requests[0];
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("POST", "/v1/Users/a%2Fb%20c?Page=1&Page=2&extra=1")
    );
    assert_eq!(request.text(), "Name=A+b%26c%C3%A9&Tag=x&Tag=y&More=2");
    for (name, value) in [
        ("content-type", "application/x-www-form-urlencoded"),
        ("authorization", "Basic QUM6aHVzaA=="),
        ("accept", "application/json"),
        ("x-flag", "true"),
        ("x-more", "m"),
        ("cookie", "c=x%3By"),
    ] {
        assert_eq!(request.header(name), value, "{name}");
    }
    assert!(request.header("user-agent").starts_with("clientwright/"));
}

#[tokio::test]
async fn a_form_without_fields_is_still_a_body() {
    let server = Server::start(|_| mock::json(200, "{}")).unwrap();
    let client = client(&server, basic());
    update(&client).send().await.unwrap();
    update(&client).form("Name", "").send().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].header("content-type"), "application/x-www-form-urlencoded");
    assert_eq!(
        (requests[0].header("content-length"), requests[0].text().as_str()),
        ("0", "")
    );
    assert_eq!(
        (requests[1].header("content-length"), requests[1].text().as_str()),
        ("5", "Name=")
    );
}

#[tokio::test]
async fn a_post_without_a_body_has_a_length_and_no_type() {
    let server = Server::start(|_| mock::response(204, "", "")).unwrap();
    let client = client(&server, Credentials::none());
    Call::new(&client, &JSON).send().await.unwrap();
    let call = Call::new(&client, &JSON).body_json(&vec![1, 2]);
    call.send().await.unwrap();
    let requests = server.requests();
    assert_eq!(
        (requests[0].header("content-length"), requests[0].header("content-type")),
        ("0", "")
    );
    assert_eq!(
        (requests[1].text().as_str(), requests[1].header("content-type")),
        ("[1,2]", "application/json")
    );
}

#[tokio::test]
async fn keys_go_where_their_schemes_say() {
    let server = Server::start(|_| mock::response(204, "", "")).unwrap();
    let keys = ["query_key", "header_key", "cookie_key"];
    let credentials = keys.iter().fold(Credentials::none(), |all, name| {
        all.with(*name, Credential::api_key("k&+1"))
    });
    let call = Call::new(&client(&server, credentials), &KEYS).query("a", 1);
    call.send().await.unwrap();
    let bearer = Credentials::none().with("bearer", Credential::bearer("t0k3n"));
    Call::new(&client(&server, bearer), &KEYS).send().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].target, "/k?a=1&api%20key=k%26%2B1");
    assert_eq!(
        (requests[0].header("x-api-key"), requests[0].header("cookie")),
        ("k&+1", "session=k&+1")
    );
    assert_eq!(
        (requests[1].target.as_str(), requests[1].header("authorization")),
        ("/k", "Bearer t0k3n")
    );
}

#[tokio::test]
async fn what_the_caller_or_the_path_has_by_the_name_of_a_key_is_not_dropped() {
    static FIXED: Operation<()> = Operation::new(&API, "Fixed", Method::Get, "/f?api%20key=doc")
        .security(&[&["query_key"]])
        .outcomes(&[Outcome::empty(204)]);
    let server = Server::start(|_| mock::response(204, "", "")).unwrap();
    let keys = ["query_key", "header_key", "cookie_key"];
    let credentials = keys.iter().fold(Credentials::none(), |all, name| {
        all.with(*name, Credential::api_key("k"))
    });
    let keyed = client(&server, credentials);
    let call = Call::new(&keyed, &KEYS).extra_query("api key", "mine");
    let error = call.send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
    let printed = format!("{error} {error:?}");
    assert!(printed.contains("`api key`") && !printed.contains("mine"), "{printed}");
    // If no credential is sent there, it is an ordinary parameter.
    let bearer = client(&server, Credentials::none().with("bearer", Credential::bearer("t0k3n")));
    let call = Call::new(&bearer, &KEYS).extra_query("api key", "mine");
    call.send().await.unwrap();
    Call::new(&keyed, &FIXED).send().await.unwrap();
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/k?api%20key=mine", "/f?api%20key=doc&api%20key=k"]);
}

#[tokio::test]
async fn a_missing_credential_is_named_and_nothing_is_sent() {
    let server = Server::start(|_| mock::json(200, "{}")).unwrap();
    let error = update(&client(&server, Credentials::none())).send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credential, 0));
    assert!(error.to_string().contains("security scheme `basic`"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn an_error_keeps_status_and_body_whatever_it_is() {
    for (media, body) in [
        ("application/json", r#"{"code":20404}"#),
        ("text/html", "<h1>gone</h1>"),
        ("", ""),
    ] {
        let server = Server::start(move |_| mock::response(404, media, body)).unwrap();
        let call = update(&client(&server, basic())).query("Page", "personal");
        let error = call.send().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status().unwrap().as_u16()),
            (ErrorKind::Status, 404)
        );
        assert_eq!(error.body(), body.as_bytes());
        assert_eq!(error.operation(), Some("Update"));
        assert_eq!(error.url().unwrap(), format!("{}/v1/Users/a%2Fb%20c", server.url()));
        let printed = format!("{error} {error:?}");
        assert!(
            printed.contains("404") && !printed.contains("hush") && !printed.contains("personal"),
            "{printed}"
        );
        assert_eq!(error.body_as::<Json>().is_ok(), media == "application/json");
    }
}

#[tokio::test]
async fn a_response_that_does_not_decode_is_kept() {
    let server = Server::start(|_| mock::response(200, "text/html", "<h1>login</h1>")).unwrap();
    let error = Call::new(&client(&server, Credentials::none()), &FETCH)
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.body()),
        (ErrorKind::Decode, &b"<h1>login</h1>"[..])
    );
    assert!(error.to_string().contains("200 OK (text/html)"), "{error}");
    assert!(
        std::error::Error::source(&error)
            .unwrap()
            .to_string()
            .contains("$ (byte 0)")
    );
}

#[tokio::test]
async fn an_empty_response_is_null_where_any_json_is_promised() {
    static COUNT: Operation<i64> = Operation::new(&API, "Count", Method::Get, "/v1/Users/count")
        .security(&[])
        .outcomes(&[Outcome::json(200)]);
    let server = Server::start(|_| mock::response(201, "application/json", "")).unwrap();
    let client = client(&server, Credentials::none());
    assert_eq!(Call::new(&client, &FETCH).send().await.unwrap(), Json::null());
    let error = Call::new(&client, &COUNT).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let sink = Server::start(|_| mock::json(200, "{}")).unwrap();
    let target = sink.url();
    let server = Server::start(move |_| {
        let mut response = mock::json(307, "");
        response.headers_mut().insert("location", target.parse().unwrap());
        response
    })
    .unwrap();
    let error = update(&client(&server, basic())).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(sink.requests().is_empty());
}

#[tokio::test]
async fn refused_connections_and_large_responses_have_kinds_of_their_own() {
    let server = Server::start(|_| mock::json(200, format!("\"{}\"", "x".repeat(2000)))).unwrap();
    let client = client(&server, Credentials::none());
    let error = Call::new(&client, &FETCH).max_body(1000).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    let url = server.url();
    drop(server);
    let error = until_refused(|| Call::new(&client, &FETCH).base_url(&url).send()).await;
    assert!(
        matches!(error.kind(), ErrorKind::NotConnected | ErrorKind::ConnectionLost),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_silent_server_runs_into_the_deadline_that_is_named() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client: Client = ClientBuilder::new(Credentials::none()).base_url(url).build().unwrap();
    let short = Duration::from_millis(50);
    let timeout = |deadline| ErrorKind::Timeout(deadline);
    let call = || Call::new(&client, &FETCH);
    assert_eq!(
        call().attempt_timeout(short).send().await.unwrap_err().kind(),
        timeout(Deadline::Attempt)
    );
    assert_eq!(
        call().call_timeout(short).send().await.unwrap_err().kind(),
        timeout(Deadline::Call)
    );
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_before() {
    let server = Server::start(|_| mock::json(200, "{}")).unwrap();
    let client = client(&server, basic());
    let mut calls = vec![Call::new(&client, &UPDATE)];
    for value in ["", ".", "..", "%2e%2E"] {
        let call = update(&client).path("Sid", value);
        calls.push(call);
    }
    calls.push(update(&client).extra_header("X-Split", "a\r\nb"));
    calls.push(update(&client).extra_query("x", f64::NAN));
    for call in calls {
        assert_eq!(call.send().await.unwrap_err().kind(), ErrorKind::InvalidArgument);
    }
    assert_eq!(
        update(&client)
            .base_url("http://example.com")
            .send()
            .await
            .unwrap_err()
            .kind(),
        ErrorKind::Configuration
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn the_erased_view_decodes_and_encodes_again() {
    let server =
        Server::start(|_| mock::response(200, "application/json", Bytes::from_static(b" {\"a\" : 1} "))).unwrap();
    let operation: &'static dyn clientwright_runtime::AnyOperation = &FETCH;
    let mut prepare = |inputs: &mut clientwright_runtime::Inputs| -> Result<(), Error> {
        inputs.add(Location::Query, "x".to_owned(), 1.into());
        Ok(())
    };
    let response = operation
        .call(&client(&server, Credentials::none()), &mut prepare)
        .await
        .unwrap();
    assert_eq!(response.value().as_str(), "{\"a\" : 1}");
    assert_eq!(server.requests()[0].target, "/v1/Users?x=1");
}

#[tokio::test]
async fn json_in_a_header_is_sent_in_ascii() {
    static UPLOAD: Operation<Json> = Operation::new(&API, "Upload", Method::Post, "/upload")
        .parameters(&[Parameter::header("X-Arg").json()])
        .outcomes(&[Outcome::json(200)]);
    let server = Server::start(|_| mock::json(200, "{}")).unwrap();
    let client = client(&server, basic());
    let argument = Json::from_text("{\"path\":\"/\u{e9}\u{1f600}.txt\"}").unwrap();
    Call::new(&client, &UPLOAD)
        .header("X-Arg", argument)
        .send()
        .await
        .unwrap();
    assert_eq!(
        server.requests()[0].header("x-arg"),
        r#"{"path":"/\u00e9\ud83d\ude00.txt"}"#
    );
}
