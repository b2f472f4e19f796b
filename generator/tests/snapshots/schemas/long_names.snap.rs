mod measurements_of_the_tides_inside_the_northern_harbours {
//! The operations of `measurements_of_the_tides_inside_the_northern_harbours`.

use crate::schemas_long_names::models;
use crate::runtime;

/// The operations of [`measurements_of_the_tides_inside_the_northern_harbours`](self).
#[derive(Clone, Copy, Debug)]
pub struct MeasurementsOfTheTidesInsideTheNorthernHarbours<'a> {
    client: &'a runtime::Client,
}

impl<'a> MeasurementsOfTheTidesInsideTheNorthernHarbours<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_TIDES, &GET_HARBOURS];

/// `GET /tides`.
pub static LIST_TIDES: runtime::Operation<models::MeasurementOfTheWindAboveTheNorthernHarbours> =
    runtime::Operation::new(&super::API, "listTides", runtime::Method::Get, "/tides")
        .outcomes(&[runtime::Outcome::json(200)]);

impl MeasurementsOfTheTidesInsideTheNorthernHarbours<'_> {
    /// `GET /tides`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_long_names()
    ///     .measurements_of_the_tides_inside_the_northern_harbours()
    ///     .list_tides()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tides(&self) -> ListTides {
        let call = runtime::Call::new(self.client, &LIST_TIDES);
        ListTides(call)
    }
}

runtime::builder!(LIST_TIDES, ListTides, models::MeasurementOfTheWindAboveTheNorthernHarbours);

/// `GET /harbours/{northern_harbour_of_the_measurement}/{southern_harbour_of_the_measurement}`.
pub static GET_HARBOURS: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "getHarbours",
    runtime::Method::Get,
    "/harbours/{northern_harbour_of_the_measurement}/{southern_harbour_of_the_measurement}",
)
.parameters(&[
    runtime::Parameter::path("northern_harbour_of_the_measurement")
        .text(&models::NameOfOneOfTheNorthernHarbours::RULE),
    runtime::Parameter::path("southern_harbour_of_the_measurement")
        .text(&GetHarboursSouthernHarbourOfTheMeasurement::RULE),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl MeasurementsOfTheTidesInsideTheNorthernHarbours<'_> {
    /// `GET /harbours/{northern_harbour_of_the_measurement}/{southern_harbour_of_the_measurement}`
    ///
    /// - `northern_harbour_of_the_measurement`
    /// - `southern_harbour_of_the_measurement`
    ///
    /// ```no_run
    /// use cases::schemas_long_names::measurements_of_the_tides_inside_the_northern_harbours::GetHarboursSouthernHarbourOfTheMeasurement;
    /// use cases::schemas_long_names::models::NameOfOneOfTheNorthernHarbours;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_long_names()
    ///     .measurements_of_the_tides_inside_the_northern_harbours()
    ///     .get_harbours(
    ///         &NameOfOneOfTheNorthernHarbours::new("NH0000")?,
    ///         &GetHarboursSouthernHarbourOfTheMeasurement::new("SH0000")?,
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_harbours(
        &self,
        northern_harbour_of_the_measurement: &models::NameOfOneOfTheNorthernHarbours,
        southern_harbour_of_the_measurement: &GetHarboursSouthernHarbourOfTheMeasurement,
    ) -> GetHarbours {
        let call = runtime::Call::new(self.client, &GET_HARBOURS)
            .path("northern_harbour_of_the_measurement", northern_harbour_of_the_measurement)
            .path("southern_harbour_of_the_measurement", southern_harbour_of_the_measurement);
        GetHarbours(call)
    }
}

runtime::builder!(GET_HARBOURS, GetHarbours, ());

/// The parameter `southern_harbour_of_the_measurement`.
pub type GetHarboursSouthernHarbourOfTheMeasurement =
    runtime::Text<GetHarboursSouthernHarbourOfTheMeasurementRule>;

/// The rule of [`GetHarboursSouthernHarbourOfTheMeasurement`].
pub enum GetHarboursSouthernHarbourOfTheMeasurementRule {}

impl runtime::HasRule for GetHarboursSouthernHarbourOfTheMeasurementRule {
    const RULE: runtime::TextRule =
        runtime::TextRule::new("GetHarboursSouthernHarbourOfTheMeasurement")
            .pattern(
                "^SH[0-9]{4}$",
                &[runtime::Piece::literal("SH"), runtime::Piece::class("0-9", 4, 4)],
            );
}
}

