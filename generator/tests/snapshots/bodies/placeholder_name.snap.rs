mod scripts {
//! The operations of `scripts`.

use crate::runtime;

/// The operations of [`scripts`](self).
#[derive(Clone, Copy, Debug)]
pub struct Scripts<'a> {
    client: &'a runtime::Client,
}

impl<'a> Scripts<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_SCRIPT];

/// `PUT /scripts`.
pub static PUT_SCRIPT: runtime::Operation<PutScriptResponse> =
    runtime::Operation::new(&super::API, "putScript", runtime::Method::Put, "/scripts")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("metadata"),
                runtime::Field::new("<any part name>"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Scripts<'_> {
    /// `PUT /scripts`
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .bodies_placeholder_name()
    ///     .scripts()
    ///     .put_script()
    ///     .any_part_name([Part::bytes("content").file_name("content.txt")])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_script(&self) -> PutScript {
        let call = runtime::Call::new(self.client, &PUT_SCRIPT);
        PutScript(call)
    }
}

runtime::builder!(PUT_SCRIPT, PutScript, PutScriptResponse);

impl PutScript {
    pub fn metadata(self, value: impl Into<String>) -> Self {
        Self(self.0.form("metadata", runtime::Value::text(value)))
    }

    pub fn any_part_name(self, value: impl IntoIterator<Item = runtime::Part>) -> Self {
        Self(self.0.form("<any part name>", runtime::Value::list(value)))
    }
}

/// The 200 response of `PUT /scripts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutScriptResponse {
    pub key: Option<String>,

    pub name: Option<String>,

    /// Named `{a}{b}` in the API.
    pub open_a_close_open_b_close: Option<String>,

    /// Named `<>` in the API.
    pub less_greater: Option<String>,

    /// Named `a<b>` in the API.
    pub a_less_b_greater: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PutScriptResponse);

impl runtime::Decode for PutScriptResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("{key}", &mut self.key),
                ("‹name›", &mut self.name),
                ("{a}{b}", &mut self.open_a_close_open_b_close),
                ("<>", &mut self.less_greater),
                ("a<b>", &mut self.a_less_b_greater),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PutScriptResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("{key}", &self.key, &self.extra);
        writer.optional("‹name›", &self.name, &self.extra);
        writer.optional("{a}{b}", &self.open_a_close_open_b_close, &self.extra);
        writer.optional("<>", &self.less_greater, &self.extra);
        writer.optional("a<b>", &self.a_less_b_greater, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
