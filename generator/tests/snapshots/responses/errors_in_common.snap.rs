mod crates {
//! The operations of `crates`.

use crate::runtime;

/// The operations of [`crates`](self).
#[derive(Clone, Copy, Debug)]
pub struct Crates<'a> {
    client: &'a runtime::Client,
}

impl<'a> Crates<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_CRATES, &COUNT_CRATES, &MOVE_CRATES];

/// `GET /crates`.
pub static LIST_CRATES: runtime::Operation<Vec<String>> =
    runtime::Operation::new(&super::API, "listCrates", runtime::Method::Get, "/crates")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Crates<'_> {
    /// `GET /crates`
    ///
    /// Response: the names.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_errors_in_common()
    ///     .crates()
    ///     .list_crates()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::documented`] reads the body of `422`, `500` as [`ErrorBody`](super::models::ErrorBody).
    ///
    /// - `422`: What is wrong, by member.
    /// - `500`: It is not you.
    pub fn list_crates(&self) -> ListCrates {
        let call = runtime::Call::new(self.client, &LIST_CRATES);
        ListCrates(call)
    }
}

runtime::builder!(LIST_CRATES, ListCrates, Vec<String>);

/// `PUT /crates`.
pub static COUNT_CRATES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "countCrates", runtime::Method::Put, "/crates")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Crates<'_> {
    /// `PUT /crates`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_errors_in_common()
    ///     .crates()
    ///     .count_crates()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::documented`] reads the body of `409`, `422` as [`ErrorBody`](super::models::ErrorBody).
    ///
    /// - `409`: Somebody is counting.
    /// - `422`: What is wrong, by member.
    pub fn count_crates(&self) -> CountCrates {
        let call = runtime::Call::new(self.client, &COUNT_CRATES);
        CountCrates(call)
    }
}

runtime::builder!(COUNT_CRATES, CountCrates, ());

/// `PATCH /crates`.
pub static MOVE_CRATES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "moveCrates", runtime::Method::Patch, "/crates")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Crates<'_> {
    /// `PATCH /crates`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_errors_in_common()
    ///     .crates()
    ///     .move_crates()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`Problem`](super::models::Problem).
    ///
    /// - `500`: It is not you.
    ///
    /// Also `401`.
    pub fn move_crates(&self) -> MoveCrates {
        let call = runtime::Call::new(self.client, &MOVE_CRATES);
        MoveCrates(call)
    }
}

runtime::builder!(MOVE_CRATES, MoveCrates, ());
}

mod depots {
//! The operations of `depots`.

use crate::runtime;

/// The operations of [`depots`](self).
#[derive(Clone, Copy, Debug)]
pub struct Depots<'a> {
    client: &'a runtime::Client,
}

impl<'a> Depots<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_DEPOTS, &ADD_DEPOT];

/// `GET /depots`.
pub static LIST_DEPOTS: runtime::Operation<Vec<String>> =
    runtime::Operation::new(&super::API, "listDepots", runtime::Method::Get, "/depots")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Depots<'_> {
    /// `GET /depots`
    ///
    /// Response: the names.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_errors_in_common()
    ///     .depots()
    ///     .list_depots()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::documented`] reads the body of `401`, `422` as [`ErrorBody`](super::models::ErrorBody).
    ///
    /// - `422`: What is wrong, by member.
    ///
    /// Also `401`.
    pub fn list_depots(&self) -> ListDepots {
        let call = runtime::Call::new(self.client, &LIST_DEPOTS);
        ListDepots(call)
    }
}

runtime::builder!(LIST_DEPOTS, ListDepots, Vec<String>);

/// `POST /depots`.
pub static ADD_DEPOT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addDepot", runtime::Method::Post, "/depots")
        .outcomes(&[runtime::Outcome::empty(201)]);

impl Depots<'_> {
    /// `POST /depots`
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_errors_in_common()
    ///     .depots()
    ///     .add_depot()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::documented`] reads the body of `422`, `409` as [`ErrorBody`](super::models::ErrorBody).
    ///
    /// - `422`: What is wrong, by member.
    /// - `409`: There is one of this name.
    pub fn add_depot(&self) -> AddDepot {
        let call = runtime::Call::new(self.client, &ADD_DEPOT);
        AddDepot(call)
    }
}

runtime::builder!(ADD_DEPOT, AddDepot, ());
}

mod models_busy {
//! The schema at `/components/schemas/Busy`.

/// The schema `Busy`.
pub type Busy = super::Problem;
}

mod models_error_body {
//! Error responses that operations have in common.

use crate::runtime;

/// The bodies of the error responses, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ErrorBody {
    /// Unauthorized
    Unauthorized(super::Problem),

