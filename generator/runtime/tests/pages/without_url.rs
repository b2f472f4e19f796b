//! Lists that continue by URLs, with a missing or a superfluous URL.

use clientwright_runtime::{Call, ErrorKind, Json, Operation, Pagination};

use crate::{counted, list, server_of};

static OR_OFFSET: Operation<Json> = list(
    "/v1/users",
    Pagination::next_url("/next")
        .or_offset("after")
        .items("/users")
        .last("/isLast")
        .total("/total"),
);
static OR_NUMBER: Operation<Json> = list(
    "/v1/users",
    Pagination::next_url("/next")
        .or_page_number("after")
        .first(1)
        .items("/users")
        .more("/more"),
);
static OR_GUESSED: Operation<Json> = list(
    "/v1/users",
    Pagination::next_url("/next")
        .or_page_number("after")
        .items("/users")
        .total_pages("/pages"),
);
static BY_URL: Operation<Json> = list(
    "/v1/users",
    Pagination::next_url("/next").items("/users").last("/isLast"),
);
static TO_PAGES: Operation<Json> = list(
    "/v1/users",
    Pagination::next_url("/next").items("/users").total_pages("/pages"),
);

static BY_LINK: Operation<Json> = list("/v1/users", Pagination::next_url("/paging/next/link").items("/users"));

#[tokio::test]
async fn an_object_about_the_next_page_that_has_no_url_is_no_end() {
    for (bodies, ends) in [
        (&[r#"{"users":[1],"paging":{"next":{"after":"abc"}}}"#][..], false),
        (
            &[r#"{"users":[1],"paging":{"next":{"link":null,"after":"abc"}}}"#][..],
            true,
        ),
        (&[r#"{"users":[1],"paging":{"next":{}}}"#][..], true),
        (&[r#"{"users":[1],"paging":{"next":{"after":null}}}"#][..], true),
        (&[r#"{"users":[1],"paging":{"next":null}}"#][..], true),
        (&[r#"{"users":[1],"paging":{"prev":{"after":"abc"}}}"#][..], true),
        (&[r#"{"users":[1]}"#][..], true),
    ] {
        let (server, client) = server_of(bodies);
        let mut users = Call::new(&client, &BY_LINK).items::<i64>();
        assert_eq!(users.next().await.unwrap().unwrap(), 1, "{bodies:?}");
        let end = users.next().await;
        assert_eq!(end.is_none(), ends, "{bodies:?}");
        if let Some(error) = end {
            let error = error.unwrap_err();
            assert!(error.to_string().contains("but not where the next one is"), "{error}");
        }
        drop(server);
    }
}

#[tokio::test]
async fn a_list_goes_on_by_counting_where_the_response_has_no_url_and_says_that_there_are_more() {
    for (operation, bodies, items, asked) in [
        (
            &OR_OFFSET,
            &[
                r#"{"users":[1,2],"isLast":false,"total":3}"#,
                r#"{"users":[3],"isLast":true}"#,
            ][..],
            &[1, 2, 3][..],
            &["", "?after=2"][..],
        ),
        // Without the flag, the total decides.
        (
            &OR_OFFSET,
            &[r#"{"users":[1,2],"total":3}"#, r#"{"users":[3],"total":3}"#],
            &[1, 2, 3],
            &["", "?after=2"],
        ),
        (&OR_OFFSET, &[r#"{"users":[1],"isLast":true,"total":3}"#], &[1], &[""]),
        (&OR_OFFSET, &[r#"{"users":[1]}"#], &[1], &[""]),
        (
            &OR_OFFSET,
            &[
                r#"{"users":[1,2],"isLast":false,"next":"/v1/users?after=2"}"#,
                r#"{"users":[3],"isLast":true}"#,
            ],
            &[1, 2, 3],
            &["", "?after=2"],
        ),
        // A number of items may be an estimate, and does not end a list that has a URL.
        (
            &OR_OFFSET,
            &[
                r#"{"users":[1,2],"total":2,"next":"/v1/users?at=2"}"#,
                r#"{"users":[3],"total":2}"#,
            ],
            &[1, 2, 3],
            &["", "?at=2"],
        ),
        // The first page is received twice, and counts once.
        (
            &OR_GUESSED,
            &[
                r#"{"users":[1],"pages":3}"#,
                r#"{"users":[1],"pages":3,"next":"/v1/users?at=2"}"#,
                r#"{"users":[2],"pages":3,"next":"/v1/users?at=3"}"#,
                r#"{"users":[3],"pages":3}"#,
            ],
            &[1, 2, 3],
            &["", "?after=1", "?at=2", "?at=3"],
        ),
        (
            &OR_NUMBER,
            &[r#"{"users":[1],"more":true}"#, r#"{"users":[2],"more":false}"#],
            &[1, 2],
            &["", "?after=2"],
        ),
    ] {
        let (got, sent, failure) = counted(operation, bodies).await;
        assert_eq!((&got[..], failure), (items, None), "{bodies:?}");
        assert_eq!(sent, asked, "{bodies:?}");
    }
    // The caller sets the beginning of the walk.
    let (server, client) = server_of(&[r#"{"users":[8],"isLast":false}"#, r#"{"users":[9],"isLast":true}"#]);
    let mut pages = Call::new(&client, &OR_OFFSET).query("after", 7).pages();
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/v1/users?after=7", "/v1/users?after=8"]);
}

#[tokio::test]
async fn a_list_that_says_that_there_are_more_and_not_where_fails() {
    for (operation, bodies, items) in [
        (&BY_URL, &[r#"{"users":[1],"isLast":false}"#][..], &[1][..]),
        (&OR_OFFSET, &[r#"{"users":[],"isLast":false}"#], &[]),
        // The call does not know the number of a page that a URL selected.
        (
            &OR_OFFSET,
            &[
                r#"{"users":[1],"isLast":false,"next":"/v1/users?at=2"}"#,
                r#"{"users":[2],"isLast":false}"#,
            ],
            &[1, 2],
        ),
    ] {
        let (got, _, failure) = counted(operation, bodies).await;
        assert_eq!((&got[..], failure), (items, Some(ErrorKind::Decode)), "{bodies:?}");
    }
}

#[tokio::test]
async fn a_list_is_over_where_the_response_says_so_whatever_url_it_has() {
    const LAST: &str = r#"{"users":[2],"isLast":true,"pages":2,"next":"/v1/users?at=2"}"#;
    for (operation, first) in [
        (&BY_URL, r#"{"users":[1],"isLast":false,"next":"/v1/users?at=2"}"#),
        (&TO_PAGES, r#"{"users":[1],"pages":2,"next":"/v1/users?at=2"}"#),
    ] {
        let (got, asked, failure) = counted(operation, vec![first, LAST].leak()).await;
        assert_eq!((got, failure), (vec![1, 2], None));
        assert_eq!(asked, ["", "?at=2"]);
    }
}
