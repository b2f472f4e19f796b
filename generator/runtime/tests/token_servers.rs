//! Token servers that respond late, or not at all.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::mock::{self, Reply, Server};
use clientwright_runtime::{
    Api, BoxFuture, Call, Client, ClientBuilder, Credential, Credentials, ErrorKind, Json, Method, Operation, Outcome,
    SecurityScheme, Timer, TokioTimer,
};
use std::error::Error as StdError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

static API: Api = Api::new("test")
    .security_schemes(&[SecurityScheme::oauth2("oauth", "/token")])
    .security(&[&["oauth"]]);
static POST: Operation<()> = Operation::new(&API, "Post", Method::Post, "/x").outcomes(&[Outcome::empty(204)]);

/// The factor by which this clock is faster.
const FACTOR: u32 = 20;
const HANGS: Duration = Duration::from_secs(60);

/// A clock whose second is a twentieth of a second, and which can be advanced.
#[derive(Clone)]
struct Quick {
    start: Instant,
    moved: Arc<Mutex<Duration>>,
}

impl Quick {
    fn new() -> Self {
        Self {
            start: Instant::now(),
            moved: Arc::default(),
        }
    }

    fn move_by(&self, seconds: u64) {
        *self.moved.lock().unwrap() += Duration::from_secs(seconds);
    }

    /// The time that it takes by this clock.
    async fn time<F: Future>(&self, work: F) -> (Duration, F::Output) {
        let start = self.now();
        let output = work.await;
        (self.now() - start, output)
    }
}

impl Timer for Quick {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        TokioTimer.sleep(duration / FACTOR)
    }

    fn now(&self) -> Instant {
        self.start + self.start.elapsed() * FACTOR + *self.moved.lock().unwrap()
    }
}

/// A server whose function returns the response to each request for a token, counted from 0, and which accepts any
/// token.
fn start(gives: impl Fn(usize) -> Reply + Send + Sync + 'static) -> Server {
    let asked = AtomicUsize::new(0);
    Server::start(move |request| match request.target.as_str() {
        "/token" => gives(asked.fetch_add(1, Ordering::Relaxed)),
        _ => mock::response(204, "", "").into(),
    })
    .unwrap()
}

fn token() -> Reply {
    mock::json(200, r#"{"access_token":"t","expires_in":3600}"#).into()
}

fn down() -> Reply {
    mock::json(503, r#"{"error":"temporarily_unavailable"}"#).into()
}

fn client(server: &Server, clock: &Quick) -> ClientBuilder {
    let credentials = Credentials::none().with("oauth", Credential::client_credentials("me", "hush"));
    ClientBuilder::new(credentials)
        .base_url(server.url())
        .timer(clock.clone())
        .jitter_seed(7)
}

/// The number of requests for tokens, and of other requests.
fn asked(server: &Server) -> (usize, usize) {
    let requests = server.requests();
    let tokens = requests.iter().filter(|request| request.target == "/token").count();
    (tokens, requests.len() - tokens)
}

#[tokio::test]
async fn a_call_with_a_good_token_outlives_a_server_that_hangs() {
    // The lifetime left of the token, the limit of the call, and the time that it waits for another token.
    for (left, limit, waits) in [(29, 60, 5), (4, 60, 2), (15, 4, 2)] {
        let clock = Quick::new();
        let server = start(|number| if number == 0 { token() } else { token().after(HANGS) });
        let client: Client = client(&server, &clock).build().unwrap();
        Call::new(&client, &POST).send().await.unwrap();
        clock.move_by(3600 - left);
        let call = || {
            Call::new(&client, &POST)
                .call_timeout(Duration::from_secs(limit))
                .send()
        };
        let (took, response) = clock.time(call()).await;
        response.unwrap();
        assert!(
            took >= Duration::from_secs(waits - 1) && took < Duration::from_secs(waits + 4),
            "{took:?}"
        );
        assert_eq!(asked(&server), (2, 2));
        if left == 29 {
            // It is not tried again at once.
            call().await.unwrap();
            assert_eq!(asked(&server), (2, 3));
            clock.move_by(6);
            call().await.unwrap();
            assert_eq!(asked(&server), (3, 4));
        }
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_its_wait_to_nobody() {
    let clock = Quick::new();
    let server = start(|number| if number == 0 { token() } else { token().after(HANGS) });
    let client: Client = client(&server, &clock).build().unwrap();
    let call = || Call::new(&client, &POST).send();
    call().await.unwrap();
    clock.move_by(3571);
    let dropped = tokio::time::timeout(Duration::from_secs(2) / FACTOR, call()).await;
    assert!(dropped.is_err());
    call().await.unwrap();
    assert_eq!(asked(&server), (2, 2));
}

#[tokio::test]
async fn a_token_server_can_ask_to_be_left_alone() {
    let clock = Quick::new();
    let server = start(|number| {
        if number == 0 {
            token()
        } else {
            down().header("Retry-After", "20")
        }
    });
    let client: Client = client(&server, &clock).build().unwrap();
    for (moved, tokens) in [(0, 1), (3571, 2), (10, 2), (11, 3)] {
        clock.move_by(moved);
        Call::new(&client, &POST).send().await.unwrap();
        assert_eq!(asked(&server).0, tokens);
    }
}

#[tokio::test]
async fn a_server_that_hangs_keeps_nobody_from_another() {
    let clock = Quick::new();
    let (hanging, good) = (start(|_| token().after(HANGS)), start(|_| token()));
    let client: Client = client(&hanging, &clock).build().unwrap();
    let first = tokio::spawn(Call::new(&client, &POST).send());
    while asked(&hanging).0 == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let second = Call::new(&client, &POST).base_url(good.url()).send();
    let (took, response) = clock.time(second).await;
    response.unwrap();
    assert!(took < Duration::from_secs(20), "{took:?}");
    first.abort();
}

#[tokio::test]
async fn a_token_is_asked_for_again_after_passing_trouble() {
    let clock = Quick::new();
    let server = start(|number| match number {
        0 => down(),
        1 => Reply::hang_up(),
        _ => token(),
    });
    let client: Client = client(&server, &clock).build().unwrap();
    let response = Call::new(&client, &POST).send_with_head().await.unwrap();
    assert_eq!((response.attempts(), asked(&server)), (1, (3, 1)));

    let server = start(|number| {
        if number == 0 {
            down().header("Retry-After", "9")
        } else {
            token()
        }
    });
    let client: Client = self::client(&server, &clock).build().unwrap();
    let (took, response) = clock.time(Call::new(&client, &POST).send()).await;
    response.unwrap();
    assert!(took >= Duration::from_secs(9), "{took:?}");
}

#[tokio::test]
async fn trouble_that_stays_is_told_as_passing() {
    for (attempts, tokens) in [(3, 3), (1, 1)] {
        let clock = Quick::new();
        let server = start(|_| down().header("Retry-After", "2"));
        let client: Client = client(&server, &clock).max_attempts(attempts).build().unwrap();
        let error = Call::new(&client, &POST).send().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credential, 0));
        assert!(error.is_retryable());
        assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(2)));
        assert_eq!(error.code(), Some("temporarily_unavailable"));
        let message = format!(
            "Post: no token could be fetched from {url}/token: the server answered 503 Service Unavailable ({url}/x, not sent)",
            url = server.url()
        );
        assert_eq!(error.to_string(), message);
        assert_eq!(asked(&server), (tokens, 0));
    }
}

