mod ledger {
//! The operations of `ledger`.

use crate::runtime;

/// The operations of [`ledger`](self).
#[derive(Clone, Copy, Debug)]
pub struct Ledger<'a> {
    client: &'a runtime::Client,
}

impl<'a> Ledger<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BILLS, &LIST_LEDGER_NOTES];

/// `GET /bills`.
pub static LIST_BILLS: runtime::Operation<ListBillsResponse> =
    runtime::Operation::new(&super::API, "listBills", runtime::Method::Get, "/bills")
        .parameters(&[runtime::Parameter::query("page"), runtime::Parameter::query("pageSize")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page")
                .first(1)
                .items("/Bills")
                .size("pageSize")
                .total_pages("/pagination/pageCount"),
        );

impl Ledger<'_> {
    /// `GET /bills`
    ///
    /// Response: the last of all pages, which is the first.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_shown_first()
    ///     .ledger()
    ///     .list_bills()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_bills(&self) -> ListBills {
        let call = runtime::Call::new(self.client, &LIST_BILLS);
        ListBills(call)
    }
}

runtime::builder!(LIST_BILLS, ListBills, ListBillsResponse, String);

impl ListBills {
    /// e.g. page=1 – up to 100 in one call, with their lines.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("pageSize", value))
    }
}

/// The 200 response of `GET /bills`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBillsResponse {
    pub pagination: Option<ListBillsResponsePagination>,

    pub bills: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListBillsResponse);

impl runtime::Decode for ListBillsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("pagination", &mut self.pagination),
                ("Bills", &mut self.bills),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListBillsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("pagination", &self.pagination, &self.extra);
        writer.optional("Bills", &self.bills, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `pagination`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBillsResponsePagination {
    pub page: Option<i64>,

    pub page_size: Option<i64>,

    pub page_count: Option<i64>,

    pub item_count: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListBillsResponsePagination);

impl runtime::Decode for ListBillsResponsePagination {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("page", &mut self.page),
                ("pageSize", &mut self.page_size),
                ("pageCount", &mut self.page_count),
                ("itemCount", &mut self.item_count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListBillsResponsePagination {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("page", &self.page, &self.extra);
        writer.optional("pageSize", &self.page_size, &self.extra);
        writer.optional("pageCount", &self.page_count, &self.extra);
        writer.optional("itemCount", &self.item_count, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /notes`.
pub static LIST_LEDGER_NOTES: runtime::Operation<ListLedgerNotesResponse> =
    runtime::Operation::new(&super::API, "listLedgerNotes", runtime::Method::Get, "/notes")
        .parameters(&[runtime::Parameter::query("page"), runtime::Parameter::query("pageSize")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::page_number("page").items("/Bills").size("pageSize"));

impl Ledger<'_> {
    /// The page that is shown can be the second of pages that are counted from 0.
    ///
    /// `GET /notes`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_shown_first()
    ///     .ledger()
    ///     .list_ledger_notes()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ledger_notes(&self) -> ListLedgerNotes {
        let call = runtime::Call::new(self.client, &LIST_LEDGER_NOTES);
        ListLedgerNotes(call)
    }
}

runtime::builder!(LIST_LEDGER_NOTES, ListLedgerNotes, ListLedgerNotesResponse, String);

impl ListLedgerNotes {
    /// e.g. page=1 – up to 100 in one call, with their lines.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("pageSize", value))
    }
}

/// The 200 response of `GET /notes`.
pub type ListLedgerNotesResponse = ListBillsResponse;

/// The property `pagination`.
pub type ListLedgerNotesResponsePagination = ListBillsResponsePagination;
}
