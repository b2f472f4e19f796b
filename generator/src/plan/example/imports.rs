//! The imports of an example.

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::model::hides_prelude;
use crate::rust::{Example, Expression};

/// The types that an example names. Types with the same name, or with the name of another item, are named by their
/// module, if the name of that is free.
pub(super) fn imports(example: &Example) -> BTreeSet<Vec<String>> {
    let paths = paths(example);
    let types = counted(paths.iter().filter_map(|path| path.last()));
    let modules: BTreeSet<&[String]> = paths.iter().filter_map(|path| Some(path.split_last()?.1)).collect();
    let modules = counted(modules.iter().filter_map(|module| module.last()));
    let is_free = |name: &str, path: &[String]| {
        path.first().is_some_and(|root| root != name) && !hides_prelude(std::iter::once(name))
    };
    let imported = paths.iter().filter_map(|path| {
        let (name, module) = path.split_last()?;
        if types.get(name.as_str()) == Some(&1) && is_free(name, path) {
            return Some(path.to_vec());
        }
        let called = module.last()?;
        let is_alone = modules.get(called.as_str()) == Some(&1) && !types.contains_key(called.as_str());
        (is_alone && is_free(called, path)).then(|| module.to_vec())
    });
    imported.collect()
}

/// The number of occurrences of each name.
fn counted<'n>(names: impl Iterator<Item = &'n String>) -> BTreeMap<&'n str, usize> {
    let mut counted = BTreeMap::new();
    for name in names {
        *counted.entry(name.as_str()).or_default() += 1;
    }
    counted
}

/// The paths of types that are not in scope without an import.
fn paths(example: &Example) -> BTreeSet<&[String]> {
    let mut paths = BTreeSet::new();
    let of_statements = example.statements().into_iter().flat_map(|made| {
        let fields = made.fields.iter().map(|(_, value)| value);
        std::iter::once(&made.value).chain(fields)
    });
    let of_call = example.calls.iter().flat_map(|call| &call.arguments);
    for value in of_statements.chain(of_call) {
        add_paths(value, &mut paths);
    }
    paths
}

fn add_paths<'e>(value: &'e Expression, paths: &mut BTreeSet<&'e [String]>) {
    paths.extend(value.path().filter(|path| path.len() > 1));
    for part in value.parts() {
        add_paths(part, paths);
    }
}

#[cfg(test)]
mod tests {
    use super::imports;
    use crate::rust::{Call, Example, ExamplePath, Expression};

    #[test]
    fn names_that_clash_are_qualified_by_their_module() {
        for (paths, expected) in [
            (&["a::m::models::X", "a::m::Y"][..], &["a::m::Y", "a::m::models::X"][..]),
            (&["a::m::models::X", "a::m::g::X"], &["a::m::g", "a::m::models"]),
            (
                &["a::m::models::X", "a::runtime::X", "a::m::Z"],
                &["a::m::Z", "a::m::models", "a::runtime"],
            ),
            // Two modules of one name, the name of the crate, and what the prelude has.
            (&["a::m::x::X", "a::m::models::x::X"], &[]),
            (&["a::m::a::X", "a::m::b::X"], &["a::m::b"]),
            (&["a::m::models::Vec", "a::X"], &["a::X", "a::m::models"]),
            (&["a::X", "a::m::models::X"], &["a::m::models"]),
        ] {
            let split = |path: &&str| path.split("::").map(str::to_owned).collect::<Vec<_>>();
            let named = |path: &&str| Expression::Path(ExamplePath::item(split(path), "new"));
            let example = Example {
                calls: vec![Call::new("call", paths.iter().map(named).collect())],
                ..Example::default()
            };
            assert_eq!(imports(&example), expected.iter().map(split).collect(), "{paths:?}");
        }
    }
}
