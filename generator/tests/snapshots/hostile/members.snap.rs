mod members {
//! The operations of `members`.

use crate::hostile_members::models;
use crate::runtime;

/// The operations of `members`.
#[derive(Clone, Copy, Debug)]
pub struct Members<'a> {
    client: &'a runtime::Client,
}

impl<'a> Members<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT];

/// `PUT /x`.
pub static PUT: runtime::Operation<models::Members> =
    runtime::Operation::new(&super::API, "put", runtime::Method::Put, "/x")
        .bodies(&[runtime::Body::json().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Members<'_> {
    /// `PUT /x`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
    ///     .hostile_members()
    ///     .members()
    ///     .put(Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(&self, body: models::Members) -> Put {
        let call = runtime::Call::new(self.client, &PUT).body_json(&body);
        Put(call)
    }
}

runtime::builder!(PUT, Put, models::Members);
}

mod models_members {
//! The schema at `/components/schemas/Members`.

use crate::runtime;

/// The schema `Members`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Members {
    /// The member `value`.
    pub value: String,

    /// The member `reader`.
    pub reader: String,

    /// The member `writer`.
    pub writer: String,

    /// The member `name`.
    pub name: String,

    /// The member `new`.
    pub new: bool,

    /// The member `self`.
    pub self_c62c: bool,

    /// The member `Self`.
    pub self_651e: bool,

    /// The member `default`.
    pub default: Option<String>,

    /// The member `decode`.
    pub decode: Option<String>,

    /// The member `encode`.
    pub encode: Option<String>,

    /// The member `clone`.
    pub clone: Option<String>,

    /// The member `runtime`.
    pub runtime: Option<String>,

    /// The member `models`.
    pub models: Option<String>,

    /// The member `a_b`.
    pub a_b: Option<MembersAb>,

    /// The member `a`.
    pub a: Option<MembersA>,

    /// The member `union`.
    pub union: Option<MembersUnion>,

    /// The member `words`.
    pub words: Option<Vec<String>>,

    /// The member `wordMap`.
    pub word_map: Option<runtime::Map<String>>,

    /// The member `tagged`.
    pub tagged: Option<MembersTagged>,

