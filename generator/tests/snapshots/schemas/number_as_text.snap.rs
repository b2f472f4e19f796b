mod models_page_of_todo {
//! The schema at `/components/schemas/PageOfTodo`.

use crate::runtime;

/// The schema `PageOfTodo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfTodo {
    pub items: Vec<super::Todo>,

    pub total: i32,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PageOfTodo);

impl runtime::Decode for PageOfTodo {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut texts = reader.numbers_as_text(&["total"]);
        texts.object(
            &mut [
                ("items", &mut self.items),
                ("total", &mut self.total),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PageOfTodo {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("items", &self.items);
        writer.required("total", &self.total);
        writer.end_object(&self.extra);
    }
}
}

mod models_todo {
//! The schema at `/components/schemas/Todo`.

use crate::runtime;

/// The schema `Todo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Todo {
    pub id: i32,

    pub amount: f64,

    /// Default: `3`.
    pub big: Option<i64>,

    pub counts: Option<Vec<i32>>,

    pub by_name: Option<runtime::Map<i32>>,

    pub plain: Option<i32>,

    pub limit: Option<TodoLimit>,

    pub version: Option<TodoVersion>,

    pub code: Option<TodoCode>,

    pub word: Option<TodoWord>,

    pub span: Option<TodoSpan>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Todo);

impl runtime::Decode for Todo {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut texts = reader.numbers_as_text(&["id", "amount", "big", "counts", "byName"]);
        texts.object(
            &mut [
                ("id", &mut self.id),
                ("amount", &mut self.amount),
            ],
            &mut [
                ("big", &mut self.big),
                ("counts", &mut self.counts),
                ("byName", &mut self.by_name),
                ("plain", &mut self.plain),
                ("limit", &mut self.limit),
                ("version", &mut self.version),
                ("code", &mut self.code),
                ("word", &mut self.word),
                ("span", &mut self.span),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Todo {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.required("amount", &self.amount);
        writer.optional("big", &self.big, &self.extra);
        writer.optional("counts", &self.counts, &self.extra);
        writer.optional("byName", &self.by_name, &self.extra);
        writer.optional("plain", &self.plain, &self.extra);
        writer.optional("limit", &self.limit, &self.extra);
        writer.optional("version", &self.version, &self.extra);
        writer.optional("code", &self.code, &self.extra);
        writer.optional("word", &self.word, &self.extra);
        writer.optional("span", &self.span, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `limit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TodoLimit {
    Integer(i32),

    From(TodoLimitFrom),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(TodoLimit, Other);

impl runtime::Decode for TodoLimit {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.numbers_as_text();
        fit.offer(self, Self::Integer);
        fit.offer(self, Self::From);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for TodoLimit {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::From(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// An alternative of the property `limit`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TodoLimitFrom {
    pub from: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TodoLimitFrom);

impl runtime::Decode for TodoLimitFrom {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("from", &mut self.from),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TodoLimitFrom {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("from", &self.from);
        writer.end_object(&self.extra);
    }
}

/// The property `version`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TodoVersion {
    Integer(i32),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(TodoVersion, Other);

impl runtime::Decode for TodoVersion {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Integer);
        fit.offer(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for TodoVersion {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `code`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TodoCode {
    Integer(i64),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(TodoCode, Other);

impl runtime::Decode for TodoCode {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Integer);
        fit.offer(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for TodoCode {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `word`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TodoWord {
    Integer(i32),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(TodoWord, Other);

impl runtime::Decode for TodoWord {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Integer);
        fit.offer(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for TodoWord {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `span`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TodoSpan {
    Integer(i32),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(TodoSpan, Other);

impl runtime::Decode for TodoSpan {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Integer);
        fit.offer(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for TodoSpan {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_todo_input {
//! The schema at `/components/schemas/TodoInput`.

use crate::runtime;

/// The schema `TodoInput`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TodoInput {
    pub title: String,

    /// From 1 to 10.
    pub count: i32,

    pub owner: runtime::Maybe<i64>,

    /// Additional properties, by name.
    pub additional: runtime::Map<i32>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TodoInput);

impl TodoInput {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(count: i32, title: String) -> Self {
        Self {
            count,
            title,
            ..Self::default()
        }
    }
}

impl runtime::Decode for TodoInput {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut texts = reader.numbers_as_text(&["count", "owner", ""]);
        texts.object_with(
            &mut [
                ("title", &mut self.title),
                ("count", &mut self.count),
            ],
            &mut [
                ("owner", &mut self.owner),
            ],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TodoInput {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("title", &self.title);
        writer.rule(runtime::Rule::integer(Some(1), Some(10)));
        writer.required("count", &self.count);
        writer.maybe("owner", &self.owner, &self.extra);
        writer.end_object_with(&self.additional, &self.extra);
    }
}
}

mod todos {
//! The operations of `todos`.

use crate::schemas_number_as_text::models;
use crate::runtime;

/// The operations of [`todos`](self).
#[derive(Clone, Copy, Debug)]
pub struct Todos<'a> {
    client: &'a runtime::Client,
}

impl<'a> Todos<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_TODOS, &CREATE_TODO, &GET_TODO];

/// `GET /todos`.
pub static LIST_TODOS: runtime::Operation<models::PageOfTodo> =
    runtime::Operation::new(&super::API, "listTodos", runtime::Method::Get, "/todos")
        .parameters(&[runtime::Parameter::query("page"), runtime::Parameter::query("pageSize")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page")
                .first(1)
                .items("/items")
                .size("pageSize")
                .total("/total"),
        );

impl Todos<'_> {
    /// `GET /todos`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_number_as_text()
    ///     .todos()
    ///     .list_todos()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_todos(&self) -> ListTodos {
        let call = runtime::Call::new(self.client, &LIST_TODOS);
        ListTodos(call)
    }
}

runtime::builder!(LIST_TODOS, ListTodos, models::PageOfTodo, models::Todo);

impl ListTodos {
    /// Default: `1`.
    pub fn page(self, value: i32) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.query("pageSize", value))
    }
}

/// `POST /todos`.
pub static CREATE_TODO: runtime::Operation<models::Todo> =
    runtime::Operation::new(&super::API, "createTodo", runtime::Method::Post, "/todos")
        .bodies(&[runtime::Body::json_of::<models::TodoInput>().required()])
        .outcomes(&[runtime::Outcome::json(201)]);

impl Todos<'_> {
    /// `POST /todos`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_number_as_text::models::TodoInput;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_number_as_text()
    ///     .todos()
    ///     .create_todo(TodoInput::new(1, "value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_todo(&self, body: models::TodoInput) -> CreateTodo {
        let call = runtime::Call::new(self.client, &CREATE_TODO).body_json(&body);
        CreateTodo(call)
    }
}

runtime::builder!(CREATE_TODO, CreateTodo, models::Todo);

/// `GET /todos/{id}`.
pub static GET_TODO: runtime::Operation<models::Todo> =
    runtime::Operation::new(&super::API, "getTodo", runtime::Method::Get, "/todos/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Todos<'_> {
    /// `GET /todos/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_number_as_text()
    ///     .todos()
    ///     .get_todo(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_todo(&self, id: i32) -> GetTodo {
        let call = runtime::Call::new(self.client, &GET_TODO).path("id", id);
        GetTodo(call)
    }
}

runtime::builder!(GET_TODO, GetTodo, models::Todo);
}
