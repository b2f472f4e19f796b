//! The module of a document.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::aside::Aside;
use super::documentation::{code_span, docs, repeats, scopes};
use super::expression::Expression;
use super::paths::Paths;
use super::{file, group, layout, reference, table, text};
use crate::output::{File, Files};
use crate::rust::{Item, ModelFile, Module, Type};

/// The files of a module: its root, its groups and its models.
pub(super) fn emit_module<'a>(planned: &'a Module, files: &mut Files<'a>) {
    let folder = format!("src/{}", planned.name);
    files.insert(format!("{folder}/mod.rs"), Box::new(|| root(planned)));
    if !planned.groups.is_empty() {
        files.insert(
            format!("{folder}/{}", reference::NAME),
            Box::new(|| reference::data(planned)),
        );
    }
    for planned_group in &planned.groups {
        files.insert(
            format!("{folder}/{}.rs", planned_group.name),
            Box::new(|| group::group(planned, planned_group)),
        );
    }
    if !planned.headers.is_empty() {
        files.insert(format!("{folder}/headers.rs"), Box::new(|| headers(planned)));
    }
    if !planned.patterns.is_empty() {
        files.insert(format!("{folder}/patterns.rs"), Box::new(|| patterns(planned)));
    }
    if !planned.models.is_empty() {
        files.insert(format!("{folder}/models/mod.rs"), Box::new(|| models(planned)));
        for model in &planned.models {
            let path = format!("{folder}/models/{}.rs", model.name);
            files.insert(path, Box::new(|| self::model(model)));
        }
    }
}

