//! What a discriminator says of the schemas that it tells apart: where its mapping gives one value to a schema, that is the value of the
//! member there, though the schema itself may call it any string.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::ir::{Definition, DefinitionId, Discriminator, Enumeration, Kind, Object, Text, Variant};
use crate::pointer::Pointer;

/// The values that mappings give to definitions: each by the name of the member, with where it stands.
#[derive(Default)]
pub(in crate::lower) struct Tags {
    of_definitions: BTreeMap<DefinitionId, BTreeSet<(String, String, Pointer)>>,
}

impl Tags {
    /// Notes what the mapping of a discriminator gives to the schemas of a union; one that stands there itself has it at once. What
    /// is not written there may be called otherwise on the wire.
    pub(super) fn note(
        &mut self,
        discriminator: &Discriminator,
        (at, written): (&Pointer, &Map<String, Value>),
        variants: &mut [Variant],
    ) {
        let is_written = |tag: &String| written.get("mapping").is_some_and(|mapping| mapping.get(tag).is_some());
        for (index, variant) in variants.iter_mut().enumerate() {
            let mapped = discriminator.mapping.iter();
            let mapped = mapped.filter(|(tag, target)| *target == index && is_written(tag));
            let tags: Vec<(String, String, Pointer)> = mapped
                .map(|(tag, _)| (discriminator.property.clone(), tag.clone(), at.key("mapping").key(tag)))
                .collect();
            match &mut variant.schema.kind {
                Kind::Reference(id) => self.of_definitions.entry(*id).or_default().extend(tags),
                Kind::Object(object) => {
                    if let [(member, tag, at)] = tags.as_slice() {
                        set(object, member, tag, at);
                    }
                }
                _ => {}
            }
        }
    }

    /// Sets the tags of the definitions that have one each: what stands for several, or goes by several names, is asked for.
    pub(in crate::lower) fn set(self, definitions: &mut [Definition]) {
        for (DefinitionId(index), tags) in self.of_definitions {
            let values: BTreeSet<(&String, &String)> = tags.iter().map(|(member, tag, _)| (member, tag)).collect();
            let (1, Some((member, tag, at))) = (values.len(), tags.first()) else {
                continue;
            };
            if let Some(Kind::Object(object)) = definitions.get_mut(index).map(|definition| &mut definition.schema.kind)
            {
                set(object, member, tag, at);
            }
        }
    }
}

/// Makes a member the constant that a tag is, where it is any string or that constant already.
fn set(object: &mut Object, member: &str, tag: &str, at: &Pointer) {
    let Some(property) = object.properties.iter_mut().find(|property| property.name == member) else {
        return;
    };
    let tag = Value::from(tag);
    match &property.schema.kind {
        Kind::Text(text) if *text == Text::default() => {
            property.schema.kind = Kind::Enumeration(Enumeration {
                values: vec![tag],
                places: vec![at.clone()],
                docs: Vec::new(),
                format: None,
                open: false,
            });
            property.is_tag = true;
        }
        Kind::Enumeration(list) if list.values == [tag] => property.is_tag = true,
        _ => {}
    }
}
