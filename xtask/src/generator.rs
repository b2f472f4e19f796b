//! The library for the commands. No other file calls it.

use std::collections::BTreeSet;

use clientwright::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity, Subject};
use clientwright::diff::{self, Era};
use clientwright::ir::SecurityScheme;
use clientwright::{Generation, Location};

pub(crate) use clientwright::diff::report::{Report, json as diff_json, markdown as diff_markdown, text as diff_text};
pub(crate) use clientwright::diff::{Change, Class, Planned, changes};
pub(crate) use clientwright::output::FileTree;
pub(crate) use clientwright::rust;
pub(crate) use clientwright::settings::{NETWORK, Runtime, check_package_name};
pub(crate) use clientwright::source::Source;
pub(crate) use clientwright::watch::{Step, Watch};
pub(crate) use clientwright::{Input, Settings, escaped, escaped_in_json};

use crate::findings::{self, Finding};
use crate::flags::Stage;

/// The result of a run of the library.
#[derive(Debug)]
pub(crate) struct Run<T> {
    /// The result; `None` if a document was refused.
    pub(crate) result: Option<T>,
    /// The findings, in the order of the documents.
    pub(crate) findings: Vec<Finding>,
    /// The places of values that are any JSON although a document describes them.
    pub(crate) fallbacks: Vec<String>,
}

/// The kind of crate to generate.
#[derive(Debug)]
pub(crate) enum Crate {
    /// The crate of `specs/crate.toml`.
    OfRepository(Source),
    /// A crate in any folder, which needs nothing of this repository if it has its own copy of the runtime.
    OnItsOwn {
        /// The runtime in another folder, if it has no copy of its own.
        shared: Option<Runtime>,
        /// The package name of the command line.
        name: Option<String>,
        /// The package name if neither the command line nor a `crate.toml` gives one.
        default_name: String,
        /// The `crate.toml` beside the document.
        crate_toml: Option<Source>,
    },
    /// A member of a workspace, without a `crate.toml`.
    Member {
        /// The package name.
        name: String,
        /// The path from the crate to the runtime.
        runtime: String,
        /// Whether it has the program that tests the examples.
        oracle: bool,
    },
}

impl Crate {
    /// The file that describes it, if there is one.
    fn crate_toml(&self) -> Option<&Source> {
        match self {
            Self::OfRepository(crate_toml) => Some(crate_toml),
            Self::OnItsOwn { crate_toml, .. } => crate_toml.as_ref(),
            Self::Member { .. } => None,
        }
    }

    /// The runtime that it depends on; `None` if its `crate.toml` is refused.
    pub(crate) fn runtime(&self) -> Option<Runtime> {
        settings(self).0.map(|settings| settings.runtime)
    }
}

/// Generates the crate.
pub(crate) fn generate(inputs: &[Input], about: &Crate) -> Run<FileTree> {
    generate_watched(inputs, about, &())
}

/// Generates the crate, and reports the stages to `watch`.
pub(crate) fn generate_watched(inputs: &[Input], about: &Crate, watch: &dyn Watch) -> Run<FileTree> {
    let (settings, mut findings) = settings(about);
    let Some(settings) = settings else {
        return Run {
            result: None,
            findings,
            fallbacks: Vec::new(),
        };
    };
    let Generation {
        files,
        about_crate,
        reports,
        fallbacks,
    } = clientwright::generate_watched(inputs, &settings, watch);
    for (input, report) in inputs.iter().zip(reports) {
        findings.extend(about_input(input, &report));
    }
    if let Some(crate_toml) = about.crate_toml() {
        findings.extend(located(
            crate_toml,
            Subject::Settings,
            &about_crate.iter().collect::<Vec<_>>(),
        ));
    }
    Run {
        result: files,
        findings,
        fallbacks: fallbacks.iter().flatten().map(ToString::to_string).collect(),
    }
}

