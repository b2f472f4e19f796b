//! Open enums.

use proc_macro2::TokenStream;

use super::aside::{comments, literal};
use super::paths::Paths;
use crate::rust::{Enum, EnumKind, EnumValue};

/// An enum of the listed values and a variant for all others, by the macro that gives it all that it can do.
pub(super) fn enumeration(paths: Paths<'_>, planned: &Enum) -> TokenStream {
    let macro_name = match planned.kind {
        EnumKind::Text => "open_enum",
        EnumKind::Integer => "open_integer_enum",
        EnumKind::Json => "open_json_enum",
    };
    let held = match planned.kind {
        EnumKind::Text if paths.in_full => "::std::string::String",
        EnumKind::Text => "String",
        EnumKind::Integer => "i64",
        EnumKind::Json => "runtime::Json",
    };
    let mut block = vec![format!("runtime::{macro_name}! {{")];
    let docs = comments(&planned.docs).unwrap_or_else(|| planned.docs.iter().map(|line| attribute(line)).collect());
    block.extend(docs.into_iter().map(|line| format!("    {line}")));
    block.push(format!("    pub enum {} {{", planned.name));
    block.extend(planned.values.iter().map(|value| variant(planned.kind, value)));
    block.push(format!("        {}({held}),", planned.other));
    block.extend(["    }", "}"].map(str::to_owned));
    paths.aside.macro_call(block)
}

fn attribute(line: &str) -> String {
    format!("#[doc = {}]", literal(line))
}

fn variant(kind: EnumKind, value: &EnumValue) -> String {
    let EnumValue { name, wire } = value;
    match kind {
        EnumKind::Text | EnumKind::Json => format!("        {name} = {},", shown(wire)),
        EnumKind::Integer => format!("        {name} = {wire},"),
    }
}

/// A text as its variant's documentation shows it: the macro puts the literal between backticks, which must not end there.
fn shown(text: &str) -> String {
    literal(text).replace('`', "\\u{60}")
}
