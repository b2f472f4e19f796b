mod models_condition {
//! The schema at `/components/schemas/Condition`.

use crate::runtime;

/// The schema `Condition`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Condition {
    pub key: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Condition);

impl Condition {
    /// Takes all members.
    #[must_use]
    pub fn new(key: String) -> Self {
        Self {
            key,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Condition {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("key", &mut self.key),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Condition {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("key", &self.key);
        writer.end_object(&self.extra);
    }
}
}

mod models_filter {
//! The schema at `/components/schemas/Filter`.

use crate::runtime;

/// The schema `Filter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub must: Option<FilterMust>,

    pub any: Option<FilterAny>,

    pub tags: Option<FilterTags>,

    pub words: Option<FilterWords>,

    pub days: Option<FilterDays>,

    pub pair: Option<FilterPair>,

    pub deep: Option<FilterDeep>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Filter);

impl Filter {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Filter {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("must", &mut self.must),
                ("any", &mut self.any),
                ("tags", &mut self.tags),
                ("words", &mut self.words),
                ("days", &mut self.days),
                ("pair", &mut self.pair),
                ("deep", &mut self.deep),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Filter {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("must", &self.must, &self.extra);
        writer.optional("any", &self.any, &self.extra);
        writer.optional("tags", &self.tags, &self.extra);
        writer.optional("words", &self.words, &self.extra);
        writer.optional("days", &self.days, &self.extra);
        writer.optional("pair", &self.pair, &self.extra);
        writer.optional("deep", &self.deep, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `must`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterMust {
    Condition(super::Condition),

    ConditionList(Vec<super::Condition>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FilterMust, Other);

impl runtime::Decode for FilterMust {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Condition);
        fit.offer_checked(self, Self::ConditionList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FilterMust {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Condition(value) => value.encode(writer),
            Self::ConditionList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    FilterMust,
    Condition(super::Condition),
    ConditionList(Vec<super::Condition>),
);

/// The property `any`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterAny {
    TextList(Vec<String>),

    IntegerList(Vec<i64>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FilterAny, Other);

impl runtime::Decode for FilterAny {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::TextList);
        fit.offer_checked(self, Self::IntegerList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FilterAny {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::TextList(value) => value.encode(writer),
            Self::IntegerList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(FilterAny, TextList(Vec<String>), IntegerList(Vec<i64>));

/// The property `tags`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterTags {
    Text(String),

    Tags(super::Tags),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FilterTags, Other);

impl runtime::Decode for FilterTags {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Tags);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FilterTags {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Tags(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(FilterTags, Text(String), Text(&str), Tags(super::Tags));

/// The property `words`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterWords {
    Tags(super::Tags),

    TextList(Vec<String>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl FilterWords {
    const TEXT_LIST_RULE: runtime::TextRule = runtime::TextRule::new("TextList").length(0, 9);
}

runtime::union_as_json!(FilterWords, Other);

impl runtime::Decode for FilterWords {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Tags);
        fit.offer_checked(self, Self::TextList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FilterWords {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Tags(value) => value.encode(writer),
            Self::TextList(value) => {
                writer.ruled("TextList", value, runtime::Rule::text(&Self::TEXT_LIST_RULE))
            }
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `days`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterDays {
    TextList(Vec<runtime::Date>),

    ValueList(Vec<runtime::Map<i64>>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FilterDays, Other);

impl runtime::Decode for FilterDays {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::TextList);
        fit.offer_checked(self, Self::ValueList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FilterDays {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::TextList(value) => value.encode(writer),
            Self::ValueList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(FilterDays, TextList(Vec<runtime::Date>), ValueList(Vec<runtime::Map<i64>>));

/// The property `pair`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterPair {
    Tuple(runtime::Tuple<(runtime::Maybe<String>, runtime::Maybe<i64>)>),

    BooleanList(Vec<bool>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FilterPair, Other);

impl runtime::Decode for FilterPair {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Tuple);
        fit.offer_checked(self, Self::BooleanList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FilterPair {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Tuple(value) => value.encode(writer),
            Self::BooleanList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(FilterPair, BooleanList(Vec<bool>));

/// The property `deep`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterDeep {
    Boolean(bool),

    TreeList(Vec<super::Tree>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FilterDeep, Other);

impl runtime::Decode for FilterDeep {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Boolean);
        fit.offer_checked(self, Self::TreeList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FilterDeep {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Boolean(value) => value.encode(writer),
            Self::TreeList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(FilterDeep, Boolean(bool), TreeList(Vec<super::Tree>));
}

mod models_tags {
//! The schema at `/components/schemas/Tags`.

/// The schema `Tags`.
pub type Tags = Vec<String>;
}

mod models_tree {
//! The schema at `/components/schemas/Tree`.

use crate::runtime;

/// The schema `Tree`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tree {
    Text(String),

    List(Vec<super::Tree>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Tree, Other);

impl runtime::Decode for Tree {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::List);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Tree {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::List(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Tree, Text(String), Text(&str), List(Vec<super::Tree>));
}

mod models_vector {
//! The schema at `/components/schemas/Vector`.

use crate::runtime;

/// The schema `Vector`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Vector {
    NumberList(Vec<f64>),

    NumberListList(Vec<Vec<f64>>),

    NumberListMap(runtime::Map<Vec<f64>>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Vector, Other);

impl runtime::Decode for Vector {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::NumberList);
        fit.offer_checked(self, Self::NumberListList);
        fit.offer_checked(self, Self::NumberListMap);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Vector {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::NumberList(value) => value.encode(writer),
            Self::NumberListList(value) => value.encode(writer),
            Self::NumberListMap(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Vector, NumberList(Vec<f64>), NumberListList(Vec<Vec<f64>>));
}

mod search {
//! The operations of `search`.

use crate::schemas_union_lists::models;
use crate::runtime;

/// The operations of [`search`](self).
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    client: &'a runtime::Client,
}

impl<'a> Search<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SEARCH, &PUT_POINT];

/// `POST /search`.
pub static SEARCH: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "search", runtime::Method::Post, "/search")
        .bodies(&[runtime::Body::json_of::<models::Filter>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Search<'_> {
    /// `POST /search`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_union_lists::models::{Condition, Filter, filter::FilterMust};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Filter::default();
    /// body.must = Some(FilterMust::Condition(Condition::new("value".into())));
    /// client
    ///     .schemas_union_lists()
    ///     .search()
    ///     .search(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, body: models::Filter) -> SearchCall {
        let call = runtime::Call::new(self.client, &SEARCH).body_json(&body);
        SearchCall(call)
    }
}

runtime::builder!(SEARCH, SearchCall, ());

/// `PUT /points`.
pub static PUT_POINT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putPoint", runtime::Method::Put, "/points")
        .bodies(&[runtime::Body::json_of::<models::Vector>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Search<'_> {
    /// `PUT /points`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_union_lists::models::Vector;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_union_lists()
    ///     .search()
    ///     .put_point(Vector::NumberList(vec![1.0]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_point(&self, body: impl Into<models::Vector>) -> PutPoint {
        let call = runtime::Call::new(self.client, &PUT_POINT).body_json(&body.into());
        PutPoint(call)
    }
}

runtime::builder!(PUT_POINT, PutPoint, ());
}
