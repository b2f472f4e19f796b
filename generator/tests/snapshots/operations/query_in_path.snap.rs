mod lists {
//! The operations of `lists`.

use crate::runtime;

/// The operations of [`lists`](self).
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    client: &'a runtime::Client,
}

impl<'a> Lists<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_LISTS_FIRST, &GET_LISTS_SECOND];

/// `GET /lists`.
pub static GET_LISTS_FIRST: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "GET /lists#first", runtime::Method::Get, "/lists")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Lists<'_> {
    /// `GET /lists`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_query_in_path()
    ///     .lists()
    ///     .get_lists_first()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_lists_first(&self) -> GetListsFirst {
        let call = runtime::Call::new(self.client, &GET_LISTS_FIRST);
        GetListsFirst(call)
    }
}

runtime::builder!(GET_LISTS_FIRST, GetListsFirst, ());

/// `GET /lists`.
pub static GET_LISTS_SECOND: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "GET /lists#second", runtime::Method::Get, "/lists")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Lists<'_> {
    /// `GET /lists`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_query_in_path()
    ///     .lists()
    ///     .get_lists_second()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_lists_second(&self) -> GetListsSecond {
        let call = runtime::Call::new(self.client, &GET_LISTS_SECOND);
        GetListsSecond(call)
    }
}

runtime::builder!(GET_LISTS_SECOND, GetListsSecond, ());
}

mod things {
//! The operations of `things`.

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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &GET_THINGS,
    &GET_THINGS_TYPE_SMALL,
    &GET_THINGS_TYPE_VERY_BIG_LIMIT,
    &GET_THINGS_NAME,
    &POST_THINGS_CHANGE_OPEN,
    &POST_THINGS_CHANGE_CLOSE,
];

/// `GET /things`.
pub static GET_THINGS: runtime::Operation<String> =
    runtime::Operation::new(&super::API, "GET /things", runtime::Method::Get, "/things")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /things`
    ///
    /// Response: All.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .operations_query_in_path()
    ///     .things()
    ///     .get()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetThings {
        let call = runtime::Call::new(self.client, &GET_THINGS);
        GetThings(call)
    }
}

runtime::builder!(GET_THINGS, GetThings, String);

/// `GET /things?type=small`.
pub static GET_THINGS_TYPE_SMALL: runtime::Operation<String> = runtime::Operation::new(
    &super::API,
    "GET /things?type=small",
    runtime::Method::Get,
    "/things?type=small",
)
.outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /things?type=small`
    ///
    /// Response: Small ones.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .operations_query_in_path()
    ///     .things()
    ///     .get_type_small()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_type_small(&self) -> GetThingsTypeSmall {
        let call = runtime::Call::new(self.client, &GET_THINGS_TYPE_SMALL);
        GetThingsTypeSmall(call)
    }
}

runtime::builder!(GET_THINGS_TYPE_SMALL, GetThingsTypeSmall, String);

/// `GET /things?type=very%20big`.
pub static GET_THINGS_TYPE_VERY_BIG_LIMIT: runtime::Operation<String> = runtime::Operation::new(
    &super::API,
    "GET /things?type=very%20big&limit={limit}",
    runtime::Method::Get,
    "/things?type=very%20big",
)
.parameters(&[runtime::Parameter::query("limit").required()])
.outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /things?type=very%20big`
    ///
    /// - `limit`
    ///
    /// Response: Big ones.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .operations_query_in_path()
    ///     .things()
    ///     .get_type_very_big_limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_type_very_big_limit(&self, limit: i64) -> GetThingsTypeVeryBigLimit {
        let call = runtime::Call::new(self.client, &GET_THINGS_TYPE_VERY_BIG_LIMIT)
            .query("limit", limit);
        GetThingsTypeVeryBigLimit(call)
    }
}

runtime::builder!(GET_THINGS_TYPE_VERY_BIG_LIMIT, GetThingsTypeVeryBigLimit, String);

/// `GET /things`.
pub static GET_THINGS_NAME: runtime::Operation<String> =
    runtime::Operation::new(
        &super::API,
        "GET /things?name={name}",
        runtime::Method::Get,
        "/things",
    )
    .parameters(&[runtime::Parameter::query("name").required()])
    .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /things`
    ///
    /// - `name`
    ///
    /// Response: One.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .operations_query_in_path()
    ///     .things()
    ///     .get_name("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_name(&self, name: impl Into<String>) -> GetThingsName {
        let call = runtime::Call::new(self.client, &GET_THINGS_NAME)
            .query("name", runtime::Value::text(name));
        GetThingsName(call)
    }
}

runtime::builder!(GET_THINGS_NAME, GetThingsName, String);

/// `POST /things?change=open`.
pub static POST_THINGS_CHANGE_OPEN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "change", runtime::Method::Post, "/things?change=open")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `POST /things?change=open`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_query_in_path()
    ///     .things()
    ///     .post_change_open()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_change_open(&self) -> PostThingsChangeOpen {
        let call = runtime::Call::new(self.client, &POST_THINGS_CHANGE_OPEN);
        PostThingsChangeOpen(call)
    }
}

runtime::builder!(POST_THINGS_CHANGE_OPEN, PostThingsChangeOpen, ());

/// `POST /things?change=close`.
pub static POST_THINGS_CHANGE_CLOSE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "change", runtime::Method::Post, "/things?change=close")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `POST /things?change=close`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_query_in_path()
    ///     .things()
    ///     .post_change_close()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_change_close(&self) -> PostThingsChangeClose {
        let call = runtime::Call::new(self.client, &POST_THINGS_CHANGE_CLOSE);
        PostThingsChangeClose(call)
    }
}

runtime::builder!(POST_THINGS_CHANGE_CLOSE, PostThingsChangeClose, ());
}
