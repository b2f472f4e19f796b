mod changes {
//! The operations of `changes`.

use crate::responses_events_named::models;
use crate::runtime;

/// The operations of [`changes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Changes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Changes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&WATCH_CHANGES, &WATCH_PARTS];

/// `GET /changes`.
pub static WATCH_CHANGES: runtime::Operation<runtime::Events<WatchChangesResponse>> =
    runtime::Operation::new(&super::API, "watchChanges", runtime::Method::Get, "/changes")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Changes<'_> {
    /// `GET /changes`
    ///
    /// Response: Kinds that a discriminator tells apart, one of which is none, and events without a name.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_events_named()
    ///     .changes()
    ///     .watch_changes()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_changes(&self) -> WatchChanges {
        let call = runtime::Call::new(self.client, &WATCH_CHANGES);
        WatchChanges(call)
    }
}

runtime::builder!(WATCH_CHANGES, WatchChanges, runtime::Events<WatchChangesResponse>);

/// The 200 response of `GET /changes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchChangesResponse {
    /// The data of an event that is called `created` or `added`.
    Run(models::Run),

    /// The data of an event that is called `removed`.
    Removed(WatchChangesResponseRemoved),

    Note(WatchChangesResponseNote),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(WatchChangesResponse, Other);

impl runtime::Decode for WatchChangesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::of_event(reader, None)?;
        fit.offer_tagged(self, &["created", "added"], Self::Run);
        fit.offer_tagged(self, &["removed"], Self::Removed);
        fit.offer_rest(self, Self::Note);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for WatchChangesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Run(value) => value.encode(writer),
            Self::Removed(value) => value.encode(writer),
            Self::Note(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WatchChangesResponseRemoved {
    pub id: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(WatchChangesResponseRemoved);

impl runtime::Decode for WatchChangesResponseRemoved {
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

impl runtime::Encode for WatchChangesResponseRemoved {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}

/// The property `data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WatchChangesResponseNote {
    pub note: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(WatchChangesResponseNote);

impl runtime::Decode for WatchChangesResponseNote {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("note", &mut self.note),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for WatchChangesResponseNote {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("note", &self.note);
        writer.end_object(&self.extra);
    }
}

/// `GET /parts`.
pub static WATCH_PARTS: runtime::Operation<runtime::Events<WatchPartsResponse>> =
    runtime::Operation::new(&super::API, "watchParts", runtime::Method::Get, "/parts")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Changes<'_> {
    /// `GET /parts`
    ///
    /// Response: Two kinds of one name, which a member tells apart, beside another.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_events_named()
    ///     .changes()
    ///     .watch_parts()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_parts(&self) -> WatchParts {
        let call = runtime::Call::new(self.client, &WATCH_PARTS);
        WatchParts(call)
    }
}

runtime::builder!(WATCH_PARTS, WatchParts, runtime::Events<WatchPartsResponse>);

/// An item of the 200 response of `GET /parts`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchPartsResponse {
    /// The data of an event that is called `part`.
    Part(WatchPartsResponsePart),

    /// The data of an event that is called `run`.
    Run(models::Run),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(WatchPartsResponse, Other);

impl runtime::Decode for WatchPartsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::of_event(reader, None)?;
        fit.offer_tagged(self, &["part"], Self::Part);
        fit.offer_tagged(self, &["run"], Self::Run);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for WatchPartsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Part(value) => value.encode(writer),
            Self::Run(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `data`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchPartsResponsePart {
    /// Chosen when `type` is `text`.
    TextPart(models::TextPart),

    /// Chosen when `type` is `image`.
    ImagePart(models::ImagePart),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(WatchPartsResponsePart, Other);

impl runtime::Decode for WatchPartsResponsePart {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["text"], Self::TextPart);
        fit.offer_tagged(self, &["image"], Self::ImagePart);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for WatchPartsResponsePart {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::TextPart(value) => value.encode(writer),
            Self::ImagePart(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod jobs {
//! The operations of `jobs`.

use crate::runtime;

/// The operations of [`jobs`](self).
#[derive(Clone, Copy, Debug)]
pub struct Jobs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Jobs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&WATCH_JOBS];

/// `GET /jobs`.
pub static WATCH_JOBS: runtime::Operation<runtime::Events<Option<WatchJobsResponse>>> =
    runtime::Operation::new(&super::API, "watchJobs", runtime::Method::Get, "/jobs")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Jobs<'_> {
    /// `GET /jobs`
    ///
    /// Response: a kind that can be null, beside one that is a text.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_events_named()
    ///     .jobs()
    ///     .watch_jobs()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_jobs(&self) -> WatchJobs {
        let call = runtime::Call::new(self.client, &WATCH_JOBS);
        WatchJobs(call)
    }
}

runtime::builder!(WATCH_JOBS, WatchJobs, runtime::Events<Option<WatchJobsResponse>>);

/// An item of the 200 response of `GET /jobs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchJobsResponse {
    /// The data of an event that is called `job`.
    Job(WatchJobsResponseJob),

    /// The data of an event that is called `error`.
    Error(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(WatchJobsResponse, Other);

impl runtime::Decode for WatchJobsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::of_event(reader, None)?;
        fit.offer_tagged(self, &["job"], Self::Job);
        fit.offer_tagged(self, &["error"], Self::Error);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }

    fn take_event_text(&mut self, name: &str, text: &str) -> bool {
        runtime::take_event_text(self, name, text, &[(&["error"], Self::Error)])
    }
}

impl runtime::Encode for WatchJobsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Job(value) => value.encode(writer),
            Self::Error(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The content of the property `data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WatchJobsResponseJob {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(WatchJobsResponseJob);

impl runtime::Decode for WatchJobsResponseJob {
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

impl runtime::Encode for WatchJobsResponseJob {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_created {
//! The schema at `/components/schemas/Created`.

use crate::runtime;

/// The schema `Created`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Created {
    pub event: String,

    pub data: super::Run,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Created);

impl runtime::Decode for Created {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("event", &mut self.event),
                ("data", &mut self.data),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Created {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("event", &self.event);
        writer.required("data", &self.data);
        writer.end_object(&self.extra);
    }
}
}

mod models_image_part {
//! The schema at `/components/schemas/ImagePart`.

use crate::runtime;

/// The schema `ImagePart`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImagePart {
    pub type_: ImagePartType,

    pub url: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ImagePart);

impl runtime::Decode for ImagePart {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
                ("url", &mut self.url),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ImagePart {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.required("url", &self.url);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum ImagePartType {
        Image = "image",
        Other(String),
    }
}
}

mod models_removed {
//! The schema at `/components/schemas/Removed`.

use crate::runtime;

/// The schema `Removed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Removed {
    pub event: String,

    pub data: RemovedData,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Removed);

impl runtime::Decode for Removed {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("event", &mut self.event),
                ("data", &mut self.data),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Removed {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("event", &self.event);
        writer.required("data", &self.data);
        writer.end_object(&self.extra);
    }
}

/// The property `data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemovedData {
    pub id: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RemovedData);

impl runtime::Decode for RemovedData {
    #[inline]
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

impl runtime::Encode for RemovedData {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}
}

mod models_run {
//! The schema at `/components/schemas/Run`.

use crate::runtime;

/// The schema `Run`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Run {
    pub id: String,

    pub steps: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Run);

impl runtime::Decode for Run {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [
                ("steps", &mut self.steps),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Run {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.optional("steps", &self.steps, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_text_part {
//! The schema at `/components/schemas/TextPart`.

use crate::runtime;

/// The schema `TextPart`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextPart {
    pub type_: TextPartType,

    pub text: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TextPart);

impl runtime::Decode for TextPart {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
                ("text", &mut self.text),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TextPart {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.required("text", &self.text);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum TextPartType {
        Text = "text",
        Other(String),
    }
}
}

mod models_unnamed {
//! The schema at `/components/schemas/Unnamed`.

use crate::runtime;

/// The schema `Unnamed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unnamed {
    pub data: UnnamedData,

    pub retry: Option<i64>,

    pub event: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Unnamed);

impl runtime::Decode for Unnamed {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("data", &mut self.data),
            ],
            &mut [
                ("retry", &mut self.retry),
                ("event", &mut self.event),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Unnamed {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.optional("retry", &self.retry, &self.extra);
        writer.optional("event", &self.event, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnnamedData {
    pub note: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(UnnamedData);

impl runtime::Decode for UnnamedData {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("note", &mut self.note),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for UnnamedData {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("note", &self.note);
        writer.end_object(&self.extra);
    }
}
}

mod runs {
//! The operations of `runs`.

use crate::responses_events_named::models;
use crate::runtime;

/// The operations of [`runs`](self).
#[derive(Clone, Copy, Debug)]
pub struct Runs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Runs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&WATCH_RUNS];

/// `GET /runs`.
pub static WATCH_RUNS: runtime::Operation<runtime::Events<WatchRunsResponse>> =
    runtime::Operation::new(&super::API, "watchRuns", runtime::Method::Get, "/runs")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Runs<'_> {
    /// `GET /runs`
    ///
    /// Response: Each event is one of several, by a constant; some hold the same, and some a text.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_events_named()
    ///     .runs()
    ///     .watch_runs()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_runs(&self) -> WatchRuns {
        let call = runtime::Call::new(self.client, &WATCH_RUNS);
        WatchRuns(call)
    }
}

runtime::builder!(WATCH_RUNS, WatchRuns, runtime::Events<WatchRunsResponse>);

/// An item of the 200 response of `GET /runs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchRunsResponse {
    /// A run was begun.
    ///
    /// The data of an event that is called `run.started`.
    RunStarted(models::Run),

    /// The data of an event that is called `run.ended`.
    RunEnded(models::Run),

    /// The data of an event that is called `message`.
    Message(models::Run),

    /// The data of an event that is called `delta`.
    Delta(WatchRunsResponseDelta),

    /// The data of an event that is called `settings`.
    Settings(runtime::Json),

    /// A line of the log.
    ///
    /// The data of an event that is called `log` or `line`.
    Text(String),

    /// The data of an event that is called `state`.
    State(WatchRunsResponseState),

    /// The data of an event that is called `ping`.
    Ping(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(WatchRunsResponse, Other);

impl runtime::Decode for WatchRunsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::of_event(reader, Some("message"))?;
        fit.offer_tagged(self, &["run.started"], Self::RunStarted);
        fit.offer_tagged(self, &["run.ended"], Self::RunEnded);
        fit.offer_tagged(self, &["message"], Self::Message);
        fit.offer_tagged(self, &["delta"], Self::Delta);
        fit.offer_tagged(self, &["settings"], Self::Settings);
        fit.offer_tagged(self, &["log", "line"], Self::Text);
        fit.offer_tagged(self, &["state"], Self::State);
        fit.offer_tagged(self, &["ping"], Self::Ping);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }

    fn take_event_text(&mut self, name: &str, text: &str) -> bool {
        runtime::take_event_text(
            self,
            name,
            text,
            &[(&["log", "line"], Self::Text), (&["ping"], Self::Ping)],
        )
    }
}

impl runtime::Encode for WatchRunsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::RunStarted(value) => value.encode(writer),
            Self::RunEnded(value) => value.encode(writer),
            Self::Message(value) => value.encode(writer),
            Self::Delta(value) => value.encode(writer),
            Self::Settings(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::State(value) => value.encode(writer),
            Self::Ping(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The content of the property `data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WatchRunsResponseDelta {
    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(WatchRunsResponseDelta);

impl runtime::Decode for WatchRunsResponseDelta {
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

impl runtime::Encode for WatchRunsResponseDelta {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The content of the property `data`.
    pub enum WatchRunsResponseState {
        Up = "up",
        Down = "down",
        Other(String),
    }
}
}
