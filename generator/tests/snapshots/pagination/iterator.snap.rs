mod messages {
//! The operations of `messages`.

use crate::runtime;

/// The operations of [`messages`](self).
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    client: &'a runtime::Client,
}

impl<'a> Messages<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_MESSAGES];

/// `GET /messages`.
pub static LIST_MESSAGES: runtime::Operation<ListMessagesResponse> =
    runtime::Operation::new(&super::API, "ListMessages", runtime::Method::Get, "/messages")
        .parameters(&[runtime::Parameter::query("limit"), runtime::Parameter::query("iterator")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/iterator", "iterator")
                .items("/data")
                .size("limit")
                .last("/done"),
        );

impl Messages<'_> {
    /// `GET /messages`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_iterator()
    ///     .messages()
    ///     .list_messages()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messages(&self) -> ListMessages {
        let call = runtime::Call::new(self.client, &LIST_MESSAGES);
        ListMessages(call)
    }
}

runtime::builder!(LIST_MESSAGES, ListMessages, ListMessagesResponse, String);

impl ListMessages {
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }

    pub fn iterator(self, value: impl Into<String>) -> Self {
        Self(self.0.query("iterator", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /messages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMessagesResponse {
    pub data: Vec<String>,

    pub iterator: Option<String>,

    pub prev_iterator: Option<String>,

    pub done: bool,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListMessagesResponse);

impl runtime::Decode for ListMessagesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand(1);
        reader.object(
            &mut [
                ("data", &mut self.data),
                ("done", &mut self.done),
            ],
            &mut [
                ("iterator", &mut self.iterator),
                ("prevIterator", &mut self.prev_iterator),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListMessagesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.optional("iterator", &self.iterator, &self.extra);
        writer.optional("prevIterator", &self.prev_iterator, &self.extra);
        writer.required("done", &self.done);
        writer.end_object(&self.extra);
    }
}
}
