//! What the generated client puts on the wire for the users of a conversation service, and what it makes of responses.

mod hosts;
mod lists;
#[path = "../service.rs"]
mod service;

use serde::{Deserialize, Serialize};
use twilio_api::conversations_v1::models::WebhookEnabled;
use twilio_api::conversations_v1::{ChatServiceSid, RoleSid};
use twilio_api::runtime;

use crate::service::{CHAT_SERVICE, PAGE_RESPONSE, ROLE, Service, assert_send, fields};

const USERS: &str = "/v1/Services/IS0123456789abcdef0123456789abcdef/Users";

#[tokio::test]
async fn the_documented_call_sends_the_documented_request() {
    let service = Service::responding(200, PAGE_RESPONSE);
    let client = service.client();
    let call = client
        .conversations_v1()
        .service_users()
        .update(&CHAT_SERVICE, "US0123456789abcdef0123456789abcdef")
        .webhook_enabled(WebhookEnabled::True)
        .attributes("string")
        .friendly_name("string")
        .role_sid(ROLE);
    assert_send(call.send()).await.unwrap();

    let request = service.request();
    assert_eq!(request.method(), "POST");
    assert_eq!(request.target(), format!("{USERS}/US0123456789abcdef0123456789abcdef"));
    // What `curl --user "username:password"` sends.
    assert_eq!(request.header("authorization"), Some("Basic dXNlcm5hbWU6cGFzc3dvcmQ="));
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(request.header("x-twilio-webhook-enabled"), Some("true"));
    let product = request.header("user-agent").unwrap();
    assert!(
        product.starts_with(concat!("twilio-api/", env!("CARGO_PKG_VERSION"), " ")),
        "{product}"
    );
    assert_eq!(
        request.form(),
        fields(&[
            ("Attributes", "string"),
            ("FriendlyName", "string"),
            ("RoleSid", ROLE.as_str())
        ])
    );
}

#[tokio::test]
async fn the_documented_placeholder_breaks_the_pattern_but_can_be_sent() {
    let refused = RoleSid::new("string").unwrap_err();
    assert!(refused.to_string().contains("^RL[0-9a-fA-F]{32}$"), "{refused}");

    let service = Service::responding(200, PAGE_RESPONSE);
    let client = service.client();
    let call = client.conversations_v1().service_users().update(&CHAT_SERVICE, "alice");
    call.role_sid(RoleSid::new_unchecked("string")).send().await.unwrap();
    assert_eq!(service.request().form(), fields(&[("RoleSid", "string")]));
}

#[tokio::test]
async fn the_documented_response_is_decoded_and_encoded_without_loss() {
    let service = Service::responding(200, PAGE_RESPONSE);
    let client = service.client();
    let user = client
        .conversations_v1()
        .service_users()
        .fetch(&CHAT_SERVICE, "alice")
        .send()
        .await
        .unwrap();
    assert_eq!(user.role_sid.as_deref(), Some("string"));
    assert_eq!(user.is_online, Some(true));
    assert_eq!(
        user.date_created.as_ref().unwrap().to_string(),
        "2023-05-04T09:42:00+00:00"
    );
    assert!(user.links.as_ref().unwrap().is_empty());
    assert_eq!(json(&runtime::json::encode(&user).unwrap()), json(PAGE_RESPONSE));
}

#[tokio::test]
async fn nulls_and_unknown_members_survive() {
    const RESPONSE: &str =
        r#"{"sid": null, "is_online": "perhaps", "since": 7, "links": {"a": null, "b": "https://b"}}"#;
    let service = Service::responding(200, RESPONSE);
    let client = service.client();
    let user = client
        .conversations_v1()
        .service_users()
        .fetch(&CHAT_SERVICE, "alice")
        .send()
        .await
        .unwrap();
    assert_eq!((user.sid.as_deref(), user.is_online), (None, None));
    assert_eq!(json(&runtime::json::encode(&user).unwrap()), json(RESPONSE));
}

#[tokio::test]
async fn an_error_keeps_status_and_body_whatever_they_are() {
    const JSON: &str =
        r#"{"code": 20404, "message": "not found", "more_info": "https://example.com/20404", "status": 404}"#;
    const HTML: &str = "<html><body>Service Unavailable</body></html>";
    for (status, content_type, body) in [(404, "application/json", JSON), (404, "text/html", HTML)] {
        let service = Service::responding_as(status, content_type, body);
        let client = service.client();
        let error = client
            .conversations_v1()
            .service_users()
            .fetch(&CHAT_SERVICE, "nobody")
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.body(), body.as_bytes());
        match error.body_as::<runtime::Map<runtime::Json>>() {
            Ok(members) => assert_eq!(members["code"].as_str(), "20404"),
            Err(_) => assert_eq!(body, HTML),
        }
    }
}

#[tokio::test]
async fn an_identity_is_one_segment_of_the_path_whatever_is_in_it() {
    for (identity, segment) in [
        ("alice@example.com", "alice%40example.com"),
        ("a+b", "a%2Bb"),
        ("a/b", "a%2Fb"),
        ("a?b", "a%3Fb"),
        ("a#b", "a%23b"),
        ("100%", "100%25"),
        ("two words", "two%20words"),
        ("Zoë", "Zo%C3%AB"),
        ("名前", "%E5%90%8D%E5%89%8D"),
        ("a:b;c,d|e", "a%3Ab%3Bc%2Cd%7Ce"),
        ("-._~", "-._~"),
        ("...", "..."),
    ] {
        let service = Service::responding(200, PAGE_RESPONSE);
        let client = service.client();
        client
            .conversations_v1()
            .service_users()
            .fetch(&CHAT_SERVICE, identity)
            .send()
            .await
            .unwrap();
        assert_eq!(service.request().target(), format!("{USERS}/{segment}"), "{identity}");
    }
}

