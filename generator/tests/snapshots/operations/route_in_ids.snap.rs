mod export {
//! The operations of `export`.

use crate::operations_route_in_ids::models;
use crate::runtime;

/// The operations of [`export`](self).
#[derive(Clone, Copy, Debug)]
pub struct Export<'a> {
    client: &'a runtime::Client,
}

impl<'a> Export<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&EXPORT, &START_EXPORT];

/// `GET /export`.
pub static EXPORT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "export_export_get", runtime::Method::Get, "/export")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Export<'_> {
    /// `GET /export`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .export()
    ///     .export()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export(&self) -> ExportCall {
        let call = runtime::Call::new(self.client, &EXPORT);
        ExportCall(call)
    }
}

runtime::builder!(EXPORT, ExportCall, ());

/// `POST /export/{item_id}`.
pub static START_EXPORT: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "start_export_export__item_id__post",
    runtime::Method::Post,
    "/export/{item_id}",
)
.parameters(&[runtime::Parameter::path("item_id")])
.bodies(&[runtime::Body::json_of::<models::BodyStartExport>().required()])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Export<'_> {
    /// `POST /export/{item_id}`
    ///
    /// - `item_id`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::operations_route_in_ids::models::BodyStartExport;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .export()
    ///     .start_export("value", BodyStartExport::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_export(
        &self,
        item_id: impl Into<String>,
        body: models::BodyStartExport,
    ) -> StartExport {
        let call = runtime::Call::new(self.client, &START_EXPORT)
            .path("item_id", runtime::Value::text(item_id))
            .body_json(&body);
        StartExport(call)
    }
}

runtime::builder!(START_EXPORT, StartExport, ());
}

mod files {
//! The operations of `files`.

use crate::operations_route_in_ids::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&CREATE, &UPLOAD_FILE];

/// `POST /files`.
pub static CREATE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "create_files_post", runtime::Method::Post, "/files")
        .bodies(&[runtime::Body::json_of::<models::BodyCreateFilesPost>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Files<'_> {
    /// `POST /files`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::operations_route_in_ids::models::BodyCreateFilesPost;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .files()
    ///     .create(BodyCreateFilesPost::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: models::BodyCreateFilesPost) -> Create {
        let call = runtime::Call::new(self.client, &CREATE).body_json(&body);
        Create(call)
    }
}

runtime::builder!(CREATE, Create, ());

/// `PUT /files`.
pub static UPLOAD_FILE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "upload_file_files_put", runtime::Method::Put, "/files")
        .bodies(&[runtime::Body::multipart(&[runtime::Field::new("file").required()]).required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Files<'_> {
    /// `PUT /files`
    ///
    /// - `file`
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .files()
    ///     .upload_file(Part::bytes("content").file_name("content.txt"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_file(&self, file: runtime::Part) -> UploadFile {
        let call = runtime::Call::new(self.client, &UPLOAD_FILE).form("file", file);
        UploadFile(call)
    }
}

runtime::builder!(UPLOAD_FILE, UploadFile, ());
}

mod filter {
//! The operations of `filter`.

use crate::runtime;

/// The operations of [`filter`](self).
#[derive(Clone, Copy, Debug)]
pub struct Filter<'a> {
    client: &'a runtime::Client,
}

impl<'a> Filter<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&FILTER_ITEMS];

/// `GET /filter`.
pub static FILTER_ITEMS: runtime::Operation<()> =
    runtime::Operation::new(
        &super::API,
        "filter_items_filter_get",
        runtime::Method::Get,
        "/filter",
    )
    .outcomes(&[runtime::Outcome::empty(204)]);

impl Filter<'_> {
    /// `GET /filter`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .filter()
    ///     .filter_items()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn filter_items(&self) -> FilterItems {
        let call = runtime::Call::new(self.client, &FILTER_ITEMS);
        FilterItems(call)
    }
}

runtime::builder!(FILTER_ITEMS, FilterItems, ());
}

mod items {
//! The operations of `items`.

use crate::runtime;

/// The operations of [`items`](self).
#[derive(Clone, Copy, Debug)]
pub struct Items<'a> {
    client: &'a runtime::Client,
}

