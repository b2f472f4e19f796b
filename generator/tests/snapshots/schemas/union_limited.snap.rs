mod models_origin {
//! The schema at `/components/schemas/Origin`.

use crate::runtime;

/// The schema `Origin`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Origin {
    pub from: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Origin);

impl Origin {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Origin {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("from", &mut self.from),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Origin {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("from", &self.from, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_parcel {
//! The schema at `/components/schemas/Parcel`.

use crate::runtime;

/// The schema `Parcel`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    /// At most 30 characters.
    pub sent: Option<runtime::DateTime>,

    /// At most 5 characters.
    pub id: Option<String>,

    /// What is said of all of them is said of none.
    pub marks: Option<ParcelMarks>,

    pub note: runtime::Maybe<ParcelNote>,

    pub size: Option<ParcelSize>,

    pub kind: Option<ParcelKind>,

    pub about: Option<ParcelAbout>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Parcel);

impl Parcel {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Parcel {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("sent", &mut self.sent),
                ("id", &mut self.id),
                ("marks", &mut self.marks),
                ("note", &mut self.note),
                ("size", &mut self.size),
                ("kind", &mut self.kind),
                ("about", &mut self.about),
            ],
            &mut self.extra,
        )
    }
}

impl Parcel {
    const SENT_RULE: runtime::TextRule = runtime::TextRule::new("sent").length(0, 30);
    const ID_RULE: runtime::TextRule = runtime::TextRule::new("id").length(0, 5);
}

impl runtime::Encode for Parcel {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::SENT_RULE));
        writer.optional("sent", &self.sent, &self.extra);
        writer.rule(runtime::Rule::text(&Self::ID_RULE));
        writer.optional("id", &self.id, &self.extra);
        writer.optional("marks", &self.marks, &self.extra);
        writer.maybe("note", &self.note, &self.extra);
        writer.optional("size", &self.size, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("about", &self.about, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// What is said of all of them is said of none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParcelMarks {
    TextList(Vec<String>),

    IntegerList(Vec<i64>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ParcelMarks, Other);

impl runtime::Decode for ParcelMarks {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::TextList);
        fit.offer_checked(self, Self::IntegerList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ParcelMarks {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::TextList(value) => {
                writer.ruled("TextList", value, runtime::Rule::new().items(1, 2))
            }
            Self::IntegerList(value) => {
                writer.ruled("IntegerList", value, runtime::Rule::new().items(1, 2))
            }
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ParcelMarks, TextList(Vec<String>), IntegerList(Vec<i64>));

/// The property `note`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParcelNote {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl ParcelNote {
    const TEXT_RULE: runtime::TextRule = runtime::TextRule::new("Text").length(0, 3);
}

runtime::union_as_json!(ParcelNote, Other);

impl runtime::Decode for ParcelNote {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ParcelNote {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => writer.ruled("Text", value, runtime::Rule::text(&Self::TEXT_RULE)),
            Self::Integer(value) => {
                writer.ruled("Integer", value, runtime::Rule::integer(None, Some(9)))
            }
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ParcelNote, Text(String), Text(&str), Integer(i64));

/// The property `size`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParcelSize {
    Small(i64),

    Exact(f64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ParcelSize, Other);

impl runtime::Decode for ParcelSize {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Small);
        fit.offer_checked(self, Self::Exact);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ParcelSize {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Small(value) => {
                writer.ruled("Small", value, runtime::Rule::integer(Some(1), Some(9)))
            }
            Self::Exact(value) => {
                writer.ruled("Exact", value, runtime::Rule::integer(Some(1), None))
            }
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ParcelSize, Small(i64), Exact(f64));

/// The property `kind`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParcelKind {
    /// `"letter"`.
    Letter,

    /// `"box"`.
    Box,

    Own(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl ParcelKind {
    const OWN_RULE: runtime::TextRule = runtime::TextRule::new("Own").length(0, 9);
}

runtime::union_as_json!(ParcelKind, Other);

impl runtime::Decode for ParcelKind {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "letter", Self::Letter);
        fit.offer_text(self, "box", Self::Box);
        fit.offer_checked(self, Self::Own);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ParcelKind {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Letter => writer.string("letter"),
            Self::Box => writer.string("box"),
            Self::Own(value) => writer.ruled("Own", value, runtime::Rule::text(&Self::OWN_RULE)),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ParcelKind, Own(String), Own(&str));

/// The property `about`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParcelAbout {
    Origin(super::Origin),

    Target(super::Target),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ParcelAbout, Other);

impl runtime::Decode for ParcelAbout {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Origin);
        fit.offer_checked(self, Self::Target);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ParcelAbout {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Origin(value) => value.encode(writer),
            Self::Target(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ParcelAbout, Origin(super::Origin), Target(super::Target));
}

mod models_target {
//! The schema at `/components/schemas/Target`.

use crate::runtime;

/// The schema `Target`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Target {
    pub to: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Target);

impl Target {
    /// Takes all members.
    #[must_use]
    pub fn new(to: String) -> Self {
        Self {
            to,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Target {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("to", &mut self.to),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Target {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("to", &self.to);
        writer.end_object(&self.extra);
    }
}
}

mod parcels {
//! The operations of `parcels`.

use crate::schemas_union_limited::models;
use crate::runtime;

/// The operations of [`parcels`](self).
#[derive(Clone, Copy, Debug)]
pub struct Parcels<'a> {
    client: &'a runtime::Client,
}

impl<'a> Parcels<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SET_PARCEL];

/// `PUT /parcel`.
pub static SET_PARCEL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setParcel", runtime::Method::Put, "/parcel")
        .bodies(&[runtime::Body::json_of::<models::Parcel>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Parcels<'_> {
    /// `PUT /parcel`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_union_limited::models::Parcel;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Parcel::default();
    /// body.sent = Some("2026-01-31T12:00:00Z".parse()?);
    /// body.id = Some("value".into());
    /// client
    ///     .schemas_union_limited()
    ///     .parcels()
    ///     .set_parcel(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_parcel(&self, body: models::Parcel) -> SetParcel {
        let call = runtime::Call::new(self.client, &SET_PARCEL).body_json(&body);
        SetParcel(call)
    }
}

runtime::builder!(SET_PARCEL, SetParcel, ());
}
