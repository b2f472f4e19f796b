//! The settings of a client.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::mock::{self, Server};
use clientwright_runtime::{
    Api, Attempt, Call, Client, ClientBuilder, Credential, Credentials, ErrorKind, Interceptor, Json, Method,
    Operation, Outcome, ReqwestTransport, SecurityScheme, blocking,
};
use http::{HeaderMap, StatusCode};
use std::error::Error as StdError;
use std::io::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

static API: Api = Api::new("test")
    .security_schemes(&[SecurityScheme::bearer("bearer")])
    .security(&[&["bearer"], &[]]);
static GET: Operation<Json> = Operation::new(&API, "Get", Method::Get, "/x").outcomes(&[Outcome::json(200)]);

fn builder(server: &Server) -> ClientBuilder {
    ClientBuilder::new(Credentials::none()).base_url(server.url())
}

fn busy_once() -> Server {
    let is_first = Mutex::new(true);
    Server::start(move |_| {
        let status = if std::mem::take(&mut *is_first.lock().unwrap()) {
            503
        } else {
            200
        };
        mock::json(status, "{}")
    })
    .unwrap()
}

#[tokio::test]
async fn products_stand_before_the_library() {
    let server = Server::start(|_| mock::json(200, "{}")).unwrap();
    let client: Client = builder(&server)
        .product("api/2.0")
        .product("my-app/1.0")
        .build()
        .unwrap();
    Call::new(&client, &GET).send().await.unwrap();
    let own: Client = builder(&server).user_agent("just-me").build().unwrap();
    Call::new(&own, &GET).send().await.unwrap();
    let requests = server.requests();
    let sent = requests[0].header("user-agent");
    assert!(sent.starts_with("my-app/1.0 api/2.0 clientwright/"), "{sent}");
    assert_eq!(requests[1].header("user-agent"), "just-me");
}

#[tokio::test]
async fn headers_of_the_client_stand_where_a_call_has_none() {
    let server = Server::start(|_| mock::json(200, "{}")).unwrap();
    let client: Client = builder(&server).header("api-version", "2023-08-16").build().unwrap();
    Call::new(&client, &GET).send().await.unwrap();
    let call = Call::new(&client, &GET).extra_header("API-Version", "2024-01-01");
    call.send().await.unwrap();
    let client: Client = builder(&server)
        .header("accept", "application/xml")
        .header("accept", "application/vnd.api+json")
        .header("api-version", "x")
        .build()
        .unwrap();
    Call::new(&client, &GET).send().await.unwrap();
    assert_eq!(server.requests()[2].header("accept"), "application/vnd.api+json");
    let sent: Vec<String> = server
        .requests()
        .iter()
        .map(|request| request.header("api-version").to_owned())
        .collect();
    assert_eq!(sent, ["2023-08-16", "2024-01-01", "x"]);
    for (name, value) in [("a b", "x"), ("x-secret", "se\ncret"), ("Content-Type", "text/plain")] {
        let refused = builder(&server).header(name, value).build().map(drop).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Configuration);
        assert!(
            refused.to_string().contains(name) && !refused.to_string().contains("cret\n"),
            "{refused}"
        );
    }
}

/// Records what it sees, and sends the number of the attempt in a header.
#[derive(Clone, Default)]
struct Noting(Arc<Mutex<Vec<String>>>);

impl Interceptor for Noting {
    fn request(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) -> Result<(), Box<dyn StdError + Send + Sync>> {
        let seen = format!(
            "{} {} {:?}",
            attempt.operation.id,
            attempt.number,
            headers.get("authorization")
        );
        self.0.lock().unwrap().push(seen);
        headers.insert("x-attempt", attempt.number.into());
        Ok(())
    }

    fn response(&self, attempt: &Attempt<'_>, response: Result<(StatusCode, &HeaderMap), ErrorKind>) {
        let came = response.map(|(status, headers)| (status.as_u16(), headers.len() > 1));
        self.0.lock().unwrap().push(format!("{} {came:?}", attempt.number));
    }
}

#[tokio::test]
async fn interceptors_see_every_attempt_and_no_credential() {
    let server = busy_once();
    let noting = Noting::default();
    let credentials = Credentials::none().with("bearer", Credential::bearer("hush"));
    let client: Client = ClientBuilder::new(credentials)
        .base_url(server.url())
        .interceptor(noting.clone())
        .build()
        .unwrap();
    Call::new(&client, &GET).send().await.unwrap();
    let requests = server.requests();
    let sent: Vec<_> = requests.iter().map(|request| request.header("x-attempt")).collect();
    assert_eq!(
        (sent, requests[0].header("authorization")),
        (vec!["1", "2"], "Bearer hush")
    );
    let seen = noting.0.lock().unwrap().clone();
    assert_eq!(
        seen,
        ["Get 1 None", "1 Ok((503, true))", "Get 2 None", "2 Ok((200, true))"]
    );
}

