//! Forms: merges the alternatives of a form's schema, and reports encodings of unknown fields.

use std::collections::BTreeSet;

use indexmap::{IndexMap, IndexSet};

use super::resolved::resolved;
use super::schema::join_lists;
use super::{limit, media_type};
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{self, Additional, Content, Definition, Docs, Enumeration, Kind, Object, Property, Schema, Variant};

/// Makes one object of the alternatives of each form: callers set fields one by one, and the server finds out which
/// alternative they make.
pub(super) fn join_alternatives(
    operations: &mut [ir::Operation],
    definitions: &[Definition],
    diagnostics: &mut Diagnostics,
) {
    let bodies = operations.iter_mut().filter_map(|operation| operation.body.as_mut());
    for content in bodies
        .flat_map(|body| &mut body.contents)
        .filter(|content| is_form(content))
    {
        let Some(schema) = &mut content.schema else { continue };
        let Some(objects) = alternatives(schema, definitions) else {
            continue;
        };
        let joined = join(&objects, definitions, diagnostics);
        diagnostics.report(
            Code::Unchecked,
            &schema.at,
            "the form is one of several objects",
            "the call has the fields of all of them, and whether those that are set go together is not checked before sending",
        );
        schema.kind = Kind::Object(joined);
    }
}

/// Reports encodings of fields that the form does not have, since they have no effect.
pub(super) fn report_unused_encodings(
    operations: &[ir::Operation],
    definitions: &[Definition],
    diagnostics: &mut Diagnostics,
) {
    let bodies = operations.iter().filter_map(|operation| operation.body.as_ref());
    let contents = bodies.flat_map(|body| &body.contents);
    for content in contents.filter(|content| is_form(content) && !content.encodings.is_empty()) {
        let schema = content.schema.as_ref().and_then(|schema| resolved(schema, definitions));
        let Some(Kind::Object(object)) = schema.map(|schema| &schema.kind) else {
            continue;
        };
        let names: BTreeSet<&str> = object
            .properties
            .iter()
            .map(|property| property.name.as_str())
            .collect();
        let encodings = content.encodings.iter().map(|encoding| &encoding.property);
        for name in encodings.filter(|name| !names.contains(name.as_str())) {
            diagnostics.report_key(
                Code::UnknownKeyword,
                &content.at.key("encoding").key(name),
                format!("the encoding is of a field `{name}`, which the form does not have"),
                "it is left out; describe the field, or mend the name",
            );
        }
    }
}

/// Whether a body is made of fields.
pub(super) fn is_form(content: &Content) -> bool {
    media_type::is_form(&content.media_type)
}

/// The objects that a schema is one of, including those of nested alternatives; `None` if it is no union, or if an
/// alternative is no object.
fn alternatives<'a>(schema: &'a Schema, definitions: &'a [Definition]) -> Option<Vec<&'a Object>> {
    let Kind::Union(_) = &resolved(schema, definitions)?.kind else {
        return None;
    };
    let (mut objects, mut pending) = (Vec::new(), vec![schema]);
    let mut seen = vec![false; definitions.len()];
    while let Some(schema) = pending.pop() {
        match &schema.kind {
            // A definition that occurs twice is one alternative.
            Kind::Reference(id) => {
                if !std::mem::replace(seen.get_mut(id.0)?, true) {
                    pending.push(&definitions.get(id.0)?.schema);
                }
            }
            Kind::Union(union) => pending.extend(union.variants.iter().rev().map(|variant| &variant.schema)),
            Kind::Object(object) => objects.push(object),
            _ => return None,
        }
    }
    Some(objects)
}

/// An object with the fields of all alternatives, in the order in which they first occur.
fn join(objects: &[&Object], definitions: &[Definition], diagnostics: &mut Diagnostics) -> Object {
    let mut fields: IndexMap<&str, Vec<&Property>> = IndexMap::new();
    for property in objects.iter().flat_map(|object| &object.properties) {
        fields.entry(&property.name).or_default().push(property);
    }
    let properties = fields.into_values().filter_map(|described| {
        let first = *described.first()?;
        Some(Property {
            name: first.name.clone(),
            required_by: None,
            required: described.len() == objects.len() && described.iter().all(|property| property.required),
            schema: join_field(first, &described, definitions, diagnostics),
        })
    });
    let further = further_fields(objects);
    Object {
        properties: properties.collect(),
        undescribed: Vec::new(),
        additional: further.map_or(Additional::Unstated, |object| object.additional.clone()),
        patterns: further.map(|object| object.patterns.clone()).unwrap_or_default(),
        names: None,
        min_properties: None,
        max_properties: None,
    }
}

