mod models_leaf {
//! The schema at `/components/schemas/Leaf`.

use crate::runtime;

/// The schema `Leaf`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    pub name: Option<LeafName>,

    pub word: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Leaf);

impl runtime::Decode for Leaf {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("word", &mut self.word),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Leaf {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("word", &self.word, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `name`.
    pub enum LeafName {
        Oak = "oak",
        Other(String),
    }
}
}

mod models_members {
//! The schema at `/components/schemas/Members`.

use crate::runtime;

/// The schema `Members`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Members {
    pub id: Option<String>,

    pub anchor: Option<String>,

    pub example: Option<MembersExample>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Members);

impl runtime::Decode for Members {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("$id", &mut self.id),
                ("$anchor", &mut self.anchor),
                ("example", &mut self.example),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Members {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("$id", &self.id, &self.extra);
        writer.optional("$anchor", &self.anchor, &self.extra);
        writer.optional("example", &self.example, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `example`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersExample {
    pub z: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(MembersExample);

impl runtime::Decode for MembersExample {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("z", &mut self.z),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for MembersExample {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("z", &self.z, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_name {
//! The schema at `/components/schemas/Leaf/properties/name`.

use crate::runtime;

runtime::open_enum! {
    /// The property `name`.
    pub enum Name {
        Oak = "oak",
        Other(String),
    }
}
}

mod models_nested {
//! The schema at `/components/schemas/Tree/$defs/nested`.

use crate::runtime;

/// The schema `nested`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    pub back: Option<Box<super::Tree>>,

    pub inside: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Nested);

impl runtime::Decode for Nested {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("back", &mut self.back),
                ("inside", &mut self.inside),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Nested {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("back", &self.back, &self.extra);
        writer.optional("inside", &self.inside, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_other {
//! The schema at `/components/schemas/Other`.

use crate::runtime;

/// The schema `Other`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub x: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Other);

impl runtime::Decode for Other {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("x", &mut self.x),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Other {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("x", &self.x, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_outside {
//! The schema at `/components/schemas/Outside`.

use crate::runtime;

/// The schema `Outside`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Outside {
    pub tree: Option<super::Tree>,

    pub count: Option<i64>,

    pub word: Option<bool>,

    pub own: Option<i64>,

    pub meta: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Outside);

impl runtime::Decode for Outside {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("tree", &mut self.tree),
                ("count", &mut self.count),
                ("word", &mut self.word),
                ("own", &mut self.own),
                ("meta", &mut self.meta),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Outside {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("tree", &self.tree, &self.extra);
        writer.optional("count", &self.count, &self.extra);
        writer.optional("word", &self.word, &self.extra);
        writer.optional("own", &self.own, &self.extra);
        writer.optional("meta", &self.meta, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_tree {
//! The schema at `/components/schemas/Tree`.

use crate::runtime;

/// The schema `Tree`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub again: Option<Box<super::Tree>>,

    pub also: Option<Box<super::Tree>>,

    pub count: Option<i64>,

    pub word: Option<bool>,

    pub leaf: Option<super::Leaf>,

    pub name: Option<super::Name>,

    pub nested: Option<Box<super::Nested>>,

    pub other: Option<super::Other>,

    pub gone: Option<runtime::Json>,

    pub away: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Tree);

impl runtime::Decode for Tree {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("again", &mut self.again),
                ("also", &mut self.also),
                ("count", &mut self.count),
                ("word", &mut self.word),
                ("leaf", &mut self.leaf),
                ("name", &mut self.name),
                ("nested", &mut self.nested),
                ("other", &mut self.other),
                ("gone", &mut self.gone),
                ("away", &mut self.away),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Tree {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("again", &self.again, &self.extra);
        writer.optional("also", &self.also, &self.extra);
        writer.optional("count", &self.count, &self.extra);
        writer.optional("word", &self.word, &self.extra);
        writer.optional("leaf", &self.leaf, &self.extra);
        writer.optional("name", &self.name, &self.extra);
        writer.optional("nested", &self.nested, &self.extra);
        writer.optional("other", &self.other, &self.extra);
        writer.optional("gone", &self.gone, &self.extra);
        writer.optional("away", &self.away, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_twice {
//! The schema at `/components/schemas/Twice`.

use crate::runtime;

/// The schema `Twice`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Twice {
    pub y: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Twice);

impl runtime::Decode for Twice {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("y", &mut self.y),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Twice {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("y", &self.y, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::references_resources::models;
use crate::runtime;

/// The operations of [`things`](self).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::Outside> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_resources()
    ///     .things()
    ///     .get_thing()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(&self) -> GetThing {
        let call = runtime::Call::new(self.client, &GET_THING);
        GetThing(call)
    }
}

runtime::builder!(GET_THING, GetThing, models::Outside);
}
