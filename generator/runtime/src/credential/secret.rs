//! Text that is never printed.

use crate::json::{Decode, Decoded, Encode, Reader, Writer};
use crate::value::Value;
use std::fmt;
use std::sync::Arc;
use zeroize::Zeroizing;

/// A password, a token or a key. `Debug` shows it as `***`, and it is wiped from memory when its last copy is dropped.
///
/// In generated types it is a string of `format: password`. Copies of the text exist in memory outside of it while it
/// is sent or read. If a server sends another type in its place, that value is shown like all undescribed data, and so
/// is a password in a value that matches no variant of a union and is kept as JSON.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Arc<Zeroizing<String>>);

impl Secret {
    /// The text. Do not print it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Arc::new(Zeroizing::new(text)))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl From<Secret> for Value {
    fn from(secret: Secret) -> Self {
        Self::Text(secret.expose().to_owned())
    }
}

impl Decode for Secret {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        *self = Self::from(reader.string()?);
        Ok(())
    }
}

impl Encode for Secret {
    fn encode(&self, writer: &mut Writer) {
        writer.secret(self.expose());
    }
}

crate::serde_as_json!(Secret);
