//! Lists whose operation has a further success that is not a list.

use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{Call, ClientBuilder, Credentials, ErrorKind, Json, Method, Operation, Outcome, Pagination};

const OUTCOMES: &[Outcome<Json>] = &[Outcome::json(200), Outcome::json(202)];

const fn list(pagination: Pagination) -> Operation<Json> {
    let operation = Operation::new(&crate::API, "List", Method::Get, "/v1/users").pagination(pagination);
    operation.outcomes(OUTCOMES)
}

static INSIDE: Operation<Json> = list(Pagination::token("/next", "after").items("/users"));
static WHOLE: Operation<Json> = list(Pagination::link_header());

#[tokio::test]
async fn a_success_that_is_not_the_list_is_no_empty_page() {
    for (operation, status, body, items) in [
        (&INSIDE, 202, r#"{"message":"later"}"#, None),
        (&INSIDE, 202, r#"{"users":null}"#, None),
        (&WHOLE, 202, r#"{"message":"later"}"#, None),
        (&INSIDE, 201, "{}", None),
        // A response with the list is a page, whatever its status is.
        (&INSIDE, 202, r#"{"users":[1]}"#, Some(1)),
        (&INSIDE, 202, r#"{"users":[]}"#, Some(0)),
        (&INSIDE, 200, "{}", Some(0)),
        (&INSIDE, 204, "", Some(0)),
    ] {
        let server = Server::start(move |_| mock::json(status, body)).unwrap();
        let client = ClientBuilder::new(Credentials::none()).base_url(server.url()).build();
        let mut stream = Call::new(&client.unwrap(), operation).items::<i64>();
        let mut count = 0;
        let failure = loop {
            match stream.next().await {
                Some(Ok(_)) => count += 1,
                Some(Err(error)) => break Some(error),
                None => break None,
            }
        };
        assert!(stream.next().await.is_none());
        match (items, failure) {
            (None, Some(error)) => {
                let message = error.to_string();
                assert!(
                    message.contains(&status.to_string()) && message.contains("not the list"),
                    "{message}"
                );
                assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, body.as_bytes()));
            }
            (items, failure) => {
                assert!(failure.is_none(), "{status} {body}: {failure:?}");
                assert_eq!(items, Some(count), "{status} {body}");
            }
        }
    }
}

#[tokio::test]
async fn a_success_that_says_that_it_is_none_is_no_empty_page() {
    for (body, problem) in [
        (
            r#"{"success":false,"errors":[{"code":10000,"message":"no access"}],"users":null}"#,
            Some(("10000", "no access")),
        ),
        (
            r#"{"ok":false,"error":"invalid_auth"}"#,
            Some(("invalid_auth", "invalid_auth")),
        ),
        (
            r#"{"users":[],"status":"OVER_QUERY_LIMIT","error_message":"too many calls"}"#,
            Some(("OVER_QUERY_LIMIT", "too many calls")),
        ),
        (r#"{"users":[],"error_message":""}"#, None),
        (r#"{"users":[],"error":null}"#, None),
        // A response with the list is a page, and a response that does not fail in this way is an empty page.
        (r#"{"ok":false,"users":[]}"#, None),
        (r#"{"ok":true}"#, None),
        (r#"{"success":"false"}"#, None),
        (r#"{"users":null,"data":{"ok":false}}"#, None),
    ] {
        let server = Server::start(move |_| mock::json(200, body)).unwrap();
        let client = ClientBuilder::new(Credentials::none())
            .base_url(server.url())
            .build()
            .unwrap();
        let page = Call::new(&client, &INSIDE).pages().next().await.unwrap();
        let item = Call::new(&client, &INSIDE).items::<i64>().next().await;
        let Some((code, message)) = problem else {
            assert!(page.is_ok() && item.is_none(), "{body}");
            continue;
        };
        for error in [page.unwrap_err(), item.unwrap().unwrap_err()] {
            assert_eq!((error.kind(), error.code()), (ErrorKind::Status, Some(code)));
            assert_eq!(error.problem().unwrap().message.as_deref(), Some(message));
            assert!(error.body_as::<Json>().is_ok() && !error.is_retryable());
            assert!(
                error.to_string().contains(&format!("200 OK, code {code}, and `")),
                "{error}"
            );
        }
        assert!(Call::new(&client, &INSIDE).send().await.is_ok());
    }
}
