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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_ITEMS];

/// `GET /{place}/items`.
pub static LIST_ITEMS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listItems", runtime::Method::Get, "/{place}/items")
        .parameters(&[
            runtime::Parameter::path("place"),
            runtime::Parameter::header("x-trace"),
            runtime::Parameter::query("page"),
            runtime::Parameter::query("since"),
            runtime::Parameter::query("share"),
            runtime::Parameter::query("deep"),
            runtime::Parameter::query("where"),
            runtime::Parameter::query("either"),
            runtime::Parameter::query("ids").rule(runtime::Rule::new().items(0, 100)),
            runtime::Parameter::query("sizes"),
            runtime::Parameter::query("parts"),
            runtime::Parameter::query("great"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Items<'_> {
    /// `GET /{place}/items`
    ///
    /// - `place`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_untyped()
    ///     .items()
    ///     .list_items("value")
    ///     .since("2020")
    ///     .share(0.5)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_items(&self, place: impl Into<String>) -> ListItems {
        let call = runtime::Call::new(self.client, &LIST_ITEMS)
            .path("place", runtime::Value::text(place));
        ListItems(call)
    }
}

runtime::builder!(LIST_ITEMS, ListItems, ());

impl ListItems {
    /// Who asks.
    pub fn x_trace(self, value: impl Into<String>) -> Self {
        Self(self.0.header("x-trace", runtime::Value::text(value)))
    }

    /// Default: `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn since(self, value: impl Into<String>) -> Self {
        Self(self.0.query("since", runtime::Value::text(value)))
    }

    pub fn share(self, value: f64) -> Self {
        Self(self.0.query("share", value))
    }

    /// Default: `true`.
    pub fn deep(self, value: bool) -> Self {
        Self(self.0.query("deep", value))
    }

    pub fn where_(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "where", value))
    }

    pub fn either(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "either", value))
    }

    /// Default: `[]`.
    ///
    /// At most 100 items.
    pub fn ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("ids", runtime::Value::texts(value)))
    }

    pub fn sizes(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.query("sizes", runtime::Value::list(value)))
    }

    pub fn parts(self, value: impl IntoIterator<Item = runtime::Json>) -> Self {
        Self(self.0.query("parts", runtime::Value::list(value)))
    }

    pub fn great(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "great", value))
    }
}
}
