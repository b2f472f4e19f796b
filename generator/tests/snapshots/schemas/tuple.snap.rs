mod models_nested {
//! The schema at `/components/schemas/Nested`.

use crate::runtime;

/// A list of itself, with a type of its own between.
pub type Nested = Vec<NestedItem>;

/// An item of the schema `Nested`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NestedItem {
    pub inner: Option<super::Nested>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(NestedItem);

impl runtime::Decode for NestedItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("inner", &mut self.inner),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for NestedItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("inner", &self.inner, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_point {
//! The schema at `/components/schemas/Point`.

/// The schema `Point`.
pub type Point = (f64, f64);
}

mod models_route {
//! The schema at `/components/schemas/Route`.

use crate::runtime;

/// The schema `Route`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Route {
    pub from: super::Point,

    pub to: Option<(runtime::Maybe<f64>, runtime::Maybe<f64>)>,

    pub stops: Option<Vec<runtime::Tuple<(String,), i64>>>,

    pub old: Option<(runtime::Maybe<String>, runtime::Maybe<bool>)>,

    pub open: Option<runtime::Tuple<(Option<String>, runtime::Maybe<RouteOpenItem2>)>>,

    pub capped: Option<(String, String)>,

    pub tree: Option<super::Tree>,

    pub long: Option<Vec<runtime::Json>>,

    pub unevaluated: Option<(String,)>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Route);

impl Route {
    /// Takes the required member.
    #[must_use]
    pub fn new(from: super::Point) -> Self {
        Self { from, ..Self::default() }
    }
}

impl runtime::Decode for Route {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("from", &mut self.from),
            ],
            &mut [
                ("to", &mut self.to),
                ("stops", &mut self.stops),
                ("old", &mut self.old),
                ("open", &mut self.open),
                ("capped", &mut self.capped),
                ("tree", &mut self.tree),
                ("long", &mut self.long),
                ("unevaluated", &mut self.unevaluated),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Route {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("from", &self.from);
        writer.optional("to", &self.to, &self.extra);
        writer.optional("stops", &self.stops, &self.extra);
        writer.optional("old", &self.old, &self.extra);
        writer.rule(runtime::Rule::new().items(0, 9));
        writer.optional("open", &self.open, &self.extra);
        writer.rule(runtime::Rule::new().unique());
        writer.optional("capped", &self.capped, &self.extra);
        writer.optional("tree", &self.tree, &self.extra);
        writer.optional("long", &self.long, &self.extra);
        writer.optional("unevaluated", &self.unevaluated, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `open`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteOpenItem2 {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RouteOpenItem2);

impl RouteOpenItem2 {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for RouteOpenItem2 {
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

impl runtime::Encode for RouteOpenItem2 {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
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
    pub branch: Option<(String, Box<super::Tree>)>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Tree);

impl Tree {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Tree {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("branch", &mut self.branch),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Tree {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("branch", &self.branch, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_tuple::models;
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
pub static GET_THING: runtime::Operation<models::Route> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .parameters(&[runtime::Parameter::query("range")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_tuple()
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

runtime::builder!(GET_THING, GetThing, models::Route);

impl GetThing {
    pub fn range(self, value: &(i64, i64)) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "range", value))
    }
}

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Route>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_tuple::models::Route;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_tuple()
    ///     .things()
    ///     .put_thing(Route::new(Default::default()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Route) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
