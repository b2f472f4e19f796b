//! The code of all cases, compiled and run: a snapshot that is not working Rust would be a wrong expectation.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

use clientwright::output::FileTree;
use clientwright::settings::{Runtime, Target};
use clientwright::{Input, Settings, generate};

use crate::case::all;
use crate::twilio;

/// A constant of a type with a pattern, in a program of its own.
const CONSTANT: &str = "\
use cases::conversations_v1::RoleSid;
const ROLE: RoleSid = RoleSid::from_static(\"VALUE\");
fn main() {
    println!(\"{ROLE}\");
}
";

/// The dependencies of the behaviour tests: a mock server, models as serde's types, and another parser of JSON.
const DEV_DEPENDENCIES: &str = "\
clientwright-runtime = { features = [\"mock\", \"serde\"] }
serde_json = \"1\"
tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }
";

/// The crate of all cases, a module for each: one build is much cheaper than many.
struct Cases {
    folder: PathBuf,
    files: FileTree,
}

/// Writes the crate at the first call. Tests that build it wait for each other by Cargo's lock, and share builds.
fn cases() -> &'static Cases {
    static CASES: OnceLock<Cases> = OnceLock::new();
    CASES.get_or_init(|| {
        let files = generated();
        let folder = write("cases", &files);
        Cases { folder, files }
    })
}

#[test]
fn every_case_compiles_without_warnings() {
    check(&cases().folder, &[]);
}

#[test]
fn every_case_compiles_with_the_traits_of_serde() {
    check(&cases().folder, &["--features", "serde"]);
}

#[test]
fn the_feature_of_each_group_compiles_alone() {
    let Cases { folder, files } = cases();
    let features = files["Cargo.toml"].lines().filter_map(|line| line.split_once(" = "));
    let groups: Vec<&str> = features
        .map(|(feature, _)| feature)
        .filter(|feature| feature.starts_with("operations_group_features-") && !feature.ends_with("-shared_"))
        .collect();
    assert_eq!(
        groups.len(),
        4,
        "a feature for each group, and one for models of no operation: {groups:?}"
    );
    let readme = &files["README.md"];
    assert!(groups.iter().all(|group| readme.contains(&format!("`{group}`"))));
    for group in groups {
        check(folder, &["--no-default-features", "--features", group]);
    }
}

#[test]
fn the_documentation_builds_without_warnings() {
    succeed(&mut cargo(&cases().folder, &["doc", "--no-deps", "--lib"]));
}

#[test]
fn doctests_are_the_examples_of_operations_and_credentials_and_no_code_of_documents() {
    let Cases { folder, files } = cases();
    let output = succeed(&mut cargo(folder, &["test", "--doc"]));
    let ran = output.lines().filter(|line| line.starts_with("test src/")).count();
    let is_table = |line: &&str| line.starts_with("pub static ") && line.contains(": runtime::Operation<");
    let operations: usize = files.values().map(|text| text.lines().filter(is_table).count()).sum();
    let is_credential = |line: &&str| line.contains("/// let credential = ");
    let credentials = files["src/lib.rs"].lines().filter(is_credential).count();
    assert_eq!(ran, operations + credentials);
}

#[test]
fn a_constant_that_breaks_its_pattern_does_not_compile() {
    let folder = &cases().folder;
    let constant = |value: &str| {
        fs::create_dir_all(folder.join("examples")).unwrap();
        fs::write(folder.join("examples/constant.rs"), CONSTANT.replace("VALUE", value)).unwrap();
        cargo(folder, &["check", "--example", "constant"])
    };
    succeed(&mut constant("RL0123456789abcdef0123456789abcdef"));
    let output = constant("x").output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(
        !output.status.success() && stderr.contains("error[E0080]"),
        "a bad literal is taken:\n{stderr}"
    );
}

#[test]
fn the_behaviour_tests_pass() {
    let targets = behaviour();
    let tests = targets.iter().flat_map(|target| ["--test", &target.name]);
    let arguments: Vec<&str> = ["test", "--no-fail-fast"].into_iter().chain(tests).collect();
    succeed(&mut cargo(&cases().folder, &arguments));
}

#[test]
fn the_examples_of_every_case_are_decoded_and_encoded_without_loss() {
    succeed(&mut cargo(&cases().folder, &["test", "--test", "examples"]));
}

