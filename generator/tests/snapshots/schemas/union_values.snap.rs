mod choices {
//! The operations of `choices`.

use crate::schemas_union_values::models;
use crate::runtime;

/// The operations of `choices`.
#[derive(Clone, Copy, Debug)]
pub struct Choices<'a> {
    client: &'a runtime::Client,
}

impl<'a> Choices<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_CHOICE];

/// `PUT /choice`.
pub static PUT_CHOICE: runtime::Operation<models::Choice> =
    runtime::Operation::new(&super::API, "putChoice", runtime::Method::Put, "/choice")
        .bodies(&[runtime::Body::json().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Choices<'_> {
    /// `PUT /choice`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
    ///     .schemas_union_values()
    ///     .choices()
    ///     .put_choice(Default::default())
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

    /// The member `status`.
    pub status: Option<ChoiceStatus>,

    /// The member `epochs`.
    pub epochs: Option<ChoiceEpochs>,

    /// The member `labels`.
    pub labels: Option<ChoiceLabels>,

    /// The member `since`.
    pub since: Option<ChoiceSince>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Choice);

impl Choice {
    /// A value without any member.
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
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Choice {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("tool", &self.tool, &self.extra);
        writer.optional("status", &self.status, &self.extra);
        writer.optional("epochs", &self.epochs, &self.extra);
        writer.optional("labels", &self.labels, &self.extra);
        writer.optional("since", &self.since, &self.extra);
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

    /// A value that fits `Tool`.
    Tool(super::Tool),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for ChoiceTool {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for ChoiceTool {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "none", Self::None);
        fit.offer_text(self, "auto", Self::Auto);
        fit.offer_checked(self, Self::Tool);
        fit.finish(self, Self::Other);
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

/// The schema `status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoiceStatus {
    /// All is well.
    ///
    /// `"ok"`.
    Ok,

    /// The document marks it as deprecated.
    ///
    /// `"yellow"`.
    Yellow,

    /// A value that fits `Error`.
    Error(ChoiceStatusError),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for ChoiceStatus {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for ChoiceStatus {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "ok", Self::Ok);
        fit.offer_text(self, "yellow", Self::Yellow);
        fit.offer_checked(self, Self::Error);
        fit.finish(self, Self::Other);
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

/// The schema `2`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChoiceStatusError {
    /// The member `error`.
    pub error: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChoiceStatusError);

impl ChoiceStatusError {
    /// A value of its members.
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

/// The schema `epochs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoiceEpochs {
    /// `"auto"`.
    Auto,

    /// `"other"`.
    Other,

    /// A value that fits `Integer`.
    Integer(i64),

    /// A value that fits no other variant.
    OtherValue(runtime::Json),
}

impl Default for ChoiceEpochs {
    fn default() -> Self {
        Self::OtherValue(runtime::Json::null())
    }
}

impl runtime::Decode for ChoiceEpochs {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "auto", Self::Auto);
        fit.offer_text(self, "other", Self::Other);
        fit.offer_checked(self, Self::Integer);
        fit.finish(self, Self::OtherValue);
        Ok(())
    }
}

impl runtime::Encode for ChoiceEpochs {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Auto => writer.string("auto"),
            Self::Other => writer.string("other"),
            Self::Integer(value) => value.encode(writer),
            Self::OtherValue(value) => value.encode(writer),
        }
    }
}

/// The schema `labels`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoiceLabels {
    /// `""`.
    Empty,

    /// A value that fits `TextMap`.
    TextMap(runtime::Map<String>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for ChoiceLabels {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for ChoiceLabels {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "", Self::Empty);
        fit.offer_checked(self, Self::TextMap);
        fit.finish(self, Self::Other);
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

/// The schema `since`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoiceSince {
    /// `"now"`.
    Now,

    /// A value that fits `Text`.
    Text(String),

    /// A value that fits `Integer`.
    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for ChoiceSince {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for ChoiceSince {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "now", Self::Now);
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ChoiceSince {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Now => writer.string("now"),
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
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
    /// The member `name`.
    pub name: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Tool);

impl Tool {
    /// A value of its members.
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
