//! The time of each stage for sixteen copies of this repository's document: `cargo bench -p clientwright`.
//!
//! `cargo xtask gen --timings` shows the times for any document, and `cargo xtask budget` compares the whole with
//! committed figures.

mod multiplied;

use clientwright::diagnostic::Diagnostics;
use clientwright::document::Document;
use clientwright::settings::Overrides;
use clientwright::source::Source;
use clientwright::{Settings, emit, format, ir, lower, normalise, parse, plan, rust};
use divan::Bencher;
use serde_json::Value;

fn main() {
    divan::main();
}

const TIMES: usize = 16;

fn document() -> Value {
    let text = include_str!("../../../specs/twilio_conversations_v1.yaml");
    multiplied::multiplied(&serde_yaml::from_str(text).expect("the document is YAML"), TIMES)
}

fn source(bytes: Vec<u8>) -> Source {
    Source::new("document.yaml", bytes)
}

fn tree() -> Value {
    parsed(&source(document().to_string().into_bytes()))
}

fn parsed(source: &Source) -> Value {
    parse::parse(source, &mut Diagnostics::default()).expect("the document is read")
}

fn normalised(tree: Value) -> Document {
    normalise::normalise(tree, &mut Diagnostics::default()).expect("the document is OpenAPI")
}

fn lowered(document: Document) -> ir::Api {
    lower::lower(document, &Overrides::default(), &mut Diagnostics::default())
}

fn planned(api: &ir::Api) -> rust::Crate {
    let (overrides, mut diagnostics) = (Overrides::default(), Diagnostics::default());
    let module = plan::plan(api, &overrides, "document", "client", &mut diagnostics);
    plan::plan_crate(vec![module], &Settings::for_name("client"), &mut diagnostics)
}

#[divan::bench]
fn parse_json(bencher: Bencher<'_, '_>) {
    let source = source(document().to_string().into_bytes());
    bencher.bench(|| parsed(&source));
}

#[divan::bench]
fn parse_yaml(bencher: Bencher<'_, '_>) {
    let source = source(serde_yaml::to_string(&document()).expect("a tree is YAML").into_bytes());
    bencher.bench(|| parsed(&source));
}

#[divan::bench]
fn normalise(bencher: Bencher<'_, '_>) {
    let tree = tree();
    bencher.with_inputs(|| tree.clone()).bench_values(normalised);
}

#[divan::bench]
fn lower(bencher: Bencher<'_, '_>) {
    let tree = tree();
    bencher.with_inputs(|| normalised(tree.clone())).bench_values(lowered);
}

#[divan::bench]
fn plan(bencher: Bencher<'_, '_>) {
    let api = lowered(normalised(tree()));
    bencher.bench(|| planned(&api));
}

/// The items of all files, one file after the other.
#[divan::bench]
fn emit(bencher: Bencher<'_, '_>) {
    let planned = planned(&lowered(normalised(tree())));
    bencher.bench(|| {
        emit::emit(&planned)
            .into_values()
            .map(|draft| draft())
            .collect::<Vec<_>>()
    });
}

/// Items and text of all files, on all processors.
#[divan::bench]
fn emit_and_format(bencher: Bencher<'_, '_>) {
    let planned = planned(&lowered(normalised(tree())));
    bencher.bench(|| format::format(emit::emit(&planned), &(), &mut Diagnostics::default()));
}
