//! Numbers and texts made from their limits, for samples and examples.

use serde_json::{Number, Value};

use super::{moment, text};
use crate::ir;
use crate::plan::operation::default;
use crate::plan::rule::{fit, pattern};

/// An integer that limits allow, if one is found without a search.
pub(in crate::plan) fn whole(limits: &ir::Integer) -> i128 {
    let end = |bound: &ir::Bound, step: i128| {
        let limit = default::whole(&bound.value)?;
        Some(if bound.exclusive { limit + step } else { limit })
    };
    let least = limits.minimum.as_ref().and_then(|bound| end(bound, 1));
    let most = limits.maximum.as_ref().and_then(|bound| end(bound, -1));
    let divisor = limits.multiple_of.as_ref().and_then(default::whole);
    let wanted = least.unwrap_or_else(|| most.map_or(1, |most| most.min(1)));
    let Some(divisor) = divisor.filter(|divisor| *divisor > 0) else {
        return wanted;
    };
    let multiple = wanted
        .saturating_add(divisor - 1)
        .div_euclid(divisor)
        .saturating_mul(divisor);
    // Without a minimum, the next one below is as good.
    match most {
        Some(most) if multiple > most => multiple.saturating_sub(divisor),
        _ => multiple,
    }
}

/// An integer as JSON, with all its digits if 64 bits hold it.
pub(in crate::plan) fn integer(number: i128) -> Value {
    if let Ok(number) = i64::try_from(number) {
        return Value::from(number);
    }
    #[expect(clippy::cast_precision_loss, reason = "64 bits do not hold it")]
    u64::try_from(number).map_or_else(|_| Value::from(number as f64), Value::from)
}

/// A number that limits allow, if one is found without a search.
pub(in crate::plan) fn number(limits: &ir::Number) -> Value {
    let end = |bound: &ir::Bound| Some((bound.value.as_f64()?, bound.exclusive));
    let least = limits.minimum.as_ref().and_then(end);
    let most = limits.maximum.as_ref().and_then(end);
    let wanted = match (least, most) {
        (Some((least, false)), _) => least,
        (Some((least, true)), Some((most, _))) if least + 0.5 >= most => f64::midpoint(least, most),
        (Some((least, true)), _) => least + 0.5,
        (None, Some((most, is_exclusive))) => (if is_exclusive { most - 0.5 } else { most }).min(1.0),
        (None, None) => 1.0,
    };
    match &limits.multiple_of {
        Some(divisor) => multiple(limits, divisor, wanted),
        None => Value::from(wanted),
    }
}

/// A multiple that limits allow: the divisor itself, or else the next one from `wanted` on.
fn multiple(limits: &ir::Number, divisor: &Number, wanted: f64) -> Value {
    let Some(step) = divisor.as_f64().filter(|step| !fit::is_within(limits, *step)) else {
        return Value::Number(divisor.clone());
    };
    let above = (wanted / step).ceil() * step;
    Value::from(if fit::is_within(limits, above) {
        above
    } else {
        above - step
    })
}

/// A text of a format that a pattern and lengths allow, if one is found.
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
    use serde_json::{Number, json};

    use super::{integer, number, text, whole};
    use crate::ir;

    /// Limits from JSON: the ends, whether they are exclusive, and the divisor.
    fn limits(least: Option<f64>, most: Option<f64>, exclusive: bool, divisor: Option<f64>) -> ir::Number {
        let bound = |value: f64| ir::Bound {
            value: Number::from_f64(value).unwrap(),
            exclusive,
        };
        ir::Number {
            minimum: least.map(bound),
            maximum: most.map(bound),
            multiple_of: divisor.and_then(Number::from_f64),
            ..ir::Number::default()
        }
    }

    #[test]
    fn numbers_are_within_their_limits() {
        for (least, most, exclusive, divisor, expected) in [
            (None, None, false, None, 1.0),
            (None, Some(0.4), false, None, 0.4),
            (Some(0.0), Some(0.4), true, None, 0.2),
            (Some(3.0), Some(4.0), true, None, 3.5),
            (Some(0.0), None, true, None, 0.5),
            (None, None, false, Some(0.5), 0.5),
            (Some(10.0), None, false, Some(0.5), 10.0),
            (Some(10.0), None, true, Some(4.0), 12.0),
            (None, Some(-3.0), false, Some(2.0), -4.0),
        ] {
            let limits = limits(least, most, exclusive, divisor);
            assert_eq!(number(&limits), json!(expected), "{limits:?}");
        }
        for (most, divisor, expected) in [(-3.0, 2.0, -4), (3.0, 5.0, 0), (100.0, 5.0, 5)] {
            let limits = limits(None, Some(most), false, Some(divisor));
            assert_eq!(whole(&limits), expected, "{limits:?}");
        }
    }

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
