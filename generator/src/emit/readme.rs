//! The page that greets whoever opens the crate.

use std::fmt::Write as _;

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
             pages, and `into_call` for all else: further headers, limits of time, the answer with its status. What fails is an \
             `Error`, whose `problem()` is what the server says of it.\n\n",
            call.join("\n")
        );
    }
    if planned.credentials.is_empty() {
        text.push_str(
            "The documents say nothing of credentials. Where the service wants some, `ClientBuilder::header` sends them with every \
             call: `.header(\"authorization\", \"Bearer …\")`.\n\n",
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
         `cargo test` reads every answer that the documents show, and writes it again.\n"
    );
    File::Text(text)
}
