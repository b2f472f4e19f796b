mod tokens {
//! The operations of `tokens`.

use crate::runtime;

/// The operations of [`tokens`](self).
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a> {
    client: &'a runtime::Client,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&REVOKE_TOKEN, &READ_TOKEN];

/// `DELETE /token`.
pub static REVOKE_TOKEN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "RevokeToken", runtime::Method::Delete, "/token")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tokens<'_> {
    /// Takes the token back.
    ///
    /// `DELETE /token`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .docs_summaries()
    ///     .tokens()
    ///     .revoke_token()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_token(&self) -> RevokeToken {
        let call = runtime::Call::new(self.client, &REVOKE_TOKEN);
        RevokeToken(call)
    }
}

runtime::builder!(REVOKE_TOKEN, RevokeToken, ());

/// `GET /token`.
pub static READ_TOKEN: runtime::Operation<ReadTokenResponse> =
    runtime::Operation::new(&super::API, "readToken", runtime::Method::Get, "/token")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Tokens<'_> {
    /// readToken
    ///
    /// `GET /token`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .docs_summaries()
    ///     .tokens()
    ///     .read_token()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_token(&self) -> ReadToken {
        let call = runtime::Call::new(self.client, &READ_TOKEN);
        ReadToken(call)
    }
}

runtime::builder!(READ_TOKEN, ReadToken, ReadTokenResponse);

/// The 200 response of `GET /token`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadTokenResponse {
    /// Whose it is.
    pub owner: Option<ReadTokenResponseOwner>,

    /// Begin
    ///
    /// Since when.
    pub since: Option<ReadTokenResponseSince>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ReadTokenResponse);

impl runtime::Decode for ReadTokenResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("owner", &mut self.owner),
                ("since", &mut self.since),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ReadTokenResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("owner", &self.owner, &self.extra);
        writer.optional("since", &self.since, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// Whose it is.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadTokenResponseOwner {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ReadTokenResponseOwner);

impl runtime::Decode for ReadTokenResponseOwner {
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

impl runtime::Encode for ReadTokenResponseOwner {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// Begin
///
/// Since when.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadTokenResponseSince {
    pub day: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ReadTokenResponseSince);

impl runtime::Decode for ReadTokenResponseSince {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("day", &mut self.day),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ReadTokenResponseSince {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("day", &self.day, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
