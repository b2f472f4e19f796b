//! JSON made from plain values, and read as types of serde.

use crate::json::{Extra, Json};
use std::collections::BTreeMap;

#[test]
fn plain_values_are_json() {
    let values = [
        (Json::from("a \"b\"\n"), r#""a \"b\"\n""#),
        (Json::from("{}".to_owned()), r#""{}""#),
        (true.into(), "true"),
        (false.into(), "false"),
        (7.into(), "7"),
        (i64::MIN.into(), "-9223372036854775808"),
        (u64::MAX.into(), "18446744073709551615"),
    ];
    for (value, text) in values {
        assert_eq!(value.as_str(), text);
    }
}

#[test]
fn members_are_those_of_an_object() {
    let members = Json::members(&BTreeMap::from([("a", 1), ("b", 2)])).unwrap();
    assert_eq!(members.get("b"), Some(&Json::from(2)));
    assert!(Json::members("text").is_err());

    let mut extra = Extra::new();
    extra.insert("a", members["a"].clone());
    assert_eq!(
        extra.members_as::<BTreeMap<String, i64>>().unwrap(),
        BTreeMap::from([("a".to_owned(), 1)])
    );
    assert!(extra.members_as::<BTreeMap<String, String>>().is_err());
    assert!(
        Extra::new()
            .members_as::<BTreeMap<String, String>>()
            .unwrap()
            .is_empty()
    );
}