mod measurements_of_the_waves_outside_the_northern_harbours {
//! The operations of `measurements_of_the_waves_outside_the_northern_harbours`.

use crate::schemas_long_names::models;
use crate::runtime;

/// The operations of [`measurements_of_the_waves_outside_the_northern_harbours`](self).
#[derive(Clone, Copy, Debug)]
pub struct MeasurementsOfTheWavesOutsideTheNorthernHarbours<'a> {
    client: &'a runtime::Client,
}

impl<'a> MeasurementsOfTheWavesOutsideTheNorthernHarbours<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_WAVES];

/// `GET /waves`.
pub static LIST_WAVES: runtime::Operation<models::MeasurementOfTheWindAboveTheNorthernHarbours> =
    runtime::Operation::new(&super::API, "listWaves", runtime::Method::Get, "/waves")
        .outcomes(&[runtime::Outcome::json(200)]);

impl MeasurementsOfTheWavesOutsideTheNorthernHarbours<'_> {
    /// `GET /waves`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_long_names()
    ///     .measurements_of_the_waves_outside_the_northern_harbours()
    ///     .list_waves()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_waves(&self) -> ListWaves {
        let call = runtime::Call::new(self.client, &LIST_WAVES);
        ListWaves(call)
    }
}

runtime::builder!(LIST_WAVES, ListWaves, models::MeasurementOfTheWindAboveTheNorthernHarbours);
}

mod measurements_of_the_wind_above_the_northern_harbours {
//! The operations of `measurements_of_the_wind_above_the_northern_harbours`.

use crate::schemas_long_names::models;
use crate::runtime;

/// The operations of [`measurements_of_the_wind_above_the_northern_harbours`](self).
#[derive(Clone, Copy, Debug)]
pub struct MeasurementsOfTheWindAboveTheNorthernHarbours<'a> {
    client: &'a runtime::Client,
}

impl<'a> MeasurementsOfTheWindAboveTheNorthernHarbours<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &CORRECT_ALL_MEASUREMENTS_OF_THE_WIND_OF_ONE_DAY_ABOVE_THE_NORTHERN_HARBOURS,
];

/// `POST /wind`.
pub static CORRECT_ALL_MEASUREMENTS_OF_THE_WIND_OF_ONE_DAY_ABOVE_THE_NORTHERN_HARBOURS: runtime::Operation<models::MeasurementOfTheWindAboveTheNorthernHarbours> =
    runtime::Operation::new(
        &super::API,
        "correctAllMeasurementsOfTheWindOfOneDayAboveTheNorthernHarbours",
        runtime::Method::Post,
        "/wind",
    )
    .parameters(&[runtime::Parameter::query("only_those_above_the_middle_of_the_harbour_basin")])
    .bodies(&[runtime::Body::json_of::<models::MeasurementOfTheWindAboveTheNorthernHarbours>()])
    .outcomes(&[runtime::Outcome::json(200)]);

impl MeasurementsOfTheWindAboveTheNorthernHarbours<'_> {
    /// `POST /wind`
    ///
    /// ```no_run
    /// use cases::schemas_long_names::models::MeasurementOfTheWindAboveTheNorthernHarbours;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_long_names()
    ///     .measurements_of_the_wind_above_the_northern_harbours()
    ///     .correct_all_measurements_of_the_wind_of_one_day_above_the_northern_harbours()
    ///     .body(MeasurementOfTheWindAboveTheNorthernHarbours::new(1.0))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn correct_all_measurements_of_the_wind_of_one_day_above_the_northern_harbours(
        &self,
    ) -> CorrectAllMeasurementsOfTheWindOfOneDayAboveTheNorthernHarbours {
        let call =
            runtime::Call::new(self.client, &CORRECT_ALL_MEASUREMENTS_OF_THE_WIND_OF_ONE_DAY_ABOVE_THE_NORTHERN_HARBOURS);
        CorrectAllMeasurementsOfTheWindOfOneDayAboveTheNorthernHarbours(call)
    }
}

