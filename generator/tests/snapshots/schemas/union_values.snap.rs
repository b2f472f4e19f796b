mod choices {
//! The operations of `choices`.

use crate::schemas_union_values::models;
use crate::runtime;

/// The operations of [`choices`](self).
#[derive(Clone, Copy, Debug)]
pub struct Choices<'a> {
    client: &'a runtime::Client,
}

impl<'a> Choices<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_CHOICE];

/// `PUT /choice`.
pub static PUT_CHOICE: runtime::Operation<models::Choice> =
    runtime::Operation::new(&super::API, "putChoice", runtime::Method::Put, "/choice")
        .bodies(&[runtime::Body::json_of::<models::Choice>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Choices<'_> {
    /// `PUT /choice`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::runtime::Maybe;
    /// use cases::schemas_union_values::models::{Choice, choice::ChoiceMood};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Choice::default();
    /// body.mood = Maybe::Value(ChoiceMood::Good);
    /// body.note = Some("value".into());
    /// let response = client
    ///     .schemas_union_values()
    ///     .choices()
    ///     .put_choice(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_choice(&self, body: models::Choice) -> PutChoice {
        let call = runtime::Call::new(self.client, &PUT_CHOICE).body_json(&body);
        PutChoice(call)
    }
}

runtime::builder!(PUT_CHOICE, PutChoice, models::Choice);
}

mod models_choice {
//! The schema at `/components/schemas/Choice`.

use crate::runtime;

/// The schema `Choice`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Choice {
    /// Which tool is called.
    pub tool: Option<ChoiceTool>,

    pub status: Option<ChoiceStatus>,

    pub epochs: Option<ChoiceEpochs>,

    pub labels: Option<ChoiceLabels>,

    pub since: Option<ChoiceSince>,

    /// What is called.
    pub call: Option<ChoiceCall>,

    pub mood: runtime::Maybe<ChoiceMood>,

    pub until: runtime::Maybe<ChoiceUntil>,

    /// At most 9 characters.
    pub note: Option<String>,

    pub memo: Option<ChoiceMemo>,

    pub result: Option<ChoiceResult>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Choice);

impl Choice {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Choice {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("tool", &mut self.tool),
                ("status", &mut self.status),
                ("epochs", &mut self.epochs),
                ("labels", &mut self.labels),
                ("since", &mut self.since),
                ("call", &mut self.call),
                ("mood", &mut self.mood),
                ("until", &mut self.until),
                ("note", &mut self.note),
                ("memo", &mut self.memo),
                ("result", &mut self.result),
            ],
            &mut self.extra,
        )
    }
}

impl Choice {
    const NOTE_RULE: runtime::TextRule = runtime::TextRule::new("note").length(0, 9);
}

