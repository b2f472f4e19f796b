mod search {
//! The operations of `search`.

use crate::runtime;

/// The operations of [`search`](self).
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    client: &'a runtime::Client,
}

impl<'a> Search<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SEARCH];

/// `GET /search`.
pub static SEARCH: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "search", runtime::Method::Get, "/search")
        .parameters(&[
            runtime::Parameter::query("word").required(),
            runtime::Parameter::query("spaced").style(runtime::Style::SpaceDelimited),
            runtime::Parameter::query("piped").style(runtime::Style::PipeDelimited),
            runtime::Parameter::query("joined").explode(false),
            runtime::Parameter::query("raw").allow_reserved(),
            runtime::Parameter::query("limit").rule(runtime::Rule::integer(Some(1), Some(100))),
            runtime::Parameter::query("exact"),
            runtime::Parameter::query("since"),
            runtime::Parameter::query("score")
                .rule(runtime::Rule::number(Some(0.0), Some(1.5)).exclusive_minimum()),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Search<'_> {
    /// `GET /search`
    ///
    /// - `word`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_query_styles()
    ///     .search()
    ///     .search("value")
    ///     .exact(false)
    ///     .piped([1])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, word: impl Into<String>) -> SearchCall {
        let call = runtime::Call::new(self.client, &SEARCH)
            .query("word", runtime::Value::text(word));
        SearchCall(call)
    }
}

runtime::builder!(SEARCH, SearchCall, ());

impl SearchCall {
    pub fn spaced(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("spaced", runtime::Value::texts(value)))
    }

    pub fn piped(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.query("piped", runtime::Value::list(value)))
    }

    /// Sent as one value, separated by commas.
    pub fn joined(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("joined", runtime::Value::texts(value)))
    }

    pub fn raw(self, value: impl Into<String>) -> Self {
        Self(self.0.query("raw", runtime::Value::text(value)))
    }

    /// Default: `20`.
    ///
    /// From 1 to 100.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }

    /// Default: `false`.
    pub fn exact(self, value: bool) -> Self {
        Self(self.0.query("exact", value))
    }

    pub fn since(self, value: runtime::DateTime) -> Self {
        Self(self.0.query("since", value))
    }

    /// More than 0 and at most 1.5.
    pub fn score(self, value: f64) -> Self {
        Self(self.0.query("score", value))
    }
}
}
