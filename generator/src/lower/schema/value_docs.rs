//! What a document says about each value of a list.
//!
//! `enum` has no place for it. Producers write it beside the list, as extensions that other generators read: names in
//! `x-enum-varnames` (of `NSwag`, `x-enumNames`), words in `x-enum-descriptions` (of Redoc, `x-enumDescriptions`).
//! Texts name themselves, so that their names are not read: they mostly are the text again behind the name of the type.

use serde_json::{Map, Value};

use super::enumeration::Listed;
use super::operand::report_wrong_type;
use crate::diagnostic::Code;
use crate::ir::Docs;
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// Extensions that give each value a name.
const NAMES: [&str; 2] = ["x-enum-varnames", "x-enumNames"];

/// Extensions that say what each value means.
const DESCRIPTIONS: [&str; 2] = ["x-enum-descriptions", "x-enumDescriptions"];

/// Gives the values of a list what the schema at `at` says about them beside it.
pub(super) fn describe(
    context: &mut Context<'_>,
    at: &Pointer,
    schema: &Map<String, Value>,
    values: &mut [Listed<'_>],
) {
    let is_nameless = values.iter().any(|listed| !listed.value.is_string());
    for extension in NAMES.into_iter().filter(|_| is_nameless) {
        fill(context, at, schema, extension, values, |docs| &mut docs.title);
    }
    for extension in DESCRIPTIONS {
        fill(context, at, schema, extension, values, |docs| &mut docs.description);
    }
}

fn fill(
    context: &mut Context<'_>,
    at: &Pointer,
    schema: &Map<String, Value>,
    extension: &str,
    values: &mut [Listed<'_>],
    slot: fn(&mut Docs) -> &mut Option<String>,
) {
    let Some(words) = schema.get(extension) else { return };
    match words {
        Value::Array(words) if words.len() == values.len() => {
            for (listed, words) in values.iter_mut().zip(words) {
                *slot(&mut listed.docs) = words.as_str().map(str::to_owned);
            }
        }
        Value::Array(words) => context.diagnostics.report(
            Code::Contradiction,
            &at.key(extension),
            format!("there are {} of these for {} values", words.len(), values.len()),
            "nobody can tell which belongs to which, and they are left out",
        ),
        Value::Object(words) => {
            for listed in values {
                let key = listed
                    .value
                    .as_str()
                    .map_or_else(|| listed.value.to_string(), str::to_owned);
                *slot(&mut listed.docs) = words.get(&key).and_then(Value::as_str).map(str::to_owned);
            }
        }
        _ => report_wrong_type(
            context,
            extension,
            &at.key(extension),
            "a list of texts, one for each value",
        ),
    }
}
