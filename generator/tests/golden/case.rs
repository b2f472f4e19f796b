//! The cases, found in their folder: a new case is a new file.

use std::fs;
use std::path::{Path, PathBuf};

use clientwright::diagnostic::{Diagnostic, Place, Subject};
use clientwright::source::Source;
use clientwright::{Input, Settings, generate};

/// A small document about one feature.
#[derive(Debug)]
pub(crate) struct Case {
    /// The name of its folder.
    pub(crate) area: String,
    /// The name of its file.
    pub(crate) feature: String,
    /// The input of the generator.
    pub(crate) input: Input,
}

/// All cases, by area and feature.
pub(crate) fn all() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let documents = entries(&folder).into_iter().flat_map(|area| entries(&area));
    let cases: Vec<Case> = documents
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .map(|path| read(&path))
        .collect();
    assert!(!cases.is_empty(), "there are no cases in {}", folder.display());
    cases
}

/// A finding on one line.
pub(crate) fn line(finding: &Diagnostic) -> String {
    let place = match &finding.place {
        Place::Node(pointer) => format!("#{pointer}"),
        Place::Key(pointer) => format!("the name of #{pointer}"),
        Place::Offset(offset) => format!("byte {offset}"),
    };
    format!("{} @ {place}: {}\n", finding.code.name(), finding.message)
}

/// The findings about these overrides of a document, each as its code and its message.
pub(crate) fn about_overrides(document: &str, overrides: String) -> Vec<String> {
    let input = Input {
        module: "api".to_owned(),
        source: Source::new("api.yaml", document),
        overrides: Some(Source::new("api.toml", overrides)),
    };
    let reports = generate(&[input], &Settings::for_name("cases")).reports;
    let found = reports.iter().flatten();
    let about = found.filter(|found| found.subject == Subject::Settings);
    about
        .map(|found| format!("{}: {}", found.code.name(), found.message))
        .collect()
}

/// A file as a source.
pub(crate) fn source(path: &Path) -> Source {
    Source::new(name(path, Path::file_name), fs::read(path).unwrap())
}

fn read(path: &Path) -> Case {
    let area = name(path.parent().unwrap(), Path::file_name);
    let feature = name(path, Path::file_stem);
    let overrides = path.with_extension("toml");
    Case {
        input: Input {
            source: source(path),
            module: format!("{area}_{feature}"),
            overrides: overrides.is_file().then(|| source(&overrides)),
        },
        area,
        feature,
    }
}

/// The entries of a folder, in the order of their names.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
}

fn name(path: &Path, part: fn(&Path) -> Option<&std::ffi::OsStr>) -> String {
    part(path).unwrap().to_string_lossy().into_owned()
}
