//! The parts of the command, one after the other.

use std::path::PathBuf;

use super::compile::Subject;
use super::figures::{self, Figures, Outcome};
use super::generate::Bench;
use super::machine::Machine;
use super::peer::{self, Generator};
use super::{chart, generate, table};
use crate::corpus::documents::{self, Document};
use crate::failure::Failure;
use crate::flags::{self, BenchPart};
use crate::network;
use crate::progress::Progress;
use crate::root::Root;

/// Runs the command.
pub(crate) fn run(root: &Root, flags: &flags::Bench) -> Result<(), Failure> {
    let json = flags.json.as_deref();
    let mut figures = figures::read(json)?;
    let does = |part| flags.part.is_none_or(|asked| asked == part);
    if does(BenchPart::Gen) || does(BenchPart::Compile) {
        figures.machine = Machine::this();
        let folder = root.path().join("target").join("bench");
        let generators = peer::all(flags.peers.as_deref())?;
        let docs: PathBuf = flags.docs.clone().unwrap_or_else(|| root.specs());
        let documents = documents::find(&docs, &flags.only, None)?;
        let bench = Bench {
            root,
            folder: &folder,
            generators: &generators,
            runs: flags.runs,
        };
        let mut keep = |figures: &Figures| figures::write(json, figures);
        if does(BenchPart::Gen) {
            generate_all(&bench, &documents, &mut figures, &mut keep)?;
        }
        if does(BenchPart::Compile) {
            compile_all(&bench, &documents, &mut figures, &mut keep)?;
        }
    }
    table::print(&figures);
    if let Some(folder) = &flags.plot {
        chart::draw(folder, &figures)?;
    }
    if does(BenchPart::Call) {
        network::throughput(root, &flags::Throughput::default())?;
    }
    Ok(())
}

type Keep<'a> = &'a mut dyn FnMut(&Figures) -> Result<(), Failure>;

fn generate_all(
    bench: &Bench<'_>,
    documents: &[Document],
    figures: &mut Figures,
    keep: Keep<'_>,
) -> Result<(), Failure> {
    let runs = usize::try_from(bench.runs).unwrap_or(usize::MAX);
    let steps = documents
        .len()
        .saturating_mul(bench.generators.len())
        .saturating_add(generate::STEPS.len());
    let progress = Progress::new("generated", steps.saturating_mul(runs));
    for document in documents {
        let measured = bench.document(document, &progress)?;
        let known = figures.generate.entry(document.name.clone()).or_default();
        let mut tools = std::mem::take(&mut known.tools);
        *known = measured;
        tools.append(&mut known.tools);
        known.tools = tools;
        keep(figures)?;
    }
    bench.grow(figures, &progress)?;
    progress.end();
    keep(figures)
}

fn compile_all(
    bench: &Bench<'_>,
    documents: &[Document],
    figures: &mut Figures,
    keep: Keep<'_>,
) -> Result<(), Failure> {
    let progress = Progress::new("compiled", documents.len().saturating_mul(bench.generators.len()));
    for document in documents {
        for generator in bench.generators {
            let outcome = compile_one(bench, document, generator, figures)?;
            let known = figures.compile.entry(document.name.clone()).or_default();
            known.insert(generator.name.to_owned(), outcome);
            keep(figures)?;
            progress.step(&format!("{}: {}", generator.name, document.name));
        }
    }
    progress.end();
    Ok(())
}

fn compile_one(
    bench: &Bench<'_>,
    document: &Document,
    generator: &Generator,
    figures: &mut Figures,
) -> Result<Outcome<figures::Compiled>, Failure> {
    let subject = match Subject::make(bench, generator, document)? {
        Ok(subject) => subject,
        Err(words) => return Ok(Outcome::Failed(words)),
    };
    if let Some(dependencies) = subject.dependencies()? {
        figures.dependencies.insert(generator.name.to_owned(), dependencies);
    }
    subject.measure()
}
