//! The Cargo features of the crate, which callers name in their own `Cargo.toml`.

use indexmap::IndexMap;

use super::crate_::{of_module, root};
use crate::diff::{Change, Direction, Era, Kind, Place};
use crate::rust::{Crate, Module};

/// Compares the features. Those of an added or removed document are part of that change.
pub(super) fn compare(old: &Crate, new: &Crate, changes: &mut Vec<Change>) {
    let (before, after) = (features(Era::Old, old, new), features(Era::New, new, old));
    for (name, place) in &before {
        if !after.contains_key(name) {
            changes.push(change(Kind::FeatureRemoved, name, place));
        }
    }
    for (name, place) in &after {
        if !before.contains_key(name) {
            changes.push(change(Kind::FeatureAdded, name, place));
        }
    }
}

/// The features of the documents of both sides, and those of the runtime.
fn features(era: Era, planned: &Crate, other: &Crate) -> IndexMap<String, Place> {
    let is_in_both = |module: &&Module| other.modules.iter().any(|other| other.name == module.name);
    let of_modules = planned.modules.iter().filter(is_in_both).flat_map(|module| {
        let groups = module.groups.iter().filter_map(|group| group.feature.clone());
        // The shared part of the groups is a feature of its own, or that of the document.
        let names = groups
            .chain(module.standalone_feature.clone())
            .chain([module.name.clone(), module.feature.clone()]);
        names.map(move |name| (name, of_module(era, module)))
    });
    let of_runtime = planned.settings.runtime_features();
    let of_runtime = of_runtime.map(|feature| (feature.name.to_owned(), root(era, &planned.modules)));
    of_modules.chain(of_runtime).collect()
}

fn change(kind: Kind, name: &str, place: &Place) -> Change {
    let feature = Some(name.to_owned());
    let is_gone = kind == Kind::FeatureRemoved;
    Change {
        kind,
        class: kind.class(Direction::None),
        direction: Direction::None,
        path: "Cargo.toml".to_owned(),
        old: feature.clone().filter(|_| is_gone),
        new: feature.filter(|_| !is_gone),
        place: place.clone(),
    }
}
