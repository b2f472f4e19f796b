mod models_kind {
//! The schema at `/components/schemas/Kind`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Kind`.
    pub enum Kind {
        A = "a",
        Bee = "b",
        Other(String),
    }
}
}

mod models_other {
//! The schema at `/components/schemas/Other`.

use crate::runtime;

/// The schema `Other`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Other {
    /// Named `plain` in the API.
    pub simple: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Other);

impl runtime::Decode for Other {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("plain", &mut self.simple),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Other {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("plain", &self.simple, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod patterns {
//! Strings with a pattern.

use crate::runtime;

/// A string that matches `^TH[0-9]{4}$`.
pub type ThingSid = runtime::Text<ThingSidRule>;

/// The rule of [`ThingSid`].
pub enum ThingSidRule {}

impl runtime::HasRule for ThingSidRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("ThingSid")
        .pattern(
            "^TH[0-9]{4}$",
            &[runtime::Piece::literal("TH"), runtime::Piece::class("0-9", 4, 4)],
        );
}
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&POST_THING, &POST_UPLOAD];

/// `POST /things/{sid}`.
pub static POST_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "postThing", runtime::Method::Post, "/things/{sid}")
        .parameters(&[
            runtime::Parameter::path("sid").text(&super::ThingSid::RULE),
            runtime::Parameter::header("X-Own-Trace"),
        ])
        .bodies(&[
            runtime::Body::form(&[runtime::Field::new("attributes"), runtime::Field::new("count")]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `POST /things/{sid}`
    ///
    /// - `sid`
    ///
    /// ```no_run
    /// use cases::documents_unused_overrides::ThingSid;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .documents_unused_overrides()
    ///     .things()
    ///     .post(&ThingSid::new("TH0000")?)
    ///     .count(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post(&self, sid: &super::ThingSid) -> PostThing {
        let call = runtime::Call::new(self.client, &POST_THING).path("sid", sid);
        PostThing(call)
    }
}

runtime::builder!(POST_THING, PostThing, ());

impl PostThing {
    /// Named `X-Own-Trace` in the API.
    pub fn trace(self, value: impl Into<String>) -> Self {
        Self(self.0.header("X-Own-Trace", runtime::Value::text(value)))
    }

    pub fn attributes(self, value: impl Into<String>) -> Self {
        Self(self.0.form("attributes", runtime::Value::text(value)))
    }

    /// As `attributes`, from any value that implements `Serialize`.
    pub fn attributes_json(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.form_json("attributes", value))
    }

    pub fn count(self, value: i64) -> Self {
        Self(self.0.form("count", value))
    }
}

/// `POST /uploads`.
pub static POST_UPLOAD: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "postUpload", runtime::Method::Post, "/uploads")
        .bodies(&[
            runtime::Body::form(&[runtime::Field::new("kind").one_of(&["draft", "final"])]),
            runtime::Body::multipart(&[]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `POST /uploads`
    ///
    /// ```no_run
    /// use cases::documents_unused_overrides::things::Stage;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .documents_unused_overrides()
    ///     .things()
    ///     .post_upload()
    ///     .kind(Stage::Draft)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_upload(&self) -> PostUpload {
        let call = runtime::Call::new(self.client, &POST_UPLOAD);
        PostUpload(call)
    }
}

runtime::builder!(POST_UPLOAD, PostUpload, ());

impl PostUpload {
    pub fn kind(self, value: Stage) -> Self {
        Self(self.0.form("kind", value))
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum Stage {
        Draft = "draft",
        Final = "final",
        Other(String),
    }
}
}
