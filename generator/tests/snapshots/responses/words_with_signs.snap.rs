mod models_name {
//! The schema at `/components/schemas/Name`.

use crate::runtime;

/// The schema `Name`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Name {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Name);

impl runtime::Decode for Name {
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

impl runtime::Encode for Name {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod names {
//! The operations of `names`.

use crate::responses_words_with_signs::models;
use crate::runtime;

/// The operations of [`names`](self).
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    client: &'a runtime::Client,
}

impl<'a> Names<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&TAKE_NAME, &GET_STATE, &GET_SEVERAL];

/// `POST /names`.
pub static TAKE_NAME: runtime::Operation<models::Name> =
    runtime::Operation::new(&super::API, "takeName", runtime::Method::Post, "/names")
        .bodies(&[runtime::Body::json_of::<String>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Names<'_> {
    /// `POST /names`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// Response: **Note:** the name is reserved for an hour, until it is paid.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_words_with_signs()
    ///     .names()
    ///     .take_name("value".into())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `400`: **Bad name.** The name is forbidden.
    /// - `409`:
    ///   - `E1`: the name is taken
    ///   - `E2`: too long
    ///
    /// Also `401`, `422`.
    pub fn take_name(&self, body: String) -> TakeName {
        let call = runtime::Call::new(self.client, &TAKE_NAME).body_json(&body);
        TakeName(call)
    }
}

runtime::builder!(TAKE_NAME, TakeName, models::Name);

/// `GET /states`.
pub static GET_STATE: runtime::Operation<models::Name> =
    runtime::Operation::new(&super::API, "getState", runtime::Method::Get, "/states")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Names<'_> {
    /// `GET /states`
    ///
    /// Response:
    ///   *   `pending`, which means that nobody looked at it yet.
    ///   *   `done`, which means that it was paid.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_words_with_signs()
    ///     .names()
    ///     .get_state()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_state(&self) -> GetState {
        let call = runtime::Call::new(self.client, &GET_STATE);
        GetState(call)
    }
}

runtime::builder!(GET_STATE, GetState, models::Name);

/// `GET /several`.
pub static GET_SEVERAL: runtime::Operation<Option<models::Name>> =
    runtime::Operation::new(&super::API, "getSeveral", runtime::Method::Get, "/several")
        .outcomes(&[
            runtime::Outcome::new(200, |response| response.json().map(Some)),
            runtime::Outcome::of_head(204, |_| Ok(None)),
        ]);

impl Names<'_> {
    /// `GET /several`
    ///
    /// Responses, by status:
    ///
    /// - `200`:
    ///   - the name, if it is paid
    ///   - its owner, otherwise
    /// - `204` (`None`): _Nobody_ owns it, and nobody ever did.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_words_with_signs()
    ///     .names()
    ///     .get_several()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_several(&self) -> GetSeveral {
        let call = runtime::Call::new(self.client, &GET_SEVERAL);
        GetSeveral(call)
    }
}

runtime::builder!(GET_SEVERAL, GetSeveral, Option<models::Name>);
}
