mod versions {
//! The operations of `versions`.

use crate::runtime;

/// The operations of [`versions`](self).
#[derive(Clone, Copy, Debug)]
pub struct Versions<'a> {
    client: &'a runtime::Client,
}

impl<'a> Versions<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_VERSION];

/// `POST /versions`.
pub static ADD_VERSION: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addVersion", runtime::Method::Post, "/versions")
        .parameters(&[
            runtime::Parameter::header("X-Version").default_value("2026-04"),
            runtime::Parameter::header("X-Newest").default_value("2026-05"),
        ])
        .bodies(&[runtime::Body::json_of::<AddVersionBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Versions<'_> {
    /// `POST /versions`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::parameters_default_behind_references::versions::AddVersionBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_default_behind_references()
    ///     .versions()
    ///     .add_version(AddVersionBody::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_version(&self, body: AddVersionBody) -> AddVersion {
        let call = runtime::Call::new(self.client, &ADD_VERSION).body_json(&body);
        AddVersion(call)
    }
}

runtime::builder!(ADD_VERSION, AddVersion, ());

impl AddVersion {
    /// If it is not set, its default `2026-04` is sent.
    pub fn x_version(self, value: impl Into<String>) -> Self {
        Self(self.0.header("X-Version", runtime::Value::text(value)))
    }

    /// If it is not set, its default `2026-05` is sent.
    pub fn x_newest(self, value: impl Into<String>) -> Self {
        Self(self.0.header("X-Newest", runtime::Value::text(value)))
    }
}

/// The request body of `POST /versions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddVersionBody {
    /// Default: `2026-04`.
    pub version: String,

    /// Default: `2026-05`.
    pub newest: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddVersionBody);

impl Default for AddVersionBody {
    fn default() -> Self {
        Self {
            version: "2026-04".into(),
            newest: "2026-05".into(),
            extra: runtime::Extra::new(),
        }
    }
}

impl AddVersionBody {
    /// Sets the required members to their defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddVersionBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("version", &mut self.version),
                ("newest", &mut self.newest),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddVersionBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("version", &self.version);
        writer.required("newest", &self.newest);
        writer.end_object(&self.extra);
    }
}
}
