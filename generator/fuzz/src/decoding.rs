//! Responses.

use clientwright_runtime::json::{Decode, Encode, decode, encode};
use clientwright_runtime::{Base64, Date, DateTime, Json, Map, Maybe, Tuple};

/// Bytes as a response: a value that is written as it was read, or an error with a place.
pub(crate) fn decoding(bytes: &[u8]) {
    read::<Json>(bytes);
    is_json_to_others(bytes);
    read::<Map<Vec<Maybe<i64>>>>(bytes);
    read::<Vec<Option<String>>>(bytes);
    read::<Tuple<(bool, Maybe<f64>), Json>>(bytes);
    read::<(u64, i32)>(bytes);
    read::<Vec<DateTime>>(bytes);
    read::<Map<Date>>(bytes);
    read::<Base64>(bytes);
}

fn read<T: Decode + Encode>(bytes: &[u8]) {
    match decode::<T>(bytes) {
        Err(error) => assert!(error.to_string().contains('$'), "{error} has no place"),
        Ok(value) => {
            let written = encode(&value).expect("what was read can be written");
            let again = decode::<T>(written.as_bytes()).expect("what was written can be read");
            assert_eq!(encode(&again).expect("it was written before"), written);
        }
    }
}

/// Accepted JSON is JSON to another parser, too, which accepts no byte order mark.
fn is_json_to_others(bytes: &[u8]) {
    if decode::<Json>(bytes).is_ok() {
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        serde_json::from_slice::<serde::de::IgnoredAny>(text).expect("what was read is JSON");
    }
}
