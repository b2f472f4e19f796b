//! The data file of a document, and the files that run over the data of all of them.

use std::borrow::Cow;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::output::File;
use crate::rust::{Crate, Module};
use crate::visible::escaped_in_json;

/// The name of the data file in the folder of its module.
pub(super) const NAME: &str = "reference.json";

/// The modules that have operations.
fn with_operations(planned: &Crate) -> impl Iterator<Item = &Module> {
    planned.modules.iter().filter(|module| !module.groups.is_empty())
}

/// The data file of a document.
pub(super) fn data(planned: &Module) -> File {
    // Strings, numbers and maps with string keys can always be serialised.
    let mut text = serde_json::to_string_pretty(&planned.reference).unwrap_or_default();
    text.push('\n');
    File::Text(match escaped_in_json(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(escaped) => escaped,
    })
}

/// The documents, for the command line and the mock, in the root of the crate.
pub(super) fn documents(planned: &Crate) -> Vec<TokenStream> {
    let documents = with_operations(planned).map(|module| {
        let (feature, name) = (&module.feature, format_ident!("{}", module.name));
        let path = format!("{}/{NAME}", module.name);
        quote! {
            #[cfg(feature = #feature)]
            runtime::Document::new(#name::OPERATIONS, include_str!(#path))
        }
    });
    vec![
        quote! {
            /// All documents with their operations, descriptions and examples.
            #[cfg(any(feature = "cli", feature = "mock"))]
            pub static DOCUMENTS: &[runtime::Document] = &[#(#documents),*];
        },
        quote! {
            /// Starts a mock of the service on this machine. It responds with the examples of the documents and refuses
            /// requests that they do not allow.
            ///
            /// # Errors
            ///
            /// Fails if no port is free.
            ///
            /// # Panics
            ///
            /// Panics outside of a Tokio runtime.
            #[cfg(feature = "mock")]
            pub fn mock() -> ::std::io::Result<runtime::mock::Service> {
                runtime::mock::Service::start(DOCUMENTS)
            }
        },
    ]
}

/// `src/main.rs`: the command line.
pub(super) fn main(planned: &Crate) -> File {
    let name = crate_name(planned);
    let docs = vec!["The command line for all operations: `cargo run --features cli -- --help`.".to_owned()];
    let has_environment = planned
        .credentials
        .iter()
        .any(|credential| !credential.environment.is_empty());
    let environment = if has_environment {
        quote!(#name::Credentials::ENVIRONMENT)
    } else {
        quote!(&[])
    };
    let main = quote! {
        fn main() -> ::std::process::ExitCode {
            #name::runtime::cli::main(#name::DOCUMENTS, #environment)
        }
    };
    File::quoted(docs, [main])
}

/// `tests/examples.rs`: a test for each document.
pub(super) fn test(planned: &Crate) -> File {
    let name = crate_name(planned);
    let tests = with_operations(planned).map(|module| {
        let (feature, test) = (&module.name, format_ident!("{}", module.name));
        let path = format!("../src/{}/{NAME}", module.name);
        quote! {
            #[cfg(feature = #feature)]
            #[test]
            fn #test() {
                let document = #name::runtime::Document::new(#name::#test::OPERATIONS, include_str!(#path));
                let report = document.check();
                assert!(report.is_good(), "{report}");
            }
        }
    });
    let docs =
        ["Checks the examples of the documents: reads each response and writes it again, and builds each request."];
    File::quoted(docs.map(str::to_owned).to_vec(), tests)
}

fn crate_name(planned: &Crate) -> proc_macro2::Ident {
    format_ident!("{}", planned.settings.package.rust_name())
}