runtime::builder!(
    CORRECT_ALL_MEASUREMENTS_OF_THE_WIND_OF_ONE_DAY_ABOVE_THE_NORTHERN_HARBOURS,
    CorrectAllMeasurementsOfTheWindOfOneDayAboveTheNorthernHarbours,
    models::MeasurementOfTheWindAboveTheNorthernHarbours,
);

impl CorrectAllMeasurementsOfTheWindOfOneDayAboveTheNorthernHarbours {
    pub fn only_those_above_the_middle_of_the_harbour_basin(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self.0.query("only_those_above_the_middle_of_the_harbour_basin", runtime::Value::texts(value)),
        )
    }

    /// Sent as `application/json`.
    pub fn body(self, value: models::MeasurementOfTheWindAboveTheNorthernHarbours) -> Self {
        Self(self.0.body_json(&value))
    }
}
}

mod models_anemometer_with_three_cups_and_its_last_calibration_in_the_tunnel {
//! The schema at `/components/schemas/AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnel`.

use crate::runtime;

/// The schema `AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnel`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnel {
    pub kind_of_the_instrument_that_measured_the_wind_above_the_harbour:
        AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnelKindOfTheInstrumentThatMeasuredTheWindAboveTheHarbour,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnel);

impl AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnel {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnel {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                (
                    "kind_of_the_instrument_that_measured_the_wind_above_the_harbour",
                    &mut self.kind_of_the_instrument_that_measured_the_wind_above_the_harbour,
                ),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnel {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required(
            "kind_of_the_instrument_that_measured_the_wind_above_the_harbour",
            &self.kind_of_the_instrument_that_measured_the_wind_above_the_harbour,
        );
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind_of_the_instrument_that_measured_the_wind_above_the_harbour`.
    pub enum AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnelKindOfTheInstrumentThatMeasuredTheWindAboveTheHarbour {
        Cups = "cups",
        Other(String),
    }
}
}

mod models_anemometer_with_ultrasound_and_its_last_calibration_in_the_tunnel {
//! The schema at `/components/schemas/AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnel`.

use crate::runtime;

/// The schema `AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnel`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnel {
    pub kind_of_the_instrument_that_measured_the_wind_above_the_harbour:
        AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnelKindOfTheInstrumentThatMeasuredTheWindAboveTheHarbour,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnel);

impl AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnel {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnel {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                (
                    "kind_of_the_instrument_that_measured_the_wind_above_the_harbour",
                    &mut self.kind_of_the_instrument_that_measured_the_wind_above_the_harbour,
                ),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnel {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required(
            "kind_of_the_instrument_that_measured_the_wind_above_the_harbour",
            &self.kind_of_the_instrument_that_measured_the_wind_above_the_harbour,
        );
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind_of_the_instrument_that_measured_the_wind_above_the_harbour`.
    pub enum AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnelKindOfTheInstrumentThatMeasuredTheWindAboveTheHarbour {
        Ultrasound = "ultrasound",
        Other(String),
    }
}
}

mod models_any_instrument_that_measured_the_wind_above_the_northern_harbours_or_none {
//! The schema at `/components/schemas/AnyInstrumentThatMeasuredTheWindAboveTheNorthernHarboursOrNone`.

/// The schema `AnyInstrumentThatMeasuredTheWindAboveTheNorthernHarboursOrNone`.
pub type AnyInstrumentThatMeasuredTheWindAboveTheNorthernHarboursOrNone =
    super::InstrumentThatMeasuredTheWindAboveTheNorthernHarbours;
}

mod models_instrument_that_measured_the_wind_above_the_northern_harbours {
//! The schema at `/components/schemas/InstrumentThatMeasuredTheWindAboveTheNorthernHarbours`.

use crate::runtime;

/// The schema `InstrumentThatMeasuredTheWindAboveTheNorthernHarbours`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InstrumentThatMeasuredTheWindAboveTheNorthernHarbours {
    /// Chosen when `kind_of_the_instrument_that_measured_the_wind_above_the_harbour` is `cups`.
    AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnel(
        super::AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnel,
    ),

