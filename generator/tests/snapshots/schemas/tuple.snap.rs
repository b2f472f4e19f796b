mod models_route {
//! The schema at `/components/schemas/Route`.

use crate::runtime;

/// The schema `Route`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Route {
    /// The member `from`.
    pub from: Option<Vec<runtime::Json>>,

    /// The member `stops`.
    pub stops: Option<Vec<Vec<runtime::Json>>>,

    /// The member `old`.
    pub old: Option<Vec<runtime::Json>>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl Route {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Route {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.begin_object(&[])?;
        while let Some(name) = reader.next_member()? {
            match name {
                "from" => reader.optional(&mut value.from, &mut value.extra)?,
                "stops" => reader.optional(&mut value.stops, &mut value.extra)?,
                "old" => reader.optional(&mut value.old, &mut value.extra)?,
                _ => reader.extra(&mut value.extra)?,
            }
        }
        Ok(value)
    }
}

impl runtime::Encode for Route {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("from", &self.from, &self.extra);
        writer.optional("stops", &self.stops, &self.extra);
        writer.optional("old", &self.old, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_tuple::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING, &PUT_THING];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::Route> = runtime::Operation::new(
        &super::API,
        "getThing",
        runtime::Method::Get,
        "/thing",
    )
    .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
    ///     .schemas_tuple()
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

/// A call of `GET /thing`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is called"]
pub struct GetThing(runtime::Call<models::Route>);

runtime::builder!(GetThing, models::Route);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> = runtime::Operation::new(
        &super::API,
        "putThing",
        runtime::Method::Put,
        "/thing",
    )
    .bodies(&[runtime::Body::json().required()])
    .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_tuple()
    ///     .things()
    ///     .put_thing(Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Route) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

/// A call of `PUT /thing`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is called"]
pub struct PutThing(runtime::Call<()>);

runtime::builder!(PutThing, ());
}
