mod jobs {
//! The operations of `jobs`.

use crate::schemas_integer_enum::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_JOBS, &ADD_JOB];

/// `GET /jobs/{level}`.
pub static LIST_JOBS: runtime::Operation<Vec<models::Job>> =
    runtime::Operation::new(&super::API, "listJobs", runtime::Method::Get, "/jobs/{level}")
        .parameters(&[
            runtime::Parameter::path("level").one_of(&["1", "2"]),
            runtime::Parameter::query("status").one_of(&["200", "404", "-1"]),
            runtime::Parameter::query("kinds"),
            runtime::Parameter::header("X-Priority").one_of(&["1", "2", "3"]),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Jobs<'_> {
    /// `GET /jobs/{level}`
    ///
    /// - `level`
    ///
    /// Response: All of them.
    ///
    /// ```no_run
    /// use cases::schemas_integer_enum::jobs::ListJobsLevel;
    /// use cases::schemas_integer_enum::models::{Priority, Status};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_integer_enum()
    ///     .jobs()
    ///     .list_jobs(ListJobsLevel::Value1)
    ///     .status(Status::Value200)
    ///     .x_priority(Priority::Value1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_jobs(&self, level: ListJobsLevel) -> ListJobs {
        let call = runtime::Call::new(self.client, &LIST_JOBS).path("level", level);
        ListJobs(call)
    }
}

runtime::builder!(LIST_JOBS, ListJobs, Vec<models::Job>);

impl ListJobs {
    pub fn status(self, value: models::Status) -> Self {
        Self(self.0.query("status", value))
    }

    pub fn kinds(self, value: impl IntoIterator<Item = ListJobsKindsItem>) -> Self {
        Self(self.0.query("kinds", runtime::Value::list(value)))
    }

    pub fn x_priority(self, value: models::Priority) -> Self {
        Self(self.0.header("X-Priority", value))
    }
}

runtime::open_integer_enum! {
    /// The parameter `level`.
    pub enum ListJobsLevel {
        Value1 = 1,
        Value2 = 2,
        Other(i64),
    }
}

runtime::open_integer_enum! {
    /// An item of the parameter `kinds`.
    pub enum ListJobsKindsItem {
        Value10 = 10,
        Value20 = 20,
        Other(i64),
    }
}

/// `POST /jobs/{level}`.
pub static ADD_JOB: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addJob", runtime::Method::Post, "/jobs/{level}")
        .parameters(&[runtime::Parameter::path("level").one_of(&["1", "2"])])
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("status").required().one_of(&["200", "404", "-1"]),
                runtime::Field::new("retries").one_of(&["0", "1", "3"]),
            ]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Jobs<'_> {
    /// `POST /jobs/{level}`
    ///
    /// - `level`
    /// - `status`
    ///
    /// ```no_run
    /// use cases::schemas_integer_enum::jobs::{AddJobLevel, AddJobRetries};
    /// use cases::schemas_integer_enum::models::Status;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_integer_enum()
    ///     .jobs()
    ///     .add_job(AddJobLevel::Value1, Status::Value200)
    ///     .retries(AddJobRetries::Value0)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_job(&self, level: AddJobLevel, status: models::Status) -> AddJob {
        let call = runtime::Call::new(self.client, &ADD_JOB)
            .path("level", level)
            .form("status", status);
        AddJob(call)
    }
}

runtime::builder!(ADD_JOB, AddJob, ());

impl AddJob {
    pub fn retries(self, value: AddJobRetries) -> Self {
        Self(self.0.form("retries", value))
    }
}

/// The parameter `level`.
pub type AddJobLevel = ListJobsLevel;

runtime::open_integer_enum! {
    /// The property `retries`.
    pub enum AddJobRetries {
        Value0 = 0,
        Value1 = 1,
        Value3 = 3,
        Other(i64),
    }
}
}

mod models_job {
//! The schema at `/components/schemas/Job`.

use crate::runtime;

/// The schema `Job`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    pub status: super::Status,

    pub priority: Option<super::Priority>,

    pub phase: Option<JobPhase>,

    pub bits: Option<JobBits>,

    pub history: Option<Vec<super::Status>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Job);

impl runtime::Decode for Job {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("status", &mut self.status),
            ],
            &mut [
                ("priority", &mut self.priority),
                ("phase", &mut self.phase),
                ("bits", &mut self.bits),
                ("history", &mut self.history),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Job {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("status", &self.status);
        writer.optional("priority", &self.priority, &self.extra);
        writer.optional("phase", &self.phase, &self.extra);
        writer.optional("bits", &self.bits, &self.extra);
        writer.optional("history", &self.history, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_integer_enum! {
    /// The property `phase`.
    pub enum JobPhase {
        Value0 = 0,
        Value1 = 1,
        Other(i64),
    }
}

runtime::open_json_enum! {
    /// The property `bits`.
    pub enum JobBits {
        Value18446744073709551615 = "18446744073709551615",
        Other(runtime::Json),
    }
}
}

mod models_priority {
//! The schema at `/components/schemas/Priority`.

use crate::runtime;

runtime::open_integer_enum! {
    /// The schema `Priority`.
    pub enum Priority {
        Value1 = 1,
        Value2 = 2,
        Value3 = 3,
        Other(i64),
    }
}
}

mod models_status {
//! The schema at `/components/schemas/Status`.

use crate::runtime;

runtime::open_integer_enum! {
    /// What became of it.
    pub enum Status {
        Value200 = 200,
        Value404 = 404,
        Unknown = -1,
        Other(i64),
    }
}
}
