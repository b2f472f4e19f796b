//! Lists that lead back to a page which has come already.

use clientwright_runtime::{Call, ErrorKind, Json, Operation, Pagination};

use crate::{BY_TOKEN, BY_URL, list, server_of, targets};

#[tokio::test]
async fn a_walk_does_not_go_round() {
    let bodies = &[r#"{"next":"a"}"#, r#"{"next":"b"}"#, r#"{"next":"a"}"#];
    let (asked, failure) = targets(&BY_TOKEN, bodies).await;
    assert_eq!((asked.len(), failure), (3, Some(ErrorKind::Decode)));
    let bodies = &[
        r#"{"users":[1],"meta":{"next_page_url":"?page=1"}}"#,
        r#"{"users":[2],"meta":{"next_page_url":"?page=2"}}"#,
        r#"{"users":[3],"meta":{"next_page_url":"/v1/users?page=1"}}"#,
    ];
    let (asked, failure) = targets(&BY_URL, bodies).await;
    assert_eq!((asked.len(), failure), (3, Some(ErrorKind::Decode)));
}

#[tokio::test]
async fn nor_does_it_come_back_to_where_the_caller_began() {
    let (server, client) = server_of(&[r#"{"next":"b"}"#, r#"{"next":"a"}"#]);
    let mut pages = Call::new(&client, &BY_TOKEN).query("after", "a").pages();
    for _ in 0..2 {
        pages.next().await.unwrap().unwrap();
    }
    assert_eq!(pages.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn what_leads_back_from_an_empty_page_ends_the_list() {
    static BY_TOKEN: Operation<Json> = list("/v1/users", Pagination::token("/next", "after").items("/users"));
    let bodies = &[r#"{"users":[1],"next":"a"}"#, r#"{"users":[],"next":"a"}"#];
    let (asked, failure) = targets(&BY_TOKEN, bodies).await;
    assert_eq!((asked.len(), failure), (2, None));
    // What does not have the list at all says nothing of its end.
    let bodies = &[r#"{"users":[1],"next":"a"}"#, r#"{"next":"a"}"#];
    let (asked, failure) = targets(&BY_TOKEN, bodies).await;
    assert_eq!((asked.len(), failure), (2, Some(ErrorKind::Decode)));
}
