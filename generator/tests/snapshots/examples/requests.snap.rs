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
    &GET_PET,
    &UNTAG_PET,
    &FIND_PETS,
    &CREATE_PET,
    &REMOVE_PETS,
    &HOUSE_PET,
    &REPEAT_PETS,
    &FORM_PET,
    &PHOTO_PET,
    &RAW_PET,
];

/// `GET /pets/{id}`.
pub static GET_PET: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getPet", runtime::Method::Get, "/pets/{id}")
        .parameters(&[
            runtime::Parameter::path("id").text(&GetPetId::RULE),
            runtime::Parameter::query("limit"),
            runtime::Parameter::query("tags"),
            runtime::Parameter::header("X-Trace"),
            runtime::Parameter::cookie("session"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `GET /pets/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// use cases::examples_requests::pets::GetPetId;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_requests()
    ///     .pets()
    ///     .get_pet(&GetPetId::new("P0000")?)
    ///     .limit(20)
    ///     .tags(["a"])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pet(&self, id: &GetPetId) -> GetPet {
        let call = runtime::Call::new(self.client, &GET_PET).path("id", id);
        GetPet(call)
    }
}

runtime::builder!(GET_PET, GetPet, ());

impl GetPet {
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }

    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("tags", runtime::Value::texts(value)))
    }

    pub fn x_trace(self, value: bool) -> Self {
        Self(self.0.header("X-Trace", value))
    }

    pub fn session(self, value: impl Into<String>) -> Self {
        Self(self.0.cookie("session", runtime::Value::text(value)))
    }
}

/// The parameter `id`.
pub type GetPetId = runtime::Text<GetPetIdRule>;

/// The rule of [`GetPetId`].
pub enum GetPetIdRule {}

impl runtime::HasRule for GetPetIdRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("GetPetId")
        .pattern(
            "^P[0-9]{4}$",
            &[runtime::Piece::literal("P"), runtime::Piece::class("0-9", 4, 4)],
        );
}

/// `DELETE /pets/{id}/tags/{tag}`.
pub static UNTAG_PET: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "untagPet",
    runtime::Method::Delete,
    "/pets/{id}/tags/{tag}",
)
.parameters(&[
    runtime::Parameter::path("id")
        .text(&runtime::TextRule::new("id").pattern("^(P|Q)[0-9]{4}$", &[])),
    runtime::Parameter::path("tag").text(&UntagPetTag::RULE),
    runtime::Parameter::query("key").text(&UntagPetKey::RULE),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `DELETE /pets/{id}/tags/{tag}`
    ///
    /// - `id`: Matches `^(P|Q)[0-9]{4}$`.
    /// - `tag`
    ///
    /// ```no_run
    /// use cases::examples_requests::pets::{UntagPetKey, UntagPetTag};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_requests()
    ///     .pets()
    ///     .untag_pet("P0000", &UntagPetTag::new("T0000")?)
    ///     .key(UntagPetKey::new("a-key.of_7")?)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn untag_pet(&self, id: impl Into<String>, tag: &UntagPetTag) -> UntagPet {
        let call = runtime::Call::new(self.client, &UNTAG_PET)
            .path("id", runtime::Value::text(id))
            .path("tag", tag);
        UntagPet(call)
    }
}

runtime::builder!(UNTAG_PET, UntagPet, ());

impl UntagPet {
    pub fn key(self, value: UntagPetKey) -> Self {
        Self(self.0.query("key", value))
    }
}

/// The parameter `tag`.
pub type UntagPetTag = runtime::Text<UntagPetTagRule>;

/// The rule of [`UntagPetTag`].
pub enum UntagPetTagRule {}

impl runtime::HasRule for UntagPetTagRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("UntagPetTag")
        .pattern(
            "^T[0-9]{4}$",
            &[runtime::Piece::literal("T"), runtime::Piece::class("0-9", 4, 4)],
        );
}

/// The parameter `key`.
pub type UntagPetKey = runtime::Text<UntagPetKeyRule>;

/// The rule of [`UntagPetKey`].
pub enum UntagPetKeyRule {}

impl runtime::HasRule for UntagPetKeyRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("UntagPetKey")
        .pattern("^[\\w.-]+$", &[runtime::Piece::class(".0-9A-Z_a-z-", 1, usize::MAX)]);
}

