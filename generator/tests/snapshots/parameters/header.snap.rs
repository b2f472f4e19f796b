mod uploads {
//! The operations of `uploads`.

use crate::runtime;

/// The operations of `uploads`.
#[derive(Clone, Copy, Debug)]
pub struct Uploads<'a> {
    client: &'a runtime::Client,
}

impl<'a> Uploads<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&START_UPLOAD];

/// `POST /uploads`.
pub static START_UPLOAD: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "startUpload", runtime::Method::Post, "/uploads")
        .parameters(&[
            runtime::Parameter::header("X-Request-Id").required(),
            runtime::Parameter::header("If-Match"),
            runtime::Parameter::header("X-Priority").one_of(&["low", "high"]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Uploads<'_> {
    /// `POST /uploads`
    ///
    /// - `request_id`: The member `X-Request-Id`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_header()
    ///     .uploads()
    ///     .start_upload("value")
    ///     .if_match("value")
    ///     .priority("low".into())
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
    /// The member `If-Match`.
    pub fn if_match(self, value: impl Into<String>) -> Self {
        Self(self.0.header("If-Match", runtime::Value::text(value)))
    }

    /// The member `X-Priority`.
    pub fn priority(self, value: StartUploadXPriority) -> Self {
        Self(self.0.header("X-Priority", value))
    }
}

/// The schema `schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StartUploadXPriority {
    /// `low`.
    Low,

    /// `high`.
    High,

    /// A value that the document does not list.
    Other(String),
}

impl StartUploadXPriority {
    /// The values that the document lists.
    pub const VALUES: &'static [&'static str] = &["low", "high"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Other(text) => text,
        }
    }
}

impl From<String> for StartUploadXPriority {
    fn from(text: String) -> Self {
        match text.as_str() {
            "low" => Self::Low,
            "high" => Self::High,
            _ => Self::Other(text),
        }
    }
}

runtime::open_enum!(StartUploadXPriority);
}