    /// Status `409`.
    Conflict(super::Problem),

    /// What is wrong, by member.
    UnprocessableContent(super::Faults),

    /// It is not you.
    InternalServerError(super::Problem),

    /// Unauthorized
    Default(super::Problem),
}

runtime::documented!(
    ErrorBody,
    401 => Unauthorized,
    409 => Conflict,
    422 => UnprocessableContent,
    500 => InternalServerError,
    _ => Default,
);
}

mod models_faults {
//! The schema at `/components/schemas/Faults`.

use crate::runtime;

/// The schema `Faults`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Faults {
    pub faults: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Faults);

impl runtime::Decode for Faults {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("faults", &mut self.faults),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Faults {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("faults", &self.faults, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_problem {
//! The schema at `/components/schemas/Problem`.

use crate::runtime;

/// The schema `Problem`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Problem);

impl runtime::Decode for Problem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("title", &mut self.title),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Problem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("title", &self.title);
        writer.end_object(&self.extra);
    }
}
}

mod models_server_problem {
//! The schema at `/components/schemas/ServerProblem`.

/// What went wrong here.
pub type ServerProblem = super::Problem;
}

mod stocks {
//! The operations of `stocks`.

use crate::responses_errors_in_common::models;
use crate::runtime;

/// The operations of [`stocks`](self).
#[derive(Clone, Copy, Debug)]
pub struct Stocks<'a> {
    client: &'a runtime::Client,
}

impl<'a> Stocks<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_STOCKS,
    &COUNT_STOCKS,
    &DROP_STOCKS,
    &MOVE_STOCKS,
];

/// `GET /stocks`.
pub static LIST_STOCKS: runtime::Operation<Vec<String>> =
    runtime::Operation::new(&super::API, "listStocks", runtime::Method::Get, "/stocks")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Stocks<'_> {
    /// `GET /stocks`
    ///
    /// Response: the names.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_errors_in_common()
    ///     .stocks()
    ///     .list_stocks()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::documented`] reads the body of `401`, `409`, `422` as [`ErrorBody`](super::models::ErrorBody).
    ///
    /// - `409`: Somebody is counting.
    /// - `422`: What is wrong, by member.
    ///
    /// Also `401`.
    pub fn list_stocks(&self) -> ListStocks {
        let call = runtime::Call::new(self.client, &LIST_STOCKS);
        ListStocks(call)
    }
}

runtime::builder!(LIST_STOCKS, ListStocks, Vec<String>);

/// `PUT /stocks`.
pub static COUNT_STOCKS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "countStocks", runtime::Method::Put, "/stocks")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Stocks<'_> {
    /// `PUT /stocks`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_errors_in_common()
    ///     .stocks()
    ///     .count_stocks()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::documented`] reads the body as [`CountStocksErrorBody`].
    pub fn count_stocks(&self) -> CountStocks {
        let call = runtime::Call::new(self.client, &COUNT_STOCKS);
        CountStocks(call)
    }
}

runtime::builder!(COUNT_STOCKS, CountStocks, ());

/// The bodies of the error responses, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CountStocksErrorBody {
    /// Unauthorized
    Unauthorized(models::Problem),

    /// The counts.
    Conflict(models::Faults),
}

runtime::documented!(CountStocksErrorBody, 401 => Unauthorized, 409 => Conflict);

/// `DELETE /stocks`.
pub static DROP_STOCKS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "dropStocks", runtime::Method::Delete, "/stocks")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Stocks<'_> {
    /// `DELETE /stocks`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_errors_in_common()
    ///     .stocks()
    ///     .drop_stocks()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::documented`] reads the body of `422`, `default` as [`ErrorBody`](super::models::ErrorBody).
    ///
    /// - `422`: What is wrong, by member.
    pub fn drop_stocks(&self) -> DropStocks {
        let call = runtime::Call::new(self.client, &DROP_STOCKS);
        DropStocks(call)
    }
}

runtime::builder!(DROP_STOCKS, DropStocks, ());

/// `PATCH /stocks`.
pub static MOVE_STOCKS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "moveStocks", runtime::Method::Patch, "/stocks")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Stocks<'_> {
    /// `PATCH /stocks`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_errors_in_common()
    ///     .stocks()
    ///     .move_stocks()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`Problem`](super::models::Problem).
    pub fn move_stocks(&self) -> MoveStocks {
        let call = runtime::Call::new(self.client, &MOVE_STOCKS);
        MoveStocks(call)
    }
}

runtime::builder!(MOVE_STOCKS, MoveStocks, ());
}
