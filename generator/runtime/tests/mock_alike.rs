//! The mock where paths differ only in the values that they allow, or in the query.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::mock::Service;
use clientwright_runtime::{
    Api, Call, Client, ClientBuilder, Credentials, Document, Json, Method, Operation, Outcome, Parameter, Rule,
};

static API: Api = Api::new("alike");
static BY_NUMBER: Operation<Json> = Operation::new(&API, "byNumber", Method::Get, "/pets/{number}")
    .parameters(&[Parameter::path("number").rule(Rule::integer(Some(1), None))])
    .outcomes(&[Outcome::json(200)]);
static BY_NAME: Operation<Json> = Operation::new(&API, "byName", Method::Get, "/pets/{name}")
    .parameters(&[Parameter::path("name")])
    .outcomes(&[Outcome::json(200)]);
static LIST: Operation<Json> = Operation::new(&API, "list", Method::Get, "/pets").outcomes(&[Outcome::json(200)]);
static SEARCH: Operation<Json> = Operation::new(&API, "search", Method::Get, "/pets")
    .parameters(&[Parameter::query("q")])
    .outcomes(&[Outcome::json(200)]);

static DOCUMENTS: &[Document] = &[Document::new(
    &[&[&BY_NUMBER, &BY_NAME, &LIST, &SEARCH]],
    r#"{"operations": [
  {"id": "byNumber", "method": "GET", "path": "/pets/{number}", "inputs": [{"in": "path", "name": "number", "type": "integer"}],
    "responses": [{"status": 200, "type": "application/json", "body": 1}]},
  {"id": "byName", "method": "GET", "path": "/pets/{name}", "inputs": [{"in": "path", "name": "name", "type": "string"}],
    "responses": [{"status": 200, "type": "application/json", "body": "rex"}]},
  {"id": "list", "method": "GET", "path": "/pets", "responses": [{"status": 200, "type": "application/json", "body": []}]},
  {"id": "search", "method": "GET", "path": "/pets", "inputs": [{"in": "query", "name": "q", "type": "string"}],
    "responses": [{"status": 200, "type": "application/json", "body": ["rex"]}]}]}"#,
)];

#[tokio::test]
async fn the_first_that_allows_a_request_answers_it() {
    let service = Service::start(DOCUMENTS).unwrap();
    let client: Client = ClientBuilder::new(Credentials::none())
        .base_url(service.url())
        .build()
        .unwrap();
    let answer = async |call: Call<Json>| call.send().await.unwrap().into_string();
    assert_eq!(answer(Call::new(&client, &BY_NUMBER).path("number", 7)).await, "1");
    assert_eq!(
        answer(Call::new(&client, &BY_NAME).path("name", "rex")).await,
        r#""rex""#
    );
    assert_eq!(answer(Call::new(&client, &LIST)).await, "[]");
    assert_eq!(answer(Call::new(&client, &SEARCH).query("q", "r")).await, r#"["rex"]"#);
    // What none allows is refused for the first.
    Call::new(&client, &LIST).extra_query("z", 1).send().await.unwrap_err();
    let refused = service.verify().unwrap_err();
    assert_eq!(refused, "GET /pets?z=1: the operation has no query parameter `z`");
    assert_eq!(service.calls("byName").len(), 1);
    assert_eq!(service.calls("search").len(), 1);
}
