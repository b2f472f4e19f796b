//! Credentials that are fetched and renewed.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Api, BoxFuture, Call, Client, ClientBuilder, Credential, CredentialProvider, Credentials, Deadline, ErrorKind,
    KeyLocation, Method, Operation, Outcome, Provided, Retry, SecurityScheme, Timer, TokioTimer,
};
use std::error::Error as StdError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

static API: Api = Api::new("test")
    .security_schemes(&[SecurityScheme::oauth2("oauth", "https://tokens.example.com/token")])
    .security(&[&["oauth"]]);
static GET: Operation<()> = Operation::new(&API, "Get", Method::Get, "/x").outcomes(&[Outcome::empty(204)]);

/// A server that issues tokens with this lifetime, and a client of it.
fn start(token: &'static str) -> (Server, Client) {
    let server = Server::start(move |request| match request.target.as_str() {
        "/token" => mock::json(if token.is_empty() { 401 } else { 200 }, token),
        _ => mock::response(204, "", ""),
    })
    .unwrap();
    let credential = Credential::client_credentials("me", "hu&sh")
        .scope("a b")
        .token_url(format!("{}/token", server.url()));
    let credentials = Credentials::none().with("oauth", credential);
    let client = ClientBuilder::new(credentials).base_url(server.url()).build().unwrap();
    (server, client)
}

fn fetches(server: &Server) -> usize {
    server
        .requests()
        .iter()
        .filter(|request| request.target == "/token")
        .count()
}

#[tokio::test]
async fn many_calls_fetch_one_token() {
    let (server, client) = start(r#"{"access_token":"t0","token_type":"Bearer","expires_in":3600}"#);
    let call = || Call::new(&client, &GET).send();
    let (a, b, c) = tokio::join!(call(), call(), call());
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    assert_eq!(fetches(&server), 1);
    let requests = server.requests();
    let body = "grant_type=client_credentials&client_id=me&client_secret=hu%26sh&scope=a+b";
    assert_eq!(
        (requests[0].text().as_str(), requests[0].header("authorization")),
        (body, "")
    );
    assert_eq!(requests[1].header("authorization"), "Bearer t0");
    assert!(!format!("{client:?}").contains("hu&sh"));
}

#[tokio::test]
async fn a_token_at_its_end_is_renewed() {
    let (server, client) = start(r#"{"access_token":"t0","expires_in":"0"}"#);
    Call::new(&client, &GET).send().await.unwrap();
    Call::new(&client, &GET).send().await.unwrap();
    assert_eq!(fetches(&server), 2);
}

#[tokio::test]
async fn no_token_no_call() {
    let (server, client) = start("");
    let error = Call::new(&client, &GET).send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.operation(), server.requests().len()),
        (ErrorKind::Credential, Some("Get"), 2)
    );
    let message = error.to_string();
    let is_told = message.contains("401 Unauthorized to id") && message.contains("401 Unauthorized to them");
    assert!(is_told && !message.contains("hu&"), "{message}");
}

static BOTH: Operation<()> = Operation::new(&TWO, "Both", Method::Get, "/x").outcomes(&[Outcome::empty(204)]);
static TWO: Api = Api::new("two")
    .security_schemes(&[
        SecurityScheme::api_key("key", KeyLocation::Header, "X-Key"),
        SecurityScheme::bearer("bearer"),
    ])
    .security(&[&["key", "bearer"]]);

