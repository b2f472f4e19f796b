mod lists {
//! The operations of `lists`.

use crate::schemas_unevaluated::models;
use crate::runtime;

/// The operations of `lists`.
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    client: &'a runtime::Client,
}

impl<'a> Lists<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SEND_LISTS, &SEND_OBJECTS, &FETCH_IDS];

/// `POST /lists`.
pub static SEND_LISTS: runtime::Operation<models::Lists> =
    runtime::Operation::new(&super::API, "sendLists", runtime::Method::Post, "/lists")
        .bodies(&[runtime::Body::json_of::<models::Lists>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Lists<'_> {
    /// `POST /lists`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// The answer: As it was sent.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = cases::schemas_unevaluated::models::Lists::default();
    /// body.nothing = Some(vec!["{}".parse()?]);
    /// let answer = client
    ///     .schemas_unevaluated()
    ///     .lists()
    ///     .send_lists(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_lists(&self, body: models::Lists) -> SendLists {
        let call = runtime::Call::new(self.client, &SEND_LISTS).body_json(&body);
        SendLists(call)
    }
}

runtime::builder!(SEND_LISTS, SendLists, models::Lists);

/// `POST /objects`.
pub static SEND_OBJECTS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendObjects", runtime::Method::Post, "/objects")
        .bodies(&[runtime::Body::json_of::<models::Objects>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Lists<'_> {
    /// `POST /objects`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut conditional = cases::schemas_unevaluated::models::objects::ObjectsConditional::default();
    /// conditional.a = Some(1);
    /// let mut body = cases::schemas_unevaluated::models::Objects::default();
    /// body.conditional = Some(conditional);
    /// client
    ///     .schemas_unevaluated()
    ///     .lists()
    ///     .send_objects(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_objects(&self, body: models::Objects) -> SendObjects {
        let call = runtime::Call::new(self.client, &SEND_OBJECTS).body_json(&body);
        SendObjects(call)
    }
}

runtime::builder!(SEND_OBJECTS, SendObjects, ());

/// `GET /ids`.
pub static FETCH_IDS: runtime::Operation<models::Ids> =
    runtime::Operation::new(&super::API, "fetchIds", runtime::Method::Get, "/ids")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Lists<'_> {
    /// `GET /ids`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
    ///     .schemas_unevaluated()
    ///     .lists()
    ///     .fetch_ids()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_ids(&self) -> FetchIds {
        let call = runtime::Call::new(self.client, &FETCH_IDS);
        FetchIds(call)
    }
}

runtime::builder!(FETCH_IDS, FetchIds, models::Ids);
}

mod models_ids {
//! The schema at `/components/schemas/Ids`.

use crate::runtime;

/// The schema `Ids`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ids {
    /// The member `id`.
    pub id: i64,

    /// The member `most`.
    pub most: Option<u64>,

    /// The member `ratio`.
    pub ratio: Option<f64>,

    /// The member `price`.
    pub price: Option<f64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Ids);

