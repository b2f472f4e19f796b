//! Header values that contain a secret.

use bytes::Bytes;
use http::HeaderValue;
use std::sync::OnceLock;
use zeroize::Zeroizing;

/// A header value that is created when it is first sent, and reused for later requests.
#[derive(Debug, Default)]
pub(super) struct Prepared(OnceLock<HeaderValue>);

impl Prepared {
    /// The value, created by `make` the first time.
    pub(super) fn get(&self, make: impl FnOnce() -> String) -> Result<HeaderValue, String> {
        if let Some(value) = self.0.get() {
            return Ok(value.clone());
        }
        let value = sensitive(make().into_bytes())?;
        Ok(self.0.get_or_init(|| value).clone())
    }
}

/// A header value that is never printed, and is wiped from memory when its last copy is dropped.
pub(crate) fn sensitive(bytes: Vec<u8>) -> Result<HeaderValue, String> {
    let bytes = Bytes::from_owner(Zeroizing::new(bytes));
    let mut value = HeaderValue::from_maybe_shared(bytes)
        .map_err(|_| "a credential has characters that no header can have; it may end in a line break".to_owned())?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_made_once() {
        let prepared = Prepared::default();
        assert_eq!(prepared.get(|| "Bearer a".to_owned()).unwrap(), "Bearer a");
        let again = prepared.get(|| "Bearer b".to_owned()).unwrap();
        assert_eq!(again, "Bearer a");
        assert!(again.is_sensitive());
    }

    #[test]
    fn a_line_break_is_refused_each_time() {
        let prepared = Prepared::default();
        for _ in 0..2 {
            let refusal = prepared.get(|| "Bearer hush\n".to_owned()).unwrap_err();
            assert!(!refusal.contains("hush"), "{refusal}");
        }
    }
}
