mod campaigns {
//! The operations of `campaigns`.

use crate::schemas_overridden_required::models;
use crate::runtime;

/// The operations of [`campaigns`](self).
#[derive(Clone, Copy, Debug)]
pub struct Campaigns<'a> {
    client: &'a runtime::Client,
}

impl<'a> Campaigns<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_CAMPAIGN];

/// `GET /campaigns/{id}`.
pub static GET_CAMPAIGN: runtime::Operation<models::Campaign> =
    runtime::Operation::new(&super::API, "getCampaign", runtime::Method::Get, "/campaigns/{id}")
        .parameters(&[
            runtime::Parameter::path("id"),
            runtime::Parameter::query("fields[campaign]").explode(false),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Campaigns<'_> {
    /// `GET /campaigns/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_overridden_required()
    ///     .campaigns()
    ///     .get_campaign("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_campaign(&self, id: impl Into<String>) -> GetCampaign {
        let call = runtime::Call::new(self.client, &GET_CAMPAIGN)
            .path("id", runtime::Value::text(id));
        GetCampaign(call)
    }
}

runtime::builder!(GET_CAMPAIGN, GetCampaign, models::Campaign);

impl GetCampaign {
    /// Sent as one value, separated by commas.
    pub fn fields_campaign(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("fields[campaign]", runtime::Value::texts(value)))
    }
}
}

mod models_campaign {
//! The schema at `/components/schemas/Campaign`.

use crate::runtime;

/// The schema `Campaign`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Campaign {
    pub type_: CampaignType,

    pub id: String,

    pub attributes: CampaignAttributes,

    pub owner: Option<super::Owner>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Campaign);

impl runtime::Decode for Campaign {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
                ("id", &mut self.id),
                ("attributes", &mut self.attributes),
            ],
            &mut [
                ("owner", &mut self.owner),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Campaign {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.required("id", &self.id);
        writer.required("attributes", &self.attributes);
        writer.optional("owner", &self.owner, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum CampaignType {
        Campaign = "campaign",
        Other(String),
    }
}

/// The property `attributes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CampaignAttributes {
    pub status: Option<CampaignAttributesStatus>,

    pub archived: Option<bool>,

    pub sent: Option<runtime::DateTime>,

    pub options: Option<CampaignAttributesOptions>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CampaignAttributes);

impl runtime::Decode for CampaignAttributes {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("status", &mut self.status),
                ("archived", &mut self.archived),
                ("sent", &mut self.sent),
                ("options", &mut self.options),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CampaignAttributes {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("status", &self.status, &self.extra);
        writer.optional("archived", &self.archived, &self.extra);
        writer.optional("sent", &self.sent, &self.extra);
        writer.optional("options", &self.options, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `status`.
    pub enum CampaignAttributesStatus {
        Draft = "draft",
        Sent = "sent",
        Other(String),
    }
}

/// The property `options`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CampaignAttributesOptions {
    pub url: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CampaignAttributesOptions);

impl runtime::Decode for CampaignAttributesOptions {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("url", &mut self.url),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CampaignAttributesOptions {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("url", &self.url);
        writer.end_object(&self.extra);
    }
}
}

mod models_owner {
//! The schema at `/components/schemas/Owner`.

use crate::runtime;

/// The schema `Owner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: Option<String>,

    pub mail: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Owner);

impl runtime::Decode for Owner {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("mail", &mut self.mail),
            ],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Owner {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.required("mail", &self.mail);
        writer.end_object(&self.extra);
    }
}
}
