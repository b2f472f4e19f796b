mod jobs {
//! The operations of `jobs`.

use crate::schemas_integer_enum::models;
use crate::runtime;

/// The operations of `jobs`.
#[derive(Clone, Copy, Debug)]
pub struct Jobs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Jobs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
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
    /// - `level`: The member `level`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
    ///     .schemas_integer_enum()
    ///     .jobs()
    ///     .list_jobs(&1.into())
    ///     .status(200.into())
    ///     .kinds(Vec::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_jobs(&self, level: &ListJobsLevel) -> ListJobs {
        let call = runtime::Call::new(self.client, &LIST_JOBS).path("level", level);
        ListJobs(call)
    }
}

runtime::builder!(LIST_JOBS, ListJobs, Vec<models::Job>);

impl ListJobs {
    /// The member `status`.
    pub fn status(self, value: models::Status) -> Self {
        Self(self.0.query("status", value))
    }

    /// The member `kinds`.
    pub fn kinds(self, value: impl IntoIterator<Item = ListJobsKindsItem>) -> Self {
        Self(self.0.query("kinds", runtime::Value::list(value)))
    }

    /// The member `X-Priority`.
    pub fn x_priority(self, value: models::Priority) -> Self {
        Self(self.0.header("X-Priority", value))
    }
}

/// The schema `schema`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListJobsLevel {
    /// `1`.
    Value1,

    /// `2`.
    Value2,

    /// A value that the document does not list.
    Other(i64),
}

impl ListJobsLevel {
    /// The values that the document lists.
    pub const VALUES: &'static [i64] = &[1, 2];

    /// The value on the wire.
    #[must_use]
    pub const fn value(self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl From<i64> for ListJobsLevel {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Value1,
            2 => Self::Value2,
            _ => Self::Other(value),
        }
    }
}

runtime::open_integer_enum!(ListJobsLevel);

/// The schema `items`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListJobsKindsItem {
    /// `10`.
    Value10,

    /// `20`.
    Value20,

    /// A value that the document does not list.
    Other(i64),
}

impl ListJobsKindsItem {
    /// The values that the document lists.
    pub const VALUES: &'static [i64] = &[10, 20];

    /// The value on the wire.
    #[must_use]
    pub const fn value(self) -> i64 {
        match self {
            Self::Value10 => 10,
            Self::Value20 => 20,
            Self::Other(value) => value,
        }
    }
}

impl From<i64> for ListJobsKindsItem {
    fn from(value: i64) -> Self {
        match value {
            10 => Self::Value10,
            20 => Self::Value20,
            _ => Self::Other(value),
        }
    }
}

runtime::open_integer_enum!(ListJobsKindsItem);

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
    /// - `level`: The member `level`.
    /// - `status`: The member `status`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_integer_enum()
    ///     .jobs()
    ///     .add_job(&1.into(), 200.into())
    ///     .retries(0.into())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_job(&self, level: &AddJobLevel, status: models::Status) -> AddJob {
        let call = runtime::Call::new(self.client, &ADD_JOB)
            .path("level", level)
            .form("status", status);
        AddJob(call)
    }
}

runtime::builder!(ADD_JOB, AddJob, ());

impl AddJob {
    /// The member `retries`.
    pub fn retries(self, value: AddJobRetries) -> Self {
        Self(self.0.form("retries", value))
    }
}

/// The schema `schema`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddJobLevel {
    /// `1`.
    Value1,

    /// `2`.
    Value2,

    /// A value that the document does not list.
    Other(i64),
}

impl AddJobLevel {
    /// The values that the document lists.
    pub const VALUES: &'static [i64] = &[1, 2];

    /// The value on the wire.
    #[must_use]
    pub const fn value(self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl From<i64> for AddJobLevel {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Value1,
            2 => Self::Value2,
            _ => Self::Other(value),
        }
    }
}

runtime::open_integer_enum!(AddJobLevel);

/// The schema `retries`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddJobRetries {
    /// `0`.
    Value0,

    /// `1`.
    Value1,

    /// `3`.
    Value3,

    /// A value that the document does not list.
    Other(i64),
}

impl AddJobRetries {
    /// The values that the document lists.
    pub const VALUES: &'static [i64] = &[0, 1, 3];

