mod models_other {
//! The schema at `/components/schemas/Other`.

use crate::runtime;

/// The schema `Other`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Other);

impl Other {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Other {
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

impl runtime::Encode for Other {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_setting {
//! The schema at `/components/schemas/Setting`.

use crate::runtime;

/// The schema `Setting`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Setting {
    pub value: SettingValue,

    pub same: Option<SettingSame>,

    pub single: Option<i64>,

    pub owner: Option<SettingOwner>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Setting);

impl Setting {
    /// Takes the required member.
    #[must_use]
    pub fn new(value: SettingValue) -> Self {
        Self { value, ..Self::default() }
    }
}

impl runtime::Decode for Setting {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("value", &mut self.value),
            ],
            &mut [
                ("same", &mut self.same),
                ("single", &mut self.single),
                ("owner", &mut self.owner),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Setting {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("value", &self.value);
        writer.optional("same", &self.same, &self.extra);
        writer.optional("single", &self.single, &self.extra);
        writer.optional("owner", &self.owner, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `value`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SettingValue {
    Text(String),

    Integer(i64),

    TextList(Vec<String>),

    FineRange(SettingValueFineRange),

    Other_(SettingValueOther),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(SettingValue, Other);

impl runtime::Decode for SettingValue {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.offer_checked(self, Self::TextList);
        fit.offer_checked(self, Self::FineRange);
        fit.offer_checked(self, Self::Other_);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for SettingValue {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::TextList(value) => value.encode(writer),
            Self::FineRange(value) => value.encode(writer),
            Self::Other_(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    SettingValue,
    Text(String),
    Text(&str),
    Integer(i64),
    TextList(Vec<String>),
    FineRange(SettingValueFineRange),
    Other_(SettingValueOther),
);

/// Fine Range
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingValueFineRange {
    pub least: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SettingValueFineRange);

impl SettingValueFineRange {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SettingValueFineRange {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("least", &mut self.least),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SettingValueFineRange {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("least", &self.least, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An alternative of the property `value`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingValueOther {
    pub other: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SettingValueOther);

impl SettingValueOther {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SettingValueOther {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("other", &mut self.other),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SettingValueOther {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("other", &self.other, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `same`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SettingSame {
    Text(String),

    Date(runtime::Date),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(SettingSame, Other);

impl runtime::Decode for SettingSame {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Date);
        fit.offer_checked(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for SettingSame {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Date(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(SettingSame, Text(String), Text(&str));

/// The property `owner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SettingOwner {
    Other_(super::Other),

    Boolean(bool),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(SettingOwner, Other);

impl runtime::Decode for SettingOwner {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Other_);
        fit.offer_checked(self, Self::Boolean);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for SettingOwner {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Other_(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(SettingOwner, Other_(super::Other), Boolean(bool));
}

mod things {
//! The operations of `things`.

use crate::schemas_any_of_undiscriminated::models;
use crate::runtime;

/// The operations of [`things`](self).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING, &PUT_THING];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::Setting> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_any_of_undiscriminated()
    ///     .things()
    ///     .get_thing()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(&self) -> GetThing {
        let call = runtime::Call::new(self.client, &GET_THING);
        GetThing(call)
    }
}

runtime::builder!(GET_THING, GetThing, models::Setting);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Setting>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_any_of_undiscriminated::models::{Setting, setting::SettingValue};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_any_of_undiscriminated()
    ///     .things()
    ///     .put_thing(Setting::new(SettingValue::Text("value".into())))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Setting) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