/// `GET /pets`.
pub static FIND_PETS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "findPets", runtime::Method::Get, "/pets")
        .parameters(&[
            runtime::Parameter::query("ids"),
            runtime::Parameter::query("size"),
            runtime::Parameter::query("code"),
            runtime::Parameter::query("marks"),
            runtime::Parameter::query("where").style(runtime::Style::DeepObject),
            runtime::Parameter::query("kinds"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `GET /pets`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_requests()
    ///     .pets()
    ///     .find_pets()
    ///     .ids([1])
    ///     .marks(["value"])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_pets(&self) -> FindPets {
        let call = runtime::Call::new(self.client, &FIND_PETS);
        FindPets(call)
    }
}

runtime::builder!(FIND_PETS, FindPets, ());

impl FindPets {
    pub fn ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.query("ids", runtime::Value::list(value)))
    }

    pub fn size(self, value: i64) -> Self {
        Self(self.0.query("size", value))
    }

    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.query("code", runtime::Value::text(value)))
    }

    pub fn marks(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("marks", runtime::Value::texts(value)))
    }

    pub fn where_(self, value: &FindPetsWhere) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "where", value))
    }

    pub fn kinds(self, value: impl IntoIterator<Item = FindPetsKindsItem>) -> Self {
        Self(self.0.query("kinds", runtime::Value::list(value)))
    }
}

/// The parameter `where`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindPetsWhere {
    pub kind: Option<String>,

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
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FindPetsWhere {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// An item of the parameter `kinds`.
    pub enum FindPetsKindsItem {
        Cat = "cat",
        Dog = "dog",
        Other(String),
    }
}

/// `POST /pets`.
pub static CREATE_PET: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "createPet", runtime::Method::Post, "/pets")
        .bodies(&[runtime::Body::json_of::<CreatePetBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /pets`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_requests::pets::{CreatePetBody, CreatePetBodyKind};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_requests()
    ///     .pets()
    ///     .create_pet(CreatePetBody::new(CreatePetBodyKind::Cat, "Rex".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_pet(&self, body: CreatePetBody) -> CreatePet {
        let call = runtime::Call::new(self.client, &CREATE_PET).body_json(&body);
        CreatePet(call)
    }
}

runtime::builder!(CREATE_PET, CreatePet, ());

/// The request body of `POST /pets`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePetBody {
    pub id: Option<String>,

    pub name: String,

    pub kind: CreatePetBodyKind,

    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CreatePetBody);

impl CreatePetBody {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(kind: CreatePetBodyKind, name: String) -> Self {
        Self {
            kind,
            name,
            ..Self::default()
        }
    }
}

impl runtime::Decode for CreatePetBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
                ("kind", &mut self.kind),
            ],
            &mut [
                ("id", &mut self.id),
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CreatePetBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.required("name", &self.name);
        writer.required("kind", &self.kind);
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum CreatePetBodyKind {
        Cat = "cat",
        Dog = "dog",
        Other(String),
    }
}

/// `POST /pets/removal`.
pub static REMOVE_PETS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "removePets", runtime::Method::Post, "/pets/removal")
        .bodies(&[runtime::Body::json_of::<RemovePetsBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /pets/removal`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_requests::pets::{RemovePetsBody, RemovePetsBodyKindsItem};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_requests()
    ///     .pets()
    ///     .remove_pets(RemovePetsBody::new(
    ///         vec!["P0000".into(), "P0001".into()],
    ///         vec!["K0000000".into()],
    ///         vec![RemovePetsBodyKindsItem::Cat, RemovePetsBodyKindsItem::Dog],
    ///         vec!["0".into(), "1".into()],
    ///         vec!["value".into(), "value 2".into()],
    ///         vec![1, 2, 3],
    ///     ))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_pets(&self, body: RemovePetsBody) -> RemovePets {
        let call = runtime::Call::new(self.client, &REMOVE_PETS).body_json(&body);
        RemovePets(call)
    }
}

runtime::builder!(REMOVE_PETS, RemovePets, ());

/// The request body of `POST /pets/removal`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemovePetsBody {
    /// At least 2 items. Items are unique. Each: matches `^P[0-9]{4}$`.
    pub ids: Vec<String>,

    /// At least 2 items. Items are unique.
    pub kinds: Vec<RemovePetsBodyKindsItem>,

    /// At least 3 items. Items are unique.
    pub sizes: Vec<i64>,

    /// At least 2 items. Items are unique.
    pub names: Vec<String>,

    /// At least 2 items. Items are unique. Each: matches `^(0|[1-9][0-9]*)$`.
    pub marks: Vec<String>,

    /// At least 1 item. Each: exactly 8 characters. Each: matches `K[0-9]+`.
    pub keys: Vec<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RemovePetsBody);

