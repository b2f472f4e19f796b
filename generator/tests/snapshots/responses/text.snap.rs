mod poems {
//! The operations of `poems`.

use crate::runtime;

/// The operations of [`poems`](self).
#[derive(Clone, Copy, Debug)]
pub struct Poems<'a> {
    client: &'a runtime::Client,
}

impl<'a> Poems<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_POEM, &READ_STYLE];

/// `GET /poem`.
pub static READ_POEM: runtime::Operation<String> =
    runtime::Operation::new(&super::API, "readPoem", runtime::Method::Get, "/poem")
        .outcomes(&[runtime::Outcome::text(200)]);

impl Poems<'_> {
    /// `GET /poem`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_text()
    ///     .poems()
    ///     .read_poem()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_poem(&self) -> ReadPoem {
        let call = runtime::Call::new(self.client, &READ_POEM);
        ReadPoem(call)
    }
}

runtime::builder!(READ_POEM, ReadPoem, String);

/// `GET /style`.
pub static READ_STYLE: runtime::Operation<String> =
    runtime::Operation::new(&super::API, "readStyle", runtime::Method::Get, "/style")
        .outcomes(&[
            runtime::Outcome::json(200),
            runtime::Outcome::text(200).media("text/css"),
            runtime::Outcome::json(202),
            runtime::Outcome::text(202).media("text/plain"),
        ]);

impl Poems<'_> {
    /// `GET /style`
    ///
    /// Responses, by status:
    ///
    /// - `200`: How it is set, a string either way.
    /// - `202`: It is being set.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_text()
    ///     .poems()
    ///     .read_style()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_style(&self) -> ReadStyle {
        let call = runtime::Call::new(self.client, &READ_STYLE);
        ReadStyle(call)
    }
}

runtime::builder!(READ_STYLE, ReadStyle, String);
}
