mod jobs {
//! The operations of `jobs`.

use crate::runtime;

/// The operations of [`jobs`](self).
#[derive(Clone, Copy, Debug)]
pub struct Jobs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Jobs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_JOBS, &CREATE_JOB];

/// `GET /jobs`.
pub static LIST_JOBS: runtime::Operation<ListJobsResponse> =
    runtime::Operation::new(&super::API, "ListJobs", runtime::Method::Get, "/jobs")
        .parameters(&[runtime::Parameter::query("since")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::token("/last", "since").items("/jobs"));

impl Jobs<'_> {
    /// `GET /jobs`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_overridden()
    ///     .jobs()
    ///     .list_jobs()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_jobs(&self) -> ListJobs {
        let call = runtime::Call::new(self.client, &LIST_JOBS);
        ListJobs(call)
    }
}

runtime::builder!(LIST_JOBS, ListJobs, ListJobsResponse, i64);

impl ListJobs {
    pub fn since(self, value: impl Into<String>) -> Self {
        Self(self.0.query("since", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /jobs`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJobsResponse {
    pub last: Option<String>,

    pub jobs: Option<Vec<i64>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListJobsResponse);

impl runtime::Decode for ListJobsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("last", &mut self.last),
                ("jobs", &mut self.jobs),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListJobsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("last", &self.last, &self.extra);
        writer.optional("jobs", &self.jobs, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /jobs`.
pub static CREATE_JOB: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "CreateJob", runtime::Method::Post, "/jobs")
        .outcomes(&[runtime::Outcome::empty(204)])
        .retry(runtime::Retry::Idempotent);

impl Jobs<'_> {
    /// `POST /jobs`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .pagination_overridden()
    ///     .jobs()
    ///     .create_job()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_job(&self) -> CreateJob {
        let call = runtime::Call::new(self.client, &CREATE_JOB);
        CreateJob(call)
    }
}

runtime::builder!(CREATE_JOB, CreateJob, ());
}

mod log {
//! The operations of `log`.

use crate::runtime;

/// The operations of [`log`](self).
#[derive(Clone, Copy, Debug)]
pub struct Log<'a> {
    client: &'a runtime::Client,
}

impl<'a> Log<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_LOG];

/// `GET /log`.
pub static READ_LOG: runtime::Operation<Vec<String>> =
    runtime::Operation::new(&super::API, "ReadLog", runtime::Method::Get, "/log")
        .parameters(&[runtime::Parameter::query("offset"), runtime::Parameter::query("size")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Log<'_> {
    /// `GET /log`
    ///
    /// Response: Lines.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_overridden()
    ///     .log()
    ///     .read_log()
    ///     .offset(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_log(&self) -> ReadLog {
        let call = runtime::Call::new(self.client, &READ_LOG);
        ReadLog(call)
    }
}

runtime::builder!(READ_LOG, ReadLog, Vec<String>);

impl ReadLog {
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    pub fn size(self, value: i64) -> Self {
        Self(self.0.query("size", value))
    }
}
}

mod members {
//! The operations of `members`.

use crate::runtime;

/// The operations of [`members`](self).
#[derive(Clone, Copy, Debug)]
pub struct Members<'a> {
    client: &'a runtime::Client,
}

impl<'a> Members<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_MEMBERS];

/// `GET /members`.
pub static LIST_MEMBERS: runtime::Operation<ListMembersResponse> =
    runtime::Operation::new(&super::API, "ListMembers", runtime::Method::Get, "/members")
        .parameters(&[runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::last_item("/user/id", "after").items("/members").more("/left"),
        );

impl Members<'_> {
    /// `GET /members`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_overridden()
    ///     .members()
    ///     .list_members()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_members(&self) -> ListMembers {
        let call = runtime::Call::new(self.client, &LIST_MEMBERS);
        ListMembers(call)
    }
}

runtime::builder!(LIST_MEMBERS, ListMembers, ListMembersResponse, ListMembersResponseMembersItem);

impl ListMembers {
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /members`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMembersResponse {
    pub left: Option<bool>,

    pub members: Option<Vec<ListMembersResponseMembersItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListMembersResponse);

impl runtime::Decode for ListMembersResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("left", &mut self.left),
                ("members", &mut self.members),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListMembersResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("left", &self.left, &self.extra);
        writer.optional("members", &self.members, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `members`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMembersResponseMembersItem {
    pub user: Option<ListMembersResponseMembersItemUser>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListMembersResponseMembersItem);

impl runtime::Decode for ListMembersResponseMembersItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("user", &mut self.user),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListMembersResponseMembersItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("user", &self.user, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `user`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMembersResponseMembersItemUser {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListMembersResponseMembersItemUser);

impl runtime::Decode for ListMembersResponseMembersItemUser {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListMembersResponseMembersItemUser {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod notes {
//! The operations of `notes`.

use crate::runtime;

/// The operations of [`notes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Notes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&FIND_NOTES];

