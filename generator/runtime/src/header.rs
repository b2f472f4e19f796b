//! Headers of answers that a document describes.

use http::HeaderMap;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

/// A header of answers, and the type that its value is read as. Generated code has a constant for each.
pub struct Header<T> {
    name: &'static str,
    value: PhantomData<fn() -> T>,
}

impl<T> Header<T> {
    /// A header of this name; case does not count.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            value: PhantomData,
        }
    }

    /// The name as the document has it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<T: FromStr> Header<T> {
    /// Reads the header, of an answer or of an error; `None` if there is none. Fails if its first value is not of this type.
    pub fn read(&self, headers: &HeaderMap) -> Result<Option<T>, InvalidHeader> {
        let Some(value) = headers.get(self.name) else {
            return Ok(None);
        };
        let text = value.to_str().ok().map(str::trim);
        match text.and_then(|text| text.parse().ok()) {
            Some(value) => Ok(Some(value)),
            None => Err(InvalidHeader { name: self.name }),
        }
    }
}

impl<T> Clone for Header<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Header<T> {}

impl<T> fmt::Debug for Header<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Header").field(&self.name).finish()
    }
}

/// A header whose value is not of the type that the document gives it. It does not repeat the value, which may be a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidHeader {
    name: &'static str,
}

impl fmt::Display for InvalidHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the header `{}` is not what the document promises", self.name)
    }
}

impl std::error::Error for InvalidHeader {}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Header<i64> = Header::new("X-Limit");

    #[test]
    fn a_header_is_read_as_its_type() {
        let mut headers = HeaderMap::new();
        assert_eq!(LIMIT.read(&headers), Ok(None));
        headers.insert("x-limit", " 60".parse().unwrap());
        assert_eq!(LIMIT.read(&headers), Ok(Some(60)));
        headers.insert("x-limit", "many".parse().unwrap());
        assert!(LIMIT.read(&headers).is_err());
    }
}
