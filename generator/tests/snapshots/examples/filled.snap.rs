mod models_line {
//! The schema at `/components/schemas/Line`.

use crate::runtime;

/// The schema `Line`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub quantity: i64,

    pub price: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Line);

impl Line {
    /// Takes the required member.
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
    /// - `features`
    /// - `line_items`
    /// - `prices`
    /// - `profile`
    ///
    /// ```no_run
    /// use cases::examples_filled::models::Line;
    /// use cases::examples_filled::orders::{
    ///     AddLinkCreated, AddLinkFeatures, AddLinkFeaturesHistory, AddLinkProfile,
    /// };
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut features = AddLinkFeatures::default();
    /// features.history = Some(AddLinkFeaturesHistory::new(true));
    /// client
    ///     .examples_filled()
    ///     .orders()
    ///     .add_link(
    ///         &features,
    ///         &[Line::new(2)],
    ///         &[("name".to_owned(), Line::new(2))].into(),
    ///         &AddLinkProfile::default(),
    ///     )
    ///     .created(&AddLinkCreated::Integer(1))
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
    pub fn created(self, value: &AddLinkCreated) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "created", value))
    }

    pub fn metadata(self, value: &AddLinkMetadata) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "metadata", value))
    }

    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.form("note", runtime::Value::text(value)))
    }
}

/// The property `features`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLinkFeatures {
    pub title: Option<String>,

    pub history: Option<AddLinkFeaturesHistory>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddLinkFeatures);

impl AddLinkFeatures {
    /// Nothing set; the same as `default()`.
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

/// The property `history`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLinkFeaturesHistory {
    pub enabled: bool,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddLinkFeaturesHistory);

impl AddLinkFeaturesHistory {
    /// Takes all members.
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

/// The property `profile`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLinkProfile {
    pub headline: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddLinkProfile);

impl AddLinkProfile {
    /// Nothing set; the same as `default()`.
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

/// The property `created`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddLinkCreated {
    Gt(AddLinkCreatedGt),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(AddLinkCreated, Other);

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

/// An alternative of the property `created`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLinkCreatedGt {
    pub gt: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddLinkCreatedGt);

impl AddLinkCreatedGt {
    /// Nothing set; the same as `default()`.
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

/// The property `metadata`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddLinkMetadata {
    TextMap(runtime::Map<String>),

    False(bool),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(AddLinkMetadata, Other);

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
    /// - `required`: The other required values.
    ///
    /// ```no_run
    /// use cases::examples_filled::{models::Line, orders::AddManyRequired};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_filled()
    ///     .orders()
    ///     .add_many(AddManyRequired {
    ///         a: "value".into(),
    ///         b: "value".into(),
    ///         c: "value".into(),
    ///         lines: vec![Line::new(2)],
    ///         prices: [("name".to_owned(), Line::new(2))].into(),
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

/// The required values of `POST /many`.
#[derive(Clone, Debug)]
pub struct AddManyRequired {
    pub a: String,

    pub b: String,

    pub c: String,

    pub lines: Vec<models::Line>,

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
    /// use cases::examples_filled::orders::{AddAssigneesBody, AddAssigneesBodyAssigneesItem};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = AddAssigneesBody::default();
    /// body.assignees = Some(vec![AddAssigneesBodyAssigneesItem::Text("hubot".into())]);
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
    /// Sent as `application/json`.
    pub fn body(self, value: AddAssigneesBody) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// The request body of `POST /assignees`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAssigneesBody {
    pub assignees: Option<Vec<AddAssigneesBodyAssigneesItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddAssigneesBody);

impl AddAssigneesBody {
    /// Nothing set; the same as `default()`.
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

/// An item of the property `assignees`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddAssigneesBodyAssigneesItem {
    Text(String),