#[tokio::test]
async fn a_header_of_the_callers_stands_for_a_credential_that_would_go_there() {
    let server = Server::start(|_| mock::response(204, "", "")).unwrap();
    let builder = |credentials| ClientBuilder::new(credentials).base_url(server.url());
    let bare = builder(Credentials::none()).build().unwrap();
    let own = builder(Credentials::none()).header("authorization", "Own 1");
    let keyed = builder(Credentials::none().with("key", Credential::api_key("k")))
        .build()
        .unwrap();
    Call::new(&own.build().unwrap(), &GET).send().await.unwrap();
    Call::new(&bare, &GET)
        .extra_header("Authorization", "Own 2")
        .send()
        .await
        .unwrap();
    Call::new(&keyed, &BOTH)
        .extra_header("Authorization", "Own 3")
        .send()
        .await
        .unwrap();
    for call in [
        Call::new(&bare, &GET).extra_header("X-Authorization", "Own 4"),
        Call::new(&bare, &GET).extra_header("Authorization", None::<String>),
        Call::new(&bare, &BOTH).extra_header("Authorization", "Own 5"),
    ] {
        assert_eq!(call.send().await.unwrap_err().kind(), ErrorKind::Credential);
    }
    let sent = |name: &str| {
        let requests = server.requests();
        requests
            .iter()
            .map(|request| request.header(name).to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (sent("authorization"), sent("x-key")),
        (
            ["Own 1", "Own 2", "Own 3"].map(str::to_owned).into(),
            ["", "", "k"].map(str::to_owned).into()
        )
    );
}

static POST: Operation<()> = Operation::new(&API, "Post", Method::Post, "/x").outcomes(&[Outcome::empty(204)]);

/// Provides `t0`, `t1` and so on, each after a short wait, so that calls have to wait for it.
struct Rotating {
    asked: Arc<AtomicUsize>,
    lifetime: Option<Duration>,
    fails: bool,
}

impl CredentialProvider for Rotating {
    fn provide(&self) -> BoxFuture<'_, Provided> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            let number = self.asked.fetch_add(1, Ordering::Relaxed);
            if self.fails {
                return Err("the vault is sealed".into());
            }
            Ok((Credential::bearer(format!("t{number}")), self.lifetime))
        })
    }
}

/// Tokio's clock, advanced by the test.
#[derive(Clone, Default)]
struct Moved(Arc<Mutex<Duration>>);

impl Timer for Moved {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        TokioTimer.sleep(duration)
    }

    fn now(&self) -> Instant {
        TokioTimer.now() + *self.0.lock().unwrap()
    }
}

struct World {
    server: Server,
    client: Client,
    asked: Arc<AtomicUsize>,
    clock: Moved,
}

/// A server that accepts one token only, or any if there is none, and a client with a provider.
fn world(taken: &'static str, lifetime: Option<u64>, fails: bool) -> World {
    let server = Server::start(move |request| {
        let is_taken = taken.is_empty() || request.header("authorization") == format!("Bearer {taken}");
        mock::response(if is_taken { 204 } else { 401 }, "", "")
    })
    .unwrap();
    let (asked, clock) = (Arc::new(AtomicUsize::new(0)), Moved::default());
    let provider = Rotating {
        asked: Arc::clone(&asked),
        lifetime: lifetime.map(Duration::from_secs),
        fails,
    };
    let credentials = Credentials::none().with("oauth", Credential::provider(provider));
    let builder = ClientBuilder::new(credentials)
        .base_url(server.url())
        .timer(clock.clone());
    World {
        server,
        client: builder.build().unwrap(),
        asked,
        clock,
    }
}

impl World {
    fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

#[tokio::test]
async fn what_the_server_refuses_is_fetched_again() {
    let world = world("t1", None, false);
    let response = Call::new(&world.client, &POST).send_with_head().await.unwrap();
    assert_eq!((response.attempts(), world.asked()), (2, 2));
    Call::new(&world.client, &POST).send().await.unwrap();
    assert_eq!((world.server.requests().len(), world.asked()), (3, 2));
}

#[tokio::test]
async fn what_is_sent_once_is_not_sent_again_with_another() {
    let world = world("t1", None, false);
    let call = || Call::new(&world.client, &POST).max_attempts(1).send_with_head();
    let error = call().await.unwrap_err();
    assert_eq!(
        (error.attempts(), world.server.requests().len(), world.asked()),
        (1, 1, 1)
    );
    // The next call does not try the first token again.
    assert_eq!((call().await.unwrap().attempts(), world.asked()), (1, 2));
}

#[tokio::test]
async fn a_refusal_that_stays_is_asked_about_once() {
    let world = world("never", None, false);
    let error = Call::new(&world.client, &POST).send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts(), world.asked()),
        (ErrorKind::Status, 2, 2)
    );
    let error = Call::new(&world.client, &POST)
        .retry(Retry::Never)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn many_calls_ask_once_and_fail_once() {
    for (fails, kind) in [(false, None), (true, Some(ErrorKind::Credential))] {
        let world = world("", None, fails);
        let calls: Vec<_> = (0..20)
            .map(|_| tokio::spawn(Call::new(&world.client, &GET).send()))
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap().err().map(|error| error.kind()), kind);
        }
        assert_eq!(world.asked(), 1);
    }
}

