mod models_any_request {
//! The schema at `/components/schemas/AnyRequest`.

use crate::runtime;

/// The schema `AnyRequest`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnyRequest {
    pub name: String,

    pub file: runtime::Json,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AnyRequest);

impl AnyRequest {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(file: runtime::Json, name: String) -> Self {
        Self {
            file,
            name,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for AnyRequest {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
                ("file", &mut self.file),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AnyRequest {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.required("file", &self.file);
        writer.end_object(&self.extra);
    }
}
}

mod models_upload_request {
//! The schema at `/components/schemas/UploadRequest`.

use crate::runtime;

/// The schema `UploadRequest`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadRequest {
    /// At least 1 character.
    pub name: String,

    pub file: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(UploadRequest);

impl UploadRequest {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(file: String, name: String) -> Self {
        Self {
            file,
            name,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for UploadRequest {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
                ("file", &mut self.file),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl UploadRequest {
    const NAME_RULE: runtime::TextRule = runtime::TextRule::new("name").length(1, usize::MAX);
}

impl runtime::Encode for UploadRequest {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::NAME_RULE));
        writer.required("name", &self.name);
        writer.required("file", &self.file);
        writer.end_object(&self.extra);
    }
}
}

mod uploads {
//! The operations of `uploads`.

use crate::bodies_file_beside_json::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&UPLOADS_CREATE, &ANY_CREATE];

/// `POST /uploads/`.
pub static UPLOADS_CREATE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "uploads_create", runtime::Method::Post, "/uploads/")
        .bodies(&[
            runtime::Body::json_of::<models::UploadRequest>().required(),
            runtime::Body::form(&[
                runtime::Field::new("name")
                    .required()
                    .text(&runtime::TextRule::new("name").length(1, usize::MAX)),
                runtime::Field::new("file").required().text_or_file(),
            ])
            .required(),
            runtime::Body::multipart(&[
                runtime::Field::new("name")
                    .required()
                    .text(&runtime::TextRule::new("name").length(1, usize::MAX)),
                runtime::Field::new("file").required().text_or_file(),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Uploads<'_> {
    /// `POST /uploads/`
    ///
    /// Required: `body`, or fields of the form.
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// use cases::bodies_file_beside_json::models::UploadRequest;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_file_beside_json()
    ///     .uploads()
    ///     .create()
    ///     .body(UploadRequest::new("value".into(), "value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> UploadsCreate {
        let call = runtime::Call::new(self.client, &UPLOADS_CREATE);
        UploadsCreate(call)
    }
}

runtime::builder!(UPLOADS_CREATE, UploadsCreate, ());

impl UploadsCreate {
    /// Sent as `application/json`.
    ///
    /// Required: `body`, or fields of the form.
    pub fn body(self, value: models::UploadRequest) -> Self {
        Self(self.0.body_json(&value))
    }

    /// Sends the body as a form instead of JSON.
    ///
    /// At least 1 character.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.form("name", runtime::Value::text(value)))
    }

    /// Sends the body as a form instead of JSON.
    ///
    /// A string, or a file as a [`runtime::Part`]; a file makes the body multipart.
    pub fn file(self, value: impl Into<runtime::TextOrPart>) -> Self {
        Self(self.0.form("file", value.into()))
    }
}

/// `POST /any/`.
pub static ANY_CREATE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "any_create", runtime::Method::Post, "/any/")
        .bodies(&[
            runtime::Body::json_of::<models::AnyRequest>().required(),
            runtime::Body::multipart(&[
                runtime::Field::new("name").required(),
                runtime::Field::new("file").required(),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Uploads<'_> {
    /// Nothing is said of the file, which can be any JSON.
    ///
    /// `POST /any/`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    ///   [`runtime::Call::media_type`] sends it as `multipart/form-data` instead.
    ///
    ///   In a form, [`runtime::Call::extra_form`] puts a file in the place of a member.
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// use cases::bodies_file_beside_json::models::AnyRequest;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_file_beside_json()
    ///     .uploads()
    ///     .any_create(AnyRequest::new("{}".parse()?, "value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn any_create(&self, body: models::AnyRequest) -> AnyCreate {
        let call = runtime::Call::new(self.client, &ANY_CREATE).body_json(&body);
        AnyCreate(call)
    }
}

runtime::builder!(ANY_CREATE, AnyCreate, ());
}
