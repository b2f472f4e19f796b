//! The content of errors, and their causes.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Api, Call, Client, ClientBuilder, Credentials, Documented, Error, ErrorKind, Json, Map, Method, Operation, Outcome,
    RateLimit, Server as ApiServer, Variable,
};
use std::collections::BTreeMap;
use std::time::Duration;

static API: Api = Api::new("test").servers(&[
    ApiServer::new("https://api.example.com"),
    ApiServer::new("http://{host}/v1").variables(&[Variable::new("host", "localhost")]),
]);
static FETCH: Operation<Map<i64>> =
    Operation::new(&API, "Fetch", Method::Get, "/users").outcomes(&[Outcome::json(200)]);

fn client(server: &Server) -> Client {
    let builder = ClientBuilder::new(Credentials::none()).base_url(server.url());
    builder.max_attempts(1).build().unwrap()
}

async fn failure(response: impl Fn() -> http::Response<bytes::Bytes> + Send + Sync + 'static) -> Error {
    let server = Server::start(move |_| response()).unwrap();
    Call::new(&client(&server), &FETCH).send().await.unwrap_err()
}

#[derive(Debug)]
enum FetchError {
    NotFound(Map<i64>),
    Server(String),
    Other(Json),
}

impl Documented for FetchError {
    const OUTCOMES: &'static [Outcome<Option<Self>>] = &[
        Outcome::new(404, |response| response.json().map(Self::NotFound).map(Some)),
        Outcome::new(500, |response| response.text().map(Self::Server).map(Some)).range(),
        Outcome::default(|response| response.json().map(Self::Other).map(Some)),
    ];
}

#[tokio::test]
async fn an_error_tells_what_the_server_says() {
    let error = failure(|| {
        let mut response = mock::json(
            429,
            r#"{"code":20429,"message":"too many","more_info":"https://e.com/20429","status":429}"#,
        );
        let headers = response.headers_mut();
        headers.insert("retry-after", "7".parse().unwrap());
        headers.insert("x-request-id", "RQ1".parse().unwrap());
        headers.insert("x-ratelimit-remaining", "0".parse().unwrap());
        response
    })
    .await;
    assert_eq!((error.code(), error.request_id()), (Some("20429"), Some("RQ1")));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(
        error.rate_limit().map(|limit: RateLimit| limit.remaining),
        Some(Some(0))
    );
    assert!(error.is_retryable());
    let problem = error.problem().unwrap();
    assert_eq!((problem.message.as_deref(), problem.status), (Some("too many"), 429));
    let printed = error.to_string();
    assert!(
        printed.contains("code 20429") && printed.contains("see `problem`") && !printed.contains("too many"),
        "{printed}"
    );
}