#[tokio::test]
async fn an_interceptor_can_refuse() {
    struct Refusing;
    impl Interceptor for Refusing {
        fn request(&self, _: &Attempt<'_>, _: &mut HeaderMap) -> Result<(), Box<dyn StdError + Send + Sync>> {
            Err("not on a Sunday".into())
        }
    }
    let server = Server::start(|_| mock::json(200, "{}")).unwrap();
    let client: Client = builder(&server).interceptor(Refusing).build().unwrap();
    let error = Call::new(&client, &GET).send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidArgument, 0));
    assert_eq!(StdError::source(&error).unwrap().to_string(), "not on a Sunday");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_client_of_the_callers_own_is_used() {
    let server = Server::start(|_| mock::json(200, "{}")).unwrap();
    let configured = ReqwestTransport::configured(Duration::from_secs(1), |builder| {
        builder.default_headers(HeaderMap::from_iter([(http::header::TE, "trailers".parse().unwrap())]))
    });
    let client: Client = builder(&server).transport(configured.unwrap()).build().unwrap();
    Call::new(&client, &GET).send().await.unwrap();
    assert_eq!(server.requests()[0].header("te"), "trailers");
}

#[tokio::test]
async fn a_proxy_takes_the_requests() {
    let proxy = Server::start(|_| mock::json(200, "{\"proxied\":true}")).unwrap();
    let client: Client = ClientBuilder::new(Credentials::none())
        .base_url("http://api.example")
        .plain_http()
        .proxy(proxy.url().replace("//", "//me:hush@"))
        .build()
        .unwrap();
    let response = Call::new(&client, &GET).send().await.unwrap();
    assert_eq!(response.as_str(), "{\"proxied\":true}");
    assert_eq!(proxy.requests()[0].target, "http://api.example/x");
    assert_eq!(proxy.requests()[0].header("proxy-authorization"), "Basic bWU6aHVzaA==");
    assert!(!format!("{client:?}").contains("hush"));
    let here = Server::start(|_| mock::json(200, "{}")).unwrap();
    let client: Client = builder(&here).proxy(proxy.url()).build().unwrap();
    Call::new(&client, &GET).send().await.unwrap();
    assert_eq!((here.requests().len(), proxy.requests().len()), (1, 1));
    for wrong in ["::hush::", "htp://me:hush@127.0.0.1:9", "socks5://me:hush@127.0.0.1:9"] {
        let builder = ClientBuilder::<Client>::new(Credentials::none());
        let refused = builder.proxy(wrong).build().unwrap_err();
        assert!(refused.kind() == ErrorKind::Configuration && !format!("{refused} {refused:?}").contains("hush"));
    }
}

#[tokio::test]
async fn compressed_responses_are_taken_in() {
    let server = Server::start(|_| {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        packer.write_all(br#"{"packed":true}"#).unwrap();
        let mut response = mock::response(200, "application/json", packer.finish().unwrap());
        response
            .headers_mut()
            .insert("content-encoding", "gzip".parse().unwrap());
        response
    })
    .unwrap();
    let client: Client = builder(&server).build().unwrap();
    let response = Call::new(&client, &GET).send().await.unwrap();
    assert_eq!(response.as_str(), r#"{"packed":true}"#);
    assert!(server.requests()[0].header("accept-encoding").contains("gzip"));
}

#[test]
fn a_thread_can_wait_for_a_call() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(async { Server::start(|_| mock::json(200, "{}")).unwrap() });
    let client: Client = builder(&server).build().unwrap();
    for _ in 0..3 {
        blocking::wait(Call::new(&client, &GET).send()).unwrap();
    }
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || blocking::wait(Call::new(&client, &GET).send()).unwrap())
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    assert_eq!(server.requests().len(), 7);
    let error = runtime
        .block_on(async { blocking::wait(Call::new(&client, &GET).send()) })
        .unwrap_err();
    assert_eq!((error.kind(), server.requests().len()), (ErrorKind::Configuration, 7));
}

static DOORS: Api = Api::new("doors").security_schemes(&[
    SecurityScheme::unsupported("certificate"),
    SecurityScheme::bearer("token"),
]);
static BOTH: Operation<Json> = Operation::new(&DOORS, "Both", Method::Get, "/both")
    .security(&[&["certificate", "token"]])
    .outcomes(&[Outcome::json(200)]);
static EITHER: Operation<Json> = Operation::new(&DOORS, "Either", Method::Get, "/either")
    .security(&[&["certificate"], &["token"]])
    .outcomes(&[Outcome::json(200)]);

#[tokio::test]
async fn a_certificate_is_asked_of_the_transport_alone() {
    let server = Server::start(|_| mock::json(200, "{}")).unwrap();
    let client: Client = builder(&server).build().unwrap();
    Call::new(&client, &EITHER).send().await.unwrap();
    let refused = Call::new(&client, &BOTH).send().await.unwrap_err().to_string();
    assert!(
        refused.contains("security scheme `token`;") && !refused.contains("certificate"),
        "{refused}"
    );
    let token = Credentials::none().with("token", Credential::bearer("t"));
    let client: Client = ClientBuilder::new(token).base_url(server.url()).build().unwrap();
    Call::new(&client, &EITHER).send().await.unwrap();
    Call::new(&client, &BOTH).send().await.unwrap();
    let requests = server.requests();
    let sent: Vec<&str> = requests.iter().map(|request| request.header("authorization")).collect();
    assert_eq!(sent, ["", "Bearer t", "Bearer t"]);
}
