//! A first call, for whoever opens the crate.

use crate::rust::{Crate, Credential, Module, Operation};

/// The lines that make a client and call an operation with it, as a function's body; none in a crate without operations.
pub(super) fn first_call(planned: &Crate) -> Option<Vec<String>> {
    let (module, operation) = chosen(planned)?;
    // Between the fence and the signature, and what ends both.
    let call = operation.example.get(2..operation.example.len().checked_sub(3)?)?;
    let crate_name = planned.settings.package.name.replace('-', "_");
    let mut lines = credentials(planned, module, operation, &crate_name);
    lines.extend(client(module, operation, &crate_name));
    lines.extend_from_slice(call);
    Some(lines)
}

/// The first operation that takes credentials, since most do, or else the first of all.
fn chosen(planned: &Crate) -> Option<(&Module, &Operation)> {
    let all = || {
        planned.modules.iter().flat_map(|module| {
            let operations = module.groups.iter().flat_map(|group| &group.operations);
            operations.map(move |operation| (module, operation))
        })
    };
    all()
        .find(|(module, operation)| alternative(planned, module, operation).is_some())
        .or_else(|| all().next())
}

/// The credentials of the first alternative that there are constructors for.
fn alternative<'p>(planned: &'p Crate, module: &Module, operation: &Operation) -> Option<Vec<&'p Credential>> {
    let alternatives = operation.security.as_ref().unwrap_or(&module.security);
    let constructor = |scheme: &String| planned.credentials.iter().find(|known| known.scheme == *scheme);
    let mut possible = alternatives
        .iter()
        .filter_map(|schemes| schemes.iter().map(constructor).collect());
    possible.find(|credentials: &Vec<_>| !credentials.is_empty())
}

/// The lines that make the credentials.
fn credentials(planned: &Crate, module: &Module, operation: &Operation, crate_name: &str) -> Vec<String> {
    let taken = alternative(planned, module, operation).unwrap_or_default();
    let constructed = |credential: &&Credential| format!("{crate_name}::Credentials::{}", constructed(credential));
    let Some((first, others)) = taken.split_first() else {
        return vec![format!("let credentials = {crate_name}::Credentials::none();")];
    };
    let mut lines = vec![format!("let credentials = {}", constructed(first))];
    lines.extend(others.iter().map(|other| format!("    .and({})", constructed(other))));
    if let Some(last) = lines.last_mut() {
        last.push(';');
    }
    lines
}

/// The line that makes the client. A document that does not say where its API is leaves that to the caller.
fn client(module: &Module, operation: &Operation, crate_name: &str) -> Vec<String> {
    let servers = if operation.servers.is_empty() {
        &module.servers
    } else {
        &operation.servers
    };
    let url = servers.first().map_or("", |server| &server.url);
    let begin = format!("let client = {crate_name}::Client::builder(credentials)");
    if url.contains("://") || url.starts_with('{') {
        return vec![format!("{begin}.build()?;")];
    }
    let path = url.trim_matches('/');
    let path = if path.is_empty() {
        String::new()
    } else {
        format!("/{path}")
    };
    vec![
        begin,
        format!("    .base_url(\"https://api.example.com{path}\")"),
        "    .build()?;".to_owned(),
    ]
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
