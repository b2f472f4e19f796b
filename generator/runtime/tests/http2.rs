//! Behaviour specific to HTTP/2, which these servers speak without TLS.

#![allow(clippy::unwrap_used)]

use bytes::Bytes;
use clientwright_runtime::{
    Api, Body, Call, Client, ClientBuilder, Credentials, ErrorKind, Json, Method, Operation, Outcome, ReqwestTransport,
    reqwest,
};
use h2::server::SendResponse;
use h2::{Reason, server};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

static API: Api = Api::new("test");
static GET: Operation<Json> = Operation::new(&API, "Get", Method::Get, "/x").outcomes(&[Outcome::json(200)]);
static POST: Operation<Json> = Operation::new(&API, "Post", Method::Post, "/x")
    .bodies(&[Body::text()])
    .outcomes(&[Outcome::json(200)]);

fn answer(mut request: SendResponse<Bytes>) {
    let mut body = request.send_response(http::Response::new(()), false).unwrap();
    body.send_data(Bytes::from_static(b"{}"), true).unwrap();
}

fn builder(url: &str) -> ClientBuilder {
    let speaking = reqwest::ClientBuilder::http2_prior_knowledge;
    let transport = ReqwestTransport::configured(Duration::from_secs(1), speaking);
    ClientBuilder::new(Credentials::none())
        .base_url(url)
        .transport(transport.unwrap())
}

/// A server that rejects each request in this way, and the number of its requests.
async fn giving_back(reason: Reason) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let requests = Arc::<AtomicUsize>::default();
    let counted = Arc::clone(&requests);
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut connection = server::handshake(stream).await.unwrap();
        while let Some(Ok((_, mut request))) = connection.accept().await {
            counted.fetch_add(1, Ordering::Relaxed);
            request.send_reset(reason);
        }
    });
    (url, requests)
}

#[tokio::test]
async fn what_is_rejected_is_sent_as_often_as_the_call_says() {
    for (reason, attempts, sent) in [
        (Reason::REFUSED_STREAM, 1, 1),
        (Reason::REFUSED_STREAM, 3, 3),
        (Reason::INTERNAL_ERROR, 3, 1),
    ] {
        let (url, requests) = giving_back(reason).await;
        let client: Client = builder(&url).max_attempts(attempts).build().unwrap();
        let error = Call::new(&client, &POST).body_text("x").send().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::ConnectionLost, sent),
            "{error}"
        );
        assert_eq!(requests.load(Ordering::Relaxed), usize::try_from(sent).unwrap());
        let is_rejected = error.to_string().contains("rejected the request without acting on it");
        assert_eq!(is_rejected, reason == Reason::REFUSED_STREAM, "{error}");
    }
}

#[tokio::test]
async fn a_post_behind_the_last_of_a_connection_is_sent_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut closing, _) = listener.accept().await.unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
        // SETTINGS, and a GOAWAY without an error, which names no stream as the last.
        let frames = b"\0\0\0\x04\0\0\0\0\0\0\0\x08\x07\0\0\0\0\0\0\0\0\0\0\0\0\0";
        closing.write_all(frames).await.unwrap();
        let (stream, _) = listener.accept().await.unwrap();
        let mut connection = server::handshake(stream).await.unwrap();
        while let Some(Ok((_, request))) = connection.accept().await {
            answer(request);
        }
    });
    let client: Client = builder(&url).build().unwrap();
    let call = Call::new(&client, &POST).body_text("x");
    assert_eq!(call.send_with_head().await.unwrap().attempts(), 2);
}

// Time only advances for timers, which would otherwise take a quarter of a minute.
#[tokio::test(start_paused = true)]
async fn a_connection_that_hangs_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut hanging = server::handshake(stream).await.unwrap();
        let (_, request) = hanging.accept().await.unwrap().unwrap();
        answer(request);
        // Another request arrives, and its response is never sent.
        hanging.accept().await.unwrap().unwrap();
        let (stream, _) = listener.accept().await.unwrap();
        let mut connection = server::handshake(stream).await.unwrap();
        while let Some(Ok((_, request))) = connection.accept().await {
            answer(request);
        }
    });
    let client: Client = builder(&url).build().unwrap();
    let call = || Call::new(&client, &GET).send_with_head();
    for attempts in [1, 2, 1] {
        assert_eq!(call().await.unwrap().attempts(), attempts);
    }
}
