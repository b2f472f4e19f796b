//! The documentation of the crate and of the root of a module.

use super::method::scope_docs;
use crate::rust::{Module, Scopes};
use crate::settings::Package;

/// The documentation of the crate, up to the first call.
pub(in crate::plan) fn crate_docs(package: &Package, modules: &[Module]) -> Vec<String> {
    let mut lines: Vec<String> = match &package.description {
        Some(description) => description.split(['\n', '\r']).map(str::to_owned).collect(),
        None => vec![format!("The API client `{}`.", package.name)],
    };
    lines.push(String::new());
    lines.push("Each API is a module behind a Cargo feature of the same name:".to_owned());
    lines.push(String::new());
    for module in modules {
        lines.push(format!("- `{}`: {}", module.name, module.title));
    }
    lines
}

/// Whether the documentation of the crate can show a call: a build without the feature of the operation would not
/// compile it.
pub(in crate::plan) fn documents_first_call(modules: &[Module]) -> bool {
    let mut groups = modules.iter().flat_map(|module| &module.groups);
    modules.len() == 1 && groups.all(|group| group.feature.is_none())
}

/// The documentation of a module: the document's description of itself, its servers, and the scopes of calls.
pub(in crate::plan) fn module_docs(
    title: &str,
    about: &[String],
    servers: [&[String]; 2],
    scopes: &[Scopes],
) -> Vec<String> {
    let [choice, servers] = servers.map(<[String]>::to_vec);
    let title = vec![format!("{}.", title.trim_end_matches('.'))];
    let mut blocks = vec![title, about.to_vec(), choice, servers, scope_docs(scopes)];
    blocks.retain(|block| !block.is_empty());
    blocks.join(&String::new())
}
