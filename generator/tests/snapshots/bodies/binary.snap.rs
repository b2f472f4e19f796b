mod pictures {
//! The operations of `pictures`.

use crate::runtime;

/// The operations of [`pictures`](self).
#[derive(Clone, Copy, Debug)]
pub struct Pictures<'a> {
    client: &'a runtime::Client,
}

impl<'a> Pictures<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &UPLOAD_PICTURE,
    &UPLOAD_RAW,
    &UPLOAD_ANY,
    &UPLOAD_RECORDING,
    &REPLACE_PICTURE,
];

/// `POST /pictures`.
pub static UPLOAD_PICTURE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "uploadPicture", runtime::Method::Post, "/pictures")
        .bodies(&[runtime::Body::bytes().media("image/png").required()])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Pictures<'_> {
    /// `POST /pictures`
    ///
    /// - `body`: Sent as `image/png`.
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
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
    /// The response body is not described; `into_call().raw()` returns it as it is.
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
    /// Sent as `application/octet-stream`.
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
    /// - `body`: A picture of any type. Sent as the given `media_type`, which is one of `image/*`, such as `image/png`.
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_binary()
    ///     .pictures()
    ///     .upload_any("image/png", "content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_any(
        &self,
        media_type: impl Into<String>,
        body: impl Into<runtime::Upload>,
    ) -> UploadAny {
        let call = runtime::Call::new(self.client, &UPLOAD_ANY).body_bytes(media_type, body);
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
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_binary()
    ///     .pictures()
    ///     .upload_recording()
    ///     .body("audio/mpeg", "content")
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
    /// Sent as the given `media_type`, which is one of `audio/*` or `video/*`, such as `audio/mpeg`.
    pub fn body(self, media_type: impl Into<String>, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes(media_type, value))
    }
}

/// `PUT /pictures/{media_type}`.
pub static REPLACE_PICTURE: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "replacePicture",
    runtime::Method::Put,
    "/pictures/{media_type}",
)
.parameters(&[runtime::Parameter::path("media_type")])
.bodies(&[runtime::Body::bytes().media("image/*").required()])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Pictures<'_> {
    /// A value of the path that is called as the media type of the body is.
    ///
    /// `PUT /pictures/{media_type}`
    ///
    /// - `media_type_`
    /// - `body`: Sent as the given `media_type`, which is one of `image/*`, such as `image/png`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_binary()
    ///     .pictures()
    ///     .replace_picture("value", "image/png", "content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_picture(
        &self,
        media_type_: impl Into<String>,
        media_type: impl Into<String>,
        body: impl Into<runtime::Upload>,
    ) -> ReplacePicture {
        let call = runtime::Call::new(self.client, &REPLACE_PICTURE)
            .path("media_type", runtime::Value::text(media_type_))
            .body_bytes(media_type, body);
        ReplacePicture(call)
    }
}

runtime::builder!(REPLACE_PICTURE, ReplacePicture, ());
}
