mod models_part {
//! The schema at `/components/schemas/Part`.

use crate::runtime;

/// The schema `Part`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Part {
    pub all: Option<Vec<super::PartAllItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Part);

impl runtime::Decode for Part {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("all", &mut self.all),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Part {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("all", &self.all, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_part_all_item {
//! The schema at `/components/schemas/Part/properties/all/items`.

use crate::runtime;

/// An item of the property `all`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartAllItem {
    pub all: Option<Vec<super::PartAllItem>>,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PartAllItem);

impl runtime::Decode for PartAllItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("all", &mut self.all),
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PartAllItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("all", &self.all, &self.extra);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_term {
//! The schema at `/components/schemas/Term`.

use crate::runtime;

/// The schema `Term`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Term {
    pub broader: Option<Vec<super::TermBroaderItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Term);

impl runtime::Decode for Term {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("broader", &mut self.broader),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Term {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("broader", &self.broader, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_term_broader_item {
//! The schema at `/components/schemas/Term/properties/broader/items`.

use crate::runtime;

/// An item of the property `broader`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TermBroaderItem {
    pub id: Option<String>,

    pub broader: Option<Vec<super::TermBroaderItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TermBroaderItem);

impl runtime::Decode for TermBroaderItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
                ("broader", &mut self.broader),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TermBroaderItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.optional("broader", &self.broader, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_whole {
//! The schema at `/components/schemas/Whole`.

use crate::runtime;

/// The schema `Whole`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Whole {
    pub name: Option<String>,

    pub all: Option<Vec<super::WholeAllItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Whole);

impl runtime::Decode for Whole {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("all", &mut self.all),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Whole {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("all", &self.all, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_whole_all_item {
//! The schema at `/components/schemas/Whole/properties/all/items`.

use crate::runtime;

/// An item of the property `all`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WholeAllItem {
    pub all: Option<Vec<super::PartAllItem>>,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(WholeAllItem);

impl runtime::Decode for WholeAllItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("all", &mut self.all),
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for WholeAllItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("all", &self.all, &self.extra);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod terms {
//! The operations of `terms`.

use crate::references_cyclic_merges::models;
use crate::runtime;

/// The operations of [`terms`](self).
#[derive(Clone, Copy, Debug)]
pub struct Terms<'a> {
    client: &'a runtime::Client,
}

impl<'a> Terms<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_TERM];

/// `GET /terms`.
pub static GET_TERM: runtime::Operation<models::Term> =
    runtime::Operation::new(&super::API, "getTerm", runtime::Method::Get, "/terms")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Terms<'_> {
    /// `GET /terms`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_cyclic_merges()
    ///     .terms()
    ///     .get_term()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_term(&self) -> GetTerm {
        let call = runtime::Call::new(self.client, &GET_TERM);
        GetTerm(call)
    }
}

runtime::builder!(GET_TERM, GetTerm, models::Term);
}
