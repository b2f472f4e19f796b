//! Objects with members without a field of their own.

use clientwright_runtime::Json;
use clientwright_runtime::json::{Decode, Decoded, Encode, Extra, Map, Reader, Writer, decode, encode};

#[derive(Debug, Default)]
struct Open {
    id: i64,
    note: Option<String>,
    additional: Map<i64>,
    extra: Extra,
}

impl Decode for Open {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        reader.object_with(
            &mut [("id", &mut self.id)],
            &mut [("note", &mut self.note)],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl Encode for Open {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.optional("note", &self.note, &self.extra);
        writer.end_object_with(&self.additional, &self.extra);
    }
}

#[test]
fn no_name_is_written_twice() {
    let mut open: Open = decode(br#"{"id": 5, "x": 1, "y": "no", "note": 7, "z": []}"#).unwrap();
    assert_eq!(encode(&open).unwrap(), r#"{"id":5,"note":7,"x":1,"y":"no","z":[]}"#);
    for (name, value) in [("y", 3), ("id", 4), ("note", 8)] {
        open.additional.insert(name.to_owned(), value);
    }
    let text = encode(&open).unwrap();
    assert_eq!(text, r#"{"id":5,"note":7,"x":1,"y":3,"z":[]}"#);
    assert!(Json::from_text(text).is_ok());
}

#[test]
fn a_member_without_a_value_leaves_its_name_to_others() {
    let mut open = Open::default();
    open.additional.insert("note".to_owned(), 8);
    assert_eq!(encode(&open).unwrap(), r#"{"id":0,"note":8}"#);
}
