//! The target of the URL of a next page, with a base URL of the caller.

use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Api, Call, ClientBuilder, Credentials, Json, Method, Operation, Pagination, Server as ApiServer, Variable,
};

use crate::{BY_URL, OUTCOMES, server_of};

/// The second request of a list at a path of this machine, by the URL in its first page.
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
    static VARIABLE: Api = Api::new("variable")
        .servers(&[ApiServer::new("https://api.example.com{base}").variables(&[Variable::new("base", "/fabric/v4")])]);
    static RELATIVE: Api = Api::new("relative").servers(&[ApiServer::new("/fabric/v4/")]);
    const fn by_url(api: &'static Api, path: &'static str) -> Operation<Json> {
        let operation = Operation::new(api, "List", Method::Get, path);
        operation.pagination(Pagination::next_url("/next")).outcomes(OUTCOMES)
    }
    static LONG: Operation<Json> = by_url(&BARE, "/fabric/v4/x");
    static SHORT: Operation<Json> = by_url(&DEEP, "/x");
    static BEHIND: Operation<Json> = by_url(&VARIABLE, "/x");
    static OF_PATH: Operation<Json> = by_url(&RELATIVE, "/x");
    static ELSEWHERE: Operation<Json> = by_url(&DEEP, "/x").servers(&[ApiServer::new("/legacy")]);
    let whole = "https://api.example.com/fabric/v4/x?offset=1";
    for (operation, base, next, second) in [
        (&LONG, "/proxy", whole, "/proxy/fabric/v4/x?offset=1"),
        (&LONG, "", whole, "/fabric/v4/x?offset=1"),
        (&SHORT, "/proxy", whole, "/proxy/x?offset=1"),
        (&SHORT, "", whole, "/x?offset=1"),
        (
            &SHORT,
            "",
            "https://api.example.com:443/fabric/v4/x?offset=1",
            "/x?offset=1",
        ),
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
        (&BEHIND, "/proxy", whole, "/proxy/x?offset=1"),
        (&OF_PATH, "/proxy", "/fabric/v4/x?offset=1", "/proxy/x?offset=1"),
        // The end of the called path: it is relative to the beginning of the API.
        (&LONG, "/proxy", "/x?offset=1", "/proxy/fabric/v4/x?offset=1"),
        (&LONG, "", "/v4/x?offset=1", "/fabric/v4/x?offset=1"),
        // An operation with a server of its own that is only a path.
        (
            &ELSEWHERE,
            "/proxy",
            "https://api.example.com/legacy/x?offset=1",
            "/proxy/legacy/x?offset=1",
        ),
        // Never on another server, whatever precedes or follows.
        (&SHORT, "/proxy", "https://evil.example.com/fabric/v4/x", ""),
        (&SHORT, "/proxy", "https://api.example.com:8443/fabric/v4/x", ""),
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
async fn what_may_not_stand_in_a_url_is_encoded() {
    static API: Api = Api::new("lists").servers(&[ApiServer::new("https://api.example.com")]);
    static LIST: Operation<Json> = Operation::new(&API, "List", Method::Get, "/x")
        .pagination(Pagination::next_url("/next"))
        .outcomes(OUTCOMES);
    for (next, second) in [
        ("/x?query=name:a version:v1&o=2", "/x?query=name:a%20version:v1&o=2"),
        (r#"/x?q=<\"a\">|%20%C3%A9"#, "/x?q=%3C%22a%22%3E|%20%C3%A9"),
        (" /x?q=\u{e9} ", "/x?q=%C3%A9"),
        ("/x/\u{e9} 2", "/x/%C3%A9%202"),
        ("?q=a b", "/x?q=a%20b"),
        // A line end could begin another request, and no server means a control.
        (r"/x?q=a\r\nb", ""),
        (r"/x?q=a\tb", ""),
        (r"/x?q=a\u0000b", ""),
        (r"/x?q=a\u007fb", ""),
        // None of this makes another server count as this one.
        (" //evil.example.com/x", ""),
        ("https://api.example.com evil.example.com/x", ""),
        ("https://\u{e9}vil.example.com/x", ""),
        (r"https:\\evil.example.com/x", ""),
    ] {
        assert_eq!(second_behind(&LIST, "", next).await, second, "{next}");
    }
}

#[tokio::test]
async fn what_a_response_gave_is_resumed_where_the_api_begins() {
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
