mod members {
//! The operations of `members`.

use crate::hostile_members::models;
use crate::runtime;

/// The operations of [`members`](self).
#[derive(Clone, Copy, Debug)]
pub struct Members<'a> {
    client: &'a runtime::Client,
}

impl<'a> Members<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT];

/// `PUT /x`.
pub static PUT: runtime::Operation<models::Members> =
    runtime::Operation::new(&super::API, "put", runtime::Method::Put, "/x")
        .bodies(&[runtime::Body::json_of::<models::Members>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Members<'_> {
    /// `PUT /x`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::hostile_members::models::Members;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_members()
    ///     .members()
    ///     .put(Members::new(
    ///         true,
    ///         "value".into(),
    ///         "value".into(),
    ///         true,
    ///         "value".into(),
    ///         true,
    ///         "value".into(),
    ///         "value".into(),
    ///     ))
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
    pub value: String,

    pub reader: String,

    pub writer: String,

    pub name: String,

    pub new: bool,

    pub self_: bool,

    /// Named `Self` in the API.
    pub self_mixed: bool,

    pub default: Option<String>,

    pub decode: Option<String>,

    pub encode: Option<String>,

    pub clone: Option<String>,

    pub runtime: Option<String>,

    pub models: Option<String>,

    pub a_b: Option<MembersAb>,

    pub a: Option<MembersA>,

    pub union: Option<MembersUnion>,

    /// Each: matches `^[a-z]{2,8}$`.
    pub words: Option<Vec<String>>,

    pub word_map: Option<runtime::Map<String>>,

    pub tagged: Option<MembersTagged>,

    pub inner: Option<Vec<MembersInnerItem>>,

    pub na_me: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Members);

impl Members {
    /// Takes the required members, in alphabetical order.
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    #[must_use]
    pub fn new(
        self_mixed: bool,
        na_me: String,
        name: String,
        new: bool,
        reader: String,
        self_: bool,
        value: String,
        writer: String,
    ) -> Self {
        Self {
            self_mixed,
            na_me: Some(na_me),
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
                ("na\"me", &mut self.na_me),
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
        writer.optional("na\"me", &self.na_me, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `a_b`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersAb {
    pub c: Option<MembersAbC>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MembersAb);

impl MembersAb {
    /// Nothing set; the same as `default()`.
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

/// The property `c`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersAbC {
    pub x: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MembersAbC);

impl MembersAbC {
    /// Nothing set; the same as `default()`.
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

/// The property `a`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersA {
    pub b_c: Option<MembersAbc>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MembersA);

impl MembersA {
    /// Nothing set; the same as `default()`.
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

/// The property `b_c`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersAbc {
    pub y: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MembersAbc);

impl MembersAbc {
    /// Nothing set; the same as `default()`.
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

/// The property `union`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MembersUnion {
    /// `"other"`.
    Other_,

    /// `"Self"`.
    Self_,

    A(MembersUnionA),

    B(MembersUnionB),

    TextList(Vec<String>),

    IntegerList(Vec<i64>),

    TextMap(runtime::Map<String>),

    Boolean(bool),

    Word(String),

    Members(Box<super::Members>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl MembersUnion {
    const WORD_RULE: runtime::TextRule = runtime::TextRule::new("Word")
        .pattern("^[a-z]{2,8}$", &[runtime::Piece::class("a-z", 2, 8)]);
}

runtime::union_as_json!(MembersUnion, Other);

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
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MembersUnionA);

impl MembersUnionA {
    /// Nothing set; the same as `default()`.
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
    pub b: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MembersUnionB);

impl MembersUnionB {
    /// Nothing set; the same as `default()`.
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

/// The property `tagged`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MembersTagged {
    /// Chosen when `na"me` is `a"` or `b`.
    Members(Box<super::Members>),

    B(MembersTaggedB),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(MembersTagged, Other);

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

/// An alternative of the property `tagged`.
pub type MembersTaggedB = MembersUnionB;

/// An item of the property `inner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MembersInnerItem {
    Text(String),

    TextList(Vec<String>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(MembersInnerItem, Other);

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

/// The rule of [`Word`].
pub enum WordRule {}

impl runtime::HasRule for WordRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("Word")
        .pattern("^[a-z]{2,8}$", &[runtime::Piece::class("a-z", 2, 8)]);
}
}
