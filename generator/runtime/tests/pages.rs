//! Lists over a real socket.

#![allow(clippy::unwrap_used)]

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
    // Without the member, the list is over with the first page without items.
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

/// A server that gives these pages, and then empty ones.
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

#[tokio::test]
async fn counting_begins_where_the_caller_says_and_ends_when_nothing_moves() {
    let (server, client) = server_of(&[r#"{"users":[1]}"#, r#"{"users":[2]}"#, r#"{"users":[2]}"#]);
    let mut pages = Call::new(&client, &BY_NUMBER).query("after", 7).pages();
    for _ in 0..2 {
        pages.next().await.unwrap().unwrap();
    }
    // The third is the second once more, of which nobody should have the items twice.
    assert_eq!(pages.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert!(pages.next().await.is_none());
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/v1/users?after=7", "/v1/users?after=8", "/v1/users?after=9"]);
}

/// The items of pages of a list that is counted, and what was asked for.
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

#[tokio::test]
async fn whether_pages_count_from_one_shows_by_number_one() {
    let (got, asked, failure) = counted(&BY_NUMBER, &[r#"{"users":[1]}"#, r#"{"users":[2]}"#]).await;
    assert_eq!((got, failure), (vec![1, 2], None));
    assert_eq!(asked, ["", "?after=1", "?after=2"]);

    // What stands beside the items may differ from answer to answer.
    let from_one = &[
        r#"{"users":[1],"id":"a"}"#,
        r#"{"users":[1],"id":"b"}"#,
        r#"{"users":[2]}"#,
    ];
    let (got, asked, failure) = counted(&BY_NUMBER, from_one).await;
    assert_eq!((got, failure), (vec![1, 2], None));
    assert_eq!(asked, ["", "?after=1", "?after=2", "?after=3"]);

    let all_at_once = &[r#"{"users":[1]}"#; 3];
    let (got, asked, failure) = counted(&BY_NUMBER, all_at_once).await;
    assert_eq!((got, failure), (vec![1], Some(ErrorKind::Decode)));
    assert_eq!(asked, ["", "?after=1", "?after=2"]);
}

#[tokio::test]
async fn a_walk_asks_for_the_first_page_by_its_number() {
    let (got, asked, failure) = counted(&BY_KNOWN_NUMBER, &[r#"{"users":[1]}"#, r#"{"users":[2]}"#]).await;
    assert_eq!((got, failure), (vec![1, 2], None));
    assert_eq!(asked, ["?after=0", "?after=1", "?after=2"]);

    let (server, client) = server_of(&[]);
    Call::new(&client, &BY_KNOWN_NUMBER).send().await.unwrap();
    let mut pages = Call::new(&client, &BY_KNOWN_NUMBER).query("after", 4).pages();
    pages.next().await.unwrap().unwrap();
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/v1/users", "/v1/users?after=4"]);
}

/// What is asked for behind the first page of a list that a path of this machine stands for, by the URL in that page.
async fn second_behind(operation: &'static Operation<Json>, base: &str, next: &str) -> String {
    let body = format!(r#"{{"next":"{next}"}}"#);
    let server = Server::start(move |_| mock::json(200, &body)).unwrap();
    let client = ClientBuilder::new(Credentials::none()).base_url(format!("{}{base}", server.url()));
    let mut pages = Call::new(&client.build().unwrap(), operation).pages();
    pages.next().await.unwrap().unwrap();
    let _ = pages.next().await.unwrap();
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert!(targets[0].starts_with(base), "{targets:?}");
    targets.get(1).cloned().unwrap_or_default()
}

#[tokio::test]
async fn the_path_of_the_base_url_stands_for_that_of_the_documents_server() {
    static BARE: Api = Api::new("bare").servers(&[ApiServer::new("https://api.example.com")]);
    static DEEP: Api = Api::new("deep").servers(&[
        ApiServer::new("https://api.example.com/fabric/v4"),
        ApiServer::new("https://api.example.com/fabric"),
    ]);
    static RELATIVE: Api = Api::new("relative").servers(&[ApiServer::new("/fabric/v4/")]);
    const fn by_url(api: &'static Api, path: &'static str) -> Operation<Json> {
        let operation = Operation::new(api, "List", Method::Get, path);
        operation.pagination(Pagination::next_url("/next")).outcomes(OUTCOMES)
    }
    static LONG: Operation<Json> = by_url(&BARE, "/fabric/v4/x");
    static SHORT: Operation<Json> = by_url(&DEEP, "/x");
    static OF_PATH: Operation<Json> = by_url(&RELATIVE, "/x");
    static ELSEWHERE: Operation<Json> = by_url(&DEEP, "/x").servers(&[ApiServer::new("/legacy")]);
    let whole = "https://api.example.com/fabric/v4/x?offset=1";
    for (operation, base, next, second) in [
        (&LONG, "/proxy", whole, "/proxy/fabric/v4/x?offset=1"),
        (&LONG, "", whole, "/fabric/v4/x?offset=1"),
        (&SHORT, "/proxy", whole, "/proxy/x?offset=1"),
        (&SHORT, "", whole, "/x?offset=1"),
        (&SHORT, "/fabric/v4", whole, "/fabric/v4/x?offset=1"),
        (&SHORT, "/proxy", "https://api.example.com/fabric/y", "/proxy/y"),
        // No server of the document has it.
        (&SHORT, "/proxy", "https://api.example.com/fabricated", "/fabricated"),
        (&LONG, "/proxy", "/fabric/v4/x?offset=1", "/proxy/fabric/v4/x?offset=1"),
        (
            &LONG,
            "/proxy",
            "/proxy/fabric/v4/x?offset=1",
            "/proxy/fabric/v4/x?offset=1",
        ),
        (&SHORT, "/proxy", "/fabric/v4/x?offset=1", "/proxy/x?offset=1"),
        (&SHORT, "", "/fabric/v4/x?offset=1", "/x?offset=1"),
        (&SHORT, "/proxy", "?offset=1", "/proxy/x?offset=1"),
        (&OF_PATH, "/proxy", "/fabric/v4/x?offset=1", "/proxy/x?offset=1"),
        // The end of the path that was called: it is relative to where the API begins.
        (&LONG, "/proxy", "/x?offset=1", "/proxy/fabric/v4/x?offset=1"),
        (&LONG, "", "/v4/x?offset=1", "/fabric/v4/x?offset=1"),
        // An operation on a server of its own, of which the document says a path alone.
        (
            &ELSEWHERE,
            "/proxy",
            "https://api.example.com/legacy/x?offset=1",
            "/proxy/legacy/x?offset=1",
        ),
        // Never on another server, whatever stands before or behind.
        (&SHORT, "/proxy", "https://evil.example.com/fabric/v4/x", ""),
        (
            &SHORT,
            "/proxy",
            "https://api.example.com/fabric/v4//evil.example.com",
            "",
        ),
        (&SHORT, "", "/fabric/v4//evil.example.com/x", ""),
    ] {
        assert_eq!(second_behind(operation, base, next).await, second, "{base} {next}");
    }
}

#[tokio::test]
async fn what_an_answer_gave_is_resumed_where_the_api_begins() {
    let (server, client) = server_of(&[]);
    for (url, target) in [
        ("/users?Page=1", "/v1/users?Page=1"),
        ("/v1/users?Page=1", "/v1/users?Page=1"),
        ("?Page=1", "/v1/users?Page=1"),
    ] {
        Call::new(&client, &BY_URL).resume(url).send().await.unwrap();
        assert_eq!(server.requests().last().unwrap().target, target);
    }
}

static BY_TOTAL: Operation<Json> = list(
    "/v1/users",
    Pagination::offset("after")
        .items("/users")
        .size("PageSize")
        .total("/meta/total"),
);
static BY_NUMBER_TO_TOTAL: Operation<Json> = list(
    "/v1/users",
    Pagination::page_number("after").items("/users").total("/meta/total"),
);
static BY_NUMBER_TO_PAGES: Operation<Json> = list(
    "/v1/users",
    Pagination::page_number("after")
        .items("/users")
        .total_pages("/meta/total"),
);

#[tokio::test]
async fn a_list_is_over_when_as_many_have_come_as_it_says() {
    const THREE: &[&str] = &[
        r#"{"users":[1,2],"meta":{"total":3}}"#,
        r#"{"users":[3],"meta":{"total":3}}"#,
    ];
    for (operation, bodies, targets) in [
        (&BY_TOTAL, THREE, &["", "?after=2"][..]),
        (&BY_NUMBER_TO_TOTAL, THREE, &["", "?after=1"]),
        (&BY_TOTAL, &THREE[1..], &["", "?after=1"]),
        // One page can be as long as its own total says: how long it was to be, nobody said.
        (
            &BY_NUMBER_TO_TOTAL,
            &[
                r#"{"users":[1],"meta":{"total":1}}"#,
                r#"{"users":[],"meta":{"total":1}}"#,
            ],
            &["", "?after=1"],
        ),
        (&BY_NUMBER_TO_PAGES, &[r#"{"users":[1],"meta":{"total":1}}"#], &[""]),
        (
            &BY_NUMBER_TO_PAGES,
            &[
                r#"{"users":[1],"meta":{"total":2}}"#,
                r#"{"users":[2],"meta":{"total":2}}"#,
            ],
            &["", "?after=1"],
        ),
        // The first page comes twice where pages count from 1, and counts once.
        (
            &BY_NUMBER_TO_PAGES,
            &[
                r#"{"users":[1],"meta":{"total":2},"id":1}"#,
                r#"{"users":[1],"meta":{"total":2},"id":2}"#,
                r#"{"users":[2],"meta":{"total":2}}"#,
            ],
            &["", "?after=1", "?after=2"],
        ),
    ] {
        let bodies: &'static [&str] = bodies;
        let (_, asked, failure) = counted(operation, bodies).await;
        assert_eq!(
            (asked, failure),
            (targets.iter().map(ToString::to_string).collect(), None)
        );
    }
}

#[tokio::test]
async fn a_total_that_cannot_be_true_ends_nothing() {
    for total in ["0", "1", "2", "-1", "5", "3.5", "\"3\"", "null", "[3]"] {
        let page = |items: &str| format!(r#"{{"users":{items},"meta":{{"total":{total}}}}}"#);
        let bodies: Vec<&'static str> = ["[1,2]", "[3]", "[]"].map(|items| &*page(items).leak()).to_vec();
        // Of a page of two, a total of two may be its own.
        let client = |server: &Server| ClientBuilder::new(Credentials::none()).base_url(server.url()).build();
        let (server, _) = server_of(bodies.leak());
        let call = Call::new(&client(&server).unwrap(), &BY_TOTAL).query("PageSize", 2);
        let mut items = call.items::<i64>();
        let mut got = Vec::new();
        while let Some(item) = items.next().await {
            got.push(item.unwrap());
        }
        assert_eq!((got, server.requests().len()), (vec![1, 2, 3], 3), "{total}");
    }
}

#[tokio::test]
async fn a_walk_from_the_middle_reckons_with_where_it_began() {
    const LAST: &[&str] = &[r#"{"users":[8,9],"meta":{"total":9}}"#];
    for (operation, from, requests) in [
        (&BY_TOTAL, 7, 1),
        // How many items are before page 7, nobody says; of nine pages it may be the last but two.
        (&BY_NUMBER_TO_TOTAL, 7, 2),
        (&BY_NUMBER_TO_PAGES, 7, 2),
        (&BY_NUMBER_TO_PAGES, 9, 1),
    ] {
        let (server, client) = server_of(LAST);
        let mut pages = Call::new(&client, operation).query("after", from).pages();
        while let Some(page) = pages.next().await {
            page.unwrap();
        }
        assert_eq!(server.requests().len(), requests, "{from}");
    }
}
