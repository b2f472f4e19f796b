mod forms {
//! The operations of `forms`.

use crate::bodies_encodings_30::models;
use crate::runtime;

/// The operations of [`forms`](self).
#[derive(Clone, Copy, Debug)]
pub struct Forms<'a> {
    client: &'a runtime::Client,
}

impl<'a> Forms<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SEND_PARTS, &SEND_DEFAULTS, &SEND_ENCODED];

/// `POST /multipart`.
pub static SEND_PARTS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendParts", runtime::Method::Post, "/multipart")
        .bodies(&[
            runtime::Body::multipart(&[runtime::Field::new("point"), runtime::Field::new("words")]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Forms<'_> {
    /// `POST /multipart`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_encodings_30()
    ///     .forms()
    ///     .send_parts()
    ///     .words(["value"])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_parts(&self) -> SendParts {
        let call = runtime::Call::new(self.client, &SEND_PARTS);
        SendParts(call)
    }
}

runtime::builder!(SEND_PARTS, SendParts, ());

impl SendParts {
    pub fn point(self, value: &models::Point) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "point", value))
    }

    pub fn words(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("words", runtime::Value::texts(value)))
    }
}

/// `POST /defaults`.
pub static SEND_DEFAULTS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendDefaults", runtime::Method::Post, "/defaults")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("file"),
                runtime::Field::new("order").one_of(&["up", "down"]),
                runtime::Field::new("words"),
                runtime::Field::new("point"),
            ]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Forms<'_> {
    /// `POST /defaults`
    ///
    /// ```no_run
    /// use cases::bodies_encodings_30::models::Order;
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_encodings_30()
    ///     .forms()
    ///     .send_defaults()
    ///     .file(Part::bytes("content").file_name("content.txt"))
    ///     .order(Order::Up)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_defaults(&self) -> SendDefaults {
        let call = runtime::Call::new(self.client, &SEND_DEFAULTS);
        SendDefaults(call)
    }
}

runtime::builder!(SEND_DEFAULTS, SendDefaults, ());

impl SendDefaults {
    pub fn file(self, value: runtime::Part) -> Self {
        Self(self.0.form("file", value))
    }

    pub fn order(self, value: models::Order) -> Self {
        Self(self.0.form("order", value))
    }

    pub fn words(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("words", runtime::Value::texts(value)))
    }

    pub fn point(self, value: &models::Point) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "point", value))
    }
}

/// `POST /encoded`.
pub static SEND_ENCODED: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendEncoded", runtime::Method::Post, "/encoded")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("point").style(runtime::Style::Form).explode(false),
                runtime::Field::new("words").style(runtime::Style::SpaceDelimited).explode(false),
            ]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Forms<'_> {
    /// `POST /encoded`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_encodings_30()
    ///     .forms()
    ///     .send_encoded()
    ///     .words(["value"])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_encoded(&self) -> SendEncoded {
        let call = runtime::Call::new(self.client, &SEND_ENCODED);
        SendEncoded(call)
    }
}

runtime::builder!(SEND_ENCODED, SendEncoded, ());

impl SendEncoded {
    pub fn point(self, value: &models::Point) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "point", value))
    }

    pub fn words(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("words", runtime::Value::texts(value)))
    }
}
}

mod models_order {
//! The schema at `/components/schemas/Order`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Order`.
    pub enum Order {
        Up = "up",
        Down = "down",
        Other(String),
    }
}
}

mod models_point {
//! The schema at `/components/schemas/Point`.

use crate::runtime;

/// The schema `Point`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Point {
    pub x: Option<i64>,

    pub y: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Point);

impl Point {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Point {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("x", &mut self.x),
                ("y", &mut self.y),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Point {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("x", &self.x, &self.extra);
        writer.optional("y", &self.y, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
