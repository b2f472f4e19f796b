//! What numbers are read, kept and sent as. It is compiled with the crate that is generated from the cases.

mod round_trip;
mod service;

use cases::runtime::{Maybe, json};
use cases::{schemas_integer_enum as integers, schemas_number_as_text as as_text, schemas_scalars_formats as formats};

use self::round_trip::round_trip;
use self::service::service;

#[tokio::test]
async fn integers_of_a_list_go_into_every_place_and_back() {
    use integers::jobs::ListJobsKindsItem::{Other, Value10};
    use integers::models::{Priority, Status};
    let (server, client) = service(&[r#"[{"status": 404, "priority": 9, "phase": 0, "history": [200, 500]}]"#; 2]);
    let jobs = client
        .schemas_integer_enum()
        .jobs()
        .list_jobs(2.into())
        .status(Status::Unknown)
        .kinds([Value10, Other(30)])
        .x_priority(Priority::Value3)
        .send()
        .await
        .unwrap();
    let request = server.requests().remove(0);
    assert_eq!(request.target, "/jobs/2?status=-1&kinds=10&kinds=30");
    assert_eq!(request.header("x-priority"), "3");
    assert_eq!(jobs[0].status, Status::Value404);
    assert_eq!(jobs[0].priority, Some(Priority::Other(9)));
    assert_eq!(
        jobs[0].history.as_deref(),
        Some(&[Status::Value200, Status::Other(500)][..])
    );

    let call = client
        .schemas_integer_enum()
        .jobs()
        .add_job(1.into(), Status::Value200);
    call.retries(7.into()).send().await.unwrap();
    assert_eq!(server.requests()[1].text(), "status=200&retries=7");
}

#[test]
fn large_unsigned_integers_keep_their_digits() {
    let text =
        r#"{"flag": true, "small": 1, "real": 0.5, "count": 18446744073709551615, "unsigned": 9223372036854775808}"#;
    let scalars: formats::models::Scalars = json::decode_text(text).unwrap();
    assert_eq!(scalars.count, Some(u64::MAX));
    assert!(
        json::encode(&scalars)
            .unwrap()
            .contains("\"unsigned\":9223372036854775808")
    );
}

#[tokio::test]
async fn a_number_that_may_be_a_text_is_a_number() {
    use as_text::models::{Todo, TodoInput, todo::TodoLimit};
    let (server, client) = service(&[r#"{"items": [{"id": "7", "amount": "12.50", "limit": "4"}], "total": "1"}"#]);
    let todos = client.schemas_number_as_text().todos();
    let page = todos.list_todos().page(2).send().await.unwrap();
    assert_eq!(server.requests()[0].target, "/todos?page=2");
    assert_eq!((page.total, page.items[0].id, page.items[0].amount), (1, 7, 12.5));
    assert_eq!(page.items[0].limit, Some(TodoLimit::Integer(4)));

    let mut input = TodoInput::new(3, "a".into());
    input.owner = 9.into();
    assert_eq!(json::encode(&input).unwrap(), r#"{"title":"a","count":3,"owner":9}"#);
    input.count = 11;
    assert!(json::encode_checked(&input).unwrap_err().to_string().contains("count"));

    // Both forms are what the document describes; of the others only the number is.
    let strict = |text: &str| json::decode_strict::<Todo>(text.as_bytes());
    let todo = strict(r#"{"id": 7, "amount": "1", "big": "9007199254740993", "counts": ["1", 2], "byName": {"a": "3"}}"#).unwrap();
    assert_eq!((todo.big, todo.counts.unwrap(), todo.by_name.unwrap()["a"]), (Some(9_007_199_254_740_993), vec![1, 2], 3));
    let input: TodoInput = json::decode_strict(br#"{"title": "a", "count": "3", "owner": null, "more": "4"}"#).unwrap();
    assert_eq!((input.count, input.owner, input.additional["more"]), (3, Maybe::Null, 4));
    assert!(strict(r#"{"id": 7, "amount": 1, "plain": "7"}"#).is_err());
    assert!(strict(r#"{"id": "seven", "amount": 1}"#).is_err());
    assert!(json::decode_text::<Todo>(r#"{"id": "seven", "amount": 1}"#).is_err());
    let kept: Todo = json::decode_text(r#"{"id": 7, "amount": 1, "big": "many"}"#).unwrap();
    assert_eq!(json::encode(&kept).unwrap(), r#"{"id":7,"amount":1,"big":"many"}"#);
}

#[tokio::test]
async fn integers_of_64_bits_keep_all_digits() {
    use cases::schemas_integers_beyond::models::Counter;
    const TEXT: &str = r#"{"count":18446744073709551615,"top":18446744073709551613,"rounded":18446744073709551615,"large":18446744073709551614,"listed":18446744073709551614,"mask":18446744073709551615}"#;
    let read: Counter = round_trip(TEXT);
    assert_eq!((read.count, read.top, read.large), (u64::MAX, u64::MAX - 2, Some(u64::MAX - 1)));
    assert!(read.extra.is_empty());
    let (server, client) = service(&[TEXT]);
    let mut counter = Counter::new(u64::MAX);
    assert_eq!(counter.top, u64::MAX);
    counter.listed = read.listed.clone();
    counter.exclusive = Some(u64::MAX - 1);
    let call = client.schemas_integers_beyond().counters().put_counter(u64::MAX, counter.clone());
    let response = call.above(u64::MAX).send().await.unwrap();
    assert_eq!(response.rounded, Some(u64::MAX));
    let request = &server.requests()[0];
    assert_eq!(request.target, "/counters/18446744073709551615?above=18446744073709551615&most=18446744073709551615");
    let sent = r#"{"count":18446744073709551615,"top":18446744073709551615,"exclusive":18446744073709551614,"listed":18446744073709551614}"#;
    assert_eq!(String::from_utf8_lossy(&request.body), sent);
}

#[test]
fn integers_in_headers_keep_all_digits() {
    use cases::runtime::http::HeaderMap;
    use cases::schemas_integers_beyond::headers::{X_COUNT, X_PARTS, X_SMALL};
    let mut headers = HeaderMap::new();
    for (name, value) in [("x-count", "18446744073709551615"), ("x-parts", "18446744073709551615, 1"), ("x-small", "7")] {
        headers.insert(name, value.parse().unwrap());
    }
    assert_eq!(X_COUNT.read(&headers).unwrap(), Some(u64::MAX));
    assert_eq!(X_PARTS.read_list(&headers).unwrap(), Some(vec![u64::MAX, 1]));
    assert_eq!(X_SMALL.read(&headers).unwrap(), Some(7));
}
