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
        .bodies(&[runtime::Body::json_of::<models::Members>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Members<'_> {
    /// `PUT /x`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_members()
    ///     .members()
    ///     .put(
    ///         cases::hostile_members::models::Members::new(
    ///             true,
    ///             "value".into(),
    ///             true,
    ///             "value".into(),
    ///             true,
    ///             "value".into(),
    ///             "value".into(),
    ///         ),
    ///     )
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
#[derive(Clone, Default, PartialEq)]
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
    pub self_: bool,

    /// The member `Self`.
    pub self_mixed: bool,

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
    ///
    /// Each: matches `^[a-z]{2,8}$`.
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

runtime::debug_as_json!(Members);

impl Members {
    /// A value with the members that it must have, in the order of their names.
    #[must_use]
    pub fn new(
        self_mixed: bool,
        name: String,
        new: bool,
        reader: String,
        self_: bool,
        value: String,
        writer: String,
    ) -> Self {
        Self {
            self_mixed,
            name,
            new,
            reader,
            self_,
            value,
            writer,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Members {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("value", &mut self.value),
                ("reader", &mut self.reader),
                ("writer", &mut self.writer),
                ("name", &mut self.name),
                ("new", &mut self.new),
                ("self", &mut self.self_),
                ("Self", &mut self.self_mixed),
            ],
            &mut [
                ("default", &mut self.default),
                ("decode", &mut self.decode),
                ("encode", &mut self.encode),
                ("clone", &mut self.clone),
                ("runtime", &mut self.runtime),
                ("models", &mut self.models),
                ("a_b", &mut self.a_b),
                ("a", &mut self.a),
                ("union", &mut self.union),
                ("words", &mut self.words),
                ("wordMap", &mut self.word_map),
                ("tagged", &mut self.tagged),
                ("inner", &mut self.inner),
            ],
            &mut self.extra,
        )
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
        writer.required("self", &self.self_);
        writer.required("Self", &self.self_mixed);
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

/// The member `a_b`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersAb {
    /// The member `c`.
    pub c: Option<MembersAbC>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MembersAb);

impl MembersAb {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for MembersAb {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("c", &mut self.c),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for MembersAb {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("c", &self.c, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `c`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersAbC {
    /// The member `x`.
    pub x: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MembersAbC);

impl MembersAbC {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for MembersAbC {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("x", &mut self.x),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for MembersAbC {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("x", &self.x, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `a`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersA {
    /// The member `b_c`.
    pub b_c: Option<MembersAbc>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MembersA);

impl MembersA {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for MembersA {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("b_c", &mut self.b_c),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for MembersA {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("b_c", &self.b_c, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `b_c`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersAbc {
    /// The member `y`.
    pub y: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MembersAbc);

impl MembersAbc {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for MembersAbc {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("y", &mut self.y),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for MembersAbc {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("y", &self.y, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `union`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MembersUnion {
    /// `"other"`.
    Other_,

    /// `"Self"`.
    Self_,

    /// A value that fits `A`.
    A(MembersUnionA),

    /// A value that fits `B`.
    B(MembersUnionB),

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

impl MembersUnion {
    const WORD_RULE: runtime::TextRule = runtime::TextRule::new("Word")
        .pattern("^[a-z]{2,8}$", &[runtime::Piece::class("a-z", 2, 8)]);
}

impl Default for MembersUnion {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for MembersUnion {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "other", Self::Other_);
        fit.offer_text(self, "Self", Self::Self_);
        fit.offer_checked(self, Self::A);
        fit.offer_checked(self, Self::B);
        fit.offer_checked(self, Self::TextList);
        fit.offer_checked(self, Self::IntegerList);
        fit.offer_checked(self, Self::TextMap);
        fit.offer_checked(self, Self::Boolean);
        fit.offer_checked(self, Self::Word);
        fit.offer_checked(self, Self::Members);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for MembersUnion {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Other_ => writer.string("other"),
            Self::Self_ => writer.string("Self"),
            Self::A(value) => value.encode(writer),
            Self::B(value) => value.encode(writer),
            Self::TextList(value) => value.encode(writer),
            Self::IntegerList(value) => value.encode(writer),
            Self::TextMap(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Word(value) => writer.ruled("Word", value, runtime::Rule::text(&Self::WORD_RULE)),
            Self::Members(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    MembersUnion,
    A(MembersUnionA),
    B(MembersUnionB),
    TextList(Vec<String>),
    IntegerList(Vec<i64>),
    Boolean(bool),
    Word(String),
    Word(&str),
    Members(super::Members),
);

/// Other
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersUnionA {
    /// The member `a`.
    pub a: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MembersUnionA);

impl MembersUnionA {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for MembersUnionA {
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

impl runtime::Encode for MembersUnionA {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// Other
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersUnionB {
    /// The member `b`.
    pub b: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MembersUnionB);

impl MembersUnionB {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for MembersUnionB {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("b", &mut self.b),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for MembersUnionB {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("b", &self.b, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `tagged`.
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
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "na\"me")?;
        fit.offer_tagged(self, &["a\"", "b"], Self::Members);
        fit.offer_rest_checked(self, Self::B);
        fit.finish(reader, self, Self::Other);
        Ok(())
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

runtime::conversions!(MembersTagged, Members(super::Members), B(MembersTaggedB));

/// An alternative of the member `tagged`.
pub type MembersTaggedB = MembersUnionB;

/// An item of the member `inner`.
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
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::TextList);
        fit.finish(reader, self, Self::Other);
        Ok(())
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

runtime::conversions!(MembersInnerItem, Text(String), Text(&str), TextList(Vec<String>));
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
