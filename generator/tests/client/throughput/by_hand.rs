//! The client that a competent engineer writes over reqwest and serde for this one operation.
//!
//! In it is what the generated client promises as well and reqwest can do: the limits on connecting, on a piece of the
//! response and on the whole, no redirects, credentials that print nowhere and are prepared once, a path that values
//! cannot leave, a form, the check of the status, and a struct with a serde derive whose dates are instants.
//!
//! Not in it, and so what the generated client has to carry on top: retries with their budget, a limit on the size of
//! the answer, the check of the SIDs, the refusal of `.` and `..` in the path, interceptors, several servers and
//! credentials to choose from, and a response that keeps what its type does not know and writes it again as it was.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use twilio_api::runtime::ReqwestTransport;
use twilio_api::runtime::http::{HeaderMap, HeaderValue};
use twilio_api::runtime::jiff::Timestamp;
use twilio_api::runtime::reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use twilio_api::runtime::reqwest::{self, RequestBuilder, Url, redirect};

use crate::{Failure, Update};

pub(crate) struct Client {
    client: reqwest::Client,
    base: Url,
}

#[derive(Deserialize, Serialize)]
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
    #[serde(deserialize_with = "instant", serialize_with = "text")]
    pub(crate) date_created: Option<Timestamp>,
    #[serde(deserialize_with = "instant", serialize_with = "text")]
    pub(crate) date_updated: Option<Timestamp>,
    pub(crate) url: Option<String>,
    pub(crate) links: Option<BTreeMap<String, Option<String>>>,
}

#[derive(Deserialize, Serialize)]
pub(crate) struct Page {
    pub(crate) users: Option<Vec<User>>,
    pub(crate) meta: Option<Meta>,
}

#[derive(Deserialize, Serialize)]
pub(crate) struct Meta {
    pub(crate) first_page_url: Option<String>,
    pub(crate) key: Option<String>,
    pub(crate) next_page_url: Option<String>,
    pub(crate) page: Option<i64>,
    pub(crate) page_size: Option<i64>,
    pub(crate) previous_page_url: Option<String>,
    pub(crate) url: Option<String>,
}

fn instant<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    text.map(|text| text.parse())
        .transpose()
        .map_err(serde::de::Error::custom)
}

#[expect(clippy::ref_option, reason = "serde hands fields over like this")]
fn text<S: Serializer>(instant: &Option<Timestamp>, serializer: S) -> Result<S::Ok, S::Error> {
    match instant {
        Some(instant) => serializer.collect_str(instant),
        None => serializer.serialize_none(),
    }
}

impl Client {
    /// `authorization` is the value of the header, ready to be sent.
    pub(crate) fn new(url: &str, authorization: &str) -> Result<Self, Failure> {
        let mut authorization = HeaderValue::from_str(authorization)?;
        authorization.set_sensitive(true);
        let headers = HeaderMap::from_iter([
            (ACCEPT, HeaderValue::from_static("application/json")),
            (AUTHORIZATION, authorization),
        ]);
        // TLS as the generated client has it; of no effect on this machine, where both speak plain HTTP.
        let client = ReqwestTransport::builder(Duration::from_millis(3100))?
            .redirect(redirect::Policy::none())
            .read_timeout(Duration::from_secs(20))
            .timeout(Duration::from_secs(30))
            .user_agent("by-hand/1.0")
            .default_headers(headers)
            .build()?;
        Ok(Self {
            client,
            base: url.parse()?,
        })
    }

    pub(crate) async fn update(&self, update: &Update<'_>) -> Result<User, Failure> {
        let response = self.request(update)?.send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }

    pub(crate) fn request(&self, update: &Update<'_>) -> Result<RequestBuilder, Failure> {
        let mut url = self.base.clone();
        url.path_segments_mut()
            .map_err(|()| "the base URL has no path")?
            .extend(["v1", "Services", update.service, "Users", update.user]);
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("FriendlyName", update.friendly_name)
            .append_pair("Attributes", update.attributes)
            .append_pair("RoleSid", update.role)
            .finish();
        let request = self.client.post(url).body(form);
        Ok(request
            .header(
                CONTENT_TYPE,
                HeaderValue::from_static("application/x-www-form-urlencoded"),
            )
            .header(
                "X-Twilio-Webhook-Enabled",
                if update.webhook { "true" } else { "false" },
            ))
    }
}
