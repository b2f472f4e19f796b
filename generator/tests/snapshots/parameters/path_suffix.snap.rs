mod reports {
//! The operations of `reports`.

use crate::runtime;

/// The operations of [`reports`](self).
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a> {
    client: &'a runtime::Client,
}

impl<'a> Reports<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&FETCH_REPORT, &COMPARE_REPORTS];

/// `GET /reports/{Sid}.json`.
pub static FETCH_REPORT: runtime::Operation<()> =
    runtime::Operation::new(
        &super::API,
        "fetchReport",
        runtime::Method::Get,
        "/reports/{Sid}.json",
    )
    .parameters(&[runtime::Parameter::path("Sid").text(&FetchReportSid::RULE)])
    .outcomes(&[runtime::Outcome::empty(204)]);

impl Reports<'_> {
    /// `GET /reports/{Sid}.json`
    ///
    /// - `sid`
    ///
    /// ```no_run
    /// use cases::parameters_path_suffix::reports::FetchReportSid;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_suffix()
    ///     .reports()
    ///     .fetch_report(&FetchReportSid::new("RE00000000000000000000000000000000")?)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_report(&self, sid: &FetchReportSid) -> FetchReport {
        let call = runtime::Call::new(self.client, &FETCH_REPORT).path("Sid", sid);
        FetchReport(call)
    }
}

runtime::builder!(FETCH_REPORT, FetchReport, ());

/// The parameter `Sid`.
pub type FetchReportSid = runtime::Text<FetchReportSidRule>;

/// The rule of [`FetchReportSid`].
pub enum FetchReportSidRule {}

impl runtime::HasRule for FetchReportSidRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("FetchReportSid")
        .pattern(
            "^RE[0-9a-f]{32}$",
            &[runtime::Piece::literal("RE"), runtime::Piece::class("0-9a-f", 32, 32)],
        )
        .length(34, 34);
}

/// `GET /reports/{from}-{to}/{from}`.
pub static COMPARE_REPORTS: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "compareReports",
    runtime::Method::Get,
    "/reports/{from}-{to}/{from}",
)
.parameters(&[runtime::Parameter::path("from"), runtime::Parameter::path("to")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Reports<'_> {
    /// `GET /reports/{from}-{to}/{from}`
    ///
    /// - `from`
    /// - `to`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_suffix()
    ///     .reports()
    ///     .compare_reports("value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn compare_reports(
        &self,
        from: impl Into<String>,
        to: impl Into<String>,
    ) -> CompareReports {
        let call = runtime::Call::new(self.client, &COMPARE_REPORTS)
            .path("from", runtime::Value::text(from))
            .path("to", runtime::Value::text(to));
        CompareReports(call)
    }
}

runtime::builder!(COMPARE_REPORTS, CompareReports, ());
}
