//! The runtime's interface, as generated code uses it: if this compiles, so does a generated crate.

#![allow(missing_docs, unused_qualifications, clippy::must_use_candidate, clippy::unwrap_used)]

use clientwright_runtime as runtime;

pub static API: runtime::Api = runtime::Api::new("conversations_v1")
    .servers(&[runtime::Server::new("https://conversations.twilio.com")])
    .security_schemes(&[runtime::SecurityScheme::basic("accountSid_authToken")])
    .security(&[&["accountSid_authToken"]]);

pub type RoleSid = runtime::Text<RoleSidRule>;

pub enum RoleSidRule {}

impl runtime::HasRule for RoleSidRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("RoleSid")
        .pattern(
            "^RL[0-9a-fA-F]{32}$",
            &[
                runtime::Piece::literal("RL"),
                runtime::Piece::class("0-9a-fA-F", 32, 32),
            ],
        )
        .length(34, 34);
}

const ROLE: RoleSid = RoleSid::from_static("RL0123456789abcdefABCDEF0123456789");

runtime::open_enum! {
    pub enum WebhookEnabled {
        True = "true",
        False = "false",
        Other(String),
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUser {
    pub sid: Option<String>,
    pub date_created: Option<runtime::DateTime>,
    pub links: Option<runtime::Map<Option<String>>>,
    pub webhook: Option<WebhookEnabled>,
    pub extra: runtime::Extra,
}

impl runtime::Decode for ServiceUser {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("sid", &mut self.sid),
                ("date_created", &mut self.date_created),
                ("links", &mut self.links),
                ("webhook", &mut self.webhook),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ServiceUser {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("sid", &self.sid, &self.extra);
        writer.optional("date_created", &self.date_created, &self.extra);
        writer.optional("links", &self.links, &self.extra);
        writer.optional("webhook", &self.webhook, &self.extra);
        writer.end_object(&self.extra);
    }
}

pub static UPDATE_SERVICE_USER: runtime::Operation<ServiceUser> = runtime::Operation::new(
    &API,
    "UpdateServiceUser",
    runtime::Method::Post,
    "/v1/Services/{ChatServiceSid}/Users/{Sid}",
)
.parameters(&[
    runtime::Parameter::path("ChatServiceSid").rule(runtime::Rule::text(&RoleSid::RULE)),
    runtime::Parameter::path("Sid"),
    runtime::Parameter::header("X-Twilio-Webhook-Enabled").one_of(&["true", "false"]),
])
.bodies(&[runtime::Body::form(&[
    runtime::Field::new("FriendlyName"),
    runtime::Field::new("Attributes"),
    runtime::Field::new("RoleSid").rule(runtime::Rule::text(&RoleSid::RULE)),
])])
.outcomes(&[runtime::Outcome::json(200)]);

pub enum Created {
    Ok(ServiceUser),
    Accepted(Vec<String>),
    Other(runtime::Response),
}

impl runtime::Encode for Created {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Ok(value) => value.encode(writer),
            Self::Accepted(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

pub static CREATE_THING: runtime::Operation<Created> =
    runtime::Operation::new(&API, "CreateThing", runtime::Method::Post, "/v1/Things").outcomes(&[
        runtime::Outcome::new(200, |response| response.json().map(Created::Ok)),
        runtime::Outcome::new(202, |response| response.json().map(Created::Accepted)),
        runtime::Outcome::default(|response| Ok(Created::Other(response.clone()))),
    ]);

pub static DELETE_THING: runtime::Operation<()> =
    runtime::Operation::new(&API, "DeleteThing", runtime::Method::Delete, "/v1/Things/{Sid}.json")
        .parameters(&[runtime::Parameter::path("Sid")])
        .outcomes(&[runtime::Outcome::empty(204)]);

pub static FETCH_TEXT: runtime::Operation<String> =
    runtime::Operation::new(&API, "FetchText", runtime::Method::Get, "/v1/Text")
        .security(&[])
        .outcomes(&[runtime::Outcome::text(200).range()]);

pub static FETCH_BYTES: runtime::Operation<runtime::bytes::Bytes> =
    runtime::Operation::new(&API, "FetchBytes", runtime::Method::Get, "/v1/Bytes")
        .security(&[&[], &["accountSid_authToken"]])
        .outcomes(&[runtime::Outcome::bytes(200).media("image/png")]);

pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &UPDATE_SERVICE_USER,
    &CREATE_THING,
    &DELETE_THING,
    &FETCH_TEXT,
    &FETCH_BYTES,
];

#[derive(Clone, Copy, Debug)]
pub struct ServiceUsers<'a> {
    client: &'a runtime::Client,
}

impl ServiceUsers<'_> {
    pub fn update(&self, chat_service_sid: &RoleSid, sid: impl Into<String>) -> UpdateServiceUser {
        let mut call = runtime::Call::new(self.client, &UPDATE_SERVICE_USER);
        call = call.path("ChatServiceSid", chat_service_sid);
        call = call.path("Sid", sid.into());
        UpdateServiceUser { call }
    }
}

#[derive(Debug)]
#[must_use = "nothing is sent until `send` is called"]
pub struct UpdateServiceUser {
    call: runtime::Call<ServiceUser>,
}

impl UpdateServiceUser {
    pub fn webhook_enabled(mut self, value: WebhookEnabled) -> Self {
        self.call = self.call.header("X-Twilio-Webhook-Enabled", value);
        self
    }

    pub fn friendly_name(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.form("FriendlyName", value.into());
        self
    }

    pub fn attributes_json(mut self, value: &impl runtime::serde::Serialize) -> Self {
        self.call = self.call.form_json("Attributes", value);
        self
    }

    pub async fn send(self) -> runtime::Result<ServiceUser> {
        self.call.send().await
    }

    pub fn into_call(self) -> runtime::Call<ServiceUser> {
        self.call
    }
}

#[derive(Clone, Debug)]
pub struct Client {
    inner: runtime::Client,
}

impl Client {
    pub fn builder(credentials: Credentials) -> runtime::ClientBuilder<Self> {
        runtime::ClientBuilder::new(credentials.0)
    }
}

impl From<runtime::Client> for Client {
    fn from(inner: runtime::Client) -> Self {
        Self { inner }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Credentials(runtime::Credentials);

impl Credentials {
    pub fn auth_token(account_sid: impl Into<String>, auth_token: impl Into<runtime::Secret>) -> Self {
        Self(runtime::Credentials::none().with(
            "accountSid_authToken",
            runtime::Credential::basic(account_sid, auth_token),
        ))
    }
}

fn assert_send<T: Send + 'static>(value: T) -> T {
    value
}

fn assert_error<T: std::error::Error + Send + Sync + 'static>() {}

#[test]
fn a_builder_and_its_future_go_anywhere() {
    assert_error::<runtime::Error>();
    let client = Client::builder(Credentials::auth_token("AC", "hush")).build().unwrap();
    let users = ServiceUsers { client: &client.inner };
    let user = users
        .update(&ROLE, "alice@example.com")
        .friendly_name("Alice")
        .webhook_enabled(WebhookEnabled::True);
    let user = assert_send(user.attributes_json(&std::collections::BTreeMap::from([("a", 1)])));
    assert!(!format!("{client:?} {user:?}").contains("hush"));
    drop(assert_send(user.send()));
    let call = users
        .update(&ROLE, "alice")
        .into_call()
        .extra_query("x", 1)
        .extra_header("x", "y");
    drop(assert_send(call.clone().send_with_head()));
    drop(assert_send(call.raw()));
}

#[test]
fn every_operation_can_be_listed() {
    let ids: Vec<&str> = OPERATIONS.iter().map(|operation| operation.description().id).collect();
    assert_eq!(
        ids,
        [
            "UpdateServiceUser",
            "CreateThing",
            "DeleteThing",
            "FetchText",
            "FetchBytes"
        ]
    );
}

#[test]
fn a_patterned_type_checks_and_converts() {
    assert_eq!(ROLE.as_str(), "RL0123456789abcdefABCDEF0123456789");
    assert_eq!(
        "RL0".parse::<RoleSid>().unwrap_err().to_string(),
        "the text is not a valid RoleSid (pattern ^RL[0-9a-fA-F]{32}$): it has fewer than 34 characters"
    );
    assert_eq!(RoleSid::new_unchecked("odd").to_string(), "odd");
    assert!(RoleSid::try_from(format!("XX{}", "0".repeat(32))).is_err());
    assert_eq!(String::from(ROLE), ROLE.into_string());
}

#[test]
fn an_open_enum_keeps_what_it_does_not_know() {
    assert_eq!(WebhookEnabled::from("true"), WebhookEnabled::True);
    let text = r#"{"webhook":"perhaps"}"#;
    let user: ServiceUser = runtime::json::decode_text(text).unwrap();
    assert_eq!(user.webhook, Some(WebhookEnabled::Other("perhaps".to_owned())));
    assert_eq!(runtime::json::encode(&user).unwrap(), text);
    assert_eq!(WebhookEnabled::default().as_str(), "");
}

#[test]
fn an_open_enum_is_its_value_however_it_was_made() {
    let made = WebhookEnabled::Other("true".to_owned());
    assert_eq!(made, WebhookEnabled::True);
    assert_ne!(made, WebhookEnabled::False);
    assert!(indexmap::IndexSet::from([made]).contains(&WebhookEnabled::True));
    assert_eq!(format!("{:?}", WebhookEnabled::True), r#""true""#);
}
