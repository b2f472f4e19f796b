mod models_company {
//! The schema at `/components/schemas/Company`.

use crate::runtime;

/// The schema `Company`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Company {
    pub head: Option<CompanyHead>,

    pub staff: Option<runtime::Map<CompanyStaffValue>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Company);

impl Company {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Company {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("head", &mut self.head),
                ("staff", &mut self.staff),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Company {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("head", &self.head, &self.extra);
        writer.optional("staff", &self.staff, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `head`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyHead {
    pub address: CompanyHeadAddress,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CompanyHead);

impl CompanyHead {
    /// Takes all members.
    #[must_use]
    pub fn new(address: CompanyHeadAddress) -> Self {
        Self {
            address,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for CompanyHead {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("address", &mut self.address),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CompanyHead {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("address", &self.address);
        writer.end_object(&self.extra);
    }
}

/// The property `address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyHeadAddress {
    pub city: Option<String>,

    pub lines: Option<Vec<CompanyHeadAddressLinesItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CompanyHeadAddress);

impl CompanyHeadAddress {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for CompanyHeadAddress {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("city", &mut self.city),
                ("lines", &mut self.lines),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CompanyHeadAddress {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("city", &self.city, &self.extra);
        writer.optional("lines", &self.lines, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `lines`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyHeadAddressLinesItem {
    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CompanyHeadAddressLinesItem);

impl CompanyHeadAddressLinesItem {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for CompanyHeadAddressLinesItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("text", &mut self.text),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CompanyHeadAddressLinesItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// A value of the property `staff`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyStaffValue {
    pub role: Option<CompanyStaffValueRole>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CompanyStaffValue);

impl CompanyStaffValue {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for CompanyStaffValue {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("role", &mut self.role),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CompanyStaffValue {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("role", &self.role, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `role`.
    pub enum CompanyStaffValueRole {
        Boss = "boss",
        Clerk = "clerk",
        Other(String),
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_inline_nested::models;
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
pub static GET_THING: runtime::Operation<models::Company> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_inline_nested()
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

runtime::builder!(GET_THING, GetThing, models::Company);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Company>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_inline_nested::models::Company;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_inline_nested()
    ///     .things()
    ///     .put_thing(Company::default())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Company) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
