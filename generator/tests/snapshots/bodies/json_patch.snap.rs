mod jobs {
//! The operations of `jobs`.

use crate::bodies_json_patch::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PATCH_JOB, &PUT_JOB];

/// `PATCH /jobs/{name}`.
pub static PATCH_JOB: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "patchJob", runtime::Method::Patch, "/jobs/{name}")
        .parameters(&[runtime::Parameter::path("name")])
        .bodies(&[
            runtime::Body::text().media("application/apply-patch+yaml").required(),
            runtime::Body::json().media("application/merge-patch+json").required(),
            runtime::Body::json().media("application/json-patch+json").required(),
            runtime::Body::json().media("application/strategic-merge-patch+json").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Jobs<'_> {
    /// `PATCH /jobs/{name}`
    ///
    /// - `name`
    ///
    /// Required: one of `text_body`, `body`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_json_patch()
    ///     .jobs()
    ///     .patch_job("value")
    ///     .text_body("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_job(&self, name: impl Into<String>) -> PatchJob {
        let call = runtime::Call::new(self.client, &PATCH_JOB)
            .path("name", runtime::Value::text(name));
        PatchJob(call)
    }
}

runtime::builder!(PATCH_JOB, PatchJob, ());

impl PatchJob {
    /// Sent as `application/apply-patch+yaml`.
    ///
    /// Required: one of `text_body`, `body`.
    pub fn text_body(self, value: impl Into<String>) -> Self {
        Self(self.0.body_text(value))
    }

    /// Sent as `application/merge-patch+json`.
    ///
    /// [`runtime::Call::media_type`] sends it as `application/json-patch+json` or `application/strategic-merge-patch+json` instead.
    ///
    /// Required: one of `text_body`, `body`.
    pub fn body(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.body_serialized(value))
    }
}

/// `PUT /jobs/{name}`.
pub static PUT_JOB: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putJob", runtime::Method::Put, "/jobs/{name}")
        .parameters(&[runtime::Parameter::path("name")])
        .bodies(&[
            runtime::Body::json_of::<models::Operations>()
                .media("application/json-patch+json")
                .required(),
            runtime::Body::json_of::<models::Operations>().required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Jobs<'_> {
    /// `PUT /jobs/{name}`
    ///
    /// - `name`
    /// - `body`: Sent as `application/json-patch+json`.
    ///
    ///   [`runtime::Call::media_type`] sends it as `application/json` instead.
    ///
    /// ```no_run
    /// use cases::bodies_json_patch::models::operations::OperationsItem;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_json_patch()
    ///     .jobs()
    ///     .put_job("value", vec![OperationsItem::new("value".into())])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_job(&self, name: impl Into<String>, body: models::Operations) -> PutJob {
        let call = runtime::Call::new(self.client, &PUT_JOB)
            .path("name", runtime::Value::text(name))
            .body_json(&body);
        PutJob(call)
    }
}

runtime::builder!(PUT_JOB, PutJob, ());
}

mod models_operations {
//! The schema at `/components/schemas/Operations`.

use crate::runtime;

/// The schema `Operations`.
pub type Operations = Vec<OperationsItem>;

/// An item of the schema `Operations`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationsItem {
    pub op: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(OperationsItem);

impl OperationsItem {
    /// Takes all members.
    #[must_use]
    pub fn new(op: String) -> Self {
        Self {
            op,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for OperationsItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("op", &mut self.op),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for OperationsItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("op", &self.op);
        writer.end_object(&self.extra);
    }
}
}
