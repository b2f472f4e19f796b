mod cookies {
//! The operations of `cookies`.

use crate::runtime;

/// The operations of [`cookies`](self).
#[derive(Clone, Copy, Debug)]
pub struct Cookies<'a> {
    client: &'a runtime::Client,
}

impl<'a> Cookies<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &PLAIN_COOKIES,
    &LIST_COOKIES,
    &PUT_COOKIES_LIST,
];

/// `GET /cookies`.
pub static PLAIN_COOKIES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "plainCookies", runtime::Method::Get, "/cookies")
        .parameters(&[runtime::Parameter::cookie("color")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Cookies<'_> {
    /// `GET /cookies`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_query()
    ///     .cookies()
    ///     .plain_cookies()
    ///     .color("blue")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn plain_cookies(&self) -> PlainCookies {
        let call = runtime::Call::new(self.client, &PLAIN_COOKIES);
        PlainCookies(call)
    }
}

runtime::builder!(PLAIN_COOKIES, PlainCookies, ());

impl PlainCookies {
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.cookie("color", runtime::Value::text(value)))
    }
}

/// `GET /cookies`.
pub static LIST_COOKIES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listCookies", runtime::Method::Get, "/cookies")
        .parameters(&[runtime::Parameter::cookie("colors")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Cookies<'_> {
    /// `GET /cookies`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_query()
    ///     .cookies()
    ///     .list_cookies()
    ///     .colors(["blue", "black"])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_cookies(&self) -> ListCookies {
        let call = runtime::Call::new(self.client, &LIST_COOKIES);
        ListCookies(call)
    }
}

runtime::builder!(LIST_COOKIES, ListCookies, ());

impl ListCookies {
    pub fn colors(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.cookie("colors", runtime::Value::texts(value)))
    }
}

/// `PUT /cookies`.
pub static PUT_COOKIES_LIST: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "PUT /cookies#list", runtime::Method::Put, "/cookies")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Cookies<'_> {
    /// `PUT /cookies`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_query()
    ///     .cookies()
    ///     .put_cookies_list()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_cookies_list(&self) -> PutCookiesList {
        let call = runtime::Call::new(self.client, &PUT_COOKIES_LIST);
        PutCookiesList(call)
    }
}

runtime::builder!(PUT_COOKIES_LIST, PutCookiesList, ());
}

mod models_go_on {
//! The schema at `/components/schemas/GoOn`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `GoOn`.
    pub enum GoOn {
        GoOn = "go on",
        Other(String),
    }
}
}

mod models_ {
//! The operations of `models_`.

use crate::runtime;

/// The operations of [`models_`](self).
#[derive(Clone, Copy, Debug)]
pub struct Models<'a> {
    client: &'a runtime::Client,
}

impl<'a> Models<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&COUNT_VERSIONS, &GET_COLON];

/// `GET /models/{MODEL}/versions/{version}/$count`.
pub static COUNT_VERSIONS: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "countVersions",
    runtime::Method::Get,
    "/models/{MODEL}/versions/{version}/$count",
)
.parameters(&[runtime::Parameter::path("MODEL"), runtime::Parameter::path("version")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Models<'_> {
    /// `GET /models/{MODEL}/versions/{version}/$count`
    ///
    /// - `model`
    /// - `version`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_query()
    ///     .models()
    ///     .count_versions("value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_versions(
        &self,
        model: impl Into<String>,
        version: impl Into<String>,
    ) -> CountVersions {
        let call = runtime::Call::new(self.client, &COUNT_VERSIONS)
            .path("MODEL", runtime::Value::text(model))
            .path("version", runtime::Value::text(version));
        CountVersions(call)
    }
}

runtime::builder!(COUNT_VERSIONS, CountVersions, ());

/// `GET /colon/:id`.
pub static GET_COLON: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getColon", runtime::Method::Get, "/colon/:id")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Models<'_> {
    /// `GET /colon/:id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_query()
    ///     .models()
    ///     .get_colon()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_colon(&self) -> GetColon {
        let call = runtime::Call::new(self.client, &GET_COLON);
        GetColon(call)
    }
}

runtime::builder!(GET_COLON, GetColon, ());
}

