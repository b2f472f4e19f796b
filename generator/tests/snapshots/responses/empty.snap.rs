mod bin {
//! The operations of `bin`.

use crate::runtime;

/// The operations of `bin`.
#[derive(Clone, Copy, Debug)]
pub struct Bin<'a> {
    client: &'a runtime::Client,
}

impl<'a> Bin<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &EMPTY_BIN,
    &FILL_BIN,
    &TURN_BIN,
    &COUNT_BINS,
    &CHECK_BINS,
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
        .outcomes(&[runtime::Outcome::empty(200).range(2)]);

impl Bin<'_> {
    /// `PUT /bin`
    ///
    /// Failed calls, by their status:
    ///
    /// - `404`: There is no bin.
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
    /// Failed calls, by their status:
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
            runtime::Outcome::new(200, |answer| answer.json().map(Some)),
            runtime::Outcome::new(204, |_| Ok(None)),
        ]);

impl Bin<'_> {
    /// `GET /bin`
    ///
    /// Answers, by their status:
    ///
    /// - `200`: How many there are.
    /// - `204` (`None`): There is none, which takes no body to say.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
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
}

mod things {
//! The operations of `things`.

use crate::runtime;

/// The operations of `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&UNWRAP];

/// `POST /unwrap`.
pub static UNWRAP: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "unwrap", runtime::Method::Post, "/unwrap")
        .outcomes(&[runtime::Outcome::empty(200), runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `POST /unwrap`
    ///
    /// The document describes no body of the answer; `into_call().raw()` gives what there is.
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
