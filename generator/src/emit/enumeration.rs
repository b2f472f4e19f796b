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
    block.extend(documentation(&planned.docs).map(|line| format!("    {line}")));
    block.push(format!("    pub enum {} {{", planned.name));
    block.extend(planned.values.iter().flat_map(|value| variant(planned.kind, value)));
    block.push(format!("        {}({held}),", planned.other));
    block.extend(["    }", "}"].map(str::to_owned));
    paths.aside.lines(block)
}

/// Comments, or attributes where a comment cannot hold a line.
fn documentation(lines: &[String]) -> impl Iterator<Item = String> {
    comments(lines)
        .unwrap_or_else(|| lines.iter().map(|line| attribute(line)).collect())
        .into_iter()
}

fn attribute(line: &str) -> String {
    format!("#[doc = {}]", literal(line))
}

/// A variant and what the document says about it.
fn variant(kind: EnumKind, value: &EnumValue) -> impl Iterator<Item = String> {
    let EnumValue { name, wire, docs } = value;
    let listed = match kind {
        EnumKind::Text | EnumKind::Json => format!("        {name} = {},", shown(wire)),
        EnumKind::Integer => format!("        {name} = {wire},"),
    };
    documentation(docs)
        .map(|line| format!("        {line}"))
        .chain([listed])
}

/// A text as its variant's documentation shows it: the macro puts the literal between backticks, which must not end there.
pub(super) fn shown(text: &str) -> String {
    literal(text).replace('`', "\\u{60}")
}
