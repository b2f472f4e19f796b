mod models_scalars {
//! The schema at `/components/schemas/Scalars`.

use crate::runtime;

/// The schema `Scalars`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Scalars {
    pub flag: bool,

    pub small: i32,

    pub big: Option<i64>,

    pub plain: Option<i64>,

    pub real: f64,

    pub single: Option<f64>,

    pub double: Option<f64>,

    pub text: Option<String>,

    pub instant: Option<runtime::DateTime>,

    pub day: Option<runtime::Date>,

    pub time: Option<String>,

    pub id: Option<String>,

    pub address: Option<String>,

    pub bytes: Option<runtime::Base64>,

    pub raw: Option<String>,

    pub odd: Option<String>,

    pub count: Option<u64>,

    pub unsigned: Option<u64>,

    pub tiny: Option<i32>,

    pub wider: Option<i64>,

    pub price: Option<f64>,

    pub untyped_id: Option<String>,

    pub untyped_count: Option<i64>,

    /// The word.
    pub type_as_format: Option<String>,

    pub period: Option<String>,

    pub secret: Option<runtime::Secret>,

    pub anything: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Scalars);

impl runtime::Decode for Scalars {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("flag", &mut self.flag),
                ("small", &mut self.small),
                ("real", &mut self.real),
            ],
            &mut [
                ("big", &mut self.big),
                ("plain", &mut self.plain),
                ("single", &mut self.single),
                ("double", &mut self.double),
                ("text", &mut self.text),
                ("instant", &mut self.instant),
                ("day", &mut self.day),
                ("time", &mut self.time),
                ("id", &mut self.id),
                ("address", &mut self.address),
                ("bytes", &mut self.bytes),
                ("raw", &mut self.raw),
                ("odd", &mut self.odd),
                ("count", &mut self.count),
                ("unsigned", &mut self.unsigned),
                ("tiny", &mut self.tiny),
                ("wider", &mut self.wider),
                ("price", &mut self.price),
                ("untyped_id", &mut self.untyped_id),
                ("untyped_count", &mut self.untyped_count),
                ("type_as_format", &mut self.type_as_format),
                ("period", &mut self.period),
                ("secret", &mut self.secret),
                ("anything", &mut self.anything),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Scalars {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("flag", &self.flag);
        writer.required("small", &self.small);
        writer.optional("big", &self.big, &self.extra);
        writer.optional("plain", &self.plain, &self.extra);
        writer.required("real", &self.real);
        writer.optional("single", &self.single, &self.extra);
        writer.optional("double", &self.double, &self.extra);
        writer.optional("text", &self.text, &self.extra);
        writer.optional("instant", &self.instant, &self.extra);
        writer.optional("day", &self.day, &self.extra);
        writer.optional("time", &self.time, &self.extra);
        writer.optional("id", &self.id, &self.extra);
        writer.optional("address", &self.address, &self.extra);
        writer.optional("bytes", &self.bytes, &self.extra);
        writer.optional("raw", &self.raw, &self.extra);
        writer.optional("odd", &self.odd, &self.extra);
        writer.optional("count", &self.count, &self.extra);
        writer.optional("unsigned", &self.unsigned, &self.extra);
        writer.optional("tiny", &self.tiny, &self.extra);
        writer.optional("wider", &self.wider, &self.extra);
        writer.optional("price", &self.price, &self.extra);
        writer.optional("untyped_id", &self.untyped_id, &self.extra);
        writer.optional("untyped_count", &self.untyped_count, &self.extra);
        writer.optional("type_as_format", &self.type_as_format, &self.extra);
        writer.optional("period", &self.period, &self.extra);
        writer.optional("secret", &self.secret, &self.extra);
        writer.optional("anything", &self.anything, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_scalars_formats::models;
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
pub static GET_THING: runtime::Operation<models::Scalars> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_scalars_formats()
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

runtime::builder!(GET_THING, GetThing, models::Scalars);
}