mod routes {
//! The operations of `routes`.

use crate::runtime;

/// The operations of [`routes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Routes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Routes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&START_ROUTE, &CONTINUE_ROUTE, &STOP_ROUTE];

/// `GET /routes?action=start`.
pub static START_ROUTE: runtime::Operation<()> =
    runtime::Operation::new(
        &super::API,
        "startRoute",
        runtime::Method::Get,
        "/routes?action=start",
    )
    .parameters(&[runtime::Parameter::query("user").required()])
    .outcomes(&[runtime::Outcome::empty(204)]);

impl Routes<'_> {
    /// `GET /routes?action=start`
    ///
    /// - `user`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_query()
    ///     .routes()
    ///     .start_route("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_route(&self, user: impl Into<String>) -> StartRoute {
        let call = runtime::Call::new(self.client, &START_ROUTE)
            .query("user", runtime::Value::text(user));
        StartRoute(call)
    }
}

runtime::builder!(START_ROUTE, StartRoute, ());

/// `GET /routes?action=go%20on`.
pub static CONTINUE_ROUTE: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "continueRoute",
    runtime::Method::Get,
    "/routes?action=go%20on",
)
.outcomes(&[runtime::Outcome::empty(204)]);

impl Routes<'_> {
    /// `GET /routes?action=go%20on`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_query()
    ///     .routes()
    ///     .continue_route()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn continue_route(&self) -> ContinueRoute {
        let call = runtime::Call::new(self.client, &CONTINUE_ROUTE);
        ContinueRoute(call)
    }
}

runtime::builder!(CONTINUE_ROUTE, ContinueRoute, ());

/// `GET /routes?action=stop&%7Bodd%7D=%7Bx%7D`.
pub static STOP_ROUTE: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "stopRoute",
    runtime::Method::Get,
    "/routes?action=stop&%7Bodd%7D=%7Bx%7D",
)
.outcomes(&[runtime::Outcome::empty(204)]);

impl Routes<'_> {
    /// `GET /routes?action=stop&%7Bodd%7D=%7Bx%7D`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_query()
    ///     .routes()
    ///     .stop_route()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_route(&self) -> StopRoute {
        let call = runtime::Call::new(self.client, &STOP_ROUTE);
        StopRoute(call)
    }
}

runtime::builder!(STOP_ROUTE, StopRoute, ());
}

mod search {
//! The operations of `search`.

use crate::runtime;

/// The operations of [`search`](self).
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    client: &'a runtime::Client,
}

impl<'a> Search<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SEARCH, &SEARCH_KIND];

/// `GET /search`.
pub static SEARCH: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "search", runtime::Method::Get, "/search")
        .parameters(&[
            runtime::Parameter::query("q").required(),
            runtime::Parameter::query("limit"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Search<'_> {
    /// `GET /search`
    ///
    /// - `q`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_query()
    ///     .search()
    ///     .search("value")
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, q: impl Into<String>) -> SearchCall {
        let call = runtime::Call::new(self.client, &SEARCH).query("q", runtime::Value::text(q));
        SearchCall(call)
    }
}

runtime::builder!(SEARCH, SearchCall, ());

impl SearchCall {
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// `GET /search/{kind}`.
pub static SEARCH_KIND: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "searchKind", runtime::Method::Get, "/search/{kind}")
        .parameters(&[
            runtime::Parameter::path("kind"),
            runtime::Parameter::query("filter").required(),
            runtime::Parameter::query("sort"),
            runtime::Parameter::query("range").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Search<'_> {
    /// `GET /search/{kind}`
    ///
    /// - `kind`
    /// - `filter`
    /// - `range`: Its value has the form `{from}-{to}`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_query()
    ///     .search()
    ///     .search_kind("value", "value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_kind(
        &self,
        kind: impl Into<String>,
        filter: impl Into<String>,
        range: impl Into<String>,
    ) -> SearchKind {
        let call = runtime::Call::new(self.client, &SEARCH_KIND)
            .path("kind", runtime::Value::text(kind))
            .query("filter", runtime::Value::text(filter))
            .query("range", runtime::Value::text(range));
        SearchKind(call)
    }
}

runtime::builder!(SEARCH_KIND, SearchKind, ());

impl SearchKind {
    pub fn sort(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("sort", runtime::Value::texts(value)))
    }
}
}