impl<'a> Items<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &READ_ITEMS,
    &ITEMS_IMPORT,
    &UPDATE_ITEMS_PATCH,
    &UPDATE_ITEM_ITEMS_PATCH,
    &ITEMS_DELETE,
    &READ_ITEM,
    &READ_FILE,
];

/// `GET /items/`.
pub static READ_ITEMS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "read_items_items__get", runtime::Method::Get, "/items/")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Items<'_> {
    /// `GET /items/`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .items()
    ///     .read_items()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_items(&self) -> ReadItems {
        let call = runtime::Call::new(self.client, &READ_ITEMS);
        ReadItems(call)
    }
}

runtime::builder!(READ_ITEMS, ReadItems, ());

/// `POST /items/`.
pub static ITEMS_IMPORT: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "items_import_items__post",
    runtime::Method::Post,
    "/items/",
)
.outcomes(&[runtime::Outcome::empty(204)]);

impl Items<'_> {
    /// `POST /items/`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .items()
    ///     .import()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn import(&self) -> ItemsImport {
        let call = runtime::Call::new(self.client, &ITEMS_IMPORT);
        ItemsImport(call)
    }
}

runtime::builder!(ITEMS_IMPORT, ItemsImport, ());

/// `PUT /items/`.
pub static UPDATE_ITEMS_PATCH: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "update_items__patch", runtime::Method::Put, "/items/")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Items<'_> {
    /// `PUT /items/`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .items()
    ///     .update_items_patch()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_items_patch(&self) -> UpdateItemsPatch {
        let call = runtime::Call::new(self.client, &UPDATE_ITEMS_PATCH);
        UpdateItemsPatch(call)
    }
}

runtime::builder!(UPDATE_ITEMS_PATCH, UpdateItemsPatch, ());

/// `PATCH /items/`.
pub static UPDATE_ITEM_ITEMS_PATCH: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "update_item_items_patch",
    runtime::Method::Patch,
    "/items/",
)
.outcomes(&[runtime::Outcome::empty(204)]);

impl Items<'_> {
    /// `PATCH /items/`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .items()
    ///     .update_item_items_patch()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_item_items_patch(&self) -> UpdateItemItemsPatch {
        let call = runtime::Call::new(self.client, &UPDATE_ITEM_ITEMS_PATCH);
        UpdateItemItemsPatch(call)
    }
}

runtime::builder!(UPDATE_ITEM_ITEMS_PATCH, UpdateItemItemsPatch, ());

/// `DELETE /items/`.
pub static ITEMS_DELETE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "_items__delete", runtime::Method::Delete, "/items/")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Items<'_> {
    /// `DELETE /items/`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .items()
    ///     .delete()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> ItemsDelete {
        let call = runtime::Call::new(self.client, &ITEMS_DELETE);
        ItemsDelete(call)
    }
}

runtime::builder!(ITEMS_DELETE, ItemsDelete, ());

/// `GET /items/{item_id}`.
pub static READ_ITEM: runtime::Operation<ReadItemResponse> = runtime::Operation::new(
    &super::API,
    "read_item_items__item_id__get",
    runtime::Method::Get,
    "/items/{item_id}",
)
.parameters(&[
    runtime::Parameter::path("item_id"),
    runtime::Parameter::query("order").one_of(&["up", "down"]),
])
.outcomes(&[runtime::Outcome::json(200)]);

impl Items<'_> {
    /// An item, by its number.
    ///
    /// `GET /items/{item_id}`
    ///
    /// - `item_id`
    ///
    /// ```no_run
    /// use cases::operations_route_in_ids::items::ReadItemOrder;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .operations_route_in_ids()
    ///     .items()
    ///     .read_item("value")
    ///     .order(ReadItemOrder::Up)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`ReadItemUnprocessableContent`].
    ///
    /// - `422`: Wrong.
    pub fn read_item(&self, item_id: impl Into<String>) -> ReadItem {
        let call = runtime::Call::new(self.client, &READ_ITEM)
            .path("item_id", runtime::Value::text(item_id));
        ReadItem(call)
    }
}

runtime::builder!(READ_ITEM, ReadItem, ReadItemResponse);

