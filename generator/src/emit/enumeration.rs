//! Open enums.

use super::page::{self, literal};
use super::paths::{Paths, Prelude};
use crate::output::Item;
use crate::rust::{Enum, EnumKind};

/// An enum of the listed values with a variant for all others, as a call of the runtime's macro.
pub(super) fn enumeration(paths: Paths, planned: &Enum) -> Item {
    let (macro_name, held) = match planned.kind {
        EnumKind::Text => ("open_enum", paths.text(Prelude::String)),
        EnumKind::Integer => ("open_integer_enum", "i64"),
        EnumKind::Json => ("open_json_enum", "runtime::Json"),
    };
    page::item(|page| {
        page.open(["runtime::", macro_name, "! {"]);
        page.docs(&planned.docs);
        page.open(["pub enum ", &planned.name, " {"]);
        for value in &planned.values {
            page.docs(&value.docs);
            match planned.kind {
                EnumKind::Text | EnumKind::Json => page.line([&value.name, " = ", &shown(&value.wire), ","]),
                EnumKind::Integer => page.line([&value.name, " = ", &value.wire, ","]),
            }
        }
        page.line([&planned.other, "(", held, "),"]);
        page.close(if planned.open { "} and others" } else { "}" });
        page.close("}");
    })
}

/// A string literal without backticks: the macro puts it between backticks in the documentation of its variant.
pub(super) fn shown(text: &str) -> String {
    literal(text).replace('`', "\\u{60}")
}
