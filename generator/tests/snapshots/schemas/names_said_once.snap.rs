mod models_credential {
//! The schema at `/components/schemas/Credential`.

use crate::runtime;

/// The schema `Credential`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Credential {
    Key(super::CredentialKey),

    Password(CredentialPassword),

    CredentialOther(CredentialOther),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Credential, Other);

impl runtime::Decode for Credential {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Key);
        fit.offer_checked(self, Self::Password);
        fit.offer_checked(self, Self::CredentialOther);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Credential {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Key(value) => value.encode(writer),
            Self::Password(value) => value.encode(writer),
            Self::CredentialOther(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    Credential,
    Key(super::CredentialKey),
    Password(CredentialPassword),
    CredentialOther(CredentialOther),
);

/// An alternative of the schema `Credential`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialPassword {
    pub password: String,

    pub state: Option<CredentialPasswordState>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CredentialPassword);

impl CredentialPassword {
    /// Takes the required member.
    #[must_use]
    pub fn new(password: String) -> Self {
        Self { password, ..Self::default() }
    }
}

impl runtime::Decode for CredentialPassword {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("password", &mut self.password),
            ],
            &mut [
                ("state", &mut self.state),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CredentialPassword {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("password", &self.password);
        writer.optional("state", &self.state, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `state`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialPasswordState {
    pub credential_state: Option<CredentialPasswordStateCredentialState>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CredentialPasswordState);

impl CredentialPasswordState {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for CredentialPasswordState {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("credentialState", &mut self.credential_state),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CredentialPasswordState {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("credentialState", &self.credential_state, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `credentialState`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialPasswordStateCredentialState {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CredentialPasswordStateCredentialState);

impl CredentialPasswordStateCredentialState {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for CredentialPasswordStateCredentialState {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CredentialPasswordStateCredentialState {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An alternative of the schema `Credential`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialOther {
    pub other: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CredentialOther);

impl CredentialOther {
    /// Takes all members.
    #[must_use]
    pub fn new(other: String) -> Self {
        Self {
            other,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for CredentialOther {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("other", &mut self.other),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CredentialOther {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("other", &self.other);
        writer.end_object(&self.extra);
    }
}
}

mod models_credential_key {
//! The schema at `/components/schemas/CredentialKey`.

use crate::runtime;

/// The schema `CredentialKey`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialKey {
    pub key: String,

    pub key_kind: Option<CredentialKeyKind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CredentialKey);

impl CredentialKey {
    /// Takes the required member.
    #[must_use]
    pub fn new(key: String) -> Self {
        Self { key, ..Self::default() }
    }
}

impl runtime::Decode for CredentialKey {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("key", &mut self.key),
            ],
            &mut [
                ("key_kind", &mut self.key_kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CredentialKey {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("key", &self.key);
        writer.optional("key_kind", &self.key_kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `key_kind`.
    pub enum CredentialKeyKind {
        A = "a",
        B = "b",
        Other(String),
    }
}
}

mod models_pass {
//! The schema at `/components/schemas/Pass`.

use crate::runtime;

/// The schema `Pass`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pass {
    Ticket(super::Ticket),

    PassTicket(super::PassTicket),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Pass, Other);

impl runtime::Decode for Pass {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Ticket);
        fit.offer(self, Self::PassTicket);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Pass {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Ticket(value) => value.encode(writer),
            Self::PassTicket(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_pass_ticket {
//! The schema at `/components/schemas/PassTicket`.

use crate::runtime;

/// The schema `PassTicket`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PassTicket {
    pub code: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PassTicket);

impl runtime::Decode for PassTicket {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("code", &mut self.code),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PassTicket {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("code", &self.code);
        writer.end_object(&self.extra);
    }
}
}

mod models_rule_filter {
//! The schema at `/components/schemas/RuleFilter`.

use crate::runtime;

/// The schema `RuleFilter`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleFilter {
    Text(super::TextRuleFilter),

    Number(RuleFilterNumber),

    OtherRuleFilter(RuleFilterOtherRuleFilter),

    Sum(super::Sum),

    SumRuleFilter(super::SumRuleFilter),

    RuleFilters(RuleFilterRuleFilters),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(RuleFilter, Other);

impl runtime::Decode for RuleFilter {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Text);
        fit.offer(self, Self::Number);
        fit.offer(self, Self::OtherRuleFilter);
        fit.offer(self, Self::Sum);
        fit.offer(self, Self::SumRuleFilter);
        fit.offer(self, Self::RuleFilters);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for RuleFilter {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Number(value) => value.encode(writer),
            Self::OtherRuleFilter(value) => value.encode(writer),
            Self::Sum(value) => value.encode(writer),
            Self::SumRuleFilter(value) => value.encode(writer),
            Self::RuleFilters(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// ruleNumberFilter
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleFilterNumber {
    pub number: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RuleFilterNumber);

impl runtime::Decode for RuleFilterNumber {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("number", &mut self.number),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RuleFilterNumber {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("number", &self.number);
        writer.end_object(&self.extra);
    }
}

/// OtherRuleFilter
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleFilterOtherRuleFilter {
    pub other: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RuleFilterOtherRuleFilter);

impl runtime::Decode for RuleFilterOtherRuleFilter {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("other", &mut self.other),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RuleFilterOtherRuleFilter {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("other", &self.other);
        writer.end_object(&self.extra);
    }
}

/// RuleFilters
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleFilterRuleFilters {
    pub filters: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RuleFilterRuleFilters);

impl runtime::Decode for RuleFilterRuleFilters {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("filters", &mut self.filters),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RuleFilterRuleFilters {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("filters", &self.filters);
        writer.end_object(&self.extra);
    }
}
}

mod models_sum {
//! The schema at `/components/schemas/Sum`.

use crate::runtime;

/// The schema `Sum`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sum {
    pub sum: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Sum);

impl runtime::Decode for Sum {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("sum", &mut self.sum),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Sum {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("sum", &self.sum);
        writer.end_object(&self.extra);
    }
}
}

mod models_sum_rule_filter {
//! The schema at `/components/schemas/SumRuleFilter`.

use crate::runtime;

/// The schema `SumRuleFilter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SumRuleFilter {
    pub sums: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SumRuleFilter);

impl runtime::Decode for SumRuleFilter {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("sums", &mut self.sums),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SumRuleFilter {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("sums", &self.sums);
        writer.end_object(&self.extra);
    }
}
}

mod models_text_rule_filter {
//! The schema at `/components/schemas/TextRuleFilter`.

use crate::runtime;

/// The schema `TextRuleFilter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextRuleFilter {
    pub text: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TextRuleFilter);

impl runtime::Decode for TextRuleFilter {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("text", &mut self.text),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TextRuleFilter {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("text", &self.text);
        writer.end_object(&self.extra);
    }
}
}

mod models_ticket {
//! The schema at `/components/schemas/Ticket`.

use crate::runtime;

/// The schema `Ticket`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    pub number: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Ticket);

impl runtime::Decode for Ticket {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("number", &mut self.number),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Ticket {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("number", &self.number);
        writer.end_object(&self.extra);
    }
}
}

mod vaults {
//! The operations of `vaults`.

use crate::schemas_names_said_once::models;
use crate::runtime;

/// The operations of [`vaults`](self).
#[derive(Clone, Copy, Debug)]
pub struct Vaults<'a> {
    client: &'a runtime::Client,
}

impl<'a> Vaults<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&REVOKE_VAULT_TOKEN];

/// `POST /vaults/{vaultTokenId}`.
pub static REVOKE_VAULT_TOKEN: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "revokeVaultToken",
    runtime::Method::Post,
    "/vaults/{vaultTokenId}",
)
.parameters(&[
    runtime::Parameter::path("vaultTokenId").text(&RevokeVaultTokenId::RULE),
    runtime::Parameter::query("ip_address"),
])
.bodies(&[runtime::Body::json_of::<models::Credential>().required()])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Vaults<'_> {
    /// `POST /vaults/{vaultTokenId}`
    ///
    /// - `vault_token_id`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_names_said_once::models::{Credential, CredentialKey};
    /// use cases::schemas_names_said_once::vaults::RevokeVaultTokenId;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_names_said_once()
    ///     .vaults()
    ///     .revoke_vault_token(
    ///         &RevokeVaultTokenId::new("vt_0")?,
    ///         Credential::Key(CredentialKey::new("value".into())),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_vault_token(
        &self,
        vault_token_id: &RevokeVaultTokenId,
        body: impl Into<models::Credential>,
    ) -> RevokeVaultToken {
        let call = runtime::Call::new(self.client, &REVOKE_VAULT_TOKEN)
            .path("vaultTokenId", vault_token_id)
            .body_json(&body.into());
        RevokeVaultToken(call)
    }
}

runtime::builder!(REVOKE_VAULT_TOKEN, RevokeVaultToken, ());

impl RevokeVaultToken {
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.query("ip_address", runtime::Value::text(value)))
    }
}

/// The parameter `vaultTokenId`.
pub type RevokeVaultTokenId = runtime::Text<RevokeVaultTokenIdRule>;

/// The rule of [`RevokeVaultTokenId`].
pub enum RevokeVaultTokenIdRule {}

impl runtime::HasRule for RevokeVaultTokenIdRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("RevokeVaultTokenId")
        .pattern(
            "^vt_[0-9]+$",
            &[runtime::Piece::literal("vt_"), runtime::Piece::class("0-9", 1, usize::MAX)],
        );
}
}
