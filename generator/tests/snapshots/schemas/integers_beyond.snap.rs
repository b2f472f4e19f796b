mod counters {
//! The operations of `counters`.

use crate::schemas_integers_beyond::models;
use crate::runtime;

/// The operations of [`counters`](self).
#[derive(Clone, Copy, Debug)]
pub struct Counters<'a> {
    client: &'a runtime::Client,
}

impl<'a> Counters<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_COUNTER];

/// `PUT /counters/{id}`.
pub static PUT_COUNTER: runtime::Operation<models::Counter> =
    runtime::Operation::new(&super::API, "putCounter", runtime::Method::Put, "/counters/{id}")
        .parameters(&[
            runtime::Parameter::path("id"),
            runtime::Parameter::query("above")
                .rule(runtime::Rule::unsigned(Some(9223372036854775809), None)),
            runtime::Parameter::query("most").default_value("18446744073709551615"),
            runtime::Parameter::query("kind").one_of(&["1", "18446744073709551615"]),
        ])
        .bodies(&[runtime::Body::json_of::<models::Counter>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Counters<'_> {
    /// `PUT /counters/{id}`
    ///
    /// - `id`
    /// - `body`: Sent as `application/json`.
    ///
    /// Response headers: `X-Count`, `X-Parts`, `X-Small`, `X-Both`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// use cases::schemas_integers_beyond::{counters::PutCounterKind, models::Counter};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_integers_beyond()
    ///     .counters()
    ///     .put_counter(18446744073709551615, Counter::new(0))
    ///     .kind(PutCounterKind::Value1)
    ///     .above(9223372036854775809)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_counter(&self, id: u64, body: models::Counter) -> PutCounter {
        let call = runtime::Call::new(self.client, &PUT_COUNTER)
            .path("id", id)
            .body_json(&body);
        PutCounter(call)
    }
}

runtime::builder!(PUT_COUNTER, PutCounter, models::Counter);

impl PutCounter {
    /// At least 9223372036854775809.
    pub fn above(self, value: u64) -> Self {
        Self(self.0.query("above", value))
    }

    /// If it is not set, its default `18446744073709551615` is sent.
    pub fn most(self, value: u64) -> Self {
        Self(self.0.query("most", value))
    }

    pub fn kind(self, value: PutCounterKind) -> Self {
        Self(self.0.query("kind", value))
    }
}

runtime::open_json_enum! {
    /// The parameter `kind`.
    pub enum PutCounterKind {
        Value1 = "1",
        Value18446744073709551615 = "18446744073709551615",
        Other(runtime::Json),
    }
}
}

mod headers {
//! Response headers.

use crate::runtime;

/// The header `X-Count`.
pub const X_COUNT: runtime::Header<u64> = runtime::Header::new("X-Count");

/// The header `X-Parts`.
///
/// [`runtime::Header::read_list`] reads its elements.
pub const X_PARTS: runtime::Header<Vec<u64>> = runtime::Header::new("X-Parts");

/// The header `X-Small`.
pub const X_SMALL: runtime::Header<i32> = runtime::Header::new("X-Small");

/// The header `X-Both`.
pub const X_BOTH: runtime::Header<i64> = runtime::Header::new("X-Both");
}

mod models_counter {
//! The schema at `/components/schemas/Counter`.

use crate::runtime;

/// The schema `Counter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Counter {
    /// From 0 to 18446744073709551615.
    pub count: u64,

    /// Default: `18446744073709551615`.
    pub top: u64,

    /// From 0 to 1.8446744073709552e+19.
    pub rounded: Option<u64>,

    /// Less than 18446744073709551615.
    pub exclusive: Option<u64>,

    /// At least 18446744073709551614.
    pub large: Option<u64>,

    pub listed: Option<CounterListed>,

    pub mask: Option<CounterMask>,

    /// From -1 to 18446744073709551615.
    pub both: Option<i64>,

    /// From 0 to 1e+30.
    pub beyond: Option<u64>,

    /// From -9223372036854775808 to 9223372036854776000.
    pub usual: Option<i64>,

    pub named: Option<CounterNamed>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Counter);

impl Default for Counter {
    fn default() -> Self {
        Self {
            count: Default::default(),
            top: 18446744073709551615,
            rounded: None,
            exclusive: None,
            large: None,
            listed: None,
            mask: None,
            both: None,
            beyond: None,
            usual: None,
            named: None,
            extra: runtime::Extra::new(),
        }
    }
}

impl Counter {
    /// Takes the required member without a default.
    #[must_use]
    pub fn new(count: u64) -> Self {
        Self { count, ..Self::default() }
    }
}

impl runtime::Decode for Counter {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("count", &mut self.count),
                ("top", &mut self.top),
            ],
            &mut [
                ("rounded", &mut self.rounded),
                ("exclusive", &mut self.exclusive),
                ("large", &mut self.large),
                ("listed", &mut self.listed),
                ("mask", &mut self.mask),
                ("both", &mut self.both),
                ("beyond", &mut self.beyond),
                ("usual", &mut self.usual),
                ("named", &mut self.named),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Counter {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("count", &self.count);
        writer.required("top", &self.top);
        writer.optional("rounded", &self.rounded, &self.extra);
        writer.rule(runtime::Rule::unsigned(None, Some(18446744073709551615)).exclusive_maximum());
        writer.optional("exclusive", &self.exclusive, &self.extra);
        writer.rule(runtime::Rule::unsigned(Some(18446744073709551614), None));
        writer.optional("large", &self.large, &self.extra);
        writer.optional("listed", &self.listed, &self.extra);
        writer.optional("mask", &self.mask, &self.extra);
        writer.rule(runtime::Rule::number(Some(-1.0), Some(18446744073709552000.0)));
        writer.optional("both", &self.both, &self.extra);
        writer.optional("beyond", &self.beyond, &self.extra);
        writer.rule(
            runtime::Rule::number(Some(-9223372036854776000.0), Some(9223372036854776000.0)),
        );
        writer.optional("usual", &self.usual, &self.extra);
        writer.optional("named", &self.named, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_json_enum! {
    /// The property `listed`.
    pub enum CounterListed {
        Value5 = "5",
        Value18446744073709551614 = "18446744073709551614",
        Value18446744073709551615 = "18446744073709551615",
        Other(runtime::Json),
    }
}

runtime::open_json_enum! {
    /// The property `mask`.
    pub enum CounterMask {
        Value18446744073709551615 = "18446744073709551615",
        Other(runtime::Json),
    }
}

/// The property `named`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CounterNamed {
    /// Additional properties, by name.
    pub additional: runtime::Map<u64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CounterNamed);

impl CounterNamed {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for CounterNamed {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with_some(
            &mut [],
            &mut [],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CounterNamed {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.end_object_with(&self.additional, &self.extra);
    }
}
}
