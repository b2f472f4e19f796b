mod items {
//! The operations of `items`.

use crate::parameters_arrays::models;
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

/// `GET /items/{ids}/{labels}/{matrix}`.
pub static LIST_ITEMS: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "listItems",
    runtime::Method::Get,
    "/items/{ids}/{labels}/{matrix}",
)
.parameters(&[
    runtime::Parameter::path("ids"),
    runtime::Parameter::path("labels").style(runtime::Style::Label).explode(true),
    runtime::Parameter::path("matrix")
        .style(runtime::Style::Matrix)
        .rule(runtime::Rule::new().items(2, usize::MAX)),
    runtime::Parameter::query("tag").required().rule(runtime::Rule::new().items(1, 5).unique()),
    runtime::Parameter::query("colour"),
    runtime::Parameter::query("force"),
    runtime::Parameter::query("order").one_of(&["", "up", "down"]),
    runtime::Parameter::query("side").one_of(&["", "left", "right"]),
    runtime::Parameter::header("X-Trace"),
    runtime::Parameter::query("bounds").rule(runtime::Rule::new().items(2, usize::MAX)),
    runtime::Parameter::query("word"),
    runtime::Parameter::query("shade"),
    runtime::Parameter::query("rank"),
    runtime::Parameter::query("ranks"),
    runtime::Parameter::query("tone"),
    runtime::Parameter::query("json").json(),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Items<'_> {
    /// `GET /items/{ids}/{labels}/{matrix}`
    ///
    /// - `ids`
    /// - `labels`
    /// - `matrix`: At least 2 items.
    /// - `tag`: From 1 to 5 items. Items are unique.
    ///
    /// ```no_run
    /// use cases::parameters_arrays::items::{ListItemsOrder, ListItemsSide};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_arrays()
    ///     .items()
    ///     .list_items([1], ["new", "used", "sold"], ["value", "value 2"], ["value"])
    ///     .order(ListItemsOrder::Down)
    ///     .side(ListItemsSide::Left)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_items(
        &self,
        ids: impl IntoIterator<Item = i64>,
        labels: impl IntoIterator<Item = impl Into<String>>,
        matrix: impl IntoIterator<Item = impl Into<String>>,
        tag: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListItems {
        let call = runtime::Call::new(self.client, &LIST_ITEMS)
            .path("ids", runtime::Value::list(ids))
            .path("labels", runtime::Value::texts(labels))
            .path("matrix", runtime::Value::texts(matrix))
            .query("tag", runtime::Value::texts(tag));
        ListItems(call)
    }
}

runtime::builder!(LIST_ITEMS, ListItems, ());

impl ListItems {
    pub fn colour(self, value: impl IntoIterator<Item = ListItemsColourItem>) -> Self {
        Self(self.0.query("colour", runtime::Value::list(value)))
    }

    pub fn force(self, value: bool) -> Self {
        Self(self.0.query("force", value))
    }

    pub fn order(self, value: ListItemsOrder) -> Self {
        Self(self.0.query("order", value))
    }

    pub fn side(self, value: ListItemsSide) -> Self {
        Self(self.0.query("side", value))
    }

    pub fn x_trace(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.header("X-Trace", runtime::Value::texts(value)))
    }

    /// At least 2 items.
    pub fn bounds(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("bounds", runtime::Value::texts(value)))
    }

    pub fn word(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("word", runtime::Value::texts(value)))
    }

    pub fn shade(self, value: models::Shades) -> Self {
        Self(self.0.query("shade", value))
    }

    pub fn rank(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.query("rank", runtime::Value::list(value)))
    }

    pub fn ranks(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.query("ranks", runtime::Value::list(value)))
    }

    pub fn tone(self, value: impl IntoIterator<Item = models::tones::TonesItem>) -> Self {
        Self(self.0.query("tone", runtime::Value::list(value)))
    }

    pub fn json(self, value: impl IntoIterator<Item = Option<i64>>) -> Self {
        Self(self.0.query("json", runtime::Value::list(value)))
    }
}

runtime::open_enum! {
    /// An item of the parameter `colour`.
    pub enum ListItemsColourItem {
        Red = "red",
        Green = "green",
        Other(String),
    }
}

runtime::open_enum! {
    /// The parameter `order`.
    pub enum ListItemsOrder {
        Empty = "",
        Up = "up",
        Down = "down",
        Other(String),
    }
}

runtime::open_enum! {
    /// The parameter `side`.
    pub enum ListItemsSide {
        Empty = "",
        Left = "left",
        Right = "right",
        Other(String),
    }
}
}

mod models_corners {
//! The schema at `/components/schemas/Corners`.

/// The schema `Corners`.
pub type Corners = Vec<String>;
}

mod models_ranks {
//! The schema at `/components/schemas/Ranks`.

/// The schema `Ranks`.
pub type Ranks = Vec<Option<i64>>;
}

mod models_shades {
//! The schema at `/components/schemas/Shades`.

use crate::runtime;

/// The schema `Shades`.
pub type Shades = Vec<ShadesItem>;

runtime::open_enum! {
    /// An item of the schema `Shades`.
    pub enum ShadesItem {
        Dark = "dark",
        Light = "light",
        Other(String),
    }
}
}

mod models_tones {
//! The schema at `/components/schemas/Tones`.

use crate::runtime;

/// The schema `Tones`.
pub type Tones = Vec<Option<TonesItem>>;

runtime::open_enum! {
    /// An item of the schema `Tones`.
    pub enum TonesItem {
        Loud = "loud",
        Soft = "soft",
        Other(String),
    }
}
}
