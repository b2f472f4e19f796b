//! The responses of operations that have several.

use super::page::{self, Page};
use super::paths::Paths;
use super::structure::open_encode;
use crate::output::Item;
use crate::rust::{Outcomes, Type};

/// An enum of the responses of an operation. Each is encoded as the value that it holds.
pub(super) fn outcomes(paths: Paths, planned: &Outcomes) -> Vec<Item> {
    vec![
        page::item(|page| definition(page, paths, planned)),
        page::item(|page| encode(page, planned)),
    ]
}

fn definition(page: &mut Page, paths: Paths, planned: &Outcomes) {
    page.docs([Outcomes::DOCS]);
    page.line(["#[derive(", planned.traits(), ")]"]);
    page.line(["#[non_exhaustive]"]);
    page.open(["pub enum ", &planned.name, " {"]);
    for variant in &planned.variants {
        page.member();
        page.docs(&variant.docs);
        match &variant.value {
            Type::Unit => page.line([&variant.name, ","]),
            value => page.variant(&variant.name, &paths.type_text(value)),
        }
    }
    page.close("}");
}

fn encode(page: &mut Page, planned: &Outcomes) {
    page.implement("runtime::Encode", &planned.name);
    open_encode(page, false);
    page.open(["match self {"]);
    for variant in &planned.variants {
        match &variant.value {
            Type::Unit => page.line(["Self::", &variant.name, " => writer.null(),"]),
            _ => page.line(["Self::", &variant.name, "(value) => value.encode(writer),"]),
        }
    }
    page.close("}");
    page.close("}");
    page.close("}");
}
