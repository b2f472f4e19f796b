//! Where `null` is the value of a member or of an alternative. It is compiled with the crate that is generated from the cases.

mod round_trip;

use cases::runtime::{Json, Maybe, json};
use cases::schemas_required_null as required;

use self::round_trip::round_trip;

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
