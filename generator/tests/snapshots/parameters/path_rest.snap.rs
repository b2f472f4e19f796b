mod files {
//! The operations of `files`.

use crate::runtime;

/// The operations of [`files`](self).
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    client: &'a runtime::Client,
}

impl<'a> Files<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &GET_OBJECT,
    &GET_FILE,
    &DELETE_FILE,
    &GET_TREE,
    &GET_PLAIN,
    &GET_STRICT,
];

/// `GET /buckets/{bucket}/{key+}`.
pub static GET_OBJECT: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "getObject",
    runtime::Method::Get,
    "/buckets/{bucket}/{key+}",
)
.parameters(&[
    runtime::Parameter::path("bucket"),
    runtime::Parameter::path("key+").multi_segment(),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Files<'_> {
    /// `GET /buckets/{bucket}/{key+}`
    ///
    /// - `bucket`
    /// - `key`: Slashes are not encoded: the value can be several path segments.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_rest()
    ///     .files()
    ///     .get_object("value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_object(&self, bucket: impl Into<String>, key: impl Into<String>) -> GetObject {
        let call = runtime::Call::new(self.client, &GET_OBJECT)
            .path("bucket", runtime::Value::text(bucket))
            .path("key+", runtime::Value::text(key));
        GetObject(call)
    }
}

runtime::builder!(GET_OBJECT, GetObject, ());

/// `GET /files/{path}`.
pub static GET_FILE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getFile", runtime::Method::Get, "/files/{path}")
        .parameters(&[runtime::Parameter::path("path").multi_segment()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Files<'_> {
    /// `GET /files/{path}`
    ///
    /// - `path`: Slashes are not encoded: the value can be several path segments.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_rest()
    ///     .files()
    ///     .get_file("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_file(&self, path: impl Into<String>) -> GetFile {
        let call = runtime::Call::new(self.client, &GET_FILE)
            .path("path", runtime::Value::text(path));
        GetFile(call)
    }
}

runtime::builder!(GET_FILE, GetFile, ());

/// `DELETE /files/{path}`.
pub static DELETE_FILE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "deleteFile", runtime::Method::Delete, "/files/{path}")
        .parameters(&[runtime::Parameter::path("path")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Files<'_> {
    /// `DELETE /files/{path}`
    ///
    /// - `path`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_rest()
    ///     .files()
    ///     .delete_file("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_file(&self, path: impl Into<String>) -> DeleteFile {
        let call = runtime::Call::new(self.client, &DELETE_FILE)
            .path("path", runtime::Value::text(path));
        DeleteFile(call)
    }
}

runtime::builder!(DELETE_FILE, DeleteFile, ());

/// `GET /trees/{rest}`.
pub static GET_TREE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getTree", runtime::Method::Get, "/trees/{rest}")
        .parameters(&[runtime::Parameter::path("rest").multi_segment()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Files<'_> {
    /// `GET /trees/{rest}`
    ///
    /// - `rest`: Slashes are not encoded: the value can be several path segments.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_rest()
    ///     .files()
    ///     .get_tree("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tree(&self, rest: impl Into<String>) -> GetTree {
        let call = runtime::Call::new(self.client, &GET_TREE)
            .path("rest", runtime::Value::text(rest));
        GetTree(call)
    }
}

runtime::builder!(GET_TREE, GetTree, ());

/// `GET /plain/{name}/{of}`.
pub static GET_PLAIN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getPlain", runtime::Method::Get, "/plain/{name}/{of}")
        .parameters(&[
            runtime::Parameter::path("name").multi_segment(),
            runtime::Parameter::path("of").style(runtime::Style::Label),
            runtime::Parameter::query("at"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Files<'_> {
    /// `GET /plain/{name}/{of}`
    ///
    /// - `name`: Slashes are not encoded: the value can be several path segments.
    /// - `of`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_rest()
    ///     .files()
    ///     .get_plain("value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_plain(&self, name: impl Into<String>, of: impl Into<String>) -> GetPlain {
        let call = runtime::Call::new(self.client, &GET_PLAIN)
            .path("name", runtime::Value::text(name))
            .path("of", runtime::Value::text(of));
        GetPlain(call)
    }
}

runtime::builder!(GET_PLAIN, GetPlain, ());

impl GetPlain {
    pub fn at(self, value: impl Into<String>) -> Self {
        Self(self.0.query("at", runtime::Value::text(value)))
    }
}

/// `GET /strict/{key}`.
pub static GET_STRICT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getStrict", runtime::Method::Get, "/strict/{key}")
        .parameters(&[runtime::Parameter::path("key")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Files<'_> {
    /// `GET /strict/{key}`
    ///
    /// - `key`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_rest()
    ///     .files()
    ///     .get_strict("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_strict(&self, key: impl Into<String>) -> GetStrict {
        let call = runtime::Call::new(self.client, &GET_STRICT)
            .path("key", runtime::Value::text(key));
        GetStrict(call)
    }
}

runtime::builder!(GET_STRICT, GetStrict, ());
}