    /// Chosen when `kind_of_the_instrument_that_measured_the_wind_above_the_harbour` is `ultrasound`.
    AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnel(
        super::AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnel,
    ),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(InstrumentThatMeasuredTheWindAboveTheNorthernHarbours, Other);

impl runtime::Decode for InstrumentThatMeasuredTheWindAboveTheNorthernHarbours {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(
            reader,
            "kind_of_the_instrument_that_measured_the_wind_above_the_harbour",
        )?;
        fit.offer_tagged(
            self,
            &["cups"],
            Self::AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnel,
        );
        fit.offer_tagged(
            self,
            &["ultrasound"],
            Self::AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnel,
        );
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for InstrumentThatMeasuredTheWindAboveTheNorthernHarbours {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnel(value) => {
                value.encode(writer)
            }
            Self::AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnel(value) => {
                value.encode(writer)
            }
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    InstrumentThatMeasuredTheWindAboveTheNorthernHarbours,
    AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnel(super::AnemometerWithThreeCupsAndItsLastCalibrationInTheTunnel),
    AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnel(super::AnemometerWithUltrasoundAndItsLastCalibrationInTheTunnel),
);
}

mod models_measurement_of_the_wind_above_the_northern_harbours {
//! The schema at `/components/schemas/MeasurementOfTheWindAboveTheNorthernHarbours`.

use crate::runtime;

/// The schema `MeasurementOfTheWindAboveTheNorthernHarbours`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeasurementOfTheWindAboveTheNorthernHarbours {
    pub speed_in_metres_per_second_ten_metres_above_the_water_of_the_basin: f64,

    pub instrument_that_measured_it_and_the_time_of_its_last_calibration:
        Option<super::InstrumentThatMeasuredTheWindAboveTheNorthernHarbours>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MeasurementOfTheWindAboveTheNorthernHarbours);

impl MeasurementOfTheWindAboveTheNorthernHarbours {
    /// Takes the required member.
    #[must_use]
    pub fn new(speed_in_metres_per_second_ten_metres_above_the_water_of_the_basin: f64) -> Self {
        Self {
            speed_in_metres_per_second_ten_metres_above_the_water_of_the_basin,
            ..Self::default()
        }
    }
}

impl runtime::Decode for MeasurementOfTheWindAboveTheNorthernHarbours {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                (
                    "speed_in_metres_per_second_ten_metres_above_the_water_of_the_basin",
                    &mut self.speed_in_metres_per_second_ten_metres_above_the_water_of_the_basin,
                ),
            ],
            &mut [
                (
                    "instrument_that_measured_it_and_the_time_of_its_last_calibration",
                    &mut self.instrument_that_measured_it_and_the_time_of_its_last_calibration,
                ),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for MeasurementOfTheWindAboveTheNorthernHarbours {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required(
            "speed_in_metres_per_second_ten_metres_above_the_water_of_the_basin",
            &self.speed_in_metres_per_second_ten_metres_above_the_water_of_the_basin,
        );
        writer.optional(
            "instrument_that_measured_it_and_the_time_of_its_last_calibration",
            &self.instrument_that_measured_it_and_the_time_of_its_last_calibration,
            &self.extra,
        );
        writer.end_object(&self.extra);
    }
}
}

mod models_name_of_one_of_the_northern_harbours {
//! The schema at `/components/schemas/NameOfOneOfTheNorthernHarbours`.

use crate::runtime;

/// The schema `NameOfOneOfTheNorthernHarbours`.
pub type NameOfOneOfTheNorthernHarbours = runtime::Text<NameOfOneOfTheNorthernHarboursRule>;

/// The rule of [`NameOfOneOfTheNorthernHarbours`].
pub enum NameOfOneOfTheNorthernHarboursRule {}

impl runtime::HasRule for NameOfOneOfTheNorthernHarboursRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("NameOfOneOfTheNorthernHarbours")
        .pattern(
            "^NH[0-9]{4}$",
            &[runtime::Piece::literal("NH"), runtime::Piece::class("0-9", 4, 4)],
        );
}
}
