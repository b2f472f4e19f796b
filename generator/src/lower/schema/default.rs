//! Defaults that their schemas do not allow.

use serde_json::Value;

use crate::diagnostic::Code;
use crate::ir::{self, Kind};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// Reports a default that its schema does not allow. It is documented, but never sent.
pub(super) fn check(context: &mut Context<'_>, schema: &ir::Schema) {
    if let Some((at, _)) = unfit(schema) {
        report(context, &at);
    }
}

/// The default of a schema and its place, if the schema does not allow it.
pub(super) fn unfit(schema: &ir::Schema) -> Option<(Pointer, Value)> {
    let default = schema.default.as_ref().filter(|default| !default.is_null())?;
    (!fits(&schema.kind, default)).then(|| (schema.at.key("default"), default.clone()))
}

/// The number of alternatives that are searched for one that allows the default of another.
const MOST_COMPARED: usize = 256;

/// Reports defaults of alternatives that no alternative allows. Producers repeat the default of the whole at each of
/// them, such as a number at an alternative that is a string.
pub(super) fn check_alternatives(context: &mut Context<'_>, unfit: Vec<(Pointer, Value)>, variants: &[ir::Variant]) {
    let is_known = |kind: &Kind| !matches!(kind, Kind::Reference(_) | Kind::Union(_));
    for (at, default) in unfit {
        let mut kinds = variants.iter().take(MOST_COMPARED).map(|variant| &variant.schema.kind);
        if !kinds.any(|kind| is_known(kind) && fits(kind, &default)) {
            report(context, &at);
        }
    }
}

fn report(context: &mut Context<'_>, at: &Pointer) {
    context.diagnostics.report(
        Code::Contradiction,
        at,
        "the default is no value that the schema allows",
        "it is documented as it is written, and never sent",
    );
}

/// Whether a kind allows a value, as far as it can be told without following references.
fn fits(kind: &Kind, value: &Value) -> bool {
    match kind {
        Kind::Boolean => value.is_boolean(),
        Kind::Integer(integer) => is_integer(integer.format.as_deref(), value),
        Kind::Number(_) => value.is_number(),
        Kind::Text(_) => value.is_string(),
        Kind::Enumeration(listed) if listed.open && value.is_string() => true,
        Kind::Enumeration(listed) => listed.values.iter().any(|one| is_same(one, value)),
        Kind::Array(_) | Kind::Tuple(_) => value.is_array(),
        Kind::Object(_) => value.is_object(),
        _ => true,
    }
}

/// Whether two values are equal; `1` and `1.0` are.
fn is_same(one: &Value, other: &Value) -> bool {
    one == other || one.is_number() && one.as_f64() == other.as_f64()
}

/// Whether a value is an integer, such as `1.0`, within the range of its format.
fn is_integer(format: Option<&str>, value: &Value) -> bool {
    let whole = value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0);
    let in_format = match format {
        Some("int32") => value
            .as_f64()
            .is_some_and(|number| (-2_147_483_648.0..=2_147_483_647.0).contains(&number)),
        Some("int64") => value.as_i64().is_some() || value.as_f64().is_some_and(|number| number.abs() < 9.2e18),
        _ => true,
    };
    whole && in_format
}
