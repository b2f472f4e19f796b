mod idle {
//! The operations of `idle`.

use crate::runtime;

/// The operations of [`idle`](self).
#[derive(Clone, Copy, Debug)]
pub struct Idle<'a> {
    client: &'a runtime::Client,
}

impl<'a> Idle<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_IDLE];

/// `GET /idle`.
pub static READ_IDLE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "readIdle", runtime::Method::Get, "/idle")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Idle<'_> {
    /// `GET /idle`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form()
    ///     .idle()
    ///     .read_idle()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_idle(&self) -> ReadIdle {
        let call = runtime::Call::new(self.client, &READ_IDLE);
        ReadIdle(call)
    }
}

runtime::builder!(READ_IDLE, ReadIdle, ());
}

mod letters {
//! The operations of `letters`.

use crate::runtime;

/// The operations of [`letters`](self).
#[derive(Clone, Copy, Debug)]
pub struct Letters<'a> {
    client: &'a runtime::Client,
}

impl<'a> Letters<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SEND_LETTER, &SEND_PARCEL];

/// `POST /letters`.
pub static SEND_LETTER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendLetter", runtime::Method::Post, "/letters")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("To").required().text(&SendLetterTo::RULE),
                runtime::Field::new("Body").text(&runtime::TextRule::new("Body").length(0, 1600)),
                runtime::Field::new("Urgent"),
                runtime::Field::new("Copies").rule(runtime::Rule::integer(Some(1), Some(9))),
                runtime::Field::new("SendAt"),
                runtime::Field::new("Kind").one_of(&["plain", "registered"]),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Letters<'_> {
    /// `POST /letters`
    ///
    /// - `to`: The number in E.164.
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// use cases::bodies_form::letters::SendLetterTo;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form()
    ///     .letters()
    ///     .send_letter(SendLetterTo::new("+10")?)
    ///     .urgent(true)
    ///     .copies(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_letter(&self, to: SendLetterTo) -> SendLetter {
        let call = runtime::Call::new(self.client, &SEND_LETTER).form("To", to);
        SendLetter(call)
    }
}

runtime::builder!(SEND_LETTER, SendLetter, ());

impl SendLetter {
    /// At most 1600 characters.
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.form("Body", runtime::Value::text(value)))
    }

    pub fn urgent(self, value: bool) -> Self {
        Self(self.0.form("Urgent", value))
    }

    /// From 1 to 9.
    pub fn copies(self, value: i64) -> Self {
        Self(self.0.form("Copies", value))
    }

    pub fn send_at(self, value: runtime::DateTime) -> Self {
        Self(self.0.form("SendAt", value))
    }

    pub fn kind(self, value: SendLetterKind) -> Self {
        Self(self.0.form("Kind", value))
    }
}

/// The number in E.164.
pub type SendLetterTo = runtime::Text<SendLetterToRule>;

/// The rule of [`SendLetterTo`].
pub enum SendLetterToRule {}

impl runtime::HasRule for SendLetterToRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("SendLetterTo")
        .pattern(
            "^\\+[1-9][0-9]{1,14}$",
            &[
                runtime::Piece::literal("+"),
                runtime::Piece::class("1-9", 1, 1),
                runtime::Piece::class("0-9", 1, 14),
            ],
        );
}

runtime::open_enum! {
    /// The property `Kind`.
    pub enum SendLetterKind {
        Plain = "plain",
        Registered = "registered",
        Other(String),
    }
}

/// `POST /parcels`.
pub static SEND_PARCEL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendParcel", runtime::Method::Post, "/parcels")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("Kind").required().one_of(&["door", "shop"]),
                runtime::Field::new("Weight").required(),
                runtime::Field::new("Street"),
                runtime::Field::new("Note"),
                runtime::Field::new("Region"),
                runtime::Field::new("Code").text(&runtime::TextRule::new("Code").length(0, 10)),
                runtime::Field::new("Copies")
                    .rule(runtime::Rule::integer(Some(0), Some(9)).exclusive_minimum()),
                runtime::Field::new("Insured"),
                runtime::Field::new("Site"),
                runtime::Field::new("Marks").rule(runtime::Rule::new().items(0, 4)),
                runtime::Field::new("Shop"),
            ])
            .required(),
            runtime::Body::multipart(&[
                runtime::Field::new("Kind").required().one_of(&["door", "shop"]),
                runtime::Field::new("Weight").required(),
                runtime::Field::new("Street"),
                runtime::Field::new("Note"),
                runtime::Field::new("Region"),
                runtime::Field::new("Code").text(&runtime::TextRule::new("Code").length(0, 10)),
                runtime::Field::new("Copies")
                    .rule(runtime::Rule::integer(Some(0), Some(9)).exclusive_minimum()),
                runtime::Field::new("Insured"),
                runtime::Field::new("Site"),
                runtime::Field::new("Marks").rule(runtime::Rule::new().items(0, 4)),
                runtime::Field::new("Label").media("application/pdf"),
                runtime::Field::new("Shop").media("text/plain"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Letters<'_> {
    /// Sends a parcel to one of two kinds of places, and says which by its fields.
    ///
    /// `POST /parcels`
    ///
    /// - `kind`
    /// - `weight`
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// use cases::bodies_form::letters::SendParcelKind;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form()
    ///     .letters()
    ///     .send_parcel(SendParcelKind::Door, 1)
    ///     .copies(1)
    ///     .insured(1.0)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_parcel(&self, kind: SendParcelKind, weight: i64) -> SendParcel {
        let call = runtime::Call::new(self.client, &SEND_PARCEL)
            .form("Kind", kind)
            .form("Weight", weight);
        SendParcel(call)
    }
}

runtime::builder!(SEND_PARCEL, SendParcel, ());

impl SendParcel {
    pub fn street(self, value: impl Into<String>) -> Self {
        Self(self.0.form("Street", runtime::Value::text(value)))
    }

    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.form("Note", runtime::Value::text(value)))
    }

    /// Two letters.
    ///
    /// What the country calls it.
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.form("Region", runtime::Value::text(value)))
    }

    /// At most 10 characters.
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.form("Code", runtime::Value::text(value)))
    }

    /// More than 0 and at most 9.
    pub fn copies(self, value: i64) -> Self {
        Self(self.0.form("Copies", value))
    }

    pub fn insured(self, value: f64) -> Self {
        Self(self.0.form("Insured", value))
    }

    pub fn site(self, value: impl Into<String>) -> Self {
        Self(self.0.form("Site", runtime::Value::text(value)))
    }

    /// At most 4 items.
    pub fn marks(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("Marks", runtime::Value::texts(value)))
    }

    pub fn shop(self, value: impl Into<String>) -> Self {
        Self(self.0.form("Shop", runtime::Value::text(value)))
    }

    /// Sends the body as `multipart/form-data`.
    pub fn label(self, value: runtime::Part) -> Self {
        Self(self.0.form("Label", value))
    }
}

