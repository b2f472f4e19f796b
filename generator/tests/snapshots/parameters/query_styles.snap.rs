mod search {
//! The operations of `search`.

use crate::runtime;

/// The operations of `search`.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    client: &'a runtime::Client,
}

impl<'a> Search<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SEARCH];

/// `GET /search`.
pub static SEARCH: runtime::Operation<()> = runtime::Operation::new(
        &super::API,
        "search",
        runtime::Method::Get,
        "/search",
    )
    .parameters(
        &[
            runtime::Parameter::query("word").required(),
            runtime::Parameter::query("spaced").style(runtime::Style::SpaceDelimited),
            runtime::Parameter::query("piped").style(runtime::Style::PipeDelimited),
            runtime::Parameter::query("joined").explode(false),
            runtime::Parameter::query("raw").allow_reserved(),
            runtime::Parameter::query("limit")
                .rule(runtime::Rule::integer(Some(1), Some(100))),
            runtime::Parameter::query("exact"),
            runtime::Parameter::query("since"),
            runtime::Parameter::query("score")
                .rule(runtime::Rule::number(Some(0.0), Some(1.5)).exclusive_minimum()),
        ],
    )
    .outcomes(&[runtime::Outcome::empty(204)]);

impl Search<'_> {
    /// `GET /search`
    ///
    /// - `word`: The member `word`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_query_styles()
    ///     .search()
    ///     .search("value")
    ///     .spaced(["value"])
    ///     .piped(Vec::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, word: impl Into<String>) -> Search_ {
        let mut call = runtime::Call::new(self.client, &SEARCH);
        call.query("word", runtime::Value::text(word));
        Search_ { call }
    }
}

/// A call of `GET /search`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is called"]
pub struct Search_ {
    call: runtime::Call<()>,
}

impl Search_ {
    /// The member `spaced`.
    pub fn spaced(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.query("spaced", runtime::Value::texts(value));
        self
    }

    /// The member `piped`.
    pub fn piped(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.call.query("piped", runtime::Value::list(value));
        self
    }

    /// The member `joined`.
    pub fn joined(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.query("joined", runtime::Value::texts(value));
        self
    }

    /// The member `raw`.
    pub fn raw(mut self, value: impl Into<String>) -> Self {
        self.call.query("raw", runtime::Value::text(value));
        self
    }

    /// The member `limit`.
    pub fn limit(mut self, value: i64) -> Self {
        self.call.query("limit", value);
        self
    }

    /// The member `exact`.
    pub fn exact(mut self, value: bool) -> Self {
        self.call.query("exact", value);
        self
    }

    /// The member `since`.
    pub fn since(mut self, value: runtime::DateTime) -> Self {
        self.call.query("since", value);
        self
    }

    /// The member `score`.
    pub fn score(mut self, value: f64) -> Self {
        self.call.query("score", value);
        self
    }

    /// Sends the request and reads the answer.
    ///
    /// # Errors
    ///
    /// See [`runtime::ErrorKind`] for what can go wrong.
    pub async fn send(self) -> runtime::Result<()> {
        self.call.send().await
    }

    /// The call itself, for what every operation has: values that the document does not describe, limits of
    /// time, the answer with its status and headers.
    pub fn into_call(self) -> runtime::Call<()> {
        self.call
    }
}
}
