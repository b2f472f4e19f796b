//! Generated types as serde's: the same JSON as on the wire, through any format. It is compiled with the crate that is generated from
//! the cases, whose runtime has the feature `serde` here.

use cases::runtime::{Map, json, serde};
use cases::{
    schemas_mixed_enum as mixed, schemas_scalars_formats as formats, schemas_tuple as tuples, schemas_union_tags as tags,
};
use serde::{Serialize, de::DeserializeOwned};

/// Reads a text and writes it again as serde does, directly and through a tree, and compares both with the wire.
fn round_trip<T: json::Encode + json::Decode + Serialize + DeserializeOwned>(text: &str) -> T {
    let read: T = serde_json::from_str(text).unwrap();
    let wire = json::encode(&json::decode_text::<T>(text).unwrap()).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), wire);
    let tree = serde_json::to_value(&read).unwrap();
    let again: T = serde_json::from_value(tree.clone()).unwrap();
    assert_eq!(serde_json::to_value(&again).unwrap(), tree);
    read
}

#[test]
fn a_struct_keeps_its_members_and_those_without_a_field() {
    use formats::models::Scalars;
    let text = r#"{"flag":true,"small":1,"real":0.1,"text":7,"count":18446744073709551615,"instant":"2026-01-31T12:00Z","secret":"s","z":{"y":[null,-1],"x":1e-7},"a":[]}"#;
    let scalars: Scalars = round_trip(text);
    assert_eq!((scalars.count, scalars.real), (Some(u64::MAX), 0.1));
    assert_eq!(scalars.secret.as_ref().map(|secret| secret.expose()), Some("s"));
    let names: Vec<&str> = scalars.extra.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["text", "z", "a"], "in the order of the text");
}

#[test]
fn a_value_that_does_not_fit_is_an_error_with_its_path() {
    let error = serde_json::from_str::<tuples::models::Route>(r#"{"from": [1, "x"]}"#).unwrap_err();
    let said = error.to_string();
    assert!(said.starts_with("expected a number, found a string at $.from[1]"), "{said}");
}

#[test]
fn unions_and_enums_are_read_as_on_the_wire() {
    use tags::models::{Event, Model, Place};
    assert!(matches!(round_trip(r#"{"kind":"created","id":"e","place":{"land":"CH"}}"#), Event::Created(_)));
    assert!(matches!(round_trip(r#"{"land":"LU","state":"x","more":1}"#), Place::Near(_)));
    assert!(matches!(round_trip(r#"[{"b":1,"a":2}]"#), Place::Other(_)));
    let models: Map<Vec<Model>> = serde_json::from_str(r#"{"all": ["small", "huge"]}"#).unwrap();
    assert_eq!(models["all"].len(), 2);
    assert_eq!(round_trip::<mixed::models::Size>("2.5").as_json(), "2.5");
    assert_eq!(round_trip::<mixed::models::Size>("[1]").as_json(), "[1]");
}

#[test]
fn aliases_and_types_inside_of_models_have_it_too() {
    let _: tuples::models::Point = round_trip("[0.5,2.5]");
    let _: Vec<Option<tuples::models::Tree>> = round_trip(r#"[{"branch":["a",{}]},null]"#);
}
