mod headers {
//! Headers of responses.

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
    /// The member `id`.
    pub id: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The member `title`.
    pub title: Option<String>,

    /// The member `status`.
    pub status: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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

/// The operations of `parcels`.
#[derive(Clone, Copy, Debug)]
pub struct Parcels<'a> {
    client: &'a runtime::Client,
}

impl<'a> Parcels<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
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
    /// - `id`: The parameter `id`.
    ///
    /// Failed calls have the header `Retry-After`; see [`headers`](super::headers).
    ///
    /// What failed calls hold is described by [`FetchParcelErrorBody`]; see [`runtime::Error::documented`].
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
    pub fn fetch_parcel(&self, id: impl Into<String>) -> FetchParcel {
        let call = runtime::Call::new(self.client, &FETCH_PARCEL)
            .path("id", runtime::Value::text(id));
        FetchParcel(call)
    }
}

runtime::builder!(FETCH_PARCEL, FetchParcel, models::Parcel);

/// What `GET /parcels/{id}` answers with 4XX.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FetchParcelClientError {
    /// The member `reason`.
    pub reason: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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

/// The bodies of the operation's failures.
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
    /// - `id`: The parameter `id`.
    ///
    /// Failed calls, by their status:
    ///
    /// - `400`: The body is open.
    /// - `500`: A text.
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
    /// - `id`: The parameter `id`.
    ///
    /// Failed calls, by their status:
    ///
    /// - `4xx`: The call is wrong.
    /// - `5xx`: The server is, of the same type.
    ///
    /// What failed calls hold: [`Problem`](super::models::Problem); see [`runtime::Error::body_as`].
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
    /// - `id`: The parameter `id`.
    ///
    /// What failed calls hold: `Vec<String>`; see [`runtime::Error::body_as`].
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
        .outcomes(&[runtime::Outcome::json(200).range(2)]);

impl Parcels<'_> {
    /// `PUT /parcels/{id}`
    ///
    /// - `id`: The parameter `id`.
    ///
    /// The response: The only answer there is counts as the success.
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
