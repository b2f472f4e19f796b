mod models_order {
//! The schema at `/components/schemas/Order`.

use crate::runtime;

/// The schema `Order`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Default: `1`.
    ///
    /// At least 1 and less than 100.
    pub count: i64,

    /// More than 0. A multiple of 0.01.
    pub price: Option<f64>,

    /// At least 3 characters. Matches `^[A-Z]{2}[0-9]+$`.
    pub code: Option<String>,

    /// Matches `(?=x)y`.
    pub loose: Option<String>,

    /// Default: `nobody`.
    ///
    /// At most 20 characters.
    pub name: Option<String>,

    /// Default: `red`.
    pub colour: Option<OrderColour>,

    /// At most 9223372036854775807.
    pub huge: Option<i64>,

    /// Matches `^[0-9]{2}-[0-9]{2}-[0-9]{4}$`.
    pub since: Option<String>,

    /// Matches `^\d{4}-\d{2}-\d{2}T00:00:00Z$`.
    pub midnight: Option<runtime::DateTime>,

    /// Matches `\.\d{7}-\d{2}:\d{2}$`.
    pub precise: Option<runtime::DateTime>,

    /// Matches `^2024-\d{2}-\d{2}$`.
    pub this_year: Option<runtime::Date>,

    /// Matches `^2020.*`.
    pub until: Option<runtime::Date>,

    /// Matches `^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}\.[0-9]{3}Z$`.
    pub at: Option<runtime::DateTime>,

    /// At most 3 items.
    pub grid: Option<Vec<Vec<String>>>,

    pub counts: Option<Vec<runtime::Map<i64>>>,

    pub plain: Option<Vec<Vec<String>>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Order);

impl Default for Order {
    fn default() -> Self {
        Self {
            count: 1,
            price: None,
            code: None,
            loose: None,
            name: None,
            colour: None,
            huge: None,
            since: None,
            midnight: None,
            precise: None,
            this_year: None,
            until: None,
            at: None,
            grid: None,
            counts: None,
            plain: None,
            extra: runtime::Extra::new(),
        }
    }
}

impl Order {
    /// Sets the required members to their defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Order {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("count", &mut self.count),
            ],
            &mut [
                ("price", &mut self.price),
                ("code", &mut self.code),
                ("loose", &mut self.loose),
                ("name", &mut self.name),
                ("colour", &mut self.colour),
                ("huge", &mut self.huge),
                ("since", &mut self.since),
                ("midnight", &mut self.midnight),
                ("precise", &mut self.precise),
                ("this_year", &mut self.this_year),
                ("until", &mut self.until),
                ("at", &mut self.at),
                ("grid", &mut self.grid),
                ("counts", &mut self.counts),
                ("plain", &mut self.plain),
            ],
            &mut self.extra,
        )
    }
}

