mod models_key {
//! The schema at `/components/schemas/Key`.

use crate::runtime;

/// The schema `Key`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Key {
    pub k: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Key);

impl Key {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Key {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("k", &mut self.k),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Key {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("k", &self.k, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_new {
//! The schema at `/components/schemas/New`.

use crate::runtime;

/// The schema `New`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct New_ {
    pub a: Option<String>,

    pub key: Option<super::Key>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(New_);

impl New_ {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for New_ {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
                ("key", &mut self.key),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for New_ {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.optional("key", &self.key, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_sent {
//! The schema at `/components/schemas/Sent`.

use crate::runtime;

/// The schema `Sent`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    pub s: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Sent);

impl runtime::Decode for Sent {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("s", &mut self.s),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Sent {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("s", &self.s, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_thing {
//! The schema at `/components/schemas/Thing`.

use crate::runtime;

/// The schema `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub a: Option<String>,

    pub sent: Option<super::Sent>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Thing);

impl runtime::Decode for Thing {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
                ("sent", &mut self.sent),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Thing {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.optional("sent", &self.sent, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_read_only_and_write_only::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&MAKE_THING];

/// `POST /things`.
pub static MAKE_THING: runtime::Operation<models::Thing> =
    runtime::Operation::new(&super::API, "makeThing", runtime::Method::Post, "/things")
        .bodies(&[runtime::Body::json_of::<models::New_>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `POST /things`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_read_only_and_write_only::models::New_;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = New_::default();
    /// body.a = Some("value".into());
    /// let response = client
    ///     .schemas_read_only_and_write_only()
    ///     .things()
    ///     .make_thing(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn make_thing(&self, body: models::New_) -> MakeThing {
        let call = runtime::Call::new(self.client, &MAKE_THING).body_json(&body);
        MakeThing(call)
    }
}

runtime::builder!(MAKE_THING, MakeThing, models::Thing);
}
