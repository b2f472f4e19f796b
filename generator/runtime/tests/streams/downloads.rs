//! Responses as bytes.

use crate::API;
use crate::script::{Do, OK, Script, read};
use bytes::Bytes;
use clientwright_runtime::{Call, Deadline, Download, ErrorKind, Json, Method, Operation, Outcome};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

pub(crate) static DOWNLOAD: Operation<Download> =
    Operation::new(&API, "Download", Method::Get, "/file").outcomes(&[Outcome::download(200)]);

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
    // The deadline of the call only applies up to the head.
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
    let response = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789";
    let connection = || vec![Do::Read, Do::Say(response), Do::AwaitEnd];
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
    let response = "HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n{\"a\":\"b\"}";
    let server = Script::start(vec![vec![Do::Read, Do::Say(response), Do::AwaitEnd]]).await;
    let error = Call::new(&server.client(), &DOWNLOAD).send().await.unwrap_err();
    assert_eq!((error.kind(), error.body()), (ErrorKind::Status, &b"{\"a\":\"b\"}"[..]));
}

#[tokio::test]
async fn a_body_that_stalls_or_breaks_says_so() {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n01234";
    let stalled = vec![Do::Read, Do::Say(head), Do::AwaitEnd];
    let broken = vec![Do::Read, Do::Say(head)];
    let server = Script::start(vec![stalled, broken]).await;
    for kind in [ErrorKind::Timeout(Deadline::Idle), ErrorKind::ConnectionLost] {
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
    let client = crate::client_builder().base_url(url).build().unwrap();
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
    let client = crate::client_builder().base_url(url).build().unwrap();
    let mut download = Call::new(&client, &DOWNLOAD).send().await.unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    // The buffers of the system are some megabytes; a client that reads ahead would need hundreds.
    let ahead = *sent.lock().unwrap();
    assert!(ahead < 32 * 1024 * 1024, "{ahead} bytes were taken though nobody asked");
    assert!(!download.chunk().await.unwrap().unwrap().is_empty());
    server.abort();
}

#[tokio::test]
async fn any_response_can_be_taken_in_piece_by_piece() {
    static JSON: Operation<Json> = Operation::new(&API, "Json", Method::Get, "/j").outcomes(&[Outcome::json(200)]);
    let response = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    let server = Script::start(vec![vec![Do::Read, Do::Say(response), Do::AwaitEnd]]).await;
    let download = Call::new(&server.client(), &JSON).download().await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), "{}");
}
