mod held {
//! The operations of `held`.

use crate::references_cyclic_alternatives::models;
use crate::runtime;

/// The operations of [`held`](self).
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    client: &'a runtime::Client,
}

impl<'a> Held<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_HELD];

/// `PUT /held`.
pub static PUT_HELD: runtime::Operation<models::Held> =
    runtime::Operation::new(&super::API, "putHeld", runtime::Method::Put, "/held")
        .bodies(&[runtime::Body::json_of::<models::Held>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Held<'_> {
    /// `PUT /held`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::references_cyclic_alternatives::models::{Held, Wrapped};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut wrapped = Wrapped::default();
    /// wrapped.word = Some("value".into());
    /// let mut body = Held::default();
    /// body.wrapped = Some(wrapped);
    /// let response = client
    ///     .references_cyclic_alternatives()
    ///     .held()
    ///     .put_held(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_held(&self, body: models::Held) -> PutHeld {
        let call = runtime::Call::new(self.client, &PUT_HELD).body_json(&body);
        PutHeld(call)
    }
}

runtime::builder!(PUT_HELD, PutHeld, models::Held);
}

mod models_blue {
//! The schema at `/components/schemas/Blue`.

use crate::runtime;

/// The schema `Blue`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Blue {
    pub kind: BlueKind,

    pub blue: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Blue);

impl Blue {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Blue {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("blue", &mut self.blue),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Blue {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("blue", &self.blue, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum BlueKind {
        Blue = "blue",
        Other(String),
    }
}
}

mod models_either {
//! The schema at `/components/schemas/Either`.

use crate::runtime;

/// The schema `Either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    Other_(super::Other),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Either, Other);

impl runtime::Decode for Either {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Other_);
        fit.offer_checked(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Either {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Other_(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Either, Other_(super::Other), Text(String), Text(&str));
}

mod models_held {
//! The schema at `/components/schemas/Held`.

use crate::runtime;

/// The schema `Held`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Held {
    pub either: Option<super::Either>,

    pub other: Option<super::Other>,

    pub nested: Option<super::Nested>,

    pub wrapped: Option<super::Wrapped>,

    pub told: Option<super::Told>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Held);

impl Held {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Held {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("either", &mut self.either),
                ("other", &mut self.other),
                ("nested", &mut self.nested),
                ("wrapped", &mut self.wrapped),
                ("told", &mut self.told),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Held {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("either", &self.either, &self.extra);
        writer.optional("other", &self.other, &self.extra);
        writer.optional("nested", &self.nested, &self.extra);
        writer.optional("wrapped", &self.wrapped, &self.extra);
        writer.optional("told", &self.told, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_nested {
//! The schema at `/components/schemas/Nested`.

use crate::runtime;

/// The schema `Nested`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    Text(String),

    List(Vec<super::Nested>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Nested, Other);

impl runtime::Decode for Nested {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::List);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Nested {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::List(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Nested, Text(String), Text(&str), List(Vec<super::Nested>));
}

mod models_other {
//! The schema at `/components/schemas/Other`.

use crate::runtime;

/// The schema `Other`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Other {
    /// How many there are.
    Integer(i64),

    Boolean(bool),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Other, Other);

impl runtime::Decode for Other {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Integer);
        fit.offer_checked(self, Self::Boolean);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Other {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Other, Integer(i64), Boolean(bool));
}

mod models_red {
//! The schema at `/components/schemas/Red`.

use crate::runtime;

/// The schema `Red`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Red {
    pub kind: RedKind,

    pub red: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Red);

impl Red {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Red {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("red", &mut self.red),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Red {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("red", &self.red, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum RedKind {
        Red = "red",
        Other(String),
    }
}
}

mod models_told {
//! The schema at `/components/schemas/Told`.

use crate::runtime;

/// The schema `Told`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Told {
    /// Chosen when `kind` is `red`.
    Red(super::Red),

    /// Chosen when `kind` is `blue`.
    Blue(super::Blue),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Told, Other);

impl runtime::Decode for Told {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["red"], Self::Red);
        fit.offer_tagged(self, &["blue"], Self::Blue);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Told {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Red(value) => value.encode(writer),
            Self::Blue(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Told, Red(super::Red), Blue(super::Blue));
}

mod models_wrapped {
//! The schema at `/components/schemas/Wrapped`.

use crate::runtime;

/// A word.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Wrapped {
    pub word: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Wrapped);

impl Wrapped {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Wrapped {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("word", &mut self.word),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Wrapped {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("word", &self.word, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
