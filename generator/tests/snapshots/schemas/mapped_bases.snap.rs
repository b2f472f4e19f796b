mod models_alone {
//! The schema at `/components/schemas/Alone`.

use crate::runtime;

/// The schema `Alone`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Alone {
    pub kind: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Alone);

impl Alone {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Alone {
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

impl runtime::Encode for Alone {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_bar {
//! The schema at `/components/schemas/Bar`.

use crate::runtime;

/// The schema `Bar`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Bar {
    /// Chosen when `$type` is `BarQux`.
    Qux(super::Qux),

    Base(BarBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Bar, Other);

impl runtime::Decode for Bar {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "$type")?;
        fit.offer_tagged(self, &["BarQux"], Self::Qux);
        fit.offer_rest_checked(self, Self::Base);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Bar {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Qux(value) => value.encode(writer),
            Self::Base(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Bar, Qux(super::Qux), Base(BarBase));

/// The schema `Bar`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BarBase {
    pub type_: BarBaseType,

    pub bar: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BarBase);

impl BarBase {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for BarBase {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("$type", &mut self.type_),
            ],
            &mut [
                ("bar", &mut self.bar),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BarBase {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("$type", &self.type_);
        writer.optional("bar", &self.bar, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `$type`.
    pub enum BarBaseType {
        FooBar = "FooBar",
        Other(String),
    }
}
}

mod models_baz {
//! The schema at `/components/schemas/Baz`.

use crate::runtime;

/// The schema `Baz`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Baz {
    /// Chosen when `$type` is `BazQuux`.
    Quux(super::Quux),

    Base(BazBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Baz, Other);

impl runtime::Decode for Baz {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "$type")?;
        fit.offer_tagged(self, &["BazQuux"], Self::Quux);
        fit.offer_rest_checked(self, Self::Base);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Baz {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Quux(value) => value.encode(writer),
            Self::Base(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Baz, Quux(super::Quux), Base(BazBase));

/// The schema `Baz`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BazBase {
    pub type_: BazBaseType,

    pub baz: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BazBase);

impl BazBase {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for BazBase {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("$type", &mut self.type_),
            ],
            &mut [
                ("baz", &mut self.baz),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BazBase {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("$type", &self.type_);
        writer.optional("baz", &self.baz, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `$type`.
    pub enum BazBaseType {
        FooBaz = "FooBaz",
        Other(String),
    }
}
}

mod models_foo {
//! The schema at `/components/schemas/Foo`.

use crate::runtime;

/// The schema `Foo`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Foo {
    /// Chosen when `$type` is `FooBar`.
    Bar(super::Bar),

    /// Chosen when `$type` is `FooBaz`.
    Baz(super::Baz),

    /// Chosen when `$type` is `BarQux`.
    Qux(super::Qux),

    /// Chosen when `$type` is `BazQuux`.
    Quux(super::Quux),

    Base(FooBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Foo, Other);

impl runtime::Decode for Foo {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "$type")?;
        fit.offer_tagged(self, &["FooBar"], Self::Bar);
        fit.offer_tagged(self, &["FooBaz"], Self::Baz);
        fit.offer_tagged(self, &["BarQux"], Self::Qux);
        fit.offer_tagged(self, &["BazQuux"], Self::Quux);
        fit.offer_rest_checked(self, Self::Base);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Foo {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Bar(value) => value.encode(writer),
            Self::Baz(value) => value.encode(writer),
            Self::Qux(value) => value.encode(writer),
            Self::Quux(value) => value.encode(writer),
            Self::Base(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    Foo,
    Bar(super::Bar),
    Baz(super::Baz),
    Qux(super::Qux),
    Quux(super::Quux),
    Base(FooBase),
);

/// The schema `Foo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FooBase {
    pub type_: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FooBase);

impl FooBase {
    /// Takes all members.
    #[must_use]
    pub fn new(type_: String) -> Self {
        Self {
            type_,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for FooBase {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("$type", &mut self.type_),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FooBase {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("$type", &self.type_);
        writer.end_object(&self.extra);
    }
}
}

mod models_post {
//! The schema at `/components/schemas/Post`.

use crate::runtime;

/// The schema `Post`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Post {
    /// Chosen when `type` is `image`.
    WithImage(super::PostWithImage),

    Base(PostBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Post, Other);

impl runtime::Decode for Post {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["image"], Self::WithImage);
        fit.offer_rest_checked(self, Self::Base);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Post {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::WithImage(value) => value.encode(writer),
            Self::Base(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Post, WithImage(super::PostWithImage), Base(PostBase));

/// The schema `Post`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostBase {
    pub type_: PostBaseType,

    pub id: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PostBase);

impl PostBase {
    /// Takes the required member.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl runtime::Decode for PostBase {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
                ("id", &mut self.id),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PostBase {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum PostBaseType {
        Plain = "plain",
        Other(String),
    }
}
}

mod models_post_with_image {
//! The schema at `/components/schemas/PostWithImage`.

use crate::runtime;

/// The schema `PostWithImage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostWithImage {
    pub type_: PostWithImageType,

    pub id: i64,

    pub url: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PostWithImage);

impl PostWithImage {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(id: i64, url: String) -> Self {
        Self {
            id,
            url,
            ..Self::default()
        }
    }
}

impl runtime::Decode for PostWithImage {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
                ("id", &mut self.id),
                ("url", &mut self.url),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PostWithImage {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.required("id", &self.id);
        writer.required("url", &self.url);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum PostWithImageType {
        Image = "image",
        Other(String),
    }
}
}

mod models_posts {
//! The schema at `/components/schemas/Posts`.

use crate::runtime;

/// The schema `Posts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Posts {
    pub post: Option<super::Post>,

    pub listed: Option<PostsListed>,

    pub foo: Option<super::Foo>,

    pub alone: Option<super::Alone>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Posts);

impl Posts {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Posts {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("post", &mut self.post),
                ("listed", &mut self.listed),
                ("foo", &mut self.foo),
                ("alone", &mut self.alone),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Posts {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("post", &self.post, &self.extra);
        writer.optional("listed", &self.listed, &self.extra);
        writer.optional("foo", &self.foo, &self.extra);
        writer.optional("alone", &self.alone, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `listed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostsListed {
    Post(super::Post),

    /// Chosen when `type` is `image`.
    PostWithImage(super::PostWithImage),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(PostsListed, Other);

impl runtime::Decode for PostsListed {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["image"], Self::PostWithImage);
        fit.offer_rest_checked(self, Self::Post);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PostsListed {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Post(value) => value.encode(writer),
            Self::PostWithImage(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(PostsListed, Post(super::Post), PostWithImage(super::PostWithImage));
}

mod models_quux {
//! The schema at `/components/schemas/Quux`.

use crate::runtime;

/// The schema `Quux`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Quux {
    pub type_: QuuxType,

    pub baz: Option<String>,

    pub quux: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Quux);

impl Quux {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Quux {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("$type", &mut self.type_),
            ],
            &mut [
                ("baz", &mut self.baz),
                ("quux", &mut self.quux),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Quux {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("$type", &self.type_);
        writer.optional("baz", &self.baz, &self.extra);
        writer.optional("quux", &self.quux, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `$type`.
    pub enum QuuxType {
        BazQuux = "BazQuux",
        Other(String),
    }
}
}

mod models_qux {
//! The schema at `/components/schemas/Qux`.

use crate::runtime;

/// The schema `Qux`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Qux {
    pub type_: QuxType,

    pub bar: Option<String>,

    pub qux: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Qux);

impl Qux {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Qux {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("$type", &mut self.type_),
            ],
            &mut [
                ("bar", &mut self.bar),
                ("qux", &mut self.qux),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Qux {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("$type", &self.type_);
        writer.optional("bar", &self.bar, &self.extra);
        writer.optional("qux", &self.qux, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `$type`.
    pub enum QuxType {
        BarQux = "BarQux",
        Other(String),
    }
}
}

mod posts {
//! The operations of `posts`.

use crate::schemas_mapped_bases::models;
use crate::runtime;

/// The operations of [`posts`](self).
#[derive(Clone, Copy, Debug)]
pub struct Posts<'a> {
    client: &'a runtime::Client,
}

impl<'a> Posts<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_POSTS];

/// `PUT /posts`.
pub static PUT_POSTS: runtime::Operation<models::Posts> =
    runtime::Operation::new(&super::API, "putPosts", runtime::Method::Put, "/posts")
        .bodies(&[runtime::Body::json_of::<models::Posts>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Posts<'_> {
    /// `PUT /posts`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_mapped_bases::models::{Alone, Posts};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut alone = Alone::default();
    /// alone.kind = Some("value".into());
    /// let mut body = Posts::default();
    /// body.alone = Some(alone);
    /// let response = client
    ///     .schemas_mapped_bases()
    ///     .posts()
    ///     .put_posts(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_posts(&self, body: models::Posts) -> PutPosts {
        let call = runtime::Call::new(self.client, &PUT_POSTS).body_json(&body);
        PutPosts(call)
    }
}

runtime::builder!(PUT_POSTS, PutPosts, models::Posts);
}
