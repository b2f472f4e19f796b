//! The limits of the mock. A test program of its own, since the test uses up the files of its process.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::mock::{Server, json};
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// The whole response of the server to a request.
fn answered(stream: &mut TcpStream, request: &str) -> String {
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response
}

fn connected(server: &Server) -> TcpStream {
    TcpStream::connect(server.url().trim_start_matches("http://")).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_server_outlives_what_it_cannot_take() {
    let server = Server::start(|_| json(200, "{}")).unwrap();
    let get = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    // As many files as the process may open, except one for the client; many, if there is no limit.
    let files = std::iter::from_fn(|| File::open("Cargo.toml").ok());
    let mut files: Vec<File> = files.take(100_000).collect();
    files.pop();
    let mut waiting = connected(&server);
    std::thread::sleep(Duration::from_millis(200));
    drop(files);
    assert!(answered(&mut waiting, get).starts_with("HTTP/1.1 200"));

    // A malformed body is not a request.
    let chunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nnone\r\n";
    let response = answered(&mut connected(&server), chunked);
    assert!(response.starts_with("HTTP/1.1 400"), "{response}");
    assert_eq!(server.requests().len(), 1);
}
