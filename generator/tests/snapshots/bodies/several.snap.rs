mod models_order {
//! The schema at `/components/schemas/Order`.

use crate::runtime;

/// The schema `Order`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The member `dish`.
    pub dish: String,

    /// The member `count`.
    pub count: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Order);

impl Order {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(dish: String) -> Self {
        Self { dish, ..Self::default() }
    }
}

impl runtime::Decode for Order {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("dish", &mut self.dish),
            ],
            &mut [
                ("count", &mut self.count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Order {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("dish", &self.dish);
        writer.optional("count", &self.count, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod orders {
//! The operations of `orders`.

use crate::bodies_several::models;
use crate::runtime;

/// The operations of `orders`.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    client: &'a runtime::Client,
}

impl<'a> Orders<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ORDER];

/// `POST /orders`.
pub static ORDER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "order", runtime::Method::Post, "/orders")
        .bodies(&[
            runtime::Body::json().required(),
            runtime::Body::form(&[
                runtime::Field::new("dish").required(),
                runtime::Field::new("count"),
            ])
            .required(),
            runtime::Body::text().media("text/plain").required(),
            runtime::Body::text().media("application/xml").required(),
            runtime::Body::bytes().media("application/pdf").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Orders<'_> {
    /// `POST /orders`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_several()
    ///     .orders()
    ///     .order()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn order(&self) -> Order {
        let call = runtime::Call::new(self.client, &ORDER);
        Order(call)
    }
}

runtime::builder!(ORDER, Order, ());

impl Order {
    /// The body, as `application/json`.
    pub fn body(self, value: models::Order) -> Self {
        Self(self.0.body_json(&value))
    }

    /// The member `dish`.
    pub fn dish(self, value: impl Into<String>) -> Self {
        Self(self.0.form("dish", runtime::Value::text(value)))
    }

    /// The member `count`.
    pub fn count(self, value: i64) -> Self {
        Self(self.0.form("count", value))
    }

    /// The body, as `text/plain`.
    pub fn text_body(self, value: impl Into<String>) -> Self {
        Self(self.0.body_text(value))
    }

    /// The body, as `application/xml`.
    pub fn xml_body(self, value: impl Into<String>) -> Self {
        Self(self.0.body_text(value).media_type("application/xml"))
    }

    /// The body, as `application/pdf`.
    pub fn bytes_body(self, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes("application/pdf", value))
    }
}
}