impl RemovePetsBody {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(
        ids: Vec<String>,
        keys: Vec<String>,
        kinds: Vec<RemovePetsBodyKindsItem>,
        marks: Vec<String>,
        names: Vec<String>,
        sizes: Vec<i64>,
    ) -> Self {
        Self {
            ids,
            keys,
            kinds,
            marks,
            names,
            sizes,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for RemovePetsBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("ids", &mut self.ids),
                ("kinds", &mut self.kinds),
                ("sizes", &mut self.sizes),
                ("names", &mut self.names),
                ("marks", &mut self.marks),
                ("keys", &mut self.keys),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl RemovePetsBody {
    const IDS_RULE: runtime::TextRule = runtime::TextRule::new("ids")
        .pattern(
            "^P[0-9]{4}$",
            &[runtime::Piece::literal("P"), runtime::Piece::class("0-9", 4, 4)],
        );
    const MARKS_RULE: runtime::TextRule = runtime::TextRule::new("marks")
        .pattern("^(0|[1-9][0-9]*)$", &[]);
    const KEYS_RULE: runtime::TextRule = runtime::TextRule::new("keys")
        .pattern(
            "K[0-9]+",
            &[runtime::Piece::literal("K"), runtime::Piece::class("0-9", 1, usize::MAX)],
        )
        .unanchored_start()
        .unanchored_end()
        .length(8, 8);
}

impl runtime::Encode for RemovePetsBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::IDS_RULE).items(2, usize::MAX).unique());
        writer.required("ids", &self.ids);
        writer.rule(runtime::Rule::new().items(2, usize::MAX).unique());
        writer.required("kinds", &self.kinds);
        writer.rule(runtime::Rule::new().items(3, usize::MAX).unique());
        writer.required("sizes", &self.sizes);
        writer.rule(runtime::Rule::new().items(2, usize::MAX).unique());
        writer.required("names", &self.names);
        writer.rule(runtime::Rule::text(&Self::MARKS_RULE).items(2, usize::MAX).unique());
        writer.required("marks", &self.marks);
        writer.rule(runtime::Rule::text(&Self::KEYS_RULE).items(1, usize::MAX));
        writer.required("keys", &self.keys);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `kinds`.
pub type RemovePetsBodyKindsItem = FindPetsKindsItem;

/// `POST /pets/homes`.
pub static HOUSE_PET: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "housePet", runtime::Method::Post, "/pets/homes")
        .bodies(&[runtime::Body::json_of::<HousePetBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /pets/homes`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_requests::pets::{HousePetBody, HousePetBodyNear};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_requests()
    ///     .pets()
    ///     .house_pet(HousePetBody::Near(HousePetBodyNear::new("UK".into())))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn house_pet(&self, body: impl Into<HousePetBody>) -> HousePet {
        let call = runtime::Call::new(self.client, &HOUSE_PET).body_json(&body.into());
        HousePet(call)
    }
}

runtime::builder!(HOUSE_PET, HousePet, ());

/// The request body of `POST /pets/homes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HousePetBody {
    Near(HousePetBodyNear),

    Far(HousePetBodyFar),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(HousePetBody, Other);

impl runtime::Decode for HousePetBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Near);
        fit.offer_checked(self, Self::Far);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for HousePetBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Near(value) => value.encode(writer),
            Self::Far(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(HousePetBody, Near(HousePetBodyNear), Far(HousePetBodyFar));

/// Near
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HousePetBodyNear {
    /// Matches `^[A-Z]{2}$`.
    pub place: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(HousePetBodyNear);

impl HousePetBodyNear {
    /// Takes all members.
    #[must_use]
    pub fn new(place: String) -> Self {
        Self {
            place,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for HousePetBodyNear {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("place", &mut self.place),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl HousePetBodyNear {
    const PLACE_RULE: runtime::TextRule = runtime::TextRule::new("place")
        .pattern("^[A-Z]{2}$", &[runtime::Piece::class("A-Z", 2, 2)]);
}

impl runtime::Encode for HousePetBodyNear {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::PLACE_RULE));
        writer.required("place", &self.place);
        writer.end_object(&self.extra);
    }
}

/// Far
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HousePetBodyFar {
    /// At most 40 characters.
    pub place: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(HousePetBodyFar);

impl HousePetBodyFar {
    /// Takes all members.
    #[must_use]
    pub fn new(place: String) -> Self {
        Self {
            place,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for HousePetBodyFar {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("place", &mut self.place),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl HousePetBodyFar {
    const PLACE_RULE: runtime::TextRule = runtime::TextRule::new("place").length(0, 40);
}

impl runtime::Encode for HousePetBodyFar {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::PLACE_RULE));
        writer.required("place", &self.place);
        writer.end_object(&self.extra);
    }
}

/// `POST /pets/again`.
pub static REPEAT_PETS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "repeatPets", runtime::Method::Post, "/pets/again")
        .parameters(&[runtime::Parameter::query("of")])
        .bodies(&[runtime::Body::json_of::<Option<RepeatPetsBody>>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /pets/again`
    ///
    /// ```no_run
    /// use cases::examples_requests::pets::{RepeatPetsBody, RepeatPetsOfItem};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = RepeatPetsBody::default();
    /// body.slowly = Some(true);
    /// let mut item = RepeatPetsOfItem::default();
    /// item.b = Some(1);
    /// item.a = Some("x".into());
    /// client
    ///     .examples_requests()
    ///     .pets()
    ///     .repeat_pets()
    ///     .body(body)
    ///     .of(&[item])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn repeat_pets(&self) -> RepeatPets {
        let call = runtime::Call::new(self.client, &REPEAT_PETS);
        RepeatPets(call)
    }
}

runtime::builder!(REPEAT_PETS, RepeatPets, ());

impl RepeatPets {
    pub fn of(self, value: &[RepeatPetsOfItem]) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "of", value))
    }

    /// Sent as `application/json`.
    /// `None` sends `null`.
    pub fn body(self, value: impl Into<Option<RepeatPetsBody>>) -> Self {
        Self(self.0.body_json(&value.into()))
    }
}

/// An item of the parameter `of`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepeatPetsOfItem {
    pub b: Option<i64>,

    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RepeatPetsOfItem);

impl RepeatPetsOfItem {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for RepeatPetsOfItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("b", &mut self.b),
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RepeatPetsOfItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("b", &self.b, &self.extra);
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The request body of `POST /pets/again`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepeatPetsBody {
    pub slowly: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RepeatPetsBody);

impl RepeatPetsBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for RepeatPetsBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("slowly", &mut self.slowly),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RepeatPetsBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("slowly", &self.slowly, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /pets/form`.
pub static FORM_PET: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "formPet", runtime::Method::Post, "/pets/form")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("Name").required(),
                runtime::Field::new("Born"),
                runtime::Field::new("Notes"),
                runtime::Field::new("Any"),
            ]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /pets/form`
    ///
    /// - `name`
    ///
    /// ```no_run
    /// use cases::runtime::Json;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_requests()
    ///     .pets()
    ///     .form_pet("Rex")
    ///     .born("2026-01-31T12:00:00Z".parse()?)
    ///     .notes(&"{\"a\":[1,2]}".parse::<Json>()?)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn form_pet(&self, name: impl Into<String>) -> FormPet {
        let call = runtime::Call::new(self.client, &FORM_PET)
            .form("Name", runtime::Value::text(name));
        FormPet(call)
    }
}

runtime::builder!(FORM_PET, FormPet, ());

impl FormPet {
    pub fn born(self, value: runtime::DateTime) -> Self {
        Self(self.0.form("Born", value))
    }

    pub fn notes(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "Notes", value))
    }

    pub fn any(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "Any", value))
    }
}

