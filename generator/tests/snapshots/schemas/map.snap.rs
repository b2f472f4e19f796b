mod models_dictionary {
//! The schema at `/components/schemas/Dictionary`.

use crate::runtime;

/// The schema `Dictionary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dictionary {
    pub words: Option<runtime::Map<String>>,

    pub pages: Option<runtime::Map<super::Page>>,

    pub free: Option<runtime::Map<runtime::Json>>,

    pub none: Option<runtime::Json>,

    pub patterned: Option<runtime::Map<i64>>,

    pub deep: Option<super::Index>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dictionary);

impl Dictionary {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Dictionary {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("words", &mut self.words),
                ("pages", &mut self.pages),
                ("free", &mut self.free),
                ("none", &mut self.none),
                ("patterned", &mut self.patterned),
                ("deep", &mut self.deep),
            ],
            &mut self.extra,
        )
    }
}

impl Dictionary {
    const PATTERNED_NAMES: runtime::TextRule = runtime::TextRule::new("patterned")
        .pattern("^x_", &[runtime::Piece::literal("x_")])
        .unanchored_end();
}

impl runtime::Encode for Dictionary {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("words", &self.words, &self.extra);
        writer.optional("pages", &self.pages, &self.extra);
        writer.optional("free", &self.free, &self.extra);
        writer.optional("none", &self.none, &self.extra);
        writer.rule(runtime::Rule::new().names(&Self::PATTERNED_NAMES));
        writer.optional("patterned", &self.patterned, &self.extra);
        writer.optional("deep", &self.deep, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_index {
//! The schema at `/components/schemas/Index`.

use crate::runtime;

/// The schema `Index`.
pub type Index = runtime::Map<Vec<i64>>;
}

mod models_page {
//! The schema at `/components/schemas/Page`.

use crate::runtime;

/// The schema `Page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub number: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Page);

impl Page {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Page {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("number", &mut self.number),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Page {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("number", &self.number, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_map::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING, &PUT_THING, &CHANGE_THING];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::Dictionary> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_map()
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

runtime::builder!(GET_THING, GetThing, models::Dictionary);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Dictionary>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_map::models::Dictionary;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Dictionary::default();
    /// body.words = Some([("name".to_owned(), "value".into())].into());
    /// client
    ///     .schemas_map()
    ///     .things()
    ///     .put_thing(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Dictionary) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());

/// `PATCH /thing`.
pub static CHANGE_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "changeThing", runtime::Method::Patch, "/thing")
        .bodies(&[runtime::Body::json_of::<ChangeThingBody>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PATCH /thing`
    ///
    /// ```no_run
    /// use cases::schemas_map::{models::Page, things::ChangeThingBody};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut value = Page::default();
    /// value.number = Some(1);
    /// let mut body = ChangeThingBody::default();
    /// body.pages = Some([("cover".to_owned(), Some(value))].into());
    /// client
    ///     .schemas_map()
    ///     .things()
    ///     .change_thing()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_thing(&self) -> ChangeThing {
        let call = runtime::Call::new(self.client, &CHANGE_THING);
        ChangeThing(call)
    }
}

runtime::builder!(CHANGE_THING, ChangeThing, ());

impl ChangeThing {
    /// Sent as `application/json`.
    pub fn body(self, value: ChangeThingBody) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// The request body of `PATCH /thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeThingBody {
    /// The pages to change, by their names. One that is null is taken out.
    pub pages: Option<runtime::Map<Option<models::Page>>>,

    pub marks: Option<runtime::Map<Option<i64>>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChangeThingBody);

impl ChangeThingBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ChangeThingBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("pages", &mut self.pages),
                ("marks", &mut self.marks),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ChangeThingBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("pages", &self.pages, &self.extra);
        writer.optional("marks", &self.marks, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
