mod accounts {
//! The operations of `accounts`.

use crate::runtime;

/// The operations of [`accounts`](self).
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a> {
    client: &'a runtime::Client,
}

impl<'a> Accounts<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_ACCOUNTS];

/// `GET /accounts`.
pub static LIST_ACCOUNTS: runtime::Operation<ListAccountsResponse> =
    runtime::Operation::new(&super::API, "ListAccounts", runtime::Method::Get, "/accounts")
        .parameters(&[runtime::Parameter::query("from"), runtime::Parameter::query("take")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::token("/next", "from").items("/accounts").size("take"));

impl Accounts<'_> {
    /// `GET /accounts`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_token_in_words()
    ///     .accounts()
    ///     .list_accounts()
    ///     .take(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_accounts(&self) -> ListAccounts {
        let call = runtime::Call::new(self.client, &LIST_ACCOUNTS);
        ListAccounts(call)
    }
}

runtime::builder!(LIST_ACCOUNTS, ListAccounts, ListAccountsResponse, String);

impl ListAccounts {
    pub fn from_(self, value: impl Into<String>) -> Self {
        Self(self.0.query("from", runtime::Value::text(value)))
    }

    pub fn take(self, value: i64) -> Self {
        Self(self.0.query("take", value))
    }
}

/// The 200 response of `GET /accounts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAccountsResponse {
    pub accounts: Option<Vec<String>>,

    /// The token to retrieve the next page of accounts.
    pub next: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListAccountsResponse);

