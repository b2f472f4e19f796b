mod models_thing {
//! The schema at `/components/schemas/Thing`.

use crate::runtime;

/// The schema `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// From 3 to 1 member.
    pub members: Option<runtime::Map<String>>,

    /// More than 3 and at most 3.
    pub open: Option<f64>,

    /// More than 3 and less than 4.
    pub between: Option<i64>,

    /// From 3.2 to 3.8.
    pub fraction: Option<i64>,

    /// More than 3 and less than 5.
    pub one: Option<i64>,

    /// From 3 to 3.
    pub same: Option<f64>,

    /// More than 3 and less than 4.
    pub narrow: Option<f64>,

    pub link: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Thing);

impl Thing {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Thing {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("members", &mut self.members),
                ("open", &mut self.open),
                ("between", &mut self.between),
                ("fraction", &mut self.fraction),
                ("one", &mut self.one),
                ("same", &mut self.same),
                ("narrow", &mut self.narrow),
                ("link", &mut self.link),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Thing {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::new().members(3, 1));
        writer.optional("members", &self.members, &self.extra);
        writer.rule(runtime::Rule::integer(Some(3), Some(3)).exclusive_minimum());
        writer.optional("open", &self.open, &self.extra);
        writer.rule(
            runtime::Rule::integer(Some(3), Some(4)).exclusive_minimum().exclusive_maximum(),
        );
        writer.optional("between", &self.between, &self.extra);
        writer.rule(runtime::Rule::number(Some(3.2), Some(3.8)));
        writer.optional("fraction", &self.fraction, &self.extra);
        writer.rule(
            runtime::Rule::integer(Some(3), Some(5)).exclusive_minimum().exclusive_maximum(),
        );
        writer.optional("one", &self.one, &self.extra);
        writer.rule(runtime::Rule::integer(Some(3), Some(3)));
        writer.optional("same", &self.same, &self.extra);
        writer.rule(
            runtime::Rule::integer(Some(3), Some(4)).exclusive_minimum().exclusive_maximum(),
        );
        writer.optional("narrow", &self.narrow, &self.extra);
        writer.optional("link", &self.link, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_limits_crossed::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_THING];

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Thing>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_limits_crossed::models::Thing;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Thing::default();
    /// body.open = Some(3.0);
    /// body.between = Some(4);
    /// client
    ///     .schemas_limits_crossed()
    ///     .things()
    ///     .put_thing(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Thing) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
