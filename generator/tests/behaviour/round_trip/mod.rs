//! Reading and writing again, of which the tests of types make much use.

use cases::runtime::json;

/// Reads a text as a type and writes it again: by meaning nothing may be lost.
pub fn round_trip<T: cases::runtime::Decode + cases::runtime::Encode>(text: &str) -> T {
    let value: T = json::decode_text(text).unwrap();
    let again = json::encode(&value).unwrap();
    let [before, after]: [serde_json::Value; 2] = [text, &again].map(|text| serde_json::from_str(text).unwrap());
    assert_eq!(before, after);
    value
}
