mod pictures {
//! The operations of `pictures`.

use crate::runtime;

/// The operations of `pictures`.
#[derive(Clone, Copy, Debug)]
pub struct Pictures<'a> {
    client: &'a runtime::Client,
}

impl<'a> Pictures<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &UPLOAD_PICTURE,
    &UPLOAD_RAW,
    &UPLOAD_ANY,
    &UPLOAD_RECORDING,
];

/// `POST /pictures`.
pub static UPLOAD_PICTURE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "uploadPicture", runtime::Method::Post, "/pictures")
        .bodies(&[runtime::Body::bytes().media("image/png").required()])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Pictures<'_> {
    /// `POST /pictures`
    ///
    /// - `body`: The body, as `image/png`.
    ///
    /// The document describes no body of the answer; `into_call().raw()` gives what there is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_binary()
    ///     .pictures()
    ///     .upload_picture("content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_picture(&self, body: impl Into<runtime::Upload>) -> UploadPicture {
        let call = runtime::Call::new(self.client, &UPLOAD_PICTURE).body_bytes("image/png", body);
        UploadPicture(call)
    }
}

runtime::builder!(UPLOAD_PICTURE, UploadPicture, ());

/// `POST /pictures/raw`.
pub static UPLOAD_RAW: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "uploadRaw", runtime::Method::Post, "/pictures/raw")
        .bodies(&[runtime::Body::bytes()])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Pictures<'_> {
    /// `POST /pictures/raw`
    ///
    /// The document describes no body of the answer; `into_call().raw()` gives what there is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_binary()
    ///     .pictures()
    ///     .upload_raw()
    ///     .body("content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_raw(&self) -> UploadRaw {
        let call = runtime::Call::new(self.client, &UPLOAD_RAW);
        UploadRaw(call)
    }
}

runtime::builder!(UPLOAD_RAW, UploadRaw, ());

impl UploadRaw {
    /// The body, as `application/octet-stream`.
    pub fn body(self, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes("application/octet-stream", value))
    }
}

/// `POST /pictures/any`.
pub static UPLOAD_ANY: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "uploadAny", runtime::Method::Post, "/pictures/any")
        .bodies(&[runtime::Body::bytes().media("image/*").required()])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Pictures<'_> {
    /// `POST /pictures/any`
    ///
    /// - `body`: A picture of any type. Say which with `into_call().media_type("image/png")`, without which nothing is sent.
    ///
    /// The document describes no body of the answer; `into_call().raw()` gives what there is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_binary()
    ///     .pictures()
    ///     .upload_any("content")
    ///     .into_call()
    ///     .media_type("image/png")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_any(&self, body: impl Into<runtime::Upload>) -> UploadAny {
        let call = runtime::Call::new(self.client, &UPLOAD_ANY).body_bytes("image/*", body);
        UploadAny(call)
    }
}

runtime::builder!(UPLOAD_ANY, UploadAny, ());

/// `POST /recordings`.
pub static UPLOAD_RECORDING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "uploadRecording", runtime::Method::Post, "/recordings")
        .bodies(&[
            runtime::Body::bytes().media("audio/*"),
            runtime::Body::bytes().media("video/*"),
        ])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Pictures<'_> {
    /// `POST /recordings`
    ///
    /// The document describes no body of the answer; `into_call().raw()` gives what there is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_binary()
    ///     .pictures()
    ///     .upload_recording()
    ///     .body("content")
    ///     .into_call()
    ///     .media_type("audio/mpeg")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_recording(&self) -> UploadRecording {
        let call = runtime::Call::new(self.client, &UPLOAD_RECORDING);
        UploadRecording(call)
    }
}

runtime::builder!(UPLOAD_RECORDING, UploadRecording, ());

impl UploadRecording {
    /// The body, as `audio/*`. Say which with `into_call().media_type("audio/mpeg")`, without which nothing is sent.
    pub fn body(self, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes("audio/*", value))
    }
}
}
