mod models_order {
//! The schema at `/components/schemas/Order`.

use crate::runtime;

/// The schema `Order`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Matches `^[A-Z]{3}[0-9]{4}$`.
    pub sku: String,

    /// From 1 to 99.
    pub count: Option<i64>,

    /// At most 200 characters.
    pub note: runtime::Maybe<String>,

    /// Items are unique. Each: at least 1 character.
    pub tags: Option<Vec<String>>,

    /// Only in responses.
    pub placed: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Order);

impl Order {
    /// Takes the required member.
    #[must_use]
    pub fn new(sku: String) -> Self {
        Self { sku, ..Self::default() }
    }
}

impl runtime::Decode for Order {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("sku", &mut self.sku),
            ],
            &mut [
                ("count", &mut self.count),
                ("note", &mut self.note),
                ("tags", &mut self.tags),
                ("placed", &mut self.placed),
            ],
            &mut self.extra,
        )
    }
}

impl Order {
    const SKU_RULE: runtime::TextRule = runtime::TextRule::new("sku")
        .pattern(
            "^[A-Z]{3}[0-9]{4}$",
            &[runtime::Piece::class("A-Z", 3, 3), runtime::Piece::class("0-9", 4, 4)],
        );
    const NOTE_RULE: runtime::TextRule = runtime::TextRule::new("note").length(0, 200);
    const TAGS_RULE: runtime::TextRule = runtime::TextRule::new("tags").length(1, usize::MAX);
}

impl runtime::Encode for Order {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::SKU_RULE));
        writer.required("sku", &self.sku);
        writer.rule(runtime::Rule::integer(Some(1), Some(99)));
        writer.optional("count", &self.count, &self.extra);
        writer.rule(runtime::Rule::text(&Self::NOTE_RULE));
        writer.maybe("note", &self.note, &self.extra);
        writer.rule(runtime::Rule::text(&Self::TAGS_RULE).unique());
        writer.optional("tags", &self.tags, &self.extra);
        writer.optional("placed", &self.placed, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod orders {
//! The operations of `orders`.

use crate::bodies_json_limits::models;
use crate::runtime;

/// The operations of [`orders`](self).
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    client: &'a runtime::Client,
}

impl<'a> Orders<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PLACE_ORDER];

/// `POST /orders`.
pub static PLACE_ORDER: runtime::Operation<models::Order> =
    runtime::Operation::new(&super::API, "placeOrder", runtime::Method::Post, "/orders")
        .bodies(&[runtime::Body::json_of::<models::Order>().required()])
        .outcomes(&[runtime::Outcome::json(201)]);

impl Orders<'_> {
    /// `POST /orders`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// Response: the order as it was placed.
    ///
    /// ```no_run
    /// use cases::bodies_json_limits::models::Order;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_json_limits()
    ///     .orders()
    ///     .place_order(Order::new("AAA0000".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn place_order(&self, body: models::Order) -> PlaceOrder {
        let call = runtime::Call::new(self.client, &PLACE_ORDER).body_json(&body);
        PlaceOrder(call)
    }
}

runtime::builder!(PLACE_ORDER, PlaceOrder, models::Order);
}
