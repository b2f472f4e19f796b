mod models_page {
//! The schema at `/components/schemas/Page`.

use crate::runtime;

/// The schema `Page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub data: Vec<runtime::Json>,

    pub meta: super::PageMeta,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Page);

impl runtime::Decode for Page {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("data", &mut self.data),
                ("meta", &mut self.meta),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Page {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.required("meta", &self.meta);
        writer.end_object(&self.extra);
    }
}
}

mod models_page_meta {
//! The schema at `/components/schemas/Page/properties/meta`.

use crate::runtime;

/// The property `meta`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageMeta {
    pub page: Option<f64>,

    pub take: Option<f64>,

    pub item_count: Option<f64>,

    pub page_count: Option<f64>,

    pub has_next_page: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PageMeta);

impl runtime::Decode for PageMeta {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("page", &mut self.page),
                ("take", &mut self.take),
                ("itemCount", &mut self.item_count),
                ("pageCount", &mut self.page_count),
                ("hasNextPage", &mut self.has_next_page),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PageMeta {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("page", &self.page, &self.extra);
        writer.optional("take", &self.take, &self.extra);
        writer.optional("itemCount", &self.item_count, &self.extra);
        writer.optional("pageCount", &self.page_count, &self.extra);
        writer.optional("hasNextPage", &self.has_next_page, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_pet {
//! The schema at `/components/schemas/Pet`.

use crate::runtime;

/// The schema `Pet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Pet);

impl runtime::Decode for Pet {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_pets {
//! The schema at `/components/schemas/Pets`.

use crate::runtime;

/// The schema `Pets`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pets {
    pub items: Option<Vec<super::Pet>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Pets);

impl runtime::Decode for Pets {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("items", &mut self.items),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Pets {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod pets {
//! The operations of `pets`.

use crate::pagination_size_words::models;
use crate::runtime;

/// The operations of [`pets`](self).
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a runtime::Client,
}

impl<'a> Pets<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_PETS,
    &LIST_OWNERS,
    &LIST_VETS,
    &LIST_FRIENDS,
    &LIST_USERS,
];

/// `GET /pets`.
pub static LIST_PETS: runtime::Operation<ListPetsResponse> =
    runtime::Operation::new(&super::API, "listPets", runtime::Method::Get, "/pets")
        .parameters(&[
            runtime::Parameter::query("page").rule(runtime::Rule::integer(Some(1), None)),
            runtime::Parameter::query("take").rule(runtime::Rule::integer(Some(1), Some(50))),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page")
                .first(1)
                .items("/data")
                .size("take")
                .more("/meta/hasNextPage"),
        );

impl Pets<'_> {
    /// `GET /pets`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_size_words()
    ///     .pets()
    ///     .list_pets()
    ///     .take(10.0)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pets(&self) -> ListPets {
        let call = runtime::Call::new(self.client, &LIST_PETS);
        ListPets(call)
    }
}

runtime::builder!(LIST_PETS, ListPets, ListPetsResponse, models::Pet);

impl ListPets {
    /// Default: `1`.
    ///
    /// At least 1.
    pub fn page(self, value: f64) -> Self {
        Self(self.0.query("page", value))
    }

    /// Default: `10`.
    ///
    /// From 1 to 50.
    pub fn take(self, value: f64) -> Self {
        Self(self.0.query("take", value))
    }
}

/// The 200 response of `GET /pets`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPetsResponse {
    pub data: Vec<models::Pet>,

    pub meta: models::PageMeta,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListPetsResponse);

impl runtime::Decode for ListPetsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("data", &mut self.data),
                ("meta", &mut self.meta),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListPetsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.required("meta", &self.meta);
        writer.end_object(&self.extra);
    }
}

/// `GET /owners`.
pub static LIST_OWNERS: runtime::Operation<models::Pets> =
    runtime::Operation::new(&super::API, "listOwners", runtime::Method::Get, "/owners")
        .parameters(&[runtime::Parameter::query("skip"), runtime::Parameter::query("take")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::offset("skip").items("/items").size("take"));

impl Pets<'_> {
    /// `GET /owners`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_size_words()
    ///     .pets()
    ///     .list_owners()
    ///     .take(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_owners(&self) -> ListOwners {
        let call = runtime::Call::new(self.client, &LIST_OWNERS);
        ListOwners(call)
    }
}

runtime::builder!(LIST_OWNERS, ListOwners, models::Pets, models::Pet);

impl ListOwners {
    pub fn skip(self, value: i64) -> Self {
        Self(self.0.query("skip", value))
    }

