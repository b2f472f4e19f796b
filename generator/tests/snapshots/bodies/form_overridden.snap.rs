mod edits {
//! The operations of `edits`.

use crate::bodies_form_overridden::models;
use crate::runtime;

/// The operations of [`edits`](self).
#[derive(Clone, Copy, Debug)]
pub struct Edits<'a> {
    client: &'a runtime::Client,
}

impl<'a> Edits<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&CREATE_EDIT, &CREATE_NOTE, &CREATE_UPLOAD];

/// `POST /edits`.
pub static CREATE_EDIT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "createEdit", runtime::Method::Post, "/edits")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("image[]").required(),
                runtime::Field::new("prompt"),
                runtime::Field::new("tags").style(runtime::Style::Form).explode(false),
                runtime::Field::new("expires_after").style(runtime::Style::DeepObject),
            ])
            .required(),
            runtime::Body::json_of::<models::Edit>().required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Edits<'_> {
    /// `POST /edits`
    ///
    /// Required: `body`, or fields of the form.
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form_overridden()
    ///     .edits()
    ///     .create_edit()
    ///     .image([Part::bytes("content").file_name("content.txt")])
    ///     .prompt("x")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_edit(&self) -> CreateEdit {
        let call = runtime::Call::new(self.client, &CREATE_EDIT);
        CreateEdit(call)
    }
}

runtime::builder!(CREATE_EDIT, CreateEdit, ());

impl CreateEdit {
    pub fn image(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("image[]", runtime::Value::list(value)))
    }

    pub fn prompt(self, value: impl Into<String>) -> Self {
        Self(self.0.form("prompt", runtime::Value::text(value)))
    }

    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("tags", runtime::Value::texts(value)))
    }

    pub fn expires_after(self, value: &models::Expiry) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "expires_after", value))
    }

    /// Sent as `application/json`.
    ///
    /// Required: `body`, or fields of the form.
    pub fn body(self, value: models::Edit) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// `POST /notes`.
pub static CREATE_NOTE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "createNote", runtime::Method::Post, "/notes")
        .bodies(&[runtime::Body::form(&[runtime::Field::new("words[]")])])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Edits<'_> {
    /// `POST /notes`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form_overridden()
    ///     .edits()
    ///     .create_note()
    ///     .words(["value"])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_note(&self) -> CreateNote {
        let call = runtime::Call::new(self.client, &CREATE_NOTE);
        CreateNote(call)
    }
}

runtime::builder!(CREATE_NOTE, CreateNote, ());

impl CreateNote {
    pub fn words(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("words[]", runtime::Value::texts(value)))
    }
}

/// `POST /uploads`.
pub static CREATE_UPLOAD: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "createUpload", runtime::Method::Post, "/uploads")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("kind").required().one_of(&["photo", "scan"]),
                runtime::Field::new("labels[]"),
                runtime::Field::new("scans"),
                runtime::Field::new("words"),
                runtime::Field::new("more"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Edits<'_> {
    /// `POST /uploads`
    ///
    /// - `kind`
    ///
    /// ```no_run
    /// use cases::bodies_form_overridden::edits::{CreateUploadKind, CreateUploadLabelsItem};
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form_overridden()
    ///     .edits()
    ///     .create_upload(CreateUploadKind::Photo)
    ///     .labels([CreateUploadLabelsItem::Red])
    ///     .scans([Part::bytes("content").file_name("content.txt")])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_upload(&self, kind: CreateUploadKind) -> CreateUpload {
        let call = runtime::Call::new(self.client, &CREATE_UPLOAD).form("kind", kind);
        CreateUpload(call)
    }
}

runtime::builder!(CREATE_UPLOAD, CreateUpload, ());

impl CreateUpload {
    pub fn labels(self, value: impl IntoIterator<Item = CreateUploadLabelsItem>) -> Self {
        Self(self.0.form("labels[]", runtime::Value::list(value)))
    }

    pub fn scans(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("scans", runtime::Value::list(value)))
    }

    pub fn words(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("words", runtime::Value::texts(value)))
    }

    pub fn more(self, value: impl Into<String>) -> Self {
        Self(self.0.form("more", runtime::Value::text(value)))
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum CreateUploadKind {
        Photo = "photo",
        Scan = "scan",
        Other(String),
    }
}

runtime::open_enum! {
    /// An item of the property `labels`.
    pub enum CreateUploadLabelsItem {
        Red = "red",
        Green = "green",
        Other(String),
    }
}
}

mod models_edit {
//! The schema at `/components/schemas/Edit`.

use crate::runtime;

/// The schema `Edit`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Edit {
    pub image: Vec<String>,

    pub prompt: Option<String>,

    pub tags: Option<Vec<String>>,

    pub expires_after: Option<super::Expiry>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Edit);

impl Edit {
    /// Takes the required member.
    #[must_use]
    pub fn new(image: Vec<String>) -> Self {
        Self { image, ..Self::default() }
    }
}

impl runtime::Decode for Edit {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("image", &mut self.image),
            ],
            &mut [
                ("prompt", &mut self.prompt),
                ("tags", &mut self.tags),
                ("expires_after", &mut self.expires_after),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Edit {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("image", &self.image);
        writer.optional("prompt", &self.prompt, &self.extra);
        writer.optional("tags", &self.tags, &self.extra);
        writer.optional("expires_after", &self.expires_after, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_expiry {
//! The schema at `/components/schemas/Expiry`.

use crate::runtime;

/// The schema `Expiry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Expiry {
    pub anchor: String,

    pub seconds: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Expiry);

impl Expiry {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(anchor: String, seconds: i64) -> Self {
        Self {
            anchor,
            seconds,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Expiry {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("anchor", &mut self.anchor),
                ("seconds", &mut self.seconds),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Expiry {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("anchor", &self.anchor);
        writer.required("seconds", &self.seconds);
        writer.end_object(&self.extra);
    }
}
}
