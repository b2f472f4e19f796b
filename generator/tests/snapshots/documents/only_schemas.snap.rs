mod models_pet {
//! The schema at `/components/schemas/Pet`.

use crate::runtime;

/// The schema `Pet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Pet);

impl runtime::Decode for Pet {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
