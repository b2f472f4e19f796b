//! Bodies that come and go piece by piece, over a real socket.

#![allow(clippy::unwrap_used)]

use bytes::Bytes;
use clientwright_runtime::{
    AnyOperation, Api, Body, Call, Client, ClientBuilder, Credentials, Deadline, Download, ErrorKind, Events, Field,
    Json, Lines, Map, Method, Operation, Outcome, Part, Retry, Upload,
};
use futures_core::Stream;
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

static API: Api = Api::new("test");
static DOWNLOAD: Operation<Download> =
    Operation::new(&API, "Download", Method::Get, "/file").outcomes(&[Outcome::download(200)]);
static EVENTS: Operation<Events<Json>> =
    Operation::new(&API, "Events", Method::Get, "/events").outcomes(&[Outcome::events(200)]);
static LINES: Operation<Lines<Map<i64>>> =
    Operation::new(&API, "Lines", Method::Get, "/lines").outcomes(&[Outcome::lines(200)]);
static UPLOAD: Operation<()> = Operation::new(&API, "Upload", Method::Put, "/file")
    .bodies(&[Body::bytes()])
    .outcomes(&[Outcome::empty(204)]);
static PARTS: Operation<()> = Operation::new(&API, "Parts", Method::Post, "/parts")
    .bodies(&[Body::multipart(&[
        Field::new("text"),
        Field::new("file"),
        Field::new("json").json(),
    ])])
    .retry(Retry::Idempotent)
    .outcomes(&[Outcome::empty(204)]);

