//! The described responses of failed calls.

use super::page;
use super::paths::Paths;
use crate::ir::Status;
use crate::output::Item;
use crate::rust::ErrorBodies;

/// An enum of the responses, and the macro call that maps statuses to variants, those without a type first.
pub(super) fn error_bodies(paths: Paths, planned: &ErrorBodies) -> Vec<Item> {
    let declared = page::item(|page| {
        page.docs([ErrorBodies::DOCS]);
        page.line(["#[derive(Clone, Debug)]"]);
        page.line(["#[non_exhaustive]"]);
        page.open(["pub enum ", &planned.name, " {"]);
        for variant in &planned.variants {
            page.member();
            page.docs(&variant.docs);
            page.variant(&variant.name, &paths.type_text(&variant.value));
        }
        page.close("}");
    });
    let cases = planned.variants.iter();
    let cases = cases.map(|variant| format!("{} => {}", status(variant.status), variant.name));
    let untyped = planned.untyped.iter().map(|one| format!("{} => _", status(*one)));
    let name = [planned.name.clone()].into_iter();
    let arguments: Vec<String> = name.chain(untyped).chain(cases).collect();
    vec![declared, page::item(|page| page.call_macro("documented", &arguments))]
}

/// A status as `runtime::documented!` takes it: `404`, `4xx`, or `_` for all others.
fn status(planned: Status) -> String {
    match planned {
        Status::Code(code) => code.to_string(),
        Status::Range(hundred) => format!("{hundred}xx"),
        Status::Default => "_".to_owned(),
    }
}
