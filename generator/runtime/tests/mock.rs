//! The mock: its responses, and what it refuses.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::mock::{Service, json};
use clientwright_runtime::{
    Api, Body, Call, Client, ClientBuilder, Credential, Credentials, Document, Field, Json, KeyLocation, Location,
    Method, Operation, Outcome, Parameter, Part, Rule, SecurityScheme, Server, Style, TextRule, Value,
};

const SID: TextRule = TextRule::new("Sid").length(4, 4);

static API: Api = Api::new("pets")
    .servers(&[Server::new("https://pets.example.com/v2")])
    .security_schemes(&[SecurityScheme::api_key("key", KeyLocation::Query, "api_key")])
    .security(&[&["key"]]);
static FIND: Operation<Json> = Operation::new(&API, "find", Method::Get, "/pets/{id}")
    .parameters(&[
        Parameter::path("id").text(&SID),
        Parameter::query("tags").explode(false).rule(Rule::new().items(1, 2)),
        Parameter::query("size").rule(Rule::integer(Some(1), Some(9))),
        Parameter::query("filter").style(Style::DeepObject),
        Parameter::header("X-Trace").required(),
    ])
    .outcomes(&[Outcome::json(200)]);
static FIND_BEST: Operation<Json> =
    Operation::new(&API, "findBest", Method::Get, "/pets/best").outcomes(&[Outcome::json(200)]);
static SAVE: Operation<Json> = Operation::new(&API, "save", Method::Post, "/pets")
    .bodies(&[
        Body::json().required(),
        Body::form(&[
            Field::new("name").required(),
            Field::new("tags"),
            Field::new("size").rule(Rule::integer(None, Some(9))),
            Field::new("pen").style(Style::Form).explode(false),
            Field::new("deep").style(Style::DeepObject),
        ]),
    ])
    .outcomes(&[Outcome::json(201)]);
static SEARCH: Operation<Json> = Operation::new(&API, "search", Method::Get, "/search")
    .parameters(&[
        Parameter::query("where").json().required(),
        Parameter::query("page").style(Style::DeepObject).required(),
        Parameter::query("more").required(),
        Parameter::query("sort").one_of(&["up", "down"]).closed(),
        Parameter::query("size").one_of(&["1", "2"]).closed(),
        Parameter::query("colour").one_of(&["red", "green"]),
        Parameter::query("n").rule(Rule::integer(None, Some(10))),
    ])
    .outcomes(&[Outcome::json(200)]);
/// The same operation, for a client without its parameters.
static SEARCH_FREELY: Operation<Json> =
    Operation::new(&API, "search", Method::Get, "/search").outcomes(&[Outcome::json(200)]);
static PHOTO: Operation<()> = Operation::new(&API, "photo", Method::Put, "/pets/{id}.png")
    .parameters(&[Parameter::path("id")])
    .bodies(&[Body::multipart(&[Field::new("photo").required(), Field::new("title")])])
    .outcomes(&[Outcome::empty(204)]);

static STYLES: Operation<Json> = Operation::new(&API, "styles", Method::Get, "/styles/{label}/{matrix}/{simple}/{one}")
    .parameters(&[
        Parameter::path("label").style(Style::Label).explode(true),
        Parameter::path("matrix").style(Style::Matrix).explode(true),
        Parameter::path("simple").explode(true),
        Parameter::path("one")
            .style(Style::Label)
            .rule(Rule::integer(None, Some(9))),
        Parameter::query("csv").explode(false).rule(Rule::new().items(0, 1)),
        Parameter::query("flag"),
        Parameter::header("X-Sizes").explode(true),
    ])
    .outcomes(&[Outcome::json(200)]);
/// One path is the beginning of another.
static CANCEL: Operation<Json> = Operation::new(&API, "cancel", Method::Post, "/orders/{id}:cancel")
    .parameters(&[Parameter::path("id")])
    .outcomes(&[Outcome::json(200)]);
static CHANGE: Operation<Json> = Operation::new(&API, "change", Method::Post, "/orders/{id}")
    .parameters(&[Parameter::path("id")])
    .outcomes(&[Outcome::json(200)]);

static DOCUMENTS: &[Document] = &[Document::new(
    &[
        &[&FIND, &FIND_BEST, &SEARCH],
        &[&SAVE, &PHOTO],
        &[&STYLES, &CHANGE, &CANCEL],
    ],
    REFERENCE,
)];

