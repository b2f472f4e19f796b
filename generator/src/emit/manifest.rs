//! `Cargo.toml` and its neighbour.

use toml::{Table, Value};

use crate::output::File;
use crate::rust::Crate;
use crate::settings::{NETWORK, Runtime, Settings, Target};

/// What the crate calls the package that generated code leans on.
const RUNTIME: &str = Runtime::PACKAGE;

/// The manifest of the crate.
pub(super) fn manifest(planned: &Crate) -> File {
    let settings = &planned.settings;
    let mut text = String::from(
        "# Written by clientwright from the documents and `crate.toml`; the next run overwrites it.\n\n[package]\n",
    );
    let package = &settings.package;
    push(&mut text, "name", package.name.as_str());
    push(&mut text, "version", package.version.as_str());
    push(&mut text, "edition", "2024");
    push(&mut text, "rust-version", "1.88");
    for (key, value) in [
        ("description", &package.description),
        ("license", &package.license),
        ("repository", &package.repository),
    ] {
        if let Some(value) = value {
            push(&mut text, key, value.as_str());
        }
    }
    push(&mut text, "readme", "README.md");
    for (key, values) in [("keywords", &package.keywords), ("categories", &package.categories)] {
        if !values.is_empty() {
            push(&mut text, key, values.clone());
        }
    }
    if settings.own_workspace {
        text.push_str("\n# A workspace of its own, so that nothing around it has to load it.\n[workspace]\n");
    }
    text.push_str("\n[features]\n");
    push_features(&mut text, planned);
    text.push_str("\n[dependencies]\n# What every call leans on: transport, credentials, encoding and decoding.\n");
    let mut runtime = runtime_dependency(&settings.runtime);
    runtime.insert("default-features".to_owned(), Value::Boolean(false));
    push(&mut text, RUNTIME, runtime);
    push_dev_dependencies(&mut text, settings);
    push_command_line(&mut text, &package.name);
    push_targets(&mut text, "test", &settings.test);
    push_targets(&mut text, "example", &settings.example);
    text.push_str("\n[lints.rust]\nunsafe_code = \"forbid\"\n");
    File::Text(text)
}

/// A feature for each document and, where its overrides ask for them, for each of its groups of operations; then those of the
/// runtime. All documents and the network are there by default.
fn push_features(text: &mut String, planned: &Crate) {
    let names = planned.modules.iter().map(|module| module.name.clone());
    let default: Vec<String> = names.chain([NETWORK.name.to_owned()]).collect();
    push(text, "default", default);
    for module in &planned.modules {
        let groups = module.groups.iter().filter_map(|group| group.feature.clone());
        let groups: Vec<String> = groups.collect();
        if groups.is_empty() {
            push(text, &module.name, groups);
            continue;
        }
        push(text, &module.name, groups.clone());
        for group in groups {
            push(text, &group, vec![module.feature.clone()]);
        }
        text.push_str("# What those have in common; of no use without one of them.\n");
        push(text, &module.feature, Vec::<String>::new());
    }
    for feature in planned.settings.runtime_features() {
        text.push_str("# ");
        text.push_str(feature.brings);
        text.push('\n');
        push(text, feature.name, vec![format!("{RUNTIME}/{}", feature.name)]);
    }
}

/// What tests need: those of the examples the mock of the runtime, others what people say.
fn push_dev_dependencies(text: &mut String, settings: &Settings) {
    text.push_str("\n[dev-dependencies]\n");
    if !settings.dev_dependencies.contains_key(RUNTIME) {
        let mut runtime = runtime_dependency(&settings.runtime);
        runtime.insert("features".to_owned(), vec!["mock"].into());
        push(text, RUNTIME, runtime);
    }
    for (name, dependency) in &settings.dev_dependencies {
        push(text, name, dependency.clone());
    }
}

/// The program of the feature `cli`. It has no tests and no documentation of its own.
fn push_command_line(text: &mut String, package: &str) {
    text.push_str("\n[[bin]]\n");
    push(text, "name", package);
    push(text, "path", "src/main.rs");
    push(text, "required-features", vec!["cli".to_owned()]);
    push(text, "test", false);
    push(text, "doc", false);
}

fn runtime_dependency(runtime: &Runtime) -> Table {
    let mut dependency = Table::from_iter([("path".to_owned(), Value::String(runtime.path.clone()))]);
    if runtime.package != RUNTIME {
        dependency.insert("package".to_owned(), Value::String(runtime.package.clone()));
    }
    dependency
}

fn push_targets(text: &mut String, kind: &str, targets: &[Target]) {
    for target in targets {
        text.push_str("\n[[");
        text.push_str(kind);
        text.push_str("]]\n");
        push(text, "name", target.name.as_str());
        push(text, "path", target.path.as_str());
        if !target.required_features.is_empty() {
            push(text, "required-features", target.required_features.clone());
        }
    }
}

/// A line `key = value`; a table is written in line.
fn push(text: &mut String, key: &str, value: impl Into<Value>) {
    text.push_str(key);
    text.push_str(" = ");
    text.push_str(&inline(&value.into()));
    text.push('\n');
}

fn inline(value: &Value) -> String {
    match value {
        Value::Table(table) => {
            let members: Vec<String> = table
                .iter()
                .map(|(key, value)| format!("{key} = {}", inline(value)))
                .collect();
            format!("{{ {} }}", members.join(", "))
        }
        Value::Array(values) => {
            let values: Vec<String> = values.iter().map(inline).collect();
            format!("[{}]", values.join(", "))
        }
        other => other.to_string(),
    }
}

/// The settings that keep `cargo fmt` from laying the files out again.
pub(super) fn rustfmt() -> File {
    File::Text("# The files are laid out when they are written, and what a reviewer reads stays as it is.\ndisable_all_formatting = true\n".to_owned())
}
