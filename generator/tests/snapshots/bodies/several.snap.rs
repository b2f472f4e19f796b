mod meals {
//! The operations of `meals`.

use crate::bodies_several::models;
use crate::runtime;

/// The operations of [`meals`](self).
#[derive(Clone, Copy, Debug)]
pub struct Meals<'a> {
    client: &'a runtime::Client,
}

impl<'a> Meals<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_MEAL, &CHANGE_MEAL, &ADD_MENU];

/// `POST /meals`.
pub static ADD_MEAL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addMeal", runtime::Method::Post, "/meals")
        .bodies(&[
            runtime::Body::json_of::<models::Order>().required(),
            runtime::Body::form(&[
                runtime::Field::new("dish").required(),
                runtime::Field::new("count"),
            ])
            .required(),
            runtime::Body::multipart(&[
                runtime::Field::new("dish").required(),
                runtime::Field::new("count"),
            ])
            .required(),
            runtime::Body::text().media("application/xml").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Meals<'_> {
    /// One object in several notations, as Django's parsers are described.
    ///
    /// `POST /meals`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    ///   [`runtime::Call::media_type`] sends it as `application/x-www-form-urlencoded` or `multipart/form-data` instead.
    ///
    ///   [`runtime::Call::body_bytes`] sends bytes as `application/xml` instead.
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// use cases::bodies_several::models::Order;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_several()
    ///     .meals()
    ///     .add_meal(Order::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_meal(&self, body: models::Order) -> AddMeal {
        let call = runtime::Call::new(self.client, &ADD_MEAL).body_json(&body);
        AddMeal(call)
    }
}

runtime::builder!(ADD_MEAL, AddMeal, ());

