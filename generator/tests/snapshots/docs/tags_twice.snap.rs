mod things {
//! The first words.

use crate::runtime;

/// The operations of [`things`](self).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_THINGS];

/// `GET /things`.
pub static LIST_THINGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listThings", runtime::Method::Get, "/things")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `GET /things`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .docs_tags_twice()
    ///     .things()
    ///     .list_things()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(&self) -> ListThings {
        let call = runtime::Call::new(self.client, &LIST_THINGS);
        ListThings(call)
    }
}

runtime::builder!(LIST_THINGS, ListThings, ());
}
