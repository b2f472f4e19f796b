mod models_slot {
//! The schema at `/components/schemas/Slot`.

use crate::runtime;

/// The schema `Slot`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Slot {
    pub name: Option<String>,

    pub level: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Slot);

impl Slot {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Slot {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("level", &mut self.level),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Slot {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("level", &self.level, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod slots {
//! The operations of `slots`.

use crate::bodies_nullable::models;
use crate::runtime;

/// The operations of [`slots`](self).
#[derive(Clone, Copy, Debug)]
pub struct Slots<'a> {
    client: &'a runtime::Client,
}

impl<'a> Slots<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &PUT_SLOT,
    &PATCH_SLOT,
    &PUT_NAME,
    &PUT_COUNTS,
    &PUT_MAP,
    &PUT_KIND,
    &PUT_ANYTHING,
];

/// `PUT /slots/{id}`.
pub static PUT_SLOT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putSlot", runtime::Method::Put, "/slots/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[runtime::Body::json_of::<Option<models::Slot>>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Slots<'_> {
    /// `PUT /slots/{id}`
    ///
    /// - `id`
    /// - `body`: Sent as `application/json`. `None` sends `null`.
    ///
    /// ```no_run
    /// use cases::bodies_nullable::models::Slot;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Slot::default();
    /// body.name = Some("value".into());
    /// body.level = Some(1);
    /// client
    ///     .bodies_nullable()
    ///     .slots()
    ///     .put_slot("value", body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_slot(
        &self,
        id: impl Into<String>,
        body: impl Into<Option<models::Slot>>,
    ) -> PutSlot {
        let call = runtime::Call::new(self.client, &PUT_SLOT)
            .path("id", runtime::Value::text(id))
            .body_json(&body.into());
        PutSlot(call)
    }
}

runtime::builder!(PUT_SLOT, PutSlot, ());

/// `PATCH /slots/{id}`.
pub static PATCH_SLOT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "patchSlot", runtime::Method::Patch, "/slots/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[runtime::Body::json_of::<Option<models::Slot>>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Slots<'_> {
    /// `PATCH /slots/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// use cases::bodies_nullable::models::Slot;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Slot::default();
    /// body.name = Some("value".into());
    /// body.level = Some(1);
    /// client
    ///     .bodies_nullable()
    ///     .slots()
    ///     .patch_slot("value")
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_slot(&self, id: impl Into<String>) -> PatchSlot {
        let call = runtime::Call::new(self.client, &PATCH_SLOT)
            .path("id", runtime::Value::text(id));
        PatchSlot(call)
    }
}

runtime::builder!(PATCH_SLOT, PatchSlot, ());

impl PatchSlot {
    /// Sent as `application/json`.
    /// `None` sends `null`.
    pub fn body(self, value: impl Into<Option<models::Slot>>) -> Self {
        Self(self.0.body_json(&value.into()))
    }
}

/// `PUT /names`.
pub static PUT_NAME: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putName", runtime::Method::Put, "/names")
        .bodies(&[runtime::Body::json_of::<Option<String>>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Slots<'_> {
    /// `PUT /names`
    ///
    /// - `body`: Sent as `application/json`. `None` sends `null`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_nullable()
    ///     .slots()
    ///     .put_name(Some("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_name(&self, body: impl Into<Option<String>>) -> PutName {
        let call = runtime::Call::new(self.client, &PUT_NAME).body_json(&body.into());
        PutName(call)
    }
}

runtime::builder!(PUT_NAME, PutName, ());

/// `PUT /counts`.
pub static PUT_COUNTS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putCounts", runtime::Method::Put, "/counts")
        .bodies(&[runtime::Body::json_of::<Option<Vec<i64>>>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Slots<'_> {
    /// `PUT /counts`
    ///
    /// - `body`: Sent as `application/json`. `None` sends `null`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_nullable()
    ///     .slots()
    ///     .put_counts(Some(vec![1]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_counts(&self, body: impl Into<Option<Vec<i64>>>) -> PutCounts {
        let call = runtime::Call::new(self.client, &PUT_COUNTS).body_json(&body.into());
        PutCounts(call)
    }
}

runtime::builder!(PUT_COUNTS, PutCounts, ());

/// `PUT /maps`.
pub static PUT_MAP: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putMap", runtime::Method::Put, "/maps")
        .bodies(&[runtime::Body::json_of::<Option<runtime::Map<i64>>>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Slots<'_> {
    /// `PUT /maps`
    ///
    /// - `body`: Sent as `application/json`. `None` sends `null`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_nullable()
    ///     .slots()
    ///     .put_map(Some([("name".to_owned(), 1)].into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_map(&self, body: impl Into<Option<runtime::Map<i64>>>) -> PutMap {
        let call = runtime::Call::new(self.client, &PUT_MAP).body_json(&body.into());
        PutMap(call)
    }
}

runtime::builder!(PUT_MAP, PutMap, ());

/// `PUT /kinds`.
pub static PUT_KIND: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putKind", runtime::Method::Put, "/kinds")
        .bodies(&[runtime::Body::json_of::<Option<PutKindBody>>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Slots<'_> {
    /// `PUT /kinds`
    ///
    /// - `body`: Sent as `application/json`. `None` sends `null`.
    ///
    /// ```no_run
    /// use cases::bodies_nullable::slots::PutKindBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_nullable()
    ///     .slots()
    ///     .put_kind(Some(PutKindBody::Integer(1)))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_kind(&self, body: impl Into<Option<PutKindBody>>) -> PutKind {
        let call = runtime::Call::new(self.client, &PUT_KIND).body_json(&body.into());
        PutKind(call)
    }
}

runtime::builder!(PUT_KIND, PutKind, ());

/// The request body of `PUT /kinds`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutKindBody {
    Slot(models::Slot),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(PutKindBody, Other);

impl runtime::Decode for PutKindBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Slot);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PutKindBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Slot(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(PutKindBody, Slot(models::Slot), Integer(i64));

/// `PUT /anything`.
pub static PUT_ANYTHING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putAnything", runtime::Method::Put, "/anything")
        .bodies(&[runtime::Body::json().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Slots<'_> {
    /// `PUT /anything`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use std::collections::BTreeMap;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_nullable()
    ///     .slots()
    ///     .put_anything(&BTreeMap::from([("name", "value")]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_anything(&self, body: &(impl runtime::serde::Serialize + ?Sized)) -> PutAnything {
        let call = runtime::Call::new(self.client, &PUT_ANYTHING).body_serialized(body);
        PutAnything(call)
    }
}

runtime::builder!(PUT_ANYTHING, PutAnything, ());
}
