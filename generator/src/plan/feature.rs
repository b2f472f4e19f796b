//! Cargo features for groups of operations, so that callers compile only the groups that they use, with their models.

use std::collections::{BTreeMap, BTreeSet};

use super::model;
use crate::rust::{Group, ModelFile};
use crate::settings::Overrides;

/// Gives each group a feature, and each model the features of the groups that reach it, if the overrides ask for it.
/// Returns the feature of the module.
pub(super) fn plan_features(
    overrides: &Overrides,
    module: &str,
    groups: &mut [Group],
    models: &mut [ModelFile],
) -> String {
    if !overrides.group_features || groups.is_empty() {
        return module.to_owned();
    }
    // The models that all groups share have a feature as well, whose name no group may have.
    let mut shared = "shared".to_owned();
    while groups.iter().any(|group| group.name == shared) {
        shared.push('_');
    }
    for group in &mut *groups {
        group.feature = Some(format!("{module}-{}", group.name));
    }
    let reached = Models::of(models);
    let of_group = |group: &Group| reached.from(&[&group.models[..], &group.described].concat());
    let by_group: Vec<BTreeSet<usize>> = groups.iter().map(of_group).collect();
    // A model that no group reaches is always there.
    let nobodys = models
        .iter()
        .enumerate()
        .filter(|(index, _)| by_group.iter().all(|models| !models.contains(index)))
        .filter_map(|(_, model)| model::root_name(model));
    let always: Vec<String> = nobodys.map(str::to_owned).collect();
    let always = reached.from(&always);
    for (index, model) in models.iter_mut().enumerate() {
        let of_group =
            |(group, models): (&Group, &BTreeSet<usize>)| group.feature.clone().filter(|_| models.contains(&index));
        if !always.contains(&index) {
            model.features = groups.iter().zip(&by_group).filter_map(of_group).collect();
        }
        if model.features.len() == groups.len() {
            model.features.clear();
        }
    }
    format!("{module}-{shared}")
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
