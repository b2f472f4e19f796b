//! A mock of the service on a loopback port, and the requests that it received.

use std::future::Future;

use twilio_api::conversations_v1::{ChatServiceSid, RoleSid};
use twilio_api::runtime::mock;
use twilio_api::{Client, Credentials};

/// The service that the examples of the document belong to.
pub const CHAT_SERVICE: ChatServiceSid = ChatServiceSid::from_static("IS0123456789abcdef0123456789abcdef");
/// The role that they give.
pub const ROLE: RoleSid = RoleSid::from_static("RL0123456789abcdef0123456789abcdef");

/// The response that Twilio's page on the operation shows, to the letter.
pub const PAGE_RESPONSE: &str = r#"{
  "account_sid": "string",
  "attributes": "string",
  "chat_service_sid": "string",
  "date_created": "2023-05-04T09:42:00+00:00",
  "date_updated": "2023-05-04T09:42:00+00:00",
  "friendly_name": "string",
  "identity": "string",
  "is_notifiable": true,
  "is_online": true,
  "links": {},
  "role_sid": "string",
  "sid": "string",
  "url": "https://example.com"
}"#;

/// A service that gives every call the same response.
pub struct Service {
    server: mock::Server,
}

/// A request as it arrived.
#[derive(Debug)]
pub struct Arrived(mock::Request);

impl Service {
    /// Responds to every call with this status and this body, as JSON.
    pub fn responding(status: u16, json: &'static str) -> Self {
        Self::responding_as(status, "application/json", json)
    }

    /// Responds to every call with this status and this body.
    pub fn responding_as(status: u16, content_type: &'static str, body: &'static str) -> Self {
        let response = move |_: &mock::Request| mock::response(status, content_type, body);
        Self {
            server: mock::Server::start(response).expect("a loopback port is free"),
        }
    }

    /// A client that calls this service, with the credentials of the page.
    pub fn client(&self) -> Client {
        Client::builder(Credentials::auth_token("username", "password"))
            .base_url(self.server.url())
            .build()
            .expect("a loopback address is a base URL")
    }

    /// The one request that arrived.
    pub fn request(&self) -> Arrived {
        let mut requests = self.server.requests();
        assert_eq!(requests.len(), 1, "one request was expected: {requests:?}");
        Arrived(requests.remove(0))
    }

    /// All requests that arrived, in order.
    pub fn requests(&self) -> Vec<Arrived> {
        self.server.requests().into_iter().map(Arrived).collect()
    }

    /// Asserts that nothing was sent.
    #[track_caller]
    pub fn was_not_called(&self) {
        let requests = self.server.requests();
        assert!(requests.is_empty(), "this was sent: {requests:?}");
    }
}

impl Arrived {
    pub fn method(&self) -> &str {
        &self.0.method
    }

    /// Path and query, as they stood in the request line.
    pub fn target(&self) -> &str {
        &self.0.target
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0
            .headers
            .get(name)
            .map(|value| value.to_str().expect("a header is text"))
    }

    /// The fields of a form body, decoded, in the order of their names.
    pub fn form(&self) -> Vec<(String, String)> {
        let mut fields: Vec<_> = form_urlencoded::parse(&self.0.body).into_owned().collect();
        fields.sort();
        fields
    }
}

/// Fields of a form, to compare with.
pub fn fields(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

/// A call can be moved to another thread.
pub fn assert_send<T: Future + Send>(call: T) -> T {
    call
}
