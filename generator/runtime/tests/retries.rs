//! Retries and deadlines, with a transport that follows a script and a clock that does not wait.

#![allow(clippy::unwrap_used)]

use bytes::Bytes;
use clientwright_runtime::{
    Api, Body, BoxFuture, Call, Chunks, Client, ClientBuilder, Credentials, Deadline, Error, ErrorKind, Failure, Field,
    Json, Method, Operation, Outcome, Outgoing, Parameter, Retry, Server, Timer, Transport, TransportError,
};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

static API: Api = Api::new("test").servers(&[Server::new("https://api.example.com")]);
static GET: Operation<Json> = Operation::new(&API, "Get", Method::Get, "/x").outcomes(&[Outcome::json(200)]);
static POST: Operation<Json> = Operation::new(&API, "Post", Method::Post, "/x").outcomes(&[Outcome::json(200)]);
static KEYED_PUT: Operation<Json> = Operation::new(&API, "KeyedPut", Method::Put, "/x")
    .parameters(&[Parameter::header("Idempotency-Key")])
    .outcomes(&[Outcome::json(200)]);
static KEYED_FORM: Operation<Json> = Operation::new(&API, "KeyedForm", Method::Put, "/x")
    .bodies(&[Body::form(&[Field::new("idempotency_key")])])
    .outcomes(&[Outcome::json(200)]);
static KEYED_QUERY: Operation<Json> = Operation::new(&API, "KeyedQuery", Method::Put, "/x")
    .parameters(&[Parameter::query("idempotency_key")])
    .outcomes(&[Outcome::json(200)]);
static SAFE_POST: Operation<Json> = Operation::new(&API, "SafePost", Method::Post, "/x")
    .retry(Retry::Idempotent)
    .outcomes(&[Outcome::json(200)]);

