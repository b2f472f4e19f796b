mod models_deleted {
//! The schema at `/components/schemas/Deleted`.

use crate::runtime;

/// The schema `Deleted`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deleted {
    pub id: i64,

    pub deleted_at: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Deleted);

impl Deleted {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(deleted_at: Option<String>, id: i64) -> Self {
        Self {
            deleted_at,
            id,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Deleted {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand_or_null(1);
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [
                ("deletedAt", &mut self.deleted_at),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Deleted {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.nullable("deletedAt", &self.deleted_at, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_live {
//! The schema at `/components/schemas/Live`.

use crate::runtime;

/// The schema `Live`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Live {
    pub id: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Live);

impl Live {
    /// Takes all members.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Live {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Live {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}
}

mod models_note {
//! The schema at `/components/schemas/Note`.

use crate::runtime;

/// The schema `Note`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub text: Option<String>,

    pub by: runtime::Maybe<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Note);

impl Note {
    /// Takes the required member.
    #[must_use]
    pub fn new(text: Option<String>) -> Self {
        Self { text, ..Self::default() }
    }
}

impl runtime::Decode for Note {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand_or_null(1);
        reader.object(
            &mut [],
            &mut [
                ("text", &mut self.text),
                ("by", &mut self.by),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Note {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.nullable("text", &self.text, &self.extra);
        writer.maybe("by", &self.by, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_record {
//! The schema at `/components/schemas/Record`.

use crate::runtime;

/// The schema `Record`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Record {
    Deleted(super::Deleted),

    Wrapped(super::Wrapped),

    Live(super::Live),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Record, Other);

impl runtime::Decode for Record {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Deleted);
        fit.offer_checked(self, Self::Wrapped);
        fit.offer_checked(self, Self::Live);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Record {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Deleted(value) => value.encode(writer),
            Self::Wrapped(value) => value.encode(writer),
            Self::Live(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Record, Deleted(super::Deleted), Wrapped(super::Wrapped), Live(super::Live));
}

mod models_state {
//! The schema at `/components/schemas/State`.

use crate::runtime;

/// The schema `State`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum State {
    Ended(StateEnded),

    Running(StateRunning),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(State, Other);

impl runtime::Decode for State {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Ended);
        fit.offer(self, Self::Running);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for State {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Ended(value) => value.encode(writer),
            Self::Running(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// Ended
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StateEnded {
    pub at: i64,

    pub reason: Option<StateEndedReason>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(StateEnded);

impl runtime::Decode for StateEnded {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand(1);
        reader.object(
            &mut [
                ("at", &mut self.at),
            ],
            &mut [
                ("reason", &mut self.reason),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for StateEnded {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("at", &self.at);
        writer.optional("reason", &self.reason, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `reason`.
    pub enum StateEndedReason {
        Late = "late",
        Other(String),
    }
}

/// Running
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StateRunning {
    pub at: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(StateRunning);

impl runtime::Decode for StateRunning {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("at", &mut self.at),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for StateRunning {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("at", &self.at);
        writer.end_object(&self.extra);
    }
}
}

mod models_wrapped {
//! The schema at `/components/schemas/Wrapped`.

use crate::runtime;

/// The schema `Wrapped`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Wrapped {
    pub id: i64,

    pub data: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Wrapped);

impl Wrapped {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(data: Option<runtime::Json>, id: i64) -> Self {
        Self {
            data,
            id,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Wrapped {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand_or_null(1);
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [
                ("data", &mut self.data),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Wrapped {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.nullable("data", &self.data, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod records {
//! The operations of `records`.

use crate::schemas_required_null::models;
use crate::runtime;

/// The operations of [`records`](self).
#[derive(Clone, Copy, Debug)]
pub struct Records<'a> {
    client: &'a runtime::Client,
}

impl<'a> Records<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &FETCH_RECORD,
    &SEND_RECORD,
    &SEND_NOTE,
    &FETCH_STATE,
];

/// `GET /records`.
pub static FETCH_RECORD: runtime::Operation<models::Record> =
    runtime::Operation::new(&super::API, "fetchRecord", runtime::Method::Get, "/records")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Records<'_> {
    /// `GET /records`
    ///
    /// Response: One of them.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_required_null()
    ///     .records()
    ///     .fetch_record()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_record(&self) -> FetchRecord {
        let call = runtime::Call::new(self.client, &FETCH_RECORD);
        FetchRecord(call)
    }
}

runtime::builder!(FETCH_RECORD, FetchRecord, models::Record);

/// `POST /records`.
pub static SEND_RECORD: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendRecord", runtime::Method::Post, "/records")
        .bodies(&[runtime::Body::json_of::<models::Record>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Records<'_> {
    /// `POST /records`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_required_null::models::{Deleted, Record};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_required_null()
    ///     .records()
    ///     .send_record(Record::Deleted(Deleted::new(Some("value".into()), 1)))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_record(&self, body: impl Into<models::Record>) -> SendRecord {
        let call = runtime::Call::new(self.client, &SEND_RECORD).body_json(&body.into());
        SendRecord(call)
    }
}

runtime::builder!(SEND_RECORD, SendRecord, ());

/// `POST /notes`.
pub static SEND_NOTE: runtime::Operation<models::Note> =
    runtime::Operation::new(&super::API, "sendNote", runtime::Method::Post, "/notes")
        .bodies(&[runtime::Body::json_of::<models::Note>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Records<'_> {
    /// `POST /notes`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// Response: As it was sent.
    ///
    /// ```no_run
    /// use cases::schemas_required_null::models::Note;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_required_null()
    ///     .records()
    ///     .send_note(Note::new(Some("value".into())))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_note(&self, body: models::Note) -> SendNote {
        let call = runtime::Call::new(self.client, &SEND_NOTE).body_json(&body);
        SendNote(call)
    }
}

runtime::builder!(SEND_NOTE, SendNote, models::Note);

/// `GET /states`.
pub static FETCH_STATE: runtime::Operation<models::State> =
    runtime::Operation::new(&super::API, "fetchState", runtime::Method::Get, "/states")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Records<'_> {
    /// `GET /states`
    ///
    /// Response: Read only.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_required_null()
    ///     .records()
    ///     .fetch_state()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_state(&self) -> FetchState {
        let call = runtime::Call::new(self.client, &FETCH_STATE);
        FetchState(call)
    }
}

runtime::builder!(FETCH_STATE, FetchState, models::State);
}
