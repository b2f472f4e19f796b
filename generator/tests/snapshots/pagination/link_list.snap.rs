mod actions {
//! The operations of `actions`.

use crate::runtime;

/// The operations of [`actions`](self).
#[derive(Clone, Copy, Debug)]
pub struct Actions<'a> {
    client: &'a runtime::Client,
}

impl<'a> Actions<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_ACTIONS];

/// `GET /actions`.
pub static LIST_ACTIONS: runtime::Operation<ListActionsResponse> =
    runtime::Operation::new(&super::API, "ListActions", runtime::Method::Get, "/actions")
        .parameters(&[runtime::Parameter::query("limit")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Actions<'_> {
    /// `GET /actions`
    ///
    /// Response: What can be done, of which nothing is the next page.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_link_list()
    ///     .actions()
    ///     .list_actions()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_actions(&self) -> ListActions {
        let call = runtime::Call::new(self.client, &LIST_ACTIONS);
        ListActions(call)
    }
}

runtime::builder!(LIST_ACTIONS, ListActions, ListActionsResponse);

impl ListActions {
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /actions`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListActionsResponse {
    pub actions: Option<Vec<String>>,

    pub links: Option<Vec<ListActionsResponseLinksItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListActionsResponse);

impl runtime::Decode for ListActionsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("actions", &mut self.actions),
                ("links", &mut self.links),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListActionsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("actions", &self.actions, &self.extra);
        writer.optional("links", &self.links, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `links`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListActionsResponseLinksItem {
    pub rel: Option<ListActionsResponseLinksItemRel>,

    pub href: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListActionsResponseLinksItem);

impl runtime::Decode for ListActionsResponseLinksItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("rel", &mut self.rel),
                ("href", &mut self.href),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListActionsResponseLinksItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("rel", &self.rel, &self.extra);
        writer.optional("href", &self.href, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `rel`.
    pub enum ListActionsResponseLinksItemRel {
        Self_ = "self",
        Approve = "approve",
        Other(String),
    }
}
}

mod counted {
//! The operations of `counted`.

use crate::pagination_link_list::models;
use crate::runtime;

/// The operations of [`counted`](self).
#[derive(Clone, Copy, Debug)]
pub struct Counted<'a> {
    client: &'a runtime::Client,
}

impl<'a> Counted<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_COUNTED];

/// `GET /counted`.
pub static LIST_COUNTED: runtime::Operation<ListCountedResponse> =
    runtime::Operation::new(&super::API, "ListCounted", runtime::Method::Get, "/counted")
        .parameters(&[
            runtime::Parameter::query("page").rule(runtime::Rule::integer(Some(1), None)),
            runtime::Parameter::query("page_size").rule(runtime::Rule::integer(None, Some(50))),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page").first(1).items("/disputes").size("page_size"),
        );

impl Counted<'_> {
    /// `GET /counted`
    ///
    /// Response: a page that is counted, whatever its links say.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_link_list()
    ///     .counted()
    ///     .list_counted()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_counted(&self) -> ListCounted {
        let call = runtime::Call::new(self.client, &LIST_COUNTED);
        ListCounted(call)
    }
}

runtime::builder!(LIST_COUNTED, ListCounted, ListCountedResponse, models::Dispute);

impl ListCounted {
    /// At least 1.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    /// At most 50.
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("page_size", value))
    }
}

/// The 200 response of `GET /counted`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCountedResponse {
    pub disputes: Option<Vec<models::Dispute>>,

    pub links: Option<Vec<models::Link>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListCountedResponse);

impl runtime::Decode for ListCountedResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("disputes", &mut self.disputes),
                ("links", &mut self.links),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListCountedResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("disputes", &self.disputes, &self.extra);
        writer.optional("links", &self.links, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod disputes {
//! The operations of `disputes`.

use crate::pagination_link_list::models;
use crate::runtime;

/// The operations of [`disputes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Disputes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Disputes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_DISPUTES, &READ_DISPUTE];

/// `GET /disputes`.
pub static LIST_DISPUTES: runtime::Operation<ListDisputesResponse> =
    runtime::Operation::new(&super::API, "ListDisputes", runtime::Method::Get, "/disputes")
        .parameters(&[
            runtime::Parameter::query("page_size").rule(runtime::Rule::integer(None, Some(50))),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::link_list("/links").items("/disputes").size("page_size"));

impl Disputes<'_> {
    /// `GET /disputes`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_link_list()
    ///     .disputes()
    ///     .list_disputes()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_disputes(&self) -> ListDisputes {
        let call = runtime::Call::new(self.client, &LIST_DISPUTES);
        ListDisputes(call)
    }
}

runtime::builder!(LIST_DISPUTES, ListDisputes, ListDisputesResponse, models::Dispute);

impl ListDisputes {
    /// At most 50.
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("page_size", value))
    }
}

/// The 200 response of `GET /disputes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDisputesResponse {
    pub disputes: Option<Vec<models::Dispute>>,

    pub links: Option<Vec<models::Link>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListDisputesResponse);

