//! Reads an OpenAPI document and writes a Rust client crate.
//!
//! ```text
//! text ─parse→ tree ─normalise→ Document ─lower→ ir::Api ─plan→ rust::Crate ─emit→ Files ─format→ FileTree
//! ```
//!
//! The library reads text and returns text. It uses no file, network, process or clock, and the same input always gives
//! the same output.

pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod emit;
pub mod format;
mod fragment;
pub mod ir;
mod locate;
pub mod lower;
pub mod normalise;
pub mod output;
pub mod parse;
pub mod plan;
pub mod pointer;
mod render;
pub mod rust;
pub mod settings;
pub mod source;
mod visible;
mod walk;
pub mod watch;
mod white_space;

pub use self::locate::{Location, locate, locate_all};
pub use self::render::{render, render_at, render_line};
pub use self::settings::Settings;
pub use self::visible::{escaped, escaped_in_json};

use self::diagnostic::{Code, Diagnostic, Diagnostics};
use self::output::FileTree;
use self::pointer::Pointer;
use self::settings::Overrides;
use self::source::Source;
use self::watch::{Step, Watch};

/// One document and its overrides.
#[derive(Clone, Debug)]
pub struct Input {
    /// The document.
    pub source: Source,
    /// The file name without its extension. It names the module, unless the overrides do.
    pub module: String,
    /// The overrides file.
    pub overrides: Option<Source>,
}

/// The result of a run.
#[derive(Clone, Debug)]
pub struct Generation {
    /// The files of the crate; `None` if a document or the settings are refused.
    pub files: Option<FileTree>,
    /// The findings about the settings of the crate.
    pub about_crate: Vec<Diagnostic>,
    /// The findings about each document, in the order of the inputs.
    pub reports: Vec<Vec<Diagnostic>>,
    /// For each document, in the order of the inputs, the places of values that are any JSON although the document says
    /// more.
    pub fallbacks: Vec<Vec<Pointer>>,
}

/// A stage whose result can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The intermediate model, after `lower`.
    Ir,
    /// The planned Rust, after `plan`.
    Plan,
    /// The files, after `format`.
    Code,
}

/// Generates the crate of some documents.
#[must_use]
pub fn generate(inputs: &[Input], settings: &Settings) -> Generation {
    generate_watched(inputs, settings, &())
}

/// Generates the crate of some documents, and reports the steps to `watch`.
#[must_use]
pub fn generate_watched(inputs: &[Input], settings: &Settings, watch: &dyn Watch) -> Generation {
    let mut modules = Vec::with_capacity(inputs.len());
    let mut reports = Vec::with_capacity(inputs.len());
    let mut fallbacks = Vec::with_capacity(inputs.len());
    for input in inputs {
        let mut diagnostics = Diagnostics::default();
        let planned = plan_one(input, settings, watch, &mut diagnostics);
        if let Some((_, module)) = &planned {
            refuse_taken_name(module, &modules, &mut diagnostics);
        }
        let module = planned.map(|(_, module)| module);
        fallbacks.push(module.as_ref().map_or_else(Vec::new, |module| module.fallbacks.clone()));
        modules.extend(module.filter(|_| !diagnostics.refused()));
        reports.push(diagnostics);
    }
    let complete = modules.len() == inputs.len();
    let mut about_crate = Diagnostics::default();
    let planned = complete.then(|| plan::plan_crate(modules, settings, &mut about_crate));
    let files = planned
        .filter(|_| !about_crate.refused())
        .and_then(|planned| write(&planned, watch, reports.first_mut()));
    Generation {
        files,
        about_crate: about_crate.into_found(),
        reports: reports.into_iter().map(Diagnostics::into_found).collect(),
        fallbacks,
    }
}

/// Refuses a document whose module has the name of another's.
fn refuse_taken_name(module: &rust::Module, others: &[rust::Module], diagnostics: &mut Diagnostics) {
    if others.iter().any(|other| other.name == module.name) {
        diagnostics.report_mendable(
            Code::ModuleCollision,
            &Pointer::root(),
            format!("the module `{}` is that of a document before this one", module.name),
            "give one of them another name: in the overrides beside the document, or as the name of its file",
            format!("module = \"{}_2\"", module.name),
        );
    }
}

