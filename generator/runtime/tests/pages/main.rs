//! Lists over a real socket.

#![allow(clippy::unwrap_used)]

mod address;
mod counted;
mod extra;
mod in_object;
mod misfit;
mod other_response;
mod round;
mod total;
mod without_url;

use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Api, Call, Client, ClientBuilder, Credentials, ErrorKind, Json, Method, Operation, Outcome, Pagination, Parameter,
    Rule, Server as ApiServer,
};

static API: Api = Api::new("test").servers(&[ApiServer::new("https://api.example.com")]);

const PARAMETERS: &[Parameter] = &[
    Parameter::query("PageSize").rule(Rule::integer(Some(1), Some(3))),
    Parameter::query("after"),
];
const OUTCOMES: &[Outcome<Json>] = &[Outcome::json(200)];

const fn list(path: &'static str, pagination: Pagination) -> Operation<Json> {
    let operation = Operation::new(&API, "List", Method::Get, path).pagination(pagination);
    operation.parameters(PARAMETERS).outcomes(OUTCOMES)
}

static BY_URL: Operation<Json> = list(
    "/v1/users",
    Pagination::next_url("/meta/next_page_url")
        .items("/users")
        .size("PageSize"),
);
static BY_LINK: Operation<Json> = list("/v1/users", Pagination::link_header());
static BY_TOKEN: Operation<Json> = list("/v1/users", Pagination::token("/next", "after"));
static BY_LAST: Operation<Json> = list(
    "/v1/users",
    Pagination::last_item("/id", "after").items("/users").more("/has_more"),
);
static UNPAGED: Operation<Json> = Operation::new(&API, "List", Method::Get, "/v1/users").outcomes(OUTCOMES);
static BY_NUMBER: Operation<Json> = list("/v1/users", Pagination::page_number("after").items("/users"));
static BY_KNOWN_NUMBER: Operation<Json> = list("/v1/users", Pagination::page_number("after").first(0).items("/users"));
static BY_OFFSET: Operation<Json> = list("/v1/users", Pagination::offset("after"));

