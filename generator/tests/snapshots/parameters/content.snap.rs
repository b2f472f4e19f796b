mod files {
//! The operations of `files`.

use crate::parameters_content::models;
use crate::runtime;

/// The operations of [`files`](self).
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    client: &'a runtime::Client,
}

impl<'a> Files<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_FILE];

/// `PUT /files`.
pub static PUT_FILE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putFile", runtime::Method::Put, "/files")
        .parameters(&[runtime::Parameter::header("x-metadata").required().json()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Files<'_> {
    /// `PUT /files`
    ///
    /// - `x_metadata`
    ///
    /// ```no_run
    /// use cases::parameters_content::models::Metadata;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_content()
    ///     .files()
    ///     .put_file(&Metadata::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_file(&self, x_metadata: &models::Metadata) -> PutFile {
        let call = runtime::Call::new(self.client, &PUT_FILE)
            .encoded(runtime::Location::Header, "x-metadata", x_metadata);
        PutFile(call)
    }
}

runtime::builder!(PUT_FILE, PutFile, ());
}

mod headers {
//! Response headers.

use crate::runtime;

/// The header `X-Styled`.
pub const X_STYLED: runtime::Header<String> = runtime::Header::new("X-Styled");
}

mod models_metadata {
//! The schema at `/components/schemas/Metadata`.

use crate::runtime;

/// Nothing but a parameter holds it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    pub kind: MetadataKind,

    /// At least 1 character.
    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Metadata);

impl Metadata {
    /// Takes the required member.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self { name, ..Self::default() }
    }
}

impl runtime::Decode for Metadata {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl Metadata {
    const NAME_RULE: runtime::TextRule = runtime::TextRule::new("name").length(1, usize::MAX);
}

impl runtime::Encode for Metadata {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.rule(runtime::Rule::text(&Self::NAME_RULE));
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum MetadataKind {
        File = "file",
        Other(String),
    }
}
}

mod query {
//! The operations of `query`.

use crate::runtime;

/// The operations of [`query`](self).
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    client: &'a runtime::Client,
}

impl<'a> Query<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&RUN_QUERY, &FIND_ROWS];

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
    /// - `where_`
    ///
    /// ```no_run
    /// use cases::parameters_content::query::RunQueryWhere;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut where_ = RunQueryWhere::default();
    /// where_.equals = Some(1);
    /// client
    ///     .parameters_content()
    ///     .query()
    ///     .run_query(&where_)
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
    pub fn order(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("order", runtime::Value::texts(value)))
    }
}

/// The parameter `where`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunQueryWhere {
    pub field: Option<String>,

    pub equals: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RunQueryWhere);

impl RunQueryWhere {
    /// Nothing set; the same as `default()`.
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

/// `GET /rows`.
pub static FIND_ROWS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "findRows", runtime::Method::Get, "/rows")
        .parameters(&[
            runtime::Parameter::query("text"),
            runtime::Parameter::query("any"),
            runtime::Parameter::query("markup"),
            runtime::Parameter::query("unsaid"),
            runtime::Parameter::query("kind").default_value("row"),
            runtime::Parameter::header("x-text"),
            runtime::Parameter::query("styled"),
            runtime::Parameter::query("list").json(),
            runtime::Parameter::query("form").json(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Query<'_> {
    /// What is no JSON is a text as it stands, as long as it is a single value.
    ///
    /// `GET /rows`
    ///
    /// Response headers: `X-Styled`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_content()
    ///     .query()
    ///     .find_rows()
    ///     .any(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_rows(&self) -> FindRows {
        let call = runtime::Call::new(self.client, &FIND_ROWS);
        FindRows(call)
    }
}

runtime::builder!(FIND_ROWS, FindRows, ());

impl FindRows {
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.query("text", runtime::Value::text(value)))
    }

    pub fn any(self, value: i64) -> Self {
        Self(self.0.query("any", value))
    }

    pub fn markup(self, value: impl Into<String>) -> Self {
        Self(self.0.query("markup", runtime::Value::text(value)))
    }

    pub fn unsaid(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "unsaid", value))
    }

    /// If it is not set, its default `row` is sent.
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.query("kind", runtime::Value::text(value)))
    }

    pub fn x_text(self, value: impl Into<String>) -> Self {
        Self(self.0.header("x-text", runtime::Value::text(value)))
    }

    pub fn styled(self, value: impl Into<String>) -> Self {
        Self(self.0.query("styled", runtime::Value::text(value)))
    }

    pub fn list(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("list", runtime::Value::texts(value)))
    }

    pub fn form(self, value: &FindRowsForm) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "form", value))
    }
}

/// The parameter `form`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindRowsForm {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FindRowsForm);

impl FindRowsForm {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for FindRowsForm {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FindRowsForm {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
