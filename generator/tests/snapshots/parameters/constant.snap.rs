mod models_version {
//! The schema at `/components/schemas/Version`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Version`.
    pub enum Version {
        N20220628 = "2022-06-28",
        Other(String),
    }
}
}

mod secrets {
//! The operations of `secrets`.

use crate::runtime;

/// The operations of [`secrets`](self).
#[derive(Clone, Copy, Debug)]
pub struct Secrets<'a> {
    client: &'a runtime::Client,
}

impl<'a> Secrets<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_SECRETS];

/// `GET /secrets/{kind}/{name}`.
pub static LIST_SECRETS: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "listSecrets",
    runtime::Method::Get,
    "/secrets/{kind}/{name}",
)
.parameters(&[
    runtime::Parameter::path("kind").one_of(&["kv"]),
    runtime::Parameter::path("name"),
    runtime::Parameter::query("list").required().one_of(&["true"]),
    runtime::Parameter::query("level").required().one_of(&["2"]),
    runtime::Parameter::query("full").required().one_of(&["true"]),
    runtime::Parameter::header("X-Version").required().one_of(&["2022-06-28"]),
    runtime::Parameter::query("deep").one_of(&["yes"]),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Secrets<'_> {
    /// `GET /secrets/{kind}/{name}`
    ///
    /// - `name`
    ///
    /// ```no_run
    /// use cases::parameters_constant::secrets::ListSecretsDeep;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_constant()
    ///     .secrets()
    ///     .list_secrets("value")
    ///     .deep(ListSecretsDeep::Yes)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_secrets(&self, name: impl Into<String>) -> ListSecrets {
        let call = runtime::Call::new(self.client, &LIST_SECRETS)
            .path("name", runtime::Value::text(name))
            .path("kind", "kv")
            .query("list", "true")
            .query("level", 2_i64)
            .query("full", true)
            .header("X-Version", "2022-06-28");
        ListSecrets(call)
    }
}

runtime::builder!(LIST_SECRETS, ListSecrets, ());

impl ListSecrets {
    pub fn deep(self, value: ListSecretsDeep) -> Self {
        Self(self.0.query("deep", value))
    }
}

runtime::open_enum! {
    /// The parameter `deep`.
    pub enum ListSecretsDeep {
        Yes = "yes",
        Other(String),
    }
}
}
