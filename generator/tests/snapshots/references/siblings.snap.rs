mod models_a {
//! The schema at `/components/schemas/A`.

use crate::runtime;

/// The schema `A`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub plain: Option<super::B>,

    /// The second one.
    #[deprecated = "marked as deprecated in the OpenAPI document"]
    pub described: Option<super::B>,

    /// The first one.
    pub narrowed: Option<ANarrowed>,

    pub limited: Option<String>,

    pub defining: Option<super::B>,

    pub defined: Option<super::Inner>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(A);

#[expect(deprecated, reason = "all fields are read and written")]
impl runtime::Decode for A {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("plain", &mut self.plain),
                ("described", &mut self.described),
                ("narrowed", &mut self.narrowed),
                ("limited", &mut self.limited),
                ("defining", &mut self.defining),
                ("defined", &mut self.defined),
            ],
            &mut self.extra,
        )
    }
}

#[expect(deprecated, reason = "all fields are read and written")]
impl runtime::Encode for A {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("plain", &self.plain, &self.extra);
        writer.optional("described", &self.described, &self.extra);
        writer.optional("narrowed", &self.narrowed, &self.extra);
        writer.optional("limited", &self.limited, &self.extra);
        writer.optional("defining", &self.defining, &self.extra);
        writer.optional("defined", &self.defined, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The first one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ANarrowed {
    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ANarrowed);

impl runtime::Decode for ANarrowed {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ANarrowed {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}
}

mod models_b {
//! The schema at `/components/schemas/B`.

use crate::runtime;

/// The first one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct B {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(B);

impl runtime::Decode for B {
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

impl runtime::Encode for B {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_d {
//! The schema at `/components/schemas/D`.

use crate::runtime;

/// What is meant by these is no schema, or is no reference.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct D {
    pub header: Option<i64>,

    pub response: Option<runtime::Json>,

    pub named: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(D);

impl runtime::Decode for D {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("header", &mut self.header),
                ("response", &mut self.response),
                ("named", &mut self.named),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for D {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("header", &self.header, &self.extra);
        writer.optional("response", &self.response, &self.extra);
        writer.optional("named", &self.named, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_inner {
//! The schema at `/components/schemas/A/properties/defining/$defs/inner`.

use crate::runtime;

/// The schema `inner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inner {
    pub deep: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Inner);

impl runtime::Decode for Inner {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("deep", &mut self.deep),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Inner {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("deep", &self.deep, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::references_siblings::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::A> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_siblings()
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

runtime::builder!(GET_THING, GetThing, models::A);
}
