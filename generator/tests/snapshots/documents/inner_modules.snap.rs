mod headers {
//! Response headers.

use crate::runtime;

/// The header `X-Left`.
pub const X_LEFT: runtime::Header<i64> = runtime::Header::new("X-Left");
}

mod models_token {
//! The schema at `/components/schemas/Token`.

use crate::runtime;

/// The schema `Token`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Token {
    pub kind: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Token);

impl runtime::Decode for Token {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Token {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod tokens {
//! The operations of `tokens`.

use crate::documents_inner_modules::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_TOKEN];

/// `GET /tokens/{token}`.
pub static GET_TOKEN: runtime::Operation<models::Token> =
    runtime::Operation::new(&super::API, "getToken", runtime::Method::Get, "/tokens/{token}")
        .parameters(&[runtime::Parameter::path("token").text(&GetTokenToken::RULE)])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Tokens<'_> {
    /// `GET /tokens/{token}`
    ///
    /// - `token`
    ///
    /// Response headers: `X-Left`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// use cases::documents_inner_modules::tokens::GetTokenToken;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .documents_inner_modules()
    ///     .tokens()
    ///     .get_token(&GetTokenToken::new("t0000")?)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_token(&self, token: &GetTokenToken) -> GetToken {
        let call = runtime::Call::new(self.client, &GET_TOKEN).path("token", token);
        GetToken(call)
    }
}

runtime::builder!(GET_TOKEN, GetToken, models::Token);

/// The parameter `token`.
pub type GetTokenToken = runtime::Text<GetTokenTokenRule>;

/// The rule of [`GetTokenToken`].
pub enum GetTokenTokenRule {}

impl runtime::HasRule for GetTokenTokenRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("GetTokenToken")
        .pattern(
            "^t[0-9]{4}$",
            &[runtime::Piece::literal("t"), runtime::Piece::class("0-9", 4, 4)],
        );
}
}
