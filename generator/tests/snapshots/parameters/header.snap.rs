mod uploads {
//! The operations of `uploads`.

use crate::runtime;

/// The operations of [`uploads`](self).
#[derive(Clone, Copy, Debug)]
pub struct Uploads<'a> {
    client: &'a runtime::Client,
}

impl<'a> Uploads<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&START_UPLOAD];

/// `POST /uploads`.
pub static START_UPLOAD: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "startUpload", runtime::Method::Post, "/uploads")
        .parameters(&[
            runtime::Parameter::header("X-Request-Id").required(),
            runtime::Parameter::header("If-Match"),
            runtime::Parameter::header("X-Priority").one_of(&["low", "high"]),
            runtime::Parameter::header("Content-Encoding").one_of(&["gzip", "deflate"]),
            runtime::Parameter::header("Accept-Encoding").one_of(&["gzip", "identity"]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Uploads<'_> {
    /// `POST /uploads`
    ///
    /// - `request_id`: Named `X-Request-Id` in the API.
    ///
    /// ```no_run
    /// use cases::parameters_header::uploads::StartUploadXPriority;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_header()
    ///     .uploads()
    ///     .start_upload("value")
    ///     .priority(StartUploadXPriority::Low)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_upload(&self, request_id: impl Into<String>) -> StartUpload {
        let call = runtime::Call::new(self.client, &START_UPLOAD)
            .header("X-Request-Id", runtime::Value::text(request_id));
        StartUpload(call)
    }
}

runtime::builder!(START_UPLOAD, StartUpload, ());

impl StartUpload {
    pub fn if_match(self, value: impl Into<String>) -> Self {
        Self(self.0.header("If-Match", runtime::Value::text(value)))
    }

    /// Named `X-Priority` in the API.
    pub fn priority(self, value: StartUploadXPriority) -> Self {
        Self(self.0.header("X-Priority", value))
    }

    /// The caller encodes the body and sends it with `into_call().body_bytes(…)`; a call with another body is refused.
    pub fn content_encoding(self, value: StartUploadContentEncoding) -> Self {
        Self(self.0.header("Content-Encoding", value))
    }

    /// An encoded response is read only with the feature `gzip`, `deflate` or `brotli`.
    pub fn accept_encoding(self, value: StartUploadAcceptEncoding) -> Self {
        Self(self.0.header("Accept-Encoding", value))
    }
}

runtime::open_enum! {
    /// The parameter `X-Priority`.
    pub enum StartUploadXPriority {
        Low = "low",
        High = "high",
        Other(String),
    }
}

runtime::open_enum! {
    /// The parameter `Content-Encoding`.
    pub enum StartUploadContentEncoding {
        Gzip = "gzip",
        Deflate = "deflate",
        Other(String),
    }
}

runtime::open_enum! {
    /// The parameter `Accept-Encoding`.
    pub enum StartUploadAcceptEncoding {
        Gzip = "gzip",
        Identity = "identity",
        Other(String),
    }
}
}
