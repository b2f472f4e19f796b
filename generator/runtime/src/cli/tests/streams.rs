//! Responses that arrive piece by piece.

use super::{API, credentials};
use crate::cli::command::Place;
use crate::cli::{Caller, call};
use crate::client::{Client, ClientBuilder};
use crate::document::Document;
use crate::error::ErrorKind;
use crate::json::{Json, Map};
use crate::operation::{AnyOperation, Method, Operation, Outcome};
use crate::stream::{Download, Events, Lines};
use std::io::{self, Read as _, Write};
use std::net::TcpListener;
use std::process::ExitCode;
use std::thread;

static LINES: Operation<Lines<Map<i64>>> =
    Operation::new(&API, "Lines", Method::Get, "/v1/lines").outcomes(&[Outcome::lines(200)]);
static EVENTS: Operation<Events<Json>> =
    Operation::new(&API, "Events", Method::Get, "/v1/events").outcomes(&[Outcome::events(200)]);

#[tokio::test]
async fn a_stream_that_cannot_be_read_is_a_wrong_response() {
    let server = crate::mock::Server::start(|request| match request.target.as_str() {
        "/v1/lines" => crate::mock::response(200, "application/x-ndjson", "{\"n\":1}\n{\"n\":\"x\"}\n"),
        _ => crate::mock::json(200, r#"{"no":"stream"}"#),
    })
    .unwrap();
    let client: Client = ClientBuilder::new(credentials())
        .base_url(server.url())
        .build()
        .unwrap();
    let operations: [&'static dyn AnyOperation; 2] = [&LINES, &EVENTS];
    for (operation, (reason, said)) in operations
        .into_iter()
        .zip([("found a string", "x"), ("a stream of events", "no")])
    {
        let error = call(operation, &client, "{}").await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status().unwrap().as_u16()),
            (ErrorKind::Decode, 200)
        );
        assert!(error.to_string().contains(reason), "{error}");
        assert!(error.body_text().contains(said), "{error}");
    }
}

static RECORDS: Operation<Lines<Map<i64>>> =
    Operation::new(&API, "Records", Method::Get, "/v1/records").outcomes(&[Outcome::lines(200)]);
static RAW: Operation<Download> =
    Operation::new(&API, "Raw", Method::Get, "/v1/raw").outcomes(&[Outcome::stream(200, |download| download)]);
static DOCUMENTS: &[Document] = &[Document::new(&[&[&LINES, &EVENTS, &RECORDS, &RAW]], "")];

/// The output of a call without the headers, line by line; and whether it succeeds.
async fn printed(url: String, id: &'static str) -> (Vec<String>, bool) {
    // The command line has a runtime of its own, and the server runs on that of the test.
    tokio::task::spawn_blocking(move || print(url, id)).await.unwrap()
}

fn print(url: String, id: &str) -> (Vec<String>, bool) {
    let place = Place {
        base_url: Some(url),
        plain_http: false,
    };
    let mut output = Vec::new();
    let mut caller = Caller::new(DOCUMENTS, &[], &place).unwrap();
    let code = caller.print(id, "{}", &mut output).unwrap();
    let output = String::from_utf8(output).unwrap();
    let lines = output.lines().map(str::to_owned).collect();
    (lines, format!("{code:?}") == format!("{:?}", ExitCode::SUCCESS))
}

#[tokio::test]
async fn a_stream_is_printed_item_by_item() {
    let server = crate::mock::Server::start(|request| match request.target.as_str() {
        "/v1/lines" => crate::mock::response(200, "application/x-ndjson", "{\"n\":1}\n{\"n\":\"x\"}\n{\"n\":3}"),
        "/v1/records" => crate::mock::response(200, "application/json-seq", "\x1e{\"n\":\n1}\n\x1e{\"n\":2}\n"),
        "/v1/raw" => crate::mock::response(200, "text/event-stream", "data: 1\n\n"),
        _ => crate::mock::response(
            200,
            "text/event-stream",
            "event: a\nid: 7\nretry: 10\ndata: [1,\ndata: 2]\n\ndata:  x\n\ndata: cut",
        ),
    })
    .unwrap();
    let (lines, is_success) = printed(server.url(), "Events").await;
    assert!(
        lines[0].starts_with(r#"{"status":200,"headers":{"#) && !lines[0].contains("body"),
        "{lines:?}"
    );
    assert_eq!(
        lines[1..],
        [
            r#"{"item":{"event":"a","data":[1, 2],"id":"7","retry":10}}"#,
            r#"{"item":{"event":"message","data":" x","id":"7"}}"#
        ]
    );
    assert!(is_success);
    let (lines, is_success) = printed(server.url(), "Records").await;
    assert_eq!(lines[1..], [r#"{"item":{"n":1}}"#, r#"{"item":{"n":2}}"#]);
    assert!(is_success);
    // An item that cannot be read does not end the stream.
    let (lines, is_success) = printed(server.url(), "Lines").await;
    assert_eq!(
        (lines[1].as_str(), lines[3].as_str()),
        (r#"{"item":{"n":1}}"#, r#"{"item":{"n":3}}"#)
    );
    assert!(
        lines[2].starts_with(r#"{"error":{"kind":"decode","#) && !is_success,
        "{lines:?}"
    );
    // Bytes have no items, whatever their media type is.
    let (lines, is_success) = printed(server.url(), "Raw").await;
    assert!(
        lines.len() == 1 && lines[0].ends_with(r#""body":{"$base64":"ZGF0YTogMQoK"}}"#),
        "{lines:?}"
    );
    assert!(is_success);
}

/// Accepts two lines, like a reader that then closes.
#[derive(Default)]
struct TwoLines(Vec<u8>);

impl Write for TwoLines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.extend_from_slice(bytes);
        match self.0.split(|byte| *byte == b'\n').nth(2) {
            None => Ok(bytes.len()),
            Some(_) => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_event_is_printed_while_the_stream_goes_on() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let _ = connection.read(&mut [0; 4096]).unwrap();
        let begun = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n";
        connection.write_all(begun.as_bytes()).unwrap();
        // Until the other side has disconnected.
        let _ = connection.read(&mut [0; 1]);
    });
    let place = Place {
        base_url: Some(url),
        plain_http: false,
    };
    let mut output = TwoLines::default();
    let mut caller = Caller::new(DOCUMENTS, &[], &place).unwrap();
    let ended = caller.print("Events", "{}", &mut output).unwrap_err();
    assert_eq!(ended.kind(), io::ErrorKind::BrokenPipe);
    let output = String::from_utf8(output.0).unwrap();
    assert!(
        output.ends_with("{\"item\":{\"event\":\"message\",\"data\":1}}\n"),
        "{output}"
    );
    drop(caller);
    server.join().unwrap();
}
