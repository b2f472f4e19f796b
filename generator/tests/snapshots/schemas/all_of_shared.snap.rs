mod layers {
//! The operations of `layers`.

use crate::schemas_all_of_shared::models;
use crate::runtime;

/// The operations of [`layers`](self).
#[derive(Clone, Copy, Debug)]
pub struct Layers<'a> {
    client: &'a runtime::Client,
}

impl<'a> Layers<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_LAYER, &LIST_HOMES];

/// `GET /layer`.
pub static GET_LAYER: runtime::Operation<models::Pair> =
    runtime::Operation::new(&super::API, "getLayer", runtime::Method::Get, "/layer")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Layers<'_> {
    /// `GET /layer`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_all_of_shared()
    ///     .layers()
    ///     .get_layer()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_layer(&self) -> GetLayer {
        let call = runtime::Call::new(self.client, &GET_LAYER);
        GetLayer(call)
    }
}

runtime::builder!(GET_LAYER, GetLayer, models::Pair);

/// `GET /pages`.
pub static LIST_HOMES: runtime::Operation<ListHomesResponse> =
    runtime::Operation::new(&super::API, "listHomes", runtime::Method::Get, "/pages")
        .parameters(&[runtime::Parameter::query("page")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Layers<'_> {
    /// `GET /pages`
    ///
    /// Response: a page, as NestJS describes those of each type.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_all_of_shared()
    ///     .layers()
    ///     .list_homes()
    ///     .page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_homes(&self) -> ListHomes {
        let call = runtime::Call::new(self.client, &LIST_HOMES);
        ListHomes(call)
    }
}

runtime::builder!(LIST_HOMES, ListHomes, ListHomesResponse);

impl ListHomes {
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }
}

/// The 200 response of `GET /pages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListHomesResponse {
    pub data: Vec<models::Home>,

    pub first: Option<models::Home>,

    /// The last one.
    pub last: Option<models::Home>,

    pub least: Option<ListHomesResponseLeast>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListHomesResponse);

