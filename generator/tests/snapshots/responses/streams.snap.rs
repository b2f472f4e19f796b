mod feeds {
//! The operations of `feeds`.

use crate::responses_streams::models;
use crate::runtime;

/// The operations of [`feeds`](self).
#[derive(Clone, Copy, Debug)]
pub struct Feeds<'a> {
    client: &'a runtime::Client,
}

impl<'a> Feeds<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &WATCH_TICKS,
    &WATCH_RAW,
    &EXPORT_ROWS,
    &WATCH_NEXT,
    &EXPORT_RECORDS,
    &COMPLETE,
    &LIST_JOBS,
    &WATCH_JOBS,
    &READ_FILE,
    &WRITE_FILE,
];

/// `GET /ticks`.
pub static WATCH_TICKS: runtime::Operation<runtime::Events<models::Tick>> =
    runtime::Operation::new(&super::API, "watchTicks", runtime::Method::Get, "/ticks")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Feeds<'_> {
    /// `GET /ticks`
    ///
    /// Response: Ticks, as they come.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_streams()
    ///     .feeds()
    ///     .watch_ticks()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_ticks(&self) -> WatchTicks {
        let call = runtime::Call::new(self.client, &WATCH_TICKS);
        WatchTicks(call)
    }
}

runtime::builder!(WATCH_TICKS, WatchTicks, runtime::Events<models::Tick>);

/// `GET /raw`.
pub static WATCH_RAW: runtime::Operation<runtime::Events<runtime::Json>> =
    runtime::Operation::new(&super::API, "watchRaw", runtime::Method::Get, "/raw")
        .outcomes(&[runtime::Outcome::events(200)]);

impl Feeds<'_> {
    /// `GET /raw`
    ///
    /// Response: Events of any kind.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_streams()
    ///     .feeds()
    ///     .watch_raw()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_raw(&self) -> WatchRaw {
        let call = runtime::Call::new(self.client, &WATCH_RAW);
        WatchRaw(call)
    }
}

runtime::builder!(WATCH_RAW, WatchRaw, runtime::Events<runtime::Json>);

/// `GET /rows`.
pub static EXPORT_ROWS: runtime::Operation<runtime::Lines<models::Tick>> =
    runtime::Operation::new(&super::API, "exportRows", runtime::Method::Get, "/rows")
        .outcomes(&[runtime::Outcome::lines(200)]);

impl Feeds<'_> {
    /// `GET /rows`
    ///
    /// Response: Rows, one a line; described as the list that they come to.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_streams()
    ///     .feeds()
    ///     .export_rows()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_rows(&self) -> ExportRows {
        let call = runtime::Call::new(self.client, &EXPORT_ROWS);
        ExportRows(call)
    }
}

runtime::builder!(EXPORT_ROWS, ExportRows, runtime::Lines<models::Tick>);

/// `GET /next`.
pub static WATCH_NEXT: runtime::Operation<WatchNextOutcome> =
    runtime::Operation::new(&super::API, "watchNext", runtime::Method::Get, "/next")
        .outcomes(&[
            runtime::Outcome::of_events(200, |response| WatchNextOutcome::Ok(response.events())),
            runtime::Outcome::new(202, |response| response.json().map(WatchNextOutcome::Accepted)),
        ]);

impl Feeds<'_> {
    /// `GET /next`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_streams()
    ///     .feeds()
    ///     .watch_next()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch_next(&self) -> WatchNext {
        let call = runtime::Call::new(self.client, &WATCH_NEXT);
        WatchNext(call)
    }
}

runtime::builder!(WATCH_NEXT, WatchNext, WatchNextOutcome);

/// The successful responses of the operation.
#[derive(Debug)]
#[non_exhaustive]
pub enum WatchNextOutcome {
    /// Ticks, as they come.
    Ok(runtime::Events<models::Tick>),

    /// The last tick; there are no others yet.
    Accepted(models::Tick),
}

impl runtime::Encode for WatchNextOutcome {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Ok(value) => value.encode(writer),
            Self::Accepted(value) => value.encode(writer),
        }
    }
}

/// `GET /records`.
pub static EXPORT_RECORDS: runtime::Operation<runtime::Lines<ExportRecordsResponse>> =
    runtime::Operation::new(&super::API, "exportRecords", runtime::Method::Get, "/records")
        .outcomes(&[runtime::Outcome::lines(200).media("application/json-seq")]);

impl Feeds<'_> {
    /// `GET /records`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_streams()
    ///     .feeds()
    ///     .export_records()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_records(&self) -> ExportRecords {
        let call = runtime::Call::new(self.client, &EXPORT_RECORDS);
        ExportRecords(call)
    }
}

runtime::builder!(EXPORT_RECORDS, ExportRecords, runtime::Lines<ExportRecordsResponse>);

/// The 200 response of `GET /records`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportRecordsResponse {
    pub n: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ExportRecordsResponse);

impl runtime::Decode for ExportRecordsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("n", &mut self.n),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ExportRecordsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("n", &self.n, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /completions`.
pub static COMPLETE: runtime::Operation<CompleteResponse> =
    runtime::Operation::new(&super::API, "complete", runtime::Method::Post, "/completions")
        .bodies(&[runtime::Body::json_of::<CompleteBody>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Feeds<'_> {
    /// `POST /completions`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// Response: the whole, or event by event.
    ///
    /// ```no_run
    /// use cases::responses_streams::feeds::CompleteBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = CompleteBody::default();
    /// body.stream = Some(true);
    /// let response = client
    ///     .responses_streams()
    ///     .feeds()
    ///     .complete(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn complete(&self, body: CompleteBody) -> Complete {
        let call = runtime::Call::new(self.client, &COMPLETE).body_json(&body);
        Complete(call)
    }
}

