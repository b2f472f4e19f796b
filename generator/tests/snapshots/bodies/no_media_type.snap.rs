mod things {
//! The operations of `things`.

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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&MAKE_THING];

/// `POST /things`.
pub static MAKE_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "makeThing", runtime::Method::Post, "/things")
        .outcomes(&[runtime::Outcome::empty(200)]);

impl Things<'_> {
    /// `POST /things`
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_no_media_type()
    ///     .things()
    ///     .make_thing()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn make_thing(&self) -> MakeThing {
        let call = runtime::Call::new(self.client, &MAKE_THING);
        MakeThing(call)
    }
}

runtime::builder!(MAKE_THING, MakeThing, ());
}