impl runtime::Decode for ListDisputesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("disputes", &mut self.disputes),
                ("links", &mut self.links),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListDisputesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("disputes", &self.disputes, &self.extra);
        writer.optional("links", &self.links, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /disputes/{id}`.
pub static READ_DISPUTE: runtime::Operation<ReadDisputeResponse> =
    runtime::Operation::new(&super::API, "ReadDispute", runtime::Method::Get, "/disputes/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Disputes<'_> {
    /// `GET /disputes/{id}`
    ///
    /// - `id`
    ///
    /// Response: a thing with links, which is no page.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_link_list()
    ///     .disputes()
    ///     .read_dispute("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_dispute(&self, id: impl Into<String>) -> ReadDispute {
        let call = runtime::Call::new(self.client, &READ_DISPUTE)
            .path("id", runtime::Value::text(id));
        ReadDispute(call)
    }
}

runtime::builder!(READ_DISPUTE, ReadDispute, ReadDisputeResponse);

/// The 200 response of `GET /disputes/{id}`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadDisputeResponse {
    pub messages: Option<Vec<String>>,

    pub links: Option<Vec<models::Link>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ReadDisputeResponse);

impl runtime::Decode for ReadDisputeResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("messages", &mut self.messages),
                ("links", &mut self.links),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ReadDisputeResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("messages", &self.messages, &self.extra);
        writer.optional("links", &self.links, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod inside {
//! The operations of `inside`.

use crate::pagination_link_list::models;
use crate::runtime;

/// The operations of [`inside`](self).
#[derive(Clone, Copy, Debug)]
pub struct Inside<'a> {
    client: &'a runtime::Client,
}

impl<'a> Inside<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_INSIDE];

/// `GET /inside`.
pub static LIST_INSIDE: runtime::Operation<ListInsideResponse> =
    runtime::Operation::new(&super::API, "ListInside", runtime::Method::Get, "/inside")
        .parameters(&[runtime::Parameter::query("page_token")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::link_list("/meta/links").items("/disputes"));

impl Inside<'_> {
    /// `GET /inside`
    ///
    /// Response: a page whose links are beside what is said about it.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_link_list()
    ///     .inside()
    ///     .list_inside()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_inside(&self) -> ListInside {
        let call = runtime::Call::new(self.client, &LIST_INSIDE);
        ListInside(call)
    }
}

runtime::builder!(LIST_INSIDE, ListInside, ListInsideResponse, models::Dispute);

impl ListInside {
    pub fn page_token(self, value: impl Into<String>) -> Self {
        Self(self.0.query("page_token", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /inside`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInsideResponse {
    pub disputes: Option<Vec<models::Dispute>>,

    pub meta: Option<ListInsideResponseMeta>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListInsideResponse);

impl runtime::Decode for ListInsideResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("disputes", &mut self.disputes),
                ("meta", &mut self.meta),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListInsideResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("disputes", &self.disputes, &self.extra);
        writer.optional("meta", &self.meta, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `meta`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInsideResponseMeta {
    pub links: Option<Vec<ListInsideResponseMetaLinksItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListInsideResponseMeta);

impl runtime::Decode for ListInsideResponseMeta {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("links", &mut self.links),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListInsideResponseMeta {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("links", &self.links, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `links`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInsideResponseMetaLinksItem {
    pub relation: Option<ListInsideResponseMetaLinksItemRelation>,

    pub url: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListInsideResponseMetaLinksItem);

impl runtime::Decode for ListInsideResponseMetaLinksItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("relation", &mut self.relation),
                ("url", &mut self.url),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListInsideResponseMetaLinksItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("relation", &self.relation, &self.extra);
        writer.optional("url", &self.url, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `relation`.
    pub enum ListInsideResponseMetaLinksItemRelation {
        Self_ = "self",
        Next = "next",
        Other(String),
    }
}
}

mod models_dispute {
//! The schema at `/components/schemas/Dispute`.

use crate::runtime;

/// The schema `Dispute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dispute {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dispute);

impl runtime::Decode for Dispute {
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

impl runtime::Encode for Dispute {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_link {
//! The schema at `/components/schemas/Link`.

use crate::runtime;

/// The schema `Link`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    pub href: String,

    pub rel: String,

    pub method: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Link);

impl runtime::Decode for Link {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("href", &mut self.href),
                ("rel", &mut self.rel),
            ],
            &mut [
                ("method", &mut self.method),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Link {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("href", &self.href);
        writer.required("rel", &self.rel);
        writer.optional("method", &self.method, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod named {
//! The operations of `named`.

use crate::pagination_link_list::models;
use crate::runtime;

/// The operations of [`named`](self).
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    client: &'a runtime::Client,
}

impl<'a> Named<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_NAMED];

/// `GET /named`.
pub static LIST_NAMED: runtime::Operation<ListNamedResponse> =
    runtime::Operation::new(&super::API, "ListNamed", runtime::Method::Get, "/named")
        .parameters(&[runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::link_list("/ways").items("/disputes"));

impl Named<'_> {
    /// `GET /named`
    ///
    /// Response: a page whose links are called otherwise.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_link_list()
    ///     .named()
    ///     .list_named()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_named(&self) -> ListNamed {
        let call = runtime::Call::new(self.client, &LIST_NAMED);
        ListNamed(call)
    }
}

runtime::builder!(LIST_NAMED, ListNamed, ListNamedResponse, models::Dispute);

impl ListNamed {
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /named`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamedResponse {
    pub disputes: Option<Vec<models::Dispute>>,

    pub ways: Option<Vec<models::Link>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListNamedResponse);

impl runtime::Decode for ListNamedResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("disputes", &mut self.disputes),
                ("ways", &mut self.ways),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListNamedResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("disputes", &self.disputes, &self.extra);
        writer.optional("ways", &self.ways, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
