//! The library, as the commands see it: the only file that calls it.

use clientwright::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity};
use clientwright::{Generation, Settings};

pub(crate) use clientwright::Input;
pub(crate) use clientwright::output::FileTree;
pub(crate) use clientwright::source::Source;

use crate::findings::Finding;
use crate::flags::Stage;

/// What a run of the library gave.
#[derive(Debug)]
pub(crate) struct Run<T> {
    /// The result; `None` when a document was refused.
    pub(crate) result: Option<T>,
    /// What was found, in the order of the documents.
    pub(crate) findings: Vec<Finding>,
}

/// What the crate as a whole is to be.
#[derive(Debug)]
pub(crate) enum Crate {
    /// As `specs/crate.toml` says.
    OfRepository(Source),
    /// With a copy of the runtime in its own folder, so that it needs nothing of this repository.
    OnItsOwn {
        /// The package name, where one was given.
        name: Option<String>,
        /// The package name, where neither the command line nor a `crate.toml` gives one.
        default_name: String,
        /// The `crate.toml` beside the document.
        crate_toml: Option<Source>,
    },
}

/// Where a crate that stands on its own has its copy of the runtime.
pub(crate) const RUNTIME: &str = "runtime";

/// Generates the crate.
pub(crate) fn generate(inputs: &[Input], about: &Crate) -> Run<FileTree> {
    let (settings, mut findings) = settings(about);
    let Some(settings) = settings else {
        return Run { result: None, findings };
    };
    let Generation { files, reports } = clientwright::generate(inputs, &settings);
    for (input, report) in inputs.iter().zip(reports) {
        findings.extend(report.iter().map(|diagnostic| finding(input, diagnostic)));
    }
    Run {
        result: files,
        findings,
    }
}

/// One document as a stage sees it.
pub(crate) fn dump(stage: Stage, input: &Input) -> Run<String> {
    let stage = match stage {
        Stage::Ir => clientwright::Stage::Ir,
        Stage::Plan => clientwright::Stage::Plan,
        Stage::Code => clientwright::Stage::Code,
    };
    let (result, report) = clientwright::dump(stage, input);
    Run {
        result,
        findings: report.iter().map(|diagnostic| finding(input, diagnostic)).collect(),
    }
}

fn settings(about: &Crate) -> (Option<Settings>, Vec<Finding>) {
    let (name, (settings, findings)) = match about {
        Crate::OfRepository(crate_toml) => return read_settings(crate_toml),
        Crate::OnItsOwn {
            name,
            crate_toml: Some(crate_toml),
            ..
        } => (name, read_settings(crate_toml)),
        Crate::OnItsOwn {
            name,
            default_name,
            crate_toml: None,
        } => (name, (Some(Settings::for_name(default_name)), Vec::new())),
    };
    (settings.map(|settings| on_its_own(settings, name.as_deref())), findings)
}

/// The settings without what only makes sense where they stand: tests, examples and what those need are named by paths.
fn on_its_own(mut settings: Settings, name: Option<&str>) -> Settings {
    if let Some(name) = name {
        name.clone_into(&mut settings.package.name);
    }
    settings.test.clear();
    settings.example.clear();
    settings.dev_dependencies.clear();
    settings.own_workspace = false;
    RUNTIME.clone_into(&mut settings.runtime_path);
    settings
}

fn read_settings(crate_toml: &Source) -> (Option<Settings>, Vec<Finding>) {
    let mut diagnostics = Diagnostics::default();
    let settings = Settings::read(crate_toml, &mut diagnostics);
    (
        settings,
        diagnostics
            .into_found()
            .iter()
            .map(|diagnostic| located(crate_toml, diagnostic))
            .collect(),
    )
}

/// Findings about the overrides of a document are in its report, and are shown over the overrides.
fn finding(input: &Input, diagnostic: &Diagnostic) -> Finding {
    let source = match (diagnostic.code, &input.overrides) {
        (Code::UnusedOverride | Code::InvalidOverride, Some(overrides)) => overrides,
        _ => &input.source,
    };
    located(source, diagnostic)
}

fn located(source: &Source, diagnostic: &Diagnostic) -> Finding {
    Finding {
        file: source.name.clone(),
        code: diagnostic.code.name(),
        refuses: diagnostic.severity == Severity::Error,
        place: match &diagnostic.place {
            Place::Node(pointer) | Place::Key(pointer) => pointer.to_string(),
            Place::Offset(offset) => format!("byte {offset}"),
        },
        message: diagnostic.message.clone(),
        help: diagnostic.help.clone(),
        // Colours are always asked for; the printer leaves them out where they do not belong.
        shown: clientwright::render(source, diagnostic, true),
    }
}
