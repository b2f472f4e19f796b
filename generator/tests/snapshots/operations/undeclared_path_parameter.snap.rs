mod rooms {
//! The operations of `rooms`.

use crate::runtime;

/// The operations of [`rooms`](self).
#[derive(Clone, Copy, Debug)]
pub struct Rooms<'a> {
    client: &'a runtime::Client,
}

impl<'a> Rooms<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_BED];

/// `GET /rooms/{room}/beds/{bed}`.
pub static GET_BED: runtime::Operation<()> =
    runtime::Operation::new(
        &super::API,
        "getBed",
        runtime::Method::Get,
        "/rooms/{room}/beds/{bed}",
    )
    .parameters(&[runtime::Parameter::path("room"), runtime::Parameter::path("bed")])
    .outcomes(&[runtime::Outcome::empty(204)]);

impl Rooms<'_> {
    /// `GET /rooms/{room}/beds/{bed}`
    ///
    /// - `room`
    /// - `bed`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_undeclared_path_parameter()
    ///     .rooms()
    ///     .get_bed("value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_bed(&self, room: impl Into<String>, bed: impl Into<String>) -> GetBed {
        let call = runtime::Call::new(self.client, &GET_BED)
            .path("room", runtime::Value::text(room))
            .path("bed", runtime::Value::text(bed));
        GetBed(call)
    }
}

runtime::builder!(GET_BED, GetBed, ());
}
