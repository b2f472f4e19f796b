//! Successive versions of real documents, which are not part of this repository.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clientwright::diff::report::markdown;

use crate::pair::{Version, report};

#[test]
#[ignore = "it needs folders of versions of documents, which `CLIENTWRIGHT_HISTORY` names; `cargo xtask ci` runs it"]
fn every_step_of_the_history_has_the_expected_findings() {
    let folder = PathBuf::from(std::env::var_os("CLIENTWRIGHT_HISTORY").unwrap());
    for document in sorted(&folder) {
        let name = document.file_name().unwrap().to_string_lossy().into_owned();
        let mut steps = Vec::new();
        let mut said = String::new();
        let mut before: Option<Version> = None;
        for path in sorted(&document) {
            let shown = path.file_name().unwrap().to_string_lossy().into_owned();
            let version = Version::read(&path, &shown);
            if let Some(before) = before {
                let report = report(&before, &version, &steps);
                // Writing to a string cannot fail.
                let _ = writeln!(said, "# {} to {shown}\n\n{}", before.source.name(), markdown(&report));
                steps.push((shown, before.to(&version)));
            }
            before = Some(version);
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("history");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(name.as_str(), said));
    }
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
}
