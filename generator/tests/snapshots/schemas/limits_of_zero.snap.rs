mod pages {
//! The operations of `pages`.

use crate::runtime;

/// The operations of [`pages`](self).
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    client: &'a runtime::Client,
}

impl<'a> Pages<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_PAGE];

/// `PUT /pages/{name}`.
pub static PUT_PAGE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putPage", runtime::Method::Put, "/pages/{name}")
        .parameters(&[runtime::Parameter::path("name")])
        .bodies(&[runtime::Body::json_of::<PutPageBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pages<'_> {
    /// `PUT /pages/{name}`
    ///
    /// - `name`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_limits_of_zero::pages::PutPageBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = PutPageBody::default();
    /// body.title = Some("value".into());
    /// body.rows = Some(vec![vec!["value".into()]]);
    /// client
    ///     .schemas_limits_of_zero()
    ///     .pages()
    ///     .put_page("value", body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_page(&self, name: impl Into<String>, body: PutPageBody) -> PutPage {
        let call = runtime::Call::new(self.client, &PUT_PAGE)
            .path("name", runtime::Value::text(name))
            .body_json(&body);
        PutPage(call)
    }
}

runtime::builder!(PUT_PAGE, PutPage, ());

/// The request body of `PUT /pages/{name}`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutPageBody {
    pub title: Option<String>,

    pub rows: Option<Vec<Vec<String>>>,

    pub marks: Option<Vec<runtime::Map<i64>>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PutPageBody);

impl PutPageBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for PutPageBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("title", &mut self.title),
                ("rows", &mut self.rows),
                ("marks", &mut self.marks),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PutPageBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("title", &self.title, &self.extra);
        writer.optional("rows", &self.rows, &self.extra);
        writer.optional("marks", &self.marks, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
