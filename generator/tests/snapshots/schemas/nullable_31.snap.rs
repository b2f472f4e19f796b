mod models_address {
//! The schema at `/components/schemas/Address`.

use crate::runtime;

/// The schema `Address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub street: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Address);

impl Address {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Address {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("street", &mut self.street),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Address {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("street", &self.street, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_person {
//! The schema at `/components/schemas/Person`.

use crate::runtime;

/// The schema `Person`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Person {
    pub name: String,

    pub nick: Option<String>,

    pub either: Option<PersonEither>,

    pub home: runtime::Maybe<super::Address>,

    pub nothing: runtime::Maybe<runtime::Json>,

    pub phones: runtime::Maybe<Vec<Option<String>>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Person);

impl Person {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(name: String, nick: Option<String>) -> Self {
        Self {
            name,
            nick,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Person {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand_or_null(1);
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [
                ("nick", &mut self.nick),
                ("either", &mut self.either),
                ("home", &mut self.home),
                ("nothing", &mut self.nothing),
                ("phones", &mut self.phones),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Person {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.nullable("nick", &self.nick, &self.extra);
        writer.optional("either", &self.either, &self.extra);
        writer.maybe("home", &self.home, &self.extra);
        writer.maybe("nothing", &self.nothing, &self.extra);
        writer.maybe("phones", &self.phones, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PersonEither {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(PersonEither, Other);

impl runtime::Decode for PersonEither {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PersonEither {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(PersonEither, Text(String), Text(&str), Integer(i64));
}

mod things {
//! The operations of `things`.

use crate::schemas_nullable_31::models;
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
pub static GET_THING: runtime::Operation<models::Person> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_nullable_31()
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

runtime::builder!(GET_THING, GetThing, models::Person);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Person>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_nullable_31::models::Person;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_nullable_31()
    ///     .things()
    ///     .put_thing(Person::new("value".into(), Some("value".into())))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Person) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
