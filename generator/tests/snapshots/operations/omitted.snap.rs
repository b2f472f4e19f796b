mod models_saved {
//! The schema at `/components/schemas/Saved`.

use crate::runtime;

/// The schema `Saved`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Saved {
    pub count: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Saved);

impl runtime::Decode for Saved {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("count", &mut self.count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Saved {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("count", &self.count, &self.extra);
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
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Thing);

impl runtime::Decode for Thing {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Thing {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod objects {
//! The operations of `objects`.

use crate::operations_omitted::models;
use crate::runtime;

/// The operations of [`objects`](self).
#[derive(Clone, Copy, Debug)]
pub struct Objects<'a> {
    client: &'a runtime::Client,
}

impl<'a> Objects<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_OBJECTS];

/// `GET /objects`.
pub static LIST_OBJECTS: runtime::Operation<Vec<models::Thing>> =
    runtime::Operation::new(&super::API, "listObjects", runtime::Method::Get, "/objects")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Objects<'_> {
    /// `GET /objects`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .operations_omitted()
    ///     .objects()
    ///     .list_objects()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_objects(&self) -> ListObjects {
        let call = runtime::Call::new(self.client, &LIST_OBJECTS);
        ListObjects(call)
    }
}

runtime::builder!(LIST_OBJECTS, ListObjects, Vec<models::Thing>);
}
