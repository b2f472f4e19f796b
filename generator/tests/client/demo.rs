//! One call of the generated client, and what goes over the wire: `cargo xtask demo`.
//!
//! The service is a stand-in on a loopback port, so that it takes neither an account nor a network.

use std::error::Error;

use serde::Serialize;
use twilio_api::conversations_v1::models::WebhookEnabled;
use twilio_api::conversations_v1::{ChatServiceSid, RoleSid};
use twilio_api::runtime::bytes::Bytes;
use twilio_api::runtime::http::Response;
use twilio_api::runtime::http::header::AUTHORIZATION;
use twilio_api::runtime::mock;
use twilio_api::{Client, Credentials};

const CHAT_SERVICE: ChatServiceSid = ChatServiceSid::from_static("IS0123456789abcdef0123456789abcdef");
const ROLE: RoleSid = RoleSid::from_static("RL0123456789abcdef0123456789abcdef");

/// What the application keeps with a user.
#[derive(Serialize)]
struct Attributes {
    team: &'static str,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = mock::Server::start(answer)?;
    println!("A stand-in for Twilio Conversations listens at {}.\n", server.url());

    let client = Client::builder(Credentials::auth_token(
        "AC0123456789abcdef0123456789abcdef",
        "a demo, not a secret",
    ))
    .base_url(server.url())
    .build()?;
    let user = client
        .conversations_v1()
        .service_users()
        .update(&CHAT_SERVICE, "alice@example.com")
        .friendly_name("Alice of Support")
        .attributes_json(&Attributes { team: "support" })
        .role_sid(ROLE)
        .webhook_enabled(WebhookEnabled::True)
        .send()
        .await?;

    for request in server.requests() {
        show(&request);
    }
    println!("The answer, decoded:\n\n{user:#?}");
    Ok(())
}

/// What the service would say: the user, as it is now.
fn answer(_: &mock::Request) -> Response<Bytes> {
    mock::json(
        200,
        r#"{
  "account_sid": "AC0123456789abcdef0123456789abcdef",
  "attributes": "{\"team\":\"support\"}",
  "chat_service_sid": "IS0123456789abcdef0123456789abcdef",
  "date_created": "2026-02-03T10:15:00Z",
  "date_updated": "2026-02-04T08:00:00Z",
  "friendly_name": "Alice of Support",
  "identity": "alice@example.com",
  "is_notifiable": null,
  "is_online": true,
  "links": {
    "user_conversations": "https://conversations.twilio.com/v1/Services/IS0123456789abcdef0123456789abcdef/Users/US0123456789abcdef0123456789abcdef/Conversations"
  },
  "role_sid": "RL0123456789abcdef0123456789abcdef",
  "sid": "US0123456789abcdef0123456789abcdef",
  "url": "https://conversations.twilio.com/v1/Services/IS0123456789abcdef0123456789abcdef/Users/US0123456789abcdef0123456789abcdef"
}"#,
    )
}

/// Shows a request as it went out; its form is decoded below, since people read that better.
fn show(request: &mock::Request) {
    println!("The request as it went out:\n");
    println!("    {} {}", request.method, request.target);
    for (name, value) in &request.headers {
        // These credentials are no secret, but whoever copies this from a terminal one day has real ones.
        let value = if name == AUTHORIZATION {
            "Basic …"
        } else {
            value.to_str().unwrap_or("(not text)")
        };
        println!("    {name}: {value}");
    }
    println!("\n    {}\n\nIts form:\n", request.text());
    for (name, value) in form_urlencoded::parse(&request.body) {
        println!("    {name} = {value}");
    }
    println!();
}
