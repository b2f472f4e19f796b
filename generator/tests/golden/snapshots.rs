//! The results of the stages for each case, as text, and the code as Rust.

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

use clientwright::output::FileTree;
use clientwright::{Settings, Stage, dump, generate};

use crate::case::{Case, all, line};

/// Areas with facts in the root of the module; the roots of other cases are left out.
const ABOUT_ROOTS: &[&str] = &["security", "servers"];

/// The area with facts in the data beside the code.
const ABOUT_WORDS: &str = "examples";

#[test]
fn every_case_matches_its_snapshots() {
    let cases = all();
    // All cases run, so that one run shows all changes.
    let failed: Vec<&str> = cases
        .iter()
        .filter(|case| catch_unwind(AssertUnwindSafe(|| check(case))).is_err())
        .map(|case| case.input.module.as_str())
        .collect();
    assert!(failed.is_empty(), "these cases changed: {}", failed.join(", "));
}

fn check(case: &Case) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(format!("../snapshots/{}", case.area));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        let feature = &case.feature;
        insta::assert_snapshot!(format!("{feature}.ir"), shown(Stage::Ir, case));
        insta::assert_snapshot!(format!("{feature}.plan"), shown(Stage::Plan, case));
        let generation = generate(std::slice::from_ref(&case.input), &Settings::for_name("cases"));
        let findings: String = generation.reports.iter().flatten().map(line).collect();
        insta::assert_snapshot!(format!("{feature}.findings"), findings);
        let files = generation.files.expect("no case is refused");
        if case.area == ABOUT_WORDS {
            let reference = &files[&format!("src/{}/reference.json", case.input.module)];
            insta::assert_snapshot!(format!("{feature}.reference"), reference);
        }
        let code = code(case, &files);
        insta::assert_binary_snapshot!(&format!("{feature}.rs"), code.into_bytes());
    });
}

fn shown(stage: Stage, case: &Case) -> String {
    dump(stage, &case.input).0.expect("no case is refused")
}

/// The files of a case as one file of Rust, without those that only list others.
fn code(case: &Case, files: &FileTree) -> String {
    let folder = format!("src/{}/", case.input.module);
    let mut code = String::new();
    for (path, text) in files {
        let Some(name) = path.strip_prefix(&folder).filter(|name| name.ends_with(".rs")) else {
            continue;
        };
        if name == "models/mod.rs" || name == "mod.rs" && !ABOUT_ROOTS.contains(&case.area.as_str()) {
            continue;
        }
        let module = match name.trim_end_matches(".rs") {
            "mod" => "root".to_owned(),
            path => path.replace('/', "_"),
        };
        if !code.is_empty() {
            code.push('\n');
        }
        // Writing to a string cannot fail.
        let _ = write!(code, "mod {module} {{\n{text}}}\n");
    }
    code
}
