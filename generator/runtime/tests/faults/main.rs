//! The effects of a bad network and a bad server: the kind of the error, the number of requests and the time, and that
//! the kept connections still work afterwards.

#![allow(clippy::unwrap_used)]

mod case;
mod cases;
mod over;
mod server;

use bytes::Bytes;
use case::Case;
use cases::CASES;
use clientwright_runtime::{
    Api, Body, Call, Client, ClientBuilder, Credentials, Deadline, ErrorKind, Json, Method, Operation, Outcome,
    Parameter, ReqwestTransport, Transport,
};
use over::Over;
use server::Server;
use std::error::Error as StdError;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

static API: Api = Api::new("test");
const PARAMETERS: &[Parameter] = &[Parameter::path("case")];
const OUTCOMES: &[Outcome<Json>] = &[Outcome::json(200)];

static GET: Operation<Json> = Operation::new(&API, "Get", Method::Get, "/{case}")
    .parameters(PARAMETERS)
    .outcomes(OUTCOMES);
static POST: Operation<Json> = Operation::new(&API, "Post", Method::Post, "/{case}")
    .parameters(PARAMETERS)
    .bodies(&[Body::bytes()])
    .outcomes(OUTCOMES);
static PUT: Operation<Json> = Operation::new(&API, "Put", Method::Put, "/{case}")
    .parameters(PARAMETERS)
    .outcomes(OUTCOMES);

/// Two complete attempts, the waits between them, and a part of a third.
const CALL: Duration = Duration::from_millis(1900);
/// The time by which a call may exceed its deadline.
const GRACE: Duration = Duration::from_millis(250);

fn client(transport: impl Transport, url: &str) -> Client {
    let builder = ClientBuilder::new(Credentials::none())
        .transport(transport)
        .base_url(url);
    builder
        .call_timeout(CALL)
        .attempt_timeout(Duration::from_millis(700))
        .idle_timeout(Duration::from_millis(300))
        .max_body(1024 * 1024)
        .jitter_seed(3)
        .build()
        .unwrap()
}

/// The limit for establishing a connection.
const CONNECT: Duration = Duration::from_millis(400);

/// The result of a call: `Ok` with the JSON, or the kind of the error; and the number of attempts.
async fn outcome(call: Call<Json>) -> Result<String, (ErrorKind, u32)> {
    let started = Instant::now();
    let result = call.send().await;
    assert!(started.elapsed() <= CALL + GRACE, "took {:?}", started.elapsed());
    result
        .map(Json::into_string)
        .map_err(|error| (error.kind(), error.attempts()))
}

async fn check(case: &Case, server: &Server, transport: &Over) -> Result<(), String> {
    let client = client(transport.clone(), &server.url());
    let operation = match case.method {
        "GET" => &GET,
        "PUT" => &PUT,
        _ => &POST,
    };
    let mut call = Call::new(&client, operation).path("case", case.name);
    if case.upload > 0 {
        call = call.body_bytes("text/plain", vec![b'x'; case.upload]);
    }
    let found = outcome(call).await;
    let expected = match case.comes_to {
        Ok(text) => Ok(text.to_owned()),
        Err(kind) => Err((kind, u32::try_from(case.requests).unwrap().max(case.attempts))),
    };
    if found != expected {
        return Err(format!("came to {found:?}, not {expected:?}"));
    }
    let seen = server.seen(case.name);
    if seen != case.requests {
        return Err(format!("the server was asked {seen} times, not {}", case.requests));
    }
    for _ in 0..2 {
        let after = outcome(Call::new(&client, &POST).path("case", "fine")).await;
        if after != Ok("{\"fine\":true}".to_owned()) {
            return Err(format!("and afterwards a good call came to {after:?}"));
        }
    }
    Ok(())
}

over_each! {
    every_fault_has_its_error_and_its_number_of_requests,
    a_failure_keeps_its_head_and_what_came_of_its_body,
    a_closed_port_refuses,
    a_port_that_never_answers_is_given_up_in_time,
    tls_to_a_port_that_speaks_none_is_no_connection,
    the_cause_of_a_failure_is_its_source,
    a_call_that_is_dropped_never_gives_its_response_to_another,
}

async fn every_fault_has_its_error_and_its_number_of_requests(transport: Over) {
    let server = Server::start().await;
    let mut failures = Vec::new();
    for case in CASES.iter().filter(|case| transport.unpacks || !case.packed) {
        if let Err(failure) = check(case, &server, &transport).await {
            failures.push(format!("{}: {failure}", case.name));
        }
    }
    assert!(
        failures.is_empty(),
        "{} faults:\n{}",
        failures.len(),
        failures.join("\n")
    );
    assert!(CASES.len() >= 40, "{} faults", CASES.len());
    assert_eq!(server.seen("elsewhere"), 0, "a redirect was followed");
}

