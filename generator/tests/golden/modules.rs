//! Modules of several documents.

use clientwright::diagnostic::Code;
use clientwright::{Input, Settings, generate};

use crate::case::all;

#[test]
fn two_documents_cannot_be_one_module() {
    let cases = all();
    let (first, second) = (cases[0].input.clone(), cases[1].input.clone());
    let second = Input {
        // Another spelling of the same name in Rust.
        module: first.module.replace('_', "-"),
        ..second
    };
    let generation = generate(&[first.clone(), second], &Settings::for_name("cases"));
    assert!(generation.files.is_none(), "one would overwrite the other");
    assert!(
        generation.reports[0]
            .iter()
            .all(|found| found.code != Code::ModuleCollision)
    );
    let found = generation.reports[1]
        .iter()
        .find(|found| found.code == Code::ModuleCollision)
        .unwrap();
    assert!(
        found.message.contains(&format!("`{}`", first.module)),
        "{}",
        found.message
    );
    assert!(found.help.contains("another name"), "{}", found.help);
}
