mod headers {
//! Response headers.

use crate::runtime;

/// Next
///
/// [`runtime::Header::read_list`] reads its elements.
pub const X_NEXT: runtime::Header<Vec<String>> = runtime::Header::new("X-Next");

/// The header `X-Other`.
pub const X_OTHER: runtime::Header<String> = runtime::Header::new("X-Other");

/// The header `X-Data`.
///
/// It is JSON, which [`runtime::Json::decode`] reads as a type.
pub const X_DATA: runtime::Header<runtime::Json> = runtime::Header::new("X-Data");
}

mod models_link {
//! The schema at `/components/schemas/Thing/$defs/Link`.

use crate::runtime;

/// The schema `Link`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    pub a: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Link);

impl Link {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Link {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Link {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_other {
//! The schema at `/components/schemas/Thing/definitions/Other`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Other`.
    pub enum Other {
        A = "a",
        Other(String),
    }
}
}

mod models_thing {
//! The schema at `/components/schemas/Thing`.

use crate::runtime;

/// More <https://example.com/thing>
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub chain: Option<super::Link>,

    pub other: Option<super::Other>,

    pub document: Option<String>,

    pub by_anchor: Option<Box<super::Thing>>,

    pub by_id: Option<Box<super::Thing>>,

    pub list: Option<Vec<runtime::Json>>,

    pub old: Option<runtime::Json>,

    pub anchor: Option<runtime::Json>,

    pub marked: Option<String>,

    pub a: Option<runtime::Json>,

    pub b: Option<runtime::Json>,

    pub c: Option<runtime::Json>,

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
                ("chain", &mut self.chain),
                ("other", &mut self.other),
                ("document", &mut self.document),
                ("by_anchor", &mut self.by_anchor),
                ("by_id", &mut self.by_id),
                ("list", &mut self.list),
                ("old", &mut self.old),
                ("anchor", &mut self.anchor),
                ("marked", &mut self.marked),
                ("a", &mut self.a),
                ("b", &mut self.b),
                ("c", &mut self.c),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Thing {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("chain", &self.chain, &self.extra);
        writer.optional("other", &self.other, &self.extra);
        writer.optional("document", &self.document, &self.extra);
        writer.optional("by_anchor", &self.by_anchor, &self.extra);
        writer.optional("by_id", &self.by_id, &self.extra);
        writer.optional("list", &self.list, &self.extra);
        writer.optional("old", &self.old, &self.extra);
        writer.optional("anchor", &self.anchor, &self.extra);
        writer.optional("marked", &self.marked, &self.extra);
        writer.optional("a", &self.a, &self.extra);
        writer.optional("b", &self.b, &self.extra);
        writer.optional("c", &self.c, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! Things.
//!
//! Of things <https://example.com/things>

use crate::documents_every_keyword::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_THINGS, &ADD_THING, &LIST_OTHERS];

/// `GET /things`.
pub static LIST_THINGS: runtime::Operation<models::Thing> =
    runtime::Operation::new(&super::API, "listThings", runtime::Method::Get, "/things")
        .parameters(&[
            runtime::Parameter::query("empty"),
            runtime::Parameter::query("shown"),
            runtime::Parameter::query("elsewhere"),
            runtime::Parameter::query("limit"),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// Things
    ///
    /// All about things.
    ///
    /// More <https://example.com/list>
    ///
    /// `GET /things`
    ///
    /// Response headers: `X-Next`, `X-Other`, `X-Data`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .documents_every_keyword()
    ///     .things()
    ///     .list_things()
    ///     .empty("one")
    ///     .shown("first")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(&self) -> ListThings {
        let call = runtime::Call::new(self.client, &LIST_THINGS);
        ListThings(call)
    }
}

runtime::builder!(LIST_THINGS, ListThings, models::Thing);

impl ListThings {
    pub fn empty(self, value: impl Into<String>) -> Self {
        Self(self.0.query("empty", runtime::Value::text(value)))
    }

    pub fn shown(self, value: impl Into<String>) -> Self {
        Self(self.0.query("shown", runtime::Value::text(value)))
    }

    pub fn elsewhere(self, value: impl Into<String>) -> Self {
        Self(self.0.query("elsewhere", runtime::Value::text(value)))
    }

    /// Of this list.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// `POST /things`.
pub static ADD_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addThing", runtime::Method::Post, "/things")
        .bodies(&[
            runtime::Body::text().media("application/xml"),
            runtime::Body::form(&[
                runtime::Field::new("list").style(runtime::Style::SpaceDelimited).explode(false),
                runtime::Field::new("plain"),
            ]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// Add a thing
    ///
    /// All about things.
    ///
    /// `POST /things`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .documents_every_keyword()
    ///     .things()
    ///     .add_thing()
    ///     .text_body("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_thing(&self) -> AddThing {
        let call = runtime::Call::new(self.client, &ADD_THING);
        AddThing(call)
    }
}

runtime::builder!(ADD_THING, AddThing, ());

impl AddThing {
    /// Sent as `application/xml`.
    pub fn text_body(self, value: impl Into<String>) -> Self {
        Self(self.0.body_text(value))
    }

    pub fn list(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("list", runtime::Value::texts(value)))
    }

    pub fn plain(self, value: impl Into<String>) -> Self {
        Self(self.0.form("plain", runtime::Value::text(value)))
    }
}

/// `GET /others`.
pub static LIST_OTHERS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listOthers", runtime::Method::Get, "/others")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `GET /others`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .documents_every_keyword()
    ///     .things()
    ///     .list_others()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_others(&self) -> ListOthers {
        let call = runtime::Call::new(self.client, &LIST_OTHERS);
        ListOthers(call)
    }
}

runtime::builder!(LIST_OTHERS, ListOthers, ());
}
