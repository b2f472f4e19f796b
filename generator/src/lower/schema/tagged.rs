//! What a discriminator says of the schemas that it tells apart: where its mapping gives one value to a schema, that is the value of the
//! member there, though the schema itself may call it any string.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::ir::{Definition, DefinitionId, Discriminator, Enumeration, Kind, Object, Text, Variant};
use crate::pointer::Pointer;

/// The values that discriminators give to definitions: for each its member and its value, with where that is written. A value that is
/// none but the name of the schema is written nowhere, and may be another one on the wire.
#[derive(Default)]
pub(in crate::lower) struct Tags {
    of_definitions: BTreeMap<DefinitionId, BTreeMap<(String, String), Option<Pointer>>>,
}

impl Tags {
    /// Notes what a discriminator gives to the schemas of a union; one that stands there itself has it at once.
    pub(super) fn note(
        &mut self,
        discriminator: &Discriminator,
        (at, written): (&Pointer, &Map<String, Value>),
        variants: &mut [Variant],
    ) {
        let place = |tag: &String| {
            written.get("mapping")?.get(tag)?;
            Some(at.key("mapping").key(tag))
        };
        for (index, variant) in variants.iter_mut().enumerate() {
            let all = discriminator.mapping.iter().chain(&discriminator.implied);
            let own = all.filter(|(_, target)| *target == index);
            let tags = own.map(|(tag, _)| ((discriminator.property.clone(), tag.clone()), place(tag)));
            match &mut variant.schema.kind {
                Kind::Reference(id) => self.of_definitions.entry(*id).or_default().extend(tags),
                Kind::Object(object) => set_only(object, &tags.collect()),
                _ => {}
            }
        }
    }

    /// Sets the tags of the definitions that have one each: which of several it is, by one union or by many, is asked for.
    pub(in crate::lower) fn set(self, definitions: &mut [Definition]) {
        for (DefinitionId(index), tags) in self.of_definitions {
            if let Some(Kind::Object(object)) = definitions.get_mut(index).map(|definition| &mut definition.schema.kind)
            {
                set_only(object, &tags);
            }
        }
    }
}

/// Sets the tag that an object has, if that is one, and written.
fn set_only(object: &mut Object, tags: &BTreeMap<(String, String), Option<Pointer>>) {
    let mut tags = tags.iter();
    if let (Some(((member, tag), Some(at))), None) = (tags.next(), tags.next()) {
        set(object, member, tag, at);
    }
}

/// Notes a tag for a member that takes it, which is any string or that constant.
fn set(object: &mut Object, member: &str, tag: &str, at: &Pointer) {
    let mut properties = object.properties.iter_mut();
    let Some(property) = properties.find(|property| property.name == member) else {
        return;
    };
    let tag = Value::from(tag);
    property.tag = match &property.schema.kind {
        Kind::Text(text) if *text == Text::default() => Some(Enumeration {
            values: vec![tag],
            places: vec![at.clone()],
            docs: Vec::new(),
            format: None,
            open: false,
        }),
        Kind::Enumeration(list) if list.values == [tag] => Some(list.clone()),
        _ => None,
    };
}
