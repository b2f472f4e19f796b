//! Undescribed query parameters of a call, on the first and on further pages.

use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Api, Call, Client, ClientBuilder, Credential, Credentials, Json, KeyLocation, Method, Operation, Pagination,
    SecurityScheme,
};

use crate::{BY_KNOWN_NUMBER, BY_NUMBER, BY_OFFSET, BY_TOKEN, BY_URL, OUTCOMES, server_of};

/// The queries of a walk.
async fn queries(call: impl FnOnce(&Client) -> Call<Json>, bodies: &'static [&'static str]) -> Vec<String> {
    let (server, client) = server_of(bodies);
    let mut pages = call(&client).pages();
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    let targets = server.requests().into_iter();
    targets.map(|request| request.target.replace("/v1/users", "")).collect()
}

#[tokio::test]
async fn a_walk_goes_on_from_what_was_added_by_the_name_of_its_parameter_and_sends_it_once() {
    let numbers = &[r#"{"users":[1]}"#, r#"{"users":[2]}"#];
    for operation in [&BY_NUMBER, &BY_KNOWN_NUMBER] {
        let asked = queries(
            |client| Call::new(client, operation).extra_query("after", 5).extra_query("x", 1),
            numbers,
        );
        assert_eq!(asked.await, ["?after=5&x=1", "?after=6&x=1", "?after=7&x=1"]);
        // Whatever the call sends first, each further page is requested by one number.
        let asked = queries(
            |client| Call::new(client, operation).query("after", 5).extra_query("after", 8),
            numbers,
        );
        assert_eq!(asked.await, ["?after=5&after=8", "?after=6", "?after=7"]);
    }
    let asked = queries(
        |client| Call::new(client, &BY_OFFSET).extra_query("after", 2),
        &["[1,2]", "[]"],
    );
    assert_eq!(asked.await, ["?after=2", "?after=4"]);
    let asked = queries(
        |client| Call::new(client, &BY_TOKEN).extra_query("after", "a"),
        &[r#"{"next":"b"}"#],
    );
    assert_eq!(asked.await, ["?after=a", "?after=b"]);
}

#[tokio::test]
async fn a_url_is_asked_for_as_the_server_gives_it() {
    let filtered = |client: &Client| {
        Call::new(client, &BY_URL)
            .query("PageSize", 2)
            .extra_query("colour", "red")
    };
    for (next, expected) in [
        (
            &[r#"{"meta":{"next_page_url":"?page=2&colour=red"}}"#],
            "?page=2&colour=red",
        ),
        // Parameters that the server omits stay omitted: a cursor may stand for them.
        (&[r#"{"meta":{"next_page_url":"?cursor=x"}}"#], "?cursor=x"),
        (&[r#"{"meta":{"next_page_url":"users?cursor=x"}}"#], "?cursor=x"),
        (&[r#"{"meta":{"next_page_url":"./users?cursor=x"}}"#], "?cursor=x"),
        (&[r#"{"meta":{"next_page_url":"../v1/users?cursor=x"}}"#], "?cursor=x"),
        (
            &[r#"{"meta":{"next_page_url":"../../v1/users?cursor=x"}}"#],
            "?cursor=x",
        ),
    ] {
        assert_eq!(
            queries(filtered, next).await,
            ["?PageSize=2&colour=red", expected],
            "{next:?}"
        );
    }
}

#[tokio::test]
async fn a_key_in_the_query_is_sent_once_where_the_server_gives_it_back() {
    static API: Api = Api::new("keyed")
        .security_schemes(&[SecurityScheme::api_key("key", KeyLocation::Query, "api key")])
        .security(&[&["key"]]);
    static KEYED: Operation<Json> = Operation::new(&API, "List", Method::Get, "/v1/users")
        .pagination(Pagination::next_url("/next"))
        .outcomes(OUTCOMES);
    let server = Server::start(|request: &mock::Request| {
        let is_first = !request.target.contains("page=2");
        mock::json(
            200,
            if is_first {
                r#"{"next":"?api%20key=k&page=2&api key=k"}"#
            } else {
                "{}"
            },
        )
    })
    .unwrap();
    let credentials = Credentials::none().with("key", Credential::api_key("k"));
    let client = ClientBuilder::new(credentials).base_url(server.url()).build().unwrap();
    let mut pages = Call::new(&client, &KEYED).pages();
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/v1/users?api%20key=k", "/v1/users?page=2&api%20key=k"]);
}
