//! Defaults that their own schema does not allow.

use serde_json::Value;

use crate::diagnostic::Code;
use crate::ir::{self, Kind};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// Says so when the default of a schema is none of its values. It is shown in the documentation and sent by nobody.
pub(super) fn check(context: &mut Context<'_>, schema: &ir::Schema) {
    if let Some((at, _)) = unfit(schema) {
        report(context, &at);
    }
}

/// The default of a schema that is none of its values, and where it stands.
pub(super) fn unfit(schema: &ir::Schema) -> Option<(Pointer, Value)> {
    let default = schema.default.as_ref().filter(|default| !default.is_null())?;
    (!fits(&schema.kind, default)).then(|| (schema.at.key("default"), default.clone()))
}

/// So many alternatives are asked whether they allow the default of another.
const MOST_COMPARED: usize = 256;

/// The same of alternatives, of whose defaults none is sent either: producers write that of the whole value at each of them, such as the
/// number at the text that one may be given as. So it is wrong only where no other alternative allows it.
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

/// Whether a value can be one of a kind, as far as that is told without following references.
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

/// Whether two values are one, where `1` and `1.0` are.
fn is_same(one: &Value, other: &Value) -> bool {
    one == other || one.is_number() && one.as_f64() == other.as_f64()
}

/// Whether a value is an integer, and one of its format; `1.0` is one.
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