/// Plans the crate and prints nothing.
pub(crate) fn plan<'i>(inputs: impl IntoIterator<Item = &'i Input> + Clone, settings: &Settings) -> Run<Planned> {
    let (result, reports) = clientwright::plan_documents(inputs.clone(), settings);
    let reports = inputs.into_iter().zip(reports);
    Run {
        result,
        findings: reports
            .flat_map(|(input, report)| about_input(input, &report))
            .collect(),
        fallbacks: Vec::new(),
    }
}

/// The report on changes. `source` returns the document of a module, on the old side if its first argument is `true`.
pub(crate) fn report<'s>(
    shown: (&str, &str),
    settings: (&Settings, &Settings),
    changes: Vec<Change>,
    history: &[(String, Vec<Change>)],
    source: impl Fn(bool, &str) -> Option<&'s Source>,
) -> Report {
    let mut findings = diff::findings(changes);
    diff::reverted(&mut findings, history);
    let source = |era: Era, module: &str| source(era == Era::Old, module);
    let versions = (&*settings.0.package.version, &*settings.1.package.version);
    Report::new(shown, versions, findings, source)
}

/// The security schemes of each module, by its name.
pub(crate) fn schemes(planned: &Planned) -> impl Iterator<Item = (&str, &[SecurityScheme])> {
    let modules = planned.planned.modules.iter();
    modules.map(|module| (module.name.as_str(), module.schemes.as_slice()))
}

/// The settings of a `crate.toml`.
pub(crate) fn settings_of(crate_toml: &Source) -> Result<Settings, Vec<Finding>> {
    let (settings, findings) = read_settings(crate_toml);
    settings.ok_or(findings)
}

/// The name of the module of a document.
pub(crate) fn module_name(input: &Input) -> String {
    clientwright::module_name(input)
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
        findings: about_input(input, &report),
        fallbacks: Vec::new(),
    }
}

fn settings(about: &Crate) -> (Option<Settings>, Vec<Finding>) {
    let (name, shared, (settings, findings)) = match about {
        Crate::OfRepository(crate_toml) => return read_settings(crate_toml),
        Crate::Member { name, runtime, oracle } => {
            let mut settings = Settings::for_name(name);
            settings.oracle = *oracle;
            settings.runtime = Runtime::original(runtime);
            return (Some(settings), Vec::new());
        }
        Crate::OnItsOwn {
            name,
            shared,
            crate_toml: Some(crate_toml),
            ..
        } => (name, shared, read_settings(crate_toml)),
        Crate::OnItsOwn {
            name,
            shared,
            default_name,
            crate_toml: None,
        } => (name, shared, (Some(Settings::for_name(default_name)), Vec::new())),
    };
    let settings = settings.map(|settings| on_its_own(settings, name.as_deref(), shared.as_ref()));
    (settings, findings)
}

/// The settings for another folder: without tests, examples and their dependencies, which are named by relative paths.
fn on_its_own(mut settings: Settings, name: Option<&str>, shared: Option<&Runtime>) -> Settings {
    if let Some(name) = name {
        name.clone_into(&mut settings.package.name);
    }
    settings.test.clear();
    settings.example.clear();
    settings.dev_dependencies.clear();
    settings.own_workspace = false;
    settings.runtime = shared
        .cloned()
        .unwrap_or_else(|| Runtime::copied_for(&settings.package.name));
    settings
}

fn read_settings(crate_toml: &Source) -> (Option<Settings>, Vec<Finding>) {
    let mut diagnostics = Diagnostics::default();
    let settings = Settings::read(crate_toml, &mut diagnostics);
    (
        settings,
        located(
            crate_toml,
            Subject::Settings,
            &diagnostics.found().iter().collect::<Vec<_>>(),
        ),
    )
}

