//! The root of the crate: its client and its credentials.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{example, reference};
use crate::ir::Scheme;
use crate::output::File;
use crate::rust::{Crate, Credential};

/// `src/lib.rs`.
pub(super) fn root(planned: &Crate) -> File {
    let mut items = Vec::new();
    for module in &planned.modules {
        let (name, feature) = (format_ident!("{}", module.name), &module.feature);
        // Whoever only receives webhooks needs the models and no client.
        let gate = match &module.standalone_feature {
            Some(standalone) => quote!(any(feature = #feature, feature = #standalone)),
            None => quote!(feature = #feature),
        };
        items.push(quote!(#[cfg(#gate)] pub mod #name;));
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
    let mut lines = planned.docs.clone();
    if let Some(call) = planned.first_call.as_ref().filter(|_| planned.documents_first_call) {
        lines.push(String::new());
        lines.extend(example::block(call, "async fn example()"));
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
    let variables = &planned.server_variables;
    let variables = (!variables.is_empty()).then(|| quote!(.known_server_variables(&[#(#variables),*])));
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
                    runtime::ClientBuilder::new(credentials.0).product(product)#variables
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
    let constructors = planned.credentials.iter().map(credential);
    let from_env = from_env(&planned.credentials);
    let words = docs(&planned.credential_docs);
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

/// The constructor from the environment, if `crate.toml` names variables.
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
        /// The variables of [`from_env`](Self::from_env), which the command line reads as well.
        #[doc(hidden)]
        pub const ENVIRONMENT: &'static [runtime::FromEnv] = &[#(#places),*];

        #words
        pub fn from_env() -> Result<Self> {
            runtime::Credentials::from_env(Self::ENVIRONMENT).map(Self)
        }
    })
}

fn credential(planned: &Credential) -> TokenStream {
    let (name, scheme) = (format_ident!("{}", planned.name), &planned.scheme);
    let words = docs(&planned.constructor_docs);
    let constructor = match &planned.kind {
        Scheme::Basic => quote!(basic),
        Scheme::ClientCredentials { .. } => quote!(client_credentials),
        Scheme::ApiKey { .. } => quote!(api_key),
        Scheme::Bearer | Scheme::Token | Scheme::MutualTls => quote!(bearer),
    };
    let arguments = planned.arguments.iter().map(|argument| format_ident!("{argument}"));
    let arguments: Vec<_> = arguments.collect();
    let declarations = match arguments.as_slice() {
        [user, secret] => quote!(#user: impl Into<String>, #secret: impl Into<runtime::Secret>),
        secrets => quote!(#(#secrets: impl Into<runtime::Secret>),*),
    };
    quote! {
        #words
        #[must_use]
        pub fn #name(#declarations) -> Self {
            Self(runtime::Credentials::none().with(#scheme, runtime::Credential::#constructor(#(#arguments),*)))
        }
    }
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

/// Documentation, a comment for each line.
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
