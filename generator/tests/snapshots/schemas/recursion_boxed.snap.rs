mod models_branch {
//! The schema at `/components/schemas/Branch`.

use crate::runtime;

/// The schema `Branch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Branch {
    pub root: Box<super::Node>,

    pub above: Option<Box<super::Branch>>,

    pub inner: Option<BranchInner>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Branch);

impl Branch {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(above: Option<super::Branch>, root: super::Node) -> Self {
        Self {
            above: above.map(Box::new),
            root: Box::new(root),
            ..Self::default()
        }
    }
}

impl runtime::Decode for Branch {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand_or_null(1);
        reader.object(
            &mut [
                ("root", &mut self.root),
            ],
            &mut [
                ("above", &mut self.above),
                ("inner", &mut self.inner),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Branch {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("root", &self.root);
        writer.nullable("above", &self.above, &self.extra);
        writer.optional("inner", &self.inner, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `inner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BranchInner {
    pub back: Option<Box<super::Branch>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BranchInner);

impl BranchInner {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for BranchInner {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("back", &mut self.back),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BranchInner {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("back", &self.back, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_endless {
//! The schema at `/components/schemas/Endless`.

use crate::runtime;

/// The schema `Endless`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Endless {
    pub again: Option<Box<super::Endless>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Endless);

impl runtime::Decode for Endless {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("again", &mut self.again),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Endless {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("again", &self.again, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_node {
//! The schema at `/components/schemas/Node`.

use crate::runtime;

/// The schema `Node`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    pub value: i64,

    pub next: Option<Box<super::Node>>,

    pub branch: Option<Box<super::Branch>>,

    pub either: Option<NodeEither>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Node);

impl Node {
    /// Takes the required member.
    #[must_use]
    pub fn new(value: i64) -> Self {
        Self { value, ..Self::default() }
    }
}

impl runtime::Decode for Node {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("value", &mut self.value),
            ],
            &mut [
                ("next", &mut self.next),
                ("branch", &mut self.branch),
                ("either", &mut self.either),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Node {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("value", &self.value);
        writer.optional("next", &self.next, &self.extra);
        writer.optional("branch", &self.branch, &self.extra);
        writer.optional("either", &self.either, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NodeEither {
    Node(Box<super::Node>),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(NodeEither, Other);

impl runtime::Decode for NodeEither {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Node);
        fit.offer_checked(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for NodeEither {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Node(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(NodeEither, Node(super::Node), Text(String), Text(&str));
}

mod things {
//! The operations of `things`.

use crate::schemas_recursion_boxed::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING, &PUT_THING];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::Node> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_recursion_boxed()
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

runtime::builder!(GET_THING, GetThing, models::Node);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Node>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_recursion_boxed::models::Node;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_recursion_boxed()
    ///     .things()
    ///     .put_thing(Node::new(1))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Node) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
