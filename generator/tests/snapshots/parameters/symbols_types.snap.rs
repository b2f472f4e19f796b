mod filters {
//! The operations of `filters`.

use crate::parameters_symbols_types::models;
use crate::runtime;

/// The operations of [`filters`](self).
#[derive(Clone, Copy, Debug)]
pub struct Filters<'a> {
    client: &'a runtime::Client,
}

impl<'a> Filters<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_FILTERS];

/// `GET /filters`.
pub static LIST_FILTERS: runtime::Operation<models::Filter> =
    runtime::Operation::new(&super::API, "listFilters", runtime::Method::Get, "/filters")
        .parameters(&[
            runtime::Parameter::query("filter").one_of(&["a", "b"]),
            runtime::Parameter::query("$filter").one_of(&["c", "d"]),
            runtime::Parameter::query("@order").one_of(&["up", "down"]),
            runtime::Parameter::query("mode").one_of(&["e", "f"]),
            runtime::Parameter::header("mode").one_of(&["g", "h"]),
            runtime::Parameter::query("$code").text(&ListFiltersDollarCode::RULE),
            runtime::Parameter::query("code").text(&ListFiltersCode::RULE),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Filters<'_> {
    /// `GET /filters`
    ///
    /// ```no_run
    /// use cases::parameters_symbols_types::filters::{
    ///     ListFiltersDollarFilter, ListFiltersFilter,
    /// };
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .parameters_symbols_types()
    ///     .filters()
    ///     .list_filters()
    ///     .filter(ListFiltersFilter::A)
    ///     .dollar_filter(ListFiltersDollarFilter::C)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_filters(&self) -> ListFilters {
        let call = runtime::Call::new(self.client, &LIST_FILTERS);
        ListFilters(call)
    }
}

runtime::builder!(LIST_FILTERS, ListFilters, models::Filter);

impl ListFilters {
    pub fn filter(self, value: ListFiltersFilter) -> Self {
        Self(self.0.query("filter", value))
    }

    /// Named `$filter` in the API.
    pub fn dollar_filter(self, value: ListFiltersDollarFilter) -> Self {
        Self(self.0.query("$filter", value))
    }

    pub fn order(self, value: ListFiltersOrder) -> Self {
        Self(self.0.query("@order", value))
    }

    /// Named `mode` in the API.
    pub fn mode_query(self, value: ListFiltersModeQuery) -> Self {
        Self(self.0.query("mode", value))
    }

    /// Named `mode` in the API.
    pub fn mode_header(self, value: ListFiltersModeHeader) -> Self {
        Self(self.0.header("mode", value))
    }

    /// Named `$code` in the API.
    pub fn dollar_code(self, value: ListFiltersDollarCode) -> Self {
        Self(self.0.query("$code", value))
    }

    pub fn code(self, value: ListFiltersCode) -> Self {
        Self(self.0.query("code", value))
    }
}

runtime::open_enum! {
    /// The parameter `filter`.
    pub enum ListFiltersFilter {
        A = "a",
        B = "b",
        Other(String),
    }
}

runtime::open_enum! {
    /// The parameter `$filter`.
    pub enum ListFiltersDollarFilter {
        C = "c",
        D = "d",
        Other(String),
    }
}

runtime::open_enum! {
    /// The parameter `@order`.
    pub enum ListFiltersOrder {
        Up = "up",
        Down = "down",
        Other(String),
    }
}

runtime::open_enum! {
    /// The parameter `mode`.
    pub enum ListFiltersModeQuery {
        E = "e",
        F = "f",
        Other(String),
    }
}

runtime::open_enum! {
    /// The parameter `mode`.
    pub enum ListFiltersModeHeader {
        G = "g",
        H = "h",
        Other(String),
    }
}

/// The parameter `$code`.
pub type ListFiltersDollarCode = runtime::Text<ListFiltersDollarCodeRule>;

/// The rule of [`ListFiltersDollarCode`].
pub enum ListFiltersDollarCodeRule {}

impl runtime::HasRule for ListFiltersDollarCodeRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("ListFiltersDollarCode")
        .pattern("^[a-z]+$", &[runtime::Piece::class("a-z", 1, usize::MAX)]);
}

/// The parameter `code`.
pub type ListFiltersCode = runtime::Text<ListFiltersCodeRule>;

/// The rule of [`ListFiltersCode`].
pub enum ListFiltersCodeRule {}

impl runtime::HasRule for ListFiltersCodeRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("ListFiltersCode")
        .pattern("^[0-9]+$", &[runtime::Piece::class("0-9", 1, usize::MAX)]);
}
}

mod models_filter {
//! The schema at `/components/schemas/Filter`.

use crate::runtime;

/// The schema `Filter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub type_: Option<FilterType>,

    /// Named `@type` in the API.
    pub at_type: Option<FilterAtType>,

    pub ref_: Option<FilterRef>,

    /// Named `1m` in the API.
    pub n1m_lower: Option<FilterN1mLower>,

    /// Named `1M` in the API.
    pub n1m_upper: Option<FilterN1mUpper>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Filter);

impl runtime::Decode for Filter {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("type", &mut self.type_),
                ("@type", &mut self.at_type),
                ("$ref", &mut self.ref_),
                ("1m", &mut self.n1m_lower),
                ("1M", &mut self.n1m_upper),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Filter {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("type", &self.type_, &self.extra);
        writer.optional("@type", &self.at_type, &self.extra);
        writer.optional("$ref", &self.ref_, &self.extra);
        writer.optional("1m", &self.n1m_lower, &self.extra);
        writer.optional("1M", &self.n1m_upper, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum FilterType {
        I = "i",
        J = "j",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `@type`.
    pub enum FilterAtType {
        K = "k",
        L = "l",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `$ref`.
    pub enum FilterRef {
        M = "m",
        N = "n",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `1m`.
    pub enum FilterN1mLower {
        O = "o",
        P = "p",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `1M`.
    pub enum FilterN1mUpper {
        Q = "q",
        R = "r",
        Other(String),
    }
}
}
