//! Cargo features for groups of operations, so that callers compile only the groups that they use, with their models.

use std::collections::{BTreeMap, BTreeSet};

use super::model;
use crate::rust::{Group, ModelFile};
use crate::settings::Overrides;

/// The features of one module.
pub(super) struct Features {
    /// The feature of the module itself.
    pub(super) module: String,
    /// The feature of the models that no group reaches, if there are any and the groups have features. It does not bring
    /// the client of the module.
    pub(super) standalone: Option<String>,
}

/// Gives each group a feature, and each model the features of the groups that reach it, if the overrides ask for it.
pub(super) fn plan_features(
    overrides: &Overrides,
    module: &str,
    groups: &mut [Group],
    models: &mut [ModelFile],
) -> Features {
    if !overrides.group_features || groups.is_empty() {
        return Features {
            module: module.to_owned(),
            standalone: None,
        };
    }
    let shared = free_name("shared", module, groups);
    let standalone = free_name("standalone", module, groups);
    let reached = Models::of(models);
    let mut users: Vec<(String, BTreeSet<usize>)> = Vec::with_capacity(groups.len() + 1);
    for group in groups {
        let feature = format!("{module}-{}", group.name);
        group.feature = Some(feature.clone());
        users.push((feature, reached.from(&[&group.models[..], &group.described].concat())));
    }
    // Payloads of webhooks, and schemas of the components to which nothing refers. Together they reach most models of a
    // large document: if they were always there, each group would be compiled with all of those.
    let is_alone = |index: usize| users.iter().all(|(_, models)| !models.contains(&index));
    let alone = models.iter().enumerate().filter(|(index, _)| is_alone(*index));
    let alone: Vec<String> = alone
        .filter_map(|(_, model)| model::root_name(model))
        .map(str::to_owned)
        .collect();
    let has_standalone = !alone.is_empty();
    if has_standalone {
        users.push((standalone.clone(), reached.from(&alone)));
    }
    for (index, model) in models.iter_mut().enumerate() {
        let of_model = users.iter().filter(|(_, models)| models.contains(&index));
        model.features = of_model.map(|(feature, _)| feature.clone()).collect();
        if model.features.len() == users.len() {
            model.features.clear();
        }
    }
    Features {
        module: shared,
        standalone: has_standalone.then_some(standalone),
    }
}

/// The name of a feature besides those of the groups.
fn free_name(wanted: &str, module: &str, groups: &[Group]) -> String {
    let mut name = wanted.to_owned();
    while groups.iter().any(|group| group.name == name) {
        name.push('_');
    }
    format!("{module}-{name}")
}

/// The models that each model refers to.
struct Models {
    /// A model by the name of its type, and by that of its file.
    by_name: BTreeMap<String, usize>,
    named: Vec<Vec<usize>>,
}

impl Models {
    fn of(models: &[ModelFile]) -> Self {
        let mut by_name = BTreeMap::new();
        for (index, model) in models.iter().enumerate() {
            by_name.insert(model.name.clone(), index);
            if let Some(name) = model::root_name(model) {
                by_name.insert(name.to_owned(), index);
            }
        }
        let named = models
            .iter()
            .map(|model| {
                model
                    .models
                    .iter()
                    .filter_map(|name| by_name.get(name).copied())
                    .collect()
            })
            .collect();
        Self { by_name, named }
    }

    /// These models, and all that they refer to.
    fn from(&self, names: &[String]) -> BTreeSet<usize> {
        let mut reached = BTreeSet::new();
        let mut pending: Vec<usize> = names
            .iter()
            .filter_map(|name| self.by_name.get(name).copied())
            .collect();
        while let Some(index) = pending.pop() {
            if reached.insert(index) {
                pending.extend(self.named.get(index).into_iter().flatten());
            }
        }
        reached
    }
}
