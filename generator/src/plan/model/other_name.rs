//! Schemas of the components that only refer to another: they are aliases of its type.
//!
//! Values have the type of the reference's target, whichever name a document uses. A reader looking for the schema's
//! name still finds it.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::diagnostic::Code;
use crate::ir::{self, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::docs::words::type_docs;
use crate::plan::name::scope;
use crate::plan::name::{Case, join, rust_name, suffix};
use crate::pointer::Pointer;
use crate::rust::{Alias, Item, ModelFile, Twins, Type};

/// Adds a file with an alias for each such schema, in the position of its definition, unless the name is in use. This
/// comes after the features: an alias reaches nothing, and is available with its type.
pub(in crate::plan) fn add(context: &mut Context<'_>, models: &mut Vec<ModelFile>) {
    let mut taken: BTreeSet<String> = BTreeSet::from([scope::CONSTRUCTOR.to_owned()]);
    for model in models.iter() {
        taken.insert(model.name.clone());
        taken.extend(super::root_name(model).map(str::to_owned));
    }
    let by_place: IndexMap<&Pointer, &ModelFile> = models.iter().map(|model| (&model.at, model)).collect();
    let (api, pins) = (context.api, &context.overrides.names);
    let others = api.definitions.iter().filter(|one| is_other_name(one));
    let mut others: Vec<_> = others
        .filter_map(|definition| {
            let model = *by_place.get(&resolve(api, &definition.schema).0.at)?;
            let pinned = pins.get(definition.at.as_str(), |name| scope::is_of_case(name, Case::Camel));
            Some((definition, model, pinned))
        })
        .collect();
    // Names from the overrides come first, so that they are not taken by others.
    others.sort_by_key(|(_, _, pinned)| pinned.is_none());
    let mut added = Vec::new();
    for (definition, model, pinned) in others {
        let derived = || rust_name(&definition.name, Case::Camel);
        let name = pinned.map_or_else(derived, str::to_owned);
        let file = rust_name(&name, Case::Snake);
        if taken.contains(&file) || taken.contains(&name) {
            if pinned.is_some() {
                report(context, definition, &name);
            }
            continue;
        }
        taken.extend([file.clone(), name.clone()]);
        added.extend(planned(context, definition, model, file, name));
    }
    models.extend(added);
    let definitions = context.api.definitions.iter().enumerate();
    let places: IndexMap<&Pointer, usize> = definitions.map(|(index, definition)| (&definition.at, index)).collect();
    models.sort_by_key(|model| places.get(&model.at).copied().unwrap_or(usize::MAX));
}

/// Whether a definition is a schema of the components that only refers to another.
fn is_other_name(definition: &ir::Definition) -> bool {
    let is_component = || {
        definition
            .at
            .parent()
            .is_some_and(|parent| parent.as_str() == "/components/schemas")
    };
    matches!(definition.schema.kind, Kind::Reference(_)) && is_component()
}

/// Reports that a schema does not get its name from the overrides.
fn report(context: &mut Context<'_>, definition: &ir::Definition, name: &str) {
    let other = join(name, &suffix(definition.at.as_str()), Case::Camel);
    context.diagnostics.report_mendable(
        Code::NameCollision,
        &definition.at,
        format!("the name `{name}` is taken, which the overrides settle for this schema"),
        "it has no name beside that of the schema which it refers to; settle another in the overrides",
        scope::pinned_as(&definition.at, &other),
    );
}

fn planned(
    context: &Context<'_>,
    definition: &ir::Definition,
    model: &ModelFile,
    file: String,
    name: String,
) -> Option<ModelFile> {
    let of = super::root_name(model)?;
    let alias = Alias {
        name,
        at: definition.at.clone(),
        docs: type_docs(context, &definition.schema),
        target: Type::Path(vec!["super".to_owned(), of.to_owned()]),
    };
    Some(ModelFile {
        name: file,
        docs: super::file_docs(&definition.at),
        at: definition.at.clone(),
        models: vec![of.to_owned()],
        features: model.features.clone(),
        items: vec![Item::Alias(alias)],
        twins: Twins::default(),
        hides_prelude: false,
    })
}
