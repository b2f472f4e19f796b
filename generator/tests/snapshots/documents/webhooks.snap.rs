mod models_gone_pet_webhook_post {
//! The schema at `/webhooks/gonePet/post/requestBody/content/application~1json/schema`.

use crate::runtime;

/// The body of the webhook `gonePet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GonePetWebhookPost {
    pub pet: Option<super::Pet>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(GonePetWebhookPost);

impl runtime::Decode for GonePetWebhookPost {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("pet", &mut self.pet),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for GonePetWebhookPost {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("pet", &self.pet, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_gone_pet_webhook_put {
//! The schema at `/webhooks/gonePet/put/requestBody/content/application~1json/schema`.

/// The body of the webhook `gonePet`.
pub type GonePetWebhookPut = Vec<String>;
}

mod models_pet {
//! The schema at `/components/schemas/Pet`.

use crate::runtime;

/// The schema `Pet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub id: i64,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Pet);

impl runtime::Decode for Pet {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_subscribe_on_event_callback {
//! The schema at `/paths/~1subscriptions/post/callbacks/onEvent/{$request.query.url}/post/requestBody/content/application~1json/schema`.

use crate::runtime;

/// The body of the callback `onEvent`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeOnEventCallback {
    pub id: String,

    pub kind: Option<SubscribeOnEventCallbackKind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SubscribeOnEventCallback);

impl runtime::Decode for SubscribeOnEventCallback {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SubscribeOnEventCallback {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum SubscribeOnEventCallbackKind {
        A = "a",
        B = "b",
        Other(String),
    }
}
}

mod subscriptions {
//! The operations of `subscriptions`.

use crate::runtime;

/// The operations of [`subscriptions`](self).
#[derive(Clone, Copy, Debug)]
pub struct Subscriptions<'a> {
    client: &'a runtime::Client,
}

impl<'a> Subscriptions<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SUBSCRIBE];

/// `POST /subscriptions`.
pub static SUBSCRIBE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "subscribe", runtime::Method::Post, "/subscriptions")
        .parameters(&[runtime::Parameter::query("url").required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Subscriptions<'_> {
    /// `POST /subscriptions`
    ///
    /// - `url`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .documents_webhooks()
    ///     .subscriptions()
    ///     .subscribe("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn subscribe(&self, url: impl Into<String>) -> Subscribe {
        let call = runtime::Call::new(self.client, &SUBSCRIBE)
            .query("url", runtime::Value::text(url));
        Subscribe(call)
    }
}

runtime::builder!(SUBSCRIBE, Subscribe, ());
}