/// What the server does on a connection, step by step.
#[derive(Clone, Debug)]
enum Do {
    /// Reads a request, with its body.
    Read,
    Say(&'static str),
    Pause(u64),
    /// Waits until the client has hung up.
    AwaitEnd,
}

/// A server that goes through a script of its own on each connection, and then hangs up.
struct Script {
    url: String,
    requests: Arc<Mutex<Vec<String>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Script {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Script {
    async fn start(connections: Vec<Vec<Do>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        let task = tokio::spawn(async move {
            for script in connections {
                let (mut stream, _) = listener.accept().await.unwrap();
                let seen = Arc::clone(&seen);
                tokio::spawn(async move { play(&mut stream, script, &seen).await });
            }
            std::future::pending::<()>().await;
        });
        Self { url, requests, task }
    }

    fn client(&self) -> Client {
        let builder = ClientBuilder::new(Credentials::none()).base_url(&self.url);
        builder.idle_timeout(Duration::from_millis(200)).build().unwrap()
    }

    fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

async fn play(stream: &mut TcpStream, script: Vec<Do>, seen: &Mutex<Vec<String>>) {
    for step in script {
        match step {
            Do::Read => {
                if let Some(request) = read(stream).await {
                    seen.lock().unwrap().push(request);
                }
            }
            Do::Say(text) => {
                let _ = stream.write_all(text.as_bytes()).await;
            }
            Do::Pause(millis) => tokio::time::sleep(Duration::from_millis(millis)).await,
            Do::AwaitEnd => while stream.read(&mut [0; 1024]).await.is_ok_and(|size| size > 0) {},
        }
    }
}

/// A request with all of its body, whichever way it is framed.
async fn read(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let mut piece = [0; 4096];
        match stream.read(&mut piece).await {
            Ok(size) if size > 0 => bytes.extend_from_slice(&piece[..size]),
            _ => return None,
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let head = head.to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let is_whole = match length {
            Some(length) => body.len() >= length.parse().unwrap(),
            None if head.contains("transfer-encoding: chunked") => body.ends_with("0\r\n\r\n"),
            None => true,
        };
        if is_whole {
            return Some(text);
        }
    }
}

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
const DONE: &str = "HTTP/1.1 204 No Content\r\n\r\n";

/// A caller's stream of pieces that are there already.
struct Pieces(VecDeque<Result<&'static str, &'static str>>);

impl Pieces {
    fn of<const N: usize>(pieces: [&'static str; N]) -> Self {
        Self(pieces.into_iter().map(Ok).collect())
    }
}

impl Stream for Pieces {
    type Item = Result<&'static str, &'static str>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}

/// The rest of a multipart body or a chunked one in which a text stands.
fn has(request: &str, texts: &[&str]) -> bool {
    texts.iter().all(|text| request.contains(text))
}

#[tokio::test]
async fn a_download_is_there_once_its_head_is() {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nX-Name: a.txt\r\n\r\n01234";
    let script = vec![Do::Read, Do::Say(head), Do::Pause(700), Do::Say("56789")];
    let server = Script::start(vec![script]).await;
    let started = Instant::now();
    let call = Call::new(&server.client(), &DOWNLOAD).idle_timeout(Duration::from_secs(20));
    let call = call.call_timeout(Duration::from_millis(500));
    let mut download = call.send().await.unwrap();
    assert!(
        started.elapsed() < Duration::from_millis(500),
        "{:?}",
        started.elapsed()
    );
    assert_eq!(download.content_length(), Some(10));
    assert_eq!(download.headers()["x-name"], "a.txt");
    // The deadline of the call ended at the head: the body comes after it.
    let mut body = Vec::new();
    while let Some(chunk) = download.chunk().await.unwrap() {
        body.extend_from_slice(&chunk);
    }
    assert_eq!(body, b"0123456789");
    assert!(started.elapsed() >= Duration::from_millis(500));
    assert!(download.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn a_download_is_taken_whole_within_the_limit() {
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789";
    let connection = || vec![Do::Read, Do::Say(answer), Do::AwaitEnd];
    let server = Script::start(vec![connection(), connection()]).await;
    for (limit, whole) in [(10, true), (9, false)] {
        let call = Call::new(&server.client(), &DOWNLOAD).max_body(limit);
        let taken = call.send().await.unwrap().bytes().await;
        match taken {
            Ok(bytes) => assert!(whole && bytes == Bytes::from_static(b"0123456789")),
            Err(error) => assert!(!whole && error.kind() == ErrorKind::TooLarge, "{error}"),
        }
    }
}

#[tokio::test]
async fn an_error_status_is_the_usual_error_with_its_body() {
    let answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n{\"a\":\"b\"}";
    let server = Script::start(vec![vec![Do::Read, Do::Say(answer), Do::AwaitEnd]]).await;
    let error = Call::new(&server.client(), &DOWNLOAD).send().await.unwrap_err();
    assert_eq!((error.kind(), error.body()), (ErrorKind::Status, &b"{\"a\":\"b\"}"[..]));
}

#[tokio::test]
async fn a_body_that_stalls_or_breaks_says_so() {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n01234";
    let stalled = vec![Do::Read, Do::Say(head), Do::AwaitEnd];
    let broken = vec![Do::Read, Do::Say(head)];
    let server = Script::start(vec![stalled, broken]).await;
    for kind in [ErrorKind::Timeout(Deadline::Idle), ErrorKind::Connection] {
        let started = Instant::now();
        let mut download = Call::new(&server.client(), &DOWNLOAD).send().await.unwrap();
        assert_eq!(download.chunk().await.unwrap().unwrap(), "01234");
        let error = download.chunk().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts(), error.operation()),
            (kind, 1, Some("Download"))
        );
        assert!(
            download.chunk().await.unwrap().is_none(),
            "a stream that failed is over"
        );
        assert!(
            started.elapsed() < Duration::from_millis(450),
            "{:?}",
            started.elapsed()
        );
    }
}

#[tokio::test]
async fn a_download_that_is_dropped_ends_the_connection() {
    let (ended, seen) = tokio::sync::oneshot::channel();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read(&mut stream).await;
        stream.write_all(OK.as_bytes()).await.unwrap();
        while stream.write_all(&[b'x'; 8192]).await.is_ok() {}
        ended.send(()).unwrap();
    });
    let client: Client = ClientBuilder::new(Credentials::none()).base_url(url).build().unwrap();
    let download = Call::new(&client, &DOWNLOAD).send().await.unwrap();
    drop(download);
    tokio::time::timeout(Duration::from_secs(5), seen)
        .await
        .unwrap()
        .unwrap();
}

#[tokio::test]
async fn nobody_reads_what_nobody_asks_for() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let sent = Arc::new(Mutex::new(0_usize));
    let counted = Arc::clone(&sent);
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read(&mut stream).await;
        stream.write_all(OK.as_bytes()).await.unwrap();
        while let Ok(size) = stream.write(&[b'x'; 8192]).await {
            *counted.lock().unwrap() += size;
        }
    });
    let client: Client = ClientBuilder::new(Credentials::none()).base_url(url).build().unwrap();
    let mut download = Call::new(&client, &DOWNLOAD).send().await.unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    // What the system keeps in its own buffers is some megabytes; a client that reads ahead would be at hundreds.
    let ahead = *sent.lock().unwrap();
    assert!(ahead < 32 * 1024 * 1024, "{ahead} bytes were taken though nobody asked");
    assert!(!download.chunk().await.unwrap().unwrap().is_empty());
    server.abort();
}

#[tokio::test]
async fn events_come_as_they_are_sent() {
    let second = "data: {\"n\"";
    let script = vec![
        Do::Read,
        Do::Say(OK),
        Do::Say(": hello\n\nevent: tick\nid: 7\nretry: 10\ndata: {\"n\":1}\n\n"),
        // Longer than the idle timeout of the client: a server may have nothing to say.
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
async fn an_event_that_does_not_decode_is_kept_and_the_next_one_comes() {
    static TYPED: Operation<Events<Map<i64>>> =
        Operation::new(&API, "Typed", Method::Get, "/events").outcomes(&[Outcome::events(200)]);
    let body = "data: {\"n\":\"x\"}\n\ndata: {\"n\":2}\n\n";
    let server = Script::start(vec![vec![Do::Read, Do::Say(OK), Do::Say(body)]]).await;
    let mut events = Call::new(&server.client(), &TYPED).send().await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, &b"{\"n\":\"x\"}"[..]));
    assert!(error.to_string().contains("$.n"), "{error}");
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
    let body = "{\"n\":1}\n\n{\"n\":2}\r\n{\"n\":null}\n{\"n\":3}";
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
        let answer = operation.call(&client, &mut |_| Ok(())).await.unwrap();
        assert_eq!(answer.value().as_str(), expected);
    }
}

