//! The cases, found in their folder: a new case is a new folder.

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use clientwright::diff::report::{Report, json, markdown, text};
use clientwright::diff::{Era, Kind, Place};
use clientwright::escaped;

use crate::pair::{Version, report};

#[test]
fn every_pair_has_the_expected_findings() {
    let cases = cases();
    assert!(cases.len() >= 60, "there are only {} cases", cases.len());
    // All cases run, so that one run shows all changes.
    let failed: Vec<String> = cases
        .iter()
        .filter(|case| catch_unwind(AssertUnwindSafe(|| check(case))).is_err())
        .map(|case| case.display().to_string())
        .collect();
    assert!(
        failed.is_empty(),
        "{} cases failed:\n{}",
        failed.len(),
        failed.join("\n")
    );
}

fn check(case: &Path) {
    let report = compared(case);
    let expected = fs::read_to_string(case.join("expected.txt")).unwrap();
    let mut expected: Vec<&str> = expected.lines().collect();
    let mut found: Vec<String> = report
        .findings
        .iter()
        .map(|located| {
            let finding = &located.finding;
            let (class, direction) = (finding.class.name(), finding.direction.name());
            format!("{class} {} {direction}", finding.kind.name())
        })
        .collect();
    expected.sort_unstable();
    found.sort_unstable();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let name = case.file_name().unwrap().to_str().unwrap();
    settings.bind(|| insta::assert_snapshot!(name, text(&report)));
    assert_eq!(found, expected, "{name}\n{}", text(&report));
}

/// Every report can be written in every form, and a line that is given is a line of the document.
#[test]
fn every_report_has_all_forms() {
    for case in cases() {
        let report = compared(&case);
        let value = json(&report);
        let count = report.findings.len();
        assert_eq!(
            value["findings"].as_array().map(Vec::len),
            Some(count),
            "{}",
            case.display()
        );
        assert!(markdown(&report).starts_with("### API changes: "), "{}", case.display());
        for shown in [markdown(&report), text(&report)] {
            assert_eq!(shown, escaped(&shown), "{}", case.display());
        }
        for located in &report.findings {
            assert!(!located.lines.is_empty(), "{}: a finding has no place", case.display());
            for line in &located.lines {
                assert!(line.line.is_some(), "{}: {line} has no line", case.display());
            }
        }
    }
}

/// Each pointer leads to a node of the document of its side.
#[test]
fn every_place_is_there_on_its_side() {
    let mut gone = Vec::new();
    for case in cases() {
        let [old, new] = ["old.yaml", "new.yaml"].map(|name| {
            let text = fs::read_to_string(case.join(name)).unwrap();
            serde_yaml::from_str::<serde_json::Value>(&text).unwrap()
        });
        let report = compared(&case);
        for located in &report.findings {
            let (kind, places) = (located.finding.kind, &located.finding.places);
            for Place { era, pointer, .. } in places.iter().map(|spot| &spot.place) {
                let document = if *era == Era::Old { &old } else { &new };
                if document.pointer(pointer.as_str()).is_none() {
                    gone.push(format!("{}: {} {era:?} {pointer}", case.display(), kind.name()));
                }
            }
        }
    }
    assert!(
        gone.is_empty(),
        "{} places are not there:\n{}",
        gone.len(),
        gone.join("\n")
    );
}

/// Kinds that follow from settings, or from several documents.
const BEYOND_PAIRS: &[Kind] = &[
    Kind::PackageRenamed,
    Kind::ModuleAdded,
    Kind::ModuleRemoved,
    Kind::FeatureAdded,
    Kind::FeatureRemoved,
    Kind::HandleRenamed,
    Kind::EnvironmentChanged,
    Kind::InputWidened,
    Kind::ListedChanged,
    Kind::JsonTextAdded,
    Kind::JsonTextRemoved,
];

#[test]
fn every_kind_has_a_case() {
    let mut lacking: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    for kind in BEYOND_PAIRS {
        lacking.remove(kind.name());
    }
    for case in cases() {
        let expected = fs::read_to_string(case.join("expected.txt")).unwrap();
        for kind in expected.lines().filter_map(|line| line.split(' ').nth(1)) {
            lacking.remove(kind);
        }
    }
    assert!(lacking.is_empty(), "no case shows {lacking:?}");
}

#[test]
fn nothing_differs_from_itself() {
    for case in cases() {
        let version = || Version::read(&case.join("old.yaml"), "old.yaml");
        assert_eq!(version().to(&version()), [], "{}", case.display());
    }
}

fn compared(case: &Path) -> Report {
    let [old, new] = ["old.yaml", "new.yaml"].map(|name| Version::read(&case.join(name), name));
    report(&old, &new, &[])
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/cases");
    let entries = fs::read_dir(folder).unwrap();
    let mut cases: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}
