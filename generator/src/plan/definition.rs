//! The definitions of a document: what they are called, and how their values are represented.

use super::context::{DefinitionPlan, Representation};
use super::model::enumeration::enum_kind;
use super::model::members::{self, Unnamed};
use super::model::usage::{self, Directions};
use super::model::{body_name, recursion};
use super::name::scope::{self, Named};
use super::name::{Case, rust_name};
use crate::diagnostic::Diagnostics;
use crate::ir::{self, DefinitionId, Kind};
use crate::settings::Overrides;

/// Names all definitions, and decides how each is represented.
pub(super) fn plan_definitions(
    api: &ir::Api,
    directions: &[Directions],
    overrides: &Overrides,
    diagnostics: &mut Diagnostics,
) -> Vec<DefinitionPlan> {
    let representations = representations(api);
    let names = names(api, &representations, overrides, diagnostics);
    let used = directions.iter().zip(usage::bodies(api));
    let all = representations.into_iter().zip(names).zip(used);
    all.map(
        |((representation, (name, file)), (directions, is_body))| DefinitionPlan {
            representation,
            name,
            file,
            directions: *directions,
            is_body,
        },
    )
    .collect()
}

/// The name of the type and the name of the file of each definition.
fn names(
    api: &ir::Api,
    representations: &[Representation],
    overrides: &Overrides,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, String)> {
    let is_named = |definition: &ir::Definition, representation: &Representation| {
        *representation != Representation::Plain || has_pattern(&definition.schema)
    };
    let words = body_name::words(api);
    let all = || api.definitions.iter().zip(representations);
    let named = all()
        .zip(&words)
        .filter(|((definition, representation), _)| is_named(definition, representation));
    let siblings = named.map(|((definition, _), words)| Named {
        wire: words,
        at: &definition.at,
    });
    let names = scope::assign(
        &siblings.collect::<Vec<_>>(),
        Case::Camel,
        &[scope::CONSTRUCTOR],
        &overrides.names,
        diagnostics,
    );
    let files = scope::recased(&names, Case::Snake);
    let mut settled = names.into_iter().zip(files);
    // A plain definition has no type, so its name need not be unique. It is only used in the names of types inside it.
    let plain = |definition: &ir::Definition| {
        let name = |case| rust_name(&definition.name, case);
        (name(Case::Camel), name(Case::Snake))
    };
    all()
        .map(|(definition, representation)| {
            let name = is_named(definition, representation).then(|| settled.next()).flatten();
            name.unwrap_or_else(|| plain(definition))
        })
        .collect()
}

/// Whether a string has a pattern, so that there can be a type for it.
fn has_pattern(schema: &ir::Schema) -> bool {
    matches!(&schema.kind, Kind::Text(text) if text.pattern.is_some())
}

/// How the values of each definition are represented.
fn representations(api: &ir::Api) -> Vec<Representation> {
    // A list or a map that contains itself, without a struct or a union between: Rust has no alias for such a type.
    let (_, endless) = recursion::cycles(api, spelled_out);
    let all = api.definitions.iter().zip(endless);
    all.map(|(definition, is_endless)| representation(&definition.schema, is_endless))
        .collect()
}

/// How a definition is represented. `is_endless` is whether its type spells out itself.
fn representation(schema: &ir::Schema, is_endless: bool) -> Representation {
    match &schema.kind {
        Kind::Object(object) if members::is_struct(object) => Representation::Item,
        Kind::Union(_) => Representation::Item,
        Kind::Enumeration(list) if enum_kind(list).is_some() => Representation::Item,
        Kind::Object(object) if matches!(members::unnamed(object), Unnamed::Unstated) => Representation::Plain,
        Kind::Array(_) | Kind::Tuple(_) | Kind::Object(_) if is_endless => Representation::Endless,
        Kind::Array(_) | Kind::Tuple(_) | Kind::Object(_) => Representation::Alias,
        _ => Representation::Plain,
    }
}

/// The definitions in the type of a schema, without those inside a struct or a union, which is referred to by name.
fn spelled_out(schema: &ir::Schema, found: &mut Vec<DefinitionId>) {
    match &schema.kind {
        Kind::Reference(id) => found.push(*id),
        Kind::Array(array) => spelled_out(&array.items, found),
        Kind::Tuple(tuple) => {
            tuple.items.iter().for_each(|item| spelled_out(item, found));
            tuple.rest.iter().for_each(|rest| spelled_out(rest, found));
        }
        Kind::Object(object) => members::map_values(object)
            .into_iter()
            .for_each(|values| spelled_out(values, found)),
        _ => {}
    }
}
