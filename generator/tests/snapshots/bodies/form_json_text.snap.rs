mod models_entry {
//! The schema at `/components/schemas/Entry`.

use crate::runtime;

/// The schema `Entry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    pub key: String,

    pub value: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Entry);

impl Entry {
    /// Takes the required member.
    #[must_use]
    pub fn new(key: String) -> Self {
        Self { key, ..Self::default() }
    }
}

impl runtime::Decode for Entry {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("key", &mut self.key),
            ],
            &mut [
                ("value", &mut self.value),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Entry {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("key", &self.key);
        writer.optional("value", &self.value, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod profiles {
//! The operations of `profiles`.

use crate::bodies_form_json_text::models;
use crate::runtime;

/// The operations of [`profiles`](self).
#[derive(Clone, Copy, Debug)]
pub struct Profiles<'a> {
    client: &'a runtime::Client,
}

impl<'a> Profiles<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_PICTURE, &CREATE_PROFILE];

/// `POST /pictures`.
pub static ADD_PICTURE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addPicture", runtime::Method::Post, "/pictures")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("metadata")
                    .required()
                    .json()
                    .rule(runtime::Rule::new().items(0, 2)),
                runtime::Field::new("words"),
                runtime::Field::new("files"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Profiles<'_> {
    /// `POST /pictures`
    ///
    /// - `metadata`: At most 2 items.
    ///
    /// ```no_run
    /// use cases::bodies_form_json_text::models::Entry;
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form_json_text()
    ///     .profiles()
    ///     .add_picture(&[Entry::new("value".into())])
    ///     .files([Part::bytes("content").file_name("content.txt")])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_picture(&self, metadata: &[models::Entry]) -> AddPicture {
        let call = runtime::Call::new(self.client, &ADD_PICTURE)
            .encoded(runtime::Location::Form, "metadata", metadata);
        AddPicture(call)
    }
}

runtime::builder!(ADD_PICTURE, AddPicture, ());

impl AddPicture {
    pub fn words(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("words", runtime::Value::texts(value)))
    }

    pub fn files(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("files", runtime::Value::list(value)))
    }
}

/// `POST /profiles`.
pub static CREATE_PROFILE: runtime::Operation<CreateProfileResponse> =
    runtime::Operation::new(&super::API, "createProfile", runtime::Method::Post, "/profiles")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("Attributes"),
                runtime::Field::new("Settings"),
                runtime::Field::new("Pairs").json(),
            ]),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Profiles<'_> {
    /// `POST /profiles`
    ///
    /// ```no_run
    /// use std::collections::BTreeMap;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_form_json_text()
    ///     .profiles()
    ///     .create_profile()
    ///     .attributes("value")
    ///     .attributes_json(&BTreeMap::from([("name", "value")]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_profile(&self) -> CreateProfile {
        let call = runtime::Call::new(self.client, &CREATE_PROFILE);
        CreateProfile(call)
    }
}

runtime::builder!(CREATE_PROFILE, CreateProfile, CreateProfileResponse);

impl CreateProfile {
    /// A JSON object as text.
    pub fn attributes(self, value: impl Into<String>) -> Self {
        Self(self.0.form("Attributes", runtime::Value::text(value)))
    }

    /// A JSON object as text.
    ///
    /// As `attributes`, from any value that implements `Serialize`.
    pub fn attributes_json(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.form_json("Attributes", value))
    }

    pub fn settings(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "Settings", value))
    }

    pub fn pairs(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("Pairs", runtime::Value::texts(value)))
    }
}

/// The 200 response of `POST /profiles`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProfileResponse {
    pub attributes: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CreateProfileResponse);

impl CreateProfileResponse {
    /// Parses the JSON in [`attributes`](Self::attributes).
    ///
    /// # Errors
    ///
    /// Fails if the string is not JSON or does not fit `T`.
    pub fn attributes_as<T: runtime::serde::de::DeserializeOwned>(
        &self,
    ) -> runtime::Decoded<Option<T>> {
        runtime::json::read_text(self.attributes.as_deref())
    }
}

impl runtime::Decode for CreateProfileResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("Attributes", &mut self.attributes),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CreateProfileResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("Attributes", &self.attributes, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
