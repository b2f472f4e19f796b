//! Lists over a real socket.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Api, Call, Client, ClientBuilder, Credentials, ErrorKind, Json, Method, Operation, Outcome, Pagination, Parameter,
    Server as ApiServer,
};

static API: Api = Api::new("test").servers(&[ApiServer::new("https://api.example.com")]);

const PARAMETERS: &[Parameter] = &[Parameter::query("PageSize"), Parameter::query("after")];
const OUTCOMES: &[Outcome<Json>] = &[Outcome::json(200)];

const fn list(path: &'static str, pagination: Pagination) -> Operation<Json> {
    let operation = Operation::new(&API, "List", Method::Get, path).pagination(pagination);
    operation.parameters(PARAMETERS).outcomes(OUTCOMES)
}

static BY_URL: Operation<Json> = list("/v1/users", Pagination::NextUrl("meta.next_page_url"));
static BY_LINK: Operation<Json> = list("/v1/users", Pagination::LinkHeader);
static BY_TOKEN: Operation<Json> = list("/v1/users", Pagination::Token("next", "after"));
static BY_NUMBER: Operation<Json> = list("/v1/users", Pagination::PageNumber("after", 1, "users"));
static BY_OFFSET: Operation<Json> = list("/v1/users", Pagination::Offset("after", ""));

/// The targets that a list comes to, with a page for each of these bodies.
async fn targets(
    operation: &'static Operation<Json>,
    bodies: &'static [&'static str],
) -> (Vec<String>, Option<ErrorKind>) {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let page = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let body = bodies.get(page).copied().unwrap_or("{}");
        let mut answer = mock::json(200, body);
        if body == "[]" {
            let link = "</v1/first>; rel=\"first\", </v1/users?page=2>; title=x; rel=\"last next\"";
            answer.headers_mut().insert("link", link.parse().unwrap());
        }
        answer
    })
    .unwrap();
    let client: Client = ClientBuilder::new(Credentials::none())
        .base_url(server.url())
        .build()
        .unwrap();
    let call = Call::new(&client, operation).query("PageSize", 2);
    let mut pages = call.pages();
    let mut failure = None;
    while let Some(page) = pages.next().await {
        failure = page.err().map(|error| error.kind());
    }
    (
        server.requests().into_iter().map(|request| request.target).collect(),
        failure,
    )
}

const FIRST: &str = "/v1/users?PageSize=2";

#[tokio::test]
async fn a_url_is_followed_on_this_server() {
    for (body, second) in [
        (
            &[r#"{"meta":{"next_page_url":"https://api.example.com/v1/users?Page=1&x=%2F"}}"#][..],
            "/v1/users?Page=1&x=%2F",
        ),
        (
            &[r#"{"meta":{"next_page_url":"/v1/users?Page=1"}}"#],
            "/v1/users?Page=1",
        ),
        (&[r#"{"meta":{"next_page_url":"?Page=1"}}"#], "/v1/users?Page=1"),
        (&[r#"{"meta":{"next_page_url":"others"}}"#], "/v1/others"),
    ] {
        assert_eq!(
            targets(&BY_URL, body).await,
            (vec![FIRST.to_owned(), second.to_owned()], None)
        );
    }
}

#[tokio::test]
async fn a_url_of_another_server_is_not_followed() {
    for body in [
        &[r#"{"meta":{"next_page_url":"https://evil.example.com/v1/users"}}"#][..],
        &[r#"{"meta":{"next_page_url":"https://api.example.com@evil.example.com/"}}"#],
        &[r#"{"meta":{"next_page_url":"http://api.example.com/v1/users"}}"#],
        &[r#"{"meta":{"next_page_url":"//evil.example.com/"}}"#],
        &[r#"{"meta":{"next_page_url":"/v1/%2e%2e/admin"}}"#],
    ] {
        assert_eq!(
            targets(&BY_URL, body).await,
            (vec![FIRST.to_owned()], Some(ErrorKind::Decode)),
            "{body:?}"
        );
    }
}

#[tokio::test]
async fn a_list_ends() {
    for body in [
        &["{}"][..],
        &[r#"{"meta":{"next_page_url":null}}"#],
        &[r#"{"meta":{"next_page_url":""}}"#],
    ] {
        assert_eq!(targets(&BY_URL, body).await, (vec![FIRST.to_owned()], None));
    }
    let same = r#"{"meta":{"next_page_url":"/v1/users?Page=1"}}"#;
    let bodies: &'static [&str] = Box::leak(Box::new([same, same, same]));
    assert_eq!(targets(&BY_URL, bodies).await.1, Some(ErrorKind::Decode));
}

#[tokio::test]
async fn tokens_numbers_offsets_and_links_go_into_the_query() {
    let second = |query: &str| (vec![FIRST.to_owned(), format!("/v1/users?{query}")], None);
    assert_eq!(
        targets(&BY_TOKEN, &[r#"{"next":"t &"}"#]).await,
        second("PageSize=2&after=t%20%26")
    );
    assert_eq!(
        targets(&BY_NUMBER, &[r#"{"users":[1]}"#]).await,
        second("PageSize=2&after=2")
    );
    assert_eq!(targets(&BY_OFFSET, &["[1,2,3]"]).await, second("PageSize=2&after=3"));
    assert_eq!(targets(&BY_LINK, &["[]"]).await, second("page=2"));
}
