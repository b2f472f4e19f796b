//! The schema at `/components/schemas/ServiceUserPage`.

use crate::runtime;

/// One page of the users of a conversation service.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUserPage {
    /// The users on the page.
    pub users: Option<Vec<super::ServiceUser>>,

    /// The member `meta`.
    pub meta: Option<super::PageMeta>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl runtime::Decode for ServiceUserPage {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.object(
            &mut [],
            &mut [
                ("users", &mut value.users),
                ("meta", &mut value.meta),
            ],
            &mut value.extra,
        )?;
        Ok(value)
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
