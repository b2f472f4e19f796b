mod models_a {
//! The schema at `/components/schemas/A`.

use crate::runtime;

/// The schema `A`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub inner: Option<super::AInner>,

    pub again: Option<super::AInner>,

    pub answer: Option<Box<super::A>>,

    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(A);

impl runtime::Decode for A {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("inner", &mut self.inner),
                ("again", &mut self.again),
                ("answer", &mut self.answer),
                ("text", &mut self.text),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for A {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("inner", &self.inner, &self.extra);
        writer.optional("again", &self.again, &self.extra);
        writer.optional("answer", &self.answer, &self.extra);
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_a_inner {
//! The schema at `/components/schemas/A/properties/inner`.

use crate::runtime;

/// The property `inner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AInner {
    pub deep: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AInner);

impl runtime::Decode for AInner {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("deep", &mut self.deep),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AInner {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("deep", &self.deep, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_page {
//! The schema at `/components/schemas/Page`.

use crate::runtime;

/// The schema `Page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub rows: Option<Vec<super::SheetRowsItem>>,

    pub kind: Option<super::SheetKind>,

    pub title: Option<String>,

    pub first: Option<super::RowsItem>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Page);

impl runtime::Decode for Page {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("rows", &mut self.rows),
                ("kind", &mut self.kind),
                ("title", &mut self.title),
                ("first", &mut self.first),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Page {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("rows", &self.rows, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("title", &self.title, &self.extra);
        writer.optional("first", &self.first, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_rows {
//! The schema at `/components/schemas/Rows`.

/// The schema `Rows`.
pub type Rows = Vec<super::RowsItem>;
}

mod models_rows_item {
//! The schema at `/components/schemas/Rows/items`.

use crate::runtime;

/// An item of the schema `Rows`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RowsItem {
    pub index: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RowsItem);

impl runtime::Decode for RowsItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("index", &mut self.index),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RowsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("index", &self.index, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_sheet {
//! The schema at `/components/schemas/Sheet`.

use crate::runtime;

/// The schema `Sheet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sheet {
    pub rows: Option<Vec<super::SheetRowsItem>>,

    pub kind: Option<super::SheetKind>,

    pub title: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Sheet);

impl runtime::Decode for Sheet {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("rows", &mut self.rows),
                ("kind", &mut self.kind),
                ("title", &mut self.title),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Sheet {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("rows", &self.rows, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("title", &self.title, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_sheet_kind {
//! The schema at `/components/schemas/Sheet/properties/kind`.

use crate::runtime;

runtime::open_enum! {
    /// The property `kind`.
    pub enum SheetKind {
        Plain = "plain",
        Ruled = "ruled",
        Other(String),
    }
}
}

mod models_sheet_rows_item {
//! The schema at `/components/schemas/Sheet/properties/rows/items`.

use crate::runtime;

/// An item of the property `rows`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SheetRowsItem {
    pub cells: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SheetRowsItem);

impl runtime::Decode for SheetRowsItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("cells", &mut self.cells),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SheetRowsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("cells", &self.cells, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::references_any_pointer::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING, &GET_OTHER];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::A> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_any_pointer()
    ///     .things()
    ///     .get_thing()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(&self) -> GetThing {
        let call = runtime::Call::new(self.client, &GET_THING);
        GetThing(call)
    }
}

runtime::builder!(GET_THING, GetThing, models::A);

/// `GET /other`.
pub static GET_OTHER: runtime::Operation<models::A> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/other")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /other`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_any_pointer()
    ///     .things()
    ///     .get_other()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_other(&self) -> GetOther {
        let call = runtime::Call::new(self.client, &GET_OTHER);
        GetOther(call)
    }
}

runtime::builder!(GET_OTHER, GetOther, models::A);
}
