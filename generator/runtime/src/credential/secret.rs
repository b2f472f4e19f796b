//! Text that is never printed.

use crate::json::{Decode, Decoded, Encode, Reader, Writer};
use crate::value::Value;
use std::fmt;
use std::sync::Arc;
use zeroize::Zeroizing;

/// A password, a token or a key. Prints as `***`, and is wiped from memory when its last copy is gone.
///
/// It is also what a string of `format: password` is, in the types of a generated crate. On the wire it is the text; what
/// travels there, and what it was read from, is in memory besides. A server that sends something else than a string in its place has
/// that shown, as all that a type does not describe: so is a password in a value that is of no type of a union, and kept as JSON.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Arc<Zeroizing<String>>);

impl Secret {
    /// The text, for those who must have it.
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