#[tokio::test]
async fn one_call_renews_early_while_others_use_the_old() {
    let world = world("", Some(60), false);
    Call::new(&world.client, &GET).send().await.unwrap();
    for (seconds, asked) in [(29, 1), (31, 2)] {
        *world.clock.0.lock().unwrap() = Duration::from_secs(seconds);
        let calls: Vec<_> = (0..10)
            .map(|_| tokio::spawn(Call::new(&world.client, &GET).send()))
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(world.asked(), asked);
    }
    let requests = world.server.requests();
    let old = requests
        .iter()
        .filter(|request| request.header("authorization") == "Bearer t0")
        .count();
    assert_eq!((old, requests.len()), (20, 21));
}

#[tokio::test]
async fn a_provider_that_hangs_ends_with_the_call() {
    struct Hanging;
    impl CredentialProvider for Hanging {
        fn provide(&self) -> BoxFuture<'_, Provided> {
            Box::pin(std::future::pending())
        }
    }
    let credentials = Credentials::none().with("oauth", Credential::provider(Hanging));
    let client: Client = ClientBuilder::new(credentials)
        .base_url("http://127.0.0.1:9")
        .build()
        .unwrap();
    let call = || Call::new(&client, &GET).call_timeout(Duration::from_millis(50)).send();
    let (first, second) = tokio::join!(call(), call());
    for error in [first.unwrap_err(), second.unwrap_err()] {
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::Timeout(Deadline::Call), 0)
        );
    }
}

#[tokio::test]
async fn a_provider_that_fails_says_why() {
    let world = world("", None, true);
    let error = Call::new(&world.client, &GET).send().await.unwrap_err();
    assert_eq!(error.operation(), Some("Get"));
    assert_eq!(StdError::source(&error).unwrap().to_string(), "the vault is sealed");
}

#[tokio::test]
async fn a_token_is_sent_behind_the_word_of_its_scheme_whether_it_is_given_with_it_or_not() {
    static API: Api = Api::new("test").security_schemes(&[
        SecurityScheme::bearer("bearer"),
        SecurityScheme::api_key("worded", KeyLocation::Header, "Authorization").word("Bearer"),
        SecurityScheme::api_key("site", KeyLocation::Header, "Authorization").word("SSWS"),
        SecurityScheme::api_key("plain", KeyLocation::Header, "Authorization"),
    ]);
    const EMPTY: &[Outcome<()>] = &[Outcome::empty(204)];
    const fn of(schemes: &'static [&'static [&'static str]]) -> Operation<()> {
        let operation = Operation::new(&API, "Get", Method::Get, "/x");
        operation.security(schemes).outcomes(EMPTY)
    }
    static BEARER: Operation<()> = of(&[&["bearer"]]);
    static WORDED: Operation<()> = of(&[&["worded"]]);
    static SITE: Operation<()> = of(&[&["site"]]);
    static PLAIN: Operation<()> = of(&[&["plain"]]);
    let server = Server::start(|_| mock::response(204, "", "")).unwrap();
    for (given, sent) in [
        ("abc", ["Bearer abc", "Bearer abc", "SSWS abc", "abc"]),
        ("Bearer abc", ["Bearer abc", "Bearer abc", "Bearer abc", "Bearer abc"]),
        ("bearer abc", ["bearer abc", "bearer abc", "bearer abc", "bearer abc"]),
        ("SSWS abc", ["SSWS abc", "SSWS abc", "SSWS abc", "SSWS abc"]),
    ] {
        // One credential for all schemes, so that a header prepared for one scheme must not be sent for another.
        let credential = Credential::bearer(given);
        let credentials = ["bearer", "worded", "site", "plain"]
            .iter()
            .fold(Credentials::none(), |all, name| all.with(*name, credential.clone()));
        let client = ClientBuilder::new(credentials).base_url(server.url()).build().unwrap();
        for (operation, sent) in [&BEARER, &WORDED, &SITE, &PLAIN].into_iter().zip(sent) {
            Call::new(&client, operation).send().await.unwrap();
            assert_eq!(server.requests().last().unwrap().header("authorization"), sent);
        }
    }
}
