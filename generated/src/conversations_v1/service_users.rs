//! The users of one conversation service.
//!
//! A service user is somebody who can take part in conversations of the service. Twilio gives every user a SID; the
//! application gives it an identity, and both name the user in a path.

use crate::conversations_v1::models;
use crate::runtime;

/// The operations of [`service_users`](self).
#[derive(Clone, Copy, Debug)]
pub struct ServiceUsers<'a> {
    client: &'a runtime::Client,
}

impl<'a> ServiceUsers<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &CREATE_SERVICE_USER,
    &LIST_SERVICE_USER,
    &FETCH_SERVICE_USER,
    &UPDATE_SERVICE_USER,
    &DELETE_SERVICE_USER,
];

/// `POST /v1/Services/{ChatServiceSid}/Users`.
pub static CREATE_SERVICE_USER: runtime::Operation<models::ServiceUser> = runtime::Operation::new(
    &super::API,
    "CreateServiceUser",
    runtime::Method::Post,
    "/v1/Services/{ChatServiceSid}/Users",
)
.parameters(&[
    runtime::Parameter::path("ChatServiceSid").text(&super::ChatServiceSid::RULE),
    runtime::Parameter::header("X-Twilio-Webhook-Enabled").one_of(&["true", "false"]),
])
.bodies(&[
    runtime::Body::form(&[
        runtime::Field::new("Identity").required(),
        runtime::Field::new("FriendlyName"),
        runtime::Field::new("Attributes"),
        runtime::Field::new("RoleSid").text(&super::RoleSid::RULE),
    ])
    .required(),
])
.outcomes(&[runtime::Outcome::json(201)]);

impl ServiceUsers<'_> {
    /// Adds a conversation user to a service.
    ///
    /// The identity is the one thing that has to be chosen, and it cannot be changed later.
    ///
    /// `POST /v1/Services/{ChatServiceSid}/Users`
    ///
    /// - `chat_service_sid`: The SID of the conversation service to which the user belongs.
    /// - `identity`: The name by which the application knows the user. It is unique in the service and case-sensitive.
    ///
    /// Response: the user, as it was created.
    ///
    /// ```no_run
    /// use twilio_api::conversations_v1::ChatServiceSid;
    ///
    /// # async fn example(client: &twilio_api::Client) -> twilio_api::Result<()> {
    /// let response = client
    ///     .conversations_v1()
    ///     .service_users()
    ///     .create(
    ///         &ChatServiceSid::new("IS0123456789abcdef0123456789abcdef")?,
    ///         "alice@example.com",
    ///     )
    ///     .friendly_name("Alice")
    ///     .attributes("{\"team\": \"support\"}")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        chat_service_sid: &super::ChatServiceSid,
        identity: impl Into<String>,
    ) -> CreateServiceUser {
        let call = runtime::Call::new(self.client, &CREATE_SERVICE_USER)
            .path("ChatServiceSid", chat_service_sid)
            .form("Identity", runtime::Value::text(identity));
        CreateServiceUser(call)
    }
}

runtime::builder!(CREATE_SERVICE_USER, CreateServiceUser, models::ServiceUser);

impl CreateServiceUser {
    /// Whether Twilio calls the webhooks of the service about this request. Without it the service decides.
    pub fn webhook_enabled(self, value: models::WebhookEnabled) -> Self {
        Self(self.0.header("X-Twilio-Webhook-Enabled", value))
    }

    /// A text that describes the user to people.
    pub fn friendly_name(self, value: impl Into<String>) -> Self {
        Self(self.0.form("FriendlyName", runtime::Value::text(value)))
    }

    /// A JSON object, as text, that holds whatever the application wants to keep with the user.
    pub fn attributes(self, value: impl Into<String>) -> Self {
        Self(self.0.form("Attributes", runtime::Value::text(value)))
    }

    /// A JSON object, as text, that holds whatever the application wants to keep with the user.
    ///
    /// As `attributes`, from any value that implements `Serialize`.
    pub fn attributes_json(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.form_json("Attributes", value))
    }

    /// The SID of a role on the level of the service, to be given to the user.
    pub fn role_sid(self, value: super::RoleSid) -> Self {
        Self(self.0.form("RoleSid", value))
    }
}

/// `GET /v1/Services/{ChatServiceSid}/Users`.
pub static LIST_SERVICE_USER: runtime::Operation<models::ServiceUserPage> = runtime::Operation::new(
    &super::API,
    "ListServiceUser",
    runtime::Method::Get,
    "/v1/Services/{ChatServiceSid}/Users",
)
.parameters(&[
    runtime::Parameter::path("ChatServiceSid").text(&super::ChatServiceSid::RULE),
    runtime::Parameter::query("PageSize").rule(runtime::Rule::integer(Some(1), Some(50))),
    runtime::Parameter::query("Page").rule(runtime::Rule::integer(Some(0), None)),
    runtime::Parameter::query("PageToken"),
])
.outcomes(&[runtime::Outcome::json(200)])
.pagination(runtime::Pagination::next_url("/meta/next_page_url").items("/users").size("PageSize"));

