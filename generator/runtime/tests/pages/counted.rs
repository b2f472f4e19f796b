//! Lists whose pages or items are counted.

use clientwright_runtime::{Call, ErrorKind, Json, Operation, Pagination, Parameter, Style};

use crate::{BY_KNOWN_NUMBER, BY_NUMBER, BY_OFFSET, counted, list, server_of, targets};

#[tokio::test]
async fn the_same_items_again_end_a_walk_that_counts_whatever_else_has_changed() {
    for bodies in [
        &[
            r#"[{"id":1,"seen":1},{"id":2,"seen":1}]"#,
            r#"[{"id":1,"seen":5},{"seen":5,"id":2}]"#,
        ][..],
        &[
            r#"[{"uuid":"a","seen":1},{"uuid":"b"}]"#,
            r#"[{"uuid":"a","seen":5},{"uuid":"b"}]"#,
        ],
    ] {
        let (asked, failure) = targets(&BY_OFFSET, bodies).await;
        assert_eq!((asked.len(), failure), (2, Some(ErrorKind::Decode)), "{bodies:?}");
    }
    // Members that tell items apart need not have names of identifiers.
    let (asked, failure) = targets(
        &BY_OFFSET,
        &[r#"[{"name":"a","of":1}]"#, r#"[{"name":"a","of":2}]"#, "[]"],
    )
    .await;
    assert_eq!((asked.len(), failure), (3, None));
}

#[tokio::test]
async fn counting_begins_where_the_caller_says_and_ends_when_nothing_moves() {
    let (server, client) = server_of(&[r#"{"users":[1]}"#, r#"{"users":[2]}"#, r#"{"users":[2]}"#]);
    let mut pages = Call::new(&client, &BY_NUMBER).query("after", 7).pages();
    for _ in 0..2 {
        pages.next().await.unwrap().unwrap();
    }
    // The third page is the second again, and its items must not be returned twice.
    assert_eq!(pages.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert!(pages.next().await.is_none());
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/v1/users?after=7", "/v1/users?after=8", "/v1/users?after=9"]);
}

#[tokio::test]
async fn what_counts_can_be_a_member_of_an_object() {
    static BY_MEMBER: Operation<Json> = list("/v1/users", Pagination::page_number("page").first(1).items("/users"))
        .parameters(&[
            Parameter::query("deep").style(Style::DeepObject),
            Parameter::query("filter"),
            Parameter::query("pageable"),
        ]);
    let object = |text: &str| text.parse::<Json>().unwrap();
    for (set, expected) in [
        ("{}", ["?page=1", "?page=2", "?page=3"]),
        (r#"{"size":5}"#, ["?size=5&page=1", "?size=5&page=2", "?size=5&page=3"]),
        (
            r#"{"page":7,"size":5}"#,
            ["?page=7&size=5", "?page=8&size=5", "?page=9&size=5"],
        ),
    ] {
        let (server, client) = server_of(&[r#"{"users":[1]}"#, r#"{"users":[2]}"#, r#"{"users":[]}"#]);
        let mut pages = Call::new(&client, &BY_MEMBER).query("pageable", object(set)).pages();
        while let Some(page) = pages.next().await {
            page.unwrap();
        }
        let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
        assert_eq!(targets, expected.map(|query| format!("/v1/users{query}")));
    }
}

#[tokio::test]
async fn whether_pages_count_from_one_shows_by_number_one() {
    let (got, asked, failure) = counted(&BY_NUMBER, &[r#"{"users":[1]}"#, r#"{"users":[2]}"#]).await;
    assert_eq!((got, failure), (vec![1, 2], None));
    assert_eq!(asked, ["", "?after=1", "?after=2"]);

    // Members beside the items may differ between responses.
    let from_one = &[
        r#"{"users":[1],"id":"a"}"#,
        r#"{"users":[1],"id":"b"}"#,
        r#"{"users":[2]}"#,
    ];
    let (got, asked, failure) = counted(&BY_NUMBER, from_one).await;
    assert_eq!((got, failure), (vec![1, 2], None));
    assert_eq!(asked, ["", "?after=1", "?after=2", "?after=3"]);

    // A list without a page number can have fewer members per item than its first page.
    let (server, client) = server_of(&[
        r#"{"users":[{"UserID":1,"Teams":[]},{"UserID":2,"Teams":[]}]}"#,
        r#"{"users":[{"UserID":1,"Teams":["a"]},{"UserID":2,"Teams":["b"]}]}"#,
        r#"{"users":[{"UserID":3,"Teams":[]},{"UserID":4,"Teams":[]}]}"#,
        r#"{"users":[]}"#,
    ]);
    let mut items = Call::new(&client, &BY_NUMBER).items::<Json>();
    for user in 1..=4 {
        let item = items.next().await.unwrap().unwrap();
        assert!(item.as_str().contains(&format!("\"UserID\":{user},")), "{item:?}");
    }
    assert!(items.next().await.is_none());
    assert_eq!(server.requests().len(), 4);
    // The id of what all items belong to does not make them equal.
    let (_server, client) = server_of(&[
        r#"{"users":[{"teamId":1,"at":1},{"teamId":1,"at":2}]}"#,
        r#"{"users":[{"teamId":1,"at":3},{"teamId":1,"at":4}]}"#,
        r#"{"users":[]}"#,
    ]);
    let mut items = Call::new(&client, &BY_NUMBER).items::<Json>();
    let mut count = 0;
    while let Some(item) = items.next().await {
        item.unwrap();
        count += 1;
    }
    assert_eq!(count, 4);

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