/// The findings about a document and about its overrides, both of which are in the report of the document.
fn about_input(input: &Input, report: &[Diagnostic]) -> Vec<Finding> {
    let is_of_overrides = |diagnostic: &&Diagnostic| diagnostic.subject == Subject::Settings;
    let (of_overrides, of_document): (Vec<_>, Vec<_>) = report.iter().partition(is_of_overrides);
    let mut findings = located(&input.source, Subject::Document, &of_document);
    if let Some(overrides) = &input.overrides {
        findings.extend(located(overrides, Subject::Settings, &of_overrides));
    }
    findings
}

fn located(source: &Source, subject: Subject, diagnostics: &[&Diagnostic]) -> Vec<Finding> {
    let places: Vec<_> = diagnostics.iter().map(|diagnostic| &diagnostic.place).collect();
    let locations = clientwright::locate_all(source, subject, &places);
    let mut found: Vec<_> = diagnostics.iter().zip(locations).collect();
    // In the order of the lines; findings at one place stay in the order of the stages.
    found.sort_by_key(|(_, location)| location.as_ref().map(|location| (location.line, location.column)));
    let mut kinds = BTreeSet::new();
    found
        .into_iter()
        .map(|(diagnostic, location)| {
            let is_error = diagnostic.severity == Severity::Error;
            // A warning of many places is shown at the first of them, so that it hides nothing else.
            let is_first = kinds.insert((diagnostic.code, &diagnostic.message));
            let is_shown = is_error || (is_first && kinds.len() <= findings::SHOWN);
            finding(source, diagnostic, location.as_ref(), is_shown)
        })
        .collect()
}

fn finding(source: &Source, diagnostic: &Diagnostic, location: Option<&Location>, shown: bool) -> Finding {
    Finding {
        file: source.name().to_owned(),
        line: location.map(|location| location.line),
        column: location.map(|location| location.column),
        code: diagnostic.code.name().to_owned(),
        refuses: diagnostic.severity == Severity::Error,
        place: match &diagnostic.place {
            Place::Node(pointer) | Place::Key(pointer) => pointer.to_string(),
            Place::Offset(offset) => format!("byte {offset}"),
        },
        message: diagnostic.message.clone(),
        help: diagnostic.help.clone(),
        mend: diagnostic.mend.clone(),
        allow: diagnostic.allowing(),
        // In colours, which printing leaves out where no terminal is.
        shown: if shown {
            clientwright::render_at(source, diagnostic, location, true)
        } else {
            String::new()
        },
    }
}

/// The explanation of a code; `None` if there is no such code.
pub(crate) fn explain(name: &str) -> Option<String> {
    let code = Code::named(name)?;
    let example = code.example();
    let overrides = example.overrides.map(|text| Source::new("example.toml", text));
    let input = Input {
        source: Source::new("example.yaml", example.document.to_vec()),
        module: "example".to_owned(),
        overrides,
    };
    let run = clientwright::generate(&vec![input.clone(); example.times], &Settings::for_name("example"));
    let severity = match code.severity() {
        Severity::Error => "error: nothing is written",
        Severity::Warning => "warning",
    };
    let mut text = format!("{name} ({severity})\n\n{}", code.explanation());
    let findings = run.reports.iter().flat_map(|report| about_input(&input, report));
    let findings: Vec<Finding> = findings.filter(|finding| finding.code == name).collect();
    if !findings.is_empty() {
        text.push_str("\nExample:\n\n");
        for line in String::from_utf8_lossy(example.document).lines() {
            text.extend(["    ", line, "\n"]);
        }
        if let Some(overrides) = example.overrides {
            text.push_str("\n  with these overrides:\n\n");
            overrides.lines().for_each(|line| text.extend(["    ", line, "\n"]));
        }
        for finding in findings {
            text.extend(["\n", finding.shown.trim_end(), "\n"]);
        }
    }
    Some(text)
}

/// Every code with its meaning in a line.
pub(crate) fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    Code::ALL
        .iter()
        .map(|code| (code.name(), code.explanation().lines().next().unwrap_or_default()))
}