    /// The value on the wire.
    #[must_use]
    pub const fn value(self) -> i64 {
        match self {
            Self::Value0 => 0,
            Self::Value1 => 1,
            Self::Value3 => 3,
            Self::Other(value) => value,
        }
    }
}

impl From<i64> for AddJobRetries {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Value0,
            1 => Self::Value1,
            3 => Self::Value3,
            _ => Self::Other(value),
        }
    }
}

runtime::open_integer_enum!(AddJobRetries);
}

mod models_job {
//! The schema at `/components/schemas/Job`.

use crate::runtime;

/// The schema `Job`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The member `status`.
    pub status: super::Status,

    /// The member `priority`.
    pub priority: Option<super::Priority>,

    /// The member `phase`.
    pub phase: Option<JobPhase>,

    /// The member `bits`.
    pub bits: Option<JobBits>,

    /// The member `history`.
    pub history: Option<Vec<super::Status>>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl runtime::Decode for Job {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.object(
            &mut [
                ("status", &mut value.status),
            ],
            &mut [
                ("priority", &mut value.priority),
                ("phase", &mut value.phase),
                ("bits", &mut value.bits),
                ("history", &mut value.history),
            ],
            &mut value.extra,
        )?;
        Ok(value)
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

/// The schema `phase`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobPhase {
    /// `0`.
    Value0,

    /// `1`.
    Value1,

    /// A value that the document does not list.
    Other(i64),
}

impl JobPhase {
    /// The values that the document lists.
    pub const VALUES: &'static [i64] = &[0, 1];

    /// The value on the wire.
    #[must_use]
    pub const fn value(self) -> i64 {
        match self {
            Self::Value0 => 0,
            Self::Value1 => 1,
            Self::Other(value) => value,
        }
    }
}

impl From<i64> for JobPhase {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Value0,
            1 => Self::Value1,
            _ => Self::Other(value),
        }
    }
}

runtime::open_integer_enum!(JobPhase);

/// The schema `bits`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobBits {
    /// `18446744073709551615`.
    Value18446744073709551615,

    /// A value that the document does not list.
    Other(runtime::Json),
}

impl JobBits {
    /// The JSON of the values that the document lists.
    pub const VALUES: &'static [&'static str] = &["18446744073709551615"];

    /// The JSON of the value.
    #[must_use]
    pub fn as_json(&self) -> &str {
        match self {
            Self::Value18446744073709551615 => "18446744073709551615",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl From<runtime::Json> for JobBits {
    fn from(value: runtime::Json) -> Self {
        match value.place_in(Self::VALUES) {
            Some(0) => Self::Value18446744073709551615,
            _ => Self::Other(value),
        }
    }
}

runtime::open_json_enum!(JobBits);
}

mod models_priority {
//! The schema at `/components/schemas/Priority`.

use crate::runtime;

/// The schema `Priority`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// `1`.
    Value1,

    /// `2`.
    Value2,

    /// `3`.
    Value3,

    /// A value that the document does not list.
    Other(i64),
}

impl Priority {
    /// The values that the document lists.
    pub const VALUES: &'static [i64] = &[1, 2, 3];

    /// The value on the wire.
    #[must_use]
    pub const fn value(self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Value3 => 3,
            Self::Other(value) => value,
        }
    }
}

impl From<i64> for Priority {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Value1,
            2 => Self::Value2,
            3 => Self::Value3,
            _ => Self::Other(value),
        }
    }
}

runtime::open_integer_enum!(Priority);
}

mod models_status {
//! The schema at `/components/schemas/Status`.

use crate::runtime;

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `200`.
    Value200,

    /// `404`.
    Value404,

    /// `-1`.
    Unknown,

    /// A value that the document does not list.
    Other(i64),
}

impl Status {
    /// The values that the document lists.
    pub const VALUES: &'static [i64] = &[200, 404, -1];

    /// The value on the wire.
    #[must_use]
    pub const fn value(self) -> i64 {
        match self {
            Self::Value200 => 200,
            Self::Value404 => 404,
            Self::Unknown => -1,
            Self::Other(value) => value,
        }
    }
}

impl From<i64> for Status {
    fn from(value: i64) -> Self {
        match value {
            200 => Self::Value200,
            404 => Self::Value404,
            -1 => Self::Unknown,
            _ => Self::Other(value),
        }
    }
}

runtime::open_integer_enum!(Status);
}
