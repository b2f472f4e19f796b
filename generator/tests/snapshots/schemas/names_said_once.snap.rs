mod models_credential {
//! The schema at `/components/schemas/Credential`.

use crate::runtime;

/// The schema `Credential`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Credential {
    /// A value that fits `Key`.
    Key(super::CredentialKey),

    /// A value that fits `Password`.
    Password(CredentialPassword),

    /// A value that fits `CredentialOther`.
    CredentialOther(CredentialOther),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for Credential {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

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
    /// The member `password`.
    pub password: String,

    /// The member `state`.
    pub state: Option<CredentialPasswordState>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CredentialPassword);

impl CredentialPassword {
    /// A value with the members that it must have.
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

/// The member `state`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialPasswordState {
    /// The member `credentialState`.
    pub credential_state: Option<CredentialPasswordStateCredentialState>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CredentialPasswordState);

impl CredentialPasswordState {
    /// A value without any member.
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

/// The member `credentialState`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialPasswordStateCredentialState {
    /// The member `a`.
    pub a: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CredentialPasswordStateCredentialState);

impl CredentialPasswordStateCredentialState {
    /// A value without any member.
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
    /// The member `other`.
    pub other: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CredentialOther);

impl CredentialOther {
    /// A value of its members.
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
    /// The member `key`.
    pub key: String,

    /// The member `key_kind`.
    pub key_kind: Option<CredentialKeyKind>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CredentialKey);

impl CredentialKey {
    /// A value with the members that it must have.
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
    /// The member `key_kind`.
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
    /// A value that fits `Ticket`.
    Ticket(super::Ticket),

    /// A value that fits `PassTicket`.
    PassTicket(super::PassTicket),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for Pass {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

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
    /// The member `code`.
    pub code: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// A value that fits `Text`.
    Text(super::TextRuleFilter),

    /// A value that fits `Number`.
    Number(RuleFilterNumber),

    /// A value that fits `OtherRuleFilter`.
    OtherRuleFilter(RuleFilterOtherRuleFilter),

    /// A value that fits `Sum`.
    Sum(super::Sum),

    /// A value that fits `SumRuleFilter`.
    SumRuleFilter(super::SumRuleFilter),

    /// A value that fits `RuleFilters`.
    RuleFilters(RuleFilterRuleFilters),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for RuleFilter {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

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
    /// The member `number`.
    pub number: i64,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The member `other`.
    pub other: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The member `filters`.
    pub filters: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The member `sum`.
    pub sum: i64,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The member `sums`.
    pub sums: i64,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The member `text`.
    pub text: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The member `number`.
    pub number: i64,

    /// What the other fields cannot hold: members of other names, and values of other types.
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

/// The operations of `vaults`.
#[derive(Clone, Copy, Debug)]
pub struct Vaults<'a> {
    client: &'a runtime::Client,
}

impl<'a> Vaults<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
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
    /// - `vault_token_id`: The parameter `vaultTokenId`.
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_names_said_once()
    ///     .vaults()
    ///     .revoke_vault_token(
    ///         &"vt_0".parse()?,
    ///         cases::schemas_names_said_once::models::Credential::Key(
    ///             cases::schemas_names_said_once::models::CredentialKey::new("value".into()),
    ///         ),
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
    /// The parameter `ip_address`.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.query("ip_address", runtime::Value::text(value)))
    }
}

/// The parameter `vaultTokenId`.
pub type RevokeVaultTokenId = runtime::Text<RevokeVaultTokenIdRule>;

/// What every [`RevokeVaultTokenId`] satisfies.
pub enum RevokeVaultTokenIdRule {}

impl runtime::HasRule for RevokeVaultTokenIdRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("RevokeVaultTokenId")
        .pattern(
            "^vt_[0-9]+$",
            &[runtime::Piece::literal("vt_"), runtime::Piece::class("0-9", 1, usize::MAX)],
        );
}
}
