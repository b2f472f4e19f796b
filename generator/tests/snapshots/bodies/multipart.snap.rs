mod attachments {
//! The operations of `attachments`.

use crate::runtime;

/// The operations of `attachments`.
#[derive(Clone, Copy, Debug)]
pub struct Attachments<'a> {
    client: &'a runtime::Client,
}

impl<'a> Attachments<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ATTACH];

/// `POST /attachments`.
pub static ATTACH: runtime::Operation<()> = runtime::Operation::new(
        &super::API,
        "attach",
        runtime::Method::Post,
        "/attachments",
    )
    .bodies(&[runtime::Body::bytes().media("multipart/form-data").required()])
    .outcomes(&[runtime::Outcome::empty(204)]);

impl Attachments<'_> {
    /// `POST /attachments`
    ///
    /// - `body`: The body, as `multipart/form-data`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_multipart()
    ///     .attachments()
    ///     .attach(Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach(&self, body: runtime::bytes::Bytes) -> Attach {
        let mut call = runtime::Call::new(self.client, &ATTACH);
        call.body_bytes("multipart/form-data", body);
        Attach { call }
    }
}

/// A call of `POST /attachments`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is called"]
pub struct Attach {
    call: runtime::Call<()>,
}

impl Attach {
    /// Sends the request and reads the answer.
    ///
    /// # Errors
    ///
    /// See [`runtime::ErrorKind`] for what can go wrong.
    pub async fn send(self) -> runtime::Result<()> {
        self.call.send().await
    }

    /// The call itself, for what every operation has: values that the document does not describe, limits of
    /// time, the answer with its status and headers.
    pub fn into_call(self) -> runtime::Call<()> {
        self.call
    }
}
}
