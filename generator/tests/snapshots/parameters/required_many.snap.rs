mod bookings {
//! The operations of `bookings`.

use crate::runtime;

/// The operations of `bookings`.
#[derive(Clone, Copy, Debug)]
pub struct Bookings<'a> {
    client: &'a runtime::Client,
}

impl<'a> Bookings<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&BOOK];

/// `POST /bookings/{hotel}`.
pub static BOOK: runtime::Operation<()> = runtime::Operation::new(
        &super::API,
        "book",
        runtime::Method::Post,
        "/bookings/{hotel}",
    )
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
    /// - `hotel`: The member `hotel`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_required_many()
    ///     .bookings()
    ///     .book("value")
    ///     .from_("2026-01-31".parse()?)
    ///     .to("2026-01-31".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn book(&self, hotel: impl Into<String>) -> Book {
        let call = runtime::Call::new(self.client, &BOOK)
            .path("hotel", runtime::Value::text(hotel));
        Book(call)
    }
}

/// A call of `POST /bookings/{hotel}`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is called"]
pub struct Book(runtime::Call<()>);

runtime::builder!(Book, ());

impl Book {
    /// The member `from`.
    pub fn from_(self, value: runtime::Date) -> Self {
        Self(self.0.query("from", value))
    }

    /// The member `to`.
    pub fn to(self, value: runtime::Date) -> Self {
        Self(self.0.query("to", value))
    }

    /// The member `guests`.
    pub fn guests(self, value: i64) -> Self {
        Self(self.0.query("guests", value))
    }

    /// The member `room`.
    pub fn room(self, value: BookRoom) -> Self {
        Self(self.0.query("room", value))
    }

    /// The member `smoking`.
    pub fn smoking(self, value: bool) -> Self {
        Self(self.0.query("smoking", value))
    }

    /// The member `note`.
    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.query("note", runtime::Value::text(value)))
    }
}

/// The schema `schema`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BookRoom {
    /// `single`.
    Single,

    /// `double`.
    Double,

    /// A value that the document does not list.
    Other(String),
}

impl BookRoom {
    /// The values that the document lists.
    pub const VALUES: &'static [&'static str] = &["single", "double"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Single => "single",
            Self::Double => "double",
            Self::Other(text) => text,
        }
    }
}

impl From<String> for BookRoom {
    fn from(text: String) -> Self {
        match text.as_str() {
            "single" => Self::Single,
            "double" => Self::Double,
            _ => Self::Other(text),
        }
    }
}

runtime::open_enum!(BookRoom);
}