/// `PUT /pets/photo`.
pub static PHOTO_PET: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "photoPet", runtime::Method::Put, "/pets/photo")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("photo").required(),
                runtime::Field::new("more"),
                runtime::Field::new("title"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `PUT /pets/photo`
    ///
    /// - `photo`
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_requests()
    ///     .pets()
    ///     .photo_pet(Part::bytes("content").file_name("content.txt"))
    ///     .more([Part::bytes("content").file_name("content.txt")])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn photo_pet(&self, photo: runtime::Part) -> PhotoPet {
        let call = runtime::Call::new(self.client, &PHOTO_PET).form("photo", photo);
        PhotoPet(call)
    }
}

runtime::builder!(PHOTO_PET, PhotoPet, ());

impl PhotoPet {
    pub fn more(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("more", runtime::Value::list(value)))
    }

    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.form("title", runtime::Value::text(value)))
    }
}

/// `PUT /pets/raw`.
pub static RAW_PET: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "rawPet", runtime::Method::Put, "/pets/raw")
        .bodies(&[runtime::Body::bytes().media("image/png")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `PUT /pets/raw`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_requests()
    ///     .pets()
    ///     .raw_pet()
    ///     .body("content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn raw_pet(&self) -> RawPet {
        let call = runtime::Call::new(self.client, &RAW_PET);
        RawPet(call)
    }
}

runtime::builder!(RAW_PET, RawPet, ());

impl RawPet {
    /// Sent as `image/png`.
    pub fn body(self, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes("image/png", value))
    }
}
}
