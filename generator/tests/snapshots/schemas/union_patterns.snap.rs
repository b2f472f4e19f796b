mod checks {
//! The operations of `checks`.

use crate::schemas_union_patterns::models;
use crate::runtime;

/// The operations of [`checks`](self).
#[derive(Clone, Copy, Debug)]
pub struct Checks<'a> {
    client: &'a runtime::Client,
}

impl<'a> Checks<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_CHECKS, &FETCH_NOTE];

/// `GET /checks`.
pub static LIST_CHECKS: runtime::Operation<Vec<models::Check>> =
    runtime::Operation::new(&super::API, "listChecks", runtime::Method::Get, "/checks")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Checks<'_> {
    /// `GET /checks`
    ///
    /// Response: All of them.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_patterns()
    ///     .checks()
    ///     .list_checks()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_checks(&self) -> ListChecks {
        let call = runtime::Call::new(self.client, &LIST_CHECKS);
        ListChecks(call)
    }
}

runtime::builder!(LIST_CHECKS, ListChecks, Vec<models::Check>);

/// `GET /notes`.
pub static FETCH_NOTE: runtime::Operation<FetchNoteResponse> =
    runtime::Operation::new(&super::API, "fetchNote", runtime::Method::Get, "/notes")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Checks<'_> {
    /// `GET /notes`
    ///
    /// Response: One of them.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_patterns()
    ///     .checks()
    ///     .fetch_note()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_note(&self) -> FetchNote {
        let call = runtime::Call::new(self.client, &FETCH_NOTE);
        FetchNote(call)
    }
}

runtime::builder!(FETCH_NOTE, FetchNote, FetchNoteResponse);

/// The 200 response of `GET /notes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FetchNoteResponse {
    Long(models::Long),

    Short(models::Short),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(FetchNoteResponse, Other);

impl runtime::Decode for FetchNoteResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Long);
        fit.offer(self, Self::Short);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for FetchNoteResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Long(value) => value.encode(writer),
            Self::Short(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_by_code {
//! The schema at `/components/schemas/ByCode`.

use crate::runtime;

/// The tag is there, so that no rule of it is asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByCode {
    pub object: String,

    pub strategy: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ByCode);

impl runtime::Decode for ByCode {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("object", &mut self.object),
                ("strategy", &mut self.strategy),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ByCode {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("object", &self.object);
        writer.required("strategy", &self.strategy);
        writer.end_object(&self.extra);
    }
}
}

mod models_by_oauth {
//! The schema at `/components/schemas/ByOauth`.

use crate::runtime;

/// The schema `ByOauth`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByOauth {
    pub object: Option<String>,

    pub strategy: String,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ByOauth);

impl runtime::Decode for ByOauth {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("strategy", &mut self.strategy),
            ],
            &mut [
                ("object", &mut self.object),
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )?;
        reader.told(Some(self.strategy.as_str()), &Self::STRATEGY_RULE);
        Ok(())
    }
}

impl ByOauth {
    const STRATEGY_RULE: runtime::TextRule = runtime::TextRule::new("strategy")
        .pattern(
            "^oauth_[a-z]+$",
            &[runtime::Piece::literal("oauth_"), runtime::Piece::class("a-z", 1, usize::MAX)],
        );
}

impl runtime::Encode for ByOauth {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("object", &self.object, &self.extra);
        writer.required("strategy", &self.strategy);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_by_ticket {
//! The schema at `/components/schemas/ByTicket`.

use crate::runtime;

/// The schema `ByTicket`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByTicket {
    pub object: Option<String>,

    pub strategy: ByTicketStrategy,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ByTicket);

impl runtime::Decode for ByTicket {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("strategy", &mut self.strategy),
            ],
            &mut [
                ("object", &mut self.object),
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ByTicket {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("object", &self.object, &self.extra);
        writer.required("strategy", &self.strategy);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `strategy`.
    pub enum ByTicketStrategy {
        Ticket = "ticket",
        Other(String),
    }
}
}

mod models_check {
//! The schema at `/components/schemas/Check`.

use crate::runtime;

/// The schema `Check`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Check {
    /// Chosen when `object` is `oauth`.
    ByOauth(super::ByOauth),

    /// Chosen when `object` is `ticket`.
    ByTicket(super::ByTicket),

    /// Chosen when `object` is `code`.
    ByCode(super::ByCode),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Check, Other);

impl runtime::Decode for Check {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "object")?;
        fit.offer_tagged(self, &["oauth"], Self::ByOauth);
        fit.offer_tagged(self, &["ticket"], Self::ByTicket);
        fit.offer_tagged(self, &["code"], Self::ByCode);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Check {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::ByOauth(value) => value.encode(writer),
            Self::ByTicket(value) => value.encode(writer),
            Self::ByCode(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_long {
//! The schema at `/components/schemas/Long`.

use crate::runtime;

/// The schema `Long`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Long {
    pub text: Option<String>,

    pub at: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Long);

impl runtime::Decode for Long {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("text", &mut self.text),
                ("at", &mut self.at),
            ],
            &mut self.extra,
        )?;
        reader.told(self.text.as_deref(), &Self::TEXT_RULE);
        Ok(())
    }
}

impl Long {
    const TEXT_RULE: runtime::TextRule = runtime::TextRule::new("text").length(4, usize::MAX);
}

impl runtime::Encode for Long {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.optional("at", &self.at, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_short {
//! The schema at `/components/schemas/Short`.

use crate::runtime;

/// The schema `Short`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Short {
    pub text: Option<String>,

    pub at: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Short);

impl runtime::Decode for Short {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("text", &mut self.text),
                ("at", &mut self.at),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Short {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.optional("at", &self.at, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
