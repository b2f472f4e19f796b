mod seats {
//! The operations of `seats`.

use crate::runtime;

/// The operations of [`seats`](self).
#[derive(Clone, Copy, Debug)]
pub struct Seats<'a> {
    client: &'a runtime::Client,
}

impl<'a> Seats<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&FIND_SEATS];

/// `GET /seats`.
pub static FIND_SEATS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "findSeats", runtime::Method::Get, "/seats")
        .parameters(&[
            runtime::Parameter::query("rows")
                .rule(runtime::Rule::integer(Some(1), None).items(0, 3).unique()),
            runtime::Parameter::query("price")
                .rule(runtime::Rule::integer(Some(0), None).exclusive_minimum().multiple_of(0.5)),
            runtime::Parameter::query("step").rule(runtime::Rule::new().multiple_of(5.0)),
            runtime::Parameter::query("codes")
                .rule(
                    runtime::Rule::text(
                        &runtime::TextRule::new("codes")
                            .pattern("^[A-Z]{2}$", &[runtime::Piece::class("A-Z", 2, 2)]),
                    )
                    .items(1, usize::MAX),
                ),
            runtime::Parameter::query("row"),
            runtime::Parameter::query("aisle")
                .text(&runtime::TextRule::new("aisle").pattern("^[a-z]+-[0-9]+$", &[])),
            runtime::Parameter::query("block"),
            runtime::Parameter::query("side"),
            runtime::Parameter::query("path").text(&FindSeatsPath::RULE),
            runtime::Parameter::query("ratio")
                .required()
                .rule(runtime::Rule::number(Some(32.1), Some(543.2))),
            runtime::Parameter::query("crossed")
                .text(&runtime::TextRule::new("crossed").length(4, 2)),
            runtime::Parameter::query("from").rule(runtime::Rule::integer(Some(1), Some(10))),
            runtime::Parameter::query("to").rule(runtime::Rule::integer(Some(1), Some(1000))),
            runtime::Parameter::query("tag").text(&FindSeatsTag::RULE),
            runtime::Parameter::query("digest").required().text(&FindSeatsDigest::RULE),
            runtime::Parameter::query("unseen").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Seats<'_> {
    /// `GET /seats`
    ///
    /// - `ratio`: From 32.1 to 543.2.
    /// - `digest`
    /// - `unseen`: Matches `^(?=a)[a-z]{3}$`.
    ///
    /// ```no_run
    /// use cases::parameters_limits::seats::FindSeatsDigest;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_limits()
    ///     .seats()
    ///     .find_seats(
    ///         32.1,
    ///         FindSeatsDigest::new(
    ///             "sha256:0000000000000000000000000000000000000000000000000000000000000000",
    ///         )?,
    ///         "value",
    ///     )
    ///     .row("row-12")
    ///     .aisle("a-0")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_seats(
        &self,
        ratio: f64,
        digest: FindSeatsDigest,
        unseen: impl Into<String>,
    ) -> FindSeats {
        let call = runtime::Call::new(self.client, &FIND_SEATS)
            .query("ratio", ratio)
            .query("digest", digest)
            .query("unseen", runtime::Value::text(unseen));
        FindSeats(call)
    }
}

runtime::builder!(FIND_SEATS, FindSeats, ());

impl FindSeats {
    /// At most 3 items. Items are unique. Each: at least 1.
    pub fn rows(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.query("rows", runtime::Value::list(value)))
    }

    /// More than 0. A multiple of 0.5.
    pub fn price(self, value: f64) -> Self {
        Self(self.0.query("price", value))
    }

    /// A multiple of 5.
    pub fn step(self, value: i64) -> Self {
        Self(self.0.query("step", value))
    }

    /// At least 1 item. Each: matches `^[A-Z]{2}$`.
    pub fn codes(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("codes", runtime::Value::texts(value)))
    }

    pub fn row(self, value: impl Into<String>) -> Self {
        Self(self.0.query("row", runtime::Value::text(value)))
    }

    /// Matches `^[a-z]+-[0-9]+$`.
    pub fn aisle(self, value: impl Into<String>) -> Self {
        Self(self.0.query("aisle", runtime::Value::text(value)))
    }

    pub fn block(self, value: impl Into<String>) -> Self {
        Self(self.0.query("block", runtime::Value::text(value)))
    }

    pub fn side(self, value: impl Into<String>) -> Self {
        Self(self.0.query("side", runtime::Value::text(value)))
    }

    pub fn path(self, value: FindSeatsPath) -> Self {
        Self(self.0.query("path", value))
    }

    /// From 4 to 2 characters.
    pub fn crossed(self, value: impl Into<String>) -> Self {
        Self(self.0.query("crossed", runtime::Value::text(value)))
    }

    /// Version 1 of 10 things.
    ///
    /// From 1 to 10.
    pub fn from_(self, value: i64) -> Self {
        Self(self.0.query("from", value))
    }

    /// Between 1 and 1,000.
    pub fn to(self, value: i64) -> Self {
        Self(self.0.query("to", value))
    }

    /// It is `^[a-z]{1,5}$`.
    pub fn tag(self, value: FindSeatsTag) -> Self {
        Self(self.0.query("tag", value))
    }
}

/// The parameter `path`.
pub type FindSeatsPath = runtime::Text<FindSeatsPathRule>;

/// The rule of [`FindSeatsPath`].
pub enum FindSeatsPathRule {}

impl runtime::HasRule for FindSeatsPathRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("FindSeatsPath")
        .pattern(
            "/rows/[0-9]+",
            &[runtime::Piece::literal("/rows/"), runtime::Piece::class("0-9", 1, usize::MAX)],
        )
        .unanchored_start()
        .unanchored_end();
}

/// The parameter `tag`.
pub type FindSeatsTag = runtime::Text<FindSeatsTagRule>;

/// The rule of [`FindSeatsTag`].
pub enum FindSeatsTagRule {}

impl runtime::HasRule for FindSeatsTagRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("FindSeatsTag")
        .pattern("^[a-z]{1,5}$", &[runtime::Piece::class("a-z", 1, 5)]);
}

/// The parameter `digest`.
pub type FindSeatsDigest = runtime::Text<FindSeatsDigestRule>;

/// The rule of [`FindSeatsDigest`].
pub enum FindSeatsDigestRule {}

impl runtime::HasRule for FindSeatsDigestRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("FindSeatsDigest")
        .pattern(
            "^sha256:[a-f0-9]{64}$",
            &[runtime::Piece::literal("sha256:"), runtime::Piece::class("0-9a-f", 64, 64)],
        );
}
}
