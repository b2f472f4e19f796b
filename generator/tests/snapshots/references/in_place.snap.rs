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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_THINGS, &PUT_THINGS];

/// `GET /things`.
pub static LIST_THINGS: runtime::Operation<ListThingsResponse> =
    runtime::Operation::new(&super::API, "listThings", runtime::Method::Get, "/things")
        .parameters(&[
            runtime::Parameter::header("Accept")
                .required()
                .one_of(&["application/vnd.things.1.0+json"]),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /things`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_in_place()
    ///     .things()
    ///     .list_things()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(&self) -> ListThings {
        let call = runtime::Call::new(self.client, &LIST_THINGS)
            .header("Accept", "application/vnd.things.1.0+json");
        ListThings(call)
    }
}

runtime::builder!(LIST_THINGS, ListThings, ListThingsResponse);

/// The 200 response of `GET /things`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThingsResponse {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListThingsResponse);

impl runtime::Decode for ListThingsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListThingsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `PUT /things`.
pub static PUT_THINGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThings", runtime::Method::Put, "/things")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /things`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .references_in_place()
    ///     .things()
    ///     .put_things()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_things(&self) -> PutThings {
        let call = runtime::Call::new(self.client, &PUT_THINGS);
        PutThings(call)
    }
}

runtime::builder!(PUT_THINGS, PutThings, ());
}
