//! Values that differ from each other, for lists with `uniqueItems` and for names of members.

use serde_json::Value;

use crate::ir::{self, Api, Kind};
use crate::plan::context::resolve;
use crate::plan::rule::fit::{Direction, contradiction};

/// A value of a schema that differs from `value` and from those of other indices; `value` itself if none is found.
pub(super) fn another(api: &Api, schema: &ir::Schema, value: Value, index: u64, direction: Direction) -> Value {
    if index == 0 {
        return value;
    }
    let (resolved, _) = resolve(api, schema);
    let others = match (&resolved.kind, &value) {
        (Kind::Enumeration(list), value) => {
            let mut others = list.values.iter().filter(|other| *other != value);
            let position = usize::try_from(index.saturating_sub(1)).unwrap_or(usize::MAX);
            others.nth(position).cloned().into_iter().collect()
        }
        (Kind::Boolean, Value::Bool(value)) => vec![Value::Bool(!value)],
        (Kind::Integer(limits), Value::Number(number)) => {
            let step = limits
                .multiple_of
                .as_ref()
                .and_then(serde_json::Number::as_i64)
                .unwrap_or(1);
            let distance = i64::try_from(index).unwrap_or(i64::MAX).saturating_mul(step);
            let around = |number: i64| [number.saturating_add(distance), number.saturating_sub(distance)];
            number
                .as_i64()
                .map(around)
                .into_iter()
                .flatten()
                .map(Value::from)
                .collect()
        }
        (Kind::Number(limits), Value::Number(number)) => {
            let step = limits
                .multiple_of
                .as_ref()
                .and_then(serde_json::Number::as_f64)
                .unwrap_or(1.0);
            let distance = f64::from(u32::try_from(index).unwrap_or(u32::MAX)) * step;
            let around = |number: f64| [number + distance, number - distance];
            number
                .as_f64()
                .map(around)
                .into_iter()
                .flatten()
                .map(Value::from)
                .collect()
        }
        (Kind::Text(_), Value::String(text)) => {
            let mut ending = text.clone();
            ending.pop();
            vec![
                Value::String(format!("{text}{index}")),
                Value::String(format!("{ending}{index}")),
            ]
        }
        _ => Vec::new(),
    };
    let fits = |other: &Value| contradiction(api, schema, other, direction).is_none();
    others.into_iter().find(fits).unwrap_or(value)
}
