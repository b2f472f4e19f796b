//! The root of the crate: its client and its credentials.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::documentation::{certificates, code_span};
use super::reference;
use crate::ir::{ApiKeyLocation, Scheme};
use crate::output::File;
use crate::rust::{Crate, Credential};

/// `src/lib.rs`.
pub(super) fn root(planned: &Crate) -> File {
    let mut items = Vec::new();
    for module in &planned.modules {
        let (name, feature) = (format_ident!("{}", module.name), &module.feature);
        items.push(quote!(#[cfg(feature = #feature)] pub mod #name;));
    }
    items.push(quote!(
        pub use clientwright_runtime as runtime;
    ));
    items.push(quote!(
        pub use clientwright_runtime::{Error, ErrorKind, Result};
    ));
    items.extend(client(planned));
    items.extend(credentials(planned));
    items.push(operations(planned));
    items.extend(reference::documents(planned));
    File::quoted(crate_docs(planned), items)
}

fn crate_docs(planned: &Crate) -> Vec<String> {
    let settings = &planned.settings.package;
    let description = settings.description.as_deref();
    let mut lines: Vec<String> = match description {
        Some(description) => description.split(['\n', '\r']).map(str::to_owned).collect(),
        None => vec![format!("The API client `{}`.", settings.name)],
    };
    lines.push(String::new());
    lines.push("Each API is a module behind a Cargo feature of the same name:".to_owned());
    lines.push(String::new());
    for module in &planned.modules {
        lines.push(format!("- `{}`: {}", module.name, module.title));
    }
    // A build without the feature of what it calls would not compile it.
    let groups = planned.modules.iter().flat_map(|module| &module.groups);
    let needs_features = planned.modules.len() != 1 || groups.into_iter().any(|group| group.feature.is_some());
    if let Some(call) = planned.first_call.as_ref().filter(|_| !needs_features) {
        let name = settings.name.replace('-', "_");
        let begin = format!("# async fn example() -> {name}::Result<()> {{");
        lines.extend(["", "```no_run", &begin].map(str::to_owned));
        lines.extend_from_slice(call);
        lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    }
    lines
}

fn client(planned: &Crate) -> Vec<TokenStream> {
    let accessors = planned
        .modules
        .iter()
        .filter(|module| !module.groups.is_empty())
        .map(|module| {
            let (feature, name, handle) = (
                &module.feature,
                format_ident!("{}", module.name),
                format_ident!("{}", module.handle),
            );
            let words = docs(&[format!("{}.", module.title.trim_end_matches('.'))]);
            quote! {
                #words
                #[cfg(feature = #feature)]
                #[must_use]
                pub fn #name(&self) -> #name::#handle<'_> {
                    #name::#handle::new(&self.inner)
                }
            }
        });
    vec![
        quote! {
            /// The client. It is cheap to clone.
            #[derive(Clone, Debug)]
            pub struct Client {
                inner: runtime::Client,
            }
        },
        quote! {
            impl Client {
                /// Builds a client that sends these credentials.
                #[must_use]
                pub fn builder(credentials: Credentials) -> runtime::ClientBuilder<Self> {
                    let product = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
                    runtime::ClientBuilder::new(credentials.0).product(product)
                }

                /// The runtime's client, for calls built from the table of an operation.
                #[must_use]
                pub fn runtime(&self) -> &runtime::Client {
                    &self.inner
                }

                #(#accessors)*
            }
        },
        quote! {
            impl From<runtime::Client> for Client {
                fn from(inner: runtime::Client) -> Self {
                    Self { inner }
                }
            }
        },
    ]
}

fn credentials(planned: &Crate) -> Vec<TokenStream> {
    let crate_name = planned.settings.package.name.replace('-', "_");
    let calls = Calls {
        all: planned.operation_count(),
        silent: planned.silent,
    };
    let constructors = planned
        .credentials
        .iter()
        .map(|one| credential(one, &crate_name, &calls));
    let from_env = from_env(&planned.credentials);
    let mut words = vec!["The credentials that the client sends. `Debug` does not show secrets.".to_owned()];
    words.extend(
        certificates(planned)
            .into_iter()
            .flat_map(|certificates| [String::new(), certificates]),
    );
    let words = docs(&words);
    vec![
        quote! {
            #words
            #[derive(Clone, Debug, Default)]
            pub struct Credentials(runtime::Credentials);
        },
        quote! {
            impl Credentials {
                /// No credentials.
                #[must_use]
                pub fn none() -> Self {
                    Self::default()
                }

                /// Adds `others`, which replace credentials for the same scheme.
                #[must_use]
                pub fn and(self, others: Self) -> Self {
                    Self(self.0.and(others.0))
                }

                #(#constructors)*

                #from_env
            }
        },
        quote! {
            /// Credentials by scheme name: for a provider, for scopes, or for another token URL.
            impl From<runtime::Credentials> for Credentials {
                fn from(credentials: runtime::Credentials) -> Self {
                    Self(credentials)
                }
            }
        },
    ]
}

/// The constructor from the environment, where `crate.toml` says which variables there are.
fn from_env(planned: &[Credential]) -> Option<TokenStream> {
    let placed: Vec<_> = planned
        .iter()
        .filter(|credential| !credential.environment.is_empty())
        .collect();
    if placed.is_empty() {
        return None;
    }
    let places = placed.iter().map(|credential| {
        let (scheme, variables) = (&credential.scheme, &credential.environment);
        let kind = match &credential.kind {
            Scheme::Basic => quote!(basic),
            Scheme::ClientCredentials { .. } => quote!(client_credentials),
            Scheme::ApiKey { .. } | Scheme::Bearer | Scheme::Token | Scheme::MutualTls => quote!(token),
        };
        quote!(runtime::FromEnv::#kind(#scheme, &[#(#variables),*]))
    });
    let variables: Vec<String> = placed
        .iter()
        .map(|credential| format!("`{}`", credential.environment.join("` and `")))
        .collect();
    let words = docs(&[
        format!("Credentials from the environment: {}.", variables.join(", or ")),
        String::new(),
        "If several are for one scheme, the first that is set is used.".to_owned(),
        String::new(),
        "# Errors".to_owned(),
        String::new(),
        "Fails if none is set, or only one of a pair.".to_owned(),
    ]);
    Some(quote! {
        #words
        pub fn from_env() -> Result<Self> {
            let places = [#(#places),*];
            runtime::Credentials::from_env(&places).map(Self)
        }
    })
}

/// The operations of a crate, as far as credentials are concerned.
struct Calls {
    all: usize,
    /// Which ask for no credentials, nor does their document.
    silent: usize,
}

/// Which calls a credential goes with, where those are not all.
fn some_calls(planned: &Credential, calls: &Calls) -> Vec<String> {
    if planned.asked_for == calls.all {
        return Vec::new();
    }
    let verb = if planned.asked_for == 1 { "uses" } else { "use" };
    let uses = format!("{} of {} operations {verb} it.", planned.asked_for, calls.all);
    let words = if calls.silent == 0 {
        uses
    } else {
        format!("{uses} [`runtime::ClientBuilder::header`] sends a header with every call.")
    };
    vec![String::new(), words]
}

fn credential(planned: &Credential, crate_name: &str, calls: &Calls) -> TokenStream {
    let (name, scheme) = (format_ident!("{}", planned.name), &planned.scheme);
    let mut lines = vec![format!(
        "Credentials for the security scheme `{}`.",
        code_span(&planned.scheme)
    )];
    if !planned.docs.is_empty() {
        lines.push(String::new());
        lines.extend(planned.docs.iter().cloned());
    }
    let way = if planned.asked_for == 0 {
        "No operation uses it, so it is never sent.".to_owned()
    } else {
        way(planned)
    };
    lines.extend([String::new(), way]);
    if planned.asked_for > 0 {
        lines.extend(some_calls(planned, calls));
        lines.extend(with_scopes(planned, crate_name));
    }
    let words = docs(&lines);
    let arguments: Vec<_> = planned
        .arguments
        .iter()
        .map(|argument| format_ident!("{argument}"))
        .collect();
    let (declarations, constructor) = match &planned.kind {
        Scheme::Basic | Scheme::ClientCredentials { .. } => {
            let (user, secret) = (&arguments[0], &arguments[1]);
            let constructor = if planned.kind == Scheme::Basic {
                quote!(basic)
            } else {
                quote!(client_credentials)
            };
            (
                quote!(#user: impl Into<String>, #secret: impl Into<runtime::Secret>),
                quote!(#constructor(#user, #secret)),
            )
        }
        Scheme::ApiKey { .. } => {
            let key = &arguments[0];
            (quote!(#key: impl Into<runtime::Secret>), quote!(api_key(#key)))
        }
        Scheme::Bearer | Scheme::Token | Scheme::MutualTls => {
            let token = &arguments[0];
            (quote!(#token: impl Into<runtime::Secret>), quote!(bearer(#token)))
        }
    };
    quote! {
        #words
        #[must_use]
        pub fn #name(#declarations) -> Self {
            Self(runtime::Credentials::none().with(#scheme, runtime::Credential::#constructor))
        }
    }
}

/// How a credential goes with a call.
fn way(planned: &Credential) -> String {
    match &planned.kind {
        Scheme::Basic => "Sent as `Authorization: Basic …`.".to_owned(),
        Scheme::Bearer | Scheme::Token | Scheme::MutualTls => "Sent as `Authorization: Bearer …`.".to_owned(),
        Scheme::ClientCredentials { token_url, .. } => {
            // Where that is, differs from server to server.
            let place = match &planned.token_url {
                _ if token_url.contains("://") => String::new(),
                Some(whole) => format!(" on the server of the call, by default `{}`", code_span(whole)),
                None => " on the server of the call".to_owned(),
            };
            format!(
                "Exchanged for a token at `{}`{place}; the token is sent as `Authorization: Bearer …`.",
                code_span(token_url)
            )
        }
        Scheme::ApiKey { location, name } => {
            let place = match location {
                ApiKeyLocation::Header => "header",
                ApiKeyLocation::Query => "query parameter",
                ApiKeyLocation::Cookie => "cookie",
            };
            let given = planned
                .word
                .as_ref()
                .map(|word| format!(" Include the scheme in the key: `{word} …`."))
                .unwrap_or_default();
            format!("Sent as is in the {place} `{}`.{given}", code_span(name))
        }
    }
}

/// How tokens are asked for with scopes, where the document has some: a server has a default for a client that asks for none, or refuses
/// it (RFC 6749, section 3.3), and which of them a caller may have is known to the caller alone.
fn with_scopes(planned: &Credential, crate_name: &str) -> Vec<String> {
    let Scheme::ClientCredentials { scopes, .. } = &planned.kind else {
        return Vec::new();
    };
    // Of the characters that a scope can have, quotes and backslashes being none.
    let is_plain = |scope: &&String| {
        scope
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !b"\"\\".contains(&byte))
    };
    let Some(first) = scopes.iter().find(is_plain) else {
        return Vec::new();
    };
    let names: Vec<String> = scopes.iter().map(|scope| format!("`{}`", code_span(scope))).collect();
    let (scheme, [id, secret]) = (&planned.scheme, ["client_id", "client_secret"]);
    vec![
        String::new(),
        format!("Scopes: {}.", names.join(", ")),
        "None is requested by default. Name them on the credential, separated by spaces:".to_owned(),
        String::new(),
        "```no_run".to_owned(),
        format!("# use {crate_name}::{{Credentials, runtime}};"),
        format!("let credential = runtime::Credential::client_credentials(\"{id}\", \"{secret}\").scope(\"{first}\");"),
        format!("let credentials = Credentials::from(runtime::Credentials::none().with({scheme:?}, credential));"),
        "```".to_owned(),
    ]
}

fn operations(planned: &Crate) -> TokenStream {
    let modules = planned.modules.iter().map(|module| {
        let (feature, name) = (&module.feature, format_ident!("{}", module.name));
        quote!(#[cfg(feature = #feature)] #name::OPERATIONS)
    });
    quote! {
        /// All operations, by document and group.
        pub static OPERATIONS: &[&[&[&dyn runtime::AnyOperation]]] = &[#(#modules),*];
    }
}

/// Documentation comments, a line each.
fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}
