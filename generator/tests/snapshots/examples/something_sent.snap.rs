mod pets {
//! The operations of `pets`.

use crate::runtime;

/// The operations of [`pets`](self).
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a runtime::Client,
}

impl<'a> Pets<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &FIND_PETS,
    &FORM_PETS,
    &PHOTO_PET,
    &PHOTO_PETS,
];

/// `GET /pets`.
pub static FIND_PETS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "findPets", runtime::Method::Get, "/pets")
        .parameters(&[
            runtime::Parameter::query("ids").required(),
            runtime::Parameter::query("none").required().json(),
            runtime::Parameter::query("where").required().style(runtime::Style::DeepObject),
            runtime::Parameter::query("more").required().style(runtime::Style::DeepObject),
            runtime::Parameter::header("X-Marks").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `GET /pets`
    ///
    /// - `required`: The other required values.
    ///
    /// ```no_run
    /// use cases::examples_something_sent::pets::{
    ///     FindPetsRequired, FindPetsWhere, FindPetsWhereKind, FindPetsXMarksItem,
    /// };
    /// use std::collections::BTreeMap;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut where_ = FindPetsWhere::default();
    /// where_.kind = Some(FindPetsWhereKind::Cat);
    /// client
    ///     .examples_something_sent()
    ///     .pets()
    ///     .find_pets(FindPetsRequired {
    ///         ids: vec![1],
    ///         none: vec!["value".into()],
    ///         where_,
    ///         x_marks: vec![FindPetsXMarksItem::A],
    ///     })
    ///     .more(&BTreeMap::from([("name", 1)]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_pets(&self, required: FindPetsRequired) -> FindPets {
        let call = runtime::Call::new(self.client, &FIND_PETS)
            .query("ids", required.ids)
            .query("none", required.none)
            .encoded(runtime::Location::Query, "where", &required.where_)
            .header("X-Marks", required.x_marks);
        FindPets(call)
    }
}

runtime::builder!(FIND_PETS, FindPets, ());

impl FindPets {
    pub fn more(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "more", value))
    }
}

/// The required values of `GET /pets`.
#[derive(Clone, Debug)]
pub struct FindPetsRequired {
    pub ids: Vec<i64>,

    pub none: Vec<String>,

    pub where_: FindPetsWhere,

    /// Default: `[]`.
    pub x_marks: Vec<FindPetsXMarksItem>,
}

/// The parameter `where`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindPetsWhere {
    pub owner: Option<FindPetsWhereOwner>,

    pub kind: Option<FindPetsWhereKind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FindPetsWhere);

impl FindPetsWhere {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for FindPetsWhere {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("owner", &mut self.owner),
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FindPetsWhere {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("owner", &self.owner, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `owner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindPetsWhereOwner {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FindPetsWhereOwner);

impl FindPetsWhereOwner {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for FindPetsWhereOwner {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FindPetsWhereOwner {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum FindPetsWhereKind {
        Cat = "cat",
        Dog = "dog",
        Other(String),
    }
}

runtime::open_enum! {
    /// An item of the parameter `X-Marks`.
    pub enum FindPetsXMarksItem {
        A = "a",
        B = "b",
        Other(String),
    }
}

/// `POST /pets/form`.
pub static FORM_PETS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "formPets", runtime::Method::Post, "/pets/form")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("names").required(),
                runtime::Field::new("home")
                    .required()
                    .style(runtime::Style::DeepObject)
                    .explode(true),
                runtime::Field::new("notes").required(),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /pets/form`
    ///
    /// - `home`
    /// - `names`
    /// - `notes`
    ///
    /// ```no_run
    /// use cases::examples_something_sent::pets::{FormPetsHome, FormPetsNotes};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_something_sent()
    ///     .pets()
    ///     .form_pets(&FormPetsHome::default(), ["value"], &FormPetsNotes::default())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn form_pets(
        &self,
        home: &FormPetsHome,
        names: impl IntoIterator<Item = impl Into<String>>,
        notes: &FormPetsNotes,
    ) -> FormPets {
        let call = runtime::Call::new(self.client, &FORM_PETS)
            .encoded(runtime::Location::Form, "home", home)
            .form("names", runtime::Value::texts(names))
            .encoded(runtime::Location::Form, "notes", notes);
        FormPets(call)
    }
}

runtime::builder!(FORM_PETS, FormPets, ());

/// The property `home`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormPetsHome {
    pub town: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FormPetsHome);

impl FormPetsHome {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for FormPetsHome {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("town", &mut self.town),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FormPetsHome {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("town", &self.town, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `notes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormPetsNotes {
    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FormPetsNotes);

impl FormPetsNotes {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for FormPetsNotes {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("text", &mut self.text),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FormPetsNotes {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `PUT /pets/photo`.
pub static PHOTO_PET: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "photoPet", runtime::Method::Put, "/pets/photo")
        .bodies(&[runtime::Body::multipart(&[runtime::Field::new("photo")]).required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `PUT /pets/photo`
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_something_sent()
    ///     .pets()
    ///     .photo_pet()
    ///     .photo(Part::bytes("content").file_name("content.txt"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn photo_pet(&self) -> PhotoPet {
        let call = runtime::Call::new(self.client, &PHOTO_PET);
        PhotoPet(call)
    }
}

runtime::builder!(PHOTO_PET, PhotoPet, ());

impl PhotoPet {
    pub fn photo(self, value: runtime::Part) -> Self {
        Self(self.0.form("photo", value))
    }
}

/// `PUT /pets/photos`.
pub static PHOTO_PETS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "photoPets", runtime::Method::Put, "/pets/photos")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("photos").required(),
                runtime::Field::new("title"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `PUT /pets/photos`
    ///
    /// - `photos`
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_something_sent()
    ///     .pets()
    ///     .photo_pets([Part::bytes("content").file_name("content.txt")])
    ///     .title("All")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn photo_pets(&self, photos: impl IntoIterator<Item = runtime::Part>) -> PhotoPets {
        let call = runtime::Call::new(self.client, &PHOTO_PETS)
            .form("photos", runtime::Value::list(photos));
        PhotoPets(call)
    }
}

runtime::builder!(PHOTO_PETS, PhotoPets, ());

impl PhotoPets {
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.form("title", runtime::Value::text(value)))
    }
}
}