impl ServiceUsers<'_> {
    /// Lists the conversation users of a service, one page at a time.
    ///
    /// In a list, `is_online` and `is_notifiable` are always null; fetch a user to learn them.
    ///
    /// `GET /v1/Services/{ChatServiceSid}/Users`
    ///
    /// - `chat_service_sid`: The SID of the conversation service to which the user belongs.
    ///
    /// ```no_run
    /// use twilio_api::conversations_v1::ChatServiceSid;
    ///
    /// # async fn example(client: &twilio_api::Client) -> twilio_api::Result<()> {
    /// let response = client
    ///     .conversations_v1()
    ///     .service_users()
    ///     .list(&ChatServiceSid::new("IS0123456789abcdef0123456789abcdef")?)
    ///     .page_size(20)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, chat_service_sid: &super::ChatServiceSid) -> ListServiceUser {
        let call = runtime::Call::new(self.client, &LIST_SERVICE_USER)
            .path("ChatServiceSid", chat_service_sid);
        ListServiceUser(call)
    }
}

runtime::builder!(LIST_SERVICE_USER, ListServiceUser, models::ServiceUserPage, models::ServiceUser);

impl ListServiceUser {
    /// How many users a page holds at most.
    ///
    /// From 1 to 50.
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("PageSize", value))
    }

    /// The number of the page, counted from zero. The token decides which page is sent; this only labels it.
    ///
    /// At least 0.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("Page", value))
    }

    /// The token that names the page. It is found in the page links of the response before.
    pub fn page_token(self, value: impl Into<String>) -> Self {
        Self(self.0.query("PageToken", runtime::Value::text(value)))
    }
}

/// `GET /v1/Services/{ChatServiceSid}/Users/{Sid}`.
pub static FETCH_SERVICE_USER: runtime::Operation<models::ServiceUser> = runtime::Operation::new(
    &super::API,
    "FetchServiceUser",
    runtime::Method::Get,
    "/v1/Services/{ChatServiceSid}/Users/{Sid}",
)
.parameters(&[
    runtime::Parameter::path("ChatServiceSid").text(&super::ChatServiceSid::RULE),
    runtime::Parameter::path("Sid"),
])
.outcomes(&[runtime::Outcome::json(200)]);

impl ServiceUsers<'_> {
    /// Fetches one conversation user of a service.
    ///
    /// `GET /v1/Services/{ChatServiceSid}/Users/{Sid}`
    ///
    /// - `chat_service_sid`: The SID of the conversation service to which the user belongs.
    /// - `sid`: The user to fetch: its SID or its identity.
    ///
    /// ```no_run
    /// use twilio_api::conversations_v1::ChatServiceSid;
    ///
    /// # async fn example(client: &twilio_api::Client) -> twilio_api::Result<()> {
    /// let response = client
    ///     .conversations_v1()
    ///     .service_users()
    ///     .fetch(
    ///         &ChatServiceSid::new("IS0123456789abcdef0123456789abcdef")?,
    ///         "alice@example.com",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch(
        &self,
        chat_service_sid: &super::ChatServiceSid,
        sid: impl Into<String>,
    ) -> FetchServiceUser {
        let call = runtime::Call::new(self.client, &FETCH_SERVICE_USER)
            .path("ChatServiceSid", chat_service_sid)
            .path("Sid", runtime::Value::text(sid));
        FetchServiceUser(call)
    }
}

runtime::builder!(FETCH_SERVICE_USER, FetchServiceUser, models::ServiceUser);

/// `POST /v1/Services/{ChatServiceSid}/Users/{Sid}`.
pub static UPDATE_SERVICE_USER: runtime::Operation<models::ServiceUser> = runtime::Operation::new(
    &super::API,
    "UpdateServiceUser",
    runtime::Method::Post,
    "/v1/Services/{ChatServiceSid}/Users/{Sid}",
)
.parameters(&[
    runtime::Parameter::path("ChatServiceSid").text(&super::ChatServiceSid::RULE),
    runtime::Parameter::path("Sid"),
    runtime::Parameter::header("X-Twilio-Webhook-Enabled").one_of(&["true", "false"]),
])
.bodies(&[
    runtime::Body::form(&[
        runtime::Field::new("FriendlyName"),
        runtime::Field::new("Attributes"),
        runtime::Field::new("RoleSid").text(&super::RoleSid::RULE),
    ]),
])
.outcomes(&[runtime::Outcome::json(200)]);

