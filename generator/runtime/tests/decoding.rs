//! Invalid responses lead to an error with a place, and never to a panic.

use clientwright_runtime::json::{Decode, decode, encode};
use clientwright_runtime::{Base64, Date, DateTime, Json, Map};
use proptest::prelude::*;

#[test]
fn every_fault_is_an_error_with_a_place() {
    let deep = |text: &str| text.repeat(100_000).into_bytes();
    let faults: Vec<(&str, Vec<u8>)> = vec![
        ("nothing", Vec::new()),
        ("deep lists", deep("[")),
        ("deep objects", deep("{\"a\":")),
        ("no UTF-8", b"{\"a\": \"\xff\"}".to_vec()),
        ("no UTF-8 in a name", b"{\"\xc3\": 1}".to_vec()),
        ("a lone surrogate", br#"{"a": "\ud800"}"#.to_vec()),
        ("a surrogate before no other", br#"["\ud83dx"]"#.to_vec()),
        ("a byte order mark in UTF-16", b"\xff\xfe{\0}\0".to_vec()),
        ("a page", b"<html>".to_vec()),
        ("two values", b"{} {}".to_vec()),
        ("half a value", br#"{"a": [1, 2"#.to_vec()),
        ("a number that is none", b"[01]".to_vec()),
        ("not a number", b"[NaN]".to_vec()),
        ("a name twice", br#"{"a": 1, "b": {"c": 1, "\u0063": 2}}"#.to_vec()),
        ("a number of too many digits", "9".repeat(5_000).into_bytes()),
    ];
    for (what, bytes) in faults {
        let error = decode::<Json>(&bytes).expect_err(what);
        assert!(!error.to_string().is_empty(), "{what}");
        assert!(error.to_string().contains('$'), "{what}: {error} says not where");
    }
}

/// Reads a text as a type that it does not fit.
fn refusal<T: Decode>(text: &str) -> String {
    match decode::<T>(text.as_bytes()) {
        Ok(_) => panic!("{text} was read"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn what_is_not_as_declared_is_an_error_where_it_is() {
    let faults = [
        (refusal::<Map<Vec<i64>>>(r#"{"a": [1, "x"]}"#), "$[*][1]"),
        (refusal::<Map<Vec<i64>>>(r#"{"a": {}}"#), "$[*]"),
        (refusal::<Vec<String>>(r#"["a", null]"#), "$[1]"),
        (refusal::<Vec<bool>>("[true, 0]"), "$[1]"),
        (refusal::<Map<DateTime>>(r#"{"a b": "yesterday"}"#), "$[*]"),
        (refusal::<Vec<Date>>(r#"["2026-02-30"]"#), "$[0]"),
        (refusal::<Vec<Base64>>(r#"["%"]"#), "$[0]"),
        (refusal::<(String, bool)>(r#"["a"]"#), "$"),
    ];
    for (said, place) in faults {
        assert!(said.contains(place), "{said} is not said of {place}");
    }
}

#[test]
fn a_number_that_a_type_cannot_hold_is_an_error() {
    let faults = [
        refusal::<Vec<i64>>("[9223372036854775808]"),
        refusal::<Vec<i64>>("[-9223372036854775809]"),
        refusal::<Vec<u64>>("[18446744073709551616]"),
        refusal::<Vec<u64>>("[-1]"),
        refusal::<Vec<i32>>("[2147483648]"),
        refusal::<Vec<i64>>("[1.5]"),
        refusal::<Vec<f64>>("[1e400]"),
    ];
    for said in faults {
        assert!(said.contains("$[0]"), "{said}");
    }
}

#[test]
fn huge_numbers_keep_their_digits() {
    let text = format!("[{},1e400,-0,0.10]", "9".repeat(4_000));
    assert_eq!(encode(&decode::<Json>(text.as_bytes()).unwrap()).unwrap(), text);
}

fn value() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<u64>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(6, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            proptest::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn decoding_any_bytes_does_not_panic(bytes in any::<Vec<u8>>()) {
        let _ = decode::<Json>(&bytes).map_err(|error| error.to_string());
    }

    #[test]
    fn json_with_a_changed_byte_is_a_value_or_an_error(value in value(), at in any::<proptest::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = value.to_string().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = decode::<Json>(&bytes).map_err(|error| error.to_string());
    }

    #[test]
    fn any_value_is_written_again_as_it_was(value in value()) {
        let read = decode::<Json>(value.to_string().as_bytes()).unwrap();
        let written: serde_json::Value = serde_json::from_str(&encode(&read).unwrap()).unwrap();
        prop_assert_eq!(written, value);
    }
}
