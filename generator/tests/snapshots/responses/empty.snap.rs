mod bin {
//! The operations of `bin`.

use crate::runtime;

/// The operations of [`bin`](self).
#[derive(Clone, Copy, Debug)]
pub struct Bin<'a> {
    client: &'a runtime::Client,
}

impl<'a> Bin<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &EMPTY_BIN,
    &FILL_BIN,
    &TURN_BIN,
    &COUNT_BINS,
    &CHECK_BINS,
    &FIND_LABEL,
    &ADD_LABEL,
];

/// `DELETE /bin`.
pub static EMPTY_BIN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "emptyBin", runtime::Method::Delete, "/bin")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Bin<'_> {
    /// `DELETE /bin`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_empty()
    ///     .bin()
    ///     .empty_bin()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn empty_bin(&self) -> EmptyBin {
        let call = runtime::Call::new(self.client, &EMPTY_BIN);
        EmptyBin(call)
    }
}

runtime::builder!(EMPTY_BIN, EmptyBin, ());

/// `PUT /bin`.
pub static FILL_BIN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "fillBin", runtime::Method::Put, "/bin")
        .outcomes(&[runtime::Outcome::empty(200).range()]);

impl Bin<'_> {
    /// `PUT /bin`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_empty()
    ///     .bin()
    ///     .fill_bin()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `404`: There is no bin.
    pub fn fill_bin(&self) -> FillBin {
        let call = runtime::Call::new(self.client, &FILL_BIN);
        FillBin(call)
    }
}

runtime::builder!(FILL_BIN, FillBin, ());

/// `PATCH /bin`.
pub static TURN_BIN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "turnBin", runtime::Method::Patch, "/bin")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Bin<'_> {
    /// `PATCH /bin`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_empty()
    ///     .bin()
    ///     .turn_bin()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `404`: Returned if any of these is true:
    ///   * there is no bin, or it is hidden;
    ///   * it has no
    ///      - lid,
    ///      - wheels.
    /// - `409`: It cannot be turned:
    ///   1. twice,
    ///   2. at night.
    ///
    /// Also `401`, `412`.
    pub fn turn_bin(&self) -> TurnBin {
        let call = runtime::Call::new(self.client, &TURN_BIN);
        TurnBin(call)
    }
}

runtime::builder!(TURN_BIN, TurnBin, ());

/// `GET /bin`.
pub static COUNT_BINS: runtime::Operation<Option<i64>> =
    runtime::Operation::new(&super::API, "countBins", runtime::Method::Get, "/bin")
        .outcomes(&[
            runtime::Outcome::new(200, |response| response.json().map(Some)),
            runtime::Outcome::of_head(204, |_| Ok(None)),
        ]);

impl Bin<'_> {
    /// `GET /bin`
    ///
    /// Responses, by status:
    ///
    /// - `200`: How many there are.
    /// - `204` (`None`): There is none, which takes no body to say.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_empty()
    ///     .bin()
    ///     .count_bins()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_bins(&self) -> CountBins {
        let call = runtime::Call::new(self.client, &COUNT_BINS);
        CountBins(call)
    }
}

runtime::builder!(COUNT_BINS, CountBins, Option<i64>);

/// `HEAD /bin`.
pub static CHECK_BINS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "checkBins", runtime::Method::Head, "/bin")
        .outcomes(&[runtime::Outcome::empty(200)]);

impl Bin<'_> {
    /// `HEAD /bin`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_empty()
    ///     .bin()
    ///     .check_bins()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_bins(&self) -> CheckBins {
        let call = runtime::Call::new(self.client, &CHECK_BINS);
        CheckBins(call)
    }
}

runtime::builder!(CHECK_BINS, CheckBins, ());

/// `GET /labels`.
pub static FIND_LABEL: runtime::Operation<Option<FindLabelResponse>> =
    runtime::Operation::new(&super::API, "findLabel", runtime::Method::Get, "/labels")
        .outcomes(&[
            runtime::Outcome::of_head(204, |_| Ok(None)),
            runtime::Outcome::new(200, |response| response.json().map(Some)).range(),
        ]);

