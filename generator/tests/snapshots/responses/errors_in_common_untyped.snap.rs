mod gates {
//! The operations of `gates`.

use crate::responses_errors_in_common_untyped::models;
use crate::runtime;

/// The operations of [`gates`](self).
#[derive(Clone, Copy, Debug)]
pub struct Gates<'a> {
    client: &'a runtime::Client,
}

impl<'a> Gates<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_GATES,
    &OPEN_GATES,
    &BUILD_GATE,
    &PAINT_GATES,
    &DROP_GATES,
];

/// `GET /gates`.
pub static LIST_GATES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listGates", runtime::Method::Get, "/gates")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Gates<'_> {
    /// `GET /gates`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_errors_in_common_untyped()
    ///     .gates()
    ///     .list_gates()
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
    /// - `503`: Closed.
    pub fn list_gates(&self) -> ListGates {
        let call = runtime::Call::new(self.client, &LIST_GATES);
        ListGates(call)
    }
}

runtime::builder!(LIST_GATES, ListGates, ());

/// `PUT /gates`.
pub static OPEN_GATES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "openGates", runtime::Method::Put, "/gates")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Gates<'_> {
    /// `PUT /gates`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_errors_in_common_untyped()
    ///     .gates()
    ///     .open_gates()
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
    /// - `503`: Closed.
    pub fn open_gates(&self) -> OpenGates {
        let call = runtime::Call::new(self.client, &OPEN_GATES);
        OpenGates(call)
    }
}

runtime::builder!(OPEN_GATES, OpenGates, ());

/// `POST /gates`.
pub static BUILD_GATE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "buildGate", runtime::Method::Post, "/gates")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Gates<'_> {
    /// `POST /gates`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_errors_in_common_untyped()
    ///     .gates()
    ///     .build_gate()
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
    pub fn build_gate(&self) -> BuildGate {
        let call = runtime::Call::new(self.client, &BUILD_GATE);
        BuildGate(call)
    }
}

runtime::builder!(BUILD_GATE, BuildGate, ());

/// `PATCH /gates`.
pub static PAINT_GATES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "paintGates", runtime::Method::Patch, "/gates")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Gates<'_> {
    /// `PATCH /gates`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_errors_in_common_untyped()
    ///     .gates()
    ///     .paint_gates()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::documented`] reads the body as [`PaintGatesErrorBody`].
    pub fn paint_gates(&self) -> PaintGates {
        let call = runtime::Call::new(self.client, &PAINT_GATES);
        PaintGates(call)
    }
}

runtime::builder!(PAINT_GATES, PaintGates, ());

/// The bodies of the error responses, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PaintGatesErrorBody {
    /// What is wrong, by member.
    UnprocessableContent(models::Faults),

    /// Unauthorized
    Default(models::Problem),
}

runtime::documented!(PaintGatesErrorBody, 422 => UnprocessableContent, _ => Default);

/// `DELETE /gates`.
pub static DROP_GATES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "dropGates", runtime::Method::Delete, "/gates")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Gates<'_> {
    /// `DELETE /gates`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_errors_in_common_untyped()
    ///     .gates()
    ///     .drop_gates()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::documented`] reads the body as [`DropGatesErrorBody`].
    pub fn drop_gates(&self) -> DropGates {
        let call = runtime::Call::new(self.client, &DROP_GATES);
        DropGates(call)
    }
}

runtime::builder!(DROP_GATES, DropGates, ());

/// The bodies of the error responses, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DropGatesErrorBody {
    /// What is wrong, by member.
    UnprocessableContent(models::Faults),

    /// Unauthorized
    Default(models::Problem),
}

runtime::documented!(
    DropGatesErrorBody,
    500 => _,
    503 => _,
    422 => UnprocessableContent,
    _ => Default,
);
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

    /// What is wrong, by member.
    UnprocessableContent(super::Faults),

    /// Unauthorized
    Default(super::Problem),
}

runtime::documented!(
    ErrorBody,
    503 => _,
    401 => Unauthorized,
    422 => UnprocessableContent,
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
