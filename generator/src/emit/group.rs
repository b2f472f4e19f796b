//! The file of a group of operations.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::aside::Aside;
use super::documentation::docs;
use super::paths::Paths;
use super::{builder, file, table};
use crate::output::File;
use crate::rust::{Group, Module, Operation};

/// The file of a group: its handle, then each operation with all that belongs to it.
pub(super) fn group(module: &Module, planned: &Group) -> File {
    let aside = Aside::default();
    let paths = Paths {
        aside: &aside,
        in_full: planned.hides_prelude,
    };
    let module_name = format_ident!("{}", module.name);
    let mut items = Vec::new();
    if !planned.models.is_empty() {
        items.push(quote!(use crate::#module_name::models;));
    }
    items.push(quote!(
        use crate::runtime;
    ));
    items.push(handle(planned));
    items.push(new_handle(planned));
    items.push(operations(planned));
    for operation in &planned.operations {
        items.extend(operation_items(paths, planned, operation));
    }
    aside.into_file(planned.all_docs(), items)
}

fn operation_items(paths: Paths<'_>, group: &Group, planned: &Operation) -> Vec<TokenStream> {
    let mut items = vec![
        table::table(paths, planned),
        builder::method(paths, &group.handle, planned),
    ];
    items.extend(builder::builder(paths, planned));
    for item in &planned.items {
        items.extend(file::item(paths, &group.twins, item));
    }
    items
}

fn handle(planned: &Group) -> TokenStream {
    let (words, name) = (docs(&planned.all_docs()), format_ident!("{}", planned.handle));
    quote! {
        #words
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> {
            client: &'a runtime::Client,
        }
    }
}

fn new_handle(planned: &Group) -> TokenStream {
    let name = format_ident!("{}", planned.handle);
    quote! {
        impl<'a> #name<'a> {
            pub(super) fn new(client: &'a runtime::Client) -> Self {
                Self { client }
            }
        }
    }
}

fn operations(planned: &Group) -> TokenStream {
    let tables = planned
        .operations
        .iter()
        .map(|operation| format_ident!("{}", operation.table));
    quote! {
        /// The operations of the group, in the order of the document.
        pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[#(&#tables),*];
    }
}
