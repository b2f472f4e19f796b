//! The schema at `/components/schemas/ServiceUser`.

use crate::runtime;

/// A conversation user that belongs to one conversation service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUser {
    /// The SID of the account that owns the user.
    pub account_sid: Option<String>,

    /// The JSON object, as text, that the application keeps with the user; `{}` when none was ever set.
    pub attributes: Option<String>,

    /// The SID of the conversation service to which the user belongs.
    pub chat_service_sid: Option<String>,

    /// When the user was created.
    pub date_created: Option<runtime::DateTime>,

    /// When the user was last changed.
    pub date_updated: Option<runtime::DateTime>,

    /// The text that describes the user to people.
    pub friendly_name: Option<String>,

    /// The name by which the application knows the user.
    pub identity: Option<String>,

    /// Whether a push notification can reach the user. Null in a list, and where the service does not track it.
    pub is_notifiable: Option<bool>,

    /// Whether the user is connected right now. Null in a list, and where the service does not track it.
    pub is_online: Option<bool>,

    /// The absolute URLs of what belongs to the user, by name.
    pub links: Option<runtime::Map<Option<String>>>,

    /// The SID of the role that the user has in the service.
    pub role_sid: Option<String>,

    /// The SID of the user.
    pub sid: Option<String>,

    /// The absolute URL of the user.
    pub url: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ServiceUser);

impl ServiceUser {
    /// Parses the JSON in [`attributes`](Self::attributes).
    ///
    /// # Errors
    ///
    /// Fails if the string is not JSON or does not fit `T`.
    pub fn attributes_as<T: runtime::serde::de::DeserializeOwned>(
        &self,
    ) -> runtime::Decoded<Option<T>> {
        runtime::json::read_text(self.attributes.as_deref())
    }
}

impl runtime::Decode for ServiceUser {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("account_sid", &mut self.account_sid),
                ("attributes", &mut self.attributes),
                ("chat_service_sid", &mut self.chat_service_sid),
                ("date_created", &mut self.date_created),
                ("date_updated", &mut self.date_updated),
                ("friendly_name", &mut self.friendly_name),
                ("identity", &mut self.identity),
                ("is_notifiable", &mut self.is_notifiable),
                ("is_online", &mut self.is_online),
                ("links", &mut self.links),
                ("role_sid", &mut self.role_sid),
                ("sid", &mut self.sid),
                ("url", &mut self.url),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ServiceUser {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("account_sid", &self.account_sid, &self.extra);
        writer.optional("attributes", &self.attributes, &self.extra);
        writer.optional("chat_service_sid", &self.chat_service_sid, &self.extra);
        writer.optional("date_created", &self.date_created, &self.extra);
        writer.optional("date_updated", &self.date_updated, &self.extra);
        writer.optional("friendly_name", &self.friendly_name, &self.extra);
        writer.optional("identity", &self.identity, &self.extra);
        writer.optional("is_notifiable", &self.is_notifiable, &self.extra);
        writer.optional("is_online", &self.is_online, &self.extra);
        writer.optional("links", &self.links, &self.extra);
        writer.optional("role_sid", &self.role_sid, &self.extra);
        writer.optional("sid", &self.sid, &self.extra);
        writer.optional("url", &self.url, &self.extra);
        writer.end_object(&self.extra);
    }
}
