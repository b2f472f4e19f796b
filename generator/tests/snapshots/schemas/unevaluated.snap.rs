mod lists {
//! The operations of `lists`.

use crate::schemas_unevaluated::models;
use crate::runtime;

/// The operations of [`lists`](self).
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    client: &'a runtime::Client,
}

impl<'a> Lists<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SEND_LISTS, &SEND_OBJECTS, &FETCH_IDS];

/// `POST /lists`.
pub static SEND_LISTS: runtime::Operation<models::Lists> =
    runtime::Operation::new(&super::API, "sendLists", runtime::Method::Post, "/lists")
        .bodies(&[runtime::Body::json_of::<models::Lists>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Lists<'_> {
    /// `POST /lists`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// Response: As it was sent.
    ///
    /// ```no_run
    /// use cases::schemas_unevaluated::models::{Lists, lists::ListsListed};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Lists::default();
    /// body.nothing = Some(vec!["{}".parse()?]);
    /// body.listed = Some(ListsListed::Value57cd);
    /// let response = client
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
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_unevaluated::models::{Objects, objects::ObjectsConditional};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut conditional = ObjectsConditional::default();
    /// conditional.a = Some(1);
    /// conditional.b = Some(2);
    /// let mut body = Objects::default();
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
    /// let response = client
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
    pub id: i64,

    pub most: Option<u64>,

    pub ratio: Option<f64>,

    pub price: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
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
    pub containing: Option<runtime::Tuple<(runtime::Maybe<String>,)>>,

    pub conditional: Option<runtime::Tuple<(runtime::Maybe<String>,)>>,

    pub open: Option<runtime::Tuple<(runtime::Maybe<String>,)>>,

    pub closed: Option<(runtime::Maybe<String>,)>,

    pub listed: Option<ListsListed>,

    pub constant: Option<ListsConstant>,

    pub nothing: Option<Vec<runtime::Json>>,

    pub tagged: Option<ListsTagged>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Lists);

impl Lists {
    /// Nothing set; the same as `default()`.
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
    /// The property `listed`.
    pub enum ListsListed {
        Value57cd = "[0]",
        ValueB772 = "[1]",
        Other(runtime::Json),
    }
}

runtime::open_json_enum! {
    /// The property `constant`.
    pub enum ListsConstant {
        Value3604 = "{\"a\":1,\"b\":{\"c\":\"x\",\"d\":\"y\"}}",
        Other(runtime::Json),
    }
}

/// The property `tagged`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListsTagged {
    /// Chosen when `kind` is `1`.
    One(ListsTaggedOne),

    /// Chosen when `kind` is `2`.
    Two(ListsTaggedTwo),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(ListsTagged, Other);

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
    pub kind: ListsTaggedOneKind,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListsTaggedOne);

impl ListsTaggedOne {
    /// Sets the members that have a single value.
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
    /// The property `kind`.
    pub enum ListsTaggedOneKind {
        Value1 = 1,
        Other(i64),
    }
}

/// Two
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListsTaggedTwo {
    pub kind: ListsTaggedTwoKind,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListsTaggedTwo);

impl ListsTaggedTwo {
    /// Sets the members that have a single value.
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
    /// The property `kind`.
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
    pub conditional: Option<ObjectsConditional>,

    pub either: Option<ObjectsEither>,

    pub open: Option<ObjectsOpen>,

    pub closed: Option<ObjectsClosed>,

    pub counted: Option<ObjectsCounted>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Objects);

impl Objects {
    /// Nothing set; the same as `default()`.
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

/// The property `conditional`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectsConditional {
    pub a: Option<i64>,

    pub b: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ObjectsConditional);

impl ObjectsConditional {
    /// Nothing set; the same as `default()`.
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
                ("b", &mut self.b),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ObjectsConditional {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.optional("b", &self.b, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ObjectsEither {
    A(ObjectsEitherA),

    B(ObjectsEitherB),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ObjectsEither, Other);

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

/// An alternative of the property `either`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectsEitherA {
    pub a: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ObjectsEitherA);

impl ObjectsEitherA {
    /// Takes all members.
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

/// An alternative of the property `either`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectsEitherB {
    pub b: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ObjectsEitherB);

impl ObjectsEitherB {
    /// Takes all members.
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

/// The property `open`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectsOpen {
    pub a: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ObjectsOpen);

impl ObjectsOpen {
    /// Nothing set; the same as `default()`.
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

/// The property `closed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectsClosed {
    pub a: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ObjectsClosed);

impl ObjectsClosed {
    /// Nothing set; the same as `default()`.
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

/// The property `counted`.
///
/// Requests need `total`, which is not described; it goes into `additional`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectsCounted {
    pub a: i64,

    /// Additional properties, by name.
    pub additional: runtime::Map<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ObjectsCounted);

impl ObjectsCounted {
    /// Takes the required member.
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
