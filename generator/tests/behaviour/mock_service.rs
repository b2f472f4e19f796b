//! The mock of a service: it answers with responses that the crate can read. It is compiled with the crate that is generated from the cases.

use cases::runtime::{Document, Location, Value, mock::Service};
use cases::{Client, Credentials};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

macro_rules! document {
    ($module:ident) => {
        Document::new(
            cases::$module::OPERATIONS,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/", stringify!($module), "/reference.json")),
        )
    };
}

static MEDIA: &[Document] = &[document!(examples_media)];
static WORDS: &[Document] = &[document!(examples_words)];
static OVERRIDDEN: &[Document] = &[document!(bodies_overridden)];
static CHECKED: &[Document] = &[document!(bodies_checked)];
static QUERIES: &[Document] = &[document!(operations_query_in_path)];

fn start(documents: &'static [Document]) -> (Service, Client) {
    let service = Service::start(documents).unwrap();
    let client = Client::builder(Credentials::default()).base_url(service.url()).build().unwrap();
    (service, client)
}

#[tokio::test]
async fn the_mock_responds_with_media_types_that_the_operation_reads() {
    let (service, client) = start(MEDIA);
    let mut responses = Vec::new();
    for operation in MEDIA[0].operations() {
        let response = operation.call(client.runtime(), &mut |_| Ok(())).await.unwrap();
        let media = response.headers()["content-type"].to_str().unwrap().to_owned();
        let target = service.requests().pop().unwrap().target;
        responses.push(format!("{}: {media} {}", &target[1..], response.value().as_str()));
    }
    let (size, event) = (r#"{"size":1}"#, r#"{"event":"message","data":"#);
    assert_eq!(
        responses,
        [
            format!("xml_first: application/json {size}"),
            format!("text_first: application/json {size}"),
            "texts: text/plain \"string\"".to_owned(),
            "pictures: image/png {\"$base64\":\"c3RyaW5n\"}".to_owned(),
            format!("whatever: application/json {size}"),
            format!("lines: application/x-ndjson [{size}]"),
            "listed_lines: application/jsonl [{\"size\":2},{\"size\":3}]".to_owned(),
            format!("records: application/json-seq [{size}]"),
            format!("events: text/event-stream [{event}{size}}}]"),
            format!("shown_events: text/event-stream [{event}{{\"size\":2}}}},{event}{{\"size\":3}}}}]"),
            "reactive: application/stream+json [{\"size\":4}]".to_owned(),
        ]
    );
}

#[tokio::test]
async fn enum_values_named_like_types_are_checked_as_values() {
    let (service, client) = start(WORDS);
    let operation = WORDS[0].operations().next().unwrap();
    let call = async |pairs: &[(&'static str, &str)]| {
        let call = operation.call(client.runtime(), &mut |inputs| {
            for (name, value) in pairs {
                inputs.add(Location::Query, (*name).to_owned(), Value::text(*value));
            }
            Ok(())
        });
        call.await.map_err(|error| error.body_text().into_owned())
    };
    let sound = [("kind", "integer"), ("amount", "many"), ("kinds", "boolean"), ("phrase", "list of integer"), ("count", "2")];
    call(&sound).await.unwrap();
    for (pair, problem) in [
        (("kind", "5"), "`kind` is none of integer"),
        (("shape", "round"), "`shape` is none of object"),
        (("count", "3"), "`count` is none of 1, 2"),
        (("more", "1"), "no query parameter `more`"),
    ] {
        let said = call(&[pair]).await.unwrap_err();
        assert!(said.contains(problem), "{problem}: {said}");
    }
    assert_eq!(service.calls("kinds").len(), 1);
}

#[tokio::test]
async fn the_mock_takes_bodies_that_the_overrides_add() {
    let (service, client) = start(OVERRIDDEN);
    let documents = client.bodies_overridden().documents();
    let lines = "{\"delete\":{}}\n{\"index\":{}}\n";
    documents.bulk().bytes_body(lines).send().await.unwrap();
    let csv = documents.add_documents("films").bytes_body("id\n1\n").into_call().media_type("text/csv");
    csv.send().await.unwrap();
    documents.search("films").body(&["all"]).send().await.unwrap();
    let sent: Vec<(String, String)> = service
        .requests()
        .iter()
        .map(|request| (request.header("content-type").to_owned(), request.text()))
        .collect();
    let expected = [("application/x-ndjson", lines), ("text/csv", "id\n1\n"), ("application/json", r#"["all"]"#)];
    assert_eq!(sent, expected.map(|(media, body)| (media.to_owned(), body.to_owned())));
}

#[tokio::test]
async fn the_mock_checks_json_bodies_against_their_types() {
    let (service, _) = start(CHECKED);
    for (body, problem) in [
        (r#"{"sku":"ABC"}"#, None),
        (r#"{"sku":"ABC","count":2,"size":"small","note":null,"due":"2026-01-31","lines":[{"amount":0.1}]}"#, None),
        (r#"{"sku":"ABC","pay":{"number":"1","brand":"a"},"labels":{"x":"y"}}"#, None),
        (r#"{"sku":"ABC","pay":{"given":5},"what":{"nobody":["knows"]}}"#, None),
        (r#"{"sku":"ABC","model":"c","sender":null,"weight":9007199254740993,"tags":{"s_a":"b","other":5}}"#, None),
        (r#"{"count":2}"#, Some("`sku` is missing")),
        (r#"{"sku":"abc"}"#, Some("sku")),
        (r#"{"sku":"ABC","count":"2"}"#, Some("expected a number, found a string at $.count")),
        (r#"{"sku":"ABC","count":null}"#, Some("expected a number, found null at $.count")),
        (r#"{"sku":"ABC","size":"huge"}"#, Some("expected one of the values that the document lists at $.size")),
        (r#"{"sku":"ABC","due":"tomorrow"}"#, Some("$.due")),
        (r#"{"sku":"ABC","labels":{"x":null}}"#, Some("$.labels")),
        (r#"{"sku":"ABC","lines":[{},{"amount":[]}]}"#, Some("$.lines[1].amount")),
        (r#"{"sku":"ABC","pay":{"number":"1","brand":"c"}}"#, Some("one of the types that the document lists at $.pay")),
        (r#"{"sku":"ABC","pay":7}"#, Some("one of the types that the document lists at $.pay")),
        ("null", Some("expected an object, found null")),
    ] {
        let response = post(&service, "/orders", body).await;
        match problem {
            None => assert!(response.starts_with("HTTP/1.1 204"), "{body}: {response}"),
            Some(problem) => assert!(response.starts_with("HTTP/1.1 400") && response.contains(problem), "{body}: {response}"),
        }
    }
    for (media, body, status) in [
        ("v=1", r#"{"one":"x"}"#, 204),
        ("v=2", r#"{"two":"x"}"#, 204),
        ("v=2", r#"{"one":"x"}"#, 400),
        ("charset=utf-8", r#"{"two":"x"}"#, 204),
        ("charset=utf-8", r#"{"three":"x"}"#, 400),
    ] {
        let behind = format!("content-type: application/json; {media}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        let response = exchange(&service, "POST /notes", &behind).await;
        assert!(response.starts_with(&format!("HTTP/1.1 {status}")), "{media} {body}: {response}");
    }
    for body in [r#"{"one":"x"}"#, r#"{"two":"x"}"#] {
        let behind = format!("content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        let response = exchange(&service, "PUT /notes", &behind).await;
        assert!(response.starts_with("HTTP/1.1 204"), "{body}: {response}");
    }
    let kept = exchange(&service, "PUT /orders", "content-type: application/json\r\ncontent-length: 4\r\n\r\nnull").await;
    assert!(kept.starts_with("HTTP/1.1 204"), "{kept}");
}

async fn post(service: &Service, target: &str, json: &str) -> String {
    let behind = format!("content-type: application/json\r\ncontent-length: {}\r\n\r\n{json}", json.len());
    exchange(service, &format!("POST {target}"), &behind).await
}

/// The whole response to what begins and ends so.
async fn exchange(service: &Service, request: &str, behind: &str) -> String {
    let mut stream = TcpStream::connect(service.url().trim_start_matches("http://")).await.unwrap();
    let text = format!("{request} HTTP/1.1\r\nhost: example.com\r\nconnection: close\r\n{behind}");
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    response
}

/// What a response begins with, its status and headers.
async fn head(service: &Service, request: &str) -> String {
    let response = exchange(service, request, "\r\n").await;
    response.split("\r\n\r\n").next().unwrap().to_lowercase()
}

#[tokio::test]
async fn targets_and_methods_are_taken_as_http_has_them() {
    let (service, _) = start(MEDIA);
    for target in ["/texts", "http://example.com/texts", "http://example.com/texts?"] {
        let response = head(&service, &format!("GET {target}")).await;
        assert!(response.starts_with("http/1.1 200"), "{response}");
    }
    let refused = head(&service, "DELETE /texts").await;
    assert!(refused.starts_with("http/1.1 405") && refused.contains("\r\nallow: get"), "{refused}");
    let nowhere = head(&service, "GET http://example.com").await;
    assert!(nowhere.starts_with("http/1.1 404"), "{nowhere}");
}

#[tokio::test]
async fn operations_of_one_path_are_told_apart_by_their_query() {
    let (service, client) = start(QUERIES);
    let things = client.operations_query_in_path().things();
    assert_eq!(things.get().send().await.unwrap(), "all");
    assert_eq!(things.get_type_small().send().await.unwrap(), "small");
    assert_eq!(things.get_type_very_big_limit(3).send().await.unwrap(), "big");
    assert_eq!(things.get_name("x").send().await.unwrap(), "named");
    things.post_change_open().send().await.unwrap();
    things.post_change_close().send().await.unwrap();
    service.verify().unwrap();
    let targets: Vec<String> = service.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets[..3], ["/things", "/things?type=small", "/things?type=very%20big&limit=3"]);
    // A request of its path without its query is refused.
    let call = cases::runtime::Call::new(client.runtime(), &cases::operations_query_in_path::things::POST_THINGS_CHANGE_OPEN);
    let refused = call.resume("/things").send().await.unwrap_err();
    assert!(refused.body_text().contains("the query has no `change=open`"), "{refused}");
}
