//! Types of the runtime as serde's, in JSON and in another format.

use clientwright_runtime::{Base64, Date, DateTime, Json, Map, Maybe, Rfc2822, Secret, Tuple, Value};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde::de::value::{Error, MapDeserializer};
use std::fmt::Debug;

/// Reads JSON, writes it, and does both in YAML.
fn check<T: Serialize + DeserializeOwned>(text: &str) {
    let written = |value: &T| serde_json::to_string(value).expect("it is written");
    let read: T = serde_json::from_str(text).expect("it is read");
    assert_eq!(written(&read), text);
    let yaml = serde_yaml::to_string(&read).expect("it is written as YAML");
    let again: T = serde_yaml::from_str(&yaml).expect("it is read as YAML");
    assert_eq!(written(&again), text, "through {yaml}");
}

fn refuse<T: DeserializeOwned + Debug>(text: &str) -> String {
    serde_json::from_str::<T>(text).expect_err("it is refused").to_string()
}

#[test]
fn scalars_keep_their_texts() {
    check::<DateTime>(r#""2026-01-31T12:00:00+00:00""#);
    check::<Date>(r#""2026-01-31""#);
    check::<Rfc2822>(r#""Sat, 31 Jan 2026 12:00:00 +0000""#);
    check::<Base64>(r#""AAEC""#);
    check::<Secret>(r#""hunter2""#);
    assert!(refuse::<Date>(r#""soon""#).ends_with(" at $"));
}

#[test]
fn lists_and_maps_keep_their_order() {
    check::<Map<Vec<Option<Date>>>>(r#"{"z":["2026-01-31",null],"a":[]}"#);
    check::<Tuple<(i64, Maybe<bool>), i64>>("[1,null,3]");
    check::<Tuple<(i64, Maybe<bool>), i64>>("[1]");
}

#[test]
fn numbers_keep_their_digits() {
    for number in [
        "9007199254740993",
        "-9223372036854775808",
        "18446744073709551615",
        "0.1",
        "5e-324",
        "2.2250738585072014e-308",
    ] {
        check::<Value>(number);
    }
    // An integer beyond those of `serde_json` is written with all of its digits.
    let long = Value::Integer(i128::MAX);
    assert_eq!(serde_json::to_string(&long).unwrap(), i128::MAX.to_string());
    let error = serde_yaml::from_str::<Json>("[.nan]").unwrap_err().to_string();
    assert!(error.contains("NaN is not a number that JSON can hold"), "{error}");
}

#[test]
fn a_number_of_arbitrary_precision_is_a_number() {
    let read = |text: &str| {
        let members = [("$serde_json::private::Number", text)];
        <Value as serde::Deserialize>::deserialize(MapDeserializer::<_, Error>::new(members.into_iter()))
    };
    assert_eq!(read("12").unwrap(), Value::Integer(12));
    assert_eq!(read("1.5e3").unwrap(), Value::Integer(1500));
    assert_eq!(read("0.5").unwrap(), Value::Float(0.5));
    for text in ["", "inf", "[1]", "\"1\"", "1e400"] {
        read(text).unwrap_err();
    }
}

#[test]
fn a_name_that_occurs_twice_is_refused_as_on_the_wire() {
    let error = refuse::<Json>(r#"{"a": [{"b": 1, "b": 2}]}"#);
    assert!(error.contains("more than once"), "{error}");
}