impl ServiceUsers<'_> {
    /// Updates an existing conversation user of a service.
    ///
    /// Only the fields that are sent change. An empty text is a value too: it clears a field that was set.
    ///
    /// `POST /v1/Services/{ChatServiceSid}/Users/{Sid}`
    ///
    /// - `chat_service_sid`: The SID of the conversation service to which the user belongs.
    /// - `sid`: The user to update: its SID or its identity.
    ///
    /// Response: the user, as it is now.
    ///
    /// ```no_run
    /// use twilio_api::conversations_v1::ChatServiceSid;
    ///
    /// # async fn example(client: &twilio_api::Client) -> twilio_api::Result<()> {
    /// let response = client
    ///     .conversations_v1()
    ///     .service_users()
    ///     .update(
    ///         &ChatServiceSid::new("IS0123456789abcdef0123456789abcdef")?,
    ///         "alice@example.com",
    ///     )
    ///     .friendly_name("Alice of Support")
    ///     .attributes("{\"team\": \"support\"}")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        chat_service_sid: &super::ChatServiceSid,
        sid: impl Into<String>,
    ) -> UpdateServiceUser {
        let call = runtime::Call::new(self.client, &UPDATE_SERVICE_USER)
            .path("ChatServiceSid", chat_service_sid)
            .path("Sid", runtime::Value::text(sid));
        UpdateServiceUser(call)
    }
}

runtime::builder!(UPDATE_SERVICE_USER, UpdateServiceUser, models::ServiceUser);

impl UpdateServiceUser {
    /// Whether Twilio calls the webhooks of the service about this request. Without it the service decides.
    pub fn webhook_enabled(self, value: models::WebhookEnabled) -> Self {
        Self(self.0.header("X-Twilio-Webhook-Enabled", value))
    }

    /// A text that describes the user to people.
    pub fn friendly_name(self, value: impl Into<String>) -> Self {
        Self(self.0.form("FriendlyName", runtime::Value::text(value)))
    }

    /// A JSON object, as text, that holds whatever the application wants to keep with the user. It takes
    /// the place of the whole object that was kept before. A user without one answers `{}`.
    pub fn attributes(self, value: impl Into<String>) -> Self {
        Self(self.0.form("Attributes", runtime::Value::text(value)))
    }

    /// A JSON object, as text, that holds whatever the application wants to keep with the user. It takes
    /// the place of the whole object that was kept before. A user without one answers `{}`.
    ///
    /// As `attributes`, from any value that implements `Serialize`.
    pub fn attributes_json(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.form_json("Attributes", value))
    }

    /// The SID of a role on the level of the service, to be given to the user.
    pub fn role_sid(self, value: super::RoleSid) -> Self {
        Self(self.0.form("RoleSid", value))
    }
}

/// `DELETE /v1/Services/{ChatServiceSid}/Users/{Sid}`.
pub static DELETE_SERVICE_USER: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "DeleteServiceUser",
    runtime::Method::Delete,
    "/v1/Services/{ChatServiceSid}/Users/{Sid}",
)
.parameters(&[
    runtime::Parameter::path("ChatServiceSid").text(&super::ChatServiceSid::RULE),
    runtime::Parameter::path("Sid"),
    runtime::Parameter::header("X-Twilio-Webhook-Enabled").one_of(&["true", "false"]),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl ServiceUsers<'_> {
    /// Removes a conversation user from a service.
    ///
    /// `DELETE /v1/Services/{ChatServiceSid}/Users/{Sid}`
    ///
    /// - `chat_service_sid`: The SID of the conversation service to which the user belongs.
    /// - `sid`: The user to remove: its SID or its identity.
    ///
    /// ```no_run
    /// use twilio_api::conversations_v1::{ChatServiceSid, models::WebhookEnabled};
    ///
    /// # async fn example(client: &twilio_api::Client) -> twilio_api::Result<()> {
    /// client
    ///     .conversations_v1()
    ///     .service_users()
    ///     .delete(
    ///         &ChatServiceSid::new("IS0123456789abcdef0123456789abcdef")?,
    ///         "alice@example.com",
    ///     )
    ///     .webhook_enabled(WebhookEnabled::True)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        chat_service_sid: &super::ChatServiceSid,
        sid: impl Into<String>,
    ) -> DeleteServiceUser {
        let call = runtime::Call::new(self.client, &DELETE_SERVICE_USER)
            .path("ChatServiceSid", chat_service_sid)
            .path("Sid", runtime::Value::text(sid));
        DeleteServiceUser(call)
    }
}

runtime::builder!(DELETE_SERVICE_USER, DeleteServiceUser, ());

impl DeleteServiceUser {
    /// Whether Twilio calls the webhooks of the service about this request. Without it the service decides.
    pub fn webhook_enabled(self, value: models::WebhookEnabled) -> Self {
        Self(self.0.header("X-Twilio-Webhook-Enabled", value))
    }
}
