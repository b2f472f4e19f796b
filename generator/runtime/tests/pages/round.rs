//! Lists that lead back to an earlier page.

use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Api, Call, ClientBuilder, Credential, Credentials, ErrorKind, Json, KeyLocation, Method, Operation, Pagination,
    SecurityScheme,
};

use crate::{BY_TOKEN, BY_URL, OUTCOMES, list, server_of, targets};

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
async fn nor_does_a_url_lead_back_to_the_first_page() {
    let bodies = &[r#"{"users":[1],"meta":{"next_page_url":"https://api.example.com/v1/users?PageSize=2"}}"#];
    let (asked, failure) = targets(&BY_URL, bodies).await;
    assert_eq!((asked.len(), failure), (1, Some(ErrorKind::Decode)));
    let bodies = &[
        r#"{"users":[1],"meta":{"next_page_url":"?PageSize=2&page=2"}}"#,
        r#"{"users":[2],"meta":{"next_page_url":"/v1/users?PageSize=2"}}"#,
    ];
    let (asked, failure) = targets(&BY_URL, bodies).await;
    assert_eq!((asked.len(), failure), (2, Some(ErrorKind::Decode)));
    // A page without items that leads back to itself is the last.
    let bodies = &[r#"{"users":[],"meta":{"next_page_url":"/v1/users?PageSize=2"}}"#];
    let (asked, failure) = targets(&BY_URL, bodies).await;
    assert_eq!((asked.len(), failure), (1, None));
}

#[tokio::test]
async fn nor_to_the_page_that_the_caller_began_with() {
    // The query has its names in the server's order.
    let (server, client) = server_of(&[
        r#"{"users":[1],"meta":{"next_page_url":"?after=2&PageSize=2"}}"#,
        r#"{"users":[2],"meta":{"next_page_url":"?after=1&PageSize=2"}}"#,
    ]);
    let call = Call::new(&client, &BY_URL).query("PageSize", 2).query("after", 1);
    let mut pages = call.pages();
    for _ in 0..2 {
        pages.next().await.unwrap().unwrap();
    }
    assert_eq!(pages.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn nor_does_it_where_the_url_has_the_key() {
    static API: Api = Api::new("keyed")
        .security_schemes(&[SecurityScheme::api_key("key", KeyLocation::Query, "key")])
        .security(&[&["key"]]);
    static KEYED: Operation<Json> = Operation::new(&API, "List", Method::Get, "/v1/users?all=1")
        .pagination(Pagination::next_url("/next"))
        .outcomes(OUTCOMES);
    let server = Server::start(|_| mock::json(200, r#"{"next":"?key=k&all=1"}"#)).unwrap();
    let credentials = Credentials::none().with("key", Credential::api_key("k"));
    let client = ClientBuilder::new(credentials).base_url(server.url()).build().unwrap();
    let mut pages = Call::new(&client, &KEYED).pages();
    pages.next().await.unwrap().unwrap();
    assert_eq!(pages.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn what_leads_back_from_an_empty_page_ends_the_list() {
    static BY_TOKEN: Operation<Json> = list("/v1/users", Pagination::token("/next", "after").items("/users"));
    let bodies = &[r#"{"users":[1],"next":"a"}"#, r#"{"users":[],"next":"a"}"#];
    let (asked, failure) = targets(&BY_TOKEN, bodies).await;
    assert_eq!((asked.len(), failure), (2, None));
    // A response without the list does not end it.
    let bodies = &[r#"{"users":[1],"next":"a"}"#, r#"{"next":"a"}"#];
    let (asked, failure) = targets(&BY_TOKEN, bodies).await;
    assert_eq!((asked.len(), failure), (2, Some(ErrorKind::Decode)));
}

/// The items of a list with a page for each of these bodies, and how many requests were made.
async fn items(bodies: &'static [&'static str]) -> (Vec<i64>, usize) {
    let (server, client) = server_of(bodies);
    let mut items = Call::new(&client, &BY_URL).items::<i64>();
    let mut got = Vec::new();
    while let Some(item) = items.next().await {
        got.push(item.unwrap());
    }
    (got, server.requests().len())
}

#[tokio::test]
async fn number_one_may_be_the_first_page_again() {
    // A server that counts from 1, and takes a call without a number for one of number 0.
    let bodies = &[
        r#"{"users":[1,2],"meta":{"next_page_url":"?page=1"}}"#,
        r#"{"users":[1,2],"meta":{"next_page_url":"?page=2"}}"#,
        r#"{"users":[3],"meta":{}}"#,
    ];
    assert_eq!(items(bodies).await, (vec![1, 2, 3], 3));
    let bodies = &[
        r#"{"users":[1,2],"meta":{"next_page_url":"?page=1"}}"#,
        r#"{"users":[1,2],"meta":{}}"#,
    ];
    assert_eq!(items(bodies).await, (vec![1, 2], 2));
    // What counts from 0 has other items there, and a cursor says nothing of a number.
    let bodies = &[
        r#"{"users":[1,2],"meta":{"next_page_url":"?page=1"}}"#,
        r#"{"users":[3,4],"meta":{"next_page_url":"?page=2"}}"#,
        r#"{"users":[3,4],"meta":{}}"#,
    ];
    assert_eq!(items(bodies).await, (vec![1, 2, 3, 4, 3, 4], 3));
    for way in ["?cursor=a", "?cursor=a&limit=1", "?deleted=0&cursor=a"] {
        let first = format!(r#"{{"users":[1],"meta":{{"next_page_url":"{way}"}}}}"#);
        let bodies = [first.leak() as &'static str, r#"{"users":[1],"meta":{}}"#];
        assert_eq!(items(Vec::from(bodies).leak()).await, (vec![1, 1], 2), "{way}");
    }
}

#[tokio::test]
async fn pages_with_the_same_names_are_several() {
    let bodies = &[
        r#"{"users":[{"name":"login","at":1}],"meta":{"next_page_url":"?page=1"}}"#,
        r#"{"users":[{"name":"login","at":2}],"meta":{"next_page_url":"?page=2"}}"#,
        r#"{"users":[{"name":"login","at":3}],"meta":{}}"#,
    ];
    let (server, client) = server_of(bodies);
    let mut items = Call::new(&client, &BY_URL).items::<Json>();
    let mut got = 0;
    while let Some(item) = items.next().await {
        item.unwrap();
        got += 1;
    }
    assert_eq!((got, server.requests().len()), (3, 3));
}

#[tokio::test]
async fn brackets_of_a_url_may_be_encoded() {
    let bodies = &[
        r#"{"users":[1],"meta":{"next_page_url":"?page[number]=2"}}"#,
        r#"{"users":[2],"meta":{"next_page_url":"?page%5Bnumber%5D=2"}}"#,
    ];
    let (asked, failure) = targets(&BY_URL, bodies).await;
    assert_eq!((asked.len(), failure), (2, Some(ErrorKind::Decode)));
}
