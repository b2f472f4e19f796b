mod avatars {
//! The operations of `avatars`.

use crate::runtime;

/// The operations of [`avatars`](self).
#[derive(Clone, Copy, Debug)]
pub struct Avatars<'a> {
    client: &'a runtime::Client,
}

impl<'a> Avatars<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_AVATAR];

/// `POST /avatars`.
pub static ADD_AVATAR: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "addAvatar", runtime::Method::Post, "/avatars")
        .bodies(&[runtime::Body::bytes().required()])
        .outcomes(&[runtime::Outcome::download(200)]);

impl Avatars<'_> {
    /// Where a range has no schema, anything goes; a key that is no media type is none.
    ///
    /// `POST /avatars`
    ///
    /// - `body`: Sent as `application/octet-stream`, unless `into_call().media_type(…)` names another type.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_any_media()
    ///     .avatars()
    ///     .add_avatar("content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_avatar(&self, body: impl Into<runtime::Upload>) -> AddAvatar {
        let call = runtime::Call::new(self.client, &ADD_AVATAR)
            .body_bytes("application/octet-stream", body);
        AddAvatar(call)
    }
}

runtime::builder!(ADD_AVATAR, AddAvatar, runtime::Download);
}

mod blobs {
//! The operations of `blobs`.

use crate::runtime;

/// The operations of [`blobs`](self).
#[derive(Clone, Copy, Debug)]
pub struct Blobs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Blobs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_BLOB];

/// `PUT /blobs`.
pub static PUT_BLOB: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "putBlob", runtime::Method::Put, "/blobs")
        .bodies(&[runtime::Body::bytes().required()])
        .outcomes(&[runtime::Outcome::download(200)]);

impl Blobs<'_> {
    /// `PUT /blobs`
    ///
    /// - `body`: Sent as `application/octet-stream`, unless `into_call().media_type(…)` names another type.
    ///
    /// Response: the same.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_any_media()
    ///     .blobs()
    ///     .put_blob("content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_blob(&self, body: impl Into<runtime::Upload>) -> PutBlob {
        let call = runtime::Call::new(self.client, &PUT_BLOB)
            .body_bytes("application/octet-stream", body);
        PutBlob(call)
    }
}

runtime::builder!(PUT_BLOB, PutBlob, runtime::Download);
}

mod hours {
//! The operations of `hours`.

use crate::runtime;

/// The operations of [`hours`](self).
#[derive(Clone, Copy, Debug)]
pub struct Hours<'a> {
    client: &'a runtime::Client,
}

impl<'a> Hours<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_HOURS, &ADD_HOURS];

/// `GET /hours`.
pub static LIST_HOURS: runtime::Operation<Vec<runtime::DateTime>> =
    runtime::Operation::new(&super::API, "listHours", runtime::Method::Get, "/hours")
        .outcomes(&[runtime::Outcome::json(200).media("application/json;datetime-format=rfc3339")]);

impl Hours<'_> {
    /// What stands behind a media type says which form of it is meant.
    ///
    /// `GET /hours`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_any_media()
    ///     .hours()
    ///     .list_hours()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_hours(&self) -> ListHours {
        let call = runtime::Call::new(self.client, &LIST_HOURS);
        ListHours(call)
    }
}

runtime::builder!(LIST_HOURS, ListHours, Vec<runtime::DateTime>);

/// `POST /hours`.
pub static ADD_HOURS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addHours", runtime::Method::Post, "/hours")
        .bodies(&[
            runtime::Body::json_of::<Vec<runtime::DateTime>>()
                .media("application/json;simple")
                .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Hours<'_> {
    /// `POST /hours`
    ///
    /// - `body`: Sent as `application/json;simple`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_any_media()
    ///     .hours()
    ///     .add_hours(vec!["2026-01-31T12:00:00Z".parse()?])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_hours(&self, body: Vec<runtime::DateTime>) -> AddHours {
        let call = runtime::Call::new(self.client, &ADD_HOURS).body_json(&body);
        AddHours(call)
    }
}

runtime::builder!(ADD_HOURS, AddHours, ());
}

mod logs {
//! The operations of `logs`.

use crate::runtime;

/// The operations of [`logs`](self).
#[derive(Clone, Copy, Debug)]
pub struct Logs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Logs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_LOG];

/// `POST /logs`.
pub static ADD_LOG: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "addLog", runtime::Method::Post, "/logs")
        .bodies(&[runtime::Body::bytes().media("text/plain").required()])
        .outcomes(&[runtime::Outcome::download(200).media("text/csv")]);

impl Logs<'_> {
    /// A file of text is a file.
    ///
    /// `POST /logs`
    ///
    /// - `body`: Sent as `text/plain`.
    ///
    /// Response: a file as well.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_any_media()
    ///     .logs()
    ///     .add_log("content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_log(&self, body: impl Into<runtime::Upload>) -> AddLog {
        let call = runtime::Call::new(self.client, &ADD_LOG).body_bytes("text/plain", body);
        AddLog(call)
    }
}

runtime::builder!(ADD_LOG, AddLog, runtime::Download);
}

mod notes {
//! The operations of `notes`.

use crate::runtime;

/// The operations of [`notes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Notes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_NOTE];

/// `PUT /notes`.
pub static PUT_NOTE: runtime::Operation<PutNoteResponse> =
    runtime::Operation::new(&super::API, "putNote", runtime::Method::Put, "/notes")
        .bodies(&[runtime::Body::text().media("text/plain").required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Notes<'_> {
    /// `PUT /notes`
    ///
    /// - `body`: Sent as `text/plain`, unless `into_call().media_type(…)` names another type.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_any_media()
    ///     .notes()
    ///     .put_note("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_note(&self, body: impl Into<String>) -> PutNote {
        let call = runtime::Call::new(self.client, &PUT_NOTE).body_text(body);
        PutNote(call)
    }
}

runtime::builder!(PUT_NOTE, PutNote, PutNoteResponse);

/// The 200 response of `PUT /notes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutNoteResponse {
    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PutNoteResponse);

