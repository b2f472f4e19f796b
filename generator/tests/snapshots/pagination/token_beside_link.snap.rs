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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_MEMBERS, &LIST_GUESTS];

/// `GET /members`.
pub static LIST_MEMBERS: runtime::Operation<ListMembersResponse> =
    runtime::Operation::new(&super::API, "listMembers", runtime::Method::Get, "/members")
        .parameters(&[runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::token("/paging/next/after", "after").items("/results"));

impl Members<'_> {
    /// `GET /members`
    ///
    /// Response: the token is always there, and the URL may be left out.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_token_beside_link()
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

runtime::builder!(LIST_MEMBERS, ListMembers, ListMembersResponse, String);

impl ListMembers {
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /members`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMembersResponse {
    pub paging: Option<ListMembersResponsePaging>,

    pub results: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListMembersResponse);

impl runtime::Decode for ListMembersResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("paging", &mut self.paging),
                ("results", &mut self.results),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListMembersResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("paging", &self.paging, &self.extra);
        writer.optional("results", &self.results, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `paging`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMembersResponsePaging {
    pub next: Option<ListMembersResponsePagingNext>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListMembersResponsePaging);

impl runtime::Decode for ListMembersResponsePaging {
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

impl runtime::Encode for ListMembersResponsePaging {
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
pub struct ListMembersResponsePagingNext {
    pub after: String,

    pub link: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListMembersResponsePagingNext);

impl runtime::Decode for ListMembersResponsePagingNext {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("after", &mut self.after),
            ],
            &mut [
                ("link", &mut self.link),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListMembersResponsePagingNext {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("after", &self.after);
        writer.optional("link", &self.link, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /guests`.
pub static LIST_GUESTS: runtime::Operation<ListGuestsResponse> =
    runtime::Operation::new(&super::API, "listGuests", runtime::Method::Get, "/guests")
        .parameters(&[runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::next_url("/paging/next/link").items("/results"));

impl Members<'_> {
    /// `GET /guests`
    ///
    /// Response: Nothing says that either can be left out and the other not.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_token_beside_link()
    ///     .members()
    ///     .list_guests()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_guests(&self) -> ListGuests {
        let call = runtime::Call::new(self.client, &LIST_GUESTS);
        ListGuests(call)
    }
}

runtime::builder!(LIST_GUESTS, ListGuests, ListGuestsResponse, String);

impl ListGuests {
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /guests`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListGuestsResponse {
    pub paging: Option<ListGuestsResponsePaging>,

    pub results: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListGuestsResponse);

impl runtime::Decode for ListGuestsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("paging", &mut self.paging),
                ("results", &mut self.results),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListGuestsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("paging", &self.paging, &self.extra);
        writer.optional("results", &self.results, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `paging`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListGuestsResponsePaging {
    pub next: Option<ListGuestsResponsePagingNext>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListGuestsResponsePaging);

impl runtime::Decode for ListGuestsResponsePaging {
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

impl runtime::Encode for ListGuestsResponsePaging {
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
pub struct ListGuestsResponsePagingNext {
    pub after: Option<String>,

    pub link: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListGuestsResponsePagingNext);

impl runtime::Decode for ListGuestsResponsePagingNext {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("after", &mut self.after),
                ("link", &mut self.link),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListGuestsResponsePagingNext {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("after", &self.after, &self.extra);
        writer.optional("link", &self.link, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
