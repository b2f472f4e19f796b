//! Lists against the mock: a walk ends after the page that the document shows.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::mock::Service;
use clientwright_runtime::{
    Api, Body, Call, Client, ClientBuilder, Credentials, Document, Json, Method, Operation, Outcome, Pagination,
    Parameter, Server, Value,
};

static API: Api = Api::new("lists").servers(&[Server::new("https://lists.example.com/v2")]);

const OUTCOMES: &[Outcome<Json>] = &[Outcome::json(200)];
const PARAMETERS: &[Parameter] = &[Parameter::query("at")];

const fn list(path: &'static str, pagination: Pagination) -> Operation<Json> {
    let operation = Operation::new(&API, path, Method::Get, path).pagination(pagination);
    operation.parameters(PARAMETERS).outcomes(OUTCOMES)
}

static TOKEN: Operation<Json> = list("/token", Pagination::token("/next", "at").items("/items"));
static URL: Operation<Json> = list("/url", Pagination::next_url("/meta/next").items("/items"));
static ELSEWHERE: Operation<Json> = list("/elsewhere", Pagination::next_url("/next").items("/items"));
static NOWHERE: Operation<Json> = list("/nowhere", Pagination::next_url("/next").items("/items"));
static LINKS: Operation<Json> = list("/links", Pagination::link_list("/links").items("/items"));
static LAST: Operation<Json> = list(
    "/last",
    Pagination::last_item("/id", "at").items("/items").more("/more"),
);
static NUMBER: Operation<Json> = list("/number", Pagination::page_number("at").items("/items"));
static FROM_ZERO: Operation<Json> = list("/number", Pagination::page_number("at").first(0).items("/items"));
static OFFSET: Operation<Json> = list("/offset", Pagination::offset("at"));
static SEARCH: Operation<Json> = Operation::new(&API, "search", Method::Post, "/search")
    .pagination(Pagination::token("/next", "/page/from").items("/items").in_body())
    .bodies(&[Body::json()])
    .outcomes(OUTCOMES);

static DOCUMENTS: &[Document] = &[Document::new(
    &[&[
        &TOKEN, &URL, &ELSEWHERE, &NOWHERE, &LINKS, &LAST, &NUMBER, &OFFSET, &SEARCH,
    ]],
    REFERENCE,
)];
static OTHER_DOCUMENTS: &[Document] = &[Document::new(&[&[&FROM_ZERO]], REFERENCE)];

const REFERENCE: &str = r#"{"operations": [
  {"id": "/token", "method": "GET", "path": "/token", "inputs": [{"in": "query", "name": "at", "type": "string"}],
    "responses": [{"status": 200, "type": "application/json", "body": {"items": [1, 2], "next": "t"}}]},
  {"id": "/url", "method": "GET", "path": "/url", "inputs": [],
    "responses": [{"status": 200, "type": "application/json", "body":
      {"items": [1, 2], "meta": {"next": "https://lists.example.com/v2/url?page=2&token=x%20y"}}}]},
  {"id": "/elsewhere", "method": "GET", "path": "/elsewhere", "inputs": [],
    "responses": [{"status": 200, "type": "application/json", "body": {"items": [1, 2], "next": "https://example.com/"}}]},
  {"id": "/nowhere", "method": "GET", "path": "/nowhere", "inputs": [],
    "responses": [{"status": 200, "type": "application/json", "body": {"items": [1, 2], "next": "string"}}]},
  {"id": "/links", "method": "GET", "path": "/links", "inputs": [],
    "responses": [{"status": 200, "type": "application/json", "body":
      {"items": [1, 2], "links": [{"rel": "self", "href": "/links"}, {"rel": "next", "href": "/links?token=x"}]}}]},
  {"id": "/last", "method": "GET", "path": "/last", "inputs": [{"in": "query", "name": "at", "type": "string"}],
    "responses": [{"status": 200, "type": "application/json", "body": {"items": [{"id": "a"}, {"id": "b"}], "more": true}}]},
  {"id": "/number", "method": "GET", "path": "/number", "inputs": [{"in": "query", "name": "at", "type": "integer"}],
    "responses": [{"status": 200, "type": "application/json", "body": {"items": [1, 2]}}]},
  {"id": "/offset", "method": "GET", "path": "/offset", "inputs": [{"in": "query", "name": "at", "type": "integer"}],
    "responses": [{"status": 200, "type": "application/json", "body": [1, 2]}]},
  {"id": "search", "method": "POST", "path": "/search", "inputs": [{"in": "body", "name": "page", "type": "object"}],
    "responses": [{"status": 200, "type": "application/json", "body": {"items": [1, 2], "next": 7}}]}],
  "samples": {}}"#;

fn client(url: String) -> Client {
    ClientBuilder::new(Credentials::none()).base_url(url).build().unwrap()
}

/// The number of items that a walk finds, and of pages that it requests.
async fn walked(service: &Service, base: &str, operation: &'static Operation<Json>) -> (usize, usize) {
    let client = client(format!("{}{base}", service.url()));
    let before = service.requests().len();
    let mut items = Call::new(&client, operation).items::<Json>();
    let mut found = 0;
    while let Some(item) = items.next().await {
        item.unwrap();
        found += 1;
    }
    (found, service.requests().len() - before)
}

#[tokio::test]
async fn a_walk_ends_behind_the_page_that_is_shown() {
    let service = Service::start(DOCUMENTS).unwrap();
    for (operation, pages) in [
        (&TOKEN, 2),
        (&URL, 2),
        (&ELSEWHERE, 1),
        (&NOWHERE, 1),
        (&LINKS, 2),
        (&LAST, 2),
        // The first page is requested without a number, and again as number 1.
        (&NUMBER, 3),
        (&OFFSET, 2),
        (&SEARCH, 2),
    ] {
        for base in ["", "/v2"] {
            // A second walk finds the same.
            assert_eq!(walked(&service, base, operation).await, (2, pages), "{operation:?}");
        }
    }
    service.verify().unwrap();
    let service = Service::start(OTHER_DOCUMENTS).unwrap();
    assert_eq!(walked(&service, "", &FROM_ZERO).await, (2, 2));
    service.verify().unwrap();
}

#[tokio::test]
async fn a_page_of_ones_own_is_the_one_that_is_shown() {
    let service = Service::start(DOCUMENTS).unwrap();
    let client = client(service.url());
    for (operation, at, expected) in [
        (&TOKEN, "other", r#"{"items": [1, 2], "next": "t"}"#),
        (&TOKEN, "t", r#"{"items":[],"next":""}"#),
        (&NUMBER, "1", r#"{"items": [1, 2]}"#),
        (&OFFSET, "1", "[1, 2]"),
    ] {
        let mut call = Call::new(&client, operation);
        call.inputs()
            .add(clientwright_runtime::Location::Query, "at".to_owned(), Value::text(at));
        assert_eq!(call.send().await.unwrap().as_str(), expected);
    }
}
