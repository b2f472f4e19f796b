mod tables {
//! The operations of `tables`.

use crate::runtime;

/// The operations of [`tables`](self).
#[derive(Clone, Copy, Debug)]
pub struct Tables<'a> {
    client: &'a runtime::Client,
}

impl<'a> Tables<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &PUT_PLAIN,
    &PUT_LATIN,
    &PUT_BYTES,
    &PUT_JSON,
    &PUT_FORM,
];

/// `PUT /tables/plain`.
pub static PUT_PLAIN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putPlain", runtime::Method::Put, "/tables/plain")
        .bodies(&[runtime::Body::text().media("text/plain;charset=utf-8").required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tables<'_> {
    /// `PUT /tables/plain`
    ///
    /// - `body`: Sent as `text/plain;charset=utf-8`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_charset()
    ///     .tables()
    ///     .put_plain("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_plain(&self, body: impl Into<String>) -> PutPlain {
        let call = runtime::Call::new(self.client, &PUT_PLAIN).body_text(body);
        PutPlain(call)
    }
}

runtime::builder!(PUT_PLAIN, PutPlain, ());

/// `PUT /tables/latin`.
pub static PUT_LATIN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putLatin", runtime::Method::Put, "/tables/latin")
        .bodies(&[runtime::Body::text().media("text/csv;header=present;charset=utf-8").required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tables<'_> {
    /// `PUT /tables/latin`
    ///
    /// - `body`: Sent as `text/csv;header=present;charset=utf-8`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_charset()
    ///     .tables()
    ///     .put_latin("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_latin(&self, body: impl Into<String>) -> PutLatin {
        let call = runtime::Call::new(self.client, &PUT_LATIN).body_text(body);
        PutLatin(call)
    }
}

runtime::builder!(PUT_LATIN, PutLatin, ());

/// `PUT /tables/bytes`.
pub static PUT_BYTES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putBytes", runtime::Method::Put, "/tables/bytes")
        .bodies(&[runtime::Body::bytes().media("text/csv;charset=iso-8859-1").required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tables<'_> {
    /// `PUT /tables/bytes`
    ///
    /// - `body`: Sent as `text/csv;charset=iso-8859-1`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_charset()
    ///     .tables()
    ///     .put_bytes("content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_bytes(&self, body: impl Into<runtime::Upload>) -> PutBytes {
        let call = runtime::Call::new(self.client, &PUT_BYTES)
            .body_bytes("text/csv;charset=iso-8859-1", body);
        PutBytes(call)
    }
}

runtime::builder!(PUT_BYTES, PutBytes, ());

/// `PUT /tables/json`.
pub static PUT_JSON: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putJson", runtime::Method::Put, "/tables/json")
        .bodies(&[runtime::Body::json_of::<Vec<String>>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tables<'_> {
    /// `PUT /tables/json`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_charset()
    ///     .tables()
    ///     .put_json(vec!["value".into()])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_json(&self, body: Vec<String>) -> PutJson {
        let call = runtime::Call::new(self.client, &PUT_JSON).body_json(&body);
        PutJson(call)
    }
}

runtime::builder!(PUT_JSON, PutJson, ());

/// `PUT /tables/form`.
pub static PUT_FORM: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putForm", runtime::Method::Put, "/tables/form")
        .bodies(&[runtime::Body::form(&[runtime::Field::new("name")]).required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tables<'_> {
    /// `PUT /tables/form`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_charset()
    ///     .tables()
    ///     .put_form()
    ///     .name("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_form(&self) -> PutForm {
        let call = runtime::Call::new(self.client, &PUT_FORM);
        PutForm(call)
    }
}

runtime::builder!(PUT_FORM, PutForm, ());

impl PutForm {
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.form("name", runtime::Value::text(value)))
    }
}
}
