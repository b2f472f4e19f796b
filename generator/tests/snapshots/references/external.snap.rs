mod models_a {
//! The schema at `/components/schemas/A`.

use crate::runtime;

/// The schema `A`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub there: Option<runtime::Json>,

    pub remote: Option<runtime::Json>,

    pub listed: Option<Vec<runtime::Json>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(A);

impl runtime::Decode for A {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand(1);
        reader.object(
            &mut [],
            &mut [
                ("there", &mut self.there),
                ("remote", &mut self.remote),
                ("listed", &mut self.listed),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for A {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("there", &self.there, &self.extra);
        writer.optional("remote", &self.remote, &self.extra);
        writer.optional("listed", &self.listed, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::references_external::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::A> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_external()
    ///     .things()
    ///     .get_thing()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(&self) -> GetThing {
        let call = runtime::Call::new(self.client, &GET_THING);
        GetThing(call)
    }
}

runtime::builder!(GET_THING, GetThing, models::A);
}
