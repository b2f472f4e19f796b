mod models_created_webhook {
//! The schema at `/webhooks/created/post/requestBody/content/application~1json/schema`.

use crate::runtime;

/// The body of the webhook `created`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedWebhook {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CreatedWebhook);

impl runtime::Decode for CreatedWebhook {
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

impl runtime::Encode for CreatedWebhook {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
