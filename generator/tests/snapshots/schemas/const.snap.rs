mod models_event {
//! The schema at `/components/schemas/Event`.

use crate::runtime;

/// The schema `Event`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub kind: EventKind,

    pub version: EventVersion,

    pub flag: Option<bool>,

    #[deprecated = "marked as deprecated in the OpenAPI document"]
    pub old: bool,

    pub nothing: runtime::Maybe<runtime::Json>,

    pub none: Option<runtime::Json>,

    pub both: Option<EventBoth>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Event);

impl Event {
    /// Sets the members that have a single value.
    #[expect(deprecated, reason = "all fields are read and written")]
    #[must_use]
    pub fn new() -> Self {
        Self {
            old: true,
            none: Some(runtime::Json::default()),
            ..Self::default()
        }
    }
}

#[expect(deprecated, reason = "all fields are read and written")]
impl runtime::Decode for Event {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand_or_null(1);
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("version", &mut self.version),
                ("old", &mut self.old),
            ],
            &mut [
                ("none", &mut self.none),
                ("flag", &mut self.flag),
                ("nothing", &mut self.nothing),
                ("both", &mut self.both),
            ],
            &mut self.extra,
        )
    }
}

#[expect(deprecated, reason = "all fields are read and written")]
impl runtime::Encode for Event {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.required("version", &self.version);
        writer.optional("flag", &self.flag, &self.extra);
        writer.required("old", &self.old);
        writer.maybe("nothing", &self.nothing, &self.extra);
        writer.nullable("none", &self.none, &self.extra);
        writer.optional("both", &self.both, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum EventKind {
        Created = "created",
        Other(String),
    }
}

runtime::open_integer_enum! {
    /// The property `version`.
    pub enum EventVersion {
        Value2 = 2,
        Other(i64),
    }
}

runtime::open_enum! {
    /// The property `both`.
    pub enum EventBoth {
        A = "a",
        Other(String),
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_const::models;
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
pub static GET_THING: runtime::Operation<models::Event> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_const()
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

runtime::builder!(GET_THING, GetThing, models::Event);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Event>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_const::models::{Event, event::EventBoth};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Event::new();
    /// body.flag = Some(true);
    /// body.both = Some(EventBoth::A);
    /// client
    ///     .schemas_const()
    ///     .things()
    ///     .put_thing(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Event) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
