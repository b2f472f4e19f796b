mod models_box_ {
//! The schema at `/components/schemas/Box`.

use crate::runtime;

/// The schema `Box`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Box {
    Option(super::Option),

    Default(super::Default),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Box, Other);

impl runtime::Decode for Box {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Option);
        fit.offer(self, Self::Default);
        fit.finish(reader, self, Self::Other);
        ::std::result::Result::Ok(())
    }
}

impl runtime::Encode for Box {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Option(value) => value.encode(writer),
            Self::Default(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_default {
//! The schema at `/components/schemas/Default`.

use crate::runtime;

/// The schema `Default`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Default {
    pub default: ::std::option::Option<::std::string::String>,

    pub new: ::std::option::Option<::std::string::String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Default);

impl runtime::Decode for Default {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("default", &mut self.default),
                ("new", &mut self.new),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Default {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("default", &self.default, &self.extra);
        writer.optional("new", &self.new, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_error {
//! The schema at `/components/schemas/Error`.

use crate::runtime;

/// The schema `Error`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub text: super::String,

    pub some: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Error);

impl Error {
    /// Takes the required member.
    #[must_use]
    pub fn new(text: super::String) -> Self {
        Self { text, ..Self::default() }
    }
}

impl runtime::Decode for Error {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("text", &mut self.text),
            ],
            &mut [
                ("some", &mut self.some),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Error {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("text", &self.text);
        writer.optional("some", &self.some, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_from {
//! The schema at `/components/schemas/From`.

use crate::runtime;

/// The schema `From`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct From {
    pub into: ::std::option::Option<::std::string::String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(From);

impl runtime::Decode for From {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("into", &mut self.into),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for From {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("into", &self.into, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_into {
//! The schema at `/components/schemas/Into`.

use crate::runtime;

/// The schema `Into`.
pub type Into = runtime::Text<IntoRule>;

/// The rule of [`Into`].
pub enum IntoRule {}

impl runtime::HasRule for IntoRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("Into")
        .pattern("^[a-z]{2}$", &[runtime::Piece::class("a-z", 2, 2)]);
}
}

mod models_models {
//! The schema at `/components/schemas/models`.

use crate::runtime;

/// The schema `models`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Models {
    pub decode: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Models);

impl runtime::Decode for Models {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("decode", &mut self.decode),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Models {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("decode", &self.decode, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_new {
//! The schema at `/components/schemas/New`.

use crate::runtime;

/// The schema `New`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct New_ {
    pub new: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(New_);

impl runtime::Decode for New_ {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("new", &mut self.new),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for New_ {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("new", &self.new, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_ok {
//! The schema at `/components/schemas/Ok`.

use crate::runtime;

/// The schema `Ok`.
pub type Ok = runtime::Map<::std::string::String>;
}

mod models_option {
//! The schema at `/components/schemas/Option`.

use crate::runtime;

/// The schema `Option`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Option {
    pub vec: ::std::option::Option<::std::vec::Vec<super::Vec>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Option);

impl runtime::Decode for Option {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("vec", &mut self.vec),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Option {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("vec", &self.vec, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_result {
//! The schema at `/components/schemas/Result`.

use crate::runtime;

/// The schema `Result`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Result {
    pub ok: ::std::option::Option<super::Ok>,

    pub error: ::std::option::Option<super::Error>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Result);

impl Result {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

impl runtime::Decode for Result {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("ok", &mut self.ok),
                ("error", &mut self.error),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Result {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("ok", &self.ok, &self.extra);
        writer.optional("error", &self.error, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_runtime {
//! The schema at `/components/schemas/runtime`.

use crate::runtime;

/// The schema `runtime`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Runtime {
    pub models: Option<super::Models>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Runtime);

impl runtime::Decode for Runtime {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("models", &mut self.models),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Runtime {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("models", &self.models, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_self_ {
//! The schema at `/components/schemas/Self`.

use crate::runtime;

/// The schema `Self`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Self_ {
    pub crate_: ::std::option::Option<::std::string::String>,

    pub super_: ::std::option::Option<::std::string::String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Self_);

impl runtime::Decode for Self_ {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("crate", &mut self.crate_),
                ("super", &mut self.super_),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Self_ {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("crate", &self.crate_, &self.extra);
        writer.optional("super", &self.super_, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_send {
//! The schema at `/components/schemas/Send`.

use crate::runtime;

/// The schema `Send`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Send {
    pub sync: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Send);

impl runtime::Decode for Send {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("sync", &mut self.sync),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Send {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("sync", &self.sync, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_string {
//! The schema at `/components/schemas/String`.

use crate::runtime;

/// The schema `String`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct String {
    pub value: ::std::string::String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(String);

impl String {
    /// Takes all members.
    #[must_use]
    pub fn new(value: ::std::string::String) -> Self {
        Self {
            value,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for String {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("value", &mut self.value),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for String {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("value", &self.value);
        writer.end_object(&self.extra);
    }
}
}

mod models_vec {
//! The schema at `/components/schemas/Vec`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Vec`.
    pub enum Vec {
        None = "None",
        Some = "Some",
        Ok = "Ok",
        Err = "Err",
        Self_ = "Self",
        Other(::std::string::String),
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_prelude_names::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING, &PUT_THING, &SOME];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::Result> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_prelude_names()
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

runtime::builder!(GET_THING, GetThing, models::Result);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Result>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_prelude_names::models;
    /// use cases::schemas_prelude_names::models::Error;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = models::Result::default();
    /// body.error = Some(Error::new(models::String::new("value".into())));
    /// client
    ///     .schemas_prelude_names()
    ///     .things()
    ///     .put_thing(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Result) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());

/// `GET /some`.
pub static SOME: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "some", runtime::Method::Get, "/some")
        .parameters(&[
            runtime::Parameter::query("size")
                .rule(
                    runtime::Rule::integer(
                        ::std::option::Option::Some(1),
                        ::std::option::Option::None,
                    ),
                ),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `GET /some`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_prelude_names()
    ///     .things()
    ///     .some()
    ///     .size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn some(&self) -> Some {
        let call = runtime::Call::new(self.client, &SOME);
        Some(call)
    }
}

runtime::builder!(SOME, Some, ());

impl Some {
    /// At least 1.
    pub fn size(self, value: i64) -> Self {
        Self(self.0.query("size", value))
    }
}
}
