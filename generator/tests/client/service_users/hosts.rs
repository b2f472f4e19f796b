//! Which host a call goes to.

use twilio_api::{Client, Credentials, ErrorKind, runtime};

use crate::USERS;
use crate::service::CHAT_SERVICE;

#[tokio::test]
async fn a_region_is_reached_through_its_edge() {
    for (region, host) in [
        (None, "conversations.twilio.com"),
        (Some("ie1"), "conversations.dublin.ie1.twilio.com"),
        (Some("au1"), "conversations.sydney.au1.twilio.com"),
    ] {
        let mut builder = Client::builder(Credentials::auth_token("username", "password"))
            .transport(Nowhere)
            .max_attempts(1);
        if let Some(region) = region {
            builder = builder.server_variable("region", region);
        }
        let client = builder.build().unwrap();
        let call = client.conversations_v1().service_users().fetch(&CHAT_SERVICE, "alice");
        let error = call.send().await.unwrap_err();
        assert_eq!(error.url(), Some(format!("https://{host}{USERS}/alice").as_str()));
    }
}

#[test]
fn a_variable_that_the_servers_do_not_have_is_refused() {
    let builder = Client::builder(Credentials::none()).server_variable("regoin", "ie1");
    let refusal = builder.build().unwrap_err();
    assert_eq!(refusal.kind(), ErrorKind::Configuration);
    assert!(refusal.to_string().contains("`regoin`"), "{refusal}");
}

/// A network that nothing is reached over.
struct Nowhere;

impl runtime::Transport for Nowhere {
    fn send(
        &self,
        _: runtime::http::Request<runtime::Outgoing>,
    ) -> runtime::BoxFuture<'_, Result<runtime::http::Response<Box<dyn runtime::Chunks>>, runtime::TransportError>>
    {
        let failure = runtime::TransportError::new(runtime::Failure::NotConnected, "there is no network");
        Box::pin(std::future::ready(Err(failure)))
    }
}
