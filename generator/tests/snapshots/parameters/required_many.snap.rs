mod bookings {
//! The operations of `bookings`.

use crate::runtime;

/// The operations of [`bookings`](self).
#[derive(Clone, Copy, Debug)]
pub struct Bookings<'a> {
    client: &'a runtime::Client,
}

impl<'a> Bookings<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&BOOK];

/// `POST /bookings/{hotel}`.
pub static BOOK: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "book", runtime::Method::Post, "/bookings/{hotel}")
        .parameters(&[
            runtime::Parameter::path("hotel"),
            runtime::Parameter::query("from").required(),
            runtime::Parameter::query("to").required(),
            runtime::Parameter::query("guests")
                .required()
                .rule(runtime::Rule::integer(Some(1), None)),
            runtime::Parameter::query("room").required().one_of(&["single", "double"]),
            runtime::Parameter::query("smoking").required(),
            runtime::Parameter::query("note"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Bookings<'_> {
    /// `POST /bookings/{hotel}`
    ///
    /// - `hotel`
    /// - `required`: The other required values.
    ///
    /// ```no_run
    /// use cases::parameters_required_many::bookings::{BookRequired, BookRoom};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_required_many()
    ///     .bookings()
    ///     .book(
    ///         "value",
    ///         BookRequired {
    ///             from: "2026-01-31".parse()?,
    ///             to: "2026-01-31".parse()?,
    ///             guests: 1,
    ///             room: BookRoom::Single,
    ///             smoking: true,
    ///         },
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn book(&self, hotel: impl Into<String>, required: BookRequired) -> Book {
        let call = runtime::Call::new(self.client, &BOOK)
            .path("hotel", runtime::Value::text(hotel))
            .query("from", required.from)
            .query("to", required.to)
            .query("guests", required.guests)
            .query("room", required.room)
            .query("smoking", required.smoking);
        Book(call)
    }
}

runtime::builder!(BOOK, Book, ());

impl Book {
    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.query("note", runtime::Value::text(value)))
    }
}

/// The required values of `POST /bookings/{hotel}`.
#[derive(Clone, Debug)]
pub struct BookRequired {
    pub from: runtime::Date,

    pub to: runtime::Date,

    /// At least 1.
    pub guests: i64,

    pub room: BookRoom,

    pub smoking: bool,
}

runtime::open_enum! {
    /// The parameter `room`.
    pub enum BookRoom {
        Single = "single",
        Double = "double",
        Other(String),
    }
}
}
