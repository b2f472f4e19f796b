mod limits {
//! The operations of `limits`.

use crate::bodies_limits_left_out::models;
use crate::runtime;

/// The operations of [`limits`](self).
#[derive(Clone, Copy, Debug)]
pub struct Limits<'a> {
    client: &'a runtime::Client,
}

impl<'a> Limits<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_CODE, &PUT_NAME, &PUT_PLACE];

/// `PUT /code`.
pub static PUT_CODE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putCode", runtime::Method::Put, "/code")
        .bodies(&[runtime::Body::json_of::<String>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Limits<'_> {
    /// `PUT /code`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_limits_left_out()
    ///     .limits()
    ///     .put_code("a".into())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_code(&self, body: String) -> PutCode {
        let call = runtime::Call::new(self.client, &PUT_CODE).body_json(&body);
        PutCode(call)
    }
}

runtime::builder!(PUT_CODE, PutCode, ());

/// `PUT /name`.
pub static PUT_NAME: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putName", runtime::Method::Put, "/name")
        .bodies(&[runtime::Body::json_of::<String>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Limits<'_> {
    /// `PUT /name`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_limits_left_out()
    ///     .limits()
    ///     .put_name("a".into())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_name(&self, body: String) -> PutName {
        let call = runtime::Call::new(self.client, &PUT_NAME).body_json(&body);
        PutName(call)
    }
}

runtime::builder!(PUT_NAME, PutName, ());

/// `PUT /place`.
pub static PUT_PLACE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putPlace", runtime::Method::Put, "/place")
        .bodies(&[runtime::Body::json_of::<models::Place>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Limits<'_> {
    /// `PUT /place`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_limits_left_out::models::{Place, place::PlaceWords};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut words = PlaceWords::default();
    /// words.main = Some("value".into());
    /// let mut body = Place::default();
    /// body.words = Some(words);
    /// client
    ///     .bodies_limits_left_out()
    ///     .limits()
    ///     .put_place(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_place(&self, body: models::Place) -> PutPlace {
        let call = runtime::Call::new(self.client, &PUT_PLACE).body_json(&body);
        PutPlace(call)
    }
}

runtime::builder!(PUT_PLACE, PutPlace, ());
}

mod models_name {
//! The schema at `/components/schemas/Name`.

use crate::runtime;

/// The schema `Name`.
pub type Name = runtime::Text<NameRule>;

/// The rule of [`Name`].
pub enum NameRule {}

impl runtime::HasRule for NameRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("Name")
        .pattern("^a+$", &[runtime::Piece::class("a", 1, usize::MAX)]);
}
}

mod models_place {
//! The schema at `/components/schemas/Place`.

use crate::runtime;

/// The schema `Place`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    pub point: Option<(runtime::Maybe<f64>, runtime::Maybe<f64>)>,

    pub points: Option<Vec<(runtime::Maybe<f64>, runtime::Maybe<f64>)>>,

    pub words: Option<PlaceWords>,

    pub notes: Option<PlaceNotes>,

    pub parts: Option<Vec<PlacePartsItem>>,

    /// Additional properties, by name.
    pub additional: runtime::Map<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Place);

impl Place {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Place {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with(
            &mut [],
            &mut [
                ("point", &mut self.point),
                ("points", &mut self.points),
                ("words", &mut self.words),
                ("notes", &mut self.notes),
                ("parts", &mut self.parts),
            ],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Place {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("point", &self.point, &self.extra);
        writer.optional("points", &self.points, &self.extra);
        writer.optional("words", &self.words, &self.extra);
        writer.optional("notes", &self.notes, &self.extra);
        writer.optional("parts", &self.parts, &self.extra);
        writer.end_object_with(&self.additional, &self.extra);
    }
}

/// The property `words`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlaceWords {
    pub main: Option<String>,

    /// Additional properties, by name.
    pub additional: runtime::Map<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PlaceWords);

impl PlaceWords {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for PlaceWords {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with(
            &mut [],
            &mut [
                ("main", &mut self.main),
            ],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PlaceWords {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("main", &self.main, &self.extra);
        writer.end_object_with(&self.additional, &self.extra);
    }
}

/// The property `notes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlaceNotes {
    /// Additional properties, by name.
    pub additional: runtime::Map<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PlaceNotes);

impl PlaceNotes {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for PlaceNotes {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with_some(
            &mut [],
            &mut [],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PlaceNotes {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.end_object_with(&self.additional, &self.extra);
    }
}

/// An item of the property `parts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlacePartsItem {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PlacePartsItem);

impl PlacePartsItem {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for PlacePartsItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PlacePartsItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
