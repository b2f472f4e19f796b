//! A first call, for whoever opens the crate.

use crate::ir::{Method, Scheme, Server};
use crate::rust::{Credential, Module, Operation, Type};

/// The lines that make a client and call an operation with it, as a function's body; none in a crate without operations.
pub(in crate::plan) fn plan_first_call(
    modules: &[Module],
    known: &[Credential],
    crate_name: &str,
) -> Option<Vec<String>> {
    let (module, operation) = chosen(modules, known)?;
    // Between the fence and the signature, and what ends both.
    let call = operation.example.get(2..operation.example.len().checked_sub(3)?)?;
    let mut lines = credentials(known, module, operation, crate_name);
    lines.extend(client(module, operation, crate_name));
    lines.extend_from_slice(call);
    Some(lines)
}

/// The operation that shows most at the least risk: one that takes credentials, since most do, that only reads, that answers something,
/// and that takes the fewest arguments; of several such the first.
fn chosen<'m>(modules: &'m [Module], known: &[Credential]) -> Option<(&'m Module, &'m Operation)> {
    let all = modules.iter().flat_map(|module| {
        let operations = module.groups.iter().flat_map(|group| &group.operations);
        operations.map(move |operation| (module, operation))
    });
    all.min_by_key(|(module, operation)| {
        let is_open = alternative(known, module, operation).is_none();
        let required = operation.required.as_ref().map_or(0, |required| required.fields.len());
        let risk = match operation.http_method {
            Method::Get => 0,
            Method::Delete => 2,
            _ => 1,
        };
        (
            is_open,
            operation.deprecated,
            risk,
            operation.output == Type::Unit,
            operation.arguments.len() + required,
        )
    })
}

/// The credentials of the first alternative that there are constructors for. A certificate is the transport's, and needs none.
fn alternative<'c>(known: &'c [Credential], module: &Module, operation: &Operation) -> Option<Vec<&'c Credential>> {
    let alternatives = operation.security.as_ref().unwrap_or(&module.security);
    let constructor = |scheme: &String| known.iter().find(|credential| credential.scheme == *scheme);
    let is_certificate = |name: &&String| {
        let mut schemes = module.schemes.iter();
        schemes.any(|scheme| scheme.name == **name && scheme.scheme == Scheme::MutualTls)
    };
    let mut possible = alternatives.iter().filter_map(|schemes| {
        let sent = schemes.iter().filter(|name| !is_certificate(name));
        sent.map(constructor).collect()
    });
    possible.find(|credentials: &Vec<_>| !credentials.is_empty())
}

/// The lines that make the credentials.
fn credentials(known: &[Credential], module: &Module, operation: &Operation, crate_name: &str) -> Vec<String> {
    let taken = alternative(known, module, operation).unwrap_or_default();
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
    let url = servers.first().map(url).unwrap_or_default();
    let begin = format!("let client = {crate_name}::Client::builder(credentials)");
    if url.contains("://") {
        return vec![format!("{begin}.build()?;")];
    }
    let whole = match url.strip_prefix("//") {
        Some(rest) => format!("https://{rest}"),
        None => format!("https://api.example.com/{}", url.trim_matches('/')),
    };
    vec![
        begin,
        format!("    .base_url(\"{}\")", whole.trim_end_matches('/')),
        "    .build()?;".to_owned(),
    ]
}

/// The URL of a server with its variables at their defaults; nothing of one that could end the text it stands in.
fn url(server: &Server) -> String {
    let url = server.url_by_default();
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-._~:/?#[]@!$&()*+,;=%".contains(character);
    if url.chars().all(is_plain) { url } else { String::new() }
}

/// The call of a constructor, with a text for each of its arguments.
fn constructed(credential: &Credential) -> String {
    let word = credential
        .word
        .as_ref()
        .map(|word| format!("{word} "))
        .unwrap_or_default();
    let arguments: Vec<String> = credential
        .arguments
        .iter()
        .map(|argument| format!("\"{word}{argument}\""))
        .collect();
    format!("{}({})", credential.name, arguments.join(", "))
}
