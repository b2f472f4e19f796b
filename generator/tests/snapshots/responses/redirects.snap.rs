mod archives {
//! The operations of `archives`.

use crate::responses_redirects::models;
use crate::runtime;

/// The operations of [`archives`](self).
#[derive(Clone, Copy, Debug)]
pub struct Archives<'a> {
    client: &'a runtime::Client,
}

impl<'a> Archives<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &FIND_ARCHIVE,
    &DELETE_ARCHIVE,
    &FIND_THUMBNAIL,
    &FETCH_REPORT,
    &CREATE_ARCHIVE,
];

/// `GET /archives/{id}`.
pub static FIND_ARCHIVE: runtime::Operation<runtime::Redirect> =
    runtime::Operation::new(&super::API, "findArchive", runtime::Method::Get, "/archives/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::redirect(302)]);

impl Archives<'_> {
    /// `GET /archives/{id}`
    ///
    /// - `id`
    ///
    /// Response: Where the archive is.
    ///
    /// Response headers: `Location`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_redirects()
    ///     .archives()
    ///     .find_archive("value")
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
    /// - `304`: It has not changed.
    pub fn find_archive(&self, id: impl Into<String>) -> FindArchive {
        let call = runtime::Call::new(self.client, &FIND_ARCHIVE)
            .path("id", runtime::Value::text(id));
        FindArchive(call)
    }
}

runtime::builder!(FIND_ARCHIVE, FindArchive, runtime::Redirect);

/// `DELETE /archives/{id}`.
pub static DELETE_ARCHIVE: runtime::Operation<models::Task> =
    runtime::Operation::new(
        &super::API,
        "deleteArchive",
        runtime::Method::Delete,
        "/archives/{id}",
    )
    .parameters(&[runtime::Parameter::path("id")])
    .outcomes(&[runtime::Outcome::json(303)]);

impl Archives<'_> {
    /// `DELETE /archives/{id}`
    ///
    /// - `id`
    ///
    /// Response: Deleting has begun.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_redirects()
    ///     .archives()
    ///     .delete_archive("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_archive(&self, id: impl Into<String>) -> DeleteArchive {
        let call = runtime::Call::new(self.client, &DELETE_ARCHIVE)
            .path("id", runtime::Value::text(id));
        DeleteArchive(call)
    }
}

runtime::builder!(DELETE_ARCHIVE, DeleteArchive, models::Task);

/// `GET /archives/{id}/thumbnail`.
pub static FIND_THUMBNAIL: runtime::Operation<runtime::Download> = runtime::Operation::new(
    &super::API,
    "findThumbnail",
    runtime::Method::Get,
    "/archives/{id}/thumbnail",
)
.parameters(&[runtime::Parameter::path("id")])
.outcomes(&[runtime::Outcome::download(200).media("image/png")]);

impl Archives<'_> {
    /// `GET /archives/{id}/thumbnail`
    ///
    /// - `id`
    ///
    /// Response: It is small.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_redirects()
    ///     .archives()
    ///     .find_thumbnail("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `303`: It is elsewhere.
    pub fn find_thumbnail(&self, id: impl Into<String>) -> FindThumbnail {
        let call = runtime::Call::new(self.client, &FIND_THUMBNAIL)
            .path("id", runtime::Value::text(id));
        FindThumbnail(call)
    }
}

runtime::builder!(FIND_THUMBNAIL, FindThumbnail, runtime::Download);

/// `GET /archives/{id}/report`.
pub static FETCH_REPORT: runtime::Operation<FetchReportOutcome> = runtime::Operation::new(
    &super::API,
    "fetchReport",
    runtime::Method::Get,
    "/archives/{id}/report",
)
.parameters(&[runtime::Parameter::path("id")])
.outcomes(&[
    runtime::Outcome::of_head(202, |_| Ok(FetchReportOutcome::Accepted)),
    runtime::Outcome::of_head(302, |response| response.redirect().map(FetchReportOutcome::Found)),
]);

impl Archives<'_> {
    /// `GET /archives/{id}/report`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_redirects()
    ///     .archives()
    ///     .fetch_report("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_report(&self, id: impl Into<String>) -> FetchReport {
        let call = runtime::Call::new(self.client, &FETCH_REPORT)
            .path("id", runtime::Value::text(id));
        FetchReport(call)
    }
}

runtime::builder!(FETCH_REPORT, FetchReport, FetchReportOutcome);

/// The successful responses of the operation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FetchReportOutcome {
    /// It is still being written.
    Accepted,

    /// Where it is.
    Found(runtime::Redirect),
}

impl runtime::Encode for FetchReportOutcome {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Accepted => writer.null(),
            Self::Found(value) => value.encode(writer),
        }
    }
}

/// `POST /archives`.
pub static CREATE_ARCHIVE: runtime::Operation<CreateArchiveOutcome> =
    runtime::Operation::new(&super::API, "createArchive", runtime::Method::Post, "/archives")
        .outcomes(&[
            runtime::Outcome::of_head(
                302,
                |response| response.redirect().map(CreateArchiveOutcome::Found),
            ),
            runtime::Outcome::new(
                303,
                |response| response.json().map(CreateArchiveOutcome::SeeOther),
            ),
        ]);

impl Archives<'_> {
    /// `POST /archives`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_redirects()
    ///     .archives()
    ///     .create_archive()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_archive(&self) -> CreateArchive {
        let call = runtime::Call::new(self.client, &CREATE_ARCHIVE);
        CreateArchive(call)
    }
}

runtime::builder!(CREATE_ARCHIVE, CreateArchive, CreateArchiveOutcome);

/// The successful responses of the operation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateArchiveOutcome {
    /// There is such an archive.
    Found(runtime::Redirect),

    /// Making it has begun.
    SeeOther(models::Task),
}

impl runtime::Encode for CreateArchiveOutcome {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Found(value) => value.encode(writer),
            Self::SeeOther(value) => value.encode(writer),
        }
    }
}
}

mod headers {
//! Response headers.

use crate::runtime;

/// The header `Location`.
pub const LOCATION: runtime::Header<String> = runtime::Header::new("Location");
}

mod models_problem {
//! The schema at `/components/responses/Problem/content/application~1json/schema`.

use crate::runtime;

/// The response `Problem`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub reason: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Problem);

impl runtime::Decode for Problem {
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

impl runtime::Encode for Problem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("reason", &self.reason, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_task {
//! The schema at `/components/schemas/Task`.

use crate::runtime;

/// The schema `Task`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Task {
    pub id: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Task);

impl runtime::Decode for Task {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Task {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}
}
