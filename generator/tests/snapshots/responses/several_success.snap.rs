mod jobs {
//! The operations of `jobs`.

use crate::responses_several_success::models;
use crate::runtime;

/// The operations of [`jobs`](self).
#[derive(Clone, Copy, Debug)]
pub struct Jobs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Jobs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&START_JOB];

/// `POST /jobs`.
pub static START_JOB: runtime::Operation<StartJobOutcome> =
    runtime::Operation::new(&super::API, "startJob", runtime::Method::Post, "/jobs")
        .outcomes(&[
            runtime::Outcome::new(200, |response| response.json().map(StartJobOutcome::Ok)),
            runtime::Outcome::new(202, |response| response.json().map(StartJobOutcome::Accepted)),
            runtime::Outcome::of_head(204, |_| Ok(StartJobOutcome::NoContent)),
            runtime::Outcome::of_text(
                206,
                |response| response.text().map(StartJobOutcome::PartialContent),
            ),
            runtime::Outcome::stream(207, StartJobOutcome::MultiStatus).media("application/zip"),
        ]);

impl Jobs<'_> {
    /// `POST /jobs`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_several_success()
    ///     .jobs()
    ///     .start_job()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `409`: It runs already.
    pub fn start_job(&self) -> StartJob {
        let call = runtime::Call::new(self.client, &START_JOB);
        StartJob(call)
    }
}

runtime::builder!(START_JOB, StartJob, StartJobOutcome);

/// The 202 response of `POST /jobs`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartJobResponse202 {
    pub ticket: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(StartJobResponse202);

impl runtime::Decode for StartJobResponse202 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("ticket", &mut self.ticket),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for StartJobResponse202 {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("ticket", &self.ticket);
        writer.end_object(&self.extra);
    }
}

/// The successful responses of the operation.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartJobOutcome {
    /// It ran at once.
    Ok(models::Result),

    /// It runs.
    Accepted(StartJobResponse202),

    /// There was nothing to do.
    NoContent,

    /// A part of it, as text.
    PartialContent(String),

    /// A part of it, as bytes.
    MultiStatus(runtime::Download),
}

impl runtime::Encode for StartJobOutcome {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Ok(value) => value.encode(writer),
            Self::Accepted(value) => value.encode(writer),
            Self::NoContent => writer.null(),
            Self::PartialContent(value) => value.encode(writer),
            Self::MultiStatus(value) => value.encode(writer),
        }
    }
}
}

mod models_result {
//! The schema at `/components/schemas/Result`.

use crate::runtime;

/// The schema `Result`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Result {
    pub lines: ::std::option::Option<::std::vec::Vec<::std::string::String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Result);

impl runtime::Decode for Result {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("lines", &mut self.lines),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Result {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("lines", &self.lines, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
