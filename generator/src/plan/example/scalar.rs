//! Numbers and texts made from their limits, for samples and examples.

use serde_json::Value;

use super::{moment, text};
use crate::ir;
use crate::plan::operation::default;
use crate::plan::rule::pattern;

/// A whole number that limits allow, as far as one is found without looking for it.
pub(in crate::plan) fn whole(limits: &ir::Integer) -> i128 {
    let end = |bound: &ir::Bound, step: i128| {
        let limit = default::whole(&bound.value)?;
        Some(if bound.exclusive { limit + step } else { limit })
    };
    let least = limits.minimum.as_ref().and_then(|bound| end(bound, 1));
    let most = limits.maximum.as_ref().and_then(|bound| end(bound, -1));
    let divisor = limits.multiple_of.as_ref().and_then(default::whole);
    let wanted = least.unwrap_or_else(|| most.map_or(1, |most| most.min(1)));
    match divisor.filter(|divisor| *divisor > 0) {
        Some(divisor) => wanted
            .saturating_add(divisor - 1)
            .div_euclid(divisor)
            .saturating_mul(divisor),
        None => wanted,
    }
}

/// An integer as JSON, with all its digits where 64 bits hold them.
pub(in crate::plan) fn integer(number: i128) -> Value {
    if let Ok(number) = i64::try_from(number) {
        return Value::from(number);
    }
    #[expect(clippy::cast_precision_loss, reason = "64 bits do not hold it")]
    u64::try_from(number).map_or_else(|_| Value::from(number as f64), Value::from)
}

/// A number that limits allow, found in the same way.
pub(in crate::plan) fn number(limits: &ir::Number) -> Value {
    if let Some(divisor) = &limits.multiple_of {
        return Value::Number(divisor.clone());
    }
    let inside = |bound: &ir::Bound, step: f64| {
        let limit = bound.value.as_f64()?;
        Some(if bound.exclusive { limit + step } else { limit })
    };
    let least = limits.minimum.as_ref().and_then(|bound| inside(bound, 0.5));
    let most = limits.maximum.as_ref().and_then(|bound| inside(bound, -0.5));
    Value::from(least.unwrap_or_else(|| most.map_or(1.0, |most| most.min(1.0))))
}

/// A text of a format that a pattern and lengths allow, as far as one is found.
pub(super) fn text(text: &ir::Text) -> String {
    let of_format = match text.format.as_deref() {
        Some("date-time") => moment::DATE_TIME,
        Some("date") => moment::DATE,
        Some(ir::RFC_2822) => moment::RFC_2822,
        Some("time") => "12:00:00Z",
        Some("duration") => "P1D",
        Some("uuid") => "00000000-0000-4000-8000-000000000000",
        Some("email" | "idn-email") => "user@example.com",
        Some("uri" | "url" | "iri") => "https://example.com/",
        Some("hostname" | "idn-hostname") => "example.com",
        Some("ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("byte") => "AA==",
        _ if text.content_encoding.as_deref() == Some("base64") => "AA==",
        _ => "string",
    };
    let rule = pattern::text_rule(text);
    if let Some(sample) = rule.as_ref().and_then(text::sample) {
        return sample;
    }
    let count = of_format.chars().count();
    let least = text
        .min_length
        .map_or(0, |least| usize::try_from(least.min(1024)).unwrap_or(0));
    let most = text
        .max_length
        .map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
    let padding = std::iter::repeat_n('x', least.saturating_sub(count));
    of_format.chars().chain(padding).take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::{integer, text, whole};
    use crate::ir;

    #[test]
    fn limits_and_lengths_hold() {
        let bound = |value: i64, exclusive| ir::Bound {
            value: value.into(),
            exclusive,
        };
        let limits = ir::Integer {
            minimum: Some(bound(10, true)),
            multiple_of: Some(4.into()),
            ..ir::Integer::default()
        };
        assert_eq!(whole(&limits), 12);
        let limits = ir::Integer {
            maximum: Some(bound(-5, false)),
            ..ir::Integer::default()
        };
        assert_eq!(whole(&limits), -5);
        let limits = ir::Integer {
            minimum: Some(ir::Bound {
                value: u64::MAX.into(),
                exclusive: false,
            }),
            ..ir::Integer::default()
        };
        assert_eq!(integer(whole(&limits)), u64::MAX);
        let long = ir::Text {
            min_length: Some(8),
            ..ir::Text::default()
        };
        assert_eq!(text(&long), "stringxx");
        let short = ir::Text {
            max_length: Some(2),
            ..ir::Text::default()
        };
        assert_eq!(text(&short), "st");
    }
}