/// The first alternative that describes further fields, or otherwise one that allows any. They have no method, which is
/// reported as for a single object.
fn further_fields<'o>(objects: &[&'o Object]) -> Option<&'o Object> {
    let values = |object: &Object| match &object.additional {
        Additional::Schema(values) => Some(!matches!(values.kind, Kind::Any(_))),
        Additional::Unstated | Additional::Forbidden => None,
    };
    let mut all = objects.iter().copied();
    let described = all.find(|object| values(object) == Some(true) || !object.patterns.is_empty());
    let mut all = objects.iter().copied();
    described.or_else(|| all.find(|object| values(object).is_some()))
}

/// The schema of a field that several alternatives describe: all listed values, such as the constants that tell the
/// alternatives apart; the loosest limits, if the types agree; otherwise any value of the first type. No value is held
/// to the limits of another alternative.
fn join_field(
    first: &Property,
    described: &[&Property],
    definitions: &[Definition],
    diagnostics: &mut Diagnostics,
) -> Schema {
    let mut schema = first.schema.clone();
    schema.read_only = described.iter().all(|property| property.schema.read_only);
    schema.nullable = described.iter().any(|property| property.schema.nullable);
    let mut others = described.iter().map(|property| &property.schema);
    let Some(other) = others.find(|other| !ir::alike(Some(*other), Some(&first.schema))) else {
        return schema;
    };
    let held = described.iter().map(|property| resolved(&property.schema, definitions));
    // Cyclic references were left out, so every reference has a target.
    let Some(held) = held.collect::<Option<Vec<&Schema>>>() else {
        return schema;
    };
    if let Some(list) = join_values(&held) {
        schema.kind = Kind::Enumeration(list);
        return schema;
    }
    let of_first = &held[0].kind;
    let mut kinds = held.iter().map(|schema| &schema.kind);
    let loosest = kinds.try_fold(of_first.clone(), |joined, kind| {
        limit::loosest(joined, kind, definitions)
    });
    let is_loosened = |kind: &Kind| {
        let mut held = held.iter().map(|schema| &schema.kind);
        held.any(|held| held != kind && *held != limit::without(held.clone(), definitions))
    };
    match &loosest {
        Some(kind) if is_loosened(kind) => diagnostics.report(
            Code::Unchecked,
            &other.at,
            "an alternative before this one has other limits for the field of this name",
            "only what holds for all of them is checked before sending",
        ),
        // They differ in something that is not checked, such as an unknown format or whether null is allowed.
        Some(_) => {}
        None => diagnostics.report(
            Code::FormField,
            &other.at,
            "an alternative before this one describes the field of this name otherwise",
            format!(
                "the method takes what {} describes; `Call::form` takes any value",
                first.schema.at
            ),
        ),
    }
    let kind = loosest.unwrap_or_else(|| limit::without(of_first.clone(), definitions));
    if kind != *of_first {
        put_in_place(&mut schema, kind, held[0]);
        schema.docs.description = said_of_all(described, &held);
    }
    schema
}

/// The descriptions of a field, each once.
fn said_of_all(described: &[&Property], held: &[&Schema]) -> Option<String> {
    let said = described.iter().zip(held).filter_map(|(property, held)| {
        let own = property.schema.docs.description.as_deref();
        own.or(held.docs.description.as_deref())
    });
    let said: IndexSet<&str> = said.collect();
    (!said.is_empty()).then(|| said.into_iter().collect::<Vec<_>>().join("\n\n"))
}

/// One list of all values, if all schemas are lists. Cloning is cheap: lists are small among schemas.
fn join_values(held: &[&Schema]) -> Option<Enumeration> {
    let are_lists = held.iter().all(|schema| matches!(schema.kind, Kind::Enumeration(_)));
    let variants = held.iter().map(|schema| Variant::from((*schema).clone()));
    are_lists
        .then(|| variants.collect::<Vec<_>>())
        .and_then(|variants| join_lists(&variants, &Docs::default()))
}

/// Gives a field another kind than the schema it refers to, and keeps its description.
fn put_in_place(schema: &mut Schema, kind: Kind, referred: &Schema) {
    if schema.docs.title.is_none() && schema.docs.description.is_none() {
        schema.docs = Docs {
            deprecated: schema.docs.deprecated || referred.docs.deprecated,
            ..referred.docs.clone()
        };
    }
    schema.default = schema.default.take().or_else(|| referred.default.clone());
    if schema.examples.is_empty() {
        schema.examples.clone_from(&referred.examples);
    }
    schema.kind = kind;
}
