mod lists {
//! The operations of `lists`.

use crate::runtime;

/// The operations of `lists`.
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    client: &'a runtime::Client,
}

impl<'a> Lists<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_LIST];

/// `GET /list`.
pub static READ_LIST: runtime::Operation<Vec<String>> = runtime::Operation::new(
        &super::API,
        "readList",
        runtime::Method::Get,
        "/list",
    )
    .outcomes(&[runtime::Outcome::json(200)])
    .pagination(runtime::Pagination::link_header());

impl Lists<'_> {
    /// `GET /list`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
    ///     .responses_headers()
    ///     .lists()
    ///     .read_list()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_list(&self) -> ReadList {
        let call = runtime::Call::new(self.client, &READ_LIST);
        ReadList(call)
    }
}

/// A call of `GET /list`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ReadList(runtime::Call<Vec<String>>);

runtime::builder!(ReadList, Vec<String>, String);
}
