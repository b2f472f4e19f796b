mod headers {
//! Response headers.

use crate::runtime;

/// The header `Retry-After`.
pub const RETRY_AFTER: runtime::Header<i64> = runtime::Header::new("Retry-After");
}

mod models_parcel {
//! The schema at `/components/schemas/Parcel`.

use crate::runtime;

/// The schema `Parcel`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Parcel);

impl runtime::Decode for Parcel {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Parcel {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
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
    pub title: Option<String>,

    pub status: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Problem);

impl runtime::Decode for Problem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("title", &mut self.title),
                ("status", &mut self.status),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Problem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("title", &self.title, &self.extra);
        writer.optional("status", &self.status, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod parcels {
//! The operations of `parcels`.

use crate::responses_error_bodies::models;
use crate::runtime;

/// The operations of [`parcels`](self).
#[derive(Clone, Copy, Debug)]
pub struct Parcels<'a> {
    client: &'a runtime::Client,
}

impl<'a> Parcels<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &FETCH_PARCEL,
    &DELETE_PARCEL,
    &CHANGE_PARCEL,
    &SEND_PARCEL,
    &PUT_PARCEL,
];

/// `GET /parcels/{id}`.
pub static FETCH_PARCEL: runtime::Operation<models::Parcel> =
    runtime::Operation::new(&super::API, "fetchParcel", runtime::Method::Get, "/parcels/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Parcels<'_> {
    /// `GET /parcels/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_error_bodies()
    ///     .parcels()
    ///     .fetch_parcel("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::documented`] reads the body as [`FetchParcelErrorBody`].
    ///
    /// Error responses have the header `Retry-After`; see [`headers`](super::headers).
    pub fn fetch_parcel(&self, id: impl Into<String>) -> FetchParcel {
        let call = runtime::Call::new(self.client, &FETCH_PARCEL)
            .path("id", runtime::Value::text(id));
        FetchParcel(call)
    }
}

runtime::builder!(FETCH_PARCEL, FetchParcel, models::Parcel);

/// The 4XX response of `GET /parcels/{id}`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FetchParcelClientError {
    pub reason: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FetchParcelClientError);

impl runtime::Decode for FetchParcelClientError {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("reason", &mut self.reason),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FetchParcelClientError {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("reason", &self.reason, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The bodies of the error responses, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FetchParcelErrorBody {
    /// There is no such parcel.
    NotFound(models::Problem),

    /// The call is wrong.
    ClientError(FetchParcelClientError),

    /// Anything else.
    Default(Vec<String>),
}

runtime::documented!(
    FetchParcelErrorBody,
    429 => _,
    404 => NotFound,
    4xx => ClientError,
    _ => Default,
);

/// `DELETE /parcels/{id}`.
pub static DELETE_PARCEL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "deleteParcel", runtime::Method::Delete, "/parcels/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Parcels<'_> {
    /// `DELETE /parcels/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_error_bodies()
    ///     .parcels()
    ///     .delete_parcel("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `400`: The body is open.
    /// - `500`: A text.
    pub fn delete_parcel(&self, id: impl Into<String>) -> DeleteParcel {
        let call = runtime::Call::new(self.client, &DELETE_PARCEL)
            .path("id", runtime::Value::text(id));
        DeleteParcel(call)
    }
}

runtime::builder!(DELETE_PARCEL, DeleteParcel, ());

/// `PATCH /parcels/{id}`.
pub static CHANGE_PARCEL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "changeParcel", runtime::Method::Patch, "/parcels/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Parcels<'_> {
    /// `PATCH /parcels/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_error_bodies()
    ///     .parcels()
    ///     .change_parcel("value")
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
    /// - `4xx`: The call is wrong.
    /// - `5xx`: The server is, of the same type.
    pub fn change_parcel(&self, id: impl Into<String>) -> ChangeParcel {
        let call = runtime::Call::new(self.client, &CHANGE_PARCEL)
            .path("id", runtime::Value::text(id));
        ChangeParcel(call)
    }
}

runtime::builder!(CHANGE_PARCEL, ChangeParcel, ());

/// `POST /parcels/{id}`.
pub static SEND_PARCEL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendParcel", runtime::Method::Post, "/parcels/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Parcels<'_> {
    /// `POST /parcels/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_error_bodies()
    ///     .parcels()
    ///     .send_parcel("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as `Vec<String>`.
    pub fn send_parcel(&self, id: impl Into<String>) -> SendParcel {
        let call = runtime::Call::new(self.client, &SEND_PARCEL)
            .path("id", runtime::Value::text(id));
        SendParcel(call)
    }
}

runtime::builder!(SEND_PARCEL, SendParcel, ());

/// `PUT /parcels/{id}`.
pub static PUT_PARCEL: runtime::Operation<models::Parcel> =
    runtime::Operation::new(&super::API, "putParcel", runtime::Method::Put, "/parcels/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::json(200).range()]);

impl Parcels<'_> {
    /// `PUT /parcels/{id}`
    ///
    /// - `id`
    ///
    /// Response: the only answer there is counts as the success.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_error_bodies()
    ///     .parcels()
    ///     .put_parcel("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_parcel(&self, id: impl Into<String>) -> PutParcel {
        let call = runtime::Call::new(self.client, &PUT_PARCEL)
            .path("id", runtime::Value::text(id));
        PutParcel(call)
    }
}

runtime::builder!(PUT_PARCEL, PutParcel, models::Parcel);
}
