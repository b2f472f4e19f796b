//! Lists with a total.

use clientwright_runtime::mock::Server;
use clientwright_runtime::{Call, ClientBuilder, Credentials, Json, Method, Operation, Pagination, Parameter};

use crate::{counted, list, server_of};

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
        // The total may be that of the page, since the page size is unknown.
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
        // If pages count from 1, the first page is received twice, and counts once.
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
        // On a page of two items, a total of two may be that of the page.
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
        // The number of items before page 7 is unknown; of nine pages it may be the last but two.
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

#[tokio::test]
async fn a_page_as_long_as_pages_are_by_default_may_not_be_the_last() {
    static BY_DEFAULT: Operation<Json> = Operation::new(&crate::API, "List", Method::Get, "/v1/users")
        .pagination(
            Pagination::offset("after")
                .items("/users")
                .size("PageSize")
                .total("/meta/total"),
        )
        .parameters(&[
            Parameter::query("PageSize").default_value("2"),
            Parameter::query("after"),
        ])
        .outcomes(crate::OUTCOMES);
    for (first, asked) in [
        // The total of the page alone, as some servers send it.
        (
            r#"{"users":[1,2],"meta":{"total":2}}"#,
            &["?PageSize=2", "?PageSize=2&after=2"][..],
        ),
        (r#"{"users":[1],"meta":{"total":1}}"#, &["?PageSize=2"]),
    ] {
        let bodies: &'static [&'static str] = vec![first, r#"{"users":[]}"#].leak();
        let (_, sent, failure) = counted(&BY_DEFAULT, bodies).await;
        assert_eq!((sent, failure), (asked.iter().map(ToString::to_string).collect(), None));
    }
}
