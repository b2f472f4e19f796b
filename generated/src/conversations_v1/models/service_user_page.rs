//! The schema at `/components/schemas/ServiceUserPage`.

use crate::runtime;

/// One page of the users of a conversation service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUserPage {
    /// The users on the page.
    pub users: Option<Vec<super::ServiceUser>>,

    pub meta: Option<super::PageMeta>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ServiceUserPage);

impl runtime::Decode for ServiceUserPage {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("users", &mut self.users),
                ("meta", &mut self.meta),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ServiceUserPage {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("users", &self.users, &self.extra);
        writer.optional("meta", &self.meta, &self.extra);
        writer.end_object(&self.extra);
    }
}