#[tokio::test]
async fn an_error_without_a_message_names_the_body() {
    let printed = failure(|| mock::json(400, r#"{"reasons":[]}"#)).await.to_string();
    assert!(printed.contains("see `body` and `body_as`"), "{printed}");
}

#[test]
fn errors_of_values_are_errors() {
    let written = Json::new(&BTreeMap::from([([1, 2], "a list is no name")]));
    let error = Error::from(written.unwrap_err());
    assert_eq!(error.kind(), ErrorKind::Encode);
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn a_request_is_called_what_the_body_says_where_no_header_does() {
    const BODY: &str = r#"{"error_code":"INVALID","error_message":"no","request_id":"RQ2"}"#;
    let error = failure(|| mock::json(400, BODY)).await;
    assert_eq!(error.request_id(), Some("RQ2"));
    let error = failure(|| {
        let mut response = mock::json(400, BODY);
        response.headers_mut().insert("x-request-id", "RQ1".parse().unwrap());
        response
    })
    .await;
    assert_eq!(error.request_id(), Some("RQ1"));
}

#[tokio::test]
async fn documented_errors_are_read_as_what_they_are() {
    let error = failure(|| mock::json(404, r#"{"n":1}"#)).await;
    assert!(matches!(error.documented::<FetchError>(), Ok(Some(FetchError::NotFound(members))) if members["n"] == 1));
    assert!(!error.is_retryable());
    let error = failure(|| mock::response(502, "text/plain", "down")).await;
    assert!(matches!(error.documented::<FetchError>(), Ok(Some(FetchError::Server(text))) if text == "down"));
    assert!(error.is_retryable() && error.problem().is_none());
    let error = failure(|| mock::json(400, "[]")).await;
    assert!(matches!(error.documented::<FetchError>(), Ok(Some(FetchError::Other(json))) if json.as_str() == "[]"));
    let error = failure(|| mock::json(404, "<html>")).await;
    assert!(error.documented::<FetchError>().is_err());
    let refused = Call::new(&client(&Server::start(|_| mock::json(200, "")).unwrap()), &FETCH).base_url("x");
    assert!(
        refused
            .send()
            .await
            .unwrap_err()
            .documented::<FetchError>()
            .unwrap()
            .is_none()
    );
}

#[tokio::test]
async fn a_value_that_does_not_decode_is_located() {
    let error = failure(|| mock::json(200, r#"{"n":"x"}"#)).await;
    assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("$[*]")));
    assert_eq!(error.body_text(), r#"{"n":"x"}"#);
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn a_redirect_tells_where_it_points_without_secrets() {
    let error = failure(|| {
        let mut response = mock::json(302, "");
        let location = "https://me:hush@eu.example.com/users?token=hush".parse().unwrap();
        response.headers_mut().insert("location", location);
        response
    })
    .await;
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(error.location().as_deref(), Some("https://eu.example.com/users"));
    let printed = format!("{error} {error:?}");
    assert!(
        printed.contains("to https://eu.example.com/users is not followed") && !printed.contains("hush"),
        "{printed}"
    );
}

#[tokio::test]
async fn a_server_variable_chooses_the_server() {
    let server = Server::start(|_| mock::json(200, "{}")).unwrap();
    let host = server.url().trim_start_matches("http://").to_owned();
    let build = |host: &str| -> Client {
        let builder = ClientBuilder::new(Credentials::none()).known_server_variables(&["host"]);
        builder.server_variable("host", host).build().unwrap()
    };
    Call::new(&build(&host), &FETCH).send().await.unwrap();
    let call = Call::new(&build("localhost:1"), &FETCH).server_variable("host", &host);
    let response = call.send_with_head().await.unwrap();
    assert_eq!(response.url(), format!("http://{host}/v1/users"));
    for host in ["example.com", "localhost/x", "localhost@example.com", "localhost#"] {
        let error = Call::new(&build(host), &FETCH).send().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::Configuration, 0),
            "{host}"
        );
    }
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_server_variable_that_no_server_has_is_refused() {
    let builder = || ClientBuilder::<Client>::new(Credentials::none());
    let refusal = builder()
        .known_server_variables(&["host", "port"])
        .server_variable("hots", "localhost");
    let refusal = refusal.build().unwrap_err();
    assert_eq!(refusal.kind(), ErrorKind::Configuration);
    let said = "`hots` is no variable of the servers, which have `host`, `port`";
    assert!(refusal.to_string().contains(said), "{refusal}");
    let refusal = builder().server_variable("host", "localhost").build().unwrap_err();
    assert!(refusal.to_string().ends_with("which have none"), "{refusal}");
    let call = Call::new(&builder().build().unwrap(), &FETCH).server_variable("hots", "localhost");
    let refusal = call.send().await.unwrap_err();
    assert_eq!((refusal.kind(), refusal.attempts()), (ErrorKind::InvalidArgument, 0));
    assert!(refusal.to_string().contains("`hots` is no variable"), "{refusal}");
}

#[tokio::test]
async fn a_variable_of_the_document_is_none_of_an_operation_that_is_served_elsewhere() {
    static API: Api = Api::new("regional")
        .servers(&[ApiServer::new("https://{region}.example.com").variables(&[Variable::new("region", "us1")])]);
    const OUTCOMES: &[Outcome<Json>] = &[Outcome::json(200)];
    const fn get(path: &'static str) -> Operation<Json> {
        Operation::new(&API, "Get", Method::Get, path).outcomes(OUTCOMES)
    }
    static HERE: Operation<Json> = get("/here");
    static BELOW: Operation<Json> = get("/below").servers(&[ApiServer::new("/v2")]);
    static ELSEWHERE: Operation<Json> =
        get("/else").servers(&[ApiServer::new("https://{zone}.example.net").variables(&[Variable::new("zone", "z1")])]);
    let client: Client = ClientBuilder::new(Credentials::none()).build().unwrap();
    // A character that no host can have is refused where the variable is used, before anything is sent.
    let refusal = async |operation, name: &str| {
        let call = Call::new(&client, operation).server_variable(name, "a b");
        call.send().await.unwrap_err()
    };
    for (operation, name) in [(&HERE, "region"), (&BELOW, "region"), (&ELSEWHERE, "zone")] {
        assert_eq!(
            refusal(operation, name).await.kind(),
            ErrorKind::Configuration,
            "{name}"
        );
    }
    let refusal = refusal(&ELSEWHERE, "region").await;
    assert_eq!(refusal.kind(), ErrorKind::InvalidArgument);
    let said = "`region` is no variable of the servers, which have `zone`";
    assert!(refusal.to_string().contains(said), "{refusal}");
}
