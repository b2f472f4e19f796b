mod grants {
//! The operations of `grants`.

use crate::pagination_alternatives::models;
use crate::runtime;

/// The operations of `grants`.
#[derive(Clone, Copy, Debug)]
pub struct Grants<'a> {
    client: &'a runtime::Client,
}

impl<'a> Grants<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_GRANTS,
    &LIST_MIXED,
    &LIST_REPORTS,
    &LIST_WHATEVER,
];

/// `GET /grants`.
pub static LIST_GRANTS: runtime::Operation<ListGrantsResponse> =
    runtime::Operation::new(&super::API, "listGrants", runtime::Method::Get, "/grants")
        .parameters(&[runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::next_url("/_links/next/href").items("/data"));

impl Grants<'_> {
    /// `GET /grants`
    ///
    /// The response: Grants, with what they are for or without.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_alternatives()
    ///     .grants()
    ///     .list_grants()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_grants(&self) -> ListGrants {
        let call = runtime::Call::new(self.client, &LIST_GRANTS);
        ListGrants(call)
    }
}

runtime::builder!(LIST_GRANTS, ListGrants, ListGrantsResponse, ListGrantsItem);

impl ListGrants {
    /// The parameter `after`.
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}

/// What `GET /grants` answers with 200.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListGrantsResponse {
    /// A value that fits `Short`.
    Short(models::Short),

    /// A value that fits `Long`.
    Long(models::Long),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for ListGrantsResponse {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for ListGrantsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Short);
        fit.offer(self, Self::Long);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ListGrantsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Short(value) => value.encode(writer),
            Self::Long(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// An item of the list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListGrantsItem {
    /// A value that fits `Grant`.
    Grant(models::Grant),

    /// A value that fits `Entitled`.
    Entitled(models::Entitled),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for ListGrantsItem {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for ListGrantsItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Grant);
        fit.offer(self, Self::Entitled);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ListGrantsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Grant(value) => value.encode(writer),
            Self::Entitled(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// `GET /mixed`.
pub static LIST_MIXED: runtime::Operation<ListMixedResponse> =
    runtime::Operation::new(&super::API, "listMixed", runtime::Method::Get, "/mixed")
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::next_url("/_links/next/href").items("/data"));

impl Grants<'_> {
    /// `GET /mixed`
    ///
    /// The response: Grants, of which the document says of one alone that they lead on.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_alternatives()
    ///     .grants()
    ///     .list_mixed()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_mixed(&self) -> ListMixed {
        let call = runtime::Call::new(self.client, &LIST_MIXED);
        ListMixed(call)
    }
}

runtime::builder!(LIST_MIXED, ListMixed, ListMixedResponse, models::Grant);

/// What `GET /mixed` answers with 200.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListMixedResponse {
    /// A value that fits `Short`.
    Short(models::Short),

    /// A value that fits `Data`.
    Data(ListMixedResponseData),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for ListMixedResponse {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for ListMixedResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Short);
        fit.offer(self, Self::Data);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ListMixedResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Short(value) => value.encode(writer),
            Self::Data(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// An alternative of what `GET /mixed` answers with 200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMixedResponseData {
    /// The member `data`.
    pub data: Option<Vec<models::Grant>>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListMixedResponseData);

impl runtime::Decode for ListMixedResponseData {
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

impl runtime::Encode for ListMixedResponseData {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /reports`.
pub static LIST_REPORTS: runtime::Operation<ListReportsResponse> =
    runtime::Operation::new(&super::API, "listReports", runtime::Method::Get, "/reports")
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::next_url("/links/next").items("/data"));

impl Grants<'_> {
    /// `GET /reports`
    ///
    /// The response: Reports, of whose links one is described.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_alternatives()
    ///     .grants()
    ///     .list_reports()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_reports(&self) -> ListReports {
        let call = runtime::Call::new(self.client, &LIST_REPORTS);
        ListReports(call)
    }
}

runtime::builder!(LIST_REPORTS, ListReports, ListReportsResponse, String);

/// What `GET /reports` answers with 200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportsResponse {
    /// The member `data`.
    pub data: Option<Vec<String>>,

    /// The member `links`.
    pub links: Option<ListReportsResponseLinks>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListReportsResponse);

impl runtime::Decode for ListReportsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("links", &mut self.links),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListReportsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("links", &self.links, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `links`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportsResponseLinks {
    /// The member `self`.
    pub self_: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListReportsResponseLinks);

impl runtime::Decode for ListReportsResponseLinks {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("self", &mut self.self_),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListReportsResponseLinks {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("self", &self.self_, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /whatever`.
pub static LIST_WHATEVER: runtime::Operation<ListWhateverResponse> =
    runtime::Operation::new(&super::API, "listWhatever", runtime::Method::Get, "/whatever")
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::next_url("/next").items("/found"));

impl Grants<'_> {
    /// `GET /whatever`
    ///
    /// The response: Nothing is said of the list.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_alternatives()
    ///     .grants()
    ///     .list_whatever()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_whatever(&self) -> ListWhatever {
        let call = runtime::Call::new(self.client, &LIST_WHATEVER);
        ListWhatever(call)
    }
}

runtime::builder!(LIST_WHATEVER, ListWhatever, ListWhateverResponse, runtime::Json);

/// What `GET /whatever` answers with 200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWhateverResponse {
    /// The member `next`.
    pub next: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListWhateverResponse);

impl runtime::Decode for ListWhateverResponse {
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

impl runtime::Encode for ListWhateverResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("next", &self.next, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_entitled {
//! The schema at `/components/schemas/Entitled`.

use crate::runtime;

/// The schema `Entitled`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Entitled {
    /// The member `id`.
    pub id: String,

    /// The member `entitlements`.
    pub entitlements: Vec<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Entitled);

impl runtime::Decode for Entitled {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
                ("entitlements", &mut self.entitlements),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Entitled {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.required("entitlements", &self.entitlements);
        writer.end_object(&self.extra);
    }
}
}

mod models_grant {
//! The schema at `/components/schemas/Grant`.

use crate::runtime;

/// The schema `Grant`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Grant {
    /// The member `id`.
    pub id: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Grant);

impl runtime::Decode for Grant {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Grant {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}
}

mod models_links {
//! The schema at `/components/schemas/Links`.

use crate::runtime;

/// The schema `Links`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// The member `next`.
    pub next: Option<LinksNext>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Links);

impl runtime::Decode for Links {
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

impl runtime::Encode for Links {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("next", &self.next, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `next`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinksNext {
    /// The member `href`.
    pub href: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(LinksNext);

impl runtime::Decode for LinksNext {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("href", &mut self.href),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for LinksNext {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("href", &self.href, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_long {
//! The schema at `/components/schemas/Long`.

use crate::runtime;

/// The schema `Long`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Long {
    /// The member `data`.
    pub data: Vec<super::Entitled>,

    /// The member `_links`.
    pub links: Option<super::Links>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Long);

impl runtime::Decode for Long {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("data", &mut self.data),
            ],
            &mut [
                ("_links", &mut self.links),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Long {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.optional("_links", &self.links, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_short {
//! The schema at `/components/schemas/Short`.

use crate::runtime;

/// The schema `Short`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Short {
    /// The member `data`.
    pub data: Vec<super::Grant>,

    /// The member `_links`.
    pub links: Option<super::Links>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Short);

impl runtime::Decode for Short {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("data", &mut self.data),
            ],
            &mut [
                ("_links", &mut self.links),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Short {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.optional("_links", &self.links, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