/// The requested targets of a list, with a page for each of these bodies.
async fn targets(
    operation: &'static Operation<Json>,
    bodies: &'static [&'static str],
) -> (Vec<String>, Option<ErrorKind>) {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let page = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let body = bodies.get(page).copied().unwrap_or("{}");
        let mut response = mock::json(200, body);
        if body == "[]" {
            let link =
                "</v1/first>; rel=\"first\", </v1/users?page=2>; title=x; rel=\"prev next\", </v1/last>; rel=\"last\"";
            response.headers_mut().insert("link", link.parse().unwrap());
        }
        response
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
async fn a_token_is_a_text_or_a_number_of_any_size_and_nothing_else_ends_a_list_in_silence() {
    for (body, token) in [
        (&[r#"{"next":77}"#][..], "77"),
        (&[r#"{"next":18446744073709551610}"#], "18446744073709551610"),
        (&[r#"{"next":-9223372036854775809}"#], "-9223372036854775809"),
        (&[r#"{"next":1700000000.250}"#], "1700000000.250"),
    ] {
        let second = format!("/v1/users?PageSize=2&after={token}");
        assert_eq!(targets(&BY_TOKEN, body).await, (vec![FIRST.to_owned(), second], None));
    }
    for body in [
        &[r#"{"next":null}"#][..],
        &[r#"{"next":""}"#],
        &[r#"{"next":false}"#],
        &[r#"{"next":[]}"#],
        &[r#"{"next":{}}"#],
    ] {
        assert_eq!(
            targets(&BY_TOKEN, body).await,
            (vec![FIRST.to_owned()], None),
            "{body:?}"
        );
    }
    for body in [
        &[r#"{"next":true}"#][..],
        &[r#"{"next":["a"]}"#],
        &[r#"{"next":{"after":"a"}}"#],
    ] {
        let failed = (vec![FIRST.to_owned()], Some(ErrorKind::Decode));
        assert_eq!(targets(&BY_TOKEN, body).await, failed, "{body:?}");
    }
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
        second("PageSize=2&after=1")
    );
    assert_eq!(targets(&BY_OFFSET, &["[1,2,3]"]).await, second("PageSize=2&after=3"));
    assert_eq!(targets(&BY_LINK, &["[]"]).await, second("page=2"));
}

#[tokio::test]
async fn a_page_begins_behind_the_last_item_of_the_one_before() {
    let first = r#"{"users":[{"id":"a"},{"id":"b"}],"has_more":true}"#;
    let bodies: &'static [&str] = Box::leak(Box::new([first, r#"{"users":[{"id":"c"}],"has_more":false}"#]));
    let both = vec![FIRST.to_owned(), "/v1/users?PageSize=2&after=b".to_owned()];
    assert_eq!(targets(&BY_LAST, bodies).await, (both.clone(), None));
    // Without the member, the list ends with the first page without items.
    assert_eq!(
        targets(&BY_LAST, &[r#"{"users":[{"id":"b"}]}"#, r#"{"users":[]}"#]).await,
        (both.clone(), None)
    );
    let bodies: &'static [&str] = Box::leak(Box::new([first, first]));
    assert_eq!(targets(&BY_LAST, bodies).await, (both, Some(ErrorKind::Decode)));
}

#[tokio::test]
async fn what_is_not_known_to_come_in_pages_is_no_list() {
    assert_eq!(
        targets(&UNPAGED, &["[1]"]).await,
        (Vec::new(), Some(ErrorKind::InvalidArgument))
    );
}

/// A server that returns these pages, and then empty ones.
fn server_of(bodies: &'static [&'static str]) -> (Server, Client) {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let page = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        mock::json(200, bodies.get(page).copied().unwrap_or("{}"))
    });
    let server = server.unwrap();
    let client = ClientBuilder::new(Credentials::none()).base_url(server.url()).build();
    (server, client.unwrap())
}

const TWO_PAGES: &[&str] = &[
    r#"{"users":[1,2],"meta":{"next_page_url":"/v1/users?Page=1"}}"#,
    r#"{"users":[3,4],"meta":{"next_page_url":"/v1/users?Page=2"}}"#,
];

#[tokio::test]
async fn items_come_from_page_after_page() {
    let (server, client) = server_of(TWO_PAGES);
    let mut items = Call::new(&client, &BY_URL).items::<i64>();
    assert!(server.requests().is_empty());
    let mut got = Vec::new();
    while let Some(item) = items.next().await {
        got.push(item.unwrap());
    }
    assert_eq!(got, [1, 2, 3, 4]);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn an_empty_body_is_no_page_without_items() {
    let (_server, client) = server_of(&[""]);
    let mut items = Call::new(&client, &BY_URL).items::<i64>();
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
}

/// A list of two pages whose second has no body, or of one without a body.
#[tokio::test]
async fn a_status_without_a_body_is_a_page_without_items() {
    const OUTCOMES: &[Outcome<Option<Json>>] = &[
        Outcome::new(200, |response| response.json().map(Some)),
        Outcome::new(204, |_| Ok(None)),
    ];
    static LIST: Operation<Option<Json>> = Operation::new(&API, "List", Method::Get, "/v1/users")
        .pagination(Pagination::page_number("after").items("/users"))
        .parameters(PARAMETERS)
        .outcomes(OUTCOMES);
    for (full, expected) in [(1, vec![1, 2]), (0, Vec::new())] {
        let count = std::sync::atomic::AtomicUsize::new(0);
        let server = Server::start(move |_| {
            if count.fetch_add(1, std::sync::atomic::Ordering::Relaxed) < full {
                mock::json(200, r#"{"users": [1, 2]}"#)
            } else {
                mock::json(204, "")
            }
        })
        .unwrap();
        let client = ClientBuilder::new(Credentials::none())
            .base_url(server.url())
            .build()
            .unwrap();
        let mut items = Call::new(&client, &LIST).items::<i64>();
        let mut found = Vec::new();
        while let Some(item) = items.next().await {
            found.push(item.unwrap());
        }
        assert_eq!(found, expected);
    }
}

#[tokio::test]
async fn a_limit_ends_the_items_and_sets_the_size_of_pages() {
    for (limit, target, requests) in [
        (2, "/v1/users?PageSize=2", 1),
        (3, "/v1/users?PageSize=3", 2),
        (4, "/v1/users?PageSize=3", 2),
    ] {
        let (server, client) = server_of(TWO_PAGES);
        let mut items = Call::new(&client, &BY_URL).items::<i64>().limit(limit);
        let mut count = 0;
        while let Some(item) = items.next().await {
            item.unwrap();
            count += 1;
        }
        assert_eq!((count, server.requests().len()), (limit, requests));
        assert_eq!(server.requests()[0].target, target);
    }
    let (server, client) = server_of(TWO_PAGES);
    let mut none = Call::new(&client, &BY_URL).items::<i64>().limit(0);
    assert!(none.next().await.is_none());
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn an_item_of_another_type_ends_the_list_with_its_place() {
    let (_server, client) = server_of(&[r#"{"users":[1,"two"],"meta":{"next_page_url":"/v1/users?Page=1"}}"#]);
    let mut items = Call::new(&client, &BY_URL).items::<i64>();
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_list_goes_on_from_the_url_of_a_page() {
    let (_server, client) = server_of(TWO_PAGES);
    let mut pages = Call::new(&client, &BY_URL).pages();
    assert_eq!(pages.next_url(), None);
    pages.next().await.unwrap().unwrap();
    let url = pages.next_url().unwrap().to_owned();
    assert_eq!(url, "/v1/users?Page=1");

    let (server, client) = server_of(&[]);
    Call::new(&client, &BY_URL).resume(&url).send().await.unwrap();
    assert_eq!(server.requests()[0].target, url);
    let elsewhere = Call::new(&client, &BY_URL).resume("https://evil.example.com/v1/users");
    assert_eq!(elsewhere.send().await.unwrap_err().kind(), ErrorKind::InvalidArgument);
    assert_eq!(server.requests().len(), 1);
}

/// The items of the pages of a counted list, and the requests.
async fn counted(
    operation: &'static Operation<Json>,
    bodies: &'static [&'static str],
) -> (Vec<i64>, Vec<String>, Option<ErrorKind>) {
    let (server, client) = server_of(bodies);
    let mut items = Call::new(&client, operation).items::<i64>();
    let (mut got, mut failure) = (Vec::new(), None);
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => got.push(item),
            Err(error) => failure = Some(error.kind()),
        }
    }
    let targets = server.requests().into_iter();
    let queries = targets.map(|request| request.target.replace("/v1/users", ""));
    (got, queries.collect(), failure)
}