/// `PATCH /meals`.
pub static CHANGE_MEAL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "changeMeal", runtime::Method::Patch, "/meals")
        .bodies(&[
            runtime::Body::json_of::<models::Order>(),
            runtime::Body::multipart(&[
                runtime::Field::new("dish").required(),
                runtime::Field::new("count"),
            ]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Meals<'_> {
    /// `PATCH /meals`
    ///
    /// ```no_run
    /// use cases::bodies_several::models::Order;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_several()
    ///     .meals()
    ///     .change_meal()
    ///     .body(Order::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_meal(&self) -> ChangeMeal {
        let call = runtime::Call::new(self.client, &CHANGE_MEAL);
        ChangeMeal(call)
    }
}

runtime::builder!(CHANGE_MEAL, ChangeMeal, ());

impl ChangeMeal {
    /// Sent as `application/json`.
    ///
    /// [`runtime::Call::media_type`] sends it as `multipart/form-data` instead.
    pub fn body(self, value: models::Order) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// `POST /menus`.
pub static ADD_MENU: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addMenu", runtime::Method::Post, "/menus")
        .bodies(&[
            runtime::Body::json_of::<models::Menu>().required(),
            runtime::Body::multipart(&[
                runtime::Field::new("name").required(),
                runtime::Field::new("picture"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Meals<'_> {
    /// What is a file in a form has no JSON.
    ///
    /// `POST /menus`
    ///
    /// Required: `body`, or fields of the form.
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// use cases::bodies_several::models::Menu;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_several()
    ///     .meals()
    ///     .add_menu()
    ///     .body(Menu::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_menu(&self) -> AddMenu {
        let call = runtime::Call::new(self.client, &ADD_MENU);
        AddMenu(call)
    }
}

runtime::builder!(ADD_MENU, AddMenu, ());

impl AddMenu {
    /// Sent as `application/json`.
    ///
    /// Required: `body`, or fields of the form.
    pub fn body(self, value: models::Menu) -> Self {
        Self(self.0.body_json(&value))
    }

    /// Sends the body as a form instead of JSON.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.form("name", runtime::Value::text(value)))
    }

    /// Sends the body as a form instead of JSON.
    pub fn picture(self, value: runtime::Part) -> Self {
        Self(self.0.form("picture", value))
    }
}
}

mod models_menu {
//! The schema at `/components/schemas/Menu`.

use crate::runtime;

/// The schema `Menu`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Menu {
    pub name: String,

    pub picture: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Menu);

impl Menu {
    /// Takes the required member.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self { name, ..Self::default() }
    }
}

impl runtime::Decode for Menu {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [
                ("picture", &mut self.picture),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Menu {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.optional("picture", &self.picture, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_meta {
//! The schema at `/components/schemas/Meta`.

use crate::runtime;

/// The schema `Meta`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    /// At most 3 characters.
    pub tag: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Meta);

impl Meta {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Meta {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("tag", &mut self.tag),
            ],
            &mut self.extra,
        )
    }
}

impl Meta {
    const TAG_RULE: runtime::TextRule = runtime::TextRule::new("tag").length(0, 3);
}

impl runtime::Encode for Meta {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::TAG_RULE));
        writer.optional("tag", &self.tag, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_order {
//! The schema at `/components/schemas/Order`.

use crate::runtime;

/// The schema `Order`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub dish: String,

    pub count: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Order);

impl Order {
    /// Takes the required member.
    #[must_use]
    pub fn new(dish: String) -> Self {
        Self { dish, ..Self::default() }
    }
}

impl runtime::Decode for Order {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("dish", &mut self.dish),
            ],
            &mut [
                ("count", &mut self.count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Order {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("dish", &self.dish);
        writer.optional("count", &self.count, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod orders {
//! The operations of `orders`.

use crate::bodies_several::models;
use crate::runtime;

/// The operations of [`orders`](self).
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    client: &'a runtime::Client,
}

impl<'a> Orders<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &ORDER,
    &NOTE,
    &ADD_PICTURE,
    &ADD_SEAL,
    &TELL_ANYTHING,
    &PUT_CODE,
];

/// `POST /orders`.
pub static ORDER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "order", runtime::Method::Post, "/orders")
        .bodies(&[
            runtime::Body::json_of::<models::Order>().required(),
            runtime::Body::form(&[
                runtime::Field::new("dish").required(),
                runtime::Field::new("count"),
            ])
            .required(),
            runtime::Body::text().media("text/plain").required(),
            runtime::Body::text().media("application/xml").required(),
            runtime::Body::bytes().media("application/pdf").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Orders<'_> {
    /// `POST /orders`
    ///
    /// Required: one of `body`, `text_body`, `xml_body`, `bytes_body`, or fields of the form.
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// use cases::bodies_several::models::Order;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_several()
    ///     .orders()
    ///     .order()
    ///     .body(Order::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn order(&self) -> Order {
        let call = runtime::Call::new(self.client, &ORDER);
        Order(call)
    }
}

runtime::builder!(ORDER, Order, ());

impl Order {
    /// Sent as `application/json`.
    ///
    /// Required: one of `body`, `text_body`, `xml_body`, `bytes_body`, or fields of the form.
    pub fn body(self, value: models::Order) -> Self {
        Self(self.0.body_json(&value))
    }

    /// Sends the body as a form instead of JSON.
    pub fn dish(self, value: impl Into<String>) -> Self {
        Self(self.0.form("dish", runtime::Value::text(value)))
    }

    /// Sends the body as a form instead of JSON.
    pub fn count(self, value: i64) -> Self {
        Self(self.0.form("count", value))
    }

    /// Sent as `text/plain`.
    ///
    /// Required: one of `body`, `text_body`, `xml_body`, `bytes_body`, or fields of the form.
    pub fn text_body(self, value: impl Into<String>) -> Self {
        Self(self.0.body_text(value))
    }

    /// Sent as `application/xml`.
    ///
    /// Required: one of `body`, `text_body`, `xml_body`, `bytes_body`, or fields of the form.
    pub fn xml_body(self, value: impl Into<String>) -> Self {
        Self(self.0.body_text(value).media_type("application/xml"))
    }

    /// Sent as `application/pdf`.
    ///
    /// Required: one of `body`, `text_body`, `xml_body`, `bytes_body`, or fields of the form.
    pub fn bytes_body(self, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes("application/pdf", value))
    }
}

/// `POST /notes`.
pub static NOTE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "note", runtime::Method::Post, "/notes")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("text").text(&runtime::TextRule::new("text").length(0, 9)),
                runtime::Field::new("size"),
                runtime::Field::new("code").text(&NoteCode::RULE),
                runtime::Field::new("meta"),
            ])
            .required(),
            runtime::Body::multipart(&[
                runtime::Field::new("text"),
                runtime::Field::new("size"),
                runtime::Field::new("picture"),
                runtime::Field::new("scan"),
                runtime::Field::new("pages"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// A note, or one with pictures.
    ///
    /// `POST /notes`
    ///
    /// ```no_run
    /// use cases::bodies_several::orders::NoteCode;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_several()
    ///     .orders()
    ///     .note()
    ///     .size(1)
    ///     .code(NoteCode::new("N000")?)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn note(&self) -> Note {
        let call = runtime::Call::new(self.client, &NOTE);
        Note(call)
    }
}

runtime::builder!(NOTE, Note, ());

impl Note {
    /// At most 9 characters.
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.form("text", runtime::Value::text(value)))
    }

    pub fn size(self, value: i64) -> Self {
        Self(self.0.form("size", value))
    }

    pub fn code(self, value: NoteCode) -> Self {
        Self(self.0.form("code", value))
    }

    pub fn meta(self, value: &models::Meta) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "meta", value))
    }

    /// Sends the body as `multipart/form-data`.
    pub fn picture(self, value: runtime::Part) -> Self {
        Self(self.0.form("picture", value))
    }

    /// Sends the body as `multipart/form-data`.
    pub fn scan(self, value: runtime::Part) -> Self {
        Self(self.0.form("scan", value))
    }

    /// Sends the body as `multipart/form-data`.
    pub fn pages_(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("pages", runtime::Value::list(value)))
    }
}

