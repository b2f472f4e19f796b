mod forms {
//! The operations of `forms`.

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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &PUT_LABELS,
    &ADD_PARCEL,
    &PUT_TAGS,
    &PUT_MARKS,
    &PUT_FREE,
];

/// `PUT /labels`.
pub static PUT_LABELS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putLabels", runtime::Method::Put, "/labels")
        .bodies(&[runtime::Body::form(&[])])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Forms<'_> {
    /// `PUT /labels`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form_left_out()
    ///     .forms()
    ///     .put_labels()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_labels(&self) -> PutLabels {
        let call = runtime::Call::new(self.client, &PUT_LABELS);
        PutLabels(call)
    }
}

runtime::builder!(PUT_LABELS, PutLabels, ());

/// `POST /parcels`.
pub static ADD_PARCEL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addParcel", runtime::Method::Post, "/parcels")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("order").media("application/xml"),
                runtime::Field::new("list").media("application/json"),
                runtime::Field::new("note").style(runtime::Style::Form).media("application/xml"),
                runtime::Field::new("either").media("application/xml"),
                runtime::Field::new("words").media("text/plain"),
                runtime::Field::new("anything").media("text/plain"),
                runtime::Field::new("file")
                    .media("application/xml")
                    .or_media(&["image/png"])
                    .text_or_file(),
            ]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Forms<'_> {
    /// `POST /parcels`
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form_left_out()
    ///     .forms()
    ///     .add_parcel()
    ///     .file(Part::bytes("content").file_name("content.txt"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_parcel(&self) -> AddParcel {
        let call = runtime::Call::new(self.client, &ADD_PARCEL);
        AddParcel(call)
    }
}

runtime::builder!(ADD_PARCEL, AddParcel, ());

impl AddParcel {
    pub fn order(self, value: &AddParcelOrder) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "order", value))
    }

    pub fn list(self, value: &[AddParcelListItem]) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "list", value))
    }

    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.form("note", runtime::Value::text(value)))
    }

    pub fn either(self, value: &AddParcelEither) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "either", value))
    }

    pub fn words(self, value: &AddParcelWords) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "words", value))
    }

    pub fn anything(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "anything", value))
    }

    /// Sent as `application/xml`, or as `image/png` if the extension of the file name stands for that.
    pub fn file(self, value: runtime::Part) -> Self {
        Self(self.0.form("file", value))
    }

    /// As `file`, with a JSON value instead of a file.
    pub fn file_json(self, value: &AddParcelFile) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "file", value))
    }
}

/// The property `order`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddParcelOrder {
    pub count: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddParcelOrder);

impl AddParcelOrder {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddParcelOrder {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("count", &mut self.count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddParcelOrder {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("count", &self.count, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddParcelListItem {
    pub count: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddParcelListItem);

impl AddParcelListItem {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddParcelListItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("count", &mut self.count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddParcelListItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("count", &self.count, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddParcelEither {
    Text(String),

    ValueList(Vec<AddParcelEitherValueListItem>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(AddParcelEither, Other);

impl runtime::Decode for AddParcelEither {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::ValueList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for AddParcelEither {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::ValueList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    AddParcelEither,
    Text(String),
    Text(&str),
    ValueList(Vec<AddParcelEitherValueListItem>),
);

/// An item of an alternative of the property `either`.
pub type AddParcelEitherValueListItem = AddParcelListItem;

/// The property `words`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddParcelWords {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(AddParcelWords, Other);

impl runtime::Decode for AddParcelWords {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for AddParcelWords {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(AddParcelWords, Text(String), Text(&str), Integer(i64));

/// An alternative of the property `file`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddParcelFile {
    pub url: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddParcelFile);

impl AddParcelFile {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddParcelFile {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("url", &mut self.url),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddParcelFile {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("url", &self.url, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `PUT /tags`.
pub static PUT_TAGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putTags", runtime::Method::Put, "/tags")
        .bodies(&[runtime::Body::form(&[runtime::Field::new("name")])])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Forms<'_> {
    /// `PUT /tags`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form_left_out()
    ///     .forms()
    ///     .put_tags()
    ///     .name("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_tags(&self) -> PutTags {
        let call = runtime::Call::new(self.client, &PUT_TAGS);
        PutTags(call)
    }
}

runtime::builder!(PUT_TAGS, PutTags, ());

impl PutTags {
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.form("name", runtime::Value::text(value)))
    }
}

/// `PUT /marks`.
pub static PUT_MARKS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putMarks", runtime::Method::Put, "/marks")
        .bodies(&[
            runtime::Body::form(&[runtime::Field::new("name"), runtime::Field::new("size")]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Forms<'_> {
    /// `PUT /marks`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form_left_out()
    ///     .forms()
    ///     .put_marks()
    ///     .size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_marks(&self) -> PutMarks {
        let call = runtime::Call::new(self.client, &PUT_MARKS);
        PutMarks(call)
    }
}

runtime::builder!(PUT_MARKS, PutMarks, ());

impl PutMarks {
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.form("name", runtime::Value::text(value)))
    }

    pub fn size(self, value: i64) -> Self {
        Self(self.0.form("size", value))
    }
}

/// `PUT /free`.
pub static PUT_FREE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putFree", runtime::Method::Put, "/free")
        .bodies(&[runtime::Body::form(&[runtime::Field::new("name")])])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Forms<'_> {
    /// `PUT /free`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_form_left_out()
    ///     .forms()
    ///     .put_free()
    ///     .name("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_free(&self) -> PutFree {
        let call = runtime::Call::new(self.client, &PUT_FREE);
        PutFree(call)
    }
}

runtime::builder!(PUT_FREE, PutFree, ());

impl PutFree {
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.form("name", runtime::Value::text(value)))
    }
}
}
