mod models_deleted {
//! The schema at `/components/schemas/Deleted`.

use crate::runtime;

/// The schema `Deleted`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deleted {
    /// The member `id`.
    pub id: i64,

    /// The member `deletedAt`.
    pub deleted_at: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Deleted);

impl Deleted {
    /// A value of its members, in the order of their names.
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
    /// The member `id`.
    pub id: i64,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Live);

impl Live {
    /// A value of its members.
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
    /// The member `text`.
    pub text: Option<String>,

    /// The member `by`.
    pub by: runtime::Maybe<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Note);

impl Note {
    /// A value with the members that it must have.
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
    /// A value that fits `Deleted`.
    Deleted(super::Deleted),

    /// A value that fits `Wrapped`.
    Wrapped(super::Wrapped),

    /// A value that fits `Live`.
    Live(super::Live),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for Record {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

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
    /// A value that fits `Ended`.
    Ended(StateEnded),

    /// A value that fits `Running`.
    Running(StateRunning),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for State {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

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
    /// The member `at`.
    pub at: i64,

    /// The member `reason`.
    pub reason: Option<StateEndedReason>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The member `reason`.
    pub enum StateEndedReason {
        Late = "late",
        Other(String),
    }
}

/// Running
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StateRunning {
    /// The member `at`.
    pub at: i64,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The member `id`.
    pub id: i64,

    /// The member `data`.
    pub data: Option<runtime::Json>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Wrapped);

impl Wrapped {
    /// A value of its members, in the order of their names.
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

/// The operations of `records`.
#[derive(Clone, Copy, Debug)]
pub struct Records<'a> {
    client: &'a runtime::Client,
}

impl<'a> Records<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
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
    /// The answer: One of them.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
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
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_required_null()
    ///     .records()
    ///     .send_record(
    ///         cases::schemas_required_null::models::Record::Deleted(
    ///             cases::schemas_required_null::models::Deleted::new(Some("value".into()), 1),
    ///         ),
    ///     )
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
    /// - `body`: The body, as `application/json`.
    ///
    /// The answer: As it was sent.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
    ///     .schemas_required_null()
    ///     .records()
    ///     .send_note(cases::schemas_required_null::models::Note::new(Some("value".into())))
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
    /// The answer: Read only.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
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
