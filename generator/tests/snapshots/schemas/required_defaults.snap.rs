mod models_blanks {
//! The schema at `/components/schemas/Blanks`.

use crate::runtime;

/// The schema `Blanks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Blanks {
    /// Default: `[]`.
    pub list: Vec<String>,

    /// Default: `{}`.
    pub map: runtime::Map<String>,

    /// Default: `{}`.
    pub inside: BlanksInside,

    pub text: String,

    /// Default: `false`.
    pub off: bool,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Blanks);

impl Blanks {
    /// Takes the required members without a default, in alphabetical order.
    #[must_use]
    pub fn new(inside: BlanksInside, text: String) -> Self {
        Self {
            inside,
            text,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Blanks {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("list", &mut self.list),
                ("map", &mut self.map),
                ("inside", &mut self.inside),
                ("text", &mut self.text),
                ("off", &mut self.off),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Blanks {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("list", &self.list);
        writer.required("map", &self.map);
        writer.required("inside", &self.inside);
        writer.required("text", &self.text);
        writer.required("off", &self.off);
        writer.end_object(&self.extra);
    }
}

/// The property `inside`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlanksInside {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BlanksInside);

impl BlanksInside {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for BlanksInside {
    #[inline]
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

impl runtime::Encode for BlanksInside {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_default {
//! The schema at `/components/schemas/Default`.

use crate::runtime;

/// Hides a name of the prelude.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Default {
    /// Default: `a`.
    pub tag: ::std::string::String,

    /// Default: `-2`.
    pub level: DefaultLevel,

    pub left: ::std::option::Option<::std::string::String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Default);

impl ::std::default::Default for Default {
    fn default() -> Self {
        Self {
            tag: ::std::convert::Into::into("a"),
            level: ::std::convert::Into::into(-2_i64),
            left: ::std::option::Option::None,
            extra: runtime::Extra::new(),
        }
    }
}

impl Default {
    /// Sets the required members to their defaults.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

impl runtime::Decode for Default {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("tag", &mut self.tag),
                ("level", &mut self.level),
            ],
            &mut [
                ("left", &mut self.left),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Default {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("tag", &self.tag);
        writer.required("level", &self.level);
        writer.optional("left", &self.left, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_integer_enum! {
    /// The property `level`.
    pub enum DefaultLevel {
        Minus2 = -2,
        Value3 = 3,
        Other(i64),
    }
}
}

mod models_matching_strategy {
//! The schema at `/components/schemas/MatchingStrategy`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `MatchingStrategy`.
    ///
    /// Default: `last`.
    pub enum MatchingStrategy {
        All = "all",
        Last = "last",
        Other(String),
    }
}
}

mod models_search_query {
//! The schema at `/components/schemas/SearchQuery`.

use crate::runtime;

/// The schema `SearchQuery`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchQuery {
    pub q: String,

    /// How many are found.
    ///
    /// Default: `20`.
    ///
    /// At least 0.
    pub limit: i64,

    /// Default: `10.0`.
    pub crop_length: i32,

    /// Default: `<em>`.
    pub highlight_pre_tag: String,

    /// Default: `last`.
    pub matching_strategy: super::MatchingStrategy,

    /// Default: `-1`.
    pub rank: SearchQueryRank,

    /// Default: `1`.
    pub ratio: f64,

    /// Default: `true`.
    pub exact: bool,

    /// Default: `0`.
    pub offset: i64,

    /// Another name for a number.
    ///
    /// Default: `0.5`.
    pub level: f64,

    /// Default: `1`.
    pub page: Option<i64>,

    pub accepted: bool,

    /// Any JSON takes more than a literal.
    ///
    /// Default: `{}`.
    pub filter: runtime::Json,

    /// A list that is read is put behind what there is.
    ///
    /// Default: `[1.5]`.
    pub vector: Vec<f64>,

    /// Default: `2026-01-02`.
    pub since: runtime::Date,

    /// Default: `once`.
    pub idempotency_key: String,

    /// Default: `none`.
    pub wrong: i64,

    /// Default: `[]`.
    pub tags: Vec<String>,

    /// Default: `left out`.
    pub note: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchQuery);

impl Default for SearchQuery {
    fn default() -> Self {
        Self {
            q: Default::default(),
            limit: 20,
            crop_length: 10,
            highlight_pre_tag: "<em>".into(),
            matching_strategy: "last".into(),
            rank: (-1_i64).into(),
            ratio: 1.0,
            exact: true,
            offset: 0,
            level: 0.5,
            page: Some(1),
            accepted: true,
            filter: Default::default(),
            vector: Default::default(),
            since: Default::default(),
            idempotency_key: Default::default(),
            wrong: Default::default(),
            tags: Default::default(),
            note: None,
            extra: runtime::Extra::new(),
        }
    }
}

impl SearchQuery {
    /// Takes the required members without a default, in alphabetical order.
    #[must_use]
    pub fn new(
        idempotency_key: String,
        filter: runtime::Json,
        q: String,
        since: runtime::Date,
        vector: Vec<f64>,
        wrong: i64,
    ) -> Self {
        Self {
            accepted: true,
            idempotency_key,
            filter,
            q,
            since,
            vector,
            wrong,
            ..Self::default()
        }
    }
}

impl runtime::Decode for SearchQuery {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("q", &mut self.q),
                ("limit", &mut self.limit),
                ("cropLength", &mut self.crop_length),
                ("highlightPreTag", &mut self.highlight_pre_tag),
                ("matchingStrategy", &mut self.matching_strategy),
                ("rank", &mut self.rank),
                ("ratio", &mut self.ratio),
                ("exact", &mut self.exact),
                ("offset", &mut self.offset),
                ("level", &mut self.level),
                ("page", &mut self.page),
                ("accepted", &mut self.accepted),
                ("filter", &mut self.filter),
                ("vector", &mut self.vector),
                ("since", &mut self.since),
                ("Idempotency-Key", &mut self.idempotency_key),
                ("wrong", &mut self.wrong),
                ("tags", &mut self.tags),
            ],
            &mut [
                ("note", &mut self.note),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchQuery {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("q", &self.q);
        writer.rule(runtime::Rule::integer(Some(0), None));
        writer.required("limit", &self.limit);
        writer.required("cropLength", &self.crop_length);
        writer.required("highlightPreTag", &self.highlight_pre_tag);
        writer.required("matchingStrategy", &self.matching_strategy);
        writer.required("rank", &self.rank);
        writer.required("ratio", &self.ratio);
        writer.required("exact", &self.exact);
        writer.required("offset", &self.offset);
        writer.required("level", &self.level);
        writer.required("page", &self.page);
        writer.required("accepted", &self.accepted);
        writer.required("filter", &self.filter);
        writer.required("vector", &self.vector);
        writer.required("since", &self.since);
        writer.required("Idempotency-Key", &self.idempotency_key);
        writer.required("wrong", &self.wrong);
        writer.required("tags", &self.tags);
        writer.optional("note", &self.note, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_integer_enum! {
    /// The property `rank`.
    pub enum SearchQueryRank {
        Minus1 = -1,
        Value0 = 0,
        Value1 = 1,
        Other(i64),
    }
}
}

mod models_settings {
//! The schema at `/components/schemas/Settings`.

use crate::runtime;

/// The schema `Settings`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// What it is called.
    pub name: String,

    /// Default: `7`.
    pub size: i64,

    /// An answer may leave it out.
    ///
    /// Default: `root`.
    pub parent: Option<String>,

    pub owner: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Settings);

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: Default::default(),
            size: 7,
            parent: None,
            owner: None,
            extra: runtime::Extra::new(),
        }
    }
}

impl Settings {
    /// Takes the required members without a default, in alphabetical order.
    #[must_use]
    pub fn new(name: String, parent: Option<String>) -> Self {
        Self {
            name,
            parent,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Settings {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand_or_null(2);
        reader.object(
            &mut [
                ("name", &mut self.name),
                ("size", &mut self.size),
            ],
            &mut [
                ("parent", &mut self.parent),
                ("owner", &mut self.owner),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Settings {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.required("size", &self.size);
        writer.nullable("parent", &self.parent, &self.extra);
        writer.nullable("owner", &self.owner, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod searches {
//! The operations of `searches`.

use crate::schemas_required_defaults::models;
use crate::runtime;

/// The operations of [`searches`](self).
#[derive(Clone, Copy, Debug)]
pub struct Searches<'a> {
    client: &'a runtime::Client,
}

impl<'a> Searches<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &SEARCH,
    &FETCH_SETTINGS,
    &SET_SETTINGS,
    &SET_BLANKS,
    &SET_HIDDEN,
];

/// `POST /search`.
pub static SEARCH: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "search", runtime::Method::Post, "/search")
        .bodies(&[runtime::Body::json_of::<models::SearchQuery>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Searches<'_> {
    /// `POST /search`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_required_defaults::models::SearchQuery;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_required_defaults()
    ///     .searches()
    ///     .search(SearchQuery::new(
    ///         "once".into(),
    ///         "{}".parse()?,
    ///         "wonder".into(),
    ///         "2026-01-02".parse()?,
    ///         vec![1.5],
    ///         1,
    ///     ))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, body: models::SearchQuery) -> Search {
        let call = runtime::Call::new(self.client, &SEARCH).body_json(&body);
        Search(call)
    }
}

runtime::builder!(SEARCH, Search, ());

/// `GET /settings`.
pub static FETCH_SETTINGS: runtime::Operation<models::Settings> =
    runtime::Operation::new(&super::API, "fetchSettings", runtime::Method::Get, "/settings")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Searches<'_> {
    /// `GET /settings`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_required_defaults()
    ///     .searches()
    ///     .fetch_settings()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_settings(&self) -> FetchSettings {
        let call = runtime::Call::new(self.client, &FETCH_SETTINGS);
        FetchSettings(call)
    }
}

runtime::builder!(FETCH_SETTINGS, FetchSettings, models::Settings);

/// `PUT /settings`.
pub static SET_SETTINGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setSettings", runtime::Method::Put, "/settings")
        .bodies(&[runtime::Body::json_of::<models::Settings>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Searches<'_> {
    /// `PUT /settings`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_required_defaults::models::Settings;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_required_defaults()
    ///     .searches()
    ///     .set_settings(Settings::new("value".into(), Some("root".into())))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_settings(&self, body: models::Settings) -> SetSettings {
        let call = runtime::Call::new(self.client, &SET_SETTINGS).body_json(&body);
        SetSettings(call)
    }
}

runtime::builder!(SET_SETTINGS, SetSettings, ());

/// `PUT /blanks`.
pub static SET_BLANKS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setBlanks", runtime::Method::Put, "/blanks")
        .bodies(&[runtime::Body::json_of::<models::Blanks>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Searches<'_> {
    /// `PUT /blanks`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_required_defaults::models::Blanks;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_required_defaults()
    ///     .searches()
    ///     .set_blanks(Blanks::new(Default::default(), "value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_blanks(&self, body: models::Blanks) -> SetBlanks {
        let call = runtime::Call::new(self.client, &SET_BLANKS).body_json(&body);
        SetBlanks(call)
    }
}

runtime::builder!(SET_BLANKS, SetBlanks, ());

/// `PUT /hidden`.
pub static SET_HIDDEN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setHidden", runtime::Method::Put, "/hidden")
        .bodies(&[runtime::Body::json_of::<models::Default>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Searches<'_> {
    /// `PUT /hidden`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_required_defaults::models;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = models::Default::new();
    /// body.left = Some("value".into());
    /// client
    ///     .schemas_required_defaults()
    ///     .searches()
    ///     .set_hidden(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_hidden(&self, body: models::Default) -> SetHidden {
        let call = runtime::Call::new(self.client, &SET_HIDDEN).body_json(&body);
        SetHidden(call)
    }
}

runtime::builder!(SET_HIDDEN, SetHidden, ());
}
