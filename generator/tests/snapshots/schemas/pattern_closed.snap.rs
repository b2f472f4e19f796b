mod models_key {
//! The schema at `/components/schemas/Key`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Key`.
    pub enum Key {
        A = "a",
        B = "b",
        Other(String),
    }
}
}

mod models_thing {
//! The schema at `/components/schemas/Thing`.

use crate::runtime;

/// The schema `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub beside: Option<ThingBeside>,

    pub odd: Option<runtime::Map<String>>,

    pub named: Option<runtime::Map<String>>,

    pub listed: Option<runtime::Map<String>>,

    pub inside: Option<Vec<runtime::Map<String>>>,

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
                ("beside", &mut self.beside),
                ("odd", &mut self.odd),
                ("named", &mut self.named),
                ("listed", &mut self.listed),
                ("inside", &mut self.inside),
            ],
            &mut self.extra,
        )
    }
}

impl Thing {
    const NAMED_NAMES: runtime::TextRule = runtime::TextRule::new("named").length(0, 4);
}

impl runtime::Encode for Thing {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("beside", &self.beside, &self.extra);
        writer.optional("odd", &self.odd, &self.extra);
        writer.rule(runtime::Rule::new().names(&Self::NAMED_NAMES));
        writer.optional("named", &self.named, &self.extra);
        writer.optional("listed", &self.listed, &self.extra);
        writer.optional("inside", &self.inside, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `beside`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingBeside {
    pub id: Option<String>,

    pub a_b: Option<String>,

    /// Additional properties, by name.
    pub additional: runtime::Map<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ThingBeside);

impl ThingBeside {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ThingBeside {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with(
            &mut [],
            &mut [
                ("id", &mut self.id),
                ("a.b", &mut self.a_b),
            ],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ThingBeside {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.optional("a.b", &self.a_b, &self.extra);
        writer.end_object_with(&self.additional, &self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_pattern_closed::models;
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
    /// use cases::schemas_pattern_closed::models::{Thing, thing::ThingBeside};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut beside = ThingBeside::default();
    /// beside.id = Some("value".into());
    /// beside.a_b = Some("value".into());
    /// let mut body = Thing::default();
    /// body.beside = Some(beside);
    /// client
    ///     .schemas_pattern_closed()
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
