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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_THING, &LIST_THINGS];

/// `POST /things/{kind}/{id}/{code}`.
pub static ADD_THING: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "addThing",
    runtime::Method::Post,
    "/things/{kind}/{id}/{code}",
)
.parameters(&[
    runtime::Parameter::path("kind").text(&runtime::TextRule::new("kind").length(0, 5)),
    runtime::Parameter::path("id").rule(runtime::Rule::integer(Some(1), None)),
    runtime::Parameter::path("code"),
    runtime::Parameter::query("rank").required().rule(runtime::Rule::integer(None, Some(9))),
    runtime::Parameter::query("view")
        .required()
        .text(&runtime::TextRule::new("view").length(1, usize::MAX)),
    runtime::Parameter::query("size").default_value("2"),
])
.bodies(&[runtime::Body::bytes().media("image/*").required()])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// Adds a thing.
    ///
    /// `POST /things/{kind}/{id}/{code}`
    ///
    /// - `kind`: What kind of thing it is:
    ///   * `small`, which fits
    ///     a pocket
    ///   * `large`:
    ///     1. with wheels
    ///     2. without
    ///
    ///   At most 5 characters.
    /// - `id`: The id of the thing. At least 1.
    ///
    ///   It never changes.
    ///
    ///   ```text
    ///   {"id": 1}
    ///
    ///   - 2
    ///   ```
    /// - `code`:
    ///   - first
    ///   - second
    /// - `rank`: Its rank. At most 9.
    /// - `view`: At least 1 character.
    ///
    ///   | View | What |
    ///   |---|---|
    ///   | `a` | all |
    ///
    ///   # More
    ///
    ///   > Said before.
    /// - `body`: A picture, such as one of these:
    ///   - of a cat
    ///   - of a dog
    ///
    ///   Sent as the given `media_type`, which is one of `image/*`, such as `image/png`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .docs_arguments()
    ///     .things()
    ///     .add_thing("value", 1, "value", 1, "value", "image/png", "content")
    ///     .size(2)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[expect(clippy::too_many_arguments, reason = "the document requires all of them")]
    pub fn add_thing(
        &self,
        kind: impl Into<String>,
        id: i64,
        code: impl Into<String>,
        rank: i64,
        view: impl Into<String>,
        media_type: impl Into<String>,
        body: impl Into<runtime::Upload>,
    ) -> AddThing {
        let call = runtime::Call::new(self.client, &ADD_THING)
            .path("kind", runtime::Value::text(kind))
            .path("id", id)
            .path("code", runtime::Value::text(code))
            .query("rank", rank)
            .query("view", runtime::Value::text(view))
            .body_bytes(media_type, body);
        AddThing(call)
    }
}

runtime::builder!(ADD_THING, AddThing, ());

impl AddThing {
    /// One of:
    ///
    /// - 1
    /// - 2
    ///
    /// If it is not set, its default `2` is sent.
    pub fn size(self, value: i64) -> Self {
        Self(self.0.query("size", value))
    }
}

/// `GET /things`.
pub static LIST_THINGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listThings", runtime::Method::Get, "/things")
        .parameters(&[
            runtime::Parameter::query("order")
                .required()
                .text(&runtime::TextRule::new("order").length(1, usize::MAX)),
            runtime::Parameter::query("title")
                .required()
                .text(&runtime::TextRule::new("title").length(2, usize::MAX)),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// # Things
    ///
    /// | In | Out |
    /// |--|--|
    /// | a | b |
    ///
    /// `GET /things`
    ///
    /// - `order`: The order. At least 1 character.
    ///
    ///   | By | Means |
    ///   |--|--|
    ///   | `a` | up |
    ///
    ///   ## Kinds
    ///
    ///   All of them.
    /// - `title`: At least 2 characters.
    ///
    ///   # Title
    ///
    ///   Of the thing.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .docs_arguments()
    ///     .things()
    ///     .list_things("value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(&self, order: impl Into<String>, title: impl Into<String>) -> ListThings {
        let call = runtime::Call::new(self.client, &LIST_THINGS)
            .query("order", runtime::Value::text(order))
            .query("title", runtime::Value::text(title));
        ListThings(call)
    }
}

runtime::builder!(LIST_THINGS, ListThings, ());
}
