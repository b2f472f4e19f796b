mod blobs {
//! The operations of `blobs`.

use crate::runtime;

/// The operations of `blobs`.
#[derive(Clone, Copy, Debug)]
pub struct Blobs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Blobs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_BLOB];

/// `PUT /blobs`.
pub static PUT_BLOB: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "putBlob", runtime::Method::Put, "/blobs")
        .bodies(&[runtime::Body::bytes().required()])
        .outcomes(&[runtime::Outcome::download(200)]);

impl Blobs<'_> {
    /// `PUT /blobs`
    ///
    /// - `body`: The body, as `*/*`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
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

mod notes {
//! The operations of `notes`.

use crate::runtime;

/// The operations of `notes`.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Notes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_NOTE];

/// `PUT /notes`.
pub static PUT_NOTE: runtime::Operation<PutNoteResponse> =
    runtime::Operation::new(&super::API, "putNote", runtime::Method::Put, "/notes")
        .bodies(&[runtime::Body::text().media("text/plain").required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Notes<'_> {
    /// `PUT /notes`
    ///
    /// - `body`: The body, as `*/*`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
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

/// What `PUT /notes` answers with 200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutNoteResponse {
    /// The member `size`.
    pub size: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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

mod settings {
//! The operations of `settings`.

use crate::runtime;

/// The operations of `settings`.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    client: &'a runtime::Client,
}

impl<'a> Settings<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_SETTINGS];

/// `PUT /settings`.
pub static PUT_SETTINGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putSettings", runtime::Method::Put, "/settings")
        .bodies(&[runtime::Body::json().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Settings<'_> {
    /// `PUT /settings`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_any_media()
    ///     .settings()
    ///     .put_settings(Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_settings(&self, body: Option<PutSettingsBody>) -> PutSettings {
        let call = runtime::Call::new(self.client, &PUT_SETTINGS).body_json(&body);
        PutSettings(call)
    }
}

runtime::builder!(PUT_SETTINGS, PutSettings, ());

/// The body of `PUT /settings`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutSettingsBody {
    /// The member `theme`.
    pub theme: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PutSettingsBody);

impl PutSettingsBody {
    /// A value without any member.
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