static GUARDED: Api = Api::new("guarded")
    .servers(&[Server::new("https://pets.example.com/v2")])
    .security_schemes(&[
        SecurityScheme::oauth2("oauth", "/v1/oauth2/token"),
        SecurityScheme::oauth2("beside", "token"),
        SecurityScheme::oauth2("elsewhere", "https://login.example.com/sign/in?tenant=a"),
    ])
    .security(&[&["oauth"]]);
static OPEN: Operation<Json> = Operation::new(&GUARDED, "open", Method::Get, "/door").outcomes(&[Outcome::json(200)]);
static OPEN_BESIDE: Operation<Json> = Operation::new(&GUARDED, "openBeside", Method::Get, "/window")
    .security(&[&["beside"]])
    .outcomes(&[Outcome::json(200)]);
static GUARDED_DOCUMENTS: &[Document] = &[Document::new(
    &[&[&OPEN, &OPEN_BESIDE]],
    r#"{"operations": [
  {"id": "open", "method": "GET", "path": "/door", "responses": [{"status": 200, "type": "application/json", "body": "open"}]},
  {"id": "openBeside", "method": "GET", "path": "/window", "responses": [{"status": 200, "type": "application/json", "body": "open"}]}]}"#,
)];

const REFERENCE: &str = r#"{"operations": [
  {"id": "find", "method": "GET", "path": "/pets/{id}", "inputs": [
      {"in": "path", "name": "id", "type": "string"},
      {"in": "query", "name": "tags", "type": "list of string"},
      {"in": "query", "name": "size", "type": "integer"},
      {"in": "query", "name": "filter", "type": "object"},
      {"in": "header", "name": "X-Trace", "type": "boolean", "required": true}],
    "responses": [
      {"status": 404, "type": "application/json", "body": {"code": 7}},
      {"status": 200, "type": "application/json", "body": {"id": 7}, "contradicts": "$.id: expected a string"},
      {"status": 200, "type": "application/json", "body": {"id": "rex1"}}]},
  {"id": "findBest", "method": "GET", "path": "/pets/best", "responses": [
      {"status": 200, "type": "application/json", "sample": {"best": {"$sample": "/pet"}}}]},
  {"id": "search", "method": "GET", "path": "/search", "inputs": [
      {"in": "query", "name": "where", "type": "object", "required": true},
      {"in": "query", "name": "page", "type": "object", "required": true},
      {"in": "query", "name": "more", "type": "object", "required": true},
      {"in": "query", "name": "sort", "type": "string"},
      {"in": "query", "name": "size", "type": "list of integer"},
      {"in": "query", "name": "colour", "type": "red | green"},
      {"in": "query", "name": "n", "type": "integer"}],
    "responses": [{"status": 200, "type": "application/json", "body": []}]},
  {"id": "save", "method": "POST", "path": "/pets", "inputs": [
      {"in": "body", "name": "name", "type": "string"}, {"in": "body", "name": "tags", "type": "list of integer"},
      {"in": "body", "name": "size", "type": "integer"}, {"in": "body", "name": "pen", "type": "list of string"},
      {"in": "body", "name": "deep", "type": "object"}],
    "responses": [{"status": 201, "type": "application/json", "body": []}]},
  {"id": "photo", "method": "PUT", "path": "/pets/{id}.png", "inputs": [
      {"in": "body", "name": "photo", "type": "binary"}, {"in": "body", "name": "title", "type": "string"}],
    "responses": [{"status": 204}]},
  {"id": "styles", "method": "GET", "path": "/styles/{label}/{matrix}/{simple}/{one}", "inputs": [
      {"in": "path", "name": "label", "type": "list of integer"},
      {"in": "path", "name": "matrix", "type": "list of integer"},
      {"in": "path", "name": "simple", "type": "list of integer"},
      {"in": "path", "name": "one", "type": "integer"},
      {"in": "query", "name": "csv", "type": "list of string"},
      {"in": "query", "name": "flag", "type": "boolean", "empty": true},
      {"in": "header", "name": "X-Sizes", "type": "list of integer"}],
    "responses": [{"status": 200, "type": "application/json", "body": []}]},
  {"id": "change", "method": "POST", "path": "/orders/{id}", "responses": [{"status": 200, "type": "application/json", "body": []}]},
  {"id": "cancel", "method": "POST", "path": "/orders/{id}:cancel", "responses": [
      {"status": 200, "type": "application/json", "body": []}]}],
  "samples": {"/pet": {"id": "string", "friends": [{"$sample": "/pet"}]}}}"#;