impl Order {
    const CODE_RULE: runtime::TextRule = runtime::TextRule::new("code")
        .pattern(
            "^[A-Z]{2}[0-9]+$",
            &[runtime::Piece::class("A-Z", 2, 2), runtime::Piece::class("0-9", 1, usize::MAX)],
        )
        .length(3, usize::MAX);
    const NAME_RULE: runtime::TextRule = runtime::TextRule::new("name").length(0, 20);
    const SINCE_RULE: runtime::TextRule = runtime::TextRule::new("since")
        .pattern(
            "^[0-9]{2}-[0-9]{2}-[0-9]{4}$",
            &[
                runtime::Piece::class("0-9", 2, 2),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9", 2, 2),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9", 4, 4),
            ],
        );
    const MIDNIGHT_RULE: runtime::TextRule = runtime::TextRule::new("midnight")
        .pattern(
            "^\\d{4}-\\d{2}-\\d{2}T00:00:00Z$",
            &[
                runtime::Piece::class("0-9", 4, 4),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9", 2, 2),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9", 2, 2),
                runtime::Piece::literal("T00:00:00Z"),
            ],
        );
    const PRECISE_RULE: runtime::TextRule = runtime::TextRule::new("precise")
        .pattern(
            "\\.\\d{7}-\\d{2}:\\d{2}$",
            &[
                runtime::Piece::literal("."),
                runtime::Piece::class("0-9", 7, 7),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9", 2, 2),
                runtime::Piece::literal(":"),
                runtime::Piece::class("0-9", 2, 2),
            ],
        )
        .unanchored_start();
    const THIS_YEAR_RULE: runtime::TextRule = runtime::TextRule::new("this_year")
        .pattern(
            "^2024-\\d{2}-\\d{2}$",
            &[
                runtime::Piece::literal("2024-"),
                runtime::Piece::class("0-9", 2, 2),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9", 2, 2),
            ],
        );
    const UNTIL_RULE: runtime::TextRule = runtime::TextRule::new("until").pattern("^2020.*", &[]);
    const AT_RULE: runtime::TextRule = runtime::TextRule::new("at")
        .pattern(
            "^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}\\.[0-9]{3}Z$",
            &[
                runtime::Piece::class("0-9", 4, 4),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9", 2, 2),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9", 2, 2),
                runtime::Piece::class(" T", 1, 1),
                runtime::Piece::class("0-9", 2, 2),
                runtime::Piece::literal(":"),
                runtime::Piece::class("0-9", 2, 2),
                runtime::Piece::literal(":"),
                runtime::Piece::class("0-9", 2, 2),
                runtime::Piece::literal("."),
                runtime::Piece::class("0-9", 3, 3),
                runtime::Piece::literal("Z"),
            ],
        );
}

impl runtime::Encode for Order {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::integer(Some(1), Some(100)).exclusive_maximum());
        writer.required("count", &self.count);
        writer.rule(runtime::Rule::integer(Some(0), None).exclusive_minimum().multiple_of(0.01));
        writer.optional("price", &self.price, &self.extra);
        writer.rule(runtime::Rule::text(&Self::CODE_RULE));
        writer.optional("code", &self.code, &self.extra);
        writer.optional("loose", &self.loose, &self.extra);
        writer.rule(runtime::Rule::text(&Self::NAME_RULE));
        writer.optional("name", &self.name, &self.extra);
        writer.optional("colour", &self.colour, &self.extra);
        writer.rule(runtime::Rule::integer(None, Some(9223372036854775807)));
        writer.optional("huge", &self.huge, &self.extra);
        writer.rule(runtime::Rule::text(&Self::SINCE_RULE));
        writer.optional("since", &self.since, &self.extra);
        writer.rule(runtime::Rule::text(&Self::MIDNIGHT_RULE));
        writer.optional("midnight", &self.midnight, &self.extra);
        writer.rule(runtime::Rule::text(&Self::PRECISE_RULE));
        writer.optional("precise", &self.precise, &self.extra);
        writer.rule(runtime::Rule::text(&Self::THIS_YEAR_RULE));
        writer.optional("this_year", &self.this_year, &self.extra);
        writer.rule(runtime::Rule::text(&Self::UNTIL_RULE));
        writer.optional("until", &self.until, &self.extra);
        writer.rule(runtime::Rule::text(&Self::AT_RULE));
        writer.optional("at", &self.at, &self.extra);
        writer.rule(runtime::Rule::new().items(0, 3));
        writer.optional("grid", &self.grid, &self.extra);
        writer.optional("counts", &self.counts, &self.extra);
        writer.optional("plain", &self.plain, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `colour`.
    pub enum OrderColour {
        Red = "red",
        Blue = "blue",
        Other(String),
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_defaults_and_limits::models;
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
pub static GET_THING: runtime::Operation<models::Order> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_defaults_and_limits()
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

runtime::builder!(GET_THING, GetThing, models::Order);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Order>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_defaults_and_limits::models::Order;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Order::new();
    /// body.price = Some(0.01);
    /// body.code = Some("AA0".into());
    /// client
    ///     .schemas_defaults_and_limits()
    ///     .things()
    ///     .put_thing(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Order) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
