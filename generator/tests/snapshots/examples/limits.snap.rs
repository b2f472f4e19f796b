mod models_order {
//! The schema at `/components/schemas/Order`.

use crate::runtime;

/// The schema `Order`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// A multiple of 5.
    pub count: i64,

    /// A multiple of 0.01.
    pub price: f64,

    /// Items are unique.
    pub tags: Option<Vec<String>>,

    /// At least 1 member.
    pub marks: Option<runtime::Map<i64>>,

    pub sizes: Option<runtime::Map<i64>>,

    pub place: Option<(i64, i64)>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Order);

impl Order {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(count: i64, price: f64) -> Self {
        Self {
            count,
            price,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Order {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("count", &mut self.count),
                ("price", &mut self.price),
            ],
            &mut [
                ("tags", &mut self.tags),
                ("marks", &mut self.marks),
                ("sizes", &mut self.sizes),
                ("place", &mut self.place),
            ],
            &mut self.extra,
        )
    }
}

impl Order {
    const MARKS_NAMES: runtime::TextRule = runtime::TextRule::new("marks")
        .pattern("^[a-z]+$", &[runtime::Piece::class("a-z", 1, usize::MAX)]);
    const SIZES_NAMES: runtime::TextRule = runtime::TextRule::new("sizes")
        .pattern("^x-", &[runtime::Piece::literal("x-")])
        .unanchored_end();
}

impl runtime::Encode for Order {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::new().multiple_of(5.0));
        writer.required("count", &self.count);
        writer.rule(runtime::Rule::new().multiple_of(0.01));
        writer.required("price", &self.price);
        writer.rule(runtime::Rule::new().unique());
        writer.optional("tags", &self.tags, &self.extra);
        writer.rule(runtime::Rule::new().members(1, usize::MAX).names(&Self::MARKS_NAMES));
        writer.optional("marks", &self.marks, &self.extra);
        writer.rule(runtime::Rule::new().names(&Self::SIZES_NAMES));
        writer.optional("sizes", &self.sizes, &self.extra);
        writer.optional("place", &self.place, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_steps {
//! The schema at `/components/schemas/Steps`.

use crate::runtime;

/// The schema `Steps`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Steps {
    /// Default: `7`.
    ///
    /// A multiple of 5.
    pub odd: i64,

    /// Default: `10`.
    ///
    /// A multiple of 5.
    pub even: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Steps);

impl Default for Steps {
    fn default() -> Self {
        Self {
            odd: Default::default(),
            even: 10,
            extra: runtime::Extra::new(),
        }
    }
}

impl Steps {
    /// Takes the required member without a default.
    #[must_use]
    pub fn new(odd: i64) -> Self {
        Self { odd, ..Self::default() }
    }
}

impl runtime::Decode for Steps {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("odd", &mut self.odd),
                ("even", &mut self.even),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Steps {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::new().multiple_of(5.0));
        writer.required("odd", &self.odd);
        writer.rule(runtime::Rule::new().multiple_of(5.0));
        writer.required("even", &self.even);
        writer.end_object(&self.extra);
    }
}
}

mod orders {
//! The operations of `orders`.

use crate::examples_limits::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_ORDER, &CHANGE_STEPS];

/// `POST /orders`.
pub static ADD_ORDER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addOrder", runtime::Method::Post, "/orders")
        .bodies(&[runtime::Body::json_of::<models::Order>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `POST /orders`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_limits::models::Order;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_limits()
    ///     .orders()
    ///     .add_order(Order::new(5, 0.07))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_order(&self, body: models::Order) -> AddOrder {
        let call = runtime::Call::new(self.client, &ADD_ORDER).body_json(&body);
        AddOrder(call)
    }
}

runtime::builder!(ADD_ORDER, AddOrder, ());

/// `PATCH /orders`.
pub static CHANGE_STEPS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "changeSteps", runtime::Method::Patch, "/orders")
        .bodies(&[runtime::Body::json_of::<models::Steps>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `PATCH /orders`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_limits::models::Steps;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_limits()
    ///     .orders()
    ///     .change_steps(Steps::new(5))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_steps(&self, body: models::Steps) -> ChangeSteps {
        let call = runtime::Call::new(self.client, &CHANGE_STEPS).body_json(&body);
        ChangeSteps(call)
    }
}

runtime::builder!(CHANGE_STEPS, ChangeSteps, ());
}
