mod query {
//! The operations of `query`.

use crate::runtime;

/// The operations of `query`.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    client: &'a runtime::Client,
}

impl<'a> Query<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&RUN_QUERY];

/// `GET /query`.
pub static RUN_QUERY: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "runQuery", runtime::Method::Get, "/query")
        .parameters(&[
            runtime::Parameter::query("where").required().json(),
            runtime::Parameter::query("order").json(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Query<'_> {
    /// `GET /query`
    ///
    /// - `where_`: The parameter `where`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_content()
    ///     .query()
    ///     .run_query(&Default::default())
    ///     .order(["value"])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run_query(&self, where_: &RunQueryWhere) -> RunQuery {
        let call = runtime::Call::new(self.client, &RUN_QUERY)
            .encoded(runtime::Location::Query, "where", where_);
        RunQuery(call)
    }
}

runtime::builder!(RUN_QUERY, RunQuery, ());

impl RunQuery {
    /// The parameter `order`.
    pub fn order(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("order", runtime::Value::texts(value)))
    }
}

/// The parameter `where`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunQueryWhere {
    /// The member `field`.
    pub field: Option<String>,

    /// The member `equals`.
    pub equals: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RunQueryWhere);

impl RunQueryWhere {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for RunQueryWhere {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("field", &mut self.field),
                ("equals", &mut self.equals),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RunQueryWhere {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("field", &self.field, &self.extra);
        writer.optional("equals", &self.equals, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
