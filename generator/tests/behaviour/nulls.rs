//! Where `null` is the value of a member or of an alternative. It is compiled with the crate that is generated from the cases.

mod round_trip;
mod service;

use cases::runtime::{Json, Maybe, json};
use cases::{schemas_required_null as required, schemas_union_nulls as nulls};

use self::round_trip::round_trip;
use self::service::service;

#[test]
fn an_alternative_that_lacks_a_required_member_fits_worst() {
    use required::models::{Record, State};
    let read = |text: &str| round_trip::<Record>(text);
    assert!(matches!(read(r#"{"id": 1, "deletedAt": null}"#), Record::Deleted(_)));
    assert!(matches!(read(r#"{"id": 1, "deletedAt": "now", "other": true}"#), Record::Deleted(_)));
    assert!(matches!(read(r#"{"id": 1, "data": null}"#), Record::Wrapped(_)));
    assert!(matches!(read(r#"{"id": 1}"#), Record::Live(_)));
    assert!(matches!(read(r#"{"id": 1, "other": true}"#), Record::Live(_)));
    let read = |text: &str| round_trip::<State>(text);
    assert!(matches!(read(r#"{"at": 1, "reason": null}"#), State::Ended(_)));
    assert!(matches!(read(r#"{"at": 1}"#), State::Running(_)));
}

#[test]
fn null_is_the_value_of_a_required_member() {
    use required::models::{Deleted, Note};
    let read: Note = round_trip(r#"{"text": null}"#);
    assert_eq!(read, Note::new(None));
    assert_eq!(json::decode_strict::<Note>(br#"{"text": null}"#).unwrap(), Note::new(None));
    let missing = json::decode_strict::<Note>(b"{}").unwrap_err();
    assert_eq!(missing.reason(), "the member `text` is missing");
    let wrong = json::decode_strict::<Note>(br#"{"text": 1}"#).unwrap_err();
    assert_eq!(wrong.reason(), "expected a string, found a number");
    // Alone it is read without the member, and with one of another type.
    assert_eq!(json::decode::<Deleted>(br#"{"id": 1}"#).unwrap(), Deleted::new(None, 1));
    let other: Note = round_trip(r#"{"text": 1}"#);
    assert_eq!(other.extra.get("text").map(Json::as_str), Some("1"));
    // A member that need not be there is told apart.
    assert_eq!(round_trip::<Note>(r#"{"text": "x", "by": null}"#).by, Maybe::Null);
    assert_eq!(round_trip::<Note>(r#"{"text": "x"}"#).by, Maybe::Absent);
}

#[test]
fn a_null_that_a_map_cannot_hold_is_kept_where_another_alternative_fits_as_well() {
    use nulls::models::held::{Held, HeldLabels};
    let held: Held = round_trip(r#"{"labels": {"name": "x", "note": null}}"#);
    assert!(matches!(held.labels, Some(HeldLabels::Named(_))));
    let held: Held = round_trip(r#"{"labels": {"name": "x", "note": "y"}}"#);
    assert!(matches!(held.labels, Some(HeldLabels::TextMap(_))));
    // Nothing else is an object without a name.
    let held: Held = json::decode(br#"{"labels": {"note": null, "by": "y"}}"#).unwrap();
    assert!(matches!(held.labels, Some(HeldLabels::TextMap(map)) if map.len() == 1));
}

#[test]
fn a_union_that_can_be_null_makes_the_union_around_it_so() {
    use nulls::models::{Word, held::{Held, HeldValue}};
    assert_eq!(round_trip::<Held>(r#"{"value": null}"#).value, Maybe::Null);
    assert!(json::decode_strict::<Held>(br#"{"value": null}"#).is_ok());
    assert!(matches!(round_trip::<Held>(r#"{"value": 1}"#).value, Maybe::Value(HeldValue::Word(Word::Integer(1)))));
}

#[tokio::test]
async fn a_body_that_can_be_null_is_sent_as_null_for_none() {
    use cases::bodies_nullable::models::Slot;
    let (server, client) = service(&[]);
    let slots = client.bodies_nullable().slots();
    slots.put_slot("a", None).send().await.unwrap();
    slots.put_slot("a", Slot::new()).send().await.unwrap();
    slots.put_slot("a", Some(Slot::new())).send().await.unwrap();
    slots.patch_slot("a").send().await.unwrap();
    slots.patch_slot("a").body(None).send().await.unwrap();
    slots.patch_slot("a").body(Slot::new()).send().await.unwrap();
    slots.put_counts(vec![1, 2]).send().await.unwrap();
    slots.put_counts(None).send().await.unwrap();
    let sent: Vec<String> = server.requests().iter().map(|request| String::from_utf8_lossy(&request.body).into_owned()).collect();
    assert_eq!(sent, ["null", "{}", "{}", "", "null", "{}", "[1,2]", "null"]);
}
