mod maps {
//! The operations of `maps`.

use crate::runtime;

/// The operations of `maps`.
#[derive(Clone, Copy, Debug)]
pub struct Maps<'a> {
    client: &'a runtime::Client,
}

impl<'a> Maps<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&DRAW_MAP];

/// `GET /map`.
pub static DRAW_MAP: runtime::Operation<runtime::Download> =
    runtime::Operation::new(&super::API, "drawMap", runtime::Method::Get, "/map")
        .outcomes(&[runtime::Outcome::download(200).media("image/png")]);

impl Maps<'_> {
    /// `GET /map`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
    ///     .responses_binary()
    ///     .maps()
    ///     .draw_map()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn draw_map(&self) -> DrawMap {
        let call = runtime::Call::new(self.client, &DRAW_MAP);
        DrawMap(call)
    }
}

runtime::builder!(DRAW_MAP, DrawMap, runtime::Download);
}