    Id(AddAssigneesBodyAssigneesItemId),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(AddAssigneesBodyAssigneesItem, Other);

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

/// An alternative of an item of the property `assignees`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAssigneesBodyAssigneesItemId {
    pub id: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddAssigneesBodyAssigneesItemId);

impl AddAssigneesBodyAssigneesItemId {
    /// Takes all members.
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
    /// use cases::examples_filled::{models::Line, orders::AddLinesBody};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = AddLinesBody::default();
    /// body.lines = Some(vec![Line::new(2)]);
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
    /// Sent as `application/json`.
    pub fn body(self, value: AddLinesBody) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// The request body of `POST /lines`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLinesBody {
    pub lines: Option<Vec<models::Line>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddLinesBody);

impl AddLinesBody {
    /// Nothing set; the same as `default()`.
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
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_filled::orders::{
    ///     AddTreeBody, AddTreeBodyLeastItem, AddTreeBodyReview, AddTreeBodyTreeItem,
    /// };
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut item = AddTreeBodyLeastItem::default();
    /// item.count = Some(1);
    /// let mut review = AddTreeBodyReview::default();
    /// review.users = Some(vec!["octocat".into()]);
    /// let mut item2 = AddTreeBodyTreeItem::default();
    /// item2.path = Some("a.rb".into());
    /// item2.mode = Some("100644".into());
    /// client
    ///     .examples_filled()
    ///     .orders()
    ///     .add_tree(AddTreeBody::new(vec![item], Some(review), vec![item2]))
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

/// The request body of `POST /trees`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddTreeBody {
    pub tree: Vec<AddTreeBodyTreeItem>,

    /// At least 1 item.
    pub least: Vec<AddTreeBodyLeastItem>,

    /// At least 1 item.
    pub empty: Option<Vec<AddTreeBodyEmptyItem>>,

    pub review: Option<AddTreeBodyReview>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddTreeBody);

impl AddTreeBody {
    /// Takes the required members, in alphabetical order.
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

/// An item of the property `tree`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddTreeBodyTreeItem {
    pub path: Option<String>,

    pub mode: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddTreeBodyTreeItem);

impl AddTreeBodyTreeItem {
    /// Nothing set; the same as `default()`.
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

/// An item of the property `least`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddTreeBodyLeastItem {
    pub name: Option<String>,

    pub count: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddTreeBodyLeastItem);

impl AddTreeBodyLeastItem {
    /// Nothing set; the same as `default()`.
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

/// An item of the property `empty`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddTreeBodyEmptyItem {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddTreeBodyEmptyItem);

impl AddTreeBodyEmptyItem {
    /// Nothing set; the same as `default()`.
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

/// The property `review`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddTreeBodyReview {
    pub users: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddTreeBodyReview);

impl AddTreeBodyReview {
    /// Nothing set; the same as `default()`.
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
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_filled::orders::{
    ///     SetFilesBody, SetFilesBodyConfig, SetFilesBodyFilesValue,
    /// };
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut value = SetFilesBodyFilesValue::default();
    /// value.content = Some("puts".into());
    /// let mut config = SetFilesBodyConfig::default();
    /// config.url = Some("https://example.com/".into());
    /// let mut body = SetFilesBody::default();
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

/// The request body of `PATCH /files`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetFilesBody {
    pub files: Option<runtime::Map<SetFilesBodyFilesValue>>,

    pub config: Option<SetFilesBodyConfig>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetFilesBody);

impl SetFilesBody {
    /// Nothing set; the same as `default()`.
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

/// A value of the property `files`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetFilesBodyFilesValue {
    pub content: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetFilesBodyFilesValue);

impl SetFilesBodyFilesValue {
    /// Nothing set; the same as `default()`.
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

/// The property `config`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetFilesBodyConfig {
    pub url: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetFilesBodyConfig);

impl SetFilesBodyConfig {
    /// Nothing set; the same as `default()`.
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
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_filled::orders::SetExclusionsBodyValueItem;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_filled()
    ///     .orders()
    ///     .set_exclusions(
    ///         [(
    ///             "octo-repo".to_owned(),
    ///             vec![SetExclusionsBodyValueItem::Text("/src/kernel.rs".into())],
    ///         )]
    ///         .into(),
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

/// An item of a value of the request body of `PUT /exclusions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetExclusionsBodyValueItem {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(SetExclusionsBodyValueItem, Other);

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
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_filled::orders::SetPositionsBodyItem;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut item = SetPositionsBodyItem::default();
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

/// An item of the request body of `PATCH /positions`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetPositionsBodyItem {
    pub id: Option<String>,

    pub position: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetPositionsBodyItem);

impl SetPositionsBodyItem {
    /// Nothing set; the same as `default()`.
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
    /// - `body`: Sent as `application/json`.
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
