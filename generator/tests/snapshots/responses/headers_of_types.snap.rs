mod headers {
//! Response headers.

use crate::runtime;

/// How many calls are left.
///
/// The name of the rate.
///
/// Read as text, because its type differs between responses.
pub const X_RATE: runtime::Header<String> = runtime::Header::new("X-Rate");

/// The page.
pub const X_PAGE: runtime::Header<i64> = runtime::Header::new("X-Page");

/// The header `X-Bare`.
///
/// Read as text, because its type differs between responses.
pub const X_BARE: runtime::Header<String> = runtime::Header::new("X-Bare");
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_CALLS, &READ_RATES, &READ_OTHERS];

/// `GET /calls`.
pub static READ_CALLS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "readCalls", runtime::Method::Get, "/calls")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Rates<'_> {
    /// `GET /calls`
    ///
    /// Response headers: `X-Rate`, `X-Page`, `X-Bare`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_headers_of_types()
    ///     .rates()
    ///     .read_calls()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_calls(&self) -> ReadCalls {
        let call = runtime::Call::new(self.client, &READ_CALLS);
        ReadCalls(call)
    }
}

runtime::builder!(READ_CALLS, ReadCalls, ());

/// `GET /rates`.
pub static READ_RATES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "readRates", runtime::Method::Get, "/rates")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Rates<'_> {
    /// `GET /rates`
    ///
    /// Response headers: `x-rate`, `X-Page`, `X-Bare`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_headers_of_types()
    ///     .rates()
    ///     .read_rates()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_rates(&self) -> ReadRates {
        let call = runtime::Call::new(self.client, &READ_RATES);
        ReadRates(call)
    }
}

runtime::builder!(READ_RATES, ReadRates, ());

/// `GET /others`.
pub static READ_OTHERS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "readOthers", runtime::Method::Get, "/others")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Rates<'_> {
    /// `GET /others`
    ///
    /// Response headers: `X-Rate`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_headers_of_types()
    ///     .rates()
    ///     .read_others()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_others(&self) -> ReadOthers {
        let call = runtime::Call::new(self.client, &READ_OTHERS);
        ReadOthers(call)
    }
}

runtime::builder!(READ_OTHERS, ReadOthers, ());
}
