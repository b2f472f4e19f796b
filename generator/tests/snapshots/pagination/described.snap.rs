mod goods {
//! The operations of `goods`.

use crate::runtime;

/// The operations of [`goods`](self).
#[derive(Clone, Copy, Debug)]
pub struct Goods<'a> {
    client: &'a runtime::Client,
}

impl<'a> Goods<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_GOODS, &LIST_SHOWN, &LIST_OPAQUE];

/// `GET /goods`.
pub static LIST_GOODS: runtime::Operation<ListGoodsResponse> =
    runtime::Operation::new(&super::API, "listGoods", runtime::Method::Get, "/goods")
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::next_url("/next").items("/goods"));

impl Goods<'_> {
    /// `GET /goods`
    ///
    /// Response: a page with a URL that no format says to be one.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_described()
    ///     .goods()
    ///     .list_goods()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_goods(&self) -> ListGoods {
        let call = runtime::Call::new(self.client, &LIST_GOODS);
        ListGoods(call)
    }
}

runtime::builder!(LIST_GOODS, ListGoods, ListGoodsResponse, String);

/// The 200 response of `GET /goods`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListGoodsResponse {
    /// The URI for the next page of results.
    pub next: Option<String>,

    pub goods: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListGoodsResponse);

impl runtime::Decode for ListGoodsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("next", &mut self.next),
                ("goods", &mut self.goods),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListGoodsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("next", &self.next, &self.extra);
        writer.optional("goods", &self.goods, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /shown`.
pub static LIST_SHOWN: runtime::Operation<ListShownResponse> =
    runtime::Operation::new(&super::API, "listShown", runtime::Method::Get, "/shown")
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::next_url("/next").items("/goods"));

impl Goods<'_> {
    /// `GET /shown`
    ///
    /// Response: a page with a URL that is shown.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_described()
    ///     .goods()
    ///     .list_shown()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_shown(&self) -> ListShown {
        let call = runtime::Call::new(self.client, &LIST_SHOWN);
        ListShown(call)
    }
}

runtime::builder!(LIST_SHOWN, ListShown, ListShownResponse, String);

/// The 200 response of `GET /shown`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListShownResponse {
    pub next: Option<String>,

    pub goods: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListShownResponse);

impl runtime::Decode for ListShownResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("next", &mut self.next),
                ("goods", &mut self.goods),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListShownResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("next", &self.next, &self.extra);
        writer.optional("goods", &self.goods, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /opaque`.
pub static LIST_OPAQUE: runtime::Operation<ListOpaqueResponse> =
    runtime::Operation::new(&super::API, "listOpaque", runtime::Method::Get, "/opaque")
        .parameters(&[runtime::Parameter::query("offset"), runtime::Parameter::query("limit")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::offset("offset").items("/goods").size("limit"));

impl Goods<'_> {
    /// `GET /opaque`
    ///
    /// Response: a page with a text that is no URL.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_described()
    ///     .goods()
    ///     .list_opaque()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_opaque(&self) -> ListOpaque {
        let call = runtime::Call::new(self.client, &LIST_OPAQUE);
        ListOpaque(call)
    }
}

runtime::builder!(LIST_OPAQUE, ListOpaque, ListOpaqueResponse, String);

impl ListOpaque {
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /opaque`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOpaqueResponse {
    /// URL-safe text for the next page.
    pub next: Option<String>,

    pub goods: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListOpaqueResponse);

impl runtime::Decode for ListOpaqueResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("next", &mut self.next),
                ("goods", &mut self.goods),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListOpaqueResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("next", &self.next, &self.extra);
        writer.optional("goods", &self.goods, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
