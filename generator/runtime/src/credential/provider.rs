//! Credentials that come from elsewhere.

use super::Credential;
use crate::transport::BoxFuture;
use std::error::Error;
use std::time::Duration;

/// A credential, and how long from now it may be used; without that, until the server refuses it.
pub type Provided = Result<(Credential, Option<Duration>), Box<dyn Error + Send + Sync>>;

/// Gives credentials that change while the client lives, such as those of a vault, or of a file that somebody rotates.
///
/// It is asked before the first call that needs a credential, again half a minute before what it gave ends, and again after the
/// server has answered 401. One call asks; the others wait, or use what is good for a while yet, as that call does itself where it
/// has waited 5 s.
pub trait CredentialProvider: Send + Sync + 'static {
    /// Gives a credential.
    ///
    /// If it fails, so do the calls that wait for it, with [`ErrorKind::Credential`](crate::ErrorKind::Credential) and this
    /// error as their source. What the error prints must hold no secret.
    fn provide(&self) -> BoxFuture<'_, Provided>;
}
