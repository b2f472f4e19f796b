mod models_evaluated {
//! The schema at `/components/schemas/Evaluated`.

use crate::runtime;

/// The schema `Evaluated`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Evaluated {
    pub a: Option<String>,

    /// Additional properties, by name.
    pub additional: runtime::Map<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Evaluated);

impl Evaluated {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Evaluated {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Evaluated {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object_with(&self.additional, &self.extra);
    }
}
}

mod models_named {
//! The schema at `/components/schemas/Named`.

use crate::runtime;

/// The schema `Named`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Named {
    pub id: Option<String>,

    /// Additional properties, by name.
    pub additional: runtime::Map<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Named);

impl Named {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Named {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with(
            &mut [],
            &mut [
                ("id", &mut self.id),
            ],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Named {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object_with(&self.additional, &self.extra);
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
    pub closed: Option<runtime::Map<String>>,

    pub two: Option<runtime::Map<i64>>,

    pub open: Option<ThingOpen>,

    pub named: Option<super::Named>,

    pub mixed: Option<runtime::Map<runtime::Json>>,

    pub same: Option<runtime::Map<i64>>,

    pub free: Option<runtime::Map<runtime::Json>>,

    pub names: Option<runtime::Map<i64>>,

    pub listed: Option<runtime::Map<String>>,

    pub any_name: Option<runtime::Map<String>>,

    /// From 1 to 2 members.
    pub count: Option<runtime::Map<String>>,

    pub evaluated: Option<super::Evaluated>,

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
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("closed", &mut self.closed),
                ("two", &mut self.two),
                ("open", &mut self.open),
                ("named", &mut self.named),
                ("mixed", &mut self.mixed),
                ("same", &mut self.same),
                ("free", &mut self.free),
                ("names", &mut self.names),
                ("listed", &mut self.listed),
                ("anyName", &mut self.any_name),
                ("count", &mut self.count),
                ("evaluated", &mut self.evaluated),
            ],
            &mut self.extra,
        )
    }
}

impl Thing {
    const CLOSED_RULE: runtime::TextRule = runtime::TextRule::new("closed").length(0, 3);
    const CLOSED_NAMES: runtime::TextRule = runtime::TextRule::new("closed")
        .pattern("^x-", &[runtime::Piece::literal("x-")])
        .unanchored_end();
    const TWO_NAMES: runtime::TextRule = runtime::TextRule::new("two")
        .pattern("(?:^a)|(?:^b)", &[]);
    const NAMES_NAMES: runtime::TextRule = runtime::TextRule::new("names")
        .pattern("^[a-z]+$", &[runtime::Piece::class("a-z", 1, usize::MAX)])
        .length(0, 3);
}

impl runtime::Encode for Thing {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::CLOSED_RULE).names(&Self::CLOSED_NAMES));
        writer.optional("closed", &self.closed, &self.extra);
        writer.rule(runtime::Rule::new().names(&Self::TWO_NAMES));
        writer.optional("two", &self.two, &self.extra);
        writer.optional("open", &self.open, &self.extra);
        writer.optional("named", &self.named, &self.extra);
        writer.optional("mixed", &self.mixed, &self.extra);
        writer.optional("same", &self.same, &self.extra);
        writer.optional("free", &self.free, &self.extra);
        writer.rule(runtime::Rule::integer(None, Some(9)).names(&Self::NAMES_NAMES));
        writer.optional("names", &self.names, &self.extra);
        writer.optional("listed", &self.listed, &self.extra);
        writer.optional("anyName", &self.any_name, &self.extra);
        writer.rule(runtime::Rule::new().members(1, 2));
        writer.optional("count", &self.count, &self.extra);
        writer.optional("evaluated", &self.evaluated, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `open`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingOpen {
    /// Additional properties, by name.
    pub additional: runtime::Map<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ThingOpen);

impl ThingOpen {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ThingOpen {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with_some(
            &mut [],
            &mut [],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ThingOpen {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.end_object_with(&self.additional, &self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_pattern_properties::models;
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
pub static GET_THING: runtime::Operation<models::Thing> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_pattern_properties()
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

runtime::builder!(GET_THING, GetThing, models::Thing);

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
    /// use cases::schemas_pattern_properties::models::{Named, Thing};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut named = Named::default();
    /// named.id = Some("value".into());
    /// let mut body = Thing::default();
    /// body.named = Some(named);
    /// client
    ///     .schemas_pattern_properties()
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
