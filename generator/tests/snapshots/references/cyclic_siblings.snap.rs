mod models_tree {
//! The schema at `/components/schemas/Tree`.

use crate::runtime;

/// The schema `Tree`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub name: Option<String>,

    pub left: Option<TreeLeft>,

    pub others: Option<Vec<TreeOthersItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Tree);

impl runtime::Decode for Tree {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("left", &mut self.left),
                ("others", &mut self.others),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Tree {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("left", &self.left, &self.extra);
        writer.optional("others", &self.others, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `left`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeLeft {
    pub name: Option<String>,

    pub left: Option<runtime::Json>,

    pub others: Option<Vec<TreeLeftOthersItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TreeLeft);

impl runtime::Decode for TreeLeft {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("left", &mut self.left),
                ("others", &mut self.others),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TreeLeft {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("left", &self.left, &self.extra);
        writer.optional("others", &self.others, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `others`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeLeftOthersItem {
    pub name: Option<String>,

    pub left: Option<runtime::Json>,

    pub others: Option<Vec<runtime::Json>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TreeLeftOthersItem);

impl runtime::Decode for TreeLeftOthersItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("left", &mut self.left),
                ("others", &mut self.others),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TreeLeftOthersItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("left", &self.left, &self.extra);
        writer.optional("others", &self.others, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `others`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeOthersItem {
    pub name: Option<String>,

    pub left: Option<TreeOthersItemLeft>,

    pub others: Option<Vec<runtime::Json>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TreeOthersItem);

impl runtime::Decode for TreeOthersItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("left", &mut self.left),
                ("others", &mut self.others),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TreeOthersItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("left", &self.left, &self.extra);
        writer.optional("others", &self.others, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `left`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeOthersItemLeft {
    pub name: Option<String>,

    pub left: Option<runtime::Json>,

    pub others: Option<Vec<runtime::Json>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TreeOthersItemLeft);

impl runtime::Decode for TreeOthersItemLeft {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("left", &mut self.left),
                ("others", &mut self.others),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TreeOthersItemLeft {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("left", &self.left, &self.extra);
        writer.optional("others", &self.others, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod trees {
//! The operations of `trees`.

use crate::references_cyclic_siblings::models;
use crate::runtime;

/// The operations of [`trees`](self).
#[derive(Clone, Copy, Debug)]
pub struct Trees<'a> {
    client: &'a runtime::Client,
}

impl<'a> Trees<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_TREE];

/// `GET /trees`.
pub static GET_TREE: runtime::Operation<models::Tree> =
    runtime::Operation::new(&super::API, "getTree", runtime::Method::Get, "/trees")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Trees<'_> {
    /// `GET /trees`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_cyclic_siblings()
    ///     .trees()
    ///     .get_tree()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tree(&self) -> GetTree {
        let call = runtime::Call::new(self.client, &GET_TREE);
        GetTree(call)
    }
}

runtime::builder!(GET_TREE, GetTree, models::Tree);
}