impl runtime::Decode for Ids {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [
                ("most", &mut self.most),
                ("ratio", &mut self.ratio),
                ("price", &mut self.price),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Ids {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.optional("most", &self.most, &self.extra);
        writer.optional("ratio", &self.ratio, &self.extra);
        writer.optional("price", &self.price, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_lists {
//! The schema at `/components/schemas/Lists`.

use crate::runtime;

/// The schema `Lists`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lists {
    /// The member `containing`.
    pub containing: Option<runtime::Tuple<(runtime::Maybe<String>,)>>,

    /// The member `conditional`.
    pub conditional: Option<runtime::Tuple<(runtime::Maybe<String>,)>>,

    /// The member `open`.
    pub open: Option<runtime::Tuple<(runtime::Maybe<String>,)>>,

    /// The member `closed`.
    pub closed: Option<(runtime::Maybe<String>,)>,

    /// The member `listed`.
    pub listed: Option<ListsListed>,

    /// The member `constant`.
    pub constant: Option<ListsConstant>,

    /// The member `nothing`.
    pub nothing: Option<Vec<runtime::Json>>,

    /// The member `tagged`.
    pub tagged: Option<ListsTagged>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Lists);

impl Lists {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Lists {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("containing", &mut self.containing),
                ("conditional", &mut self.conditional),
                ("open", &mut self.open),
                ("closed", &mut self.closed),
                ("listed", &mut self.listed),
                ("constant", &mut self.constant),
                ("nothing", &mut self.nothing),
                ("tagged", &mut self.tagged),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Lists {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("containing", &self.containing, &self.extra);
        writer.optional("conditional", &self.conditional, &self.extra);
        writer.optional("open", &self.open, &self.extra);
        writer.optional("closed", &self.closed, &self.extra);
        writer.optional("listed", &self.listed, &self.extra);
        writer.optional("constant", &self.constant, &self.extra);
        writer.optional("nothing", &self.nothing, &self.extra);
        writer.optional("tagged", &self.tagged, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_json_enum! {
    /// The member `listed`.
    pub enum ListsListed {
        Value57cd = "[0]",
        ValueB772 = "[1]",
        Other(runtime::Json),
    }
}

runtime::open_json_enum! {
    /// The member `constant`.
    pub enum ListsConstant {
        Value3604 = "{\"a\":1,\"b\":{\"c\":\"x\",\"d\":\"y\"}}",
        Other(runtime::Json),
    }
}

/// The member `tagged`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListsTagged {
    /// A value that is tagged `1`.
    One(ListsTaggedOne),

    /// A value that is tagged `2`.
    Two(ListsTaggedTwo),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for ListsTagged {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for ListsTagged {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["1"], Self::One);
        fit.offer_tagged(self, &["2"], Self::Two);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ListsTagged {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::One(value) => value.encode(writer),
            Self::Two(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ListsTagged, One(ListsTaggedOne), Two(ListsTaggedTwo));

/// One
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListsTaggedOne {
    /// The member `kind`.
    pub kind: ListsTaggedOneKind,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListsTaggedOne);

impl ListsTaggedOne {
    /// A value with the constants that it must have.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ListsTaggedOne {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListsTaggedOne {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.end_object(&self.extra);
    }
}

runtime::open_integer_enum! {
    /// The member `kind`.
    pub enum ListsTaggedOneKind {
        Value1 = 1,
        Other(i64),
    }
}

/// Two
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListsTaggedTwo {
    /// The member `kind`.
    pub kind: ListsTaggedTwoKind,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListsTaggedTwo);

impl ListsTaggedTwo {
    /// A value with the constants that it must have.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ListsTaggedTwo {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListsTaggedTwo {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.end_object(&self.extra);
    }
}

runtime::open_integer_enum! {
    /// The member `kind`.
    pub enum ListsTaggedTwoKind {
        Value2 = 2,
        Other(i64),
    }
}
}

mod models_objects {
//! The schema at `/components/schemas/Objects`.

use crate::runtime;

/// The schema `Objects`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Objects {
    /// The member `conditional`.
    pub conditional: Option<ObjectsConditional>,

    /// The member `either`.
    pub either: Option<ObjectsEither>,

    /// The member `open`.
    pub open: Option<ObjectsOpen>,

    /// The member `closed`.
    pub closed: Option<ObjectsClosed>,

    /// The member `counted`.
    pub counted: Option<ObjectsCounted>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Objects);

impl Objects {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Objects {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("conditional", &mut self.conditional),
                ("either", &mut self.either),
                ("open", &mut self.open),
                ("closed", &mut self.closed),
                ("counted", &mut self.counted),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Objects {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("conditional", &self.conditional, &self.extra);
        writer.optional("either", &self.either, &self.extra);
        writer.optional("open", &self.open, &self.extra);
        writer.optional("closed", &self.closed, &self.extra);
        writer.optional("counted", &self.counted, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `conditional`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectsConditional {
    /// The member `a`.
    pub a: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ObjectsConditional);

impl ObjectsConditional {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ObjectsConditional {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ObjectsConditional {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ObjectsEither {
    /// A value that fits `A`.
    A(ObjectsEitherA),

    /// A value that fits `B`.
    B(ObjectsEitherB),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for ObjectsEither {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for ObjectsEither {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::A);
        fit.offer_checked(self, Self::B);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ObjectsEither {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::A(value) => value.encode(writer),
            Self::B(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ObjectsEither, A(ObjectsEitherA), B(ObjectsEitherB));

/// An alternative of the member `either`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectsEitherA {
    /// The member `a`.
    pub a: i64,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ObjectsEitherA);

impl ObjectsEitherA {
    /// A value of its members.
    #[must_use]
    pub fn new(a: i64) -> Self {
        Self {
            a,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for ObjectsEitherA {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("a", &mut self.a),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ObjectsEitherA {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("a", &self.a);
        writer.end_object(&self.extra);
    }
}

/// An alternative of the member `either`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectsEitherB {
    /// The member `b`.
    pub b: i64,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ObjectsEitherB);

impl ObjectsEitherB {
    /// A value of its members.
    #[must_use]
    pub fn new(b: i64) -> Self {
        Self {
            b,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for ObjectsEitherB {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("b", &mut self.b),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ObjectsEitherB {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("b", &self.b);
        writer.end_object(&self.extra);
    }
}

/// The member `open`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectsOpen {
    /// The member `a`.
    pub a: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ObjectsOpen);

impl ObjectsOpen {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ObjectsOpen {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ObjectsOpen {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `closed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectsClosed {
    /// The member `a`.
    pub a: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ObjectsClosed);

impl ObjectsClosed {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ObjectsClosed {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ObjectsClosed {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `counted`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectsCounted {
    /// The member `a`.
    pub a: i64,

    /// The members that are not described, by name.
    pub additional: runtime::Map<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ObjectsCounted);

impl ObjectsCounted {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(a: i64) -> Self {
        Self { a, ..Self::default() }
    }
}

impl runtime::Decode for ObjectsCounted {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with(
            &mut [
                ("a", &mut self.a),
            ],
            &mut [],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ObjectsCounted {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("a", &self.a);
        writer.end_object_with(&self.additional, &self.extra);
    }
}
}
