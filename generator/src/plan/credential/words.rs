//! The documentation of credentials: of their type, of its constructors, and in the README of the crate.

use indexmap::IndexSet;

use crate::ir::{ApiKeyLocation, Scheme};
use crate::plan::docs::words::code_span;
use crate::rust::{Credential, Module};

/// The operations of a crate, as far as credentials are concerned.
pub(in crate::plan) struct Calls {
    all: usize,
    /// The number of operations without `security`, in documents without `security` that declare schemes.
    silent: usize,
}

impl Calls {
    pub(in crate::plan) fn of(modules: &[Module]) -> Self {
        let count = |module: &Module| module.groups.iter().map(|group| group.operations.len()).sum::<usize>();
        Self {
            all: modules.iter().map(count).sum(),
            silent: super::silent(modules),
        }
    }
}

/// The documentation of the type that holds credentials.
pub(in crate::plan) fn type_docs(modules: &[Module]) -> Vec<String> {
    let mut lines = vec!["The credentials that the client sends. `Debug` does not show secrets.".to_owned()];
    lines.extend(
        certificates(modules)
            .into_iter()
            .flat_map(|words| [String::new(), words]),
    );
    lines
}

/// How to send credentials without a constructor.
const BY_HEADER: &str = "If the service needs credentials, `ClientBuilder::header` sends them with every call: \
                         `.header(\"authorization\", \"Bearer …\")`.";

/// The section on credentials in the README of the crate, one string for each paragraph.
pub(in crate::plan) fn in_readme(modules: &[Module], credentials: &[Credential]) -> Vec<String> {
    let calls = Calls::of(modules);
    let mut paragraphs: Vec<String> = certificates(modules).into_iter().collect();
    if credentials.is_empty() && paragraphs.is_empty() {
        paragraphs.push(format!("{} {BY_HEADER}", no_credentials(modules)));
    }
    if calls.silent > 0 && !credentials.is_empty() {
        let (verb, are) = if calls.silent == 1 {
            ("declares", "is")
        } else {
            ("declare", "are")
        };
        let (silent, all) = (calls.silent, calls.all);
        paragraphs.push(format!(
            "{silent} of {all} operations {verb} no credentials and {are} called without. {BY_HEADER}"
        ));
    }
    paragraphs
}

/// Why the crate has no constructor of credentials.
fn no_credentials(modules: &[Module]) -> String {
    let undeclared: IndexSet<&String> = modules.iter().flat_map(|module| &module.undeclared_schemes).collect();
    if undeclared.is_empty() {
        return "The documents declare no credentials.".to_owned();
    }
    let names: Vec<String> = undeclared.iter().map(|name| span(name)).collect();
    let (noun, them) = if names.len() == 1 {
        ("scheme", "it")
    } else {
        ("schemes", "them")
    };
    format!(
        "The documents use the security {noun} {} without declaring {them}, so the crate has no constructor of credentials.",
        names.join(", ")
    )
}

/// How a client gets the certificates for security schemes that are no credentials; `None` without such schemes.
fn certificates(modules: &[Module]) -> Option<String> {
    let schemes = modules.iter().flat_map(|module| &module.schemes);
    let asking = schemes.filter(|scheme| scheme.scheme == Scheme::MutualTls);
    let names: IndexSet<String> = asking.map(|scheme| span(&scheme.name)).collect();
    let names: Vec<String> = names.into_iter().collect();
    (!names.is_empty()).then(|| {
        format!(
            "For {}, set a client certificate: `ClientBuilder::tls(runtime::Tls::new().identity(…))`.",
            names.join(" and ")
        )
    })
}

/// The documentation of a constructor.
pub(in crate::plan) fn constructor_docs(planned: &Credential, crate_name: &str, calls: &Calls) -> Vec<String> {
    let scheme = vec![format!(
        "Credentials for the security scheme {}.",
        span(&planned.scheme)
    )];
    let mut blocks = vec![scheme, planned.docs.clone()];
    if planned.asked_for == 0 {
        blocks.push(vec!["No operation uses it, so it is never sent.".to_owned()]);
    } else {
        blocks.extend([vec![way(planned)], some_calls(planned, calls)]);
        blocks.extend(with_scopes(planned, crate_name));
    }
    blocks.retain(|block| !block.is_empty());
    blocks.join(&String::new())
}

/// The calls that a credential is sent with, if not with all.
fn some_calls(planned: &Credential, calls: &Calls) -> Vec<String> {
    if planned.asked_for == calls.all {
        return Vec::new();
    }
    let verb = if planned.asked_for == 1 { "uses" } else { "use" };
    let uses = format!("{} of {} operations {verb} it.", planned.asked_for, calls.all);
    vec![if calls.silent == 0 {
        uses
    } else {
        format!("{uses} [`runtime::ClientBuilder::header`] sends a header with every call.")
    }]
}

/// How a credential is sent.
fn way(planned: &Credential) -> String {
    match &planned.kind {
        Scheme::Basic => "Sent as `Authorization: Basic …`.".to_owned(),
        Scheme::Bearer | Scheme::Token | Scheme::MutualTls => "Sent as `Authorization: Bearer …`.".to_owned(),
        Scheme::ClientCredentials { token_url, .. } => {
            // The URL differs between servers.
            let place = match &planned.token_url {
                _ if token_url.contains("://") => String::new(),
                Some(whole) => format!(" on the server of the call, by default {}", span(whole)),
                None => " on the server of the call".to_owned(),
            };
            format!(
                "Exchanged for a token at {}{place}; the token is sent as `Authorization: Bearer …`.",
                span(token_url)
            )
        }
        // Tokens have no spaces, so that nothing else can be meant by two words.
        Scheme::ApiKey {
            word: Some(word), name, ..
        } => format!(
            "Sent in the header {} as {}; a key that is given with a word before it is sent as is.",
            span(name),
            span(&format!("{word} …"))
        ),
        Scheme::ApiKey {
            location,
            name,
            word: None,
        } => {
            let place = match location {
                ApiKeyLocation::Header => "header",
                ApiKeyLocation::Query => "query parameter",
                ApiKeyLocation::Cookie => "cookie",
            };
            format!("Sent as is in the {place} {}.", span(name))
        }
    }
}

/// How tokens are requested with scopes, if the document has any. A server has a default for a client that names none,
/// or refuses it (RFC 6749, section 3.3), and only the caller knows which scopes it may have.
fn with_scopes(planned: &Credential, crate_name: &str) -> Option<Vec<String>> {
    let Scheme::ClientCredentials { scopes, .. } = &planned.kind else {
        return None;
    };
    // The characters of a scope, except for quotes and backslashes.
    let is_plain = |scope: &&String| {
        scope
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !b"\"\\".contains(&byte))
    };
    let first = scopes.iter().find(is_plain)?;
    let names: Vec<String> = scopes.iter().map(|scope| span(scope)).collect();
    let (scheme, [id, secret]) = (&planned.scheme, ["client_id", "client_secret"]);
    Some(vec![
        format!("Scopes: {}.", names.join(", ")),
        "None is requested by default. Name them on the credential, separated by spaces:".to_owned(),
        String::new(),
        "```no_run".to_owned(),
        format!("# use {crate_name}::{{Credentials, runtime}};"),
        format!("let credential = runtime::Credential::client_credentials(\"{id}\", \"{secret}\").scope(\"{first}\");"),
        format!("let credentials = Credentials::from(runtime::Credentials::none().with({scheme:?}, credential));"),
        "```".to_owned(),
    ])
}

fn span(text: &str) -> String {
    format!("`{}`", code_span(text))
}
