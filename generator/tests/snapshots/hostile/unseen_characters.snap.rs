mod headers {
//! Response headers.

use crate::runtime;

/// How many.
pub const X_LIMIT: runtime::Header<i64> = runtime::Header::new("X-\u{202e}Limit");
}

mod models_quote {
//! The schema at `/components/schemas/Quote`.

use crate::runtime;

/// What somebody said
/// .
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Quote {
    /// The words ✔️.
    pub text: Option<String>,

    pub kind: Option<QuoteKind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Quote);

impl runtime::Decode for Quote {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("text\u{61c}", &mut self.text),
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Quote {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text\u{61c}", &self.text, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum QuoteKind {
        A = "a\u{61c}",
        B = "b\u{202e}",
        Other(String),
    }
}
}

mod quotes {
//! Quotes.

use crate::hostile_unseen_characters::models;
use crate::runtime;

/// The operations of [`quotes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Quotes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Quotes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&FETCH_QUOTE];

/// `GET /quotes/{id}`.
pub static FETCH_QUOTE: runtime::Operation<models::Quote> = runtime::Operation::new(
    &super::API,
    "fetch\u{202e}Quote",
    runtime::Method::Get,
    "/quotes\u{202e}/{id\u{61c}}",
)
.parameters(&[
    runtime::Parameter::path("id\u{61c}"),
    runtime::Parameter::query("q\u{202e}"),
    runtime::Parameter::query("by")
        .text(&runtime::TextRule::new("by").pattern("^[a\u{202e}]{2}$", &[])),
])
.outcomes(&[runtime::Outcome::json(200)]);

impl Quotes<'_> {
    /// Gives a quote.
    ///
    /// `GET /quotes/{id}`
    ///
    /// - `id`
    ///
    /// Response headers: `X-Limit`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .hostile_unseen_characters()
    ///     .quotes()
    ///     .fetch_quote("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_quote(&self, id: impl Into<String>) -> FetchQuote {
        let call = runtime::Call::new(self.client, &FETCH_QUOTE)
            .path("id\u{61c}", runtime::Value::text(id));
        FetchQuote(call)
    }
}

runtime::builder!(FETCH_QUOTE, FetchQuote, models::Quote);

impl FetchQuote {
    /// What to look for.
    ///
    /// Default: `a`.
    pub fn q(self, value: impl Into<String>) -> Self {
        Self(self.0.query("q\u{202e}", runtime::Value::text(value)))
    }

    /// Matches `^[a]{2}$`.
    pub fn by(self, value: impl Into<String>) -> Self {
        Self(self.0.query("by", runtime::Value::text(value)))
    }
}
}
