//! A call of the generated client, with its request and response: `cargo xtask demo`.
//!
//! The service is a mock on a loopback port, so that neither an account nor a network is needed.

use std::error::Error;

use serde::Serialize;
use twilio_api::conversations_v1::models::WebhookEnabled;
use twilio_api::conversations_v1::{ChatServiceSid, RoleSid};
use twilio_api::runtime::http::header::AUTHORIZATION;
use twilio_api::runtime::mock;
use twilio_api::{Client, Credentials};

const CHAT_SERVICE: ChatServiceSid = ChatServiceSid::from_static("IS0123456789abcdef0123456789abcdef");
const ROLE: RoleSid = RoleSid::from_static("RL0123456789abcdef0123456789abcdef");

/// The data of the application about a user.
#[derive(Serialize)]
struct Attributes {
    team: &'static str,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let service = twilio_api::mock()?;
    println!("A mock of Twilio Conversations listens at {}.\n", service.url());

    let client = Client::builder(Credentials::auth_token(
        "AC0123456789abcdef0123456789abcdef",
        "a demo, not a secret",
    ))
    .base_url(service.url())
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

    for request in service.requests() {
        show(&request);
    }
    println!("The response, decoded:\n\n{user:#?}");
    // Fails if the document does not allow the request.
    service.verify()?;
    Ok(())
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