    /// The member `inner`.
    pub inner: Option<Vec<MembersInnerItem>>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl Members {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(
        self_651e: bool,
        name: String,
        new: bool,
        reader: String,
        self_c62c: bool,
        value: String,
        writer: String,
    ) -> Self {
        Self {
            self_651e,
            name,
            new,
            reader,
            self_c62c,
            value,
            writer,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Members {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.object(
            &mut [
                ("value", &mut value.value),
                ("reader", &mut value.reader),
                ("writer", &mut value.writer),
                ("name", &mut value.name),
                ("new", &mut value.new),
                ("self", &mut value.self_c62c),
                ("Self", &mut value.self_651e),
            ],
            &mut [
                ("default", &mut value.default),
                ("decode", &mut value.decode),
                ("encode", &mut value.encode),
                ("clone", &mut value.clone),
                ("runtime", &mut value.runtime),
                ("models", &mut value.models),
                ("a_b", &mut value.a_b),
                ("a", &mut value.a),
                ("union", &mut value.union),
                ("words", &mut value.words),
                ("wordMap", &mut value.word_map),
                ("tagged", &mut value.tagged),
                ("inner", &mut value.inner),
            ],
            &mut value.extra,
        )?;
        Ok(value)
    }
}

impl Members {
    const WORDS_RULE: runtime::TextRule = runtime::TextRule::new("words")
        .pattern("^[a-z]{2,8}$", &[runtime::Piece::class("a-z", 2, 8)]);
    const WORD_MAP_RULE: runtime::TextRule = runtime::TextRule::new("wordMap")
        .pattern("^[a-z]{2,8}$", &[runtime::Piece::class("a-z", 2, 8)]);
}

impl runtime::Encode for Members {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("value", &self.value);
        writer.required("reader", &self.reader);
        writer.required("writer", &self.writer);
        writer.required("name", &self.name);
        writer.required("new", &self.new);
        writer.required("self", &self.self_c62c);
        writer.required("Self", &self.self_651e);
        writer.optional("default", &self.default, &self.extra);
        writer.optional("decode", &self.decode, &self.extra);
        writer.optional("encode", &self.encode, &self.extra);
        writer.optional("clone", &self.clone, &self.extra);
        writer.optional("runtime", &self.runtime, &self.extra);
        writer.optional("models", &self.models, &self.extra);
        writer.optional("a_b", &self.a_b, &self.extra);
        writer.optional("a", &self.a, &self.extra);
        writer.optional("union", &self.union, &self.extra);
        writer.rule(runtime::Rule::text(&Self::WORDS_RULE));
        writer.optional("words", &self.words, &self.extra);
        writer.rule(runtime::Rule::text(&Self::WORD_MAP_RULE));
        writer.optional("wordMap", &self.word_map, &self.extra);
        writer.optional("tagged", &self.tagged, &self.extra);
        writer.optional("inner", &self.inner, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The schema `a_b`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersAb {
    /// The member `c`.
    pub c: Option<MembersAbC>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl MembersAb {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for MembersAb {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.object(
            &mut [],
            &mut [
                ("c", &mut value.c),
            ],
            &mut value.extra,
        )?;
        Ok(value)
    }
}

impl runtime::Encode for MembersAb {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("c", &self.c, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The schema `c`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersAbC {
    /// The member `x`.
    pub x: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl MembersAbC {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for MembersAbC {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.object(
            &mut [],
            &mut [
                ("x", &mut value.x),
            ],
            &mut value.extra,
        )?;
        Ok(value)
    }
}

impl runtime::Encode for MembersAbC {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("x", &self.x, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The schema `a`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersA {
    /// The member `b_c`.
    pub b_c: Option<MembersAbc>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl MembersA {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for MembersA {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.object(
            &mut [],
            &mut [
                ("b_c", &mut value.b_c),
            ],
            &mut value.extra,
        )?;
        Ok(value)
    }
}

impl runtime::Encode for MembersA {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("b_c", &self.b_c, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The schema `b_c`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersAbc {
    /// The member `y`.
    pub y: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl MembersAbc {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for MembersAbc {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.object(
            &mut [],
            &mut [
                ("y", &mut value.y),
            ],
            &mut value.extra,
        )?;
        Ok(value)
    }
}

impl runtime::Encode for MembersAbc {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("y", &self.y, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The schema `union`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MembersUnion {
    /// A value that fits `Other0ca5`.
    Other0ca5(MembersUnionOther0ca5),

    /// A value that fits `Other03da`.
    Other03da(MembersUnionOther03da),

    /// A value that fits `Other4588`.
    Other4588(MembersUnionOther4588),

    /// A value that fits `Self_`.
    Self_(MembersUnionSelf),

    /// A value that fits `TextList`.
    TextList(Vec<String>),

    /// A value that fits `IntegerList`.
    IntegerList(Vec<i64>),

    /// A value that fits `TextMap`.
    TextMap(runtime::Map<String>),

    /// A value that fits `Boolean`.
    Boolean(bool),

    /// A value that fits `Word`.
    Word(String),

    /// A value that fits `Members`.
    Members(Box<super::Members>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for MembersUnion {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for MembersUnion {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(Self::Other0ca5);
        fit.offer_checked(Self::Other03da);
        fit.offer_checked(Self::Other4588);
        fit.offer_checked(Self::Self_);
        fit.offer_checked(Self::TextList);
        fit.offer_checked(Self::IntegerList);
        fit.offer_checked(Self::TextMap);
        fit.offer_checked(Self::Boolean);
        fit.offer_checked(Self::Word);
        fit.offer_checked(Self::Members);
        Ok(fit.finish(Self::Other))
    }
}

impl runtime::Encode for MembersUnion {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Other0ca5(value) => value.encode(writer),
            Self::Other03da(value) => value.encode(writer),
            Self::Other4588(value) => value.encode(writer),
            Self::Self_(value) => value.encode(writer),
            Self::TextList(value) => value.encode(writer),
            Self::IntegerList(value) => value.encode(writer),
            Self::TextMap(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Word(value) => value.encode(writer),
            Self::Members(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// Other
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersUnionOther0ca5 {
    /// The member `a`.
    pub a: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl MembersUnionOther0ca5 {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for MembersUnionOther0ca5 {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.object(
            &mut [],
            &mut [
                ("a", &mut value.a),
            ],
            &mut value.extra,
        )?;
        Ok(value)
    }
}

impl runtime::Encode for MembersUnionOther0ca5 {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// Other
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersUnionOther03da {
    /// The member `b`.
    pub b: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl MembersUnionOther03da {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for MembersUnionOther03da {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.object(
            &mut [],
            &mut [
                ("b", &mut value.b),
            ],
            &mut value.extra,
        )?;
        Ok(value)
    }
}

impl runtime::Encode for MembersUnionOther03da {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("b", &self.b, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The schema `2`.
    pub enum MembersUnionOther4588 {
        Other = "other",
        OtherValue(String),
    }
}

runtime::open_enum! {
    /// The schema `3`.
    pub enum MembersUnionSelf {
        Self_ = "Self",
        Other(String),
    }
}

/// The schema `tagged`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MembersTagged {
    /// A value that is tagged `a"`, `b`.
    Members(Box<super::Members>),

    /// A value that fits `B`.
    B(MembersTaggedB),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for MembersTagged {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for MembersTagged {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut fit = runtime::Fit::read(reader)?;
        match fit.tag("na\"me") {
            "a\"" | "b" => fit.offer(Self::Members),
            _ => fit.offer(Self::B),
        }
        Ok(fit.finish(Self::Other))
    }
}

impl runtime::Encode for MembersTagged {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Members(value) => value.encode(writer),
            Self::B(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The schema `1`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersTaggedB {
    /// The member `b`.
    pub b: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl MembersTaggedB {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for MembersTaggedB {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.object(
            &mut [],
            &mut [
                ("b", &mut value.b),
            ],
            &mut value.extra,
        )?;
        Ok(value)
    }
}

impl runtime::Encode for MembersTaggedB {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("b", &self.b, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The schema `items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MembersInnerItem {
    /// A value that fits `Text`.
    Text(String),

    /// A value that fits `TextList`.
    TextList(Vec<String>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for MembersInnerItem {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for MembersInnerItem {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(Self::Text);
        fit.offer_checked(Self::TextList);
        Ok(fit.finish(Self::Other))
    }
}

impl runtime::Encode for MembersInnerItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::TextList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_word {
//! The schema at `/components/schemas/Word`.

use crate::runtime;

/// The schema `Word`.
pub type Word = runtime::Text<WordRule>;

/// What every [`Word`] satisfies.
pub enum WordRule {}

impl runtime::HasRule for WordRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("Word")
        .pattern("^[a-z]{2,8}$", &[runtime::Piece::class("a-z", 2, 8)]);
}
}
