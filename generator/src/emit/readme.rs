//! The page that greets whoever opens the crate.

use std::fmt::Write as _;

use indexmap::IndexSet;

use super::documentation::{certificates, code_span};
use crate::output::File;
use crate::rust::Crate;

/// `README.md` of the crate.
pub(super) fn readme(planned: &Crate) -> File {
    let package = &planned.settings.package;
    let mut text = format!("# {}\n\n", package.name);
    if let Some(description) = &package.description {
        text.push_str(description);
        text.push_str("\n\n");
    }
    text.push_str("Written by clientwright; edit the documents, not these files.\n\n");
    if let Some(call) = &planned.first_call {
        let _ = write!(
            text,
            "```rust\n{}\n```\n\nA builder has a method for each value that can be left out, `pages` and `stream` where a list comes in \
             pages, and `into_call` for all else: further headers, limits of time, the response with its status. What fails is an \
             `Error`, whose `problem()` is what the server says of it.\n\n",
            call.join("\n")
        );
    }
    let certificates = certificates(planned);
    if let Some(certificates) = &certificates {
        let _ = write!(text, "{certificates}\n\n");
    }
    if planned.credentials.is_empty() && certificates.is_none() {
        let _ = write!(
            text,
            "{} Where the service wants some, `ClientBuilder::header` sends them with every call: \
             `.header(\"authorization\", \"Bearer …\")`.\n\n",
            no_credentials(planned)
        );
    }
    if planned.silent > 0 && !planned.credentials.is_empty() {
        let _ = write!(
            text,
            "{} of {} operations {} for no credentials, and {} called without. Where the service wants some, `security` in \
             the overrides of the document says which those are, and `ClientBuilder::header` sends them with every call: \
             `.header(\"authorization\", \"Bearer …\")`.\n\n",
            planned.silent,
            planned.operation_count(),
            if planned.silent == 1 { "asks" } else { "ask" },
            if planned.silent == 1 { "is" } else { "are" }
        );
    }
    text.push_str("| feature | document | operations |\n|---|---|---|\n");
    for module in &planned.modules {
        let operations: usize = module.groups.iter().map(|group| group.operations.len()).sum();
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "| `{}` | {} | {operations} |",
            module.name,
            module.title.replace('|', "\\|")
        );
    }
    for module in &planned.modules {
        let features = module.groups.iter().filter_map(|group| group.feature.as_ref());
        let features: Vec<String> = features.map(|feature| format!("`{feature}`")).collect();
        if !features.is_empty() {
            let _ = writeln!(
                text,
                "\nOf `{}`, each group of operations is a feature as well, with the models that it needs: {}.",
                module.name,
                features.join(", ")
            );
        }
    }
    let module = package.name.replace('-', "_");
    text.push_str(
        "\nAll of them are on by default, and so is `reqwest`. The others are there for who asks for them:\n\n\
         | feature | what it brings |\n|---|---|\n",
    );
    for feature in planned.settings.runtime_features() {
        let _ = writeln!(text, "| `{}` | {} |", feature.name, feature.brings);
    }
    let _ = write!(
        text,
        "\nWith `cli` the crate is a program: `cargo run --features cli -- --help` lists its commands, and `call ID --help` \
         tells what an operation takes. With `mock`, `{module}::mock()` starts the stand-in, which answers with the \
         documents' examples; `cargo run --features cli,mock -- mock --port 8080` is the same for any client.\n\n\
         `cargo test` reads every response that the documents show, and writes it again.\n"
    );
    File::Text(text)
}

/// Why the crate makes no credentials.
fn no_credentials(planned: &Crate) -> String {
    let undeclared: IndexSet<&String> = planned
        .modules
        .iter()
        .flat_map(|module| &module.undeclared_schemes)
        .collect();
    if undeclared.is_empty() {
        return "The documents say nothing of credentials.".to_owned();
    }
    let names: Vec<String> = undeclared.iter().map(|name| format!("`{}`", code_span(name))).collect();
    let (noun, none) = if names.len() == 1 {
        ("scheme", "do not declare it")
    } else {
        ("schemes", "declare none of them")
    };
    format!(
        "The documents name the security {noun} {} and {none}, so that the crate knows no credentials.",
        names.join(", ")
    )
}
