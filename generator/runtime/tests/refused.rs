//! Calls that are refused before anything is sent.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Api, Body, Call, Client, ClientBuilder, Credential, Credentials, ErrorKind, Field, KeyLocation, Method, Operation,
    Outcome, Parameter, Part, SecurityScheme, Style, Value,
};

static API: Api =
    Api::new("test").security_schemes(&[SecurityScheme::api_key("cookie_key", KeyLocation::Cookie, "session")]);
static PUT: Operation<()> = Operation::new(&API, "Put", Method::Put, "/one")
    .bodies(&[Body::text()])
    .outcomes(&[Outcome::empty(204)]);

fn client(server: &Server, credentials: Credentials) -> Client {
    ClientBuilder::new(credentials).base_url(server.url()).build().unwrap()
}

#[tokio::test]
async fn what_must_be_sent_is_not_an_empty_list() {
    static DELETE: Operation<()> = Operation::new(&API, "DeleteMany", Method::Delete, "/many")
        .parameters(&[
            Parameter::query("ids").required(),
            Parameter::query("filter").style(Style::DeepObject),
            Parameter::query("json").required().json(),
        ])
        .outcomes(&[Outcome::empty(204)]);
    let server = Server::start(|_| mock::response(204, "", "")).unwrap();
    let client = client(&server, Credentials::none());
    let call = |ids: Vec<i64>| {
        let call = Call::new(&client, &DELETE).query("ids", ids);
        call.query("filter", Value::Object(Vec::new()))
            .query("json", Vec::<i64>::new())
    };
    let error = call(Vec::new()).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.to_string().contains("`ids` is empty"), "{error}");
    call(vec![1]).send().await.unwrap();
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/many?ids=1&json=%5B%5D"]);
}

#[tokio::test]
async fn what_is_added_counts_as_set() {
    static UPLOAD: Operation<()> = Operation::new(&API, "Upload", Method::Post, "/cards")
        .parameters(&[
            Parameter::header("X-Kind").required(),
            Parameter::query("size").required(),
        ])
        .bodies(&[
            Body::form(&[Field::new("front").required(), Field::new("note")]),
            Body::multipart(&[Field::new("front").required(), Field::new("note")]),
        ])
        .outcomes(&[Outcome::empty(204)]);
    let server = Server::start(|_| mock::response(204, "", "")).unwrap();
    let client = client(&server, Credentials::none());
    let call = || {
        let call = Call::new(&client, &UPLOAD).extra_header("x-kind", "a");
        call.extra_query("size", 1).form("note", "n")
    };
    call()
        .extra_form("front", Part::bytes(b"file".to_vec()).file_name("front.pdf"))
        .send()
        .await
        .unwrap();
    let request = server.requests().pop().unwrap();
    let body = String::from_utf8_lossy(&request.body).into_owned();
    assert_eq!(request.target, "/cards?size=1");
    assert!(body.contains("name=\"front\"; filename=\"front.pdf\""), "{body}");
    assert!(body.contains("name=\"note\""), "{body}");
    let items = |call: Call<()>| call.extra_form("front[]", "x").extra_form("front[]", "y");
    items(call()).send().await.unwrap();
    items(call().form("front", Value::List(Vec::new())))
        .send()
        .await
        .unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    for request in &requests[1..] {
        assert_eq!(request.text(), "note=n&front%5B%5D=x&front%5B%5D=y");
    }
    for call in [
        call(),
        call().extra_form("front", Value::Null),
        call().extra_form("Front", "x"),
        call().extra_form("frontal[]", "x"),
    ] {
        let error = call.send().await.unwrap_err().to_string();
        assert!(
            error.contains("`front` has no value") && error.contains("`extra_form`"),
            "{error}"
        );
    }
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn nobody_says_where_a_body_ends_but_its_bytes() {
    let server = Server::start(|_| mock::json(200, "{}")).unwrap();
    let client = client(&server, Credentials::none());
    for name in ["Content-Length", "transfer-encoding"] {
        let error = Call::new(&client, &PUT)
            .body_text("a")
            .extra_header(name, "2")
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{name}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_body_is_called_compressed_only_where_its_bytes_are_given() {
    static POST: Operation<()> = Operation::new(&API, "Post", Method::Post, "/many")
        .parameters(&[Parameter::header("Content-Encoding")])
        .bodies(&[Body::json(), Body::form(&[Field::new("a")])])
        .outcomes(&[Outcome::empty(204)]);
    let server = Server::start(|_| mock::response(204, "", "")).unwrap();
    let client = client(&server, Credentials::none());
    let call = |encoding: &str| Call::new(&client, &POST).header("Content-Encoding", encoding);
    for call in [
        call("deflate").body_serialized(&1),
        call("gzip").form("a", "b"),
        Call::new(&client, &POST)
            .extra_header("content-encoding", "zstd")
            .body_text("a"),
    ] {
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.to_string().contains("`into_call().body_bytes("), "{error}");
    }
    assert!(server.requests().is_empty());
    call("Identity").body_serialized(&1).send().await.unwrap();
    call("gzip")
        .body_bytes("application/json", "packed")
        .send()
        .await
        .unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_key_that_no_cookie_can_have_stays_here() {
    static GET: Operation<()> = Operation::new(&API, "Get", Method::Get, "/one")
        .security(&[&["cookie_key"]])
        .outcomes(&[Outcome::empty(204)]);
    let server = Server::start(|_| mock::response(204, "", "")).unwrap();
    for key in ["a;b", "a b", "a\u{e9}"] {
        let client = client(
            &server,
            Credentials::none().with("cookie_key", Credential::api_key(key)),
        );
        let error = Call::new(&client, &GET).send().await.unwrap_err();
        assert!(error.to_string().contains("no cookie can have"), "{error}");
    }
    assert!(server.requests().is_empty());
}
