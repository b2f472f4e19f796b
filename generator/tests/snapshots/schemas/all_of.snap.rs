mod models_animal {
//! The schema at `/components/schemas/Animal`.

use crate::runtime;

/// Something that lives.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    /// At most 50 characters.
    pub name: String,

    /// At least 0.
    pub legs: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Animal);

impl Animal {
    /// Takes the required member.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self { name, ..Self::default() }
    }
}

impl runtime::Decode for Animal {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [
                ("legs", &mut self.legs),
            ],
            &mut self.extra,
        )
    }
}

impl Animal {
    const NAME_RULE: runtime::TextRule = runtime::TextRule::new("name").length(0, 50);
}

impl runtime::Encode for Animal {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::NAME_RULE));
        writer.required("name", &self.name);
        writer.rule(runtime::Rule::integer(Some(0), None));
        writer.optional("legs", &self.legs, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_dog {
//! The schema at `/components/schemas/Dog`.

use crate::runtime;

/// An animal that barks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// At most 50 characters.
    pub name: String,

    /// From 0 to 4.
    pub legs: i64,

    pub bark: Option<String>,

    /// Who feeds it.
    pub owner: Option<super::Animal>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dog);

impl Dog {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(legs: i64, name: String) -> Self {
        Self {
            legs,
            name,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Dog {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
                ("legs", &mut self.legs),
            ],
            &mut [
                ("bark", &mut self.bark),
                ("owner", &mut self.owner),
            ],
            &mut self.extra,
        )
    }
}

impl Dog {
    const NAME_RULE: runtime::TextRule = runtime::TextRule::new("name").length(0, 50);
}

impl runtime::Encode for Dog {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::NAME_RULE));
        writer.required("name", &self.name);
        writer.rule(runtime::Rule::integer(Some(0), Some(4)));
        writer.required("legs", &self.legs);
        writer.optional("bark", &self.bark, &self.extra);
        writer.optional("owner", &self.owner, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_all_of::models;
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
pub static GET_THING: runtime::Operation<models::Dog> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_all_of()
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

runtime::builder!(GET_THING, GetThing, models::Dog);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Dog>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_all_of::models::Dog;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_all_of()
    ///     .things()
    ///     .put_thing(Dog::new(0, "value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Dog) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
