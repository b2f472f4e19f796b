//! The schemas of a document.

use super::documentation::{code_span, gate, repeats};
use super::file;
use super::page;
use super::paths::Paths;
use crate::output::File;
use crate::rust::{Item, ModelFile, Module, Type};

/// The module that holds the files of the schemas, and names what is in each.
pub(super) fn models(planned: &Module) -> File {
    let mut items = Vec::with_capacity(planned.models.len() * 2);
    for model in &planned.models {
        items.push(page::item(|page| {
            page.attributes(gate(&model.features));
            page.attributes(repeats(&model.name, "models"));
            page.line(["pub mod ", &model.name, ";"]);
        }));
    }
    for model in &planned.models {
        let Some(root) = model.items.first() else { continue };
        items.push(page::item(|page| {
            page.attributes(gate(&model.features));
            page.line(["pub use self::", &model.name, "::", root.name(), ";"]);
        }));
    }
    File::Rust {
        docs: vec!["The schemas of the document, a file each.".to_owned()],
        items,
    }
}

/// The file of a schema.
pub(super) fn model(planned: &ModelFile) -> File {
    let paths = Paths {
        in_full: planned.hides_prelude,
    };
    let is_plain_alias = matches!(planned.items.as_slice(), [Item::Alias(alias)] if !needs_runtime(&alias.target));
    let mut items = Vec::new();
    if !is_plain_alias {
        items.push(page::item(|page| page.line(["use crate::runtime;"])));
    }
    for item in &planned.items {
        items.extend(file::item(paths, &planned.twins, item));
    }
    let words = match planned.items.first() {
        Some(Item::ErrorBodies(_)) => "The failures that operations have in common.".to_owned(),
        _ => format!("The schema at `{}`.", code_span(planned.at.as_str())),
    };
    File::Rust {
        docs: vec![words],
        items,
    }
}

/// Whether a type is written with anything of the runtime.
fn needs_runtime(planned: &Type) -> bool {
    match planned {
        Type::Unit | Type::Bool | Type::I32 | Type::I64 | Type::U64 | Type::F64 | Type::String | Type::Path(_) => false,
        Type::Json
        | Type::DateTime
        | Type::Date
        | Type::Base64
        | Type::Secret
        | Type::Upload
        | Type::Download
        | Type::Redirect
        | Type::Events(_)
        | Type::Lines(_)
        | Type::Part
        | Type::TextOrPart
        | Type::Map(_)
        | Type::Maybe(_) => true,
        Type::Tuple(items, rest) => rest.is_some() || items.iter().any(needs_runtime),
        Type::Vec(inner) | Type::Option(inner) | Type::Box(inner) => needs_runtime(inner),
    }
}
