mod checks {
//! The operations of `checks`.

use crate::runtime;

/// The operations of [`checks`](self).
#[derive(Clone, Copy, Debug)]
pub struct Checks<'a> {
    client: &'a runtime::Client,
}

impl<'a> Checks<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&CHECK];

/// `GET /checks`.
pub static CHECK: runtime::Operation<CheckResponse> =
    runtime::Operation::new(&super::API, "check", runtime::Method::Get, "/checks")
        .outcomes(&[runtime::Outcome::json(200).range()]);

impl Checks<'_> {
    /// `GET /checks`
    ///
    /// Response: All is well.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_range()
    ///     .checks()
    ///     .check()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `4xx`: It is the caller's fault.
    pub fn check(&self) -> Check {
        let call = runtime::Call::new(self.client, &CHECK);
        Check(call)
    }
}

runtime::builder!(CHECK, Check, CheckResponse);

/// The 2XX response of `GET /checks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckResponse {
    pub well: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CheckResponse);

impl runtime::Decode for CheckResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("well", &mut self.well),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CheckResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("well", &self.well, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