impl runtime::Decode for ListAccountsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("accounts", &mut self.accounts),
                ("next", &mut self.next),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListAccountsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("accounts", &self.accounts, &self.extra);
        writer.optional("next", &self.next, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod either {
//! The operations of `either`.

use crate::runtime;

/// The operations of [`either`](self).
#[derive(Clone, Copy, Debug)]
pub struct Either<'a> {
    client: &'a runtime::Client,
}

impl<'a> Either<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_EITHER];

/// `GET /either`.
pub static LIST_EITHER: runtime::Operation<ListEitherResponse> =
    runtime::Operation::new(&super::API, "ListEither", runtime::Method::Get, "/either")
        .parameters(&[runtime::Parameter::query("after"), runtime::Parameter::query("marker")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Either<'_> {
    /// `GET /either`
    ///
    /// Response: a page whose token could go into either of two parameters.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_token_in_words()
    ///     .either()
    ///     .list_either()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_either(&self) -> ListEither {
        let call = runtime::Call::new(self.client, &LIST_EITHER);
        ListEither(call)
    }
}

runtime::builder!(LIST_EITHER, ListEither, ListEitherResponse);

impl ListEither {
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }

    pub fn marker(self, value: impl Into<String>) -> Self {
        Self(self.0.query("marker", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /either`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEitherResponse {
    pub either: Option<Vec<String>>,

    /// The token of the next page.
    pub next: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListEitherResponse);

impl runtime::Decode for ListEitherResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("either", &mut self.either),
                ("next", &mut self.next),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListEitherResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("either", &self.either, &self.extra);
        writer.optional("next", &self.next, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod events {
//! The operations of `events`.

use crate::runtime;

/// The operations of [`events`](self).
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    client: &'a runtime::Client,
}

impl<'a> Events<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_EVENTS];

/// `GET /events`.
pub static LIST_EVENTS: runtime::Operation<ListEventsResponse> =
    runtime::Operation::new(&super::API, "ListEvents", runtime::Method::Get, "/events")
        .parameters(&[runtime::Parameter::query("from")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Events<'_> {
    /// `GET /events`
    ///
    /// Response: Events since a time, which takes no token.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_token_in_words()
    ///     .events()
    ///     .list_events()
    ///     .from_("2026-01-31T12:00:00Z".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self) -> ListEvents {
        let call = runtime::Call::new(self.client, &LIST_EVENTS);
        ListEvents(call)
    }
}

runtime::builder!(LIST_EVENTS, ListEvents, ListEventsResponse);

impl ListEvents {
    pub fn from_(self, value: runtime::DateTime) -> Self {
        Self(self.0.query("from", value))
    }
}

/// The 200 response of `GET /events`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponse {
    pub events: Option<Vec<String>>,

    /// The token of the next page.
    pub next: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListEventsResponse);

impl runtime::Decode for ListEventsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("events", &mut self.events),
                ("next", &mut self.next),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListEventsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("events", &self.events, &self.extra);
        writer.optional("next", &self.next, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod groups {
//! The operations of `groups`.

use crate::runtime;

/// The operations of [`groups`](self).
#[derive(Clone, Copy, Debug)]
pub struct Groups<'a> {
    client: &'a runtime::Client,
}

impl<'a> Groups<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_GROUPS];

/// `GET /groups`.
pub static LIST_GROUPS: runtime::Operation<ListGroupsResponse> =
    runtime::Operation::new(&super::API, "ListGroups", runtime::Method::Get, "/groups")
        .parameters(&[runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/pagination/next_offset", "after")
                .items("/groups")
                .more("/pagination/has_more"),
        );

impl Groups<'_> {
    /// `GET /groups`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_token_in_words()
    ///     .groups()
    ///     .list_groups()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_groups(&self) -> ListGroups {
        let call = runtime::Call::new(self.client, &LIST_GROUPS);
        ListGroups(call)
    }
}

runtime::builder!(LIST_GROUPS, ListGroups, ListGroupsResponse, String);

impl ListGroups {
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /groups`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListGroupsResponse {
    pub groups: Option<Vec<String>>,

    pub pagination: Option<ListGroupsResponsePagination>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListGroupsResponse);

impl runtime::Decode for ListGroupsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("groups", &mut self.groups),
                ("pagination", &mut self.pagination),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListGroupsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("groups", &self.groups, &self.extra);
        writer.optional("pagination", &self.pagination, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `pagination`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListGroupsResponsePagination {
    pub has_more: Option<bool>,

    /// Cursor of the next page.
    pub next_offset: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListGroupsResponsePagination);

impl runtime::Decode for ListGroupsResponsePagination {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("has_more", &mut self.has_more),
                ("next_offset", &mut self.next_offset),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListGroupsResponsePagination {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("has_more", &self.has_more, &self.extra);
        writer.optional("next_offset", &self.next_offset, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod readings {
//! The operations of `readings`.

use crate::runtime;

/// The operations of [`readings`](self).
#[derive(Clone, Copy, Debug)]
pub struct Readings<'a> {
    client: &'a runtime::Client,
}

impl<'a> Readings<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_READINGS];

/// `GET /readings`.
pub static LIST_READINGS: runtime::Operation<ListReadingsResponse> =
    runtime::Operation::new(&super::API, "ListReadings", runtime::Method::Get, "/readings")
        .parameters(&[runtime::Parameter::query("from")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Readings<'_> {
    /// `GET /readings`
    ///
    /// Response: Readings since a time, of which the answer says nothing, and how many seconds it is to the next.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_token_in_words()
    ///     .readings()
    ///     .list_readings()
    ///     .from_(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_readings(&self) -> ListReadings {
        let call = runtime::Call::new(self.client, &LIST_READINGS);
        ListReadings(call)
    }
}

runtime::builder!(LIST_READINGS, ListReadings, ListReadingsResponse);

impl ListReadings {
    pub fn from_(self, value: i64) -> Self {
        Self(self.0.query("from", value))
    }
}

/// The 200 response of `GET /readings`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReadingsResponse {
    pub readings: Option<Vec<String>>,

    pub next: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListReadingsResponse);

impl runtime::Decode for ListReadingsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("readings", &mut self.readings),
                ("next", &mut self.next),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListReadingsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("readings", &self.readings, &self.extra);
        writer.optional("next", &self.next, &self.extra);
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_TASKS];

/// `GET /tasks`.
pub static LIST_TASKS: runtime::Operation<ListTasksResponse> =
    runtime::Operation::new(&super::API, "ListTasks", runtime::Method::Get, "/tasks")
        .parameters(&[
            runtime::Parameter::query("from").rule(runtime::Rule::integer(Some(0), None)),
            runtime::Parameter::query("limit"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::token("/next", "from").items("/results").size("limit"));

impl Tasks<'_> {
    /// `GET /tasks`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_token_in_words()
    ///     .tasks()
    ///     .list_tasks()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tasks(&self) -> ListTasks {
        let call = runtime::Call::new(self.client, &LIST_TASKS);
        ListTasks(call)
    }
}

runtime::builder!(LIST_TASKS, ListTasks, ListTasksResponse, String);

impl ListTasks {
    /// At least 0.
    pub fn from_(self, value: i64) -> Self {
        Self(self.0.query("from", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /tasks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTasksResponse {
    pub results: Option<Vec<String>>,

    pub from: Option<i64>,

    pub next: Option<i64>,

    pub total: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListTasksResponse);

impl runtime::Decode for ListTasksResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("results", &mut self.results),
                ("from", &mut self.from),
                ("next", &mut self.next),
                ("total", &mut self.total),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListTasksResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("results", &self.results, &self.extra);
        writer.optional("from", &self.from, &self.extra);
        writer.optional("next", &self.next, &self.extra);
        writer.optional("total", &self.total, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
