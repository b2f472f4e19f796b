//! A first call, for whoever opens the crate.

use crate::rust::{Crate, Credential};

/// The lines that make a client and call the first operation with it, as a function's body; none in a crate without operations.
pub(super) fn first_call(planned: &Crate) -> Option<Vec<String>> {
    let groups = planned.modules.iter().flat_map(|module| &module.groups);
    let operation = groups.flat_map(|group| &group.operations).next()?;
    // Between the fence and the signature, and what ends both.
    let call = operation.example.get(2..operation.example.len().checked_sub(3)?)?;
    let crate_name = planned.settings.package.name.replace('-', "_");
    let credentials = planned
        .credentials
        .first()
        .map_or_else(|| "none()".to_owned(), constructed);
    let mut lines = vec![
        format!("let credentials = {crate_name}::Credentials::{credentials};"),
        format!("let client = {crate_name}::Client::builder(credentials).build()?;"),
    ];
    lines.extend_from_slice(call);
    Some(lines)
}

/// The call of a constructor, with a text for each of its arguments.
fn constructed(credential: &Credential) -> String {
    let arguments: Vec<String> = credential
        .arguments
        .iter()
        .map(|argument| format!("\"{argument}\""))
        .collect();
    format!("{}({})", credential.name, arguments.join(", "))
}
