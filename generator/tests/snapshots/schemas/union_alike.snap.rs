mod models_rule {
//! The schema at `/components/schemas/Rule`.

use crate::runtime;

/// The schema `Rule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    pub by_tag: Option<RuleByTag>,

    pub by_type: Option<RuleByType>,

    pub by_members: Option<RuleByMembers>,

    pub by_nothing: Option<RuleByNothing>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Rule);

impl runtime::Decode for Rule {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("by_tag", &mut self.by_tag),
                ("by_type", &mut self.by_type),
                ("by_members", &mut self.by_members),
                ("by_nothing", &mut self.by_nothing),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Rule {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("by_tag", &self.by_tag, &self.extra);
        writer.optional("by_type", &self.by_type, &self.extra);
        writer.optional("by_members", &self.by_members, &self.extra);
        writer.optional("by_nothing", &self.by_nothing, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `by_tag`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleByTag {
    /// Chosen when `action` is `block`.
    Block(RuleByTagBlock),

    /// Chosen when `action` is `skip`.
    Skip(RuleByTagSkip),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(RuleByTag, Other);

impl runtime::Decode for RuleByTag {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "action")?;
        fit.offer_tagged(self, &["block"], Self::Block);
        fit.offer_tagged(self, &["skip"], Self::Skip);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for RuleByTag {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Block(value) => value.encode(writer),
            Self::Skip(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// Rule
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleByTagBlock {
    pub action: RuleByTagBlockAction,

    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RuleByTagBlock);

impl runtime::Decode for RuleByTagBlock {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("action", &mut self.action),
            ],
            &mut [
                ("id", &mut self.id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RuleByTagBlock {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("action", &self.action);
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `action`.
    pub enum RuleByTagBlockAction {
        Block = "block",
        Other(String),
    }
}

/// Rule
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleByTagSkip {
    pub action: RuleByTagSkipAction,

    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RuleByTagSkip);

impl runtime::Decode for RuleByTagSkip {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("action", &mut self.action),
            ],
            &mut [
                ("id", &mut self.id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RuleByTagSkip {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("action", &self.action);
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `action`.
    pub enum RuleByTagSkipAction {
        Skip = "skip",
        Other(String),
    }
}

/// The property `by_type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleByType {
    TextList(Vec<String>),

    IntegerList(Vec<i64>),

    IntegerListList(Vec<Vec<i64>>),

    Plain(String),

    I64(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(RuleByType, Other);

impl runtime::Decode for RuleByType {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::TextList);
        fit.offer(self, Self::IntegerList);
        fit.offer(self, Self::IntegerListList);
        fit.offer(self, Self::Plain);
        fit.offer(self, Self::I64);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for RuleByType {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::TextList(value) => value.encode(writer),
            Self::IntegerList(value) => value.encode(writer),
            Self::IntegerListList(value) => value.encode(writer),
            Self::Plain(value) => value.encode(writer),
            Self::I64(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `by_members`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleByMembers {
    Left(RuleByMembersLeft),

    Right(RuleByMembersRight),

    Id(RuleByMembersId),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(RuleByMembers, Other);

impl runtime::Decode for RuleByMembers {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Left);
        fit.offer(self, Self::Right);
        fit.offer(self, Self::Id);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for RuleByMembers {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Left(value) => value.encode(writer),
            Self::Right(value) => value.encode(writer),
            Self::Id(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// An alternative of the property `by_members`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleByMembersLeft {
    pub id: String,

    pub left: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RuleByMembersLeft);

impl runtime::Decode for RuleByMembersLeft {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [
                ("left", &mut self.left),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RuleByMembersLeft {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.optional("left", &self.left, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An alternative of the property `by_members`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleByMembersRight {
    pub id: String,

    pub right: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RuleByMembersRight);

impl runtime::Decode for RuleByMembersRight {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [
                ("right", &mut self.right),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RuleByMembersRight {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.optional("right", &self.right, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An alternative of the property `by_members`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleByMembersId {
    pub id: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RuleByMembersId);

impl runtime::Decode for RuleByMembersId {
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

impl runtime::Encode for RuleByMembersId {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}

/// The property `by_nothing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleByNothing {
    IdC9b4(RuleByNothingIdC9b4),

    Id3727(RuleByNothingId3727),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(RuleByNothing, Other);

impl runtime::Decode for RuleByNothing {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::IdC9b4);
        fit.offer(self, Self::Id3727);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for RuleByNothing {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::IdC9b4(value) => value.encode(writer),
            Self::Id3727(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// An alternative of the property `by_nothing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleByNothingIdC9b4 {
    pub id: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RuleByNothingIdC9b4);

impl runtime::Decode for RuleByNothingIdC9b4 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [],
            &mut self.extra,
        )?;
        reader.told(Some(self.id.as_str()), &Self::ID_RULE);
        Ok(())
    }
}

impl RuleByNothingIdC9b4 {
    const ID_RULE: runtime::TextRule = runtime::TextRule::new("id").length(0, 1);
}

impl runtime::Encode for RuleByNothingIdC9b4 {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}

/// An alternative of the property `by_nothing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleByNothingId3727 {
    pub id: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RuleByNothingId3727);

impl runtime::Decode for RuleByNothingId3727 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [],
            &mut self.extra,
        )?;
        reader.told(Some(self.id.as_str()), &Self::ID_RULE);
        Ok(())
    }
}

impl RuleByNothingId3727 {
    const ID_RULE: runtime::TextRule = runtime::TextRule::new("id").length(2, usize::MAX);
}

impl runtime::Encode for RuleByNothingId3727 {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}
}

mod rules {
//! The operations of `rules`.

use crate::schemas_union_alike::models;
use crate::runtime;

/// The operations of [`rules`](self).
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    client: &'a runtime::Client,
}

impl<'a> Rules<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_RULE];

/// `GET /rules`.
pub static GET_RULE: runtime::Operation<models::Rule> =
    runtime::Operation::new(&super::API, "getRule", runtime::Method::Get, "/rules")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Rules<'_> {
    /// `GET /rules`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_alike()
    ///     .rules()
    ///     .get_rule()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_rule(&self) -> GetRule {
        let call = runtime::Call::new(self.client, &GET_RULE);
        GetRule(call)
    }
}

runtime::builder!(GET_RULE, GetRule, models::Rule);
}
