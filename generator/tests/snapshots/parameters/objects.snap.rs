mod models_page {
//! The schema at `/components/schemas/Page`.

use crate::runtime;

/// The schema `Page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub size: Option<i64>,

    pub after: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Page);

impl Page {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Page {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("size", &mut self.size),
                ("after", &mut self.after),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Page {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("size", &self.size, &self.extra);
        writer.optional("after", &self.after, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod products {
//! The operations of `products`.

use crate::parameters_objects::models;
use crate::runtime;

/// The operations of [`products`](self).
#[derive(Clone, Copy, Debug)]
pub struct Products<'a> {
    client: &'a runtime::Client,
}

impl<'a> Products<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_PRODUCTS];

/// `GET /products`.
pub static LIST_PRODUCTS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listProducts", runtime::Method::Get, "/products")
        .parameters(&[
            runtime::Parameter::query("filter").style(runtime::Style::DeepObject),
            runtime::Parameter::query("page"),
            runtime::Parameter::query("facets").style(runtime::Style::DeepObject),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Products<'_> {
    /// `GET /products`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_objects()
    ///     .products()
    ///     .list_products()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_products(&self) -> ListProducts {
        let call = runtime::Call::new(self.client, &LIST_PRODUCTS);
        ListProducts(call)
    }
}

runtime::builder!(LIST_PRODUCTS, ListProducts, ());

impl ListProducts {
    pub fn filter(self, value: &ListProductsFilter) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "filter", value))
    }

    pub fn page(self, value: &models::Page) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "page", value))
    }

    pub fn facets(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "facets", value))
    }
}

/// The parameter `filter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProductsFilter {
    pub name: Option<String>,

    pub price: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListProductsFilter);

impl ListProductsFilter {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ListProductsFilter {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("price", &mut self.price),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListProductsFilter {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("price", &self.price, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