#[tokio::test]
async fn an_identity_that_would_name_another_resource_is_refused_before_sending() {
    // The last is no such name as it stands, but becomes one wherever it is decoded once too often.
    for identity in ["", ".", "..", "%2e%2E"] {
        let service = Service::responding(204, "");
        let client = service.client();
        let users = client.conversations_v1();
        let error = users
            .service_users()
            .delete(&CHAT_SERVICE, identity)
            .send()
            .await
            .unwrap_err();
        assert!(error.status().is_none());
        assert!(error.to_string().contains("Sid"), "{error}");
        service.was_not_called();
    }
}

#[tokio::test]
async fn absent_empty_and_set_are_three_requests() {
    let forms = [None, Some(""), Some("Alice")];
    let expected = [
        fields(&[]),
        fields(&[("FriendlyName", "")]),
        fields(&[("FriendlyName", "Alice")]),
    ];
    for (name, expected) in forms.into_iter().zip(expected) {
        let service = Service::responding(200, PAGE_RESPONSE);
        let client = service.client();
        let mut call = client.conversations_v1().service_users().update(&CHAT_SERVICE, "alice");
        if let Some(name) = name {
            call = call.friendly_name(name);
        }
        call.send().await.unwrap();
        let request = service.request();
        assert_eq!(request.form(), expected);
        // Servers in front of the service refuse a POST that says neither how long it is nor what it holds.
        assert!(request.header("content-length").is_some());
        assert_eq!(
            request.header("content-type"),
            Some("application/x-www-form-urlencoded")
        );
    }
}

#[tokio::test]
async fn the_header_is_sent_only_when_it_is_set() {
    for (value, expected) in [
        (None, None),
        (Some(WebhookEnabled::True), Some("true")),
        (Some(WebhookEnabled::False), Some("false")),
    ] {
        let service = Service::responding(204, "");
        let client = service.client();
        let mut call = client.conversations_v1().service_users().delete(&CHAT_SERVICE, "alice");
        if let Some(value) = value {
            call = call.webhook_enabled(value);
        }
        call.send().await.unwrap();
        let request = service.request();
        assert_eq!(request.method(), "DELETE");
        assert_eq!(request.header("x-twilio-webhook-enabled"), expected);
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Attributes {
    team: String,
    languages: Vec<String>,
}

#[tokio::test]
async fn attributes_take_and_give_the_type_of_the_application() {
    let service = Service::responding(
        200,
        r#"{"attributes": "{ \"team\": \"support\", \"languages\": [\"en\", \"日本語\"] }"}"#,
    );
    let client = service.client();
    let attributes = Attributes {
        team: "support".to_owned(),
        languages: vec!["en".to_owned(), "日本語".to_owned()],
    };
    let call = client.conversations_v1().service_users().update(&CHAT_SERVICE, "alice");
    let user = call.attributes_json(&attributes).send().await.unwrap();

    let form = service.request().form();
    let [(name, sent)] = form.as_slice() else {
        panic!("one field was expected: {form:?}")
    };
    assert_eq!(name, "Attributes");
    assert_eq!(serde_json::from_str::<Attributes>(sent).unwrap(), attributes);
    assert_eq!(user.attributes_as::<Attributes>().unwrap().unwrap(), attributes);
}

#[tokio::test]
async fn undocumented_inputs_can_be_added_to_any_call() {
    let service = Service::responding(200, PAGE_RESPONSE);
    let client = service.client();
    let call = client
        .conversations_v1()
        .service_users()
        .update(&CHAT_SERVICE, "alice")
        .friendly_name("Alice");
    let call = call
        .into_call()
        .extra_query("Beta", "yes & no")
        .extra_header("X-Beta", "1")
        .extra_form("Beta", "2");
    call.send().await.unwrap();

    let request = service.request();
    let (path, query) = request.target().split_once('?').unwrap();
    assert_eq!(path, format!("{USERS}/alice"));
    let query: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    assert_eq!(query, fields(&[("Beta", "yes & no")]));
    assert_eq!(request.header("x-beta"), Some("1"));
    assert_eq!(request.form(), fields(&[("Beta", "2"), ("FriendlyName", "Alice")]));
}

#[tokio::test]
async fn a_user_is_created_with_an_identity_that_the_form_carries_unchanged() {
    let service = Service::responding(201, PAGE_RESPONSE);
    let client = service.client();
    let call = client
        .conversations_v1()
        .service_users()
        .create(&CHAT_SERVICE, "a+b&c=d é@example.com");
    call.role_sid(ROLE).send().await.unwrap();
    let request = service.request();
    assert_eq!((request.method(), request.target()), ("POST", USERS));
    assert_eq!(
        request.form(),
        fields(&[("Identity", "a+b&c=d é@example.com"), ("RoleSid", ROLE.as_str())])
    );
}

#[test]
fn sids_of_different_resources_are_different_types() {
    let refused = ChatServiceSid::new("RL0123456789abcdef0123456789abcdef").unwrap_err();
    assert!(refused.to_string().contains("^IS[0-9a-fA-F]{32}$"), "{refused}");
    for text in [
        "IS0123456789abcdef0123456789abcde",
        "IS0123456789abcdef0123456789abcdefa",
        "",
        "is",
    ] {
        ChatServiceSid::new(text).unwrap_err();
    }
    assert_eq!(CHAT_SERVICE.as_str().parse::<ChatServiceSid>().unwrap(), CHAT_SERVICE);
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}
