mod models_closed {
//! The schema at `/components/schemas/Closed`.

use crate::runtime;

/// The schema `Closed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub name: Option<String>,

    pub properties: Option<runtime::Map<ClosedPropertiesValue>>,

    /// Members with unknown names or with values of unexpected types.
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

/// A value of the property `properties`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClosedPropertiesValue {
    pub additional_properties: Option<ClosedPropertiesValueAdditionalProperties>,

    /// Members with unknown names or with values of unexpected types.
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

/// The property `additionalProperties`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClosedPropertiesValueAdditionalProperties {
    pub items: Option<ClosedPropertiesValueAdditionalPropertiesItems>,

    /// Members with unknown names or with values of unexpected types.
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

/// The property `items`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClosedPropertiesValueAdditionalPropertiesItems {
    pub all_of: Option<Vec<ClosedPropertiesValueAdditionalPropertiesItemsAllOfItem>>,

    /// Members with unknown names or with values of unexpected types.
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

/// An item of the property `allOf`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClosedPropertiesValueAdditionalPropertiesItemsAllOfItem {
    pub not: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
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
    pub name: Option<String>,

    /// Additional properties, by name.
    pub additional: runtime::Map<OptionsValue>,

    /// Members with unknown names or with values of unexpected types.
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
    pub value: Option<String>,

    /// Members with unknown names or with values of unexpected types.
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
    pub name: String,

    pub extra: Option<String>,

    pub additional: Option<i64>,

    /// Additional properties, by name.
    pub additional_: runtime::Map<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra_: runtime::Extra,
}

runtime::debug_as_json!(Settings);

impl Settings {
    /// Takes the required member.
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
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_additional_properties::models::Settings;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_additional_properties()
    ///     .things()
    ///     .put_thing(Settings::new("value".into()))
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