#[tokio::test]
async fn any_answer_can_be_taken_in_piece_by_piece() {
    static JSON: Operation<Json> = Operation::new(&API, "Json", Method::Get, "/j").outcomes(&[Outcome::json(200)]);
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    let server = Script::start(vec![vec![Do::Read, Do::Say(answer), Do::AwaitEnd]]).await;
    let download = Call::new(&server.client(), &JSON).download().await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), "{}");
}

#[tokio::test]
async fn a_stream_is_sent_in_chunks_or_with_its_length() {
    let connection = || vec![Do::Read, Do::Say(DONE), Do::Read, Do::Say(DONE)];
    let server = Script::start(vec![connection(), connection()]).await;
    let client = server.client();
    let upload = || Upload::stream(Pieces::of(["ab", "cde"]));
    for upload in [upload(), upload().length(5), Upload::from("abcde")] {
        Call::new(&client, &UPLOAD)
            .body_bytes("text/plain", upload)
            .send()
            .await
            .unwrap();
    }
    let requests = server.requests();
    assert!(
        has(
            &requests[0],
            &["transfer-encoding: chunked", "2\r\nab\r\n3\r\ncde\r\n0"]
        ),
        "{}",
        requests[0]
    );
    for request in &requests[1..] {
        assert!(
            has(
                request,
                &["content-length: 5", "content-type: text/plain", "\r\n\r\nabcde"]
            ),
            "{request}"
        );
        assert!(!request.contains("chunked"));
    }
}

#[tokio::test]
async fn a_stream_that_fails_or_is_of_another_length_ends_the_call() {
    let server = Script::start(vec![vec![Do::Read, Do::AwaitEnd]; 4]).await;
    let client = server.client();
    let failing = Pieces(VecDeque::from([Ok("ab"), Err("the disk is gone")]));
    let uploads = [
        (Upload::stream(failing), "the disk is gone"),
        (Upload::stream(Pieces::of(["ab"])).length(3), "less than the 3 bytes"),
        (
            Upload::stream(Pieces::of(["ab", "cd"])).length(3),
            "more than the 3 bytes",
        ),
    ];
    for (upload, cause) in uploads {
        let error = Call::new(&client, &UPLOAD)
            .body_bytes("text/plain", upload)
            .send()
            .await
            .unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Upload, 1), "{error:?}");
        assert!(format!("{error:?}").contains(cause), "{error:?}");
    }
}

