mod models_thing {
//! The schema at `/components/schemas/Thing`.

use crate::runtime;

/// The schema `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Thing);

impl Thing {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Thing {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Thing {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::bodies_media_types::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_THING, &PATCH_THING, &POST_THING];

/// `PUT /things/{id}`.
pub static PUT_THING: runtime::Operation<models::Thing> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/things/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[
            runtime::Body::json_of::<models::Thing>().required(),
            runtime::Body::json_of::<models::Thing>().media("text/json").required(),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// JSON under three names is one body.
    ///
    /// `PUT /things/{id}`
    ///
    /// - `id`
    /// - `body`: Sent as `application/json`.
    ///
    ///   [`runtime::Call::media_type`] sends it as `text/json` instead.
    ///
    /// Response: the thing, as JSON under two names.
    ///
    /// ```no_run
    /// use cases::bodies_media_types::models::Thing;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Thing::default();
    /// body.name = Some("value".into());
    /// let response = client
    ///     .bodies_media_types()
    ///     .things()
    ///     .put_thing(1, body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, id: i64, body: models::Thing) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING)
            .path("id", id)
            .body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, models::Thing);

/// `PATCH /things/{id}`.
pub static PATCH_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "patchThing", runtime::Method::Patch, "/things/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[
            runtime::Body::json_of::<PatchThingBody>()
                .media("application/merge-patch+json")
                .required(),
            runtime::Body::json_of::<Vec<PatchThingJsonPatchBodyItem>>()
                .media("application/json-patch+json")
                .required(),
            runtime::Body::text().media("text/plain").required(),
            runtime::Body::text().media("application/xml").required(),
            runtime::Body::text().media("text/csv").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// Two kinds of JSON, and three texts.
    ///
    /// `PATCH /things/{id}`
    ///
    /// - `id`
    ///
    /// Required: one of `body`, `json_patch_body`, `text_body`, `xml_body`, `csv_body`.
    ///
    /// ```no_run
    /// use cases::bodies_media_types::things::PatchThingBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = PatchThingBody::default();
    /// body.name = "value".into();
    /// client
    ///     .bodies_media_types()
    ///     .things()
    ///     .patch_thing(1)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_thing(&self, id: i64) -> PatchThing {
        let call = runtime::Call::new(self.client, &PATCH_THING).path("id", id);
        PatchThing(call)
    }
}

runtime::builder!(PATCH_THING, PatchThing, ());

impl PatchThing {
    /// Sent as `application/merge-patch+json`.
    ///
    /// Required: one of `body`, `json_patch_body`, `text_body`, `xml_body`, `csv_body`.
    pub fn body(self, value: PatchThingBody) -> Self {
        Self(self.0.body_json(&value))
    }

    /// Sent as `application/json-patch+json`.
    ///
    /// Required: one of `body`, `json_patch_body`, `text_body`, `xml_body`, `csv_body`.
    pub fn json_patch_body(self, value: Vec<PatchThingJsonPatchBodyItem>) -> Self {
        Self(self.0.body_json(&value).media_type("application/json-patch+json"))
    }

    /// Sent as `text/plain`.
    ///
    /// Required: one of `body`, `json_patch_body`, `text_body`, `xml_body`, `csv_body`.
    pub fn text_body(self, value: impl Into<String>) -> Self {
        Self(self.0.body_text(value))
    }

    /// Sent as `application/xml`.
    ///
    /// Required: one of `body`, `json_patch_body`, `text_body`, `xml_body`, `csv_body`.
    pub fn xml_body(self, value: impl Into<String>) -> Self {
        Self(self.0.body_text(value).media_type("application/xml"))
    }

    /// Sent as `text/csv`.
    ///
    /// Required: one of `body`, `json_patch_body`, `text_body`, `xml_body`, `csv_body`.
    pub fn csv_body(self, value: impl Into<String>) -> Self {
        Self(self.0.body_text(value).media_type("text/csv"))
    }
}

/// The request body of `PATCH /things/{id}`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchThingBody {
    pub name: runtime::Maybe<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PatchThingBody);

impl PatchThingBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for PatchThingBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PatchThingBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.maybe("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the request body of `PATCH /things/{id}`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchThingJsonPatchBodyItem {
    pub op: String,

    pub path: String,

    pub value: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PatchThingJsonPatchBodyItem);

impl PatchThingJsonPatchBodyItem {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(op: String, path: String) -> Self {
        Self {
            op,
            path,
            ..Self::default()
        }
    }
}

impl runtime::Decode for PatchThingJsonPatchBodyItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("op", &mut self.op),
                ("path", &mut self.path),
            ],
            &mut [
                ("value", &mut self.value),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PatchThingJsonPatchBodyItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("op", &self.op);
        writer.required("path", &self.path);
        writer.optional("value", &self.value, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /things/{id}`.
pub static POST_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "postThing", runtime::Method::Post, "/things/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[
            runtime::Body::form(&[runtime::Field::new("name").required()]),
            runtime::Body::multipart(&[
                runtime::Field::new("name"),
                runtime::Field::new("picture").media("image/png").or_media(&["image/jpeg"]),
            ])
            .media("multipart/mixed"),
            runtime::Body::bytes().media("image/png"),
            runtime::Body::bytes().media("image/jpeg"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// Two forms with other fields, and images of two types.
    ///
    /// `POST /things/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_media_types()
    ///     .things()
    ///     .post_thing(1)
    ///     .picture(Part::bytes("content").file_name("content.txt"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_thing(&self, id: i64) -> PostThing {
        let call = runtime::Call::new(self.client, &POST_THING).path("id", id);
        PostThing(call)
    }
}

runtime::builder!(POST_THING, PostThing, ());

impl PostThing {
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.form("name", runtime::Value::text(value)))
    }

    /// Sends the body as `multipart/mixed`.
    ///
    /// Sent as `image/png`, or as `image/jpeg` if the extension of the file name stands for that. `image/*` is expected: [`runtime::Part::media`] says which it is, and otherwise it is sent as `image/png`.
    pub fn picture(self, value: runtime::Part) -> Self {
        Self(self.0.form("picture", value))
    }

    /// Sent as `image/png`.
    ///
    /// [`runtime::Call::media_type`] sends it as `image/jpeg` instead.
    pub fn bytes_body(self, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes("image/png", value))
    }
}
}