fn start() -> (Service, Client) {
    let service = Service::start(DOCUMENTS).unwrap();
    let credentials = Credentials::none().with("key", Credential::api_key("secret"));
    let client = ClientBuilder::new(credentials).base_url(service.url()).build().unwrap();
    (service, client)
}

fn find(client: &Client) -> Call<Json> {
    Call::new(client, &FIND).path("id", "rex1").header("X-Trace", true)
}

#[tokio::test]
async fn responses_are_the_sound_examples_and_made_values() {
    let (service, client) = start();
    let call = find(&client)
        .query("tags", Value::texts(["a", "b"]))
        .query("filter", Value::Object(vec![("age".to_owned(), Value::from(3))]));
    assert_eq!(call.send().await.unwrap().as_str(), r#"{"id": "rex1"}"#);
    let best = Call::new(&client, &FIND_BEST).send().await.unwrap();
    assert_eq!(best.as_str(), r#"{"best":{"id":"string","friends":[]}}"#);
    let saved = Call::new(&client, &SAVE)
        .form("name", "Rex")
        .form("tags", vec![1, 2])
        .send()
        .await
        .unwrap();
    assert_eq!(saved.as_str(), "[]");
    let photo = Call::new(&client, &PHOTO)
        .path("id", "rex")
        .part("photo", Part::bytes(vec![0, 255]));
    photo.send().await.unwrap();
    service.verify().unwrap();
    assert_eq!(service.calls("photo")[0].target, "/pets/rex.png?api_key=secret");
    // The path of the document's server may precede that of an operation.
    let below = ClientBuilder::<Client>::new(Credentials::none().with("key", Credential::api_key("secret")))
        .base_url(format!("{}/v2", service.url()))
        .build()
        .unwrap();
    find(&below).send().await.unwrap();
    assert_eq!(service.calls("GET /pets/{id}").len(), 2);
    assert!(service.example("find", 404).is_some() && service.example("find", 500).is_none());
}

#[tokio::test]
async fn what_the_document_does_not_allow_is_refused() {
    let (service, client) = start();
    // The client itself would refuse most of these values, so it sends undescribed ones in their place.
    let set = |call: Call<Json>, location, name: &str, value: &str| {
        let mut call = call;
        call.inputs().add(location, name.to_owned(), Value::text(value));
        call
    };
    let calls = [
        (set(find(&client), Location::Query, "color", "red"), "`color`"),
        (
            set(find(&client), Location::Query, "size", "many"),
            "`size` is no integer",
        ),
        (
            set(find(&client), Location::Query, "size", "10"),
            "`size` is more than the maximum 9",
        ),
        (
            find(&client).extra_query("tags", Value::texts(["a", "b", "c"])),
            "`tags` has 3 items",
        ),
        (
            set(find(&client), Location::Header, "x-trace", "perhaps"),
            "`X-Trace` is no boolean",
        ),
        (
            Call::new(&client, &SAVE).body_bytes("application/x-www-form-urlencoded", "tags=1"),
            "`name` is required",
        ),
        (
            Call::new(&client, &SAVE).form("name", "a").extra_form("more", 1),
            "`more`",
        ),
        // A field with a style, and one with brackets, are not another field.
        (
            Call::new(&client, &SAVE).form("name", "a").extra_form("deepest", 1),
            "`deepest`",
        ),
        (
            Call::new(&client, &SAVE).body_bytes("application/x-www-form-urlencoded", "name=a&size=1&size=10"),
            "`size` is more than the maximum 9",
        ),
        (
            Call::new(&client, &SAVE)
                .form("name", "a")
                .extra_header("content-type", "text/csv"),
            "`text/csv`",
        ),
    ];
    for (call, problem) in calls {
        let error = call.max_attempts(1).send().await.unwrap_err();
        let said = error.body_text().into_owned();
        assert!(said.contains(problem), "{problem}: {error} {said}");
        assert_eq!(error.status().unwrap(), 400, "{said}");
    }
    assert_eq!(service.verify().unwrap_err().lines().count(), 10);
    assert!(service.calls("find").is_empty());
}

#[tokio::test]
async fn what_a_client_would_not_send_is_refused() {
    let (service, client) = start();
    let sent = async |pairs: &[(&str, &str)]| {
        let call = Call::new(&client, &SEARCH_FREELY).max_attempts(1);
        let call = pairs
            .iter()
            .fold(call, |call, (name, value)| call.extra_query(*name, *value));
        call.send().await.map_err(|error| error.body_text().into_owned())
    };
    let whole = [("where", "{}"), ("page[at]", "3")];
    for (pairs, problem) in [
        (&[("page[at]", "3")][..], "`where` is required, and missing"),
        (&[("where", "{}")], "`page` is required, and missing"),
        (&[("where", "{"), whole[1]], "`where` is no JSON"),
        (&[whole[0], whole[1], ("sort", "left")], "`sort` is none of up, down"),
        (
            &[whole[0], whole[1], ("size", "1"), ("size", "3")],
            "`size` is none of 1, 2",
        ),
        // The client sends unlisted values, but the mock only accepts listed ones.
        (
            &[whole[0], whole[1], ("colour", "blue")],
            "`colour` is none of red, green",
        ),
        (
            &[whole[0], whole[1], ("n", "1"), ("n", "99")],
            "`n` is given more than once",
        ),
    ] {
        let said = sent(pairs).await.unwrap_err();
        assert!(said.contains(problem), "{problem}: {said}");
    }
    // Members with names of their own can be any, or none.
    sent(&whole).await.unwrap();
    sent(&[whole[0], whole[1], ("age", "3"), ("sort", "up"), ("size", "2")])
        .await
        .unwrap();
    assert_eq!(service.calls("search").len(), 2);
}

#[tokio::test]
async fn values_are_read_in_the_styles_in_which_a_client_writes_them() {
    let (service, client) = start();
    let call = |one: i64| {
        Call::new(&client, &STYLES)
            .path("label", vec![1, 2])
            .path("matrix", vec![3, 4])
            .path("simple", vec![5, 6])
            .path("one", one)
            .query("csv", Value::texts(["a,b"]))
            .header("X-Sizes", vec![7, 8])
            .max_attempts(1)
    };
    call(9).extra_query("flag", "").send().await.unwrap();
    let target = &service.calls("styles")[0].target;
    assert!(
        target.starts_with("/styles/.1.2/;matrix=3;matrix=4/5,6/.9?csv=a%2Cb&"),
        "{target}"
    );
    service.verify().unwrap();
}

#[tokio::test]
async fn the_operation_that_fixes_more_of_a_path_is_called() {
    let (service, client) = start();
    Call::new(&client, &CANCEL).path("id", "7").send().await.unwrap();
    Call::new(&client, &CHANGE).path("id", "{id}").send().await.unwrap();
    assert_eq!(service.calls("cancel").len(), 1);
    assert_eq!(service.calls("change")[0].target, "/orders/%7Bid%7D?api_key=secret");
}

#[tokio::test]
async fn tokens_are_given_where_the_document_has_clients_fetch_them() {
    let service = Service::start(GUARDED_DOCUMENTS).unwrap();
    let credentials = || {
        let client = || Credential::client_credentials("me", "hush");
        let elsewhere = client().token_url(format!("{}/sign/in", service.url()));
        Credentials::none()
            .with("oauth", client())
            .with("beside", client())
            .with("elsewhere", elsewhere)
    };
    let client = |path: &str| -> Client {
        let base = format!("{}{path}", service.url());
        ClientBuilder::new(credentials()).base_url(base).build().unwrap()
    };
    Call::new(&client(""), &OPEN).send().await.unwrap();
    for path in ["", "/v2"] {
        Call::new(&client(path), &OPEN_BESIDE).send().await.unwrap();
    }
    assert_eq!(service.calls("open")[0].header("authorization"), "Bearer token");
    let targets = |name: &str| -> Vec<String> { service.calls(name).into_iter().map(|call| call.target).collect() };
    assert_eq!(targets("POST /v1/oauth2/token"), ["/v1/oauth2/token"]);
    assert_eq!(targets("POST /token"), ["/token", "/v2/token"]);
    assert_eq!(service.requests().len(), 6);
    service.verify().unwrap();
    // A client that is refused in the header is tried again in the form.
    service.always("POST /v1/oauth2/token", json(400, r#"{"error": "invalid_client"}"#));
    let refused = Call::new(&client(""), &OPEN).send().await.unwrap_err();
    assert!(refused.to_string().contains("no token could be fetched"), "{refused}");
    service.verify().unwrap();
    assert_eq!(service.calls("open").len(), 1);
}
