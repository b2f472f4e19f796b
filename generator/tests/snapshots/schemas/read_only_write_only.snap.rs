mod chains {
//! The operations of `chains`.

use crate::schemas_read_only_write_only::models;
use crate::runtime;

/// The operations of [`chains`](self).
#[derive(Clone, Copy, Debug)]
pub struct Chains<'a> {
    client: &'a runtime::Client,
}

impl<'a> Chains<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&MAKE_CHAIN];

/// `POST /chains`.
pub static MAKE_CHAIN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "makeChain", runtime::Method::Post, "/chains")
        .bodies(&[runtime::Body::json_of::<models::Chain>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Chains<'_> {
    /// What is kept is itself of a type that is only sent.
    ///
    /// `POST /chains`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_read_only_write_only::models::{ChainFirst, ChainLink};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut link = ChainLink::default();
    /// link.href = Some("a".into());
    /// link.to = Some("b".into());
    /// let mut body = ChainFirst::default();
    /// body.link = Some(link);
    /// body.note = Some("value".into());
    /// client
    ///     .schemas_read_only_write_only()
    ///     .chains()
    ///     .make_chain(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn make_chain(&self, body: impl Into<models::Chain>) -> MakeChain {
        let call = runtime::Call::new(self.client, &MAKE_CHAIN).body_json(&body.into());
        MakeChain(call)
    }
}

runtime::builder!(MAKE_CHAIN, MakeChain, ());
}

mod links {
//! The operations of `links`.

use crate::schemas_read_only_write_only::models;
use crate::runtime;

/// The operations of [`links`](self).
#[derive(Clone, Copy, Debug)]
pub struct Links<'a> {
    client: &'a runtime::Client,
}

impl<'a> Links<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_LINK];

/// `POST /links`.
pub static ADD_LINK: runtime::Operation<models::Link> =
    runtime::Operation::new(&super::API, "addLink", runtime::Method::Post, "/links")
        .bodies(&[runtime::Body::json_of::<models::Link>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Links<'_> {
    /// `POST /links`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_read_only_write_only::models::Link;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_read_only_write_only()
    ///     .links()
    ///     .add_link(Link::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_link(&self, body: models::Link) -> AddLink {
        let call = runtime::Call::new(self.client, &ADD_LINK).body_json(&body);
        AddLink(call)
    }
}

runtime::builder!(ADD_LINK, AddLink, models::Link);
}

mod models_account {
//! The schema at `/components/schemas/Account`.

use crate::runtime;

/// The schema `Account`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// Only in responses.
    pub id: Option<String>,

    pub name: String,

    /// Only in requests.
    pub password: Option<String>,

    /// Only in responses.
    pub created: Option<runtime::DateTime>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Account);

impl Account {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(name: String, password: String) -> Self {
        Self {
            name,
            password: Some(password),
            ..Self::default()
        }
    }
}

