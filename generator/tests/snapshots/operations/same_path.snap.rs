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
    &LIST_PARTS,
    &LIST_PARTS_BY_NAME,
    &MAKE_PART,
    &LIST_PARTS_AS_JSON,
];

/// `GET /things/{id}/parts`.
pub static LIST_PARTS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listParts", runtime::Method::Get, "/things/{id}/parts")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `GET /things/{id}/parts`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_same_path()
    ///     .things()
    ///     .list_parts("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_parts(&self, id: impl Into<String>) -> ListParts {
        let call = runtime::Call::new(self.client, &LIST_PARTS)
            .path("id", runtime::Value::text(id));
        ListParts(call)
    }
}

runtime::builder!(LIST_PARTS, ListParts, ());

/// `GET /things/{name}/parts`.
pub static LIST_PARTS_BY_NAME: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "listPartsByName",
    runtime::Method::Get,
    "/things/{name}/parts",
)
.parameters(&[runtime::Parameter::path("name")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `GET /things/{name}/parts`
    ///
    /// - `name`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_same_path()
    ///     .things()
    ///     .list_parts_by_name("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_parts_by_name(&self, name: impl Into<String>) -> ListPartsByName {
        let call = runtime::Call::new(self.client, &LIST_PARTS_BY_NAME)
            .path("name", runtime::Value::text(name));
        ListPartsByName(call)
    }
}

runtime::builder!(LIST_PARTS_BY_NAME, ListPartsByName, ());

/// `POST /things/{name}/parts`.
pub static MAKE_PART: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "makePart", runtime::Method::Post, "/things/{name}/parts")
        .parameters(&[runtime::Parameter::path("name")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `POST /things/{name}/parts`
    ///
    /// - `name`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_same_path()
    ///     .things()
    ///     .make_part("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn make_part(&self, name: impl Into<String>) -> MakePart {
        let call = runtime::Call::new(self.client, &MAKE_PART)
            .path("name", runtime::Value::text(name));
        MakePart(call)
    }
}

runtime::builder!(MAKE_PART, MakePart, ());

/// `GET /things/{id}.json/parts`.
pub static LIST_PARTS_AS_JSON: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "listPartsAsJson",
    runtime::Method::Get,
    "/things/{id}.json/parts",
)
.parameters(&[runtime::Parameter::path("id")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `GET /things/{id}.json/parts`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_same_path()
    ///     .things()
    ///     .list_parts_as_json("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_parts_as_json(&self, id: impl Into<String>) -> ListPartsAsJson {
        let call = runtime::Call::new(self.client, &LIST_PARTS_AS_JSON)
            .path("id", runtime::Value::text(id));
        ListPartsAsJson(call)
    }
}

runtime::builder!(LIST_PARTS_AS_JSON, ListPartsAsJson, ());
}