/// `POST /notes`.
pub static FIND_NOTES: runtime::Operation<Vec<String>> =
    runtime::Operation::new(&super::API, "FindNotes", runtime::Method::Post, "/notes")
        .bodies(&[runtime::Body::json_of::<FindNotesBody>()])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::page_number("/at").first(1).in_body());

impl Notes<'_> {
    /// `POST /notes`
    ///
    /// Response: a page.
    ///
    /// ```no_run
    /// use cases::pagination_overridden::notes::FindNotesBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_overridden()
    ///     .notes()
    ///     .find_notes()
    ///     .body(FindNotesBody::default())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_notes(&self) -> FindNotes {
        let call = runtime::Call::new(self.client, &FIND_NOTES);
        FindNotes(call)
    }
}

runtime::builder!(FIND_NOTES, FindNotes, Vec<String>, String);

impl FindNotes {
    /// Sent as `application/json`.
    pub fn body(self, value: FindNotesBody) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// The request body of `POST /notes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindNotesBody {
    pub at: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FindNotesBody);

impl FindNotesBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for FindNotesBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("at", &mut self.at),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FindNotesBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("at", &self.at, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod rows {
//! The operations of `rows`.

use crate::runtime;

/// The operations of [`rows`](self).
#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    client: &'a runtime::Client,
}

impl<'a> Rows<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_ROWS];

/// `GET /rows`.
pub static LIST_ROWS: runtime::Operation<ListRowsResponse> =
    runtime::Operation::new(&super::API, "ListRows", runtime::Method::Get, "/rows")
        .parameters(&[runtime::Parameter::query("from")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::offset("from").items("/rows").total("/sum"));

impl Rows<'_> {
    /// `GET /rows`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_overridden()
    ///     .rows()
    ///     .list_rows()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_rows(&self) -> ListRows {
        let call = runtime::Call::new(self.client, &LIST_ROWS);
        ListRows(call)
    }
}

runtime::builder!(LIST_ROWS, ListRows, ListRowsResponse, i64);

impl ListRows {
    pub fn from_(self, value: i64) -> Self {
        Self(self.0.query("from", value))
    }
}

/// The 200 response of `GET /rows`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRowsResponse {
    pub sum: Option<i64>,

    pub rows: Option<Vec<i64>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListRowsResponse);

impl runtime::Decode for ListRowsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("sum", &mut self.sum),
                ("rows", &mut self.rows),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListRowsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("sum", &self.sum, &self.extra);
        writer.optional("rows", &self.rows, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod tasks {
//! The operations of `tasks`.

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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&FIND_TASKS];

/// `POST /tasks`.
pub static FIND_TASKS: runtime::Operation<FindTasksResponse> =
    runtime::Operation::new(&super::API, "FindTasks", runtime::Method::Post, "/tasks")
        .bodies(&[runtime::Body::json_of::<FindTasksBody>()])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::token("/then", "/from/id").items("/tasks").in_body());

impl Tasks<'_> {
    /// `POST /tasks`
    ///
    /// ```no_run
    /// use cases::pagination_overridden::tasks::FindTasksBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = FindTasksBody::default();
    /// body.words = Some("value".into());
    /// let response = client
    ///     .pagination_overridden()
    ///     .tasks()
    ///     .find_tasks()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_tasks(&self) -> FindTasks {
        let call = runtime::Call::new(self.client, &FIND_TASKS);
        FindTasks(call)
    }
}

runtime::builder!(FIND_TASKS, FindTasks, FindTasksResponse, i64);

impl FindTasks {
    /// Sent as `application/json`.
    pub fn body(self, value: FindTasksBody) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// The request body of `POST /tasks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindTasksBody {
    pub words: Option<String>,

    pub from: Option<FindTasksBodyFrom>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FindTasksBody);

impl FindTasksBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for FindTasksBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("words", &mut self.words),
                ("from", &mut self.from),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FindTasksBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("words", &self.words, &self.extra);
        writer.optional("from", &self.from, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `from`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindTasksBodyFrom {
    pub id: Option<FindTasksBodyFromId>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FindTasksBodyFrom);

impl FindTasksBodyFrom {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for FindTasksBodyFrom {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FindTasksBodyFrom {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `id`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindTasksBodyFromId {
    Integer(i64),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FindTasksBodyFromId, Other);

impl runtime::Decode for FindTasksBodyFromId {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Integer);
        fit.offer_checked(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FindTasksBodyFromId {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(FindTasksBodyFromId, Integer(i64), Text(String), Text(&str));

/// The 200 response of `POST /tasks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindTasksResponse {
    pub then: Option<FindTasksResponseThen>,

    pub tasks: Option<Vec<i64>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FindTasksResponse);

impl runtime::Decode for FindTasksResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("then", &mut self.then),
                ("tasks", &mut self.tasks),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FindTasksResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("then", &self.then, &self.extra);
        writer.optional("tasks", &self.tasks, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `then`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindTasksResponseThen {
    Integer(i64),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FindTasksResponseThen, Other);

impl runtime::Decode for FindTasksResponseThen {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Integer);
        fit.offer(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FindTasksResponseThen {
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
