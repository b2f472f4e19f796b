mod headers {
//! Response headers.

use crate::runtime;

/// How many there are.
pub const X_TOTAL: runtime::Header<i64> = runtime::Header::new("X-Total");

/// The header `Link`.
#[deprecated = "marked as deprecated in the OpenAPI document"]
pub const LINK: runtime::Header<String> = runtime::Header::new("Link");

/// When the quota is new.
pub const X_RESET: runtime::Header<runtime::DateTime> = runtime::Header::new("X-Reset");
}

mod lists {
//! The operations of `lists`.

use crate::runtime;

/// The operations of [`lists`](self).
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    client: &'a runtime::Client,
}

impl<'a> Lists<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_LIST];

/// `GET /list`.
pub static READ_LIST: runtime::Operation<Vec<String>> =
    runtime::Operation::new(&super::API, "readList", runtime::Method::Get, "/list")
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::link_header());

impl Lists<'_> {
    /// `GET /list`
    ///
    /// Response headers: `X-Total`, `Link`, `X-Reset`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
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

runtime::builder!(READ_LIST, ReadList, Vec<String>, String);
}