/// Plans the crate of some documents for [`diff`], without writing it; `None` if one of them is refused. The findings
/// about each document are in the order of the inputs.
#[must_use]
pub fn plan_documents<'i>(
    inputs: impl IntoIterator<Item = &'i Input>,
    settings: &Settings,
) -> (Option<diff::Planned>, Vec<Vec<Diagnostic>>) {
    let (mut apis, mut modules, mut reports) = (Vec::new(), Vec::new(), Vec::new());
    for input in inputs {
        let mut diagnostics = Diagnostics::default();
        if let Some((api, module)) = plan_one(input, settings, &(), &mut diagnostics) {
            refuse_taken_name(&module, &modules, &mut diagnostics);
            if !diagnostics.refused() {
                apis.push(api);
                modules.push(module);
            }
        }
        reports.push(diagnostics.into_found());
    }
    let planned = (modules.len() == reports.len()).then(|| diff::Planned {
        // Generating reports the findings about the crate.
        planned: plan::plan_crate(modules, settings, &mut Diagnostics::default()),
        apis,
    });
    (planned, reports)
}

/// The name of the module that a document becomes: the overrides give it, or the name of the file.
#[must_use]
pub fn module_name(input: &Input) -> String {
    let overrides = input.overrides.as_ref();
    let overrides = overrides.and_then(|source| Overrides::read(source, &mut Diagnostics::default()));
    let given = overrides.and_then(|overrides| overrides.module);
    plan::module_name(given.as_deref().unwrap_or(&input.module))
}

/// From text to a planned module; `None` if the document is refused.
fn plan_one(
    input: &Input,
    settings: &Settings,
    watch: &dyn Watch,
    diagnostics: &mut Diagnostics,
) -> Option<(ir::Api, rust::Module)> {
    let crate_name = settings.package.rust_name();
    let (api, overrides) = read(input, watch, diagnostics)?;
    let module = watch.during(Step::Plan, || {
        plan::plan(&api, &overrides, &input.module, &crate_name, diagnostics)
    });
    diagnostics.allow(&overrides.allow);
    Some((api, module))
}

/// Shows one document after a stage, with its findings; `None` if the document is refused.
#[must_use]
pub fn dump(stage: Stage, input: &Input) -> (Option<String>, Vec<Diagnostic>) {
    let mut diagnostics = Diagnostics::default();
    let text = read(input, &(), &mut diagnostics).and_then(|(api, overrides)| {
        if stage == Stage::Ir {
            return stable_text(&api);
        }
        let settings = Settings::for_name("client");
        let module = plan::plan(&api, &overrides, &input.module, "client", &mut diagnostics);
        diagnostics.allow(&overrides.allow);
        if stage == Stage::Plan {
            return stable_text(&module);
        }
        let planned = plan::plan_crate(vec![module], &settings, &mut diagnostics);
        let tree = write(&planned, &(), Some(&mut diagnostics))?;
        Some(
            tree.into_iter()
                .flat_map(|(path, text)| ["// ===== ".to_owned(), path, "\n".to_owned(), text])
                .collect(),
        )
    });
    (text.filter(|_| !diagnostics.refused()), diagnostics.into_found())
}

/// The result of a stage as YAML. Enums are maps of one member, since `serde_yaml` cannot nest the tags that it uses
/// for them by default.
fn stable_text(value: &impl serde::Serialize) -> Option<String> {
    let mut text = Vec::new();
    let mut serializer = serde_yaml::Serializer::new(&mut text);
    serde_yaml::with::singleton_map_recursive::serialize(value, &mut serializer).ok()?;
    String::from_utf8(text).ok()
}

/// From text to the intermediate model; `None` if the document or the overrides are refused.
fn read(input: &Input, watch: &dyn Watch, diagnostics: &mut Diagnostics) -> Option<(ir::Api, Overrides)> {
    let tree = watch.during(Step::Parse, || parse::parse(&input.source, diagnostics))?;
    let written = parse::written(&input.source, &tree);
    let mut document = watch.during(Step::Normalise, || normalise::normalise(tree, diagnostics))?;
    document.written = written;
    let overrides = match &input.overrides {
        Some(source) => Overrides::read(source, diagnostics),
        None => Some(Overrides::default()),
    };
    // Invalid overrides are refused, but the findings about the document are reported all the same.
    let none = Overrides::default();
    let settled = overrides.as_ref().unwrap_or(&none);
    let api = watch.during(Step::Lower, || lower::lower(document, settled, diagnostics));
    overrides
        .filter(|_| !diagnostics.refused())
        .map(|overrides| (api, overrides))
}

/// From the planned crate to files; `None` if a file is not valid Rust. Adds the findings to `report`.
fn write(planned: &rust::Crate, watch: &dyn Watch, report: Option<&mut Diagnostics>) -> Option<FileTree> {
    let mut diagnostics = Diagnostics::default();
    let files = emit::emit(planned);
    let tree = format::format(files, watch, &mut diagnostics);
    let refused = diagnostics.refused();
    if let Some(report) = report {
        report.extend(diagnostics);
    }
    (!refused).then_some(tree)
}
