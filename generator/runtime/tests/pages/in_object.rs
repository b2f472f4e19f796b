//! Lists that go on by a member of an object in the query, which goes there by the names of both.

use clientwright_runtime::{Call, Json, Method, Operation, Pagination, Parameter, Style, Value};

use crate::{API, OUTCOMES, server_of};

const PARAMETERS: &[Parameter] = &[Parameter::query("page").style(Style::DeepObject)];

static BY_NUMBER: Operation<Json> = Operation::new(&API, "List", Method::Get, "/v1/users")
    .parameters(PARAMETERS)
    .pagination(
        Pagination::page_number("page[number]")
            .first(1)
            .items("/users")
            .size("page[size]"),
    )
    .outcomes(OUTCOMES);
static BY_CURSOR: Operation<Json> = Operation::new(&API, "List", Method::Get, "/v1/users")
    .parameters(PARAMETERS)
    .pagination(Pagination::token("/next", "page[cursor]").items("/users"))
    .outcomes(OUTCOMES);

/// What is asked for where the caller gives this object, or none, with a page for each of these bodies.
async fn asked(
    operation: &'static Operation<Json>,
    page: Option<Value>,
    bodies: &'static [&'static str],
) -> Vec<String> {
    let (server, client) = server_of(bodies);
    let call = Call::new(&client, operation);
    let call = match page {
        Some(page) => call.query("page", page),
        None => call,
    };
    let mut pages = call.pages();
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    let requests = server.requests().into_iter();
    let readable = |target: String| target.replace("%5B", "[").replace("%5D", "]");
    requests.map(|request| readable(request.target)).collect()
}

fn object(members: &[(&str, i64)]) -> Value {
    let members = members.iter();
    let members = members.map(|(name, value)| ((*name).to_owned(), Value::from(*value)));
    Value::Object(members.collect())
}

#[tokio::test]
async fn pages_are_counted_by_a_member() {
    const BODIES: &[&str] = &[r#"{"users":[1]}"#, r#"{"users":[2]}"#, r#"{"users":[]}"#];
    assert_eq!(
        asked(&BY_NUMBER, Some(object(&[("number", 4), ("size", 1)])), BODIES).await[..2],
        [
            "/v1/users?page[number]=4&page[size]=1",
            "/v1/users?page[number]=5&page[size]=1"
        ]
    );
    assert_eq!(
        asked(&BY_NUMBER, Some(object(&[("size", 1)])), BODIES).await[..2],
        [
            "/v1/users?page[size]=1&page[number]=1",
            "/v1/users?page[size]=1&page[number]=2"
        ]
    );
    assert_eq!(
        asked(&BY_NUMBER, None, BODIES).await[..2],
        ["/v1/users?page[number]=1", "/v1/users?page[number]=2"]
    );
}

#[tokio::test]
async fn a_token_goes_into_a_member() {
    const BODIES: &[&str] = &[r#"{"users":[1],"next":"a"}"#, r#"{"users":[2]}"#];
    assert_eq!(
        asked(&BY_CURSOR, Some(object(&[("size", 1)])), BODIES).await,
        ["/v1/users?page[size]=1", "/v1/users?page[size]=1&page[cursor]=a"]
    );
    assert_eq!(
        asked(&BY_CURSOR, Some(object(&[("cursor", 7)])), BODIES).await,
        ["/v1/users?page[cursor]=7", "/v1/users?page[cursor]=a"]
    );
}
