mod contacts {
//! The operations of `contacts`.

use crate::schemas_union_beside::models;
use crate::runtime;

/// The operations of [`contacts`](self).
#[derive(Clone, Copy, Debug)]
pub struct Contacts<'a> {
    client: &'a runtime::Client,
}

impl<'a> Contacts<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SET_CONTACT];

/// `PUT /contact`.
pub static SET_CONTACT: runtime::Operation<models::Contact> =
    runtime::Operation::new(&super::API, "setContact", runtime::Method::Put, "/contact")
        .bodies(&[runtime::Body::json_of::<models::Contact>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Contacts<'_> {
    /// `PUT /contact`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_union_beside::models::{Contact, contact::ContactByMail};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_beside()
    ///     .contacts()
    ///     .set_contact(Contact::ByMail(ContactByMail::new("value".into(), "value".into())))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_contact(&self, body: impl Into<models::Contact>) -> SetContact {
        let call = runtime::Call::new(self.client, &SET_CONTACT).body_json(&body.into());
        SetContact(call)
    }
}

runtime::builder!(SET_CONTACT, SetContact, models::Contact);
}

mod models_anything {
//! The schema at `/components/schemas/Anything`.

use crate::runtime;

/// The schema `Anything`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Anything {
    /// All that JSON has.
    pub value: Option<runtime::Json>,

    pub left: Option<super::Lefts>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Anything);