    pub fn take(self, value: i64) -> Self {
        Self(self.0.query("take", value))
    }
}

/// `GET /vets`.
pub static LIST_VETS: runtime::Operation<models::Pets> =
    runtime::Operation::new(&super::API, "listVets", runtime::Method::Get, "/vets")
        .parameters(&[runtime::Parameter::query("$skip"), runtime::Parameter::query("$top")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::offset("$skip").items("/items").size("$top"));

impl Pets<'_> {
    /// `GET /vets`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_size_words()
    ///     .pets()
    ///     .list_vets()
    ///     .top(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_vets(&self) -> ListVets {
        let call = runtime::Call::new(self.client, &LIST_VETS);
        ListVets(call)
    }
}

runtime::builder!(LIST_VETS, ListVets, models::Pets, models::Pet);

impl ListVets {
    pub fn skip(self, value: i64) -> Self {
        Self(self.0.query("$skip", value))
    }

    pub fn top(self, value: i64) -> Self {
        Self(self.0.query("$top", value))
    }
}

/// `GET /friends`.
pub static LIST_FRIENDS: runtime::Operation<ListFriendsResponse> =
    runtime::Operation::new(&super::API, "listFriends", runtime::Method::Get, "/friends")
        .parameters(&[
            runtime::Parameter::query("after"),
            runtime::Parameter::query("first").rule(runtime::Rule::integer(None, Some(100))),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/pageInfo/cursors/after", "after")
                .items("/nodes")
                .size("first")
                .more("/pageInfo/hasNextPage"),
        );

impl Pets<'_> {
    /// `GET /friends`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_size_words()
    ///     .pets()
    ///     .list_friends()
    ///     .first(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_friends(&self) -> ListFriends {
        let call = runtime::Call::new(self.client, &LIST_FRIENDS);
        ListFriends(call)
    }
}

runtime::builder!(LIST_FRIENDS, ListFriends, ListFriendsResponse, models::Pet);

impl ListFriends {
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }

    /// At most 100.
    pub fn first(self, value: i64) -> Self {
        Self(self.0.query("first", value))
    }
}

/// The 200 response of `GET /friends`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFriendsResponse {
    pub nodes: Option<Vec<models::Pet>>,

    pub page_info: Option<ListFriendsResponsePageInfo>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListFriendsResponse);

impl runtime::Decode for ListFriendsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("nodes", &mut self.nodes),
                ("pageInfo", &mut self.page_info),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListFriendsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("nodes", &self.nodes, &self.extra);
        writer.optional("pageInfo", &self.page_info, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `pageInfo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFriendsResponsePageInfo {
    pub has_next_page: Option<bool>,

    pub cursors: Option<ListFriendsResponsePageInfoCursors>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListFriendsResponsePageInfo);

impl runtime::Decode for ListFriendsResponsePageInfo {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("hasNextPage", &mut self.has_next_page),
                ("cursors", &mut self.cursors),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListFriendsResponsePageInfo {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("hasNextPage", &self.has_next_page, &self.extra);
        writer.optional("cursors", &self.cursors, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `cursors`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFriendsResponsePageInfoCursors {
    pub after: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListFriendsResponsePageInfoCursors);

impl runtime::Decode for ListFriendsResponsePageInfoCursors {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("after", &mut self.after),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListFriendsResponsePageInfoCursors {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("after", &self.after, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /users`.
pub static LIST_USERS: runtime::Operation<models::Pets> =
    runtime::Operation::new(&super::API, "listUsers", runtime::Method::Get, "/users")
        .parameters(&[
            runtime::Parameter::query("first"),
            runtime::Parameter::query("max"),
            runtime::Parameter::query("page"),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Pets<'_> {
    /// `GET /users`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_size_words()
    ///     .pets()
    ///     .list_users()
    ///     .first(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_users(&self) -> ListUsers {
        let call = runtime::Call::new(self.client, &LIST_USERS);
        ListUsers(call)
    }
}

runtime::builder!(LIST_USERS, ListUsers, models::Pets);

impl ListUsers {
    pub fn first(self, value: i64) -> Self {
        Self(self.0.query("first", value))
    }

    pub fn max(self, value: i64) -> Self {
        Self(self.0.query("max", value))
    }

    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }
}
}
