//! The client that a careful person writes over reqwest and serde.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Deserializer};
use twilio_api::runtime::jiff::Timestamp;
use twilio_api::runtime::reqwest::header::{ACCEPT, CONTENT_TYPE};
use twilio_api::runtime::reqwest::{self, Url, redirect};

use crate::{ACCOUNT, ATTRIBUTES, Failure, ROLE, SERVICE, USER};

pub(crate) struct Client {
    client: reqwest::Client,
    base: Url,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "they are there to be decoded")]
pub(crate) struct User {
    pub(crate) sid: Option<String>,
    pub(crate) account_sid: Option<String>,
    pub(crate) chat_service_sid: Option<String>,
    pub(crate) role_sid: Option<String>,
    pub(crate) identity: Option<String>,
    pub(crate) friendly_name: Option<String>,
    pub(crate) attributes: Option<String>,
    pub(crate) is_online: Option<bool>,
    pub(crate) is_notifiable: Option<bool>,
    #[serde(deserialize_with = "instant")]
    pub(crate) date_created: Option<Timestamp>,
    #[serde(deserialize_with = "instant")]
    pub(crate) date_updated: Option<Timestamp>,
    pub(crate) url: Option<String>,
    pub(crate) links: Option<BTreeMap<String, Option<String>>>,
}

fn instant<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    text.map(|text| text.parse())
        .transpose()
        .map_err(serde::de::Error::custom)
}

impl Client {
    pub(crate) fn new(url: &str) -> Result<Self, Failure> {
        let client = twilio_api::runtime::ReqwestTransport::builder(Duration::from_millis(3100))?
            .redirect(redirect::Policy::none())
            .read_timeout(Duration::from_secs(20))
            .timeout(Duration::from_secs(30))
            .user_agent("by-hand/1.0")
            .build()?;
        Ok(Self {
            client,
            base: url.parse()?,
        })
    }

    pub(crate) async fn update(&self) -> Result<User, Failure> {
        let mut url = self.base.clone();
        url.path_segments_mut()
            .map_err(|()| "the base URL has no path")?
            .extend(["v1", "Services", SERVICE, "Users", USER]);
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("FriendlyName", "Alice of Support")
            .append_pair("Attributes", ATTRIBUTES)
            .append_pair("RoleSid", ROLE)
            .finish();
        let response = self
            .client
            .post(url)
            .basic_auth(ACCOUNT, Some("a token"))
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("X-Twilio-Webhook-Enabled", "true")
            .body(form)
            .send()
            .await?
            .error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }
}