impl runtime::Decode for Anything {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("value", &mut self.value),
                ("left", &mut self.left),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Anything {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("value", &self.value, &self.extra);
        writer.optional("left", &self.left, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_closed {
//! The schema at `/components/schemas/Closed`.

use crate::runtime;

/// That it has no other members says nothing of those that its alternatives have.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Closed {
    Left(super::Left),

    Right(super::Right),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Closed, Other);

impl runtime::Decode for Closed {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Left);
        fit.offer(self, Self::Right);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Closed {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Left(value) => value.encode(writer),
            Self::Right(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_contact {
//! The schema at `/components/schemas/Contact`.

use crate::runtime;

/// The schema `Contact`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Contact {
    ByMail(ContactByMail),

    ByPhone(ContactByPhone),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Contact, Other);

impl runtime::Decode for Contact {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::ByMail);
        fit.offer_checked(self, Self::ByPhone);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Contact {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::ByMail(value) => value.encode(writer),
            Self::ByPhone(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Contact, ByMail(ContactByMail), ByPhone(ContactByPhone));

/// By Mail
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactByMail {
    pub mail: String,

    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ContactByMail);

impl ContactByMail {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(mail: String, name: String) -> Self {
        Self {
            mail,
            name,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for ContactByMail {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("mail", &mut self.mail),
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ContactByMail {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("mail", &self.mail);
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}

/// By Phone
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactByPhone {
    pub phone: String,

    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ContactByPhone);

impl ContactByPhone {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(name: String, phone: String) -> Self {
        Self {
            name,
            phone,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for ContactByPhone {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("phone", &mut self.phone),
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ContactByPhone {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("phone", &self.phone);
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}
}

mod models_entry {
//! The schema at `/components/schemas/Entry`.

use crate::runtime;

/// Two of the alternatives are values of its members, and no objects; what is sent has one of those members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Entry {
    Left(EntryLeft),

    Right(EntryRight),

    NoteAndAddressAndNumber(EntryNoteAndAddressAndNumber),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Entry, Other);

impl runtime::Decode for Entry {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Left);
        fit.offer(self, Self::Right);
        fit.offer(self, Self::NoteAndAddressAndNumber);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Entry {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Left(value) => value.encode(writer),
            Self::Right(value) => value.encode(writer),
            Self::NoteAndAddressAndNumber(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// Two of the alternatives are values of its members, and no objects; what is sent has one of those members.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntryLeft {
    pub left: String,

    pub note: Option<String>,

    pub address: Option<String>,

    pub number: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(EntryLeft);

impl runtime::Decode for EntryLeft {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("left", &mut self.left),
            ],
            &mut [
                ("note", &mut self.note),
                ("address", &mut self.address),
                ("number", &mut self.number),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for EntryLeft {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("left", &self.left);
        writer.optional("note", &self.note, &self.extra);
        writer.optional("address", &self.address, &self.extra);
        writer.optional("number", &self.number, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// Two of the alternatives are values of its members, and no objects; what is sent has one of those members.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntryRight {
    pub right: String,

    pub note: Option<String>,

    pub address: Option<String>,

    pub number: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(EntryRight);

impl runtime::Decode for EntryRight {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("right", &mut self.right),
            ],
            &mut [
                ("note", &mut self.note),
                ("address", &mut self.address),
                ("number", &mut self.number),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for EntryRight {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("right", &self.right);
        writer.optional("note", &self.note, &self.extra);
        writer.optional("address", &self.address, &self.extra);
        writer.optional("number", &self.number, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The schema `Entry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntryNoteAndAddressAndNumber {
    pub note: Option<String>,

    pub address: Option<String>,

    pub number: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(EntryNoteAndAddressAndNumber);

impl runtime::Decode for EntryNoteAndAddressAndNumber {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("note", &mut self.note),
                ("address", &mut self.address),
                ("number", &mut self.number),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for EntryNoteAndAddressAndNumber {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("note", &self.note, &self.extra);
        writer.optional("address", &self.address, &self.extra);
        writer.optional("number", &self.number, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_flags {
//! The schema at `/components/schemas/Flags`.

use crate::runtime;

/// The schema `Flags`.
pub type Flags = Vec<FlagsItem>;

/// An item of the schema `Flags`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FlagsItem {
    /// `"two"`.
    Two,

    N1(FlagsItemN1),

    Three(FlagsItemThree),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FlagsItem, Other);

impl runtime::Decode for FlagsItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "two", Self::Two);
        fit.offer(self, Self::N1);
        fit.offer(self, Self::Three);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FlagsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Two => writer.string("two"),
            Self::N1(value) => value.encode(writer),
            Self::Three(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::open_integer_enum! {
    /// An alternative of an item of the schema `Flags`.
    pub enum FlagsItemN1 {
        Value1 = 1,
        Other(i64),
    }
}

/// An alternative of an item of the schema `Flags`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlagsItemThree {
    pub three: Option<FlagsItemThreeThree>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FlagsItemThree);

impl runtime::Decode for FlagsItemThree {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("three", &mut self.three),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FlagsItemThree {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("three", &self.three, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_integer_enum! {
    /// The property `three`.
    pub enum FlagsItemThreeThree {
        Value3 = 3,
        Other(i64),
    }
}
}

mod models_left {
//! The schema at `/components/schemas/Left`.

use crate::runtime;

/// The schema `Left`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    pub left: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Left);

impl runtime::Decode for Left {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("left", &mut self.left),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Left {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("left", &self.left);
        writer.end_object(&self.extra);
    }
}
}

mod models_lefts {
//! The schema at `/components/schemas/Lefts`.

use crate::runtime;

/// The schema `Lefts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lefts {
    pub left: Option<String>,

    pub further: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Lefts);

impl runtime::Decode for Lefts {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("left", &mut self.left),
                ("further", &mut self.further),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Lefts {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("left", &self.left, &self.extra);
        writer.optional("further", &self.further, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_parts {
//! The schema at `/components/schemas/Parts`.

use crate::runtime;

/// The schema `Parts`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Parts {
    Text(String),

    TextList(Vec<String>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Parts, Other);

impl runtime::Decode for Parts {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Text);
        fit.offer(self, Self::TextList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Parts {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::TextList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_proof {
//! The schema at `/components/schemas/Proof`.

use crate::runtime;

/// What must be there is said beside the alternatives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Proof {
    /// Chosen when `kind` is `print`.
    Print(ProofPrint),

    /// Chosen when `kind` is `screen`.
    Screen(ProofScreen),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Proof, Other);

impl runtime::Decode for Proof {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["print"], Self::Print);
        fit.offer_tagged(self, &["screen"], Self::Screen);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Proof {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Print(value) => value.encode(writer),
            Self::Screen(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// Print
///
/// What must be there is said beside the alternatives.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProofPrint {
    pub kind: ProofPrintKind,

    pub size: i64,

    pub ink: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ProofPrint);

impl runtime::Decode for ProofPrint {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("size", &mut self.size),
            ],
            &mut [
                ("ink", &mut self.ink),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ProofPrint {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.required("size", &self.size);
        writer.optional("ink", &self.ink, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum ProofPrintKind {
        Print = "print",
        Other(String),
    }
}

/// Screen
///
/// What must be there is said beside the alternatives.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProofScreen {
    pub kind: ProofScreenKind,

    pub size: i64,

    pub dots: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ProofScreen);

impl runtime::Decode for ProofScreen {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("size", &mut self.size),
            ],
            &mut [
                ("dots", &mut self.dots),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ProofScreen {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.required("size", &self.size);
        writer.optional("dots", &self.dots, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum ProofScreenKind {
        Screen = "screen",
        Other(String),
    }
}
}

mod models_result {
//! The schema at `/components/schemas/Result`.

use crate::runtime;

/// It is one of the two, as the common answer says.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Result {
    pub result: ::std::option::Option<super::ResultResult>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Result);

impl runtime::Decode for Result {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("result", &mut self.result),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Result {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("result", &self.result, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_result_result {
//! The schema at `/components/schemas/Result/properties/result`.

use crate::runtime;

/// The property `result`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResultResult {
    Object(runtime::Map<runtime::Json>),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ResultResult, Other);

impl runtime::Decode for ResultResult {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Text);
        fit.offer_open(self, Self::Object);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ResultResult {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Object(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_right {
//! The schema at `/components/schemas/Right`.

use crate::runtime;

/// The schema `Right`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    pub right: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Right);

impl runtime::Decode for Right {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("right", &mut self.right),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Right {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("right", &self.right);
        writer.end_object(&self.extra);
    }
}
}

mod models_service {
//! The schema at `/components/schemas/Service`.

use crate::runtime;

/// No type is named, so that `properties` is about the objects among the alternatives, and no word about the others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Service {
    Boolean(bool),

    Service(ServiceService),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Service, Other);

impl runtime::Decode for Service {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Boolean);
        fit.offer(self, Self::Service);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Service {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Boolean(value) => value.encode(writer),
            Self::Service(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// No type is named, so that `properties` is about the objects among the alternatives, and no word about the others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceService {
    pub service: Box<super::Service>,

    pub parts: Option<super::Parts>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ServiceService);

impl runtime::Decode for ServiceService {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("service", &mut self.service),
            ],
            &mut [
                ("parts", &mut self.parts),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ServiceService {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("service", &self.service);
        writer.optional("parts", &self.parts, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_service_result {
//! The schema at `/components/schemas/ServiceResult`.

use crate::runtime;

/// That it has members says which of the two it is here.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceResult {
    pub result: Option<ServiceResultResult>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ServiceResult);

impl runtime::Decode for ServiceResult {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("result", &mut self.result),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ServiceResult {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("result", &self.result, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `result`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceResultResult {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ServiceResultResult);

impl runtime::Decode for ServiceResultResult {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ServiceResultResult {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_side {
//! The schema at `/components/schemas/Side`.

use crate::runtime;

/// What one of the schemas leaves open is required here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Side {
    Lefts(super::Lefts),

    Right(super::Right),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Side, Other);

impl runtime::Decode for Side {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Lefts);
        fit.offer(self, Self::Right);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Side {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Lefts(value) => value.encode(writer),
            Self::Right(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}