/// The field `code`.
pub type NoteCode = runtime::Text<NoteCodeRule>;

/// The rule of [`NoteCode`].
pub enum NoteCodeRule {}

impl runtime::HasRule for NoteCodeRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("Code")
        .pattern(
            "^N[0-9]{3}$",
            &[runtime::Piece::literal("N"), runtime::Piece::class("0-9", 3, 3)],
        );
}

/// `POST /pictures`.
pub static ADD_PICTURE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addPicture", runtime::Method::Post, "/pictures")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("url").required(),
                runtime::Field::new("title").required(),
                runtime::Field::new("frame").text_or_file(),
                runtime::Field::new("mark").text_or_file(),
                runtime::Field::new("place").text(&AddPicturePlace::RULE),
            ])
            .required(),
            runtime::Body::multipart(&[
                runtime::Field::new("file").required(),
                runtime::Field::new("title").required(),
                runtime::Field::new("frame")
                    .media("image/png")
                    .or_media(&["image/jpeg"])
                    .text_or_file(),
                runtime::Field::new("mark").text_or_file(),
                runtime::Field::new("place"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// By its place in the web, or as it is.
    ///
    /// `POST /pictures`
    ///
    /// - `title`
    ///
    /// ```no_run
    /// use cases::bodies_several::orders::AddPicturePlace;
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_several()
    ///     .orders()
    ///     .add_picture("value")
    ///     .place(AddPicturePlace::new("AA")?)
    ///     .file(Part::bytes("content").file_name("content.txt"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_picture(&self, title: impl Into<String>) -> AddPicture {
        let call = runtime::Call::new(self.client, &ADD_PICTURE)
            .form("title", runtime::Value::text(title));
        AddPicture(call)
    }
}

runtime::builder!(ADD_PICTURE, AddPicture, ());

impl AddPicture {
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.form("url", runtime::Value::text(value)))
    }

    /// A colour or a picture.
    ///
    /// A string, or a file as a [`runtime::Part`]; a file makes the body multipart.
    pub fn frame(self, value: impl Into<runtime::TextOrPart>) -> Self {
        Self(self.0.form("frame", value.into()))
    }

    /// A string, or a file as a [`runtime::Part`]; a file makes the body multipart.
    pub fn mark(self, value: impl Into<runtime::TextOrPart>) -> Self {
        Self(self.0.form("mark", value.into()))
    }

    pub fn place(self, value: AddPicturePlace) -> Self {
        Self(self.0.form("place", value))
    }

    /// Sends the body as `multipart/form-data`.
    pub fn file(self, value: runtime::Part) -> Self {
        Self(self.0.form("file", value))
    }
}

/// The field `place`.
pub type AddPicturePlace = runtime::Text<AddPicturePlaceRule>;

/// The rule of [`AddPicturePlace`].
pub enum AddPicturePlaceRule {}

impl runtime::HasRule for AddPicturePlaceRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("AddPicturePlace")
        .pattern("^[A-Z]{2}$", &[runtime::Piece::class("A-Z", 2, 2)]);
}

