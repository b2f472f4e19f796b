mod models_add_supporting_relationship_of_tasks_request {
//! The schema at `/components/schemas/AddSupportingRelationshipOfTasksRequest`.

use crate::runtime;

/// The schema `AddSupportingRelationshipOfTasksRequest`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddSupportingRelationshipOfTasksRequest {
    pub task: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddSupportingRelationshipOfTasksRequest);

impl AddSupportingRelationshipOfTasksRequest {
    /// Takes all members.
    #[must_use]
    pub fn new(task: String) -> Self {
        Self {
            task,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for AddSupportingRelationshipOfTasksRequest {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("task", &mut self.task),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddSupportingRelationshipOfTasksRequest {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("task", &self.task);
        writer.end_object(&self.extra);
    }
}
}

mod models_chain {
//! The schema at `/components/schemas/Chain`.

use crate::runtime;

/// The schema `Chain`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Chain {
    pub next: Option<Box<super::Chain>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Chain);

impl Chain {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Chain {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("next", &mut self.next),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Chain {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("next", &self.next, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_filter {
//! The schema at `/components/schemas/Filter`.

use crate::runtime;

/// The schema `Filter`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    Not(super::Not),

    Has(super::Has),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Filter, Other);

impl runtime::Decode for Filter {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Not);
        fit.offer_checked(self, Self::Has);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Filter {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Not(value) => value.encode(writer),
            Self::Has(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Filter, Not(super::Not), Has(super::Has));
}

mod models_has {
//! The schema at `/components/schemas/Has`.

use crate::runtime;

/// The schema `Has`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Has {
    pub word: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Has);

impl Has {
    /// Takes all members.
    #[must_use]
    pub fn new(word: String) -> Self {
        Self {
            word,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Has {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("word", &mut self.word),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Has {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("word", &self.word);
        writer.end_object(&self.extra);
    }
}
}

mod models_move_ {
//! The schema at `/components/schemas/Move`.

use crate::runtime;

/// The schema `Move`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Move {
    pub to: runtime::Maybe<super::Place>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Move);

impl Move {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Move {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("to", &mut self.to),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Move {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.maybe("to", &self.to, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::wrapper!(Move, to(super::Place));
}

mod models_not {
//! The schema at `/components/schemas/Not`.

use crate::runtime;

/// The schema `Not`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Not {
    pub not: super::Has,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Not);

impl Not {
    /// Takes all members.
    #[must_use]
    pub fn new(not: super::Has) -> Self {
        Self {
            not,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Not {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("not", &mut self.not),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Not {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("not", &self.not);
        writer.end_object(&self.extra);
    }
}
}

mod models_place {
//! The schema at `/components/schemas/Place`.

use crate::runtime;

/// The schema `Place`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    pub list: String,

    pub before: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Place);

impl Place {
    /// Takes the required member.
    #[must_use]
    pub fn new(list: String) -> Self {
        Self { list, ..Self::default() }
    }
}

impl runtime::Decode for Place {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("list", &mut self.list),
            ],
            &mut [
                ("before", &mut self.before),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Place {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("list", &self.list);
        writer.optional("before", &self.before, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_search {
//! The schema at `/components/schemas/Search`.

use crate::runtime;

/// The schema `Search`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Search {
    pub filter: super::Filter,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Search);

impl Search {
    /// Takes all members.
    #[must_use]
    pub fn new(filter: super::Filter) -> Self {
        Self {
            filter,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Search {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("filter", &mut self.filter),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Search {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("filter", &self.filter);
        writer.end_object(&self.extra);
    }
}

runtime::wrapper!(Search, filter(super::Filter));
}

mod models_state {
//! The schema at `/components/schemas/State`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `State`.
    pub enum State {
        Open = "open",
        Done = "done",
        Other(String),
    }
}
}

mod models_task_fields {
//! The schema at `/components/schemas/TaskFields`.

use crate::runtime;

/// The schema `TaskFields`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskFields {
    pub name: Option<String>,

    pub done: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TaskFields);

impl TaskFields {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for TaskFields {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("done", &mut self.done),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TaskFields {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("done", &self.done, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod tasks {
//! The operations of `tasks`.

use crate::bodies_wrapped::models;
use crate::runtime;

/// The operations of [`tasks`](self).
#[derive(Clone, Copy, Debug)]
pub struct Tasks<'a> {
    client: &'a runtime::Client,
}

impl<'a> Tasks<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &CREATE_TASK,
    &UPDATE_TASK,
    &MOVE_TASK,
    &SET_STATE,
    &SET_NAME,
    &SET_OPTIONS,
    &FIND_TASKS,
    &KEEP_SEARCH,
    &CHAIN_TASKS,
    &ADD_SUPPORTING_RELATIONSHIP_OF_TASKS,
];

/// `POST /tasks`.
pub static CREATE_TASK: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "createTask", runtime::Method::Post, "/tasks")
        .bodies(&[runtime::Body::json_of::<CreateTaskBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tasks<'_> {
    /// `POST /tasks`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_wrapped::models::TaskFields;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = TaskFields::default();
    /// body.name = Some("Wash up".into());
    /// body.done = Some(true);
    /// client
    ///     .bodies_wrapped()
    ///     .tasks()
    ///     .create_task(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_task(&self, body: impl Into<CreateTaskBody>) -> CreateTask {
        let call = runtime::Call::new(self.client, &CREATE_TASK).body_json(&body.into());
        CreateTask(call)
    }
}

runtime::builder!(CREATE_TASK, CreateTask, ());

/// The request body of `POST /tasks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTaskBody {
    pub data: Option<models::TaskFields>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CreateTaskBody);

impl CreateTaskBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for CreateTaskBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CreateTaskBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::wrapper!(CreateTaskBody, data(models::TaskFields));

/// `PUT /tasks/{id}`.
pub static UPDATE_TASK: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "updateTask", runtime::Method::Put, "/tasks/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[runtime::Body::json_of::<UpdateTaskBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tasks<'_> {
    /// The body is the same again.
    ///
    /// `PUT /tasks/{id}`
    ///
    /// - `id`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_wrapped::models::TaskFields;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = TaskFields::default();
    /// body.name = Some("Wash up".into());
    /// body.done = Some(true);
    /// client
    ///     .bodies_wrapped()
    ///     .tasks()
    ///     .update_task("value", body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_task(
        &self,
        id: impl Into<String>,
        body: impl Into<UpdateTaskBody>,
    ) -> UpdateTask {
        let call = runtime::Call::new(self.client, &UPDATE_TASK)
            .path("id", runtime::Value::text(id))
            .body_json(&body.into());
        UpdateTask(call)
    }
}

runtime::builder!(UPDATE_TASK, UpdateTask, ());

/// The request body of `PUT /tasks/{id}`.
pub type UpdateTaskBody = CreateTaskBody;

/// `PATCH /tasks/{id}`.
pub static MOVE_TASK: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "moveTask", runtime::Method::Patch, "/tasks/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[runtime::Body::json_of::<models::Move>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tasks<'_> {
    /// A body that need not be there, of a member that may be null.
    ///
    /// `PATCH /tasks/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// use cases::bodies_wrapped::models::Place;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_wrapped()
    ///     .tasks()
    ///     .move_task("value")
    ///     .body(Place::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn move_task(&self, id: impl Into<String>) -> MoveTask {
        let call = runtime::Call::new(self.client, &MOVE_TASK).path("id", runtime::Value::text(id));
        MoveTask(call)
    }
}

runtime::builder!(MOVE_TASK, MoveTask, ());

impl MoveTask {
    /// Sent as `application/json`.
    pub fn body(self, value: impl Into<models::Move>) -> Self {
        Self(self.0.body_json(&value.into()))
    }
}

/// `PUT /tasks/{id}/state`.
pub static SET_STATE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setState", runtime::Method::Put, "/tasks/{id}/state")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[runtime::Body::json_of::<SetStateBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tasks<'_> {
    /// An enum says what it is as well.
    ///
    /// `PUT /tasks/{id}/state`
    ///
    /// - `id`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_wrapped::models::State;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_wrapped()
    ///     .tasks()
    ///     .set_state("value", State::Open)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_state(&self, id: impl Into<String>, body: impl Into<SetStateBody>) -> SetState {
        let call = runtime::Call::new(self.client, &SET_STATE)
            .path("id", runtime::Value::text(id))
            .body_json(&body.into());
        SetState(call)
    }
}

runtime::builder!(SET_STATE, SetState, ());

/// The request body of `PUT /tasks/{id}/state`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetStateBody {
    pub state: models::State,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetStateBody);

impl SetStateBody {
    /// Takes all members.
    #[must_use]
    pub fn new(state: models::State) -> Self {
        Self {
            state,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for SetStateBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("state", &mut self.state),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SetStateBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("state", &self.state);
        writer.end_object(&self.extra);
    }
}

runtime::wrapper!(SetStateBody, state(models::State));

/// `PUT /tasks/{id}/name`.
pub static SET_NAME: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setName", runtime::Method::Put, "/tasks/{id}/name")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[runtime::Body::json_of::<SetNameBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tasks<'_> {
    /// A string could be anything, so the body names it.
    ///
    /// `PUT /tasks/{id}/name`
    ///
    /// - `id`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_wrapped::tasks::SetNameBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_wrapped()
    ///     .tasks()
    ///     .set_name("value", SetNameBody::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_name(&self, id: impl Into<String>, body: SetNameBody) -> SetName {
        let call = runtime::Call::new(self.client, &SET_NAME)
            .path("id", runtime::Value::text(id))
            .body_json(&body);
        SetName(call)
    }
}

runtime::builder!(SET_NAME, SetName, ());

/// The request body of `PUT /tasks/{id}/name`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetNameBody {
    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetNameBody);

impl SetNameBody {
    /// Takes all members.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self {
            name,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for SetNameBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SetNameBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}

/// `PUT /tasks/{id}/options`.
pub static SET_OPTIONS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setOptions", runtime::Method::Put, "/tasks/{id}/options")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[runtime::Body::json_of::<SetOptionsBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tasks<'_> {
    /// There is another member, so none of them is the body.
    ///
    /// `PUT /tasks/{id}/options`
    ///
    /// - `id`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_wrapped::{models::TaskFields, tasks::SetOptionsBody};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut data = TaskFields::default();
    /// data.name = Some("Wash up".into());
    /// client
    ///     .bodies_wrapped()
    ///     .tasks()
    ///     .set_options("value", SetOptionsBody::new(data))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_options(&self, id: impl Into<String>, body: SetOptionsBody) -> SetOptions {
        let call = runtime::Call::new(self.client, &SET_OPTIONS)
            .path("id", runtime::Value::text(id))
            .body_json(&body);
        SetOptions(call)
    }
}

runtime::builder!(SET_OPTIONS, SetOptions, ());

/// The request body of `PUT /tasks/{id}/options`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetOptionsBody {
    pub data: models::TaskFields,

    pub dry_run: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetOptionsBody);

impl SetOptionsBody {
    /// Takes the required member.
    #[must_use]
    pub fn new(data: models::TaskFields) -> Self {
        Self { data, ..Self::default() }
    }
}

impl runtime::Decode for SetOptionsBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("data", &mut self.data),
            ],
            &mut [
                ("dry_run", &mut self.dry_run),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SetOptionsBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.optional("dry_run", &self.dry_run, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /tasks/search`.
pub static FIND_TASKS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "findTasks", runtime::Method::Post, "/tasks/search")
        .bodies(&[runtime::Body::json_of::<models::Search>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tasks<'_> {
    /// What is inside of a body says something itself.
    ///
    /// `POST /tasks/search`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_wrapped::models::{Filter, Has, Not};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_wrapped()
    ///     .tasks()
    ///     .find_tasks(Filter::Not(Not::new(Has::new("value".into()))))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_tasks(&self, body: impl Into<models::Search>) -> FindTasks {
        let call = runtime::Call::new(self.client, &FIND_TASKS).body_json(&body.into());
        FindTasks(call)
    }
}

runtime::builder!(FIND_TASKS, FindTasks, ());

/// `PUT /tasks/search`.
pub static KEEP_SEARCH: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "keepSearch", runtime::Method::Put, "/tasks/search")
        .bodies(&[runtime::Body::json_of::<models::Filter>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tasks<'_> {
    /// What is a choice of several is taken as any of them.
    ///
    /// `PUT /tasks/search`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_wrapped::models::{Filter, Has, Not};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_wrapped()
    ///     .tasks()
    ///     .keep_search(Filter::Not(Not::new(Has::new("value".into()))))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn keep_search(&self, body: impl Into<models::Filter>) -> KeepSearch {
        let call = runtime::Call::new(self.client, &KEEP_SEARCH).body_json(&body.into());
        KeepSearch(call)
    }
}

runtime::builder!(KEEP_SEARCH, KeepSearch, ());

/// `POST /tasks/chain`.
pub static CHAIN_TASKS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "chainTasks", runtime::Method::Post, "/tasks/chain")
        .bodies(&[runtime::Body::json_of::<models::Chain>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Tasks<'_> {
    /// A body of nothing but bodies is made of no other type.
    ///
    /// `POST /tasks/chain`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_wrapped::models::Chain;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_wrapped()
    ///     .tasks()
    ///     .chain_tasks(Chain::default())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain_tasks(&self, body: models::Chain) -> ChainTasks {
        let call = runtime::Call::new(self.client, &CHAIN_TASKS).body_json(&body);
        ChainTasks(call)
    }
}

runtime::builder!(CHAIN_TASKS, ChainTasks, ());

/// `POST /tasks/relationships`.
pub static ADD_SUPPORTING_RELATIONSHIP_OF_TASKS: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "addSupportingRelationshipOfTasks",
    runtime::Method::Post,
    "/tasks/relationships",
)
.bodies(&[runtime::Body::json_of::<AddSupportingRelationshipOfTasksBody>().required()])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Tasks<'_> {
    /// Names that need a line each.
    ///
    /// `POST /tasks/relationships`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_wrapped::models::AddSupportingRelationshipOfTasksRequest;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_wrapped()
    ///     .tasks()
    ///     .add_supporting_relationship_of_tasks(AddSupportingRelationshipOfTasksRequest::new(
    ///         "value".into(),
    ///     ))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_supporting_relationship_of_tasks(
        &self,
        body: impl Into<AddSupportingRelationshipOfTasksBody>,
    ) -> AddSupportingRelationshipOfTasks {
        let call = runtime::Call::new(self.client, &ADD_SUPPORTING_RELATIONSHIP_OF_TASKS)
            .body_json(&body.into());
        AddSupportingRelationshipOfTasks(call)
    }
}

runtime::builder!(ADD_SUPPORTING_RELATIONSHIP_OF_TASKS, AddSupportingRelationshipOfTasks, ());

/// The request body of `POST /tasks/relationships`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddSupportingRelationshipOfTasksBody {
    pub data: models::AddSupportingRelationshipOfTasksRequest,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddSupportingRelationshipOfTasksBody);

impl AddSupportingRelationshipOfTasksBody {
    /// Takes all members.
    #[must_use]
    pub fn new(data: models::AddSupportingRelationshipOfTasksRequest) -> Self {
        Self {
            data,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for AddSupportingRelationshipOfTasksBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("data", &mut self.data),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddSupportingRelationshipOfTasksBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.end_object(&self.extra);
    }
}

runtime::wrapper!(
    AddSupportingRelationshipOfTasksBody,
    data(models::AddSupportingRelationshipOfTasksRequest),
);
}
