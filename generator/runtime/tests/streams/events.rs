//! Responses as server-sent events, and as JSON lines.

use crate::API;
use crate::downloads::DOWNLOAD;
use crate::script::{Do, OK, Script};
use clientwright_runtime::{AnyOperation, Call, ErrorKind, Events, Json, Lines, Map, Method, Operation, Outcome};
use std::time::Duration;

static EVENTS: Operation<Events<Json>> =
    Operation::new(&API, "Events", Method::Get, "/events").outcomes(&[Outcome::events(200)]);
static LINES: Operation<Lines<Map<i64>>> =
    Operation::new(&API, "Lines", Method::Get, "/lines").outcomes(&[Outcome::lines(200)]);

#[tokio::test]
async fn events_come_as_they_are_sent() {
    let second = "data: {\"n\"";
    let script = vec![
        Do::Read,
        Do::Say(OK),
        Do::Say(": hello\n\nevent: tick\nid: 7\nretry: 10\ndata: {\"n\":1}\n\n"),
        // Longer than the client's idle timeout: a server may have no news.
        Do::Pause(300),
        Do::Say(second),
        Do::Pause(20),
        Do::Say(":2}\r\n\r\ndata: [DONE]\n\ndata: cut"),
    ];
    let server = Script::start(vec![script]).await;
    let mut events = Call::new(&server.client(), &EVENTS).send().await.unwrap();
    let first = events.next().await.unwrap().unwrap();
    assert_eq!((first.event.as_str(), first.id.as_deref()), ("tick", Some("7")));
    assert_eq!(
        (first.data.unwrap().as_str(), first.retry),
        ("{\"n\":1}", Some(Duration::from_millis(10)))
    );
    let second = events.next().await.unwrap().unwrap();
    assert_eq!((second.event.as_str(), second.text.as_str()), ("message", "{\"n\":2}"));
    let done = events.next().await.unwrap().unwrap();
    assert_eq!((done.data, done.text.as_str()), (None, "[DONE]"));
    assert!(events.next().await.is_none());
    assert_eq!(events.last_id(), Some("7"));
    assert!(
        server.requests()[0]
            .to_ascii_lowercase()
            .contains("accept: text/event-stream")
    );
}

#[tokio::test]
async fn json_is_no_stream_without_events() {
    let response = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{\"id\":";
    let server = Script::start(vec![vec![Do::Read, Do::Say(response), Do::Say("\"1\"}")]]).await;
    let download = Call::new(&server.client(), &DOWNLOAD).download().await.unwrap();
    let mut events = download.events::<Json>();
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error
            .to_string()
            .contains("is application/json and no stream of events"),
        "{error}"
    );
    // The server's message is complete, although it arrived in pieces.
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!((error.body(), error.attempts()), (&b"{\"id\":\"1\"}"[..], 1));
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn what_is_of_another_media_type_is_no_stream() {
    let sound = "HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: 5\r\n\r\nsound";
    let silent = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\ndata: 1\n\n";
    let bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 8\r\n\r\n{\"n\":1}\n";
    let responses = [sound, sound, silent, bytes];
    let server = Script::start(responses.map(|response| vec![Do::Read, Do::Say(response)]).to_vec()).await;
    let mut events = Call::new(&server.client(), &EVENTS).send().await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, &b"sound"[..]));
    assert!(
        error.to_string().contains("is audio/mpeg and no stream of events"),
        "{error}"
    );
    assert!(events.next().await.is_none());
    let mut lines = Call::new(&server.client(), &LINES).send().await.unwrap();
    let error = lines.next().await.unwrap().unwrap_err();
    assert!(
        error.to_string().contains("is audio/mpeg and no stream of JSON lines"),
        "{error}"
    );
    assert!(lines.next().await.is_none());
    let mut events = Call::new(&server.client(), &EVENTS).send().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().text, "1");
    let mut lines = Call::new(&server.client(), &LINES).send().await.unwrap();
    assert_eq!(lines.next().await.unwrap().unwrap()["n"], 1);
}

#[tokio::test]
async fn an_event_that_does_not_decode_is_kept_and_the_next_one_comes() {
    static TYPED: Operation<Events<Map<i64>>> =
        Operation::new(&API, "Typed", Method::Get, "/events").outcomes(&[Outcome::events(200)]);
    let body = "data: {\"n\":\"x\"}\n\ndata: {\"n\":2}\n\n";
    let server = Script::start(vec![vec![Do::Read, Do::Say(OK), Do::Say(body)]]).await;
    let mut events = Call::new(&server.client(), &TYPED).send().await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, &b"{\"n\":\"x\"}"[..]));
    assert!(error.to_string().contains("$[*]"), "{error}");
    assert_eq!(events.next().await.unwrap().unwrap().data.unwrap()["n"], 2);
}

#[tokio::test]
async fn one_event_is_within_the_limit() {
    let body = "data: 0123456789\n\n";
    let connection = || {
        vec![
            Do::Read,
            Do::Say(OK),
            Do::Say(body),
            Do::Say("data: 01234567890123"),
            Do::AwaitEnd,
        ]
    };
    let server = Script::start(vec![connection()]).await;
    let call = Call::new(&server.client(), &EVENTS).max_body(18);
    let mut events = call.send().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().text, "0123456789");
    assert_eq!(events.next().await.unwrap().unwrap_err().kind(), ErrorKind::TooLarge);
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn lines_are_decoded_one_by_one() {
    let body = "{\"n\":1}\n\n{\"n\":2}\r\n{\"n\":\"two\"}\n{\"n\":3}";
    let server = Script::start(vec![vec![Do::Read, Do::Say(OK), Do::Say(body)]]).await;
    let mut lines = Call::new(&server.client(), &LINES).send().await.unwrap();
    let mut told = Vec::new();
    while let Some(line) = lines.next().await {
        told.push(line.map(|members| members["n"]).map_err(|error| error.kind()));
    }
    assert_eq!(told, [Ok(1), Ok(2), Err(ErrorKind::Decode), Ok(3)]);
}

#[tokio::test]
async fn the_command_line_takes_a_stream_in_and_prints_it() {
    let body = "event: tick\ndata: {\"n\":1}\n\ndata: [DONE]\n\n";
    let connection = |body| vec![Do::Read, Do::Say(OK), Do::Say(body)];
    let server = Script::start(vec![
        connection(body),
        connection("{\"n\":1}\n{\"n\":2}"),
        connection("\0"),
    ])
    .await;
    let client = server.client();
    let operations: [&'static dyn AnyOperation; 3] = [&EVENTS, &LINES, &DOWNLOAD];
    let expected = [
        r#"[{"event":"tick","data":{"n":1}},{"event":"message","data":"[DONE]"}]"#,
        r#"[{"n":1},{"n":2}]"#,
        r#"{"$base64":"AA=="}"#,
    ];
    for (operation, expected) in operations.into_iter().zip(expected) {
        let response = operation.call(&client, &mut |_| Ok(())).await.unwrap();
        assert_eq!(response.value().as_str(), expected);
    }
}