/// The result of the next attempt.
#[derive(Clone, Copy)]
enum Step {
    Status(u16),
    After(u16, &'static str),
    /// No request is left in a rate-limit window, which ends in this number of seconds.
    Window(u16, &'static str),
    Fail(Failure),
    /// No response, until the call gives up.
    Hang,
}

/// A transport with a script, whose last step repeats, and a clock that only advances in `sleep`.
#[derive(Clone)]
struct World {
    started: Instant,
    state: Arc<Mutex<State>>,
}

struct State {
    steps: Vec<Step>,
    sent: usize,
    elapsed: Duration,
}

impl World {
    fn new(steps: &[Step]) -> Self {
        let state = State {
            steps: steps.to_vec(),
            sent: 0,
            elapsed: Duration::ZERO,
        };
        Self {
            started: Instant::now(),
            state: Arc::new(Mutex::new(state)),
        }
    }

    fn client(&self) -> Client {
        let builder = ClientBuilder::new(Credentials::none())
            .transport(self.clone())
            .timer(self.clone());
        builder.jitter_seed(1).build().unwrap()
    }

    fn sent(&self) -> usize {
        self.state.lock().unwrap().sent
    }

    fn elapsed(&self) -> Duration {
        self.state.lock().unwrap().elapsed
    }
}

impl Transport for World {
    fn send(
        &self,
        _: http::Request<Outgoing>,
    ) -> BoxFuture<'_, Result<http::Response<Box<dyn Chunks>>, TransportError>> {
        let step = {
            let mut state = self.state.lock().unwrap();
            let step = state.steps[state.sent.min(state.steps.len() - 1)];
            state.sent += 1;
            step
        };
        Box::pin(async move {
            let (status, headers) = match step {
                Step::Status(status) => (status, &[][..]),
                Step::After(status, after) => (status, &[("retry-after", after)][..]),
                Step::Window(status, reset) => (
                    status,
                    &[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", reset)][..],
                ),
                Step::Fail(failure) => return Err(TransportError::new(failure, "scripted")),
                Step::Hang => std::future::pending().await,
            };
            let body: Box<dyn Chunks> = Box::new(Some(Bytes::from_static(b"{}")));
            let mut response = http::Response::builder().status(status);
            for (name, value) in headers {
                response = response.header(*name, *value);
            }
            Ok(response.body(body).unwrap())
        })
    }
}

impl Timer for World {
    /// Ready as soon as it is awaited. The limit of an attempt is only awaited while the attempt hangs.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let state = Arc::clone(&self.state);
        Box::pin(async move { state.lock().unwrap().elapsed += duration })
    }

    fn now(&self) -> Instant {
        self.started + self.elapsed()
    }

    fn wall_clock(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + self.elapsed()
    }
}

async fn failure(call: Call<Json>) -> Error {
    call.send().await.unwrap_err()
}

#[tokio::test]
async fn a_get_is_sent_three_times_at_most() {
    let world = World::new(&[Step::Status(503)]);
    let error = failure(Call::new(&world.client(), &GET)).await;
    assert_eq!(
        (error.kind(), error.attempts(), world.sent()),
        (ErrorKind::Status, 3, 3)
    );
    assert!(error.to_string().contains("3 attempts"), "{error}");
    assert!(world.elapsed() <= Duration::from_millis(300));
}

#[tokio::test]
async fn a_response_says_how_many_attempts_it_took() {
    for first in [
        Step::Status(500),
        Step::Status(408),
        Step::Status(429),
        Step::Fail(Failure::ConnectionLost),
    ] {
        let world = World::new(&[first, Step::Status(200)]);
        let response = Call::new(&world.client(), &GET).send_with_head().await.unwrap();
        assert_eq!(response.attempts(), 2);
    }
}

#[tokio::test]
async fn a_post_is_sent_again_only_if_nobody_has_acted_on_it() {
    for (step, sent) in [
        (Step::Status(503), 1),
        (Step::Status(408), 1),
        (Step::Fail(Failure::ConnectionLost), 1),
        (Step::Status(429), 3),
        (Step::Fail(Failure::NotConnected), 3),
        (Step::Fail(Failure::ConnectTimeout), 3),
    ] {
        let world = World::new(&[step]);
        let error = failure(Call::new(&world.client(), &POST)).await;
        assert_eq!((world.sent(), error.attempts() as usize), (sent, sent));
    }
    let world = World::new(&[Step::Status(503)]);
    failure(Call::new(&world.client(), &SAFE_POST)).await;
    assert_eq!(world.sent(), 3);
}

#[tokio::test]
async fn a_status_that_is_sent_again_is_one_that_a_caller_may_try_again() {
    for status in 400..600 {
        let world = World::new(&[Step::Status(status)]);
        let error = failure(Call::new(&world.client(), &GET)).await;
        assert_eq!(error.is_retryable(), world.sent() == 3, "{status}");
    }
}

#[tokio::test]
async fn a_call_can_say_otherwise() {
    let world = World::new(&[Step::Status(503)]);
    failure(Call::new(&world.client(), &GET).retry(Retry::Never)).await;
    assert_eq!(world.sent(), 1);
    failure(
        Call::new(&world.client(), &POST)
            .retry(Retry::Idempotent)
            .max_attempts(5),
    )
    .await;
    assert_eq!(world.sent(), 6);
}

#[tokio::test]
async fn a_server_that_asks_for_time_gets_it() {
    let world = World::new(&[Step::After(429, "7"), Step::Status(200)]);
    Call::new(&world.client(), &POST).send().await.unwrap();
    assert_eq!(world.elapsed(), Duration::from_secs(7));
    let world = World::new(&[Step::After(503, "Thu, 01 Jan 1970 00:00:09 GMT"), Step::Status(200)]);
    Call::new(&world.client(), &GET).send().await.unwrap();
    assert_eq!(world.elapsed(), Duration::from_secs(9));
}

#[tokio::test]
async fn a_window_without_requests_is_waited_for() {
    for (step, sent, least, most) in [
        (Step::Window(429, "7"), 2, 7000, 7000),
        // Too far away, or without a window: the waits are those of any failure.
        (Step::Window(429, "61"), 2, 0, 100),
        (Step::Window(503, "7"), 2, 0, 100),
        // Past the deadline of the call.
        (Step::Window(429, "45"), 1, 0, 0),
    ] {
        let world = World::new(&[step, Step::Status(200)]);
        let call = Call::new(&world.client(), &GET).call_timeout(Duration::from_secs(40));
        assert_eq!(call.send().await.is_ok(), sent == 2);
        let elapsed = world.elapsed();
        assert_eq!(world.sent(), sent);
        assert!(
            elapsed >= Duration::from_millis(least) && elapsed <= Duration::from_millis(most),
            "{elapsed:?}"
        );
    }
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_left_to_the_caller() {
    let world = World::new(&[Step::After(429, "61")]);
    let error = failure(Call::new(&world.client(), &GET).call_timeout(Duration::from_secs(600))).await;
    assert_eq!(
        (world.sent(), error.headers().unwrap()["retry-after"].to_str().unwrap()),
        (1, "61")
    );
    // Within a minute, but past the deadline of the call.
    let world = World::new(&[Step::After(429, "50")]);
    failure(Call::new(&world.client(), &GET).call_timeout(Duration::from_secs(40))).await;
    assert_eq!(world.sent(), 1);
}

#[tokio::test]
async fn the_deadline_that_ran_out_is_named() {
    let world = World::new(&[Step::Hang]);
    let call = Call::new(&world.client(), &POST);
    assert_eq!(
        failure(call.clone()).await.kind(),
        ErrorKind::Timeout(Deadline::Attempt)
    );
    let short = call.call_timeout(Duration::from_secs(10));
    assert_eq!(failure(short).await.kind(), ErrorKind::Timeout(Deadline::Call));
}

#[tokio::test]
async fn attempts_share_the_time_of_the_call() {
    let world = World::new(&[Step::Hang]);
    let error = failure(Call::new(&world.client(), &GET)).await;
    assert_eq!(error.kind(), ErrorKind::Timeout(Deadline::Call));
    assert_eq!(error.attempts(), 2);
    assert!(world.elapsed() <= Duration::from_secs(60), "{:?}", world.elapsed());
}

#[tokio::test]
async fn a_storm_costs_a_fifth_more_at_most() {
    let world = World::new(&[Step::Status(503)]);
    let client = world.client();
    for _ in 0..1000 {
        failure(Call::new(&client, &GET)).await;
    }
    assert!(world.sent() <= 1200, "{}", world.sent());
}

#[tokio::test]
async fn a_post_with_a_key_is_sent_again() {
    for (header, key, sent) in [
        ("Idempotency-Key", "k1", 2),
        ("x-idempotency-key", "k1", 2),
        ("Idempotency-Key", "", 1),
        ("X-Request-Id", "k1", 1),
    ] {
        let world = World::new(&[Step::Fail(Failure::ConnectionLost), Step::Status(200)]);
        let _ = Call::new(&world.client(), &POST).extra_header(header, key).send().await;
        assert_eq!(world.sent(), sent, "{header}: {key}");
    }
    // Another kind of body has it as a member of a JSON object, or as a field.
    for (name, sent) in [("idempotency_key", 2), ("idempotencyKey", 2), ("key", 1)] {
        let json = [(name, "k1")].into_iter().collect::<std::collections::BTreeMap<_, _>>();
        let world = World::new(&[Step::Status(503), Step::Status(200)]);
        let _ = Call::new(&world.client(), &POST).body_serialized(&json).send().await;
        assert_eq!(world.sent(), sent, "JSON {name}");
        let world = World::new(&[Step::Status(503), Step::Status(200)]);
        let _ = Call::new(&world.client(), &POST).extra_form(name, "k1").send().await;
        assert_eq!(world.sent(), sent, "form {name}");
    }
    // Where a key is expected, sending a request twice without it acts twice.
    for (key, sent) in [("k1", 2), ("", 1)] {
        let world = World::new(&[Step::Status(503), Step::Status(200)]);
        let call = Call::new(&world.client(), &KEYED_PUT);
        let _ = call.header("Idempotency-Key", key).send().await;
        assert_eq!(world.sent(), sent, "{key}");
    }
    for (key, sent) in [("k1", 2), ("", 1)] {
        let world = World::new(&[Step::Status(503), Step::Status(200)]);
        let call = Call::new(&world.client(), &KEYED_FORM);
        let _ = call.form("idempotency_key", key).send().await;
        assert_eq!(world.sent(), sent, "form {key}");
    }
    for (key, sent) in [("k1", 2), ("", 1)] {
        let world = World::new(&[Step::Status(503), Step::Status(200)]);
        let call = Call::new(&world.client(), &KEYED_QUERY);
        let _ = call.query("idempotency_key", key).send().await;
        assert_eq!(world.sent(), sent, "query {key}");
        let world = World::new(&[Step::Status(503), Step::Status(200)]);
        let _ = Call::new(&world.client(), &POST)
            .extra_query("idempotency_key", key)
            .send()
            .await;
        assert_eq!(world.sent(), sent, "POST {key}");
    }
    let world = World::new(&[Step::Status(429), Step::Status(200)]);
    assert!(Call::new(&world.client(), &KEYED_PUT).send().await.is_ok());
    // The caller's own setting takes precedence.
    let world = World::new(&[Step::Fail(Failure::ConnectionLost), Step::Status(200)]);
    let call = Call::new(&world.client(), &POST).extra_header("Idempotency-Key", "k1");
    assert!(call.retry(Retry::Unprocessed).send().await.is_err());
    assert_eq!(world.sent(), 1);
}
