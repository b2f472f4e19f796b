mod models_line {
//! The schema at `/components/schemas/Line`.

use crate::runtime;

/// The schema `Line`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// The member `quantity`.
    pub quantity: i64,

    /// The member `price`.
    pub price: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Line);

impl Line {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(quantity: i64) -> Self {
        Self { quantity, ..Self::default() }
    }
}

impl runtime::Decode for Line {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("quantity", &mut self.quantity),
            ],
            &mut [
                ("price", &mut self.price),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Line {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("quantity", &self.quantity);
        writer.optional("price", &self.price, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod orders {
//! The operations of `orders`.

use crate::examples_filled::models;
use crate::runtime;

/// The operations of `orders`.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    client: &'a runtime::Client,
}

impl<'a> Orders<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &ADD_LINK,
    &ADD_MANY,
    &ADD_ASSIGNEES,
    &ADD_LINES,
    &ADD_TREE,
    &SET_FILES,
    &SET_EXCLUSIONS,
    &SET_POSITIONS,
    &SET_LIMITS,
];

/// `POST /links`.
pub static ADD_LINK: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addLink", runtime::Method::Post, "/links")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("line_items").required(),
                runtime::Field::new("features").required(),
                runtime::Field::new("profile").required(),
                runtime::Field::new("prices").required(),
                runtime::Field::new("created"),
                runtime::Field::new("metadata"),
                runtime::Field::new("note"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `POST /links`
    ///
    /// - `features`: The member `features`.
    /// - `line_items`: The member `line_items`.
    /// - `prices`: The member `prices`.
    /// - `profile`: The member `profile`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut features = cases::examples_filled::orders::AddLinkFeatures::default();
    /// features.history = Some(
    ///     cases::examples_filled::orders::AddLinkFeaturesHistory::new(true),
    /// );
    /// client
    ///     .examples_filled()
    ///     .orders()
    ///     .add_link(
    ///         &features,
    ///         &[cases::examples_filled::models::Line::new(2)],
    ///         &[("name".to_owned(), cases::examples_filled::models::Line::new(2))].into(),
    ///         &cases::examples_filled::orders::AddLinkProfile::default(),
    ///     )
    ///     .created(&cases::examples_filled::orders::AddLinkCreated::Integer(1))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_link(
        &self,
        features: &AddLinkFeatures,
        line_items: &[models::Line],
        prices: &runtime::Map<models::Line>,
        profile: &AddLinkProfile,
    ) -> AddLink {
        let call = runtime::Call::new(self.client, &ADD_LINK)
            .encoded(runtime::Location::Form, "features", features)
            .encoded(runtime::Location::Form, "line_items", line_items)
            .encoded(runtime::Location::Form, "prices", prices)
            .encoded(runtime::Location::Form, "profile", profile);
        AddLink(call)
    }
}

runtime::builder!(ADD_LINK, AddLink, ());

impl AddLink {
    /// The member `created`.
    pub fn created(self, value: &AddLinkCreated) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "created", value))
    }

    /// The member `metadata`.
    pub fn metadata(self, value: &AddLinkMetadata) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "metadata", value))
    }

    /// The member `note`.
    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.form("note", runtime::Value::text(value)))
    }
}

/// The member `features`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLinkFeatures {
    /// The member `title`.
    pub title: Option<String>,

    /// The member `history`.
    pub history: Option<AddLinkFeaturesHistory>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddLinkFeatures);

