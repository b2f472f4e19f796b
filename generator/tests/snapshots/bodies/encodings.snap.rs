mod colors {
//! The operations of `colors`.

use crate::bodies_encodings::models;
use crate::runtime;

/// The operations of [`colors`](self).
#[derive(Clone, Copy, Debug)]
pub struct Colors<'a> {
    client: &'a runtime::Client,
}

impl<'a> Colors<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_COLOR, &ADD_PAINT];

/// `POST /colors`.
pub static ADD_COLOR: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addColor", runtime::Method::Post, "/colors")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("plain"),
                runtime::Field::new("apart")
                    .style(runtime::Style::Form)
                    .explode(true)
                    .media("application/xml"),
                runtime::Field::new("kept").style(runtime::Style::Form),
                runtime::Field::new("joined").style(runtime::Style::Form).explode(false),
                runtime::Field::new("tags")
                    .media("application/json")
                    .text(&runtime::TextRule::new("tags").length(0, 3)),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Colors<'_> {
    /// `POST /colors`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_encodings()
    ///     .colors()
    ///     .add_color()
    ///     .joined(["value"])
    ///     .tags(["value"])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_color(&self) -> AddColor {
        let call = runtime::Call::new(self.client, &ADD_COLOR);
        AddColor(call)
    }
}

runtime::builder!(ADD_COLOR, AddColor, ());

impl AddColor {
    pub fn plain(self, value: &models::Color) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "plain", value))
    }

    pub fn apart(self, value: &models::Color) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "apart", value))
    }

    pub fn kept(self, value: &models::Color) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "kept", value))
    }

    pub fn joined(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("joined", runtime::Value::texts(value)))
    }

    /// Each: at most 3 characters.
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("tags", runtime::Value::texts(value)))
    }
}

/// `POST /paints`.
pub static ADD_PAINT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addPaint", runtime::Method::Post, "/paints")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("color").style(runtime::Style::Form).explode(true),
                runtime::Field::new("picture").media("image/png"),
                runtime::Field::new("views").media("image/png"),
                runtime::Field::new("scan").media("image/png"),
                runtime::Field::new("note"),
                runtime::Field::new("files"),
                runtime::Field::new("icon").media("image/png"),
                runtime::Field::new("seals").media("application/octet-stream"),
                runtime::Field::new("hash").media("text/plain"),
                runtime::Field::new("joined").style(runtime::Style::Form).explode(false),
                runtime::Field::new("tags")
                    .media("application/json")
                    .text(&runtime::TextRule::new("tags").length(0, 3)),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Colors<'_> {
    /// `POST /paints`
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_encodings()
    ///     .colors()
    ///     .add_paint()
    ///     .picture(Part::bytes("content").file_name("content.txt"))
    ///     .views([Part::bytes("content").file_name("content.txt")])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_paint(&self) -> AddPaint {
        let call = runtime::Call::new(self.client, &ADD_PAINT);
        AddPaint(call)
    }
}

runtime::builder!(ADD_PAINT, AddPaint, ());

impl AddPaint {
    pub fn color(self, value: &models::Color) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "color", value))
    }

    pub fn picture(self, value: runtime::Part) -> Self {
        Self(self.0.form("picture", value))
    }

    pub fn views(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("views", runtime::Value::list(value)))
    }

    /// `image/*` is expected: [`runtime::Part::media`] says which it is, and otherwise it is sent as `image/png`.
    pub fn scan(self, value: runtime::Part) -> Self {
        Self(self.0.form("scan", value))
    }

    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.form("note", runtime::Value::text(value)))
    }

    pub fn files(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("files", runtime::Value::list(value)))
    }

    pub fn icon(self, value: runtime::Base64) -> Self {
        Self(self.0.form("icon", value))
    }

    pub fn seals(self, value: impl IntoIterator<Item = runtime::Base64>) -> Self {
        Self(self.0.form("seals", runtime::Value::list(value)))
    }

    pub fn hash(self, value: runtime::Base64) -> Self {
        Self(self.0.form("hash", value))
    }

    pub fn joined(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("joined", runtime::Value::texts(value)))
    }

    /// Each: at most 3 characters.
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("tags", runtime::Value::texts(value)))
    }
}
}

mod models_color {
//! The schema at `/components/schemas/Color`.

use crate::runtime;

/// The schema `Color`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Color {
    pub r: Option<i64>,

    pub g: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Color);

impl Color {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Color {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("R", &mut self.r),
                ("G", &mut self.g),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Color {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("R", &self.r, &self.extra);
        writer.optional("G", &self.g, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
