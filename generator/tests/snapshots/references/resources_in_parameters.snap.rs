mod models_schema {
//! The schema at `/paths/~1things/get/parameters/0/schema`.

use crate::runtime;

runtime::open_enum! {
    /// The parameter `order`.
    pub enum Schema {
        Newest = "newest",
        Oldest = "oldest",
        Other(String),
    }
}
}

mod things {
//! The operations of `things`.

use crate::references_resources_in_parameters::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_THINGS];

/// `GET /things`.
pub static LIST_THINGS: runtime::Operation<ListThingsResponse> =
    runtime::Operation::new(&super::API, "listThings", runtime::Method::Get, "/things")
        .parameters(&[
            runtime::Parameter::query("order").one_of(&["newest", "oldest"]),
            runtime::Parameter::query("filter").json(),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /things`
    ///
    /// Response: the things, and how they are sorted.
    ///
    /// ```no_run
    /// use cases::references_resources_in_parameters::things::ListThingsOrder;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_resources_in_parameters()
    ///     .things()
    ///     .list_things()
    ///     .order(ListThingsOrder::Newest)
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

runtime::builder!(LIST_THINGS, ListThings, ListThingsResponse);

impl ListThings {
    pub fn order(self, value: ListThingsOrder) -> Self {
        Self(self.0.query("order", value))
    }

    pub fn filter(self, value: &ListThingsFilter) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "filter", value))
    }
}

runtime::open_enum! {
    /// The parameter `order`.
    pub enum ListThingsOrder {
        Newest = "newest",
        Oldest = "oldest",
        Other(String),
    }
}

/// The parameter `filter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThingsFilter {
    pub a: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListThingsFilter);

impl ListThingsFilter {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ListThingsFilter {
    #[inline]
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

impl runtime::Encode for ListThingsFilter {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The 200 response of `GET /things`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThingsResponse {
    pub order: Option<models::Schema>,

    pub filter: Option<i64>,

    pub shown: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListThingsResponse);

impl runtime::Decode for ListThingsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("order", &mut self.order),
                ("filter", &mut self.filter),
                ("shown", &mut self.shown),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListThingsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("order", &self.order, &self.extra);
        writer.optional("filter", &self.filter, &self.extra);
        writer.optional("shown", &self.shown, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
