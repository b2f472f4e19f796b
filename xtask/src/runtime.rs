//! The runtime of a crate in any folder: a copy in it, or one that it shares with others.

use std::fs;
use std::path::Path;

use toml::{Table, Value};

use crate::failure::Failure;
use crate::files;
use crate::generator::{FileTree, Runtime};
use crate::root::Root;

/// The name of its library, whatever its package is called.
const LIBRARY: &str = "clientwright_runtime";

const HEADER: &str = "\
# Copied from the runtime of clientwright together with the crate that needs it; the next run overwrites it.
";

/// The files of the runtime as the package that the generated manifest names, below its folder.
pub(crate) fn copy(root: &Root, copy: &Runtime) -> Result<FileTree, Failure> {
    let folder = &copy.path;
    let package = root.runtime();
    let mut tree = FileTree::new();
    let runtime = read_manifest(&package.join("Cargo.toml"))?;
    let workspace = read_manifest(&root.path().join("Cargo.toml"))?;
    tree.insert(
        format!("{folder}/Cargo.toml"),
        format!("{HEADER}{}", standalone(runtime, &workspace, &copy.package)),
    );
    collect(&package.join("src"), &format!("{folder}/src"), &mut tree)?;
    Ok(tree)
}

/// The runtime in another folder, with the path to it for a manifest. Fails if there is none, or if writing the crate
/// would delete it.
pub(crate) fn shared(runtime: &Path, out: &Path) -> Result<Runtime, Failure> {
    let refused = |what: &str, help: &str| {
        Err(Failure::refused(format!("`{}` {what}; nothing was written", runtime.display())).help(help))
    };
    let manifest = runtime.join("Cargo.toml");
    let package = if manifest.is_file() {
        package_of_runtime(&read_manifest(&manifest)?)
    } else {
        None
    };
    let Some(package) = package else {
        return refused(
            "is not the runtime",
            "name `generator/runtime` of this repository, or the folder `runtime` of a crate that `--out` made",
        );
    };
    let to = runtime
        .canonicalize()
        .map_err(|error| Failure::io("find", runtime, &error))?;
    let from = files::real_path(out)?;
    if to.starts_with(&from) {
        return refused(
            "is in the folder that is written, which would delete it",
            "name a runtime that is elsewhere, or leave out `--runtime`: the crate then has a copy of its own",
        );
    }
    let way = pathdiff::diff_paths(&to, &from);
    let steps = way.iter().flat_map(|way| way.components());
    let steps: Option<Vec<&str>> = steps.map(|step| step.as_os_str().to_str()).collect();
    match steps {
        Some(steps) if way.as_deref().is_some_and(Path::is_relative) => Ok(Runtime {
            path: steps.join("/"),
            package,
        }),
        _ => refused(
            "cannot be named in a manifest",
            "put it where a relative path in UTF-8 leads from the crate to it",
        ),
    }
}

/// The name of the package, if this is the manifest of the runtime or of a copy.
fn package_of_runtime(manifest: &Table) -> Option<String> {
    let name = |table: &str| manifest.get(table)?.get("name")?.as_str();
    let package = name("package")?;
    (package == Runtime::PACKAGE || name("lib") == Some(LIBRARY)).then(|| package.to_owned())
}

fn read_manifest(path: &Path) -> Result<Table, Failure> {
    files::read_text(path)?
        .parse()
        .map_err(|error| Failure::io("read", path, &error))
}

/// The manifest of a copy, which has a package name of its own. Values that it inherits from the workspace become plain
/// ones, and lints, tests and benchmarks are removed. The copy may be a member of another workspace, where `cargo test`
/// must not run its unit tests, which need the removed dependencies.
fn standalone(mut manifest: Table, workspace: &Table, name: &str) -> Table {
    for key in ["lints", "dev-dependencies", "test", "bench", "example"] {
        manifest.remove(key);
    }
    let library = manifest.entry("lib").or_insert_with(|| Value::Table(Table::new()));
    if let Some(library) = library.as_table_mut() {
        library.insert("name".to_owned(), LIBRARY.into());
        library.insert("test".to_owned(), false.into());
        library.insert("doctest".to_owned(), false.into());
    }
    let workspace = workspace.get("workspace");
    if let Some(package) = manifest.get_mut("package").and_then(Value::as_table_mut) {
        inherit(package, workspace.and_then(|table| table.get("package")));
        package.insert("name".to_owned(), name.into());
        // The file that it names is not copied.
        package.remove("readme");
    }
    if let Some(dependencies) = manifest.get_mut("dependencies").and_then(Value::as_table_mut) {
        inherit(dependencies, workspace.and_then(|table| table.get("dependencies")));
    }
    manifest
}

/// Replaces `workspace = true` of entries by the values of the workspace. Other keys (features, optional) stay.
fn inherit(entries: &mut Table, workspace: Option<&Value>) {
    for (name, entry) in entries.iter_mut() {
        let Some(table) = entry.as_table_mut() else { continue };
        if table.remove("workspace").is_none() {
            continue;
        }
        let Some(inherited) = workspace.and_then(|values| values.get(name)) else {
            continue;
        };
        if table.is_empty() {
            *entry = inherited.clone();
            continue;
        }
        match inherited {
            Value::Table(inherited) => {
                for (key, value) in inherited {
                    table.entry(key.clone()).or_insert_with(|| value.clone());
                }
            }
            version => {
                table.insert("version".to_owned(), version.clone());
            }
        }
    }
}

fn collect(folder: &Path, below: &str, tree: &mut FileTree) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(|error| Failure::io("read the folder", folder, &error))? {
        let entry = entry.map_err(|error| Failure::io("read the folder", folder, &error))?;
        let path = entry.path();
        let below = format!("{below}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            collect(&path, &below, tree)?;
        } else {
            tree.insert(below, files::read_text(&path)?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::standalone;

    #[test]
    fn a_copied_manifest_needs_no_workspace() {
        let runtime = "
            [package]
            name = 'runtime'
            version.workspace = true
            [lints]
            workspace = true
            [dependencies]
            bytes = { workspace = true, optional = true }
            http = { workspace = true, features = ['std'] }
            url = '2'
            [dev-dependencies]
            tokio = '1'
        ";
        let workspace = "
            [workspace.package]
            version = '0.1.0'
            [workspace.dependencies]
            bytes = '1'
            http = { version = '1', default-features = false }
        ";
        let manifest = standalone(
            runtime.parse().unwrap(),
            &workspace.parse().unwrap(),
            "petstore-runtime",
        );
        let expected = "
            [package]
            name = 'petstore-runtime'
            version = '0.1.0'
            [dependencies]
            bytes = { version = '1', optional = true }
            http = { version = '1', default-features = false, features = ['std'] }
            url = '2'
            [lib]
            name = 'clientwright_runtime'
            test = false
            doctest = false
        ";
        assert_eq!(manifest, expected.parse().unwrap());
    }
}