impl runtime::Decode for PutNoteResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PutNoteResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod reports {
//! The operations of `reports`.

use crate::runtime;

/// The operations of [`reports`](self).
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a> {
    client: &'a runtime::Client,
}

impl<'a> Reports<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_REPORT];

/// `GET /reports`.
pub static GET_REPORT: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "getReport", runtime::Method::Get, "/reports")
        .outcomes(&[runtime::Outcome::download(200)]);

impl Reports<'_> {
    /// A word that is no media type asks for any.
    ///
    /// `GET /reports`
    ///
    /// Response: a file.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_any_media()
    ///     .reports()
    ///     .get_report()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_report(&self) -> GetReport {
        let call = runtime::Call::new(self.client, &GET_REPORT);
        GetReport(call)
    }
}

runtime::builder!(GET_REPORT, GetReport, runtime::Download);
}

mod scans {
//! The operations of `scans`.

use crate::runtime;

/// The operations of [`scans`](self).
#[derive(Clone, Copy, Debug)]
pub struct Scans<'a> {
    client: &'a runtime::Client,
}

impl<'a> Scans<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_SCAN];

/// `PUT /scans`.
pub static PUT_SCAN: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "putScan", runtime::Method::Put, "/scans")
        .bodies(&[runtime::Body::bytes().required()])
        .outcomes(&[runtime::Outcome::download(200)]);

impl Scans<'_> {
    /// Base64 is how JSON has bytes, and as a whole body they are what they are.
    ///
    /// `PUT /scans`
    ///
    /// - `body`: Sent as `application/octet-stream`, unless `into_call().media_type(…)` names another type.
    ///
    /// Response: the same.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_any_media()
    ///     .scans()
    ///     .put_scan("content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_scan(&self, body: impl Into<runtime::Upload>) -> PutScan {
        let call = runtime::Call::new(self.client, &PUT_SCAN)
            .body_bytes("application/octet-stream", body);
        PutScan(call)
    }
}

runtime::builder!(PUT_SCAN, PutScan, runtime::Download);
}

mod settings {
//! The operations of `settings`.

use crate::runtime;

/// The operations of [`settings`](self).
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    client: &'a runtime::Client,
}

impl<'a> Settings<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_SETTINGS];

/// `PUT /settings`.
pub static PUT_SETTINGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putSettings", runtime::Method::Put, "/settings")
        .bodies(&[runtime::Body::json_of::<Option<PutSettingsBody>>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Settings<'_> {
    /// `PUT /settings`
    ///
    /// - `body`: Sent as `application/json`. `None` sends `null`.
    ///
    /// ```no_run
    /// use cases::bodies_any_media::settings::PutSettingsBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = PutSettingsBody::default();
    /// body.theme = Some("value".into());
    /// client
    ///     .bodies_any_media()
    ///     .settings()
    ///     .put_settings(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_settings(&self, body: impl Into<Option<PutSettingsBody>>) -> PutSettings {
        let call = runtime::Call::new(self.client, &PUT_SETTINGS).body_json(&body.into());
        PutSettings(call)
    }
}

runtime::builder!(PUT_SETTINGS, PutSettings, ());

/// The request body of `PUT /settings`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutSettingsBody {
    pub theme: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PutSettingsBody);

impl PutSettingsBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for PutSettingsBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("theme", &mut self.theme),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PutSettingsBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("theme", &self.theme, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod shapes {
//! The operations of `shapes`.

use crate::runtime;

/// The operations of [`shapes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Shapes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_SHAPE, &PUT_SHAPE];

/// `POST /shapes`.
pub static ADD_SHAPE: runtime::Operation<Vec<String>> =
    runtime::Operation::new(&super::API, "addShape", runtime::Method::Post, "/shapes")
        .bodies(&[runtime::Body::json_of::<AddShapeBody>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Shapes<'_> {
    /// A range of applications has values as JSON, and a string of it is any.
    ///
    /// `POST /shapes`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_any_media::shapes::AddShapeBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = AddShapeBody::default();
    /// body.size = Some(1);
    /// let response = client
    ///     .bodies_any_media()
    ///     .shapes()
    ///     .add_shape(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_shape(&self, body: AddShapeBody) -> AddShape {
        let call = runtime::Call::new(self.client, &ADD_SHAPE).body_json(&body);
        AddShape(call)
    }
}

runtime::builder!(ADD_SHAPE, AddShape, Vec<String>);

/// The request body of `POST /shapes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddShapeBody {
    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddShapeBody);

impl AddShapeBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddShapeBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddShapeBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `PUT /shapes`.
pub static PUT_SHAPE: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "putShape", runtime::Method::Put, "/shapes")
        .bodies(&[runtime::Body::bytes().required()])
        .outcomes(&[runtime::Outcome::download(200)]);

impl Shapes<'_> {
    /// `PUT /shapes`
    ///
    /// - `body`: Sent as `application/octet-stream`, unless `into_call().media_type(…)` names another type.
    ///
    /// Response: Its source.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_any_media()
    ///     .shapes()
    ///     .put_shape("content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_shape(&self, body: impl Into<runtime::Upload>) -> PutShape {
        let call = runtime::Call::new(self.client, &PUT_SHAPE)
            .body_bytes("application/octet-stream", body);
        PutShape(call)
    }
}

runtime::builder!(PUT_SHAPE, PutShape, runtime::Download);
}