impl Bin<'_> {
    /// `GET /labels`
    ///
    /// Responses, by status:
    ///
    /// - `204` (`None`)
    /// - `2xx`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_empty()
    ///     .bin()
    ///     .find_label()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_label(&self) -> FindLabel {
        let call = runtime::Call::new(self.client, &FIND_LABEL);
        FindLabel(call)
    }
}

runtime::builder!(FIND_LABEL, FindLabel, Option<FindLabelResponse>);

/// The 204 response of `GET /labels`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindLabelResponse {
    pub text: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FindLabelResponse);

impl runtime::Decode for FindLabelResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("text", &mut self.text),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FindLabelResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("text", &self.text);
        writer.end_object(&self.extra);
    }
}

/// `POST /labels`.
pub static ADD_LABEL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addLabel", runtime::Method::Post, "/labels")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Bin<'_> {
    /// `POST /labels`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_empty()
    ///     .bin()
    ///     .add_label()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_label(&self) -> AddLabel {
        let call = runtime::Call::new(self.client, &ADD_LABEL);
        AddLabel(call)
    }
}

runtime::builder!(ADD_LABEL, AddLabel, ());
}

mod covers {
//! The operations of `covers`.

use crate::runtime;

/// The operations of [`covers`](self).
#[derive(Clone, Copy, Debug)]
pub struct Covers<'a> {
    client: &'a runtime::Client,
}

impl<'a> Covers<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&FIND_COVER, &ADD_COVER];

/// `GET /covers`.
pub static FIND_COVER: runtime::Operation<Option<FindCoverResponse>> =
    runtime::Operation::new(&super::API, "findCover", runtime::Method::Get, "/covers")
        .outcomes(&[
            runtime::Outcome::new(200, |response| response.json().map(Some)),
            runtime::Outcome::of_head(204, |_| Ok(None)),
        ]);

impl Covers<'_> {
    /// `GET /covers`
    ///
    /// Responses, by status:
    ///
    /// - `200`
    /// - `204` (`None`)
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_empty()
    ///     .covers()
    ///     .find_cover()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_cover(&self) -> FindCover {
        let call = runtime::Call::new(self.client, &FIND_COVER);
        FindCover(call)
    }
}

runtime::builder!(FIND_COVER, FindCover, Option<FindCoverResponse>);

/// The 200 response of `GET /covers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindCoverResponse {
    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FindCoverResponse);

impl runtime::Decode for FindCoverResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FindCoverResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /covers`.
pub static ADD_COVER: runtime::Operation<AddCoverOutcome> =
    runtime::Operation::new(&super::API, "addCover", runtime::Method::Post, "/covers")
        .outcomes(&[
            runtime::Outcome::new(200, |response| response.json().map(AddCoverOutcome::Ok)),
            runtime::Outcome::new(201, |response| response.json().map(AddCoverOutcome::Created)),
            runtime::Outcome::of_head(204, |_| Ok(AddCoverOutcome::NoContent)),
        ]);

impl Covers<'_> {
    /// `POST /covers`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_empty()
    ///     .covers()
    ///     .add_cover()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_cover(&self) -> AddCover {
        let call = runtime::Call::new(self.client, &ADD_COVER);
        AddCover(call)
    }
}

runtime::builder!(ADD_COVER, AddCover, AddCoverOutcome);

/// The 200 response of `POST /covers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCoverResponse200 {
    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddCoverResponse200);

