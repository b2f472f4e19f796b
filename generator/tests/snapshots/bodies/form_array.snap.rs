mod models_label {
//! The schema at `/components/schemas/Label`.

use crate::runtime;

/// The schema `Label`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Label);

impl Label {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Label {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("text", &mut self.text),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Label {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_labels {
//! The schema at `/components/schemas/Labels`.

/// The schema `Labels`.
pub type Labels = Vec<Option<super::Label>>;
}

mod parcels {
//! The operations of `parcels`.

use crate::bodies_form_array::models;
use crate::runtime;

/// The operations of [`parcels`](self).
#[derive(Clone, Copy, Debug)]
pub struct Parcels<'a> {
    client: &'a runtime::Client,
}

impl<'a> Parcels<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SEND_PARCEL];

/// `POST /parcels`.
pub static SEND_PARCEL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendParcel", runtime::Method::Post, "/parcels")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("MediaUrl")
                    .required()
                    .rule(runtime::Rule::new().items(1, usize::MAX)),
                runtime::Field::new("Weights"),
                runtime::Field::new("Notify.Events"),
                runtime::Field::new("Notes"),
                runtime::Field::new("Labels"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Parcels<'_> {
    /// `POST /parcels`
    ///
    /// - `media_url`: At least 1 item.
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// use cases::bodies_form_array::parcels::SendParcelNotifyEventsItem;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form_array()
    ///     .parcels()
    ///     .send_parcel(["value"])
    ///     .weights([1.0])
    ///     .notify_events([SendParcelNotifyEventsItem::Sent])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_parcel(
        &self,
        media_url: impl IntoIterator<Item = impl Into<String>>,
    ) -> SendParcel {
        let call = runtime::Call::new(self.client, &SEND_PARCEL)
            .form("MediaUrl", runtime::Value::texts(media_url));
        SendParcel(call)
    }
}

runtime::builder!(SEND_PARCEL, SendParcel, ());

impl SendParcel {
    pub fn weights(self, value: impl IntoIterator<Item = f64>) -> Self {
        Self(self.0.form("Weights", runtime::Value::list(value)))
    }

    pub fn notify_events(
        self,
        value: impl IntoIterator<Item = SendParcelNotifyEventsItem>,
    ) -> Self {
        Self(self.0.form("Notify.Events", runtime::Value::list(value)))
    }

    pub fn notes(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("Notes", runtime::Value::texts(value)))
    }

    pub fn labels(self, value: &[models::Label]) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "Labels", value))
    }
}

runtime::open_enum! {
    /// An item of the property `Notify.Events`.
    pub enum SendParcelNotifyEventsItem {
        Sent = "sent",
        Lost = "lost",
        Other(String),
    }
}
}
