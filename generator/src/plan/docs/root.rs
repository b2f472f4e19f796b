//! What is said of the crate as a whole, and of the root of a module.

use super::method::scope_docs;
use crate::rust::{Module, Scopes};
use crate::settings::Package;

/// The lines of documentation of the crate, with a first call where each build of the crate has what it calls.
pub(in crate::plan) fn crate_docs(package: &Package, modules: &[Module], first_call: Option<&[String]>) -> Vec<String> {
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
    // A build without the feature of what it calls would not compile it.
    let groups = modules.iter().flat_map(|module| &module.groups);
    let needs_features = modules.len() != 1 || groups.into_iter().any(|group| group.feature.is_some());
    if let Some(call) = first_call.filter(|_| !needs_features) {
        let begin = format!("# async fn example() -> {}::Result<()> {{", package.rust_name());
        lines.extend(["", "```no_run", &begin].map(str::to_owned));
        lines.extend_from_slice(call);
        lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    }
    lines
}

/// The lines of documentation of a module: what the document says of itself, where calls go, and which scopes they need.
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
