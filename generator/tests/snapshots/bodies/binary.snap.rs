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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&UPLOAD_PICTURE, &UPLOAD_RAW];

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
}
