mod models_name_or_id {
//! The schema at `/components/schemas/NameOrId`.

use crate::runtime;

/// The schema `NameOrId`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NameOrId {
    Id(String),

    Name(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl NameOrId {
    const ID_RULE: runtime::TextRule = runtime::TextRule::new("Id")
        .pattern(
            "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
            &[
                runtime::Piece::class("0-9A-Fa-f", 8, 8),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9A-Fa-f", 4, 4),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9A-Fa-f", 4, 4),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9A-Fa-f", 4, 4),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9A-Fa-f", 12, 12),
            ],
        );
    const NAME_RULE: runtime::TextRule = runtime::TextRule::new("Name").length(1, 8);
}

runtime::union_as_json!(NameOrId, Other);

impl runtime::Decode for NameOrId {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_ruled(self, &Self::ID_RULE, Self::Id);
        fit.offer_ruled(self, &Self::NAME_RULE, Self::Name);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for NameOrId {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Id(value) => value.encode(writer),
            Self::Name(value) => writer.ruled("Name", value, runtime::Rule::text(&Self::NAME_RULE)),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_place {
//! The schema at `/components/schemas/Place`.

use crate::runtime;

/// The schema `Place`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    pub owner: super::NameOrId,

    pub net: Option<PlaceNet>,

    pub sid: Option<PlaceSid>,

    pub at: Option<PlaceAt>,

    pub first: Option<PlaceFirst>,

    pub joined: Option<PlaceJoined>,

    pub cased: Option<PlaceCased>,

    pub tagged: Option<PlaceTagged>,

    pub only: Option<PlaceOnly>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Place);

impl Place {
    /// Takes the required member.
    #[must_use]
    pub fn new(owner: super::NameOrId) -> Self {
        Self { owner, ..Self::default() }
    }
}

impl runtime::Decode for Place {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("owner", &mut self.owner),
            ],
            &mut [
                ("net", &mut self.net),
                ("sid", &mut self.sid),
                ("at", &mut self.at),
                ("first", &mut self.first),
                ("joined", &mut self.joined),
                ("cased", &mut self.cased),
                ("tagged", &mut self.tagged),
                ("only", &mut self.only),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Place {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("owner", &self.owner);
        writer.optional("net", &self.net, &self.extra);
        writer.optional("sid", &self.sid, &self.extra);
        writer.optional("at", &self.at, &self.extra);
        writer.optional("first", &self.first, &self.extra);
        writer.optional("joined", &self.joined, &self.extra);
        writer.optional("cased", &self.cased, &self.extra);
        writer.optional("tagged", &self.tagged, &self.extra);
        writer.optional("only", &self.only, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `net`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaceNet {
    Net4(String),

    Net6(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl PlaceNet {
    const NET4_RULE: runtime::TextRule = runtime::TextRule::new("Net4")
        .pattern("^([0-9]{1,3}\\.){3}[0-9]{1,3}/[0-9]+$", &[]);
    const NET6_RULE: runtime::TextRule = runtime::TextRule::new("Net6")
        .pattern("^[0-9a-f:]+/[0-9]+$", &[]);
}

runtime::union_as_json!(PlaceNet, Other);

impl runtime::Decode for PlaceNet {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_ruled(self, &Self::NET4_RULE, Self::Net4);
        fit.offer_ruled(self, &Self::NET6_RULE, Self::Net6);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PlaceNet {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Net4(value) => writer.ruled("Net4", value, runtime::Rule::text(&Self::NET4_RULE)),
            Self::Net6(value) => writer.ruled("Net6", value, runtime::Rule::text(&Self::NET6_RULE)),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(PlaceNet, Integer(i64));

/// The property `sid`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaceSid {
    User(String),

    Role(String),

    Since(runtime::Date),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl PlaceSid {
    const USER_RULE: runtime::TextRule = runtime::TextRule::new("User")
        .pattern(
            "^US[0-9]{2}$",
            &[runtime::Piece::literal("US"), runtime::Piece::class("0-9", 2, 2)],
        );
    const ROLE_RULE: runtime::TextRule = runtime::TextRule::new("Role")
        .pattern(
            "^RL[0-9]{2}$",
            &[runtime::Piece::literal("RL"), runtime::Piece::class("0-9", 2, 2)],
        );
}

runtime::union_as_json!(PlaceSid, Other);

impl runtime::Decode for PlaceSid {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Since);
        fit.offer_ruled(self, &Self::USER_RULE, Self::User);
        fit.offer_ruled(self, &Self::ROLE_RULE, Self::Role);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PlaceSid {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::User(value) => writer.ruled("User", value, runtime::Rule::text(&Self::USER_RULE)),
            Self::Role(value) => writer.ruled("Role", value, runtime::Rule::text(&Self::ROLE_RULE)),
            Self::Since(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `at`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaceAt {
    Url(String),

    Address(String),

    Words(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl PlaceAt {
    const URL_RULE: runtime::TextRule = runtime::TextRule::new("Url")
        .pattern("^[a-zA-Z][a-zA-Z0-9+.-]*:", &[]);
    const ADDRESS_RULE: runtime::TextRule = runtime::TextRule::new("Address")
        .pattern("^[^@\\s]+@[^@\\s]+$", &[]);
}

runtime::union_as_json!(PlaceAt, Other);

impl runtime::Decode for PlaceAt {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_ruled(self, &Self::URL_RULE, Self::Url);
        fit.offer_ruled(self, &Self::ADDRESS_RULE, Self::Address);
        fit.offer_checked(self, Self::Words);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PlaceAt {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Url(value) => value.encode(writer),
            Self::Address(value) => value.encode(writer),
            Self::Words(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `first`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaceFirst {
    Words(String),

    Url(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl PlaceFirst {
    const URL_RULE: runtime::TextRule = runtime::TextRule::new("Url")
        .pattern("^[a-zA-Z][a-zA-Z0-9+.-]*:", &[]);
}

runtime::union_as_json!(PlaceFirst, Other);

impl runtime::Decode for PlaceFirst {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_ruled(self, &Self::URL_RULE, Self::Url);
        fit.offer_checked(self, Self::Words);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PlaceFirst {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Words(value) => value.encode(writer),
            Self::Url(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `joined`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaceJoined {
    Id(String),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl PlaceJoined {
    const ID_RULE: runtime::TextRule = runtime::TextRule::new("Id")
        .pattern(
            "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
            &[
                runtime::Piece::class("0-9A-Fa-f", 8, 8),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9A-Fa-f", 4, 4),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9A-Fa-f", 4, 4),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9A-Fa-f", 4, 4),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9A-Fa-f", 12, 12),
            ],
        );
}

runtime::union_as_json!(PlaceJoined, Other);

impl runtime::Decode for PlaceJoined {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_ruled(self, &Self::ID_RULE, Self::Id);
        fit.offer_checked(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PlaceJoined {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Id(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `cased`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaceCased {
    XY(String),

    Xy(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl PlaceCased {
    const XY_784E_RULE: runtime::TextRule = runtime::TextRule::new("XY")
        .pattern("^a$", &[runtime::Piece::literal("a")]);
    const XY_95E9_RULE: runtime::TextRule = runtime::TextRule::new("Xy")
        .pattern("^b$", &[runtime::Piece::literal("b")]);
}

runtime::union_as_json!(PlaceCased, Other);

impl runtime::Decode for PlaceCased {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_ruled(self, &Self::XY_784E_RULE, Self::XY);
        fit.offer_ruled(self, &Self::XY_95E9_RULE, Self::Xy);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PlaceCased {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::XY(value) => writer.ruled("XY", value, runtime::Rule::text(&Self::XY_784E_RULE)),
            Self::Xy(value) => writer.ruled("Xy", value, runtime::Rule::text(&Self::XY_95E9_RULE)),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `tagged`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaceTagged {
    Net4(String),

    Net6(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl PlaceTagged {
    const NET4_RULE: runtime::TextRule = runtime::TextRule::new("Net4")
        .pattern("^([0-9]{1,3}\\.){3}[0-9]{1,3}/[0-9]+$", &[]);
    const NET6_RULE: runtime::TextRule = runtime::TextRule::new("Net6")
        .pattern("^[0-9a-f:]+/[0-9]+$", &[]);
}

runtime::union_as_json!(PlaceTagged, Other);

impl runtime::Decode for PlaceTagged {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_ruled(self, &Self::NET4_RULE, Self::Net4);
        fit.offer_ruled(self, &Self::NET6_RULE, Self::Net6);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PlaceTagged {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Net4(value) => writer.ruled("Net4", value, runtime::Rule::text(&Self::NET4_RULE)),
            Self::Net6(value) => writer.ruled("Net6", value, runtime::Rule::text(&Self::NET6_RULE)),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `only`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlaceOnly {
    Sid(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl PlaceOnly {
    const SID_RULE: runtime::TextRule = runtime::TextRule::new("Sid")
        .pattern(
            "^US[0-9]{2}$",
            &[runtime::Piece::literal("US"), runtime::Piece::class("0-9", 2, 2)],
        );
}

runtime::union_as_json!(PlaceOnly, Other);

impl runtime::Decode for PlaceOnly {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Sid);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PlaceOnly {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Sid(value) => writer.ruled("Sid", value, runtime::Rule::text(&Self::SID_RULE)),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(PlaceOnly, Sid(String), Sid(&str), Integer(i64));
}

mod places {
//! The operations of `places`.

use crate::schemas_union_texts::models;
use crate::runtime;

/// The operations of [`places`](self).
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    client: &'a runtime::Client,
}

impl<'a> Places<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_PLACE];

/// `PUT /places/{place}`.
pub static PUT_PLACE: runtime::Operation<models::Place> =
    runtime::Operation::new(&super::API, "putPlace", runtime::Method::Put, "/places/{place}")
        .parameters(&[runtime::Parameter::path("place")])
        .bodies(&[runtime::Body::json_of::<models::Place>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Places<'_> {
    /// `PUT /places/{place}`
    ///
    /// - `place`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_union_texts::models::{NameOrId, Place};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_texts()
    ///     .places()
    ///     .put_place(&NameOrId::Id("value".into()), Place::new(NameOrId::Id("value".into())))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_place(&self, place: &models::NameOrId, body: models::Place) -> PutPlace {
        let call = runtime::Call::new(self.client, &PUT_PLACE)
            .encoded(runtime::Location::Path, "place", place)
            .body_json(&body);
        PutPlace(call)
    }
}

runtime::builder!(PUT_PLACE, PutPlace, models::Place);
}