async fn a_failure_keeps_its_head_and_what_came_of_its_body(transport: Over) {
    let server = Server::start().await;
    let client = client(transport, &server.url());
    for (case, status, len) in [("unknown-cut", 404, 2), ("busy-too-large", 503, 1024 * 1024)] {
        let error = Call::new(&client, &POST).path("case", case).send().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!((error.is_retryable(), error.body().len()), (status == 503, len));
        assert_eq!(error.request_id(), (status == 404).then_some("r1"));
        let part = format!("with an incomplete body of {len} bytes");
        assert!(error.to_string().contains(&part), "{error}");
    }
}

/// A call to a port that accepts no connection: no request, and the largest number of attempts.
async fn not_connected(transport: impl Transport, url: &str, kind: ErrorKind) {
    let call = Call::new(&client(transport, url), &POST).path("case", "x");
    assert_eq!(outcome(call).await, Err((kind, 3)), "{url}");
}

async fn a_closed_port_refuses(transport: Over) {
    not_connected(transport, "http://127.0.0.1:9", ErrorKind::NotConnected).await;
}

#[tokio::test]
async fn a_name_that_nobody_knows_is_no_connection() {
    struct Unknown;
    impl reqwest::dns::Resolve for Unknown {
        fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
            Box::pin(async { Err::<Box<dyn Iterator<Item = SocketAddr> + Send>, _>("no such name".into()) })
        }
    }
    let transport = ReqwestTransport::configured(CONNECT, |builder| builder.dns_resolver(std::sync::Arc::new(Unknown)));
    not_connected(
        transport.unwrap(),
        "https://api.example.invalid",
        ErrorKind::NotConnected,
    )
    .await;
}

async fn a_port_that_never_answers_is_given_up_in_time(transport: Over) {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    // Once its queue is full, the system ignores further connections.
    let mut waiting = Vec::new();
    let short = Duration::from_millis(200);
    while let Ok(Ok(stream)) = tokio::time::timeout(short, tokio::net::TcpStream::connect(address)).await {
        waiting.push(stream);
        assert!(waiting.len() < 100, "the queue does not fill");
    }
    let kind = ErrorKind::Timeout(Deadline::Connect);
    not_connected(transport, &format!("http://{address}"), kind).await;
}

async fn tls_to_a_port_that_speaks_none_is_no_connection(transport: Over) {
    let server = Server::start().await;
    let url = server.url().replace("http:", "https:");
    not_connected(transport, &url, ErrorKind::NotConnected).await;
    assert_eq!(server.seen("x"), 0);
}

async fn the_cause_of_a_failure_is_its_source(transport: Over) {
    let client = client(transport, "http://127.0.0.1:9");
    let error = Call::new(&client, &GET).path("case", "hush").send().await.unwrap_err();
    let mut cause = StdError::source(&error);
    assert!(!format!("{cause:?}").contains("hush"), "{cause:?}");
    while let Some(error) = cause.filter(|cause| !cause.is::<std::io::Error>()) {
        cause = error.source();
    }
    assert!(cause.is_some(), "{error:?}");
}

/// A future that is dropped after a number of polls.
struct Dropped<F> {
    future: Pin<Box<F>>,
    polls: u64,
}

impl<F: Future> Future for Dropped<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(left) = self.polls.checked_sub(1) else {
            return Poll::Ready(None);
        };
        self.polls = left;
        match self.future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    }
}

async fn a_call_that_is_dropped_never_gives_its_response_to_another(transport: Over) {
    let server = Server::start().await;
    let client = client(transport, &server.url());
    let echo = |number: u64| {
        let body = Bytes::from(number.to_string());
        Call::new(&client, &POST)
            .path("case", "echo")
            .body_bytes("text/plain", body)
    };
    // A sequence that is the same in every run (Knuth's multiplier).
    let mut random = 7_u64;
    let (mut dropped, mut number) = (0, 0);
    while dropped < 1000 {
        number += 1;
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let polls = (random >> 33) % 5;
        let future = Box::pin(echo(number).send());
        match (Dropped { future, polls }).await {
            Some(response) => assert_eq!(response.unwrap().as_str(), number.to_string()),
            None => dropped += 1,
        }
        if dropped % 10 == 0 {
            number += 1;
            assert_eq!(echo(number).send().await.unwrap().as_str(), number.to_string());
        }
    }
    let (requests, most) = server.bodies("echo");
    assert!(most == 1, "a request was sent {most} times");
    assert!(
        u64::try_from(requests).unwrap() <= number,
        "{requests} requests of {number} calls"
    );
}