#[test]
fn an_example_that_its_type_cannot_give_back_fails() {
    let case = all().into_iter().find(|case| case.input.module == "examples_responses");
    let settings = settings("false_examples");
    let files = generate(&[case.expect("it is among the cases").input], &settings).files;
    let mut files = files.expect("no case is refused");
    let reference = files.get_mut("src/examples_responses/reference.json").unwrap();
    let false_text = reference.replacen("\"2026-01-31T12:00:00Z\"", "\"no date\"", 1);
    assert_ne!(*reference, false_text);
    *reference = false_text;
    let folder = write("false_examples", &files);
    let output = cargo(&folder, &["test", "--test", "examples"]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        !output.status.success() && said.contains("GET /shown response 0 (200)") && said.contains("$.planted"),
        "a false example is taken:\n{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn requests_made_by_wire_names_and_by_methods_are_equal() {
    let told = succeed(&mut cargo(&cases().folder, &["run", "--quiet", "--example", "oracle"]));
    let reports: serde_json::Value = serde_json::from_str(&told).unwrap();
    let mut compared = 0;
    for report in reports.as_array().unwrap() {
        for kind in ["responses", "requests"] {
            assert_eq!(report[kind]["failures"], serde_json::json!([]));
        }
        for refused in report["refused"].as_array().unwrap() {
            let refused = refused.as_str().unwrap();
            let is_of_nothing =
                refused.contains("nothing of it would be sent") || refused.contains("has to have a part");
            assert!(!is_of_nothing, "{refused}");
        }
        compared += report["compared"].as_u64().unwrap();
    }
    assert!(compared > 100, "only {compared} requests were made in both ways");
}

/// Runs Clippy, which also reports the warnings of the compiler, or the compiler if the toolchain has no Clippy.
fn check(folder: &Path, features: &[&str]) {
    let has_clippy = cargo(folder, &["clippy", "--version"])
        .output()
        .is_ok_and(|output| output.status.success());
    let command = if has_clippy { "clippy" } else { "rustc" };
    let arguments = [&[command, "--lib"], features, &["--", "-Dwarnings"]].concat();
    succeed(&mut cargo(folder, &arguments));
}

fn generated() -> FileTree {
    let mut inputs: Vec<_> = all().into_iter().map(|case| case.input).collect();
    inputs.push(twilio::input());
    // Names that the root of the crate, its manifest or its client use.
    let root = [
        "runtime", "default", "new", "builder", "clone", "std", "client", "main", "lib", "bin",
    ];
    // Names of the files beside the groups of a module.
    let inner = ["headers", "models", "patterns"];
    let has_all = |input: &&Input| input.module == "documents_inner_modules";
    let whole = inputs.iter().find(has_all).expect("it is among the cases").clone();
    for (modules, input) in [(&root[..], inputs[0].clone()), (&inner, whole)] {
        inputs.extend(modules.iter().map(|module| Input {
            module: (*module).to_owned(),
            ..input.clone()
        }));
    }
    let mut settings = settings("cases");
    settings.test.extend(behaviour());
    settings.dev_dependencies = toml::from_str(DEV_DEPENDENCIES).unwrap();
    let runtime = settings.dev_dependencies["clientwright-runtime"]
        .as_table_mut()
        .unwrap();
    runtime.insert("path".to_owned(), settings.runtime.path.clone().into());
    generate(&inputs, &settings).files.expect("no case is refused")
}

/// A crate of its own over the runtime of this repository, with the oracle.
fn settings(name: &str) -> Settings {
    let mut settings = Settings::for_name(name);
    settings.own_workspace = true;
    settings.oracle = true;
    settings.runtime = Runtime::original(concat!(env!("CARGO_MANIFEST_DIR"), "/runtime"));
    settings
}

/// The behaviour tests, found in their folder: a new test target is a new file.
fn behaviour() -> Vec<Target> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/behaviour");
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        // Shared code is in folders.
        .filter(|path| path.is_file())
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "{} is empty", folder.display());
    let target = |path: PathBuf| Target {
        name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
        path: path.display().to_string(),
        required_features: Vec::new(),
    };
    paths.into_iter().map(target).collect()
}

/// Writes a crate below `target`, with the versions of the workspace.
fn write(name: &str, files: &FileTree) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // What an earlier run left would be compiled too.
    let _ = fs::remove_dir_all(&folder);
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    if lock.is_file() {
        fs::copy(lock, folder.join("Cargo.lock")).unwrap();
    }
    folder
}

/// Cargo in the folder of a written crate. Builds are kept for the next run, and shared with the tests of the generated
/// crate.
fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(arguments)
        .current_dir(folder)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("../generated"),
        )
        .env("RUSTDOCFLAGS", "-Dwarnings");
    command
}

fn succeed(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{command:?} fails:\n{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}
