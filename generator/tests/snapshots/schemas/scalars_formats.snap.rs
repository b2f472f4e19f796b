mod models_scalars {
//! The schema at `/components/schemas/Scalars`.

use crate::runtime;

/// The schema `Scalars`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Scalars {
    /// The member `flag`.
    pub flag: bool,

    /// The member `small`.
    pub small: i32,

    /// The member `big`.
    pub big: Option<i64>,

    /// The member `plain`.
    pub plain: Option<i64>,

    /// The member `real`.
    pub real: f64,

    /// The member `single`.
    pub single: Option<f64>,

    /// The member `double`.
    pub double: Option<f64>,

    /// The member `text`.
    pub text: Option<String>,

    /// The member `instant`.
    pub instant: Option<runtime::DateTime>,

    /// The member `day`.
    pub day: Option<runtime::Date>,

    /// The member `time`.
    pub time: Option<String>,

    /// The member `id`.
    pub id: Option<String>,

    /// The member `address`.
    pub address: Option<String>,

    /// The member `bytes`.
    pub bytes: Option<runtime::Base64>,

    /// The member `raw`.
    pub raw: Option<String>,

    /// The member `odd`.
    pub odd: Option<String>,

    /// The member `count`.
    pub count: Option<u64>,

    /// The member `unsigned`.
    pub unsigned: Option<u64>,

    /// The member `tiny`.
    pub tiny: Option<i32>,

    /// The member `wider`.
    pub wider: Option<i64>,

    /// The member `price`.
    pub price: Option<f64>,

    /// The member `untyped_id`.
    pub untyped_id: Option<String>,

    /// The member `untyped_count`.
    pub untyped_count: Option<i64>,

    /// The word.
    pub type_as_format: Option<String>,

    /// The member `period`.
    pub period: Option<String>,

    /// The member `secret`.
    pub secret: Option<runtime::Secret>,

    /// The member `anything`.
    pub anything: Option<runtime::Json>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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

/// The operations of `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
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