#[tokio::test]
async fn a_stream_that_there_is_once_is_sent_once() {
    let busy = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
    let connection = || vec![Do::Read, Do::Say(busy), Do::Read, Do::Say(DONE)];
    let server = Script::start(vec![connection(), connection()]).await;
    let client = server.client();
    let call = |upload: Upload| Call::new(&client, &UPLOAD).body_bytes("text/plain", upload);
    let error = call(Upload::stream(Pieces::of(["ab"]))).send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts(), server.requests().len()),
        (ErrorKind::Status, 1, 1)
    );

    let server = Script::start(vec![connection(), connection()]).await;
    let client = server.client();
    let call = |upload: Upload| Call::new(&client, &UPLOAD).body_bytes("text/plain", upload);
    let again = Upload::replayable(|| Pieces::of(["ab"])).length(2);
    assert_eq!(call(again).send_with_head().await.unwrap().attempts(), 2);
    assert!(server.requests().iter().all(|request| request.ends_with("\r\n\r\nab")));
    // A call that is cloned is one more request: the stream went with the first.
    let once = call(Upload::stream(Pieces::of(["ab"])));
    once.clone().send().await.unwrap_err();
    let error = once.send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
}

#[tokio::test]
async fn a_stream_that_nobody_has_read_from_is_still_there() {
    let server = Script::start(vec![vec![Do::Read, Do::Say(DONE)]]).await;
    let call = Call::new(&server.client(), &UPLOAD).body_bytes("text/plain", Upload::stream(Pieces::of(["ab"])));
    // Nobody listens at the port of a service that is long gone, and no test is given it.
    let nowhere = "http://127.0.0.1:9";
    let error = call.clone().base_url(nowhere).send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    call.send().await.unwrap();
}

#[tokio::test]
async fn a_part_can_be_a_stream() {
    let server = Script::start(vec![vec![Do::Read, Do::Say(DONE), Do::Read, Do::Say(DONE)]]).await;
    let client = server.client();
    let file = |upload: Upload| Part::bytes(upload).file_name("a.txt").media("text/plain");
    let call = |upload| Call::new(&client, &PARTS).form("text", "hi").part("file", file(upload));
    let stream = || Upload::stream(Pieces::of(["ab", "cde"]));
    call(stream().length(5)).send().await.unwrap();
    call(stream()).send().await.unwrap();
    let requests = server.requests();
    assert!(has(
        &requests[0],
        &[
            "content-length: ",
            "\r\n\r\nhi\r\n--",
            "filename=\"a.txt\"",
            "\r\n\r\nabcde\r\n--"
        ]
    ));
    assert!(has(&requests[1], &["transfer-encoding: chunked", "filename=\"a.txt\""]));
}

#[tokio::test]
async fn a_stream_in_the_wrong_place_is_refused() {
    let server = Script::start(vec![]).await;
    let client = server.client();
    let stream = || Upload::stream(Pieces::of(["ab"]));
    let calls = [
        Call::new(&client, &PARTS).part("json", stream()),
        Call::new(&client, &PARTS).extra_query("q", stream()),
        Call::new(&client, &PARTS).form(
            "file",
            clientwright_runtime::Value::Object(vec![("a".to_owned(), stream().into())]),
        ),
        Call::new(&client, &UPLOAD).form("file", stream()),
    ];
    for call in calls {
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.to_string().contains("is a stream"), "{error}");
    }
}

/// Everything that is a body can be handed over as one.
#[test]
fn bytes_become_uploads() {
    let uploads: [Upload; 6] = [
        Bytes::from_static(b"ab").into(),
        b"ab".to_vec().into(),
        "ab".to_owned().into(),
        "ab".into(),
        b"ab".into(),
        (&b"ab"[..]).into(),
    ];
    assert!(uploads.iter().all(|upload| *upload == uploads[0]));
}
