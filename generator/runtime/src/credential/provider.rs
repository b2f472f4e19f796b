//! Credentials from elsewhere, such as a vault.

use super::Credential;
use crate::transport::BoxFuture;
use std::error::Error;
use std::time::Duration;

/// A credential, and how long it may be used from now on; `None` means until the server refuses it.
pub type Provided = Result<(Credential, Option<Duration>), Box<dyn Error + Send + Sync>>;

/// Provides credentials that change during the life of a client, such as those of a vault, or of a file that is
/// rotated.
///
/// It is called before the first call that needs a credential, again half a minute before the credential expires, and
/// again after the server has responded with 401. One call asks; the others wait, or use a credential that is still
/// valid. The asking call also uses that one after waiting 5 s.
pub trait CredentialProvider: Send + Sync + 'static {
    /// Provides a credential.
    ///
    /// If it fails, the calls that wait for it fail with [`ErrorKind::Credential`](crate::ErrorKind::Credential) and
    /// this error as their source. The error's text must not contain a secret.
    fn provide(&self) -> BoxFuture<'_, Provided>;
}
