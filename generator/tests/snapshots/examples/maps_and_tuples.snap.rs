mod models_point {
//! The schema at `/components/schemas/Point`.

use crate::runtime;

/// The schema `Point`.
pub type Point = (f64, f64, runtime::Maybe<String>);
}

mod places {
//! The operations of `places`.

use crate::examples_maps_and_tuples::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_PLACES];

/// `GET /places`.
pub static GET_PLACES: runtime::Operation<GetPlacesResponse> =
    runtime::Operation::new(&super::API, "getPlaces", runtime::Method::Get, "/places")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Places<'_> {
    /// `GET /places`
    ///
    /// Response: a point with a word, and a map that may be absent.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_maps_and_tuples()
    ///     .places()
    ///     .get_places()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_places(&self) -> GetPlaces {
        let call = runtime::Call::new(self.client, &GET_PLACES);
        GetPlaces(call)
    }
}

runtime::builder!(GET_PLACES, GetPlaces, GetPlacesResponse);

/// The 200 response of `GET /places`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPlacesResponse {
    pub center: models::Point,

    pub heights: Option<runtime::Map<i64>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(GetPlacesResponse);

impl runtime::Decode for GetPlacesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("center", &mut self.center),
            ],
            &mut [
                ("heights", &mut self.heights),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for GetPlacesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("center", &self.center);
        writer.optional("heights", &self.heights, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod point {
//! The operations of `point`.

use crate::examples_maps_and_tuples::models;
use crate::runtime;

/// The operations of [`point`](self).
#[derive(Clone, Copy, Debug)]
pub struct Point<'a> {
    client: &'a runtime::Client,
}

impl<'a> Point<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_POINT];

/// `GET /point`.
pub static GET_POINT: runtime::Operation<models::Point> =
    runtime::Operation::new(&super::API, "getPoint", runtime::Method::Get, "/point")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Point<'_> {
    /// `GET /point`
    ///
    /// Response: a point that is too short.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_maps_and_tuples()
    ///     .point()
    ///     .get_point()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_point(&self) -> GetPoint {
        let call = runtime::Call::new(self.client, &GET_POINT);
        GetPoint(call)
    }
}

runtime::builder!(GET_POINT, GetPoint, models::Point);
}

mod points {
//! The operations of `points`.

use crate::examples_maps_and_tuples::models;
use crate::runtime;

/// The operations of [`points`](self).
#[derive(Clone, Copy, Debug)]
pub struct Points<'a> {
    client: &'a runtime::Client,
}

impl<'a> Points<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_POINTS];

/// `GET /points`.
pub static LIST_POINTS: runtime::Operation<Vec<models::Point>> =
    runtime::Operation::new(&super::API, "listPoints", runtime::Method::Get, "/points")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Points<'_> {
    /// `GET /points`
    ///
    /// Response: Points, the last of which is too long.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_maps_and_tuples()
    ///     .points()
    ///     .list_points()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_points(&self) -> ListPoints {
        let call = runtime::Call::new(self.client, &LIST_POINTS);
        ListPoints(call)
    }
}

runtime::builder!(LIST_POINTS, ListPoints, Vec<models::Point>);
}

mod rates {
//! The operations of `rates`.

use crate::runtime;

/// The operations of [`rates`](self).
#[derive(Clone, Copy, Debug)]
pub struct Rates<'a> {
    client: &'a runtime::Client,
}

impl<'a> Rates<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_RATES];

/// `GET /rates`.
pub static GET_RATES: runtime::Operation<runtime::Map<f64>> =
    runtime::Operation::new(&super::API, "getRates", runtime::Method::Get, "/rates")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Rates<'_> {
    /// `GET /rates`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_maps_and_tuples()
    ///     .rates()
    ///     .get_rates()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_rates(&self) -> GetRates {
        let call = runtime::Call::new(self.client, &GET_RATES);
        GetRates(call)
    }
}

runtime::builder!(GET_RATES, GetRates, runtime::Map<f64>);
}
