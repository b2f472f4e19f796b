mod models_bucket {
//! The schema at `/components/schemas/Bucket`.

use crate::runtime;

/// The schema `Bucket`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bucket {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Bucket);

impl runtime::Decode for Bucket {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Bucket {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_found {
//! The schema at `/components/schemas/Found`.

use crate::runtime;

/// The schema `Found`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Found {
    pub held: Option<FoundHeld>,

    pub rule: Option<FoundRule>,

    pub any: Option<FoundAny>,

    pub pair: Option<FoundPair>,

    pub exact: Option<FoundExact>,

    /// A place.
    ///
    /// A name.
    pub said: Option<String>,

    pub level: Option<f64>,

    pub mixed: Option<FoundMixed>,

    pub place: Option<String>,

    pub host: Option<String>,

    pub message: Option<super::Message>,

    pub seen: Option<FoundSeen>,

    pub day: Option<FoundDay>,

    pub due: Option<FoundDue>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Found);

impl runtime::Decode for Found {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("held", &mut self.held),
                ("rule", &mut self.rule),
                ("any", &mut self.any),
                ("pair", &mut self.pair),
                ("exact", &mut self.exact),
                ("said", &mut self.said),
                ("level", &mut self.level),
                ("mixed", &mut self.mixed),
                ("place", &mut self.place),
                ("host", &mut self.host),
                ("message", &mut self.message),
                ("seen", &mut self.seen),
                ("day", &mut self.day),
                ("due", &mut self.due),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Found {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("held", &self.held, &self.extra);
        writer.optional("rule", &self.rule, &self.extra);
        writer.optional("any", &self.any, &self.extra);
        writer.optional("pair", &self.pair, &self.extra);
        writer.optional("exact", &self.exact, &self.extra);
        writer.optional("said", &self.said, &self.extra);
        writer.optional("level", &self.level, &self.extra);
        writer.optional("mixed", &self.mixed, &self.extra);
        writer.optional("place", &self.place, &self.extra);
        writer.optional("host", &self.host, &self.extra);
        writer.optional("message", &self.message, &self.extra);
        writer.optional("seen", &self.seen, &self.extra);
        writer.optional("day", &self.day, &self.extra);
        writer.optional("due", &self.due, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `held`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FoundHeld {
    Object(runtime::Map<runtime::Json>),

    BucketList(Vec<super::Bucket>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FoundHeld, Other);

impl runtime::Decode for FoundHeld {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::BucketList);
        fit.offer_open(self, Self::Object);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FoundHeld {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Object(value) => value.encode(writer),
            Self::BucketList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `rule`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FoundRule {
    AnyMap(runtime::Map<runtime::Json>),

    Bucket(super::Bucket),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FoundRule, Other);

impl runtime::Decode for FoundRule {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Bucket);
        fit.offer_open(self, Self::AnyMap);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FoundRule {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::AnyMap(value) => value.encode(writer),
            Self::Bucket(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `any`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FoundAny {
    Any(runtime::Json),

    Bucket(super::Bucket),

    BucketList(Vec<super::Bucket>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FoundAny, Other);

impl runtime::Decode for FoundAny {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Bucket);
        fit.offer(self, Self::BucketList);
        fit.offer_open(self, Self::Any);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FoundAny {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Any(value) => value.encode(writer),
            Self::Bucket(value) => value.encode(writer),
            Self::BucketList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `pair`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FoundPair {
    First(runtime::Map<runtime::Json>),

    /// Responses are read as [`Self::First`] instead: nothing tells the two apart.
    Second(runtime::Map<runtime::Json>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FoundPair, Other);

impl runtime::Decode for FoundPair {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_open(self, Self::First);
        fit.offer_open(self, Self::Second);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FoundPair {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::First(value) => value.encode(writer),
            Self::Second(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `exact`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FoundExact {
    Integer(i64),

    Number(f64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FoundExact, Other);

impl runtime::Decode for FoundExact {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Integer);
        fit.offer(self, Self::Number);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FoundExact {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::Number(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `mixed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FoundMixed {
    Number(f64),

    Boolean(bool),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FoundMixed, Other);

impl runtime::Decode for FoundMixed {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Number);
        fit.offer(self, Self::Boolean);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FoundMixed {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Number(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `seen`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FoundSeen {
    Text(String),

    DateTime(runtime::DateTime),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FoundSeen, Other);

impl runtime::Decode for FoundSeen {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::DateTime);
        fit.offer(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FoundSeen {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::DateTime(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `day`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FoundDay {
    Date(runtime::Date),

    Boolean(bool),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FoundDay, Other);

impl runtime::Decode for FoundDay {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Date);
        fit.offer(self, Self::Boolean);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FoundDay {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Date(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `due`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FoundDue {
    DateTime(runtime::DateTime),

    Date(runtime::Date),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FoundDue, Other);

impl runtime::Decode for FoundDue {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Date);
        fit.offer(self, Self::DateTime);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FoundDue {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::DateTime(value) => value.encode(writer),
            Self::Date(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_kind {
//! The schema at `/components/schemas/Kind`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Kind`.
    pub enum Kind {
        Started = "started",
        Stopped = "stopped",
        Paused = "paused",
        Other(String),
    }
}
}

mod models_message {
//! The schema at `/components/schemas/Message`.

use crate::runtime;

/// The schema `Message`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// Chosen when `kind` is `started`.
    Started(super::Started),

    /// Chosen when `kind` is `stopped`.
    Stopped(super::Stopped),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Message, Other);

impl runtime::Decode for Message {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["started"], Self::Started);
        fit.offer_tagged(self, &["stopped"], Self::Stopped);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Message {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Started(value) => value.encode(writer),
            Self::Stopped(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_started {
//! The schema at `/components/schemas/Started`.

use crate::runtime;

/// The schema `Started`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Started {
    pub kind: Option<super::Kind>,

    pub at: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Started);

impl runtime::Decode for Started {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("at", &mut self.at),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Started {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("at", &self.at, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_stopped {
//! The schema at `/components/schemas/Stopped`.

use crate::runtime;

/// The schema `Stopped`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stopped {
    pub kind: Option<super::Kind>,

    pub reason: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Stopped);

impl runtime::Decode for Stopped {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("reason", &mut self.reason),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Stopped {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("reason", &self.reason, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod results {
//! The operations of `results`.

use crate::schemas_union_open::models;
use crate::runtime;

/// The operations of [`results`](self).
#[derive(Clone, Copy, Debug)]
pub struct Results<'a> {
    client: &'a runtime::Client,
}

impl<'a> Results<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_FOUND];

/// `GET /results`.
pub static GET_FOUND: runtime::Operation<models::Found> =
    runtime::Operation::new(&super::API, "getFound", runtime::Method::Get, "/results")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Results<'_> {
    /// `GET /results`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_open()
    ///     .results()
    ///     .get_found()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_found(&self) -> GetFound {
        let call = runtime::Call::new(self.client, &GET_FOUND);
        GetFound(call)
    }
}

runtime::builder!(GET_FOUND, GetFound, models::Found);
}