impl ReadItem {
    pub fn order(self, value: ReadItemOrder) -> Self {
        Self(self.0.query("order", value))
    }
}

runtime::open_enum! {
    /// The parameter `order`.
    pub enum ReadItemOrder {
        Up = "up",
        Down = "down",
        Other(String),
    }
}

/// The 200 response of `GET /items/{item_id}`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadItemResponse {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ReadItemResponse);

impl runtime::Decode for ReadItemResponse {
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

impl runtime::Encode for ReadItemResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The 422 response of `GET /items/{item_id}`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadItemUnprocessableContent {
    pub detail: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ReadItemUnprocessableContent);

impl runtime::Decode for ReadItemUnprocessableContent {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("detail", &mut self.detail),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ReadItemUnprocessableContent {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("detail", &self.detail, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /items/{item_id}/fiché-1`.
pub static READ_FILE: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "read_file_items__item_id__fiché_1_get",
    runtime::Method::Get,
    "/items/{item_id}/fiché-1",
)
.parameters(&[runtime::Parameter::path("item_id")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Items<'_> {
    /// `GET /items/{item_id}/fiché-1`
    ///
    /// - `item_id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .items()
    ///     .read_file("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_file(&self, item_id: impl Into<String>) -> ReadFile {
        let call = runtime::Call::new(self.client, &READ_FILE)
            .path("item_id", runtime::Value::text(item_id));
        ReadFile(call)
    }
}

runtime::builder!(READ_FILE, ReadFile, ());
}

mod lists {
//! The operations of `lists`.

use crate::operations_route_in_ids::models;
use crate::runtime;

/// The operations of [`lists`](self).
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    client: &'a runtime::Client,
}

impl<'a> Lists<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&CREATE];

/// `POST /lists`.
pub static CREATE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "create_lists_post", runtime::Method::Post, "/lists")
        .bodies(&[runtime::Body::json_of::<models::BodyCreateListsPost>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Lists<'_> {
    /// `POST /lists`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::operations_route_in_ids::models::BodyCreateListsPost;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .lists()
    ///     .create(BodyCreateListsPost::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: models::BodyCreateListsPost) -> Create {
        let call = runtime::Call::new(self.client, &CREATE).body_json(&body);
        Create(call)
    }
}

runtime::builder!(CREATE, Create, ());
}

mod models_body_create_files_post {
//! The schema at `/components/schemas/Body_create_files_post`.

use crate::runtime;

/// The schema `Body_create_files_post`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyCreateFilesPost {
    pub path: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BodyCreateFilesPost);