runtime::open_enum! {
    /// The property `Kind`.
    pub enum SendParcelKind {
        Door = "door",
        Shop = "shop",
        Other(String),
    }
}
}

mod models_parcel {
//! The schema at `/components/schemas/Parcel`.

use crate::runtime;

/// The schema `Parcel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Parcel {
    /// Chosen when `Kind` is `door`.
    ToDoor(super::ToDoor),

    /// Chosen when `Kind` is `shop`.
    ToShop(super::ToShop),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Parcel, Other);

impl runtime::Decode for Parcel {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "Kind")?;
        fit.offer_tagged(self, &["door"], Self::ToDoor);
        fit.offer_tagged(self, &["shop"], Self::ToShop);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Parcel {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::ToDoor(value) => value.encode(writer),
            Self::ToShop(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_region {
//! The schema at `/components/schemas/Region`.

use crate::runtime;

/// Two letters.
pub type Region = runtime::Text<RegionRule>;

/// The rule of [`Region`].
pub enum RegionRule {}

impl runtime::HasRule for RegionRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("Region")
        .pattern("^[A-Z]{2}$", &[runtime::Piece::class("A-Z", 2, 2)]);
}
}

mod models_to_door {
//! The schema at `/components/schemas/ToDoor`.

use crate::runtime;

/// The schema `ToDoor`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToDoor {
    pub kind: ToDoorKind,

    pub weight: i64,

    pub street: String,

    pub note: Option<String>,

    /// Two letters.
    pub region: Option<String>,

    pub code: Option<String>,

    pub copies: Option<i64>,

    pub insured: Option<f64>,

    pub site: Option<String>,

    pub marks: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ToDoor);

impl runtime::Decode for ToDoor {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("Kind", &mut self.kind),
                ("Weight", &mut self.weight),
                ("Street", &mut self.street),
            ],
            &mut [
                ("Note", &mut self.note),
                ("Region", &mut self.region),
                ("Code", &mut self.code),
                ("Copies", &mut self.copies),
                ("Insured", &mut self.insured),
                ("Site", &mut self.site),
                ("Marks", &mut self.marks),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ToDoor {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("Kind", &self.kind);
        writer.required("Weight", &self.weight);
        writer.required("Street", &self.street);
        writer.optional("Note", &self.note, &self.extra);
        writer.optional("Region", &self.region, &self.extra);
        writer.optional("Code", &self.code, &self.extra);
        writer.optional("Copies", &self.copies, &self.extra);
        writer.optional("Insured", &self.insured, &self.extra);
        writer.optional("Site", &self.site, &self.extra);
        writer.optional("Marks", &self.marks, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `Kind`.
    pub enum ToDoorKind {
        Door = "door",
        Other(String),
    }
}
}

mod models_to_shop {
//! The schema at `/components/schemas/ToShop`.

use crate::runtime;

/// The schema `ToShop`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToShop {
    pub kind: ToShopKind,

    pub weight: i64,

    pub shop: String,

    pub note: Option<i64>,

    /// What the country calls it.
    pub region: Option<String>,

    pub code: Option<String>,

    pub copies: Option<i64>,

    pub insured: Option<String>,

    pub site: Option<String>,

    pub marks: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ToShop);

impl runtime::Decode for ToShop {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("Kind", &mut self.kind),
                ("Weight", &mut self.weight),
                ("Shop", &mut self.shop),
            ],
            &mut [
                ("Note", &mut self.note),
                ("Region", &mut self.region),
                ("Code", &mut self.code),
                ("Copies", &mut self.copies),
                ("Insured", &mut self.insured),
                ("Site", &mut self.site),
                ("Marks", &mut self.marks),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ToShop {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("Kind", &self.kind);
        writer.required("Weight", &self.weight);
        writer.required("Shop", &self.shop);
        writer.optional("Note", &self.note, &self.extra);
        writer.optional("Region", &self.region, &self.extra);
        writer.optional("Code", &self.code, &self.extra);
        writer.optional("Copies", &self.copies, &self.extra);
        writer.optional("Insured", &self.insured, &self.extra);
        writer.optional("Site", &self.site, &self.extra);
        writer.optional("Marks", &self.marks, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `Kind`.
    pub enum ToShopKind {
        Shop = "shop",
        Other(String),
    }
}
}
