//! The file of a group of operations.

use super::expression::Expression;
use super::page::{self, Page};
use super::paths::Paths;
use super::{builder, file, method, table};
use crate::output::{File, Item};
use crate::rust::{Group, Module, Operation};

/// The file of a group: its handle, then each operation with all that belongs to it.
pub(super) fn group(module: &Module, planned: &Group) -> File {
    let paths = Paths {
        in_full: planned.hides_prelude,
    };
    let mut items = Vec::new();
    if !planned.models.is_empty() {
        items.push(page::item(|page| page.line(["use crate::", &module.name, "::models;"])));
    }
    items.push(page::item(|page| page.line(["use crate::runtime;"])));
    items.push(page::item(|page| handle(page, &planned.name, &planned.handle, &[])));
    items.push(page::item(|page| {
        page.open(["impl<'a> ", &planned.handle, "<'a> {"]);
        new_handle(page, "pub(super)");
        page.close("}");
    }));
    items.push(page::item(|page| operations(page, planned)));
    for operation in &planned.operations {
        items.extend(operation_items(paths, planned, operation));
    }
    File::Rust {
        docs: planned.all_docs(),
        items,
    }
}

fn operation_items(paths: Paths, group: &Group, planned: &Operation) -> Vec<Item> {
    let mut items = vec![
        table::table(paths, planned),
        method::method(paths, &group.handle, planned),
    ];
    items.extend(builder::builder(paths, planned));
    for item in &planned.items {
        items.extend(file::item(paths, &group.twins, item));
    }
    items
}

/// The handle on which calls of a module begin. The words of the document are at the module only.
pub(super) fn handle(page: &mut Page, module: &str, name: &str, features: &[String]) {
    page.docs([format!("The operations of [`{module}`](self).")]);
    page.gated(features);
    page.line(["#[derive(Clone, Copy, Debug)]"]);
    page.open(["pub struct ", name, "<'a> {"]);
    page.line(["client: &'a runtime::Client,"]);
    page.close("}");
}

/// The constructor of a handle, for the module around it.
pub(super) fn new_handle(page: &mut Page, visibility: &str) {
    page.open([visibility, " fn new(client: &'a runtime::Client) -> Self {"]);
    page.line(["Self { client }"]);
    page.close("}");
}

fn operations(page: &mut Page, planned: &Group) {
    let tables = planned.operations.iter().map(|operation| operation.table.clone());
    let tables = Expression::list(tables.map(|table| Expression::path(table).reference()));
    page.docs(["The operations of this group, in document order."]);
    page.constant("pub static OPERATIONS: &[&dyn runtime::AnyOperation]", &tables);
}