/// `POST /seals`.
pub static ADD_SEAL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addSeal", runtime::Method::Post, "/seals")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("seal")
                    .required()
                    .text_or_file()
                    .text(&runtime::TextRule::new("seal").length(0, 5)),
            ])
            .required(),
            runtime::Body::multipart(&[runtime::Field::new("seal").required().text_or_file()])
                .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// By its name, or as it is.
    ///
    /// `POST /seals`
    ///
    /// - `seal`: Which seal. At most 5 characters. A string, or a file as a [`runtime::Part`]; a file makes the body multipart.
    ///
    ///   Of wax.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_several()
    ///     .orders()
    ///     .add_seal("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_seal(&self, seal: impl Into<runtime::TextOrPart>) -> AddSeal {
        let call = runtime::Call::new(self.client, &ADD_SEAL).form("seal", seal.into());
        AddSeal(call)
    }
}

runtime::builder!(ADD_SEAL, AddSeal, ());

/// `POST /anything`.
pub static TELL_ANYTHING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "tellAnything", runtime::Method::Post, "/anything")
        .bodies(&[
            runtime::Body::json().required(),
            runtime::Body::json_of::<Vec<String>>().media("application/json;simple").required(),
            runtime::Body::text().media("text/plain;charset=utf-8").required(),
            runtime::Body::bytes().required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `POST /anything`
    ///
    /// Required: one of `body`, `json_body`, `text_body`, `bytes_body`.
    ///
    /// ```no_run
    /// use std::collections::BTreeMap;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_several()
    ///     .orders()
    ///     .tell_anything()
    ///     .body(&BTreeMap::from([("name", "value")]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn tell_anything(&self) -> TellAnything {
        let call = runtime::Call::new(self.client, &TELL_ANYTHING);
        TellAnything(call)
    }
}

runtime::builder!(TELL_ANYTHING, TellAnything, ());

impl TellAnything {
    /// What is told.
    ///
    /// Sent as `application/json`.
    ///
    /// Required: one of `body`, `json_body`, `text_body`, `bytes_body`.
    pub fn body(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.body_serialized(value))
    }

    /// Sent as `application/json;simple`.
    ///
    /// Required: one of `body`, `json_body`, `text_body`, `bytes_body`.
    pub fn json_body(self, value: Vec<String>) -> Self {
        Self(self.0.body_json(&value).media_type("application/json;simple"))
    }

    /// What is told.
    ///
    /// Sent as `text/plain;charset=utf-8`.
    ///
    /// Required: one of `body`, `json_body`, `text_body`, `bytes_body`.
    pub fn text_body(self, value: impl Into<String>) -> Self {
        Self(self.0.body_text(value))
    }

    /// What is told.
    ///
    /// Sent as `application/octet-stream`, unless `into_call().media_type(…)` names another type.
    ///
    /// Required: one of `body`, `json_body`, `text_body`, `bytes_body`.
    pub fn bytes_body(self, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes("application/octet-stream", value))
    }
}

/// `PUT /codes/{code}`.
pub static PUT_CODE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putCode", runtime::Method::Put, "/codes/{code}")
        .parameters(&[runtime::Parameter::path("code").text(&PutCodeCode::RULE)])
        .bodies(&[
            runtime::Body::json_of::<models::Order>().required(),
            runtime::Body::text().media("text/plain").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `PUT /codes/{code}`
    ///
    /// - `code`
    ///
    /// Required: one of `body`, `text_body`.
    ///
    /// ```no_run
    /// use cases::bodies_several::{models::Order, orders::PutCodeCode};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_several()
    ///     .orders()
    ///     .put_code(&PutCodeCode::new("N000")?)
    ///     .body(Order::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_code(&self, code: &PutCodeCode) -> PutCode {
        let call = runtime::Call::new(self.client, &PUT_CODE).path("code", code);
        PutCode(call)
    }
}

runtime::builder!(PUT_CODE, PutCode, ());

impl PutCode {
    /// Sent as `application/json`.
    ///
    /// Required: one of `body`, `text_body`.
    pub fn body(self, value: models::Order) -> Self {
        Self(self.0.body_json(&value))
    }

    /// Sent as `text/plain`.
    ///
    /// Required: one of `body`, `text_body`.
    pub fn text_body(self, value: impl Into<String>) -> Self {
        Self(self.0.body_text(value))
    }
}

/// The parameter `code`.
pub type PutCodeCode = NoteCode;
}