impl runtime::Decode for ListHomesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("data", &mut self.data),
            ],
            &mut [
                ("first", &mut self.first),
                ("last", &mut self.last),
                ("least", &mut self.least),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListHomesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.optional("first", &self.first, &self.extra);
        writer.optional("last", &self.last, &self.extra);
        writer.optional("least", &self.least, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `least`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListHomesResponseLeast {
    /// Home.
    pub at: Option<models::Address>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListHomesResponseLeast);

impl runtime::Decode for ListHomesResponseLeast {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("at", &mut self.at),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListHomesResponseLeast {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("at", &self.at, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_address {
//! The schema at `/components/schemas/Address`.

use crate::runtime;

/// The schema `Address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub geo: Option<AddressGeo>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Address);

impl runtime::Decode for Address {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("geo", &mut self.geo),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Address {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("geo", &self.geo, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `geo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressGeo {
    pub lat: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddressGeo);

impl runtime::Decode for AddressGeo {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("lat", &mut self.lat),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddressGeo {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("lat", &self.lat, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_frame {
//! The schema at `/components/schemas/Frame`.

use crate::runtime;

/// The schema `Frame`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Frame {
    /// How it moves.
    pub scroll: Option<super::NodeScrollMember>,

    pub bounds: Option<super::NodeBounds>,

    pub effects: Option<Vec<super::NodeEffectsItem>>,

    pub fill: Option<super::NodeFill>,

    pub sid: Option<String>,

    pub home: Option<super::Home>,

    pub clip: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Frame);

impl runtime::Decode for Frame {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("scroll", &mut self.scroll),
                ("bounds", &mut self.bounds),
                ("effects", &mut self.effects),
                ("fill", &mut self.fill),
                ("sid", &mut self.sid),
                ("home", &mut self.home),
                ("clip", &mut self.clip),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Frame {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("scroll", &self.scroll, &self.extra);
        writer.optional("bounds", &self.bounds, &self.extra);
        writer.optional("effects", &self.effects, &self.extra);
        writer.optional("fill", &self.fill, &self.extra);
        writer.optional("sid", &self.sid, &self.extra);
        writer.optional("home", &self.home, &self.extra);
        writer.optional("clip", &self.clip, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_home {
//! The schema at `/components/schemas/Home`.

use crate::runtime;

/// The schema `Home`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Home {
    /// Home.
    pub at: Option<super::Address>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Home);

impl runtime::Decode for Home {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("at", &mut self.at),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Home {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("at", &self.at, &self.extra);
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
    /// How it moves.
    pub scroll: Option<super::NodeScrollMember>,

    pub bounds: Option<super::NodeBounds>,

    pub effects: Option<Vec<super::NodeEffectsItem>>,

    pub fill: Option<super::NodeFill>,

    pub sid: Option<String>,

    pub home: Option<super::Home>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Node);

impl runtime::Decode for Node {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("scroll", &mut self.scroll),
                ("bounds", &mut self.bounds),
                ("effects", &mut self.effects),
                ("fill", &mut self.fill),
                ("sid", &mut self.sid),
                ("home", &mut self.home),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Node {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("scroll", &self.scroll, &self.extra);
        writer.optional("bounds", &self.bounds, &self.extra);
        writer.optional("effects", &self.effects, &self.extra);
        writer.optional("fill", &self.fill, &self.extra);
        writer.optional("sid", &self.sid, &self.extra);
        writer.optional("home", &self.home, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_node_bounds {
//! The schema at `/components/schemas/Node/properties/bounds`.

use crate::runtime;

/// The property `bounds`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeBounds {
    pub corner: Option<super::NodeBoundsCorner>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(NodeBounds);

impl runtime::Decode for NodeBounds {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("corner", &mut self.corner),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for NodeBounds {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("corner", &self.corner, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_node_bounds_corner {
//! The schema at `/components/schemas/Node/properties/bounds/properties/corner`.

use crate::runtime;

/// The property `corner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeBoundsCorner {
    pub x: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(NodeBoundsCorner);

impl runtime::Decode for NodeBoundsCorner {
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

impl runtime::Encode for NodeBoundsCorner {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("x", &self.x, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_node_effects_item {
//! The schema at `/components/schemas/Node/properties/effects/items`.

use crate::runtime;

/// An item of the property `effects`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeEffectsItem {
    pub kind: Option<super::NodeEffectsItemKind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(NodeEffectsItem);

impl runtime::Decode for NodeEffectsItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for NodeEffectsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_node_effects_item_kind {
//! The schema at `/components/schemas/Node/properties/effects/items/properties/kind`.

use crate::runtime;

runtime::open_enum! {
    /// The property `kind`.
    pub enum NodeEffectsItemKind {
        Blur = "blur",
        Other(String),
    }
}
}

mod models_node_fill {
//! The schema at `/components/schemas/Node/properties/fill`.

use crate::runtime;

/// The property `fill`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NodeFill {
    Colour(NodeFillColour),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(NodeFill, Other);

impl runtime::Decode for NodeFill {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Colour);
        fit.offer(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for NodeFill {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Colour(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// An alternative of the property `fill`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeFillColour {
    pub colour: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(NodeFillColour);

impl runtime::Decode for NodeFillColour {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("colour", &mut self.colour),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for NodeFillColour {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("colour", &self.colour);
        writer.end_object(&self.extra);
    }
}
}

mod models_node_scroll {
//! The schema at `/components/schemas/node_scroll`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `node_scroll`.
    pub enum NodeScroll {
        Other = "other",
        OtherValue(String),
    }
}
}

mod models_node_scroll_member {
//! The schema at `/components/schemas/Node/properties/scroll`.

use crate::runtime;

runtime::open_enum! {
    /// How it moves.
    pub enum NodeScrollMember {
        Fixed = "fixed",
        Free = "free",
        Other(String),
    }
}
}

mod models_page {
//! The schema at `/components/schemas/Page`.

use crate::runtime;

/// The schema `Page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub data: Vec<runtime::Json>,

    pub first: Option<runtime::Json>,

    /// The last one.
    pub last: Option<runtime::Json>,

    pub least: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Page);

impl runtime::Decode for Page {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("data", &mut self.data),
            ],
            &mut [
                ("first", &mut self.first),
                ("last", &mut self.last),
                ("least", &mut self.least),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Page {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.optional("first", &self.first, &self.extra);
        writer.optional("last", &self.last, &self.extra);
        writer.optional("least", &self.least, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_pair {
//! The schema at `/components/schemas/Pair`.

use crate::runtime;

/// The schema `Pair`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pair {
    pub frame: Option<super::Frame>,

    pub text: Option<super::Text>,

    pub node: Option<super::Node>,

    pub home: Option<super::Home>,

    pub other: Option<super::NodeScroll>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Pair);

impl runtime::Decode for Pair {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("frame", &mut self.frame),
                ("text", &mut self.text),
                ("node", &mut self.node),
                ("home", &mut self.home),
                ("other", &mut self.other),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Pair {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("frame", &self.frame, &self.extra);
        writer.optional("text", &self.text, &self.extra);
        writer.optional("node", &self.node, &self.extra);
        writer.optional("home", &self.home, &self.extra);
        writer.optional("other", &self.other, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_text {
//! The schema at `/components/schemas/Text`.

use crate::runtime;

/// The schema `Text`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// How it moves.
    pub scroll: Option<super::NodeScrollMember>,

    pub bounds: Option<TextBounds>,

    pub effects: Option<Vec<super::NodeEffectsItem>>,

    pub fill: Option<super::NodeFill>,

    pub sid: Option<String>,

    pub home: Option<super::Home>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Text);

impl runtime::Decode for Text {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("scroll", &mut self.scroll),
                ("bounds", &mut self.bounds),
                ("effects", &mut self.effects),
                ("fill", &mut self.fill),
                ("sid", &mut self.sid),
                ("home", &mut self.home),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Text {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("scroll", &self.scroll, &self.extra);
        writer.optional("bounds", &self.bounds, &self.extra);
        writer.optional("effects", &self.effects, &self.extra);
        writer.optional("fill", &self.fill, &self.extra);
        writer.optional("sid", &self.sid, &self.extra);
        writer.optional("home", &self.home, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `bounds`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextBounds {
    pub corner: Option<super::NodeBoundsCorner>,

    pub lines: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TextBounds);

impl runtime::Decode for TextBounds {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("corner", &mut self.corner),
                ("lines", &mut self.lines),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TextBounds {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("corner", &self.corner, &self.extra);
        writer.optional("lines", &self.lines, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
