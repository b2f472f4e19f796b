mod models_a {
//! The schema at `/components/schemas/A`.

/// The schema `A`.
pub type A = super::C;
}

mod models_b {
//! The schema at `/components/schemas/B`.

/// The schema `B`.
pub type B = super::C;
}

mod models_c {
//! The schema at `/components/schemas/C`.

use crate::runtime;

/// The schema `C`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct C {
    /// At most 10.
    pub limit: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(C);

impl C {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for C {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("limit", &mut self.limit),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for C {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::integer(None, Some(10)));
        writer.optional("limit", &self.limit, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_free {
//! The schema at `/components/schemas/AsFree`.

/// The schema `AsFree`.
pub type Free = super::C;
}

mod models_lower {
//! The schema at `/components/schemas/c`.

/// The schema `c`.
pub type Lower = super::C;
}

mod things {
//! The operations of `things`.

use crate::references_chains::models;
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
pub static GET_THING: runtime::Operation<models::C> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_chains()
    ///     .things()
    ///     .get_thing()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `404`: It is not there.
    pub fn get_thing(&self) -> GetThing {
        let call = runtime::Call::new(self.client, &GET_THING);
        GetThing(call)
    }
}

runtime::builder!(GET_THING, GetThing, models::C);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .parameters(&[
            runtime::Parameter::query("limit").rule(runtime::Rule::integer(None, Some(10))),
        ])
        .bodies(&[runtime::Body::json_of::<models::C>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// ```no_run
    /// use cases::references_chains::models::C;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = C::default();
    /// body.limit = Some(1);
    /// client
    ///     .references_chains()
    ///     .things()
    ///     .put_thing()
    ///     .body(body)
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());

impl PutThing {
    /// At most 10.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }

    /// Sent as `application/json`.
    pub fn body(self, value: models::C) -> Self {
        Self(self.0.body_json(&value))
    }
}
}