impl runtime::Decode for AddCoverResponse200 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddCoverResponse200 {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The 201 response of `POST /covers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCoverResponse201 {
    pub number: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddCoverResponse201);

impl runtime::Decode for AddCoverResponse201 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("number", &mut self.number),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddCoverResponse201 {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("number", &self.number, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The successful responses of the operation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddCoverOutcome {
    /// The cover that there was.
    Ok(AddCoverResponse200),

    /// The number of the new one.
    Created(AddCoverResponse201),

    /// There is none.
    NoContent,
}

impl runtime::Encode for AddCoverOutcome {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Ok(value) => value.encode(writer),
            Self::Created(value) => value.encode(writer),
            Self::NoContent => writer.null(),
        }
    }
}
}

mod lids {
//! The operations of `lids`.

use crate::responses_empty::models;
use crate::runtime;

/// The operations of [`lids`](self).
#[derive(Clone, Copy, Debug)]
pub struct Lids<'a> {
    client: &'a runtime::Client,
}

impl<'a> Lids<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&FIND_LID, &ADD_LID, &SET_LID, &TURN_LID];

/// `GET /lids`.
pub static FIND_LID: runtime::Operation<Option<models::Lid>> =
    runtime::Operation::new(&super::API, "findLid", runtime::Method::Get, "/lids")
        .outcomes(&[
            runtime::Outcome::new(200, |response| response.json().map(Some)),
            runtime::Outcome::of_head(204, |_| Ok(None)),
        ]);

impl Lids<'_> {
    /// `GET /lids`
    ///
    /// Responses, by status:
    ///
    /// - `200`
    /// - `204` (`None`)
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_empty()
    ///     .lids()
    ///     .find_lid()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_lid(&self) -> FindLid {
        let call = runtime::Call::new(self.client, &FIND_LID);
        FindLid(call)
    }
}

runtime::builder!(FIND_LID, FindLid, Option<models::Lid>);

/// `POST /lids`.
pub static ADD_LID: runtime::Operation<models::Lid> =
    runtime::Operation::new(&super::API, "addLid", runtime::Method::Post, "/lids")
        .outcomes(&[runtime::Outcome::json(201)]);

impl Lids<'_> {
    /// `POST /lids`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_empty()
    ///     .lids()
    ///     .add_lid()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_lid(&self) -> AddLid {
        let call = runtime::Call::new(self.client, &ADD_LID);
        AddLid(call)
    }
}

runtime::builder!(ADD_LID, AddLid, models::Lid);

/// `PUT /lids`.
pub static SET_LID: runtime::Operation<models::Lid> =
    runtime::Operation::new(&super::API, "setLid", runtime::Method::Put, "/lids")
        .outcomes(&[runtime::Outcome::json(201)]);

impl Lids<'_> {
    /// `PUT /lids`
    ///
    /// Response: Cover set successfully. It closes after a minute.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_empty()
    ///     .lids()
    ///     .set_lid()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_lid(&self) -> SetLid {
        let call = runtime::Call::new(self.client, &SET_LID);
        SetLid(call)
    }
}

runtime::builder!(SET_LID, SetLid, models::Lid);

/// `PATCH /lids`.
pub static TURN_LID: runtime::Operation<String> =
    runtime::Operation::new(&super::API, "turnLid", runtime::Method::Patch, "/lids")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Lids<'_> {
    /// `PATCH /lids`
    ///
    /// Response: Successfully got token
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_empty()
    ///     .lids()
    ///     .turn_lid()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn turn_lid(&self) -> TurnLid {
        let call = runtime::Call::new(self.client, &TURN_LID);
        TurnLid(call)
    }
}

runtime::builder!(TURN_LID, TurnLid, String);
}

mod models_lid {
//! The schema at `/components/schemas/Lid`.

use crate::runtime;

/// The schema `Lid`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lid {
    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Lid);

impl runtime::Decode for Lid {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Lid {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::runtime;

/// The operations of [`things`](self).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&UNWRAP];

/// `POST /unwrap`.
pub static UNWRAP: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "unwrap", runtime::Method::Post, "/unwrap")
        .outcomes(&[runtime::Outcome::empty(200), runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `POST /unwrap`
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_empty()
    ///     .things()
    ///     .unwrap()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unwrap(&self) -> Unwrap {
        let call = runtime::Call::new(self.client, &UNWRAP);
        Unwrap(call)
    }
}

runtime::builder!(UNWRAP, Unwrap, ());
}