impl runtime::Encode for Choice {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("tool", &self.tool, &self.extra);
        writer.optional("status", &self.status, &self.extra);
        writer.optional("epochs", &self.epochs, &self.extra);
        writer.optional("labels", &self.labels, &self.extra);
        writer.optional("since", &self.since, &self.extra);
        writer.optional("call", &self.call, &self.extra);
        writer.maybe("mood", &self.mood, &self.extra);
        writer.maybe("until", &self.until, &self.extra);
        writer.rule(runtime::Rule::text(&Self::NOTE_RULE));
        writer.optional("note", &self.note, &self.extra);
        writer.optional("memo", &self.memo, &self.extra);
        writer.optional("result", &self.result, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// Which tool is called.
///
/// `auto` leaves it to the model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoiceTool {
    /// `"none"`.
    None,

    /// `"auto"`.
    Auto,

    Tool(super::Tool),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ChoiceTool, Other);

impl runtime::Decode for ChoiceTool {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "none", Self::None);
        fit.offer_text(self, "auto", Self::Auto);
        fit.offer_checked(self, Self::Tool);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ChoiceTool {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::None => writer.string("none"),
            Self::Auto => writer.string("auto"),
            Self::Tool(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ChoiceTool, Tool(super::Tool));

/// The property `status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoiceStatus {
    /// All is well.
    ///
    /// `"ok"`.
    Ok,

    /// Deprecated.
    ///
    /// `"yellow"`.
    Yellow,

    Error(ChoiceStatusError),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ChoiceStatus, Other);

impl runtime::Decode for ChoiceStatus {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "ok", Self::Ok);
        fit.offer_text(self, "yellow", Self::Yellow);
        fit.offer_checked(self, Self::Error);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ChoiceStatus {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Ok => writer.string("ok"),
            Self::Yellow => writer.string("yellow"),
            Self::Error(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ChoiceStatus, Error(ChoiceStatusError));

/// An alternative of the property `status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChoiceStatusError {
    pub error: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChoiceStatusError);

impl ChoiceStatusError {
    /// Takes all members.
    #[must_use]
    pub fn new(error: String) -> Self {
        Self {
            error,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for ChoiceStatusError {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("error", &mut self.error),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ChoiceStatusError {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("error", &self.error);
        writer.end_object(&self.extra);
    }
}

/// The property `epochs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoiceEpochs {
    /// `"auto"`.
    Auto,

    /// `"other"`.
    Another,

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ChoiceEpochs, Other);

impl runtime::Decode for ChoiceEpochs {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "auto", Self::Auto);
        fit.offer_text(self, "other", Self::Another);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ChoiceEpochs {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Auto => writer.string("auto"),
            Self::Another => writer.string("other"),
            Self::Integer(value) => {
                writer.ruled("Integer", value, runtime::Rule::integer(Some(1), None))
            }
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ChoiceEpochs, Integer(i64));

/// The property `labels`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoiceLabels {
    /// `""`.
    Empty,

    TextMap(runtime::Map<String>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ChoiceLabels, Other);

impl runtime::Decode for ChoiceLabels {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "", Self::Empty);
        fit.offer_checked(self, Self::TextMap);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ChoiceLabels {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Empty => writer.string(""),
            Self::TextMap(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `since`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoiceSince {
    /// `"now"`.
    AtOnce,

    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ChoiceSince, Other);

impl runtime::Decode for ChoiceSince {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "now", Self::AtOnce);
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ChoiceSince {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::AtOnce => writer.string("now"),
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ChoiceSince, Text(String), Text(&str), Integer(i64));

/// What is called.
///
/// Mode
///
/// How the model picks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoiceCall {
    /// Deprecated.
    ///
    /// `"auto"`.
    Auto,

    /// Deprecated.
    ///
    /// `"none"`.
    None,

    /// Anything at all.
    ///
    /// `"required"`.
    Required,

    /// Chosen when `type` is `function`.
    Function(ChoiceCallFunction),

    /// Chosen when `type` is `custom`.
    Custom(ChoiceCallCustom),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(ChoiceCall, Other);

impl runtime::Decode for ChoiceCall {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_text(self, "auto", Self::Auto);
        fit.offer_text(self, "none", Self::None);
        fit.offer_text(self, "required", Self::Required);
        fit.offer_tagged(self, &["function"], Self::Function);
        fit.offer_tagged(self, &["custom"], Self::Custom);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ChoiceCall {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Auto => writer.string("auto"),
            Self::None => writer.string("none"),
            Self::Required => writer.string("required"),
            Self::Function(value) => value.encode(writer),
            Self::Custom(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ChoiceCall, Function(ChoiceCallFunction), Custom(ChoiceCallCustom));

/// An alternative of the property `call`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChoiceCallFunction {
    pub type_: ChoiceCallFunctionType,

    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChoiceCallFunction);

impl ChoiceCallFunction {
    /// Takes the required member.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self { name, ..Self::default() }
    }
}

impl runtime::Decode for ChoiceCallFunction {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ChoiceCallFunction {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum ChoiceCallFunctionType {
        Function = "function",
        Other(String),
    }
}

/// An alternative of the property `call`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChoiceCallCustom {
    pub type_: ChoiceCallCustomType,

    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChoiceCallCustom);

impl ChoiceCallCustom {
    /// Takes the required member.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self { name, ..Self::default() }
    }
}

impl runtime::Decode for ChoiceCallCustom {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ChoiceCallCustom {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum ChoiceCallCustomType {
        Custom = "custom",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `mood`.
    pub enum ChoiceMood {
        Good = "good",
        Bad = "bad",
        Other(String),
    } and others
}

/// The property `until`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoiceUntil {
    /// `"other"`.
    Other_,

    Date(runtime::Date),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ChoiceUntil, Other);

impl runtime::Decode for ChoiceUntil {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "other", Self::Other_);
        fit.offer_checked(self, Self::Date);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ChoiceUntil {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Other_ => writer.string("other"),
            Self::Date(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ChoiceUntil, Integer(i64));

/// The property `memo`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoiceMemo {
    /// `""`.
    Empty,

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl ChoiceMemo {
    const TEXT_RULE: runtime::TextRule = runtime::TextRule::new("Text").length(2, usize::MAX);
}

runtime::union_as_json!(ChoiceMemo, Other);

impl runtime::Decode for ChoiceMemo {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "", Self::Empty);
        fit.offer_checked(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ChoiceMemo {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Empty => writer.string(""),
            Self::Text(value) => writer.ruled("Text", value, runtime::Rule::text(&Self::TEXT_RULE)),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ChoiceMemo, Text(String), Text(&str));

/// The property `result`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoiceResult {
    Sent(ChoiceResultSent),

    Kept(ChoiceResultKept),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ChoiceResult, Other);

impl runtime::Decode for ChoiceResult {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Sent);
        fit.offer_checked(self, Self::Kept);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ChoiceResult {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Sent(value) => value.encode(writer),
            Self::Kept(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ChoiceResult, Sent(ChoiceResultSent), Kept(ChoiceResultKept));

/// An alternative of the property `result`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChoiceResultSent {
    pub sent: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChoiceResultSent);

impl ChoiceResultSent {
    /// Takes all members.
    #[must_use]
    pub fn new(sent: i64) -> Self {
        Self {
            sent,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for ChoiceResultSent {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("sent", &mut self.sent),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ChoiceResultSent {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("sent", &self.sent);
        writer.end_object(&self.extra);
    }
}

/// An alternative of the property `result`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChoiceResultKept {
    pub kept: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChoiceResultKept);

impl ChoiceResultKept {
    /// Takes all members.
    #[must_use]
    pub fn new(kept: i64) -> Self {
        Self {
            kept,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for ChoiceResultKept {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kept", &mut self.kept),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ChoiceResultKept {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kept", &self.kept);
        writer.end_object(&self.extra);
    }
}
}

mod models_tool {
//! The schema at `/components/schemas/Tool`.

use crate::runtime;

/// The schema `Tool`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tool {
    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Tool);

impl Tool {
    /// Takes all members.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self {
            name,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Tool {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Tool {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}
}
