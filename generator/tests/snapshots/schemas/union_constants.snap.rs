mod filters {
//! The operations of `filters`.

use crate::schemas_union_constants::models;
use crate::runtime;

/// The operations of [`filters`](self).
#[derive(Clone, Copy, Debug)]
pub struct Filters<'a> {
    client: &'a runtime::Client,
}

impl<'a> Filters<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_FILTER];

/// `GET /filters`.
pub static GET_FILTER: runtime::Operation<models::Filter> =
    runtime::Operation::new(&super::API, "getFilter", runtime::Method::Get, "/filters")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Filters<'_> {
    /// `GET /filters`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_constants()
    ///     .filters()
    ///     .get_filter()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_filter(&self) -> GetFilter {
        let call = runtime::Call::new(self.client, &GET_FILTER);
        GetFilter(call)
    }
}

runtime::builder!(GET_FILTER, GetFilter, models::Filter);
}

mod models_email {
//! The schema at `/components/schemas/Email`.

use crate::runtime;

/// The schema `Email`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Email {
    pub channel: EmailChannel,

    pub consent: bool,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Email);

impl runtime::Decode for Email {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("channel", &mut self.channel),
                ("consent", &mut self.consent),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Email {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("channel", &self.channel);
        writer.required("consent", &self.consent);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `channel`.
    pub enum EmailChannel {
        Email = "email",
        Other(String),
    }
}
}

mod models_filter {
//! The schema at `/components/schemas/Filter`.

use crate::runtime;

/// The schema `Filter`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    /// Chosen when `type` is `string`.
    Words(super::Words),

    /// Chosen when `type` is `list`.
    Lists(super::Lists),

    Email(super::Email),

    Sms(super::Sms),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Filter, Other);

impl runtime::Decode for Filter {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["string"], Self::Words);
        fit.offer_tagged(self, &["list"], Self::Lists);
        fit.offer_rest(self, Self::Email);
        fit.offer_rest(self, Self::Sms);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Filter {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Words(value) => value.encode(writer),
            Self::Lists(value) => value.encode(writer),
            Self::Email(value) => value.encode(writer),
            Self::Sms(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_lists {
//! The schema at `/components/schemas/Lists`.

use crate::runtime;

/// The schema `Lists`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lists {
    pub type_: ListsType,

    pub operator: ListsOperator,

    pub value: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Lists);

impl runtime::Decode for Lists {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
                ("operator", &mut self.operator),
                ("value", &mut self.value),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Lists {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.required("operator", &self.operator);
        writer.required("value", &self.value);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum ListsType {
        List = "list",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `operator`.
    pub enum ListsOperator {
        Contains = "contains",
        Other(String),
    }
}
}

mod models_sms {
//! The schema at `/components/schemas/Sms`.

use crate::runtime;

/// The schema `Sms`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sms {
    pub channel: SmsChannel,

    pub consent: bool,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Sms);

impl runtime::Decode for Sms {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("channel", &mut self.channel),
                ("consent", &mut self.consent),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Sms {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("channel", &self.channel);
        writer.required("consent", &self.consent);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `channel`.
    pub enum SmsChannel {
        Sms = "sms",
        Other(String),
    }
}
}

mod models_words {
//! The schema at `/components/schemas/Words`.

use crate::runtime;

/// The schema `Words`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Words {
    pub type_: WordsType,

    pub operator: WordsOperator,

    pub value: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Words);

impl runtime::Decode for Words {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
                ("operator", &mut self.operator),
                ("value", &mut self.value),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Words {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.required("operator", &self.operator);
        writer.required("value", &self.value);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum WordsType {
        String = "string",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `operator`.
    pub enum WordsOperator {
        Equals = "equals",
        Contains = "contains",
        Other(String),
    }
}
}
