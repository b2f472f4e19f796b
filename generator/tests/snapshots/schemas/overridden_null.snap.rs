mod forecasts {
//! The operations of `forecasts`.

use crate::schemas_overridden_null::models;
use crate::runtime;

/// The operations of [`forecasts`](self).
#[derive(Clone, Copy, Debug)]
pub struct Forecasts<'a> {
    client: &'a runtime::Client,
}

impl<'a> Forecasts<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_FORECAST, &ADD_FORECAST];

/// `GET /forecast`.
pub static GET_FORECAST: runtime::Operation<Option<models::Forecast>> =
    runtime::Operation::new(&super::API, "getForecast", runtime::Method::Get, "/forecast")
        .parameters(&[runtime::Parameter::query("hourly")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Forecasts<'_> {
    /// `GET /forecast`
    ///
    /// Response: the forecast; null where there is none.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_overridden_null()
    ///     .forecasts()
    ///     .get_forecast()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_forecast(&self) -> GetForecast {
        let call = runtime::Call::new(self.client, &GET_FORECAST);
        GetForecast(call)
    }
}

runtime::builder!(GET_FORECAST, GetForecast, Option<models::Forecast>);

impl GetForecast {
    pub fn hourly(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("hourly", runtime::Value::texts(value)))
    }
}

/// `POST /forecast`.
pub static ADD_FORECAST: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addForecast", runtime::Method::Post, "/forecast")
        .bodies(&[runtime::Body::form(&[runtime::Field::new("place")])])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Forecasts<'_> {
    /// `POST /forecast`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_overridden_null()
    ///     .forecasts()
    ///     .add_forecast()
    ///     .place("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_forecast(&self) -> AddForecast {
        let call = runtime::Call::new(self.client, &ADD_FORECAST);
        AddForecast(call)
    }
}

runtime::builder!(ADD_FORECAST, AddForecast, ());

impl AddForecast {
    pub fn place(self, value: impl Into<String>) -> Self {
        Self(self.0.form("place", runtime::Value::text(value)))
    }
}
}

mod models_area {
//! The schema at `/components/schemas/Area`.

use crate::runtime;

/// The schema `Area`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Area {
    pub name: runtime::Maybe<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Area);

impl Area {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Area {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Area {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.maybe("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_forecast {
//! The schema at `/components/schemas/Forecast`.

use crate::runtime;

/// The schema `Forecast`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Forecast {
    pub rain: Option<Vec<Option<f64>>>,

    pub days: Option<runtime::Map<Option<f64>>>,

    pub place: Option<String>,

    pub wind: Option<super::Wind>,

    pub pair: Option<runtime::Tuple<(String, Option<i64>)>>,

    pub note: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Forecast);

impl runtime::Decode for Forecast {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand(2);
        reader.object(
            &mut [],
            &mut [
                ("place", &mut self.place),
                ("wind", &mut self.wind),
                ("rain", &mut self.rain),
                ("days", &mut self.days),
                ("pair", &mut self.pair),
                ("note", &mut self.note),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Forecast {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("rain", &self.rain, &self.extra);
        writer.optional("days", &self.days, &self.extra);
        writer.optional("place", &self.place, &self.extra);
        writer.optional("wind", &self.wind, &self.extra);
        writer.optional("pair", &self.pair, &self.extra);
        writer.optional("note", &self.note, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_wind {
//! The schema at `/components/schemas/Wind`.

use crate::runtime;

/// The schema `Wind`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Wind {
    pub speed: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Wind);

impl runtime::Decode for Wind {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("speed", &mut self.speed),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Wind {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("speed", &self.speed, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod places {
//! The operations of `places`.

use crate::schemas_overridden_null::models;
use crate::runtime;

/// The operations of [`places`](self).
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    client: &'a runtime::Client,
}

impl<'a> Places<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_PLACE, &ADD_AREA];

/// `POST /places`.
pub static ADD_PLACE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addPlace", runtime::Method::Post, "/places")
        .parameters(&[runtime::Parameter::query("zone")])
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("name"),
                runtime::Field::new("tags"),
                runtime::Field::new("zone"),
                runtime::Field::new("at"),
            ]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Places<'_> {
    /// `POST /places`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_overridden_null()
    ///     .places()
    ///     .add_place()
    ///     .zone_field(1)
    ///     .zone_query(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_place(&self) -> AddPlace {
        let call = runtime::Call::new(self.client, &ADD_PLACE);
        AddPlace(call)
    }
}

runtime::builder!(ADD_PLACE, AddPlace, ());

impl AddPlace {
    /// Named `zone` in the API.
    pub fn zone_query(self, value: i64) -> Self {
        Self(self.0.query("zone", value))
    }

    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.form("name", runtime::Value::text(value)))
    }

    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.form("tags", runtime::Value::texts(value)))
    }

    /// Named `zone` in the API.
    pub fn zone_field(self, value: i64) -> Self {
        Self(self.0.form("zone", value))
    }

    pub fn at(self, value: &AddPlaceAt) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "at", value))
    }
}

/// The property `at`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPlaceAt {
    pub height: runtime::Maybe<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddPlaceAt);

impl AddPlaceAt {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddPlaceAt {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("height", &mut self.height),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddPlaceAt {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.maybe("height", &self.height, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /areas`.
pub static ADD_AREA: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addArea", runtime::Method::Post, "/areas")
        .bodies(&[
            runtime::Body::json_of::<models::Area>(),
            runtime::Body::multipart(&[runtime::Field::new("name")]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Places<'_> {
    /// `POST /areas`
    ///
    /// ```no_run
    /// use cases::schemas_overridden_null::models::Area;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Area::default();
    /// body.name = "value".into();
    /// client
    ///     .schemas_overridden_null()
    ///     .places()
    ///     .add_area()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_area(&self) -> AddArea {
        let call = runtime::Call::new(self.client, &ADD_AREA);
        AddArea(call)
    }
}

runtime::builder!(ADD_AREA, AddArea, ());

impl AddArea {
    /// Sent as `application/json`.
    ///
    /// [`runtime::Call::media_type`] sends it as `multipart/form-data` instead.
    pub fn body(self, value: models::Area) -> Self {
        Self(self.0.body_json(&value))
    }
}
}