impl AddLinkFeatures {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddLinkFeatures {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("title", &mut self.title),
                ("history", &mut self.history),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddLinkFeatures {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("title", &self.title, &self.extra);
        writer.optional("history", &self.history, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `history`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLinkFeaturesHistory {
    /// The member `enabled`.
    pub enabled: bool,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddLinkFeaturesHistory);

impl AddLinkFeaturesHistory {
    /// A value of its members.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for AddLinkFeaturesHistory {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("enabled", &mut self.enabled),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddLinkFeaturesHistory {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("enabled", &self.enabled);
        writer.end_object(&self.extra);
    }
}

/// The member `profile`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLinkProfile {
    /// The member `headline`.
    pub headline: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddLinkProfile);

impl AddLinkProfile {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddLinkProfile {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("headline", &mut self.headline),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddLinkProfile {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("headline", &self.headline, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `created`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddLinkCreated {
    /// A value that fits `Gt`.
    Gt(AddLinkCreatedGt),

    /// A value that fits `Integer`.
    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for AddLinkCreated {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for AddLinkCreated {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Gt);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for AddLinkCreated {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Gt(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(AddLinkCreated, Gt(AddLinkCreatedGt), Integer(i64));

/// An alternative of the member `created`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLinkCreatedGt {
    /// The member `gt`.
    pub gt: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddLinkCreatedGt);

impl AddLinkCreatedGt {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddLinkCreatedGt {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("gt", &mut self.gt),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddLinkCreatedGt {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("gt", &self.gt, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `metadata`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddLinkMetadata {
    /// A value that fits `TextMap`.
    TextMap(runtime::Map<String>),

    /// A value that fits `False`.
    False(bool),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for AddLinkMetadata {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for AddLinkMetadata {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::TextMap);
        fit.offer_checked(self, Self::False);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for AddLinkMetadata {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::TextMap(value) => value.encode(writer),
            Self::False(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(AddLinkMetadata, False(bool));

/// `POST /many`.
pub static ADD_MANY: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addMany", runtime::Method::Post, "/many")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("a").required(),
                runtime::Field::new("b").required(),
                runtime::Field::new("c").required(),
                runtime::Field::new("lines").required(),
                runtime::Field::new("prices").required(),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `POST /many`
    ///
    /// - `required`: What else every call has.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_filled()
    ///     .orders()
    ///     .add_many(cases::examples_filled::orders::AddManyRequired {
    ///         a: "value".into(),
    ///         b: "value".into(),
    ///         c: "value".into(),
    ///         lines: vec![cases::examples_filled::models::Line::new(2)],
    ///         prices: [(
    ///             "name".to_owned(),
    ///             cases::examples_filled::models::Line::new(2),
    ///         )].into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_many(&self, required: AddManyRequired) -> AddMany {
        let call = runtime::Call::new(self.client, &ADD_MANY)
            .form("a", required.a)
            .form("b", required.b)
            .form("c", required.c)
            .encoded(runtime::Location::Form, "lines", &required.lines)
            .encoded(runtime::Location::Form, "prices", &required.prices);
        AddMany(call)
    }
}

runtime::builder!(ADD_MANY, AddMany, ());

/// What every call of `POST /many` has.
#[derive(Clone, Debug)]
pub struct AddManyRequired {
    /// The member `a`.
    pub a: String,

    /// The member `b`.
    pub b: String,

    /// The member `c`.
    pub c: String,

    /// The member `lines`.
    pub lines: Vec<models::Line>,

    /// The member `prices`.
    pub prices: runtime::Map<models::Line>,
}

/// `POST /assignees`.
pub static ADD_ASSIGNEES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addAssignees", runtime::Method::Post, "/assignees")
        .bodies(&[runtime::Body::json_of::<AddAssigneesBody>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `POST /assignees`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = cases::examples_filled::orders::AddAssigneesBody::default();
    /// body.assignees = Some(
    ///     vec![
    ///         cases::examples_filled::orders::AddAssigneesBodyAssigneesItem::Text(
    ///             "hubot".into(),
    ///         ),
    ///     ],
    /// );
    /// client
    ///     .examples_filled()
    ///     .orders()
    ///     .add_assignees()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_assignees(&self) -> AddAssignees {
        let call = runtime::Call::new(self.client, &ADD_ASSIGNEES);
        AddAssignees(call)
    }
}

runtime::builder!(ADD_ASSIGNEES, AddAssignees, ());

impl AddAssignees {
    /// The body, as `application/json`.
    pub fn body(self, value: AddAssigneesBody) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// The body of `POST /assignees`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAssigneesBody {
    /// The member `assignees`.
    pub assignees: Option<Vec<AddAssigneesBodyAssigneesItem>>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddAssigneesBody);

impl AddAssigneesBody {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddAssigneesBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("assignees", &mut self.assignees),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddAssigneesBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("assignees", &self.assignees, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the member `assignees`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddAssigneesBodyAssigneesItem {
    /// A value that fits `Text`.
    Text(String),

    /// A value that fits `Id`.
    Id(AddAssigneesBodyAssigneesItemId),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for AddAssigneesBodyAssigneesItem {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for AddAssigneesBodyAssigneesItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Id);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for AddAssigneesBodyAssigneesItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Id(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    AddAssigneesBodyAssigneesItem,
    Text(String),
    Text(&str),
    Id(AddAssigneesBodyAssigneesItemId),
);

/// An alternative of an item of the member `assignees`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAssigneesBodyAssigneesItemId {
    /// The member `id`.
    pub id: i64,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddAssigneesBodyAssigneesItemId);

impl AddAssigneesBodyAssigneesItemId {
    /// A value of its members.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for AddAssigneesBodyAssigneesItemId {
    #[inline]
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

impl runtime::Encode for AddAssigneesBodyAssigneesItemId {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}

/// `POST /lines`.
pub static ADD_LINES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addLines", runtime::Method::Post, "/lines")
        .bodies(&[runtime::Body::json_of::<AddLinesBody>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `POST /lines`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = cases::examples_filled::orders::AddLinesBody::default();
    /// body.lines = Some(vec![cases::examples_filled::models::Line::new(2)]);
    /// client
    ///     .examples_filled()
    ///     .orders()
    ///     .add_lines()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_lines(&self) -> AddLines {
        let call = runtime::Call::new(self.client, &ADD_LINES);
        AddLines(call)
    }
}

runtime::builder!(ADD_LINES, AddLines, ());

impl AddLines {
    /// The body, as `application/json`.
    pub fn body(self, value: AddLinesBody) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// The body of `POST /lines`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLinesBody {
    /// The member `lines`.
    pub lines: Option<Vec<models::Line>>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddLinesBody);

impl AddLinesBody {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddLinesBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("lines", &mut self.lines),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddLinesBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("lines", &self.lines, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /trees`.
pub static ADD_TREE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addTree", runtime::Method::Post, "/trees")
        .bodies(&[runtime::Body::json_of::<AddTreeBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `POST /trees`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut item = cases::examples_filled::orders::AddTreeBodyLeastItem::default();
    /// item.count = Some(1);
    /// let mut review = cases::examples_filled::orders::AddTreeBodyReview::default();
    /// review.users = Some(vec!["octocat".into()]);
    /// let mut item2 = cases::examples_filled::orders::AddTreeBodyTreeItem::default();
    /// item2.path = Some("a.rb".into());
    /// item2.mode = Some("100644".into());
    /// client
    ///     .examples_filled()
    ///     .orders()
    ///     .add_tree(
    ///         cases::examples_filled::orders::AddTreeBody::new(
    ///             vec![item],
    ///             Some(review),
    ///             vec![item2],
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_tree(&self, body: AddTreeBody) -> AddTree {
        let call = runtime::Call::new(self.client, &ADD_TREE).body_json(&body);
        AddTree(call)
    }
}

runtime::builder!(ADD_TREE, AddTree, ());

/// The body of `POST /trees`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddTreeBody {
    /// The member `tree`.
    pub tree: Vec<AddTreeBodyTreeItem>,

    /// The member `least`.
    ///
    /// At least 1 item.
    pub least: Vec<AddTreeBodyLeastItem>,

    /// The member `empty`.
    ///
    /// At least 1 item.
    pub empty: Option<Vec<AddTreeBodyEmptyItem>>,

    /// The member `review`.
    pub review: Option<AddTreeBodyReview>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddTreeBody);

impl AddTreeBody {
    /// A value with the members that it must have, in the order of their names.
    #[must_use]
    pub fn new(
        least: Vec<AddTreeBodyLeastItem>,
        review: Option<AddTreeBodyReview>,
        tree: Vec<AddTreeBodyTreeItem>,
    ) -> Self {
        Self {
            least,
            review,
            tree,
            ..Self::default()
        }
    }
}

impl runtime::Decode for AddTreeBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("tree", &mut self.tree),
                ("least", &mut self.least),
                ("review", &mut self.review),
            ],
            &mut [
                ("empty", &mut self.empty),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddTreeBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("tree", &self.tree);
        writer.rule(runtime::Rule::new().items(1, usize::MAX));
        writer.required("least", &self.least);
        writer.rule(runtime::Rule::new().items(1, usize::MAX));
        writer.optional("empty", &self.empty, &self.extra);
        writer.required("review", &self.review);
        writer.end_object(&self.extra);
    }
}

/// An item of the member `tree`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddTreeBodyTreeItem {
    /// The member `path`.
    pub path: Option<String>,

    /// The member `mode`.
    pub mode: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddTreeBodyTreeItem);

impl AddTreeBodyTreeItem {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddTreeBodyTreeItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("path", &mut self.path),
                ("mode", &mut self.mode),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddTreeBodyTreeItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("path", &self.path, &self.extra);
        writer.optional("mode", &self.mode, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the member `least`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddTreeBodyLeastItem {
    /// The member `name`.
    pub name: Option<String>,

    /// The member `count`.
    pub count: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddTreeBodyLeastItem);

impl AddTreeBodyLeastItem {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddTreeBodyLeastItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("count", &mut self.count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddTreeBodyLeastItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("count", &self.count, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the member `empty`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddTreeBodyEmptyItem {
    /// The member `name`.
    pub name: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddTreeBodyEmptyItem);

impl AddTreeBodyEmptyItem {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddTreeBodyEmptyItem {
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

impl runtime::Encode for AddTreeBodyEmptyItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `review`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddTreeBodyReview {
    /// The member `users`.
    pub users: Option<Vec<String>>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddTreeBodyReview);

impl AddTreeBodyReview {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddTreeBodyReview {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("users", &mut self.users),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddTreeBodyReview {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("users", &self.users, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `PATCH /files`.
pub static SET_FILES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setFiles", runtime::Method::Patch, "/files")
        .bodies(&[runtime::Body::json_of::<SetFilesBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `PATCH /files`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut value = cases::examples_filled::orders::SetFilesBodyFilesValue::default();
    /// value.content = Some("puts".into());
    /// let mut config = cases::examples_filled::orders::SetFilesBodyConfig::default();
    /// config.url = Some("https://example.com/".into());
    /// let mut body = cases::examples_filled::orders::SetFilesBody::default();
    /// body.files = Some([("a.rb".to_owned(), value)].into());
    /// body.config = Some(config);
    /// client
    ///     .examples_filled()
    ///     .orders()
    ///     .set_files(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_files(&self, body: SetFilesBody) -> SetFiles {
        let call = runtime::Call::new(self.client, &SET_FILES).body_json(&body);
        SetFiles(call)
    }
}

runtime::builder!(SET_FILES, SetFiles, ());

/// The body of `PATCH /files`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetFilesBody {
    /// The member `files`.
    pub files: Option<runtime::Map<SetFilesBodyFilesValue>>,

    /// The member `config`.
    pub config: Option<SetFilesBodyConfig>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetFilesBody);

impl SetFilesBody {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SetFilesBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("files", &mut self.files),
                ("config", &mut self.config),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SetFilesBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("files", &self.files, &self.extra);
        writer.optional("config", &self.config, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// A value of the member `files`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetFilesBodyFilesValue {
    /// The member `content`.
    pub content: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetFilesBodyFilesValue);

impl SetFilesBodyFilesValue {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SetFilesBodyFilesValue {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("content", &mut self.content),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SetFilesBodyFilesValue {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("content", &self.content, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `config`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetFilesBodyConfig {
    /// The member `url`.
    pub url: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetFilesBodyConfig);

impl SetFilesBodyConfig {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SetFilesBodyConfig {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("url", &mut self.url),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SetFilesBodyConfig {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("url", &self.url, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `PUT /exclusions`.
pub static SET_EXCLUSIONS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setExclusions", runtime::Method::Put, "/exclusions")
        .bodies(&[
            runtime::Body::json_of::<runtime::Map<Vec<SetExclusionsBodyValueItem>>>().required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `PUT /exclusions`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_filled()
    ///     .orders()
    ///     .set_exclusions(
    ///         [(
    ///             "octo-repo".to_owned(),
    ///             vec![
    ///                 cases::examples_filled::orders::SetExclusionsBodyValueItem::Text(
    ///                     "/src/kernel.rs".into(),
    ///                 ),
    ///             ],
    ///         )].into(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_exclusions(
        &self,
        body: runtime::Map<Vec<SetExclusionsBodyValueItem>>,
    ) -> SetExclusions {
        let call = runtime::Call::new(self.client, &SET_EXCLUSIONS).body_json(&body);
        SetExclusions(call)
    }
}

runtime::builder!(SET_EXCLUSIONS, SetExclusions, ());

/// An item of a value of the body of `PUT /exclusions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetExclusionsBodyValueItem {
    /// A value that fits `Text`.
    Text(String),

    /// A value that fits `Integer`.
    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for SetExclusionsBodyValueItem {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for SetExclusionsBodyValueItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for SetExclusionsBodyValueItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(SetExclusionsBodyValueItem, Text(String), Text(&str), Integer(i64));

/// `PATCH /positions`.
pub static SET_POSITIONS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setPositions", runtime::Method::Patch, "/positions")
        .bodies(&[runtime::Body::json_of::<Vec<SetPositionsBodyItem>>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `PATCH /positions`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut item = cases::examples_filled::orders::SetPositionsBodyItem::default();
    /// item.position = Some(1);
    /// client
    ///     .examples_filled()
    ///     .orders()
    ///     .set_positions(vec![item])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_positions(&self, body: Vec<SetPositionsBodyItem>) -> SetPositions {
        let call = runtime::Call::new(self.client, &SET_POSITIONS).body_json(&body);
        SetPositions(call)
    }
}

runtime::builder!(SET_POSITIONS, SetPositions, ());

/// An item of the body of `PATCH /positions`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetPositionsBodyItem {
    /// The member `id`.
    pub id: Option<String>,

    /// The member `position`.
    pub position: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetPositionsBodyItem);

impl SetPositionsBodyItem {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SetPositionsBodyItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
                ("position", &mut self.position),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SetPositionsBodyItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.optional("position", &self.position, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `PUT /limits`.
pub static SET_LIMITS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setLimits", runtime::Method::Put, "/limits")
        .bodies(&[runtime::Body::json_of::<runtime::Map<i64>>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `PUT /limits`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_filled()
    ///     .orders()
    ///     .set_limits([("lim_00".to_owned(), 1)].into())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_limits(&self, body: runtime::Map<i64>) -> SetLimits {
        let call = runtime::Call::new(self.client, &SET_LIMITS).body_json(&body);
        SetLimits(call)
    }
}

runtime::builder!(SET_LIMITS, SetLimits, ());
}