fn root(planned: &Module) -> File {
    let aside = Aside::default();
    let mut items = Vec::new();
    for planned_group in &planned.groups {
        let name = format_ident!("{}", planned_group.name);
        let repeated = repeats(&planned_group.name, &planned.name);
        let gate = gate(planned_group.feature.as_slice());
        items.push(quote!(#gate #repeated pub mod #name;));
    }
    if !planned.headers.is_empty() {
        items.push(quote!(
            pub mod headers;
        ));
    }
    if !planned.models.is_empty() {
        items.push(quote!(
            pub mod models;
        ));
    }
    if !planned.patterns.is_empty() {
        items.push(quote!(
            mod patterns;
        ));
        let names = planned.patterns.iter().map(|pattern| format_ident!("{}", pattern.name));
        items.push(quote!(pub use self::patterns::{#(#names),*};));
    }
    items.push(quote!(
        use crate::runtime;
    ));
    items.push(api(&aside, planned));
    items.push(operations(planned));
    if !planned.groups.is_empty() {
        items.push(handle(planned));
        items.push(accessors(planned));
    }
    let mut docs = module_docs(planned);
    for block in [&planned.server_choice, &planned.server_docs, &scopes(&planned.scopes)] {
        if !block.is_empty() {
            docs.push(String::new());
            docs.extend(block.iter().cloned());
        }
    }
    aside.into_file(docs, items)
}

/// What leaves an item out unless one of these features is on.
fn gate(features: &[String]) -> TokenStream {
    match features {
        [] => TokenStream::new(),
        [feature] => quote!(#[cfg(feature = #feature)]),
        features => quote!(#[cfg(any(#(feature = #features),*))]),
    }
}

fn module_docs(planned: &Module) -> Vec<String> {
    let mut lines = vec![format!("{}.", planned.title.trim_end_matches('.'))];
    if !planned.docs.is_empty() {
        lines.push(String::new());
        lines.extend(planned.docs.iter().cloned());
    }
    lines
}

fn api(aside: &Aside, planned: &Module) -> TokenStream {
    let mut api = Expression::call("runtime::Api::new", [Expression::string(&planned.name)]);
    if !planned.servers.is_empty() {
        let servers = planned.servers.iter().map(table::server);
        api = api.method("servers", [Expression::list(servers)]);
    }
    if !planned.schemes.is_empty() {
        let schemes = planned.schemes.iter().map(table::scheme);
        api = api.method("security_schemes", [Expression::list(schemes)]);
    }
    if !planned.security.is_empty() {
        api = api.method("security", [table::alternatives(&planned.security)]);
    }
    let docs = "What all operations of this module have in common.";
    match layout::constant(0, "pub static API: runtime::Api", &api) {
        Some(lines) => aside.lines([vec![format!("/// {docs}")], lines].concat()),
        None => {
            let (docs, api) = (format!(" {docs}"), api.tokens());
            quote! {
                #[doc = #docs]
                pub static API: runtime::Api = #api;
            }
        }
    }
}

fn operations(planned: &Module) -> TokenStream {
    let groups = planned.groups.iter().map(|group| {
        let (gate, name) = (gate(group.feature.as_slice()), format_ident!("{}", group.name));
        quote!(#gate #name::OPERATIONS)
    });
    quote! {
        /// The operations of this module, group by group, in the order of the document.
        pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[#(#groups),*];
    }
}

fn handle(planned: &Module) -> TokenStream {
    let (name, words) = (format_ident!("{}", planned.handle), docs(&module_docs(planned)));
    quote! {
        #words
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> {
            client: &'a runtime::Client,
        }
    }
}

fn accessors(planned: &Module) -> TokenStream {
    let name = format_ident!("{}", planned.handle);
    let accessors = planned.groups.iter().map(|group| {
        let (words, file, method, handle) = (
            docs(&group.all_docs()),
            format_ident!("{}", group.name),
            format_ident!("{}", group.accessor),
            format_ident!("{}", group.handle),
        );
        let gate = gate(group.feature.as_slice());
        quote! {
            #words
            #gate
            #[must_use]
            pub fn #method(&self) -> #file::#handle<'a> {
                #file::#handle::new(self.client)
            }
        }
    });
    quote! {
        impl<'a> #name<'a> {
            pub(crate) fn new(client: &'a runtime::Client) -> Self {
                Self { client }
            }

            #(#accessors)*
        }
    }
}

fn headers(planned: &Module) -> File {
    let aside = Aside::default();
    let paths = Paths {
        aside: &aside,
        in_full: false,
    };
    let mut items = vec![quote!(
        use crate::runtime;
    )];
    items.extend(planned.headers.iter().map(|header| {
        let (words, name, wire) = (aside.docs(&header.docs), format_ident!("{}", header.name), &header.wire);
        let value = paths.type_(&header.value);
        quote! {
            #words
            pub const #name: runtime::Header<#value> = runtime::Header::new(#wire);
        }
    }));
    aside.into_file(vec!["Headers that answers have.".to_owned()], items)
}

fn patterns(planned: &Module) -> File {
    let aside = Aside::default();
    let mut items = vec![quote!(
        use crate::runtime;
    )];
    items.extend(planned.patterns.iter().flat_map(|pattern| text::text(&aside, pattern)));
    aside.into_file(vec!["Strings that match a pattern of the document.".to_owned()], items)
}

fn models(planned: &Module) -> File {
    let mut items = Vec::with_capacity(planned.models.len() * 2);
    for model in &planned.models {
        let (name, repeated) = (format_ident!("{}", model.name), repeats(&model.name, "models"));
        let gate = gate(&model.features);
        items.push(quote!(#gate #repeated pub mod #name;));
    }
    for model in &planned.models {
        let Some(root) = model.items.first() else { continue };
        let (file, name) = (format_ident!("{}", model.name), format_ident!("{}", root.name()));
        let gate = gate(&model.features);
        items.push(quote!(#gate pub use self::#file::#name;));
    }
    File::of_items(vec!["The schemas of the document, a file each.".to_owned()], items)
}

fn model(planned: &ModelFile) -> File {
    let aside = Aside::default();
    let paths = Paths {
        aside: &aside,
        in_full: planned.hides_prelude,
    };
    let plain_alias = matches!(planned.items.as_slice(), [Item::Alias(alias)] if !needs_runtime(&alias.target));
    let mut items = if plain_alias {
        Vec::new()
    } else {
        vec![quote!(
            use crate::runtime;
        )]
    };
    items.extend(
        planned
            .items
            .iter()
            .flat_map(|item| file::item(paths, &planned.twins, item)),
    );
    let words = match planned.items.first() {
        Some(Item::ErrorBodies(_)) => "The failures that operations have in common.".to_owned(),
        _ => format!("The schema at `{}`.", code_span(planned.at.as_str())),
    };
    aside.into_file(vec![words], items)
}

/// Whether a type is written with anything of the runtime.
fn needs_runtime(planned: &Type) -> bool {
    match planned {
        Type::Unit | Type::Bool | Type::I32 | Type::I64 | Type::U64 | Type::F64 | Type::String | Type::Path(_) => false,
        Type::Json
        | Type::DateTime
        | Type::Date
        | Type::Base64
        | Type::Secret
        | Type::Upload
        | Type::Download
        | Type::Redirect
        | Type::Events(_)
        | Type::Lines(_)
        | Type::Part
        | Type::TextOrPart
        | Type::Map(_)
        | Type::Maybe(_) => true,
        Type::Tuple(items, rest) => rest.is_some() || items.iter().any(needs_runtime),
        Type::Vec(inner) | Type::Option(inner) | Type::Box(inner) => needs_runtime(inner),
    }
}
