mod characters {
//! The operations of `characters`.

use crate::schemas_overridden_formats::models;
use crate::runtime;

/// The operations of [`characters`](self).
#[derive(Clone, Copy, Debug)]
pub struct Characters<'a> {
    client: &'a runtime::Client,
}

impl<'a> Characters<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_CHARACTER, &ADD_CHARACTER];

/// `GET /characters/{characterId}`.
pub static GET_CHARACTER: runtime::Operation<models::Character> = runtime::Operation::new(
    &super::API,
    "getCharacter",
    runtime::Method::Get,
    "/characters/{characterId}",
)
.parameters(&[
    runtime::Parameter::path("characterId"),
    runtime::Parameter::query("least"),
    runtime::Parameter::query("since"),
])
.outcomes(&[runtime::Outcome::json(200)]);

impl Characters<'_> {
    /// `GET /characters/{characterId}`
    ///
    /// - `character_id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_overridden_formats()
    ///     .characters()
    ///     .get_character("value")
    ///     .least("7")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_character(&self, character_id: impl Into<String>) -> GetCharacter {
        let call = runtime::Call::new(self.client, &GET_CHARACTER)
            .path("characterId", runtime::Value::text(character_id));
        GetCharacter(call)
    }
}

runtime::builder!(GET_CHARACTER, GetCharacter, models::Character);

impl GetCharacter {
    /// Default: `7`.
    pub fn least(self, value: impl Into<String>) -> Self {
        Self(self.0.query("least", runtime::Value::text(value)))
    }

    pub fn since(self, value: impl Into<String>) -> Self {
        Self(self.0.query("since", runtime::Value::text(value)))
    }
}

/// `POST /characters`.
pub static ADD_CHARACTER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addCharacter", runtime::Method::Post, "/characters")
        .bodies(&[runtime::Body::json_of::<models::Character>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Characters<'_> {
    /// `POST /characters`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_overridden_formats::models::Character;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_overridden_formats()
    ///     .characters()
    ///     .add_character(Character::new("4611686018467260757".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_character(&self, body: models::Character) -> AddCharacter {
        let call = runtime::Call::new(self.client, &ADD_CHARACTER).body_json(&body);
        AddCharacter(call)
    }
}

runtime::builder!(ADD_CHARACTER, AddCharacter, ());
}

mod models_character {
//! The schema at `/components/schemas/Character`.

use crate::runtime;

/// The schema `Character`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Character {
    /// Matches `^[0-9]+$`.
    pub id: String,

    pub friends: Option<Vec<String>>,

    pub mother: runtime::Maybe<String>,

    pub owner: Option<String>,

    pub many: Option<CharacterMany>,

    /// What it may do.
    pub flag: Option<super::Flags>,

    /// Default: `1`.
    pub level: Option<i32>,

    /// Default: `3`.
    pub power: Option<String>,

    pub seen: Option<String>,

    pub born: Option<i64>,

    pub pages: Option<Vec<i64>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Character);

impl Character {
    /// Takes the required member.
    #[must_use]
    pub fn new(id: String) -> Self {
        Self { id, ..Self::default() }
    }
}

impl runtime::Decode for Character {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [
                ("friends", &mut self.friends),
                ("mother", &mut self.mother),
                ("owner", &mut self.owner),
                ("many", &mut self.many),
                ("flag", &mut self.flag),
                ("level", &mut self.level),
                ("power", &mut self.power),
                ("seen", &mut self.seen),
                ("born", &mut self.born),
                ("pages", &mut self.pages),
            ],
            &mut self.extra,
        )
    }
}

impl Character {
    const ID_RULE: runtime::TextRule = runtime::TextRule::new("id")
        .pattern("^[0-9]+$", &[runtime::Piece::class("0-9", 1, usize::MAX)]);
}

impl runtime::Encode for Character {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::ID_RULE));
        writer.required("id", &self.id);
        writer.optional("friends", &self.friends, &self.extra);
        writer.maybe("mother", &self.mother, &self.extra);
        writer.optional("owner", &self.owner, &self.extra);
        writer.optional("many", &self.many, &self.extra);
        writer.optional("flag", &self.flag, &self.extra);
        writer.optional("level", &self.level, &self.extra);
        writer.optional("power", &self.power, &self.extra);
        writer.optional("seen", &self.seen, &self.extra);
        writer.optional("born", &self.born, &self.extra);
        writer.optional("pages", &self.pages, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `many`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CharacterMany {
    Text(String),

    BooleanList(Vec<bool>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(CharacterMany, Other);

impl runtime::Decode for CharacterMany {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::BooleanList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for CharacterMany {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::BooleanList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(CharacterMany, Text(String), Text(&str), BooleanList(Vec<bool>));
}

mod models_flags {
//! The schema at `/components/schemas/Flags`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Flags`.
    pub enum Flags {
        /// Read
        N1 = "1",
        /// Write
        N2 = "2",
        Other(String),
    }
}
}