runtime::builder!(COMPLETE, Complete, CompleteResponse);

impl Complete {
    /// Sends the request and reads the response as server-sent events. Sets `stream` to `true` in the body.
    ///
    /// # Errors
    ///
    /// See [`runtime::ErrorKind`].
    pub async fn send_events(self) -> runtime::Result<runtime::Events<CompleteEvent>> {
        let response = self
            .0
            .body_flag("stream")
            .extra_header("Accept", "text/event-stream")
            .download()
            .await?;
        Ok(response.events())
    }
}

/// The request body of `POST /completions`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteBody {
    pub stream: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CompleteBody);

impl CompleteBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for CompleteBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("stream", &mut self.stream),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CompleteBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("stream", &self.stream, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The 200 response of `POST /completions`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteResponse {
    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CompleteResponse);

impl runtime::Decode for CompleteResponse {
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

impl runtime::Encode for CompleteResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The 200 response of `POST /completions`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteEvent {
    pub delta: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CompleteEvent);

impl runtime::Decode for CompleteEvent {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("delta", &mut self.delta),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CompleteEvent {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("delta", &self.delta, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /jobs`.
pub static LIST_JOBS: runtime::Operation<models::Jobs> =
    runtime::Operation::new(&super::API, "listJobs", runtime::Method::Get, "/jobs")
        .parameters(&[runtime::Parameter::query("watch")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Feeds<'_> {
    /// `GET /jobs`
    ///
    /// Response: All jobs, or what becomes of each, as Kubernetes describes it.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_streams()
    ///     .feeds()
    ///     .list_jobs()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_jobs(&self) -> ListJobs {
        let call = runtime::Call::new(self.client, &LIST_JOBS);
        ListJobs(call)
    }
}

runtime::builder!(LIST_JOBS, ListJobs, models::Jobs);

impl ListJobs {
    pub fn watch(self, value: bool) -> Self {
        Self(self.0.query("watch", value))
    }

    /// Sends the request and reads the response as JSON lines.
    ///
    /// # Errors
    ///
    /// See [`runtime::ErrorKind`].
    pub async fn send_lines(self) -> runtime::Result<runtime::Lines<models::JobEvent>> {
        let response = self
            .0
            .extra_header("Accept", "application/json;stream=watch")
            .download()
            .await?;
        Ok(response.lines())
    }
}

/// `GET /watch`.
pub static WATCH_JOBS: runtime::Operation<runtime::Lines<models::JobEvent>> =
    runtime::Operation::new(&super::API, "watchJobs", runtime::Method::Get, "/watch")
        .outcomes(&[runtime::Outcome::lines(200).media("application/json;Stream=\"watch\"")]);

impl Feeds<'_> {
    /// `GET /watch`
    ///
    /// Response: What becomes of each job, and nothing else.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_streams()
    ///     .feeds()
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

runtime::builder!(WATCH_JOBS, WatchJobs, runtime::Lines<models::JobEvent>);

/// `GET /files/{id}`.
pub static READ_FILE: runtime::Operation<Option<runtime::Download>> =
    runtime::Operation::new(&super::API, "readFile", runtime::Method::Get, "/files/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[
            runtime::Outcome::stream(200, Some).media("image/png"),
            runtime::Outcome::of_head(202, |_| Ok(None)),
        ]);

impl Feeds<'_> {
    /// `GET /files/{id}`
    ///
    /// - `id`
    ///
    /// Responses, by status:
    ///
    /// - `200`
    /// - `202` (`None`): Not yet.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_streams()
    ///     .feeds()
    ///     .read_file("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_file(&self, id: impl Into<String>) -> ReadFile {
        let call = runtime::Call::new(self.client, &READ_FILE).path("id", runtime::Value::text(id));
        ReadFile(call)
    }
}

runtime::builder!(READ_FILE, ReadFile, Option<runtime::Download>);

/// `PUT /files/{id}`.
pub static WRITE_FILE: runtime::Operation<models::Tick> =
    runtime::Operation::new(&super::API, "writeFile", runtime::Method::Put, "/files/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[runtime::Body::bytes().required()])
        .outcomes(&[runtime::Outcome::json(200).media("application/vnd.feeds+json")]);

impl Feeds<'_> {
    /// `PUT /files/{id}`
    ///
    /// - `id`
    /// - `body`: Sent as `application/octet-stream`.
    ///
    /// Response: What was kept, in a format of its own.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_streams()
    ///     .feeds()
    ///     .write_file("value", "content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_file(&self, id: impl Into<String>, body: impl Into<runtime::Upload>) -> WriteFile {
        let call = runtime::Call::new(self.client, &WRITE_FILE)
            .path("id", runtime::Value::text(id))
            .body_bytes("application/octet-stream", body);
        WriteFile(call)
    }
}

runtime::builder!(WRITE_FILE, WriteFile, models::Tick);
}

mod models_job_event {
//! The schema at `/components/schemas/JobEvent`.

use crate::runtime;

/// The schema `JobEvent`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobEvent {
    pub type_: String,

    pub object: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(JobEvent);

impl runtime::Decode for JobEvent {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
            ],
            &mut [
                ("object", &mut self.object),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for JobEvent {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.optional("object", &self.object, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_jobs {
//! The schema at `/components/schemas/Jobs`.

use crate::runtime;

/// The schema `Jobs`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Jobs {
    pub items: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Jobs);

impl runtime::Decode for Jobs {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("items", &mut self.items),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Jobs {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_tick {
//! The schema at `/components/schemas/Tick`.

use crate::runtime;

/// The schema `Tick`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tick {
    pub at: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Tick);

impl runtime::Decode for Tick {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("at", &mut self.at),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Tick {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("at", &self.at, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
