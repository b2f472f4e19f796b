mod models_pool {
//! The schema at `/components/schemas/Pool`.

use crate::runtime;

/// The schema `Pool`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pool {
    /// The address of a relay.
    pub relays: Option<Vec<String>>,

    /// The key of an owner.
    pub owners: Option<Vec<String>>,

    /// The rate of a day.
    pub rates: Option<runtime::Map<f64>>,

    /// A cell.
    pub grid: Option<Vec<Vec<i64>>>,

    /// What is its own.
    pub own: Option<Vec<String>>,

    pub parts: Option<Vec<PoolPartsItem>>,

    pub kinds: Option<Vec<PoolKindsItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Pool);

impl runtime::Decode for Pool {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("relays", &mut self.relays),
                ("owners", &mut self.owners),
                ("rates", &mut self.rates),
                ("grid", &mut self.grid),
                ("own", &mut self.own),
                ("parts", &mut self.parts),
                ("kinds", &mut self.kinds),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Pool {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("relays", &self.relays, &self.extra);
        writer.optional("owners", &self.owners, &self.extra);
        writer.optional("rates", &self.rates, &self.extra);
        writer.optional("grid", &self.grid, &self.extra);
        writer.optional("own", &self.own, &self.extra);
        writer.optional("parts", &self.parts, &self.extra);
        writer.optional("kinds", &self.kinds, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// A part.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PoolPartsItem {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PoolPartsItem);

impl runtime::Decode for PoolPartsItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PoolPartsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// A kind.
    pub enum PoolKindsItem {
        A = "a",
        B = "b",
        Other(String),
    }
}
}

mod pools {
//! The operations of `pools`.

use crate::docs_items::models;
use crate::runtime;

/// The operations of [`pools`](self).
#[derive(Clone, Copy, Debug)]
pub struct Pools<'a> {
    client: &'a runtime::Client,
}

impl<'a> Pools<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_POOLS];

/// `GET /pools`.
pub static LIST_POOLS: runtime::Operation<models::Pool> =
    runtime::Operation::new(&super::API, "listPools", runtime::Method::Get, "/pools")
        .parameters(&[runtime::Parameter::query("ids")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Pools<'_> {
    /// `GET /pools`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .docs_items()
    ///     .pools()
    ///     .list_pools()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pools(&self) -> ListPools {
        let call = runtime::Call::new(self.client, &LIST_POOLS);
        ListPools(call)
    }
}

runtime::builder!(LIST_POOLS, ListPools, models::Pool);

impl ListPools {
    /// The id of a pool.
    pub fn ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("ids", runtime::Value::texts(value)))
    }
}
}