impl runtime::Decode for Account {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [
                ("id", &mut self.id),
                ("password", &mut self.password),
                ("created", &mut self.created),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Account {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.required("name", &self.name);
        writer.optional("password", &self.password, &self.extra);
        writer.optional("created", &self.created, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_author {
//! The schema at `/components/schemas/Author`.

use crate::runtime;

/// Is only answered, whoever holds it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Author {
    pub id: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Author);

impl runtime::Decode for Author {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Author {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}
}

mod models_by_key {
//! The schema at `/components/schemas/ByKey`.

use crate::runtime;

/// The schema `ByKey`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByKey {
    pub kind: ByKeyKind,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ByKey);

impl ByKey {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ByKey {
    #[inline]
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

impl runtime::Encode for ByKey {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum ByKeyKind {
        ByKey = "by_key",
        Other(String),
    }
}
}

mod models_by_name {
//! The schema at `/components/schemas/ByName`.

use crate::runtime;

/// The schema `ByName`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByName {
    pub kind: ByNameKind,

    pub name: String,

    pub id: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ByName);

impl ByName {
    /// Takes the required member.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self { name, ..Self::default() }
    }
}

impl runtime::Decode for ByName {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("name", &mut self.name),
            ],
            &mut [
                ("id", &mut self.id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ByName {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.required("name", &self.name);
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum ByNameKind {
        ByName = "by_name",
        Other(String),
    }
}
}

mod models_chain {
//! The schema at `/components/schemas/Chain`.

use crate::runtime;

/// The schema `Chain`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Chain {
    pub first: Option<super::ChainFirst>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Chain);

impl Chain {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Chain {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("first", &mut self.first),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Chain {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("first", &self.first, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::wrapper!(Chain, first(super::ChainFirst));
}

mod models_chain_first {
//! The schema at `/components/schemas/ChainFirst`.

use crate::runtime;

/// The schema `ChainFirst`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChainFirst {
    pub note: Option<String>,

    pub link: Option<super::ChainLink>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChainFirst);

impl ChainFirst {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ChainFirst {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("note", &mut self.note),
                ("link", &mut self.link),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ChainFirst {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("note", &self.note, &self.extra);
        writer.optional("link", &self.link, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_chain_link {
//! The schema at `/components/schemas/ChainLink`.

use crate::runtime;

/// The schema `ChainLink`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChainLink {
    pub href: Option<String>,

    pub to: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChainLink);

impl ChainLink {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ChainLink {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("href", &mut self.href),
                ("to", &mut self.to),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ChainLink {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("href", &self.href, &self.extra);
        writer.optional("to", &self.to, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_deletion {
//! The schema at `/components/schemas/Deletion`.

use crate::runtime;

/// The schema `Deletion`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deletion {
    /// At least 1 character.
    pub key: Option<String>,

    pub order: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Deletion);

impl Deletion {
    /// Takes the required member.
    #[must_use]
    pub fn new(order: String) -> Self {
        Self { order, ..Self::default() }
    }
}

impl runtime::Decode for Deletion {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("order", &mut self.order),
            ],
            &mut [
                ("key", &mut self.key),
            ],
            &mut self.extra,
        )
    }
}

impl Deletion {
    const KEY_RULE: runtime::TextRule = runtime::TextRule::new("key").length(1, usize::MAX);
}

impl runtime::Encode for Deletion {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::KEY_RULE));
        writer.optional("key", &self.key, &self.extra);
        writer.required("order", &self.order);
        writer.end_object(&self.extra);
    }
}
}

mod models_deletions {
//! The schema at `/components/schemas/Deletions`.

use crate::runtime;

/// Examples, here and of the body, show what only a server is said to set.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deletions {
    pub first: DeletionsFirst,

    pub others: Option<runtime::Map<super::Deletion>>,

    pub lone: Option<super::Lone>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Deletions);

impl Deletions {
    /// Takes the required member.
    #[must_use]
    pub fn new(first: DeletionsFirst) -> Self {
        Self { first, ..Self::default() }
    }
}

impl runtime::Decode for Deletions {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("first", &mut self.first),
            ],
            &mut [
                ("others", &mut self.others),
                ("lone", &mut self.lone),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Deletions {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("first", &self.first);
        writer.optional("others", &self.others, &self.extra);
        writer.optional("lone", &self.lone, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `first`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeletionsFirst {
    /// Chosen when `kind` is `by_name`.
    ByName(super::ByName),

    /// Chosen when `kind` is `by_key`.
    ByKey(super::ByKey),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(DeletionsFirst, Other);

impl runtime::Decode for DeletionsFirst {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["by_name"], Self::ByName);
        fit.offer_tagged(self, &["by_key"], Self::ByKey);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for DeletionsFirst {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::ByName(value) => value.encode(writer),
            Self::ByKey(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(DeletionsFirst, ByName(super::ByName), ByKey(super::ByKey));
}

mod models_draft {
//! The schema at `/components/schemas/Draft`.

use crate::runtime;

/// Is only sent, and has nothing that the server sets but what may tell it apart.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Draft {
    pub id: Option<String>,

    pub kind: Option<DraftKind>,

    pub whole: i32,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Draft);

impl Draft {
    /// Takes the required member.
    #[must_use]
    pub fn new(whole: i32) -> Self {
        Self { whole, ..Self::default() }
    }
}

impl runtime::Decode for Draft {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("whole", &mut self.whole),
            ],
            &mut [
                ("id", &mut self.id),
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Draft {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.required("whole", &self.whole);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum DraftKind {
        Draft = "draft",
        Other(String),
    }
}
}

mod models_link {
//! The schema at `/components/schemas/Link`.

use crate::runtime;

/// What only requests have is asked for, and answers are without it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// Only in requests.
    ///
    /// At least 1 character.
    pub target: runtime::Maybe<String>,

    /// Default: `public`.
    ///
    /// Only in requests.
    pub scope: Option<String>,

    /// Only in requests.
    pub kind: Option<LinkKind>,

    /// Only in requests.
    pub up: Option<Box<super::Link>>,

    /// Only in responses.
    pub url: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Link);

impl Link {
    /// Takes the required member without a default.
    #[must_use]
    pub fn new(target: String) -> Self {
        Self {
            scope: Some("public".into()),
            kind: Some(LinkKind::default()),
            target: runtime::Maybe::Value(target),
            ..Self::default()
        }
    }
}

impl runtime::Decode for Link {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("target", &mut self.target),
                ("scope", &mut self.scope),
                ("kind", &mut self.kind),
                ("up", &mut self.up),
                ("url", &mut self.url),
            ],
            &mut self.extra,
        )
    }
}

impl Link {
    const TARGET_RULE: runtime::TextRule = runtime::TextRule::new("target").length(1, usize::MAX);
}

impl runtime::Encode for Link {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::TARGET_RULE));
        writer.maybe("target", &self.target, &self.extra);
        writer.optional("scope", &self.scope, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("up", &self.up, &self.extra);
        writer.optional("url", &self.url, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum LinkKind {
        Link = "link",
        Other(String),
    }
}
}

mod models_lone {
//! The schema at `/components/schemas/Lone`.

use crate::runtime;

/// Would be nothing without it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lone {
    pub key: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Lone);

impl Lone {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Lone {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("key", &mut self.key),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Lone {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("key", &self.key, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_read_only_write_only::models;
use crate::runtime;

/// The operations of [`things`](self).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &GET_THING,
    &PUT_THING,
    &DRAFT_THING,
    &DELETE_THINGS,
    &POST_FORM,
];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::Account> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_read_only_write_only()
    ///     .things()
    ///     .get_thing()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(&self) -> GetThing {
        let call = runtime::Call::new(self.client, &GET_THING);
        GetThing(call)
    }
}

runtime::builder!(GET_THING, GetThing, models::Account);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Account>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_read_only_write_only::models::Account;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_read_only_write_only()
    ///     .things()
    ///     .put_thing(Account::new("value".into(), "value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Account) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());

/// `POST /thing`.
pub static DRAFT_THING: runtime::Operation<models::Author> =
    runtime::Operation::new(&super::API, "draftThing", runtime::Method::Post, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Draft>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `POST /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// Response: Who did.
    ///
    /// ```no_run
    /// use cases::schemas_read_only_write_only::models::Draft;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_read_only_write_only()
    ///     .things()
    ///     .draft_thing(Draft::new(1))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn draft_thing(&self, body: models::Draft) -> DraftThing {
        let call = runtime::Call::new(self.client, &DRAFT_THING).body_json(&body);
        DraftThing(call)
    }
}

runtime::builder!(DRAFT_THING, DraftThing, models::Author);

/// `POST /deletions`.
pub static DELETE_THINGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "deleteThings", runtime::Method::Post, "/deletions")
        .bodies(&[runtime::Body::json_of::<models::Deletions>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `POST /deletions`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_read_only_write_only::models::deletions::DeletionsFirst;
    /// use cases::schemas_read_only_write_only::models::{ByName, Deletions};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_read_only_write_only()
    ///     .things()
    ///     .delete_things(Deletions::new(DeletionsFirst::ByName(ByName::new("a".into()))))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_things(&self, body: models::Deletions) -> DeleteThings {
        let call = runtime::Call::new(self.client, &DELETE_THINGS).body_json(&body);
        DeleteThings(call)
    }
}

runtime::builder!(DELETE_THINGS, DeleteThings, ());

/// `POST /form`.
pub static POST_FORM: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "postForm", runtime::Method::Post, "/form")
        .bodies(&[runtime::Body::form(&[runtime::Field::new("name").required()]).required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `POST /form`
    ///
    /// - `name`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_read_only_write_only()
    ///     .things()
    ///     .post_form("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_form(&self, name: impl Into<String>) -> PostForm {
        let call = runtime::Call::new(self.client, &POST_FORM)
            .form("name", runtime::Value::text(name));
        PostForm(call)
    }
}

runtime::builder!(POST_FORM, PostForm, ());
}
