//! The fuzz targets over their corpus, with the toolchain of the workspace, so that a fixed crash does not return.
//!
//! `generator/fuzz` generates inputs for the same targets.

// Clippy takes helpers for tests, which may unwrap, only under this condition.
#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

#[path = "../fuzz/src/lib.rs"]
pub mod targets;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fuzz")
}

/// Runs a target over its corpus.
fn replay(name: &str) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder().join("corpus").join(name))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    assert!(paths.len() >= 10, "{name} has {} seeds", paths.len());
    for path in paths {
        let bytes = fs::read(&path).unwrap();
        let ended = std::panic::catch_unwind(|| targets::run(name, &bytes));
        assert!(ended.is_ok(), "the panic above is that of {}", path.display());
    }
}

macro_rules! replays {
    ($($name:ident),*) => {
        $(#[test] fn $name() { replay(stringify!($name)); })*

        #[test]
        fn every_target_is_replayed_and_has_a_program_and_a_corpus() {
            let replayed = BTreeSet::from([$(stringify!($name).to_owned()),*]);
            let named: BTreeSet<String> = targets::TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
            let stems = |below: &str| -> BTreeSet<String> {
                let entries = fs::read_dir(folder().join(below)).unwrap();
                entries.map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned()).collect()
            };
            assert_eq!(replayed, named);
            assert_eq!(stems("corpus"), named);
            assert_eq!(stems("fuzz_targets"), named);
        }
    };
}

replays!(
    document,
    reference,
    path,
    identifier,
    documentation,
    pattern,
    encoding,
    decoding
);
