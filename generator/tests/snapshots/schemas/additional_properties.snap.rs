mod models_closed {
//! The schema at `/components/schemas/Closed`.

use crate::runtime;

/// The schema `Closed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    /// The member `name`.
    pub name: Option<String>,

    /// The member `properties`.
    pub properties: Option<runtime::Map<ClosedPropertiesValue>>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Closed);

impl runtime::Decode for Closed {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("properties", &mut self.properties),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Closed {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("properties", &self.properties, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// A value of the member `properties`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClosedPropertiesValue {
    /// The member `additionalProperties`.
    pub additional_properties: Option<ClosedPropertiesValueAdditionalProperties>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ClosedPropertiesValue);

impl runtime::Decode for ClosedPropertiesValue {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("additionalProperties", &mut self.additional_properties),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ClosedPropertiesValue {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("additionalProperties", &self.additional_properties, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `additionalProperties`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClosedPropertiesValueAdditionalProperties {
    /// The member `items`.
    pub items: Option<ClosedPropertiesValueAdditionalPropertiesItems>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ClosedPropertiesValueAdditionalProperties);

impl runtime::Decode for ClosedPropertiesValueAdditionalProperties {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("items", &mut self.items),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ClosedPropertiesValueAdditionalProperties {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `items`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClosedPropertiesValueAdditionalPropertiesItems {
    /// The member `allOf`.
    pub all_of: Option<Vec<ClosedPropertiesValueAdditionalPropertiesItemsAllOfItem>>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ClosedPropertiesValueAdditionalPropertiesItems);

impl runtime::Decode for ClosedPropertiesValueAdditionalPropertiesItems {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("allOf", &mut self.all_of),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ClosedPropertiesValueAdditionalPropertiesItems {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("allOf", &self.all_of, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the member `allOf`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClosedPropertiesValueAdditionalPropertiesItemsAllOfItem {
    /// The member `not`.
    pub not: Option<bool>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ClosedPropertiesValueAdditionalPropertiesItemsAllOfItem);

impl runtime::Decode for ClosedPropertiesValueAdditionalPropertiesItemsAllOfItem {
    #[inline]
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

impl runtime::Encode for ClosedPropertiesValueAdditionalPropertiesItemsAllOfItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("not", &self.not, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_options {
//! The schema at `/components/schemas/Options`.

use crate::runtime;

/// The schema `Options`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Options {
    /// The member `name`.
    pub name: Option<String>,

    /// The members that are not described, by name.
    pub additional: runtime::Map<OptionsValue>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Options);

impl runtime::Decode for Options {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with(
            &mut [],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Options {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object_with(&self.additional, &self.extra);
    }
}

/// A value of the schema `Options`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionsValue {
    /// The member `value`.
    pub value: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(OptionsValue);

impl runtime::Decode for OptionsValue {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("value", &mut self.value),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for OptionsValue {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("value", &self.value, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_settings {
//! The schema at `/components/schemas/Settings`.

use crate::runtime;

/// The schema `Settings`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// The member `name`.
    pub name: String,

    /// The member `extra`.
    pub extra: Option<String>,

    /// The member `additional`.
    pub additional: Option<i64>,

    /// The members that are not described, by name.
    pub additional_: runtime::Map<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra_: runtime::Extra,
}

runtime::debug_as_json!(Settings);

impl Settings {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self { name, ..Self::default() }
    }
}

impl runtime::Decode for Settings {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [
                ("extra", &mut self.extra),
                ("additional", &mut self.additional),
            ],
            &mut self.additional_,
            &mut self.extra_,
        )
    }
}

impl runtime::Encode for Settings {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.optional("extra", &self.extra, &self.extra_);
        writer.optional("additional", &self.additional, &self.extra_);
        writer.end_object_with(&self.additional_, &self.extra_);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_additional_properties::models;
use crate::runtime;

/// The operations of `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING, &PUT_THING];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::Settings> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_additional_properties()
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

runtime::builder!(GET_THING, GetThing, models::Settings);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Settings>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_additional_properties()
    ///     .things()
    ///     .put_thing(
    ///         cases::schemas_additional_properties::models::Settings::new("value".into()),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Settings) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
