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

/// What it is called.
///
/// [`runtime::Header::read_list`] reads its elements.
pub const X_TAGS: runtime::Header<Vec<String>> = runtime::Header::new("X-Tags");

/// The header `X-Sizes`.
///
/// [`runtime::Header::read_list`] reads its elements.
pub const X_SIZES: runtime::Header<Vec<i64>> = runtime::Header::new("X-Sizes");

/// The header `X-Quota`.
pub const X_QUOTA: runtime::Header<String> = runtime::Header::new("X-Quota");

/// The header `X-Meta`.
///
/// It is JSON, which [`runtime::Json::decode`] reads as a type.
pub const X_META: runtime::Header<runtime::Json> = runtime::Header::new("X-Meta");

/// The header `X-Any`.
///
/// It is JSON, which [`runtime::Json::decode`] reads as a type.
pub const X_ANY: runtime::Header<runtime::Json> = runtime::Header::new("X-Any");

/// The header `X-Note`.
pub const X_NOTE: runtime::Header<String> = runtime::Header::new("X-Note");

/// The header `X-Left`.
pub const X_LEFT: runtime::Header<i64> = runtime::Header::new("X-Left");

/// The header `X-Names`.
pub const X_NAMES: runtime::Header<String> = runtime::Header::new("X-Names");

/// The header `X-Changes`.
pub const X_CHANGES: runtime::Header<String> = runtime::Header::new("X-Changes");

/// The header `Set-Cookie`.
///
/// [`runtime::Header::read_list`] reads its elements.
pub const SET_COOKIE: runtime::Header<Vec<String>> = runtime::Header::new("Set-Cookie");

/// The header `WWW-Authenticate`.
pub const WWW_AUTHENTICATE: runtime::Header<String> = runtime::Header::new("WWW-Authenticate");

/// The header `Proxy-Authenticate`.
pub const PROXY_AUTHENTICATE: runtime::Header<String> = runtime::Header::new("Proxy-Authenticate");
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
    /// Response headers: `X-Total`, `Link`, `X-Reset`, `X-Tags`, `X-Sizes`, `X-Quota`, `X-Meta`, `X-Any`, `X-Note`, `X-Left`, `X-Names`, `X-Changes`, `Set-Cookie`; see [`headers`](super::headers).
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
    ///
    /// # Errors
    ///
    /// - `401`: Nobody.
    /// - `407`: Nobody.
    ///
    /// Error responses have the headers `WWW-Authenticate`, `Proxy-Authenticate`; see [`headers`](super::headers).
    pub fn read_list(&self) -> ReadList {
        let call = runtime::Call::new(self.client, &READ_LIST);
        ReadList(call)
    }
}

runtime::builder!(READ_LIST, ReadList, Vec<String>, String);
}
