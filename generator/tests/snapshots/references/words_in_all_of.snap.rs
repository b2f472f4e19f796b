mod models_either {
//! The schema at `/components/schemas/Either`.

use crate::runtime;

/// The schema `Either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    Statement(Box<super::Statement>),

    Named(super::Named),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Either, Other);

impl runtime::Decode for Either {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Statement);
        fit.offer(self, Self::Named);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Either {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Statement(value) => value.encode(writer),
            Self::Named(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_grade {
//! The schema at `/components/schemas/Grade`.

use crate::runtime;

runtime::open_integer_enum! {
    /// The schema `Grade`.
    pub enum Grade {
        Value1 = 1,
        Value2 = 2,
        Other(i64),
    }
}
}

mod models_named {
//! The schema at `/components/schemas/Named`.

use crate::runtime;

/// The schema `Named`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Named {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Named);

impl runtime::Decode for Named {
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

impl runtime::Encode for Named {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_rule {
//! The schema at `/components/schemas/Rule`.

use crate::runtime;

/// The schema `Rule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// A statement
    ///
    /// What is said in the node itself comes first.
    pub first: Option<Box<super::Statement>>,

    /// The words may stand before what they are about.
    pub second: Option<Box<super::Statement>>,

    /// Two references are one type that has the members of both.
    pub third: Option<RuleThird>,

    /// What repeats the referred schema adds nothing to it.
    pub fourth: Option<super::State>,

    /// The type of a schema can stand in what it refers to.
    pub fifth: Option<Box<super::Either>>,

    /// One state alone is another type.
    pub sixth: Option<RuleSixth>,

    /// The words of a branch go before those of a reference.
    pub seventh: Option<RuleSeventh>,

    /// What may be null beside a reference makes the whole null.
    pub eighth: Option<Box<super::Statement>>,

    /// A limit that is none, or one on values of other types, adds nothing.
    pub ninth: Option<Vec<super::Statement>>,

    /// A limit on values of its type does.
    pub tenth: Option<RuleTenth>,

    /// Limits that leave all values of a list add nothing.
    pub eleventh: Option<super::Grade>,

    /// Limits that leave some of them do.
    pub twelfth: Option<RuleTwelfth>,

    pub thirteenth: Option<super::State>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Rule);

impl runtime::Decode for Rule {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("first", &mut self.first),
                ("second", &mut self.second),
                ("third", &mut self.third),
                ("fourth", &mut self.fourth),
                ("fifth", &mut self.fifth),
                ("sixth", &mut self.sixth),
                ("seventh", &mut self.seventh),
                ("eighth", &mut self.eighth),
                ("ninth", &mut self.ninth),
                ("tenth", &mut self.tenth),
                ("eleventh", &mut self.eleventh),
                ("twelfth", &mut self.twelfth),
                ("thirteenth", &mut self.thirteenth),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Rule {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("first", &self.first, &self.extra);
        writer.optional("second", &self.second, &self.extra);
        writer.optional("third", &self.third, &self.extra);
        writer.optional("fourth", &self.fourth, &self.extra);
        writer.optional("fifth", &self.fifth, &self.extra);
        writer.optional("sixth", &self.sixth, &self.extra);
        writer.optional("seventh", &self.seventh, &self.extra);
        writer.optional("eighth", &self.eighth, &self.extra);
        writer.optional("ninth", &self.ninth, &self.extra);
        writer.optional("tenth", &self.tenth, &self.extra);
        writer.optional("eleventh", &self.eleventh, &self.extra);
        writer.optional("twelfth", &self.twelfth, &self.extra);
        writer.optional("thirteenth", &self.thirteenth, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// Two references are one type that has the members of both.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleThird {
    /// A rule again, which is no merging without an end.
    pub not: Option<Box<super::Rule>>,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RuleThird);

impl runtime::Decode for RuleThird {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("not", &mut self.not),
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RuleThird {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("not", &self.not, &self.extra);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// One state alone is another type.
    pub enum RuleSixth {
        Open = "open",
        Other(String),
    }
}

runtime::open_enum! {
    /// The words of a branch go before those of a reference.
    pub enum RuleSeventh {
        Closed = "closed",
        Other(String),
    }
}

/// A limit on values of its type does.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleTenth {
    /// A rule again, which is no merging without an end.
    pub not: Option<Box<super::Rule>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RuleTenth);

impl runtime::Decode for RuleTenth {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("not", &mut self.not),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RuleTenth {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("not", &self.not, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_integer_enum! {
    /// Limits that leave some of them do.
    pub enum RuleTwelfth {
        Value1 = 1,
        Value2 = 2,
        Other(i64),
    }
}
}

mod models_state {
//! The schema at `/components/schemas/State`.

use crate::runtime;

runtime::open_enum! {
    /// Not shown where it is referred to.
    pub enum State {
        Open = "open",
        Closed = "closed",
        Other(String),
    }
}
}

mod models_statement {
//! The schema at `/components/schemas/Statement`.

use crate::runtime;

/// The schema `Statement`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Statement {
    /// A rule again, which is no merging without an end.
    pub not: Option<Box<super::Rule>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Statement);

impl runtime::Decode for Statement {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("not", &mut self.not),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Statement {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("not", &self.not, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod rules {
//! The operations of `rules`.

use crate::references_words_in_all_of::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_RULES];

/// `GET /rules`.
pub static LIST_RULES: runtime::Operation<models::Rule> =
    runtime::Operation::new(&super::API, "listRules", runtime::Method::Get, "/rules")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Rules<'_> {
    /// `GET /rules`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_words_in_all_of()
    ///     .rules()
    ///     .list_rules()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_rules(&self) -> ListRules {
        let call = runtime::Call::new(self.client, &LIST_RULES);
        ListRules(call)
    }
}

runtime::builder!(LIST_RULES, ListRules, models::Rule);
}