#[tokio::test]
async fn a_refusal_is_told_as_lasting_and_is_none_of_the_operation() {
    enum NotFoundBody {
        #[expect(dead_code)]
        NotFound(Json),
    }
    clientwright_runtime::documented!(NotFoundBody, 404 => NotFound);
    let clock = Quick::new();
    let server = start(|_| mock::json(404, "{}").into());
    let client: Client = client(&server, &clock).build().unwrap();
    let error = Call::new(&client, &POST).send().await.unwrap_err();
    assert!(!error.is_retryable());
    assert_eq!(asked(&server), (1, 0));
    assert!(error.documented::<NotFoundBody>().unwrap().is_none());
}

#[tokio::test]
async fn those_who_wait_fail_as_the_one_that_asks() {
    let clock = Quick::new();
    let server = start(|_| token());
    let closed = format!("{}/token", server.url());
    let credential = Credential::client_credentials("me", "hush").token_url(closed);
    drop(server);
    let credentials = Credentials::none().with("oauth", credential);
    let client = ClientBuilder::new(credentials).base_url("http://127.0.0.1:9");
    let client: Client = client.timer(clock).build().unwrap();
    let call = || Call::new(&client, &POST).send();
    let (first, second) = tokio::join!(call(), call());
    let [first, second] = [first.unwrap_err(), second.unwrap_err()];
    for error in [&first, &second] {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::NotConnected, 0));
        assert!(error.is_retryable() && StdError::source(error).is_some());
    }
    assert_eq!(first.to_string(), second.to_string());
}

#[tokio::test]
async fn the_limits_of_a_call_are_none_of_a_token_that_others_wait_for() {
    for limited in [
        |call: Call<()>| call.attempt_timeout(Duration::from_secs(5)).max_attempts(1),
        |call: Call<()>| call.max_body(10),
    ] {
        let clock = Quick::new();
        let server = start(|_| token().after(Duration::from_millis(500)));
        let client: Client = client(&server, &clock).build().unwrap();
        let first = limited(Call::new(&client, &POST)).send();
        let (first, second) = tokio::join!(first, Call::new(&client, &POST).send());
        first.unwrap();
        second.unwrap();
        assert_eq!(asked(&server), (1, 2));
    }
}

#[tokio::test]
async fn a_token_that_is_no_bearer_token_is_not_sent() {
    for (kind, is_known) in [
        ("Bearer", true),
        ("bearer", true),
        ("BearerToken", true),
        ("Application Access Token", true),
        ("MAC", false),
        ("DPoP", false),
    ] {
        let body = format!(r#"{{"access_token":"hush","token_type":"{kind}","expires_in":3600}}"#);
        let server = start(move |_| mock::json(200, body.clone()).into());
        let client: Client = client(&server, &Quick::new()).build().unwrap();
        let sent = Call::new(&client, &POST).send().await;
        assert_eq!(
            (sent.is_ok(), asked(&server)),
            (is_known, (1, usize::from(is_known))),
            "{kind}"
        );
        if let Err(error) = sent {
            let message = error.to_string();
            assert_eq!(error.kind(), ErrorKind::Credential);
            assert!(
                message.to_lowercase().contains(&kind.to_lowercase()) && !message.contains("hush"),
                "{message}"
            );
        }
    }
}
