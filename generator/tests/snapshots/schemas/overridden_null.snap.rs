mod forecasts {
//! The operations of `forecasts`.

use crate::schemas_overridden_null::models;
use crate::runtime;

/// The operations of `forecasts`.
#[derive(Clone, Copy, Debug)]
pub struct Forecasts<'a> {
    client: &'a runtime::Client,
}

impl<'a> Forecasts<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_FORECAST, &ADD_FORECAST];

/// `GET /forecast`.
pub static GET_FORECAST: runtime::Operation<Option<models::Forecast>> =
    runtime::Operation::new(&super::API, "getForecast", runtime::Method::Get, "/forecast")
        .parameters(&[runtime::Parameter::query("hourly")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Forecasts<'_> {
    /// `GET /forecast`
    ///
    /// The answer: The forecast; null where there is none.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
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
    /// The parameter `hourly`.
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
    /// The member `place`.
    pub fn place(self, value: impl Into<String>) -> Self {
        Self(self.0.form("place", runtime::Value::text(value)))
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
    /// The member `rain`.
    pub rain: Option<Vec<Option<f64>>>,

    /// The member `days`.
    pub days: Option<runtime::Map<Option<f64>>>,

    /// The member `place`.
    pub place: Option<String>,

    /// The member `wind`.
    pub wind: Option<super::Wind>,

    /// The member `pair`.
    pub pair: Option<runtime::Tuple<(String, Option<i64>)>>,

    /// The member `note`.
    pub note: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Forecast);

impl runtime::Decode for Forecast {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("rain", &mut self.rain),
                ("days", &mut self.days),
                ("place", &mut self.place),
                ("wind", &mut self.wind),
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
    /// The member `speed`.
    pub speed: Option<f64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
