//! The schemas of a document.

use super::documentation::repeats;
use super::file;
use super::page;
use super::paths::Paths;
use crate::output::File;
use crate::rust::{Item, ModelFile, Module};

/// The module of the schemas, which exports the first type of each file.
pub(super) fn models(planned: &Module) -> File {
    let mut items = Vec::with_capacity(planned.models.len() * 2);
    for model in &planned.models {
        items.push(page::item(|page| {
            page.gated(&model.features);
            page.attributes(repeats(&model.name, "models"));
            page.line(["pub mod ", &model.name, ";"]);
        }));
    }
    for model in &planned.models {
        let Some(root) = model.items.first() else { continue };
        items.push(page::item(|page| {
            page.gated(&model.features);
            page.line(["pub use self::", &model.name, "::", root.name(), ";"]);
        }));
    }
    File::Rust {
        docs: vec!["The schemas of the document.".to_owned()],
        items,
    }
}

/// The file of a schema.
pub(super) fn model(planned: &ModelFile) -> File {
    let paths = Paths {
        in_full: planned.hides_prelude,
    };
    let needs_runtime = match planned.items.as_slice() {
        [Item::Alias(alias)] => paths.type_text(&alias.target).contains("runtime::"),
        _ => true,
    };
    let mut items = Vec::new();
    if needs_runtime {
        items.push(page::item(|page| page.line(["use crate::runtime;"])));
    }
    for item in &planned.items {
        items.extend(file::item(paths, &planned.twins, item));
    }
    File::Rust {
        docs: vec![planned.docs.clone()],
        items,
    }
}
