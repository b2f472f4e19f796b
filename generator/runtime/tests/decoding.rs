//! Answers that are not what they should be: an error that says where, and never a panic.

use clientwright_runtime::Json;
use clientwright_runtime::json::{decode, encode};
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
    ];
    for (what, bytes) in faults {
        let error = decode::<Json>(&bytes).expect_err(what);
        assert!(!error.to_string().is_empty(), "{what}");
        assert!(error.to_string().contains('$'), "{what}: {error} says not where");
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
    fn any_bytes_are_a_value_or_an_error(bytes in any::<Vec<u8>>()) {
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
