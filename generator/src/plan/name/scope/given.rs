//! The names in use in a scope.

use std::collections::{BTreeMap, BTreeSet};

/// Whether the names differ from each other and from those taken, as they nearly always do.
pub(super) fn are_distinct(names: &[String], taken: &[&str]) -> bool {
    let distinct: BTreeSet<&str> = names.iter().map(String::as_str).collect();
    distinct.len() == names.len() && !taken.iter().any(|name| distinct.contains(name))
}

/// The names of a scope, and the number of uses of each.
pub(super) struct Names {
    pub(super) names: Vec<String>,
    times: BTreeMap<String, usize>,
}

impl Names {
    pub(super) fn new(names: Vec<String>, taken: &[&str]) -> Self {
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for name in names.iter().map(String::as_str).chain(taken.iter().copied()) {
            *times.entry(name.to_owned()).or_default() += 1;
        }
        Self { names, times }
    }

    pub(super) fn times(&self, name: &str) -> usize {
        self.times.get(name).copied().unwrap_or_default()
    }

    pub(super) fn rename(&mut self, index: usize, name: String) {
        if let Some(times) = self.times.get_mut(&self.names[index]) {
            *times -= 1;
        }
        *self.times.entry(name.clone()).or_default() += 1;
        self.names[index] = name;
    }
}
