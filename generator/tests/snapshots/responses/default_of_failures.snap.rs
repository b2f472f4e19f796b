mod envelopes {
//! The operations of `envelopes`.

use crate::runtime;

/// The operations of [`envelopes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Envelopes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Envelopes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_ENVELOPE, &DELETE_ENVELOPE];

/// `GET /envelope`.
pub static GET_ENVELOPE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getEnvelope", runtime::Method::Get, "/envelope")
        .outcomes(&[runtime::Outcome::empty(200).range()]);

impl Envelopes<'_> {
    /// `GET /envelope`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_default_of_failures()
    ///     .envelopes()
    ///     .get_envelope()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`Envelope`](super::models::Envelope).
    ///
    /// - `400`: The call is wrong.
    pub fn get_envelope(&self) -> GetEnvelope {
        let call = runtime::Call::new(self.client, &GET_ENVELOPE);
        GetEnvelope(call)
    }
}

runtime::builder!(GET_ENVELOPE, GetEnvelope, ());

/// `DELETE /envelope`.
pub static DELETE_ENVELOPE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "deleteEnvelope", runtime::Method::Delete, "/envelope")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Envelopes<'_> {
    /// `DELETE /envelope`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .responses_default_of_failures()
    ///     .envelopes()
    ///     .delete_envelope()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`Envelope`](super::models::Envelope).
    pub fn delete_envelope(&self) -> DeleteEnvelope {
        let call = runtime::Call::new(self.client, &DELETE_ENVELOPE);
        DeleteEnvelope(call)
    }
}

runtime::builder!(DELETE_ENVELOPE, DeleteEnvelope, ());
}

mod models_envelope {
//! The schema at `/components/schemas/Envelope`.

use crate::runtime;

/// The schema `Envelope`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Envelope {
    pub code: Option<i64>,

    pub data: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Envelope);

impl runtime::Decode for Envelope {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("code", &mut self.code),
                ("data", &mut self.data),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Envelope {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("code", &self.code, &self.extra);
        writer.optional("data", &self.data, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
