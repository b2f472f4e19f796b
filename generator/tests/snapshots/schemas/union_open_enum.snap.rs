mod models_model {
//! The schema at `/components/schemas/Model`.

use crate::runtime;

/// The schema `Model`.
///
/// Reply only
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Model {
    /// `"deep"`.
    Deep,

    /// `"wide"`.
    Wide,

    Shared(super::SharedModel),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Model, Other);

impl runtime::Decode for Model {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "deep", Self::Deep);
        fit.offer_text(self, "wide", Self::Wide);
        fit.offer_checked(self, Self::Shared);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Model {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Deep => writer.string("deep"),
            Self::Wide => writer.string("wide"),
            Self::Shared(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Model, Shared(super::SharedModel), Shared(String), Shared(&str));
}

mod models_new_reply {
//! The schema at `/components/schemas/NewReply`.

use crate::runtime;

/// The schema `NewReply`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewReply {
    pub model: Option<super::Model>,

    pub open: Option<NewReplyOpen>,

    pub inner: Option<NewReplyInner>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(NewReply);

impl NewReply {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for NewReply {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("model", &mut self.model),
                ("open", &mut self.open),
                ("inner", &mut self.inner),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for NewReply {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("model", &self.model, &self.extra);
        writer.optional("open", &self.open, &self.extra);
        writer.optional("inner", &self.inner, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `open`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewReplyOpen {
    SharedModel(super::SharedModel),

    Voice(super::Voice),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(NewReplyOpen, Other);

impl runtime::Decode for NewReplyOpen {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::SharedModel);
        fit.offer_checked(self, Self::Voice);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for NewReplyOpen {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::SharedModel(value) => value.encode(writer),
            Self::Voice(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(NewReplyOpen, SharedModel(super::SharedModel), Voice(super::Voice));

/// The property `inner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewReplyInner {
    SmallOrLarge(NewReplyInnerSmallOrLarge),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(NewReplyInner, Other);

impl runtime::Decode for NewReplyInner {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::SmallOrLarge);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for NewReplyInner {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::SmallOrLarge(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    NewReplyInner,
    SmallOrLarge(NewReplyInnerSmallOrLarge),
    SmallOrLarge(String),
    SmallOrLarge(&str),
    Integer(i64),
);

runtime::open_enum! {
    /// An alternative of the property `inner`.
    pub enum NewReplyInnerSmallOrLarge {
        Small = "small",
        Large = "large",
        Other(String),
    } and others
}
}

mod models_shared_model {
//! The schema at `/components/schemas/SharedModel`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `SharedModel`.
    pub enum SharedModel {
        Fast = "fast",
        Slow = "slow",
        Other(String),
    } and others
}
}

mod models_voice {
//! The schema at `/components/schemas/Voice`.

use crate::runtime;

runtime::open_enum! {
    /// Also takes any other text.
    pub enum Voice {
        Low = "low",
        High = "high",
        Other(String),
    } and others
}
}

mod replies {
//! The operations of `replies`.

use crate::schemas_union_open_enum::models;
use crate::runtime;

/// The operations of [`replies`](self).
#[derive(Clone, Copy, Debug)]
pub struct Replies<'a> {
    client: &'a runtime::Client,
}

impl<'a> Replies<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_REPLY];

/// `POST /replies`.
pub static ADD_REPLY: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addReply", runtime::Method::Post, "/replies")
        .bodies(&[runtime::Body::json_of::<models::NewReply>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Replies<'_> {
    /// `POST /replies`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_union_open_enum::models::{Model, NewReply, SharedModel};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = NewReply::default();
    /// body.model = Some(Model::Shared(SharedModel::Fast));
    /// client
    ///     .schemas_union_open_enum()
    ///     .replies()
    ///     .add_reply(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_reply(&self, body: models::NewReply) -> AddReply {
        let call = runtime::Call::new(self.client, &ADD_REPLY).body_json(&body);
        AddReply(call)
    }
}

runtime::builder!(ADD_REPLY, AddReply, ());
}
