mod jobs {
//! The operations of `jobs`.

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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_JOBS_ID];

/// `GET /jobs/{id}`.
pub static GET_JOBS_ID: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "get-/jobs/{id}_/jobs/v3/{id}",
    runtime::Method::Get,
    "/jobs/{id}",
)
.parameters(&[runtime::Parameter::path("id")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Jobs<'_> {
    /// `GET /jobs/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_unsaid()
    ///     .jobs()
    ///     .get_jobs_id("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_jobs_id(&self, id: impl Into<String>) -> GetJobsId {
        let call = runtime::Call::new(self.client, &GET_JOBS_ID)
            .path("id", runtime::Value::text(id));
        GetJobsId(call)
    }
}

runtime::builder!(GET_JOBS_ID, GetJobsId, ());
}

mod root {
//! Jobs.

pub mod jobs;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("security_unsaid")
    .servers(&[runtime::Server::new("https://jobs.example.com")])
    .security_schemes(&[
        runtime::SecurityScheme::api_key(
            "BearerToken",
            runtime::KeyLocation::Header,
            "authorization",
        )
        .word("Bearer"),
        runtime::SecurityScheme::basic("Basic"),
    ])
    .security(&[&["BearerToken"], &["Basic"], &[]]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[jobs::OPERATIONS];

/// The operations of [`security_unsaid`](self).
#[derive(Clone, Copy, Debug)]
pub struct SecurityUnsaid<'a> {
    client: &'a runtime::Client,
}

impl<'a> SecurityUnsaid<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@jobs`].
    #[must_use]
    pub fn jobs(&self) -> jobs::Jobs<'a> {
        jobs::Jobs::new(self.client)
    }
}
}
