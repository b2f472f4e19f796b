//! Emitting: from the planned crate to the items of its files. Nothing is decided here; each function prints one
//! construct.

mod argument;
mod builder;
mod default;
mod documentation;
mod enumeration;
mod error_body;
mod example;
mod expression;
mod file;
mod function;
mod group;
mod inventory;
mod layout;
mod manifest;
mod method;
mod models;
mod module;
mod oracle;
mod outcomes;
mod page;
mod paths;
mod readme;
mod reference;
mod root;
mod rule;
mod structure;
mod table;
mod text;
mod union;

use crate::output::Files;
use crate::rust::Crate;

/// The files of the crate, not yet formatted.
#[must_use]
pub fn emit(planned: &Crate) -> Files<'_> {
    let mut files = Files::new();
    files.insert("Cargo.toml".to_owned(), Box::new(|| manifest::manifest(planned)));
    files.insert("rustfmt.toml".to_owned(), Box::new(manifest::rustfmt));
    files.insert("README.md".to_owned(), Box::new(|| readme::readme(planned)));
    files.insert(inventory::PATH.to_owned(), Box::new(|| inventory::inventory(planned)));
    files.insert("src/lib.rs".to_owned(), Box::new(|| root::root(planned)));
    files.insert("src/main.rs".to_owned(), Box::new(|| reference::main(planned)));
    files.insert("tests/examples.rs".to_owned(), Box::new(|| reference::test(planned)));
    if planned.settings.oracle {
        files.insert("examples/oracle.rs".to_owned(), Box::new(|| oracle::oracle(planned)));
    }
    for module in &planned.modules {
        module::emit_module(module, &mut files);
    }
    files
}