impl BodyCreateFilesPost {
    /// Takes all members.
    #[must_use]
    pub fn new(path: String) -> Self {
        Self {
            path,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for BodyCreateFilesPost {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("path", &mut self.path),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BodyCreateFilesPost {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("path", &self.path);
        writer.end_object(&self.extra);
    }
}
}

mod models_body_create_lists_post {
//! The schema at `/components/schemas/Body_create_lists_post`.

use crate::runtime;

/// The schema `Body_create_lists_post`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyCreateListsPost {
    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BodyCreateListsPost);

impl BodyCreateListsPost {
    /// Takes all members.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self {
            name,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for BodyCreateListsPost {
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

impl runtime::Encode for BodyCreateListsPost {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}
}

mod models_body_of_nothing_post {
//! The schema at `/components/schemas/Body_of_nothing_post`.

use crate::runtime;

/// The schema `Body_of_nothing_post`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyOfNothingPost {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BodyOfNothingPost);

impl runtime::Decode for BodyOfNothingPost {
    #[inline]
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

impl runtime::Encode for BodyOfNothingPost {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_body_start_export {
//! The schema at `/components/schemas/Body_start_export_export__item_id__post`.

use crate::runtime;

/// The schema `Body_start_export_export__item_id__post`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyStartExport {
    pub format: String,

    pub options: Option<BodyStartExportOptions>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BodyStartExport);

impl BodyStartExport {
    /// Takes the required member.
    #[must_use]
    pub fn new(format: String) -> Self {
        Self { format, ..Self::default() }
    }
}

impl runtime::Decode for BodyStartExport {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("format", &mut self.format),
            ],
            &mut [
                ("options", &mut self.options),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BodyStartExport {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("format", &self.format);
        writer.optional("options", &self.options, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `options`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyStartExportOptions {
    pub deep: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BodyStartExportOptions);

impl BodyStartExportOptions {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for BodyStartExportOptions {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("deep", &mut self.deep),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BodyStartExportOptions {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("deep", &self.deep, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod operations {
//! The operations of `operations`.

use crate::runtime;

/// The operations of [`operations`](self).
#[derive(Clone, Copy, Debug)]
pub struct Operations<'a> {
    client: &'a runtime::Client,
}

impl<'a> Operations<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_ROOT];

/// `GET /`.
pub static READ_ROOT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "read_root__get", runtime::Method::Get, "/")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Operations<'_> {
    /// Read Root
    ///
    /// `GET /`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .operations()
    ///     .read_root()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_root(&self) -> ReadRoot {
        let call = runtime::Call::new(self.client, &READ_ROOT);
        ReadRoot(call)
    }
}

runtime::builder!(READ_ROOT, ReadRoot, ());
}

mod teams {
//! The operations of `teams`.

use crate::runtime;

/// The operations of [`teams`](self).
#[derive(Clone, Copy, Debug)]
pub struct Teams<'a> {
    client: &'a runtime::Client,
}

impl<'a> Teams<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &READ_TEAM_TEAMS_ITEM_ID_GET,
    &READ_ITEMS,
    &READ_TEAM_TEAMS_ITEM_ID_OF_GET,
];

/// `GET /teams/{item_id}`.
pub static READ_TEAM_TEAMS_ITEM_ID_GET: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "read_team_teams__item_id__get",
    runtime::Method::Get,
    "/teams/{item_id}",
)
.parameters(&[runtime::Parameter::path("item_id")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Teams<'_> {
    /// `GET /teams/{item_id}`
    ///
    /// - `item_id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .teams()
    ///     .read_team_teams_item_id_get("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_team_teams_item_id_get(
        &self,
        item_id: impl Into<String>,
    ) -> ReadTeamTeamsItemIdGet {
        let call = runtime::Call::new(self.client, &READ_TEAM_TEAMS_ITEM_ID_GET)
            .path("item_id", runtime::Value::text(item_id));
        ReadTeamTeamsItemIdGet(call)
    }
}

runtime::builder!(READ_TEAM_TEAMS_ITEM_ID_GET, ReadTeamTeamsItemIdGet, ());

/// `PUT /teams/{item_id}`.
pub static READ_ITEMS: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "read_items_teams__item_id__put",
    runtime::Method::Put,
    "/teams/{item_id}",
)
.parameters(&[runtime::Parameter::path("item_id")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Teams<'_> {
    /// `PUT /teams/{item_id}`
    ///
    /// - `item_id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .teams()
    ///     .read_items("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_items(&self, item_id: impl Into<String>) -> ReadItems {
        let call = runtime::Call::new(self.client, &READ_ITEMS)
            .path("item_id", runtime::Value::text(item_id));
        ReadItems(call)
    }
}

runtime::builder!(READ_ITEMS, ReadItems, ());

/// `GET /teams/{item_id}/of`.
pub static READ_TEAM_TEAMS_ITEM_ID_OF_GET: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "read_team_teams__item_id__of_get",
    runtime::Method::Get,
    "/teams/{item_id}/of",
)
.parameters(&[runtime::Parameter::path("item_id")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Teams<'_> {
    /// `GET /teams/{item_id}/of`
    ///
    /// - `item_id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_route_in_ids()
    ///     .teams()
    ///     .read_team_teams_item_id_of_get("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_team_teams_item_id_of_get(
        &self,
        item_id: impl Into<String>,
    ) -> ReadTeamTeamsItemIdOfGet {
        let call = runtime::Call::new(self.client, &READ_TEAM_TEAMS_ITEM_ID_OF_GET)
            .path("item_id", runtime::Value::text(item_id));
        ReadTeamTeamsItemIdOfGet(call)
    }
}

runtime::builder!(READ_TEAM_TEAMS_ITEM_ID_OF_GET, ReadTeamTeamsItemIdOfGet, ());
}
