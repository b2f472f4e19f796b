mod grants {
//! The operations of `grants`.

use crate::pagination_alternatives::models;
use crate::runtime;

/// The operations of [`grants`](self).
#[derive(Clone, Copy, Debug)]
pub struct Grants<'a> {
    client: &'a runtime::Client,
}

impl<'a> Grants<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
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
    /// Response: Grants, with what they are for or without.
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
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /grants`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListGrantsResponse {
    Short(models::Short),

    Long(models::Long),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ListGrantsResponse, Other);

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
    Grant(models::Grant),

    Entitled(models::Entitled),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ListGrantsItem, Other);

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
    /// Response: Grants, of which the document says of one alone that they lead on.
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

/// The 200 response of `GET /mixed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListMixedResponse {
    Short(models::Short),

    Data(ListMixedResponseData),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ListMixedResponse, Other);

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

/// An alternative of the 200 response of `GET /mixed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMixedResponseData {
    pub data: Option<Vec<models::Grant>>,

    /// Members with unknown names or with values of unexpected types.
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
    /// Response: Reports, of whose links one is described.
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

/// The 200 response of `GET /reports`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportsResponse {
    pub data: Option<Vec<String>>,

    pub links: Option<ListReportsResponseLinks>,

    /// Members with unknown names or with values of unexpected types.
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

/// The property `links`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportsResponseLinks {
    pub self_: Option<String>,

    /// Members with unknown names or with values of unexpected types.
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
    /// Response: Nothing is said of the list.
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

/// The 200 response of `GET /whatever`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWhateverResponse {
    pub next: Option<String>,

    /// Members with unknown names or with values of unexpected types.
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
    pub id: String,

    pub entitlements: Vec<String>,

    /// Members with unknown names or with values of unexpected types.
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
    pub id: String,

    /// Members with unknown names or with values of unexpected types.
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
    pub next: Option<LinksNext>,

    /// Members with unknown names or with values of unexpected types.
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

/// The property `next`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinksNext {
    pub href: Option<String>,

    /// Members with unknown names or with values of unexpected types.
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
    pub data: Vec<super::Entitled>,

    pub links: Option<super::Links>,

    /// Members with unknown names or with values of unexpected types.
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
    pub data: Vec<super::Grant>,

    pub links: Option<super::Links>,

    /// Members with unknown names or with values of unexpected types.
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
