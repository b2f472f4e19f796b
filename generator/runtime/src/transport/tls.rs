//! The TLS configuration of all transports.

use crate::error::{Error, ErrorKind, Result};
use rustls::ClientConfig;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls_platform_verifier::Verifier;
use std::fmt;
use std::sync::Arc;

/// Certificates that a client trusts in addition to those of the operating system, and its own certificate. By default
/// there are neither.
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use clientwright_runtime::{Client, ClientBuilder, Credentials, Tls};
///
/// let tls = Tls::new()
///     .root_certificate(std::fs::read("root.pem")?)?
///     .identity(std::fs::read("client.pem")?, std::fs::read("client.key")?)?;
/// let client: Client = ClientBuilder::new(Credentials::none()).tls(tls).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Tls {
    roots: Vec<CertificateDer<'static>>,
    identity: Option<Arc<Identity>>,
}

/// The certificates of a client, its own first, with the key of that one.
struct Identity {
    certificates: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
}

impl Tls {
    /// Trusts what the operating system trusts, without a client certificate.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Also trusts servers whose certificates are issued by these authorities, given in PEM, one after the other.
    ///
    /// On Android only the system decides what is trusted, and building the transport fails.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if there is no certificate in the PEM.
    pub fn root_certificate(mut self, pem: impl AsRef<[u8]>) -> Result<Self> {
        self.roots.extend(certificates(pem.as_ref())?);
        Ok(self)
    }

    /// Presents this certificate to servers that ask for one (mutual TLS). `certificates` is PEM: the client's own
    /// certificate, followed by those up to an authority that the servers trust. `key` is PEM, too.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if there is no certificate or no key in the PEM. Building the transport fails if
    /// the key does not belong to the certificate.
    pub fn identity(mut self, certificates: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Result<Self> {
        let certificates = self::certificates(certificates.as_ref())?;
        // The error could repeat a line of the key.
        let key =
            PrivateKeyDer::from_pem_slice(key.as_ref()).map_err(|_| refused("there is no private key in the PEM"))?;
        self.identity = Some(Arc::new(Identity { certificates, key }));
        Ok(self)
    }

    /// TLS 1.2 and 1.3.
    pub(super) fn config(&self) -> Result<ClientConfig> {
        // An explicit provider, so that the application decides the process-wide default.
        let provider = Arc::new(ring::default_provider());
        let verifier = self.verifier(Arc::clone(&provider))?;
        let builder = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(failed)?
            .dangerous()
            .with_custom_certificate_verifier(verifier);
        match &self.identity {
            None => Ok(builder.with_no_client_auth()),
            Some(identity) => builder
                .with_client_auth_cert(identity.certificates.clone(), identity.key.clone_key())
                .map_err(failed),
        }
    }

    #[cfg(not(target_os = "android"))]
    fn verifier(&self, provider: Arc<CryptoProvider>) -> Result<Arc<dyn ServerCertVerifier>> {
        let verifier = if self.roots.is_empty() {
            Verifier::new(provider)
        } else {
            Verifier::new_with_extra_roots(self.roots.iter().cloned(), provider)
        };
        Ok(Arc::new(verifier.map_err(failed)?))
    }

    #[cfg(target_os = "android")]
    fn verifier(&self, provider: Arc<CryptoProvider>) -> Result<Arc<dyn ServerCertVerifier>> {
        if !self.roots.is_empty() {
            return Err(failed(
                "on Android the system alone says which certificates are trusted",
            ));
        }
        Ok(Arc::new(Verifier::new(provider).map_err(failed)?))
    }

    /// Whether nothing was set.
    pub(crate) fn is_default(&self) -> bool {
        self.roots.is_empty() && self.identity.is_none()
    }
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(pem)
        .collect::<std::result::Result<_, _>>()
        .map_err(|_| refused("what should be certificates is no PEM"))?;
    if certificates.is_empty() {
        return Err(refused("there is no certificate in the PEM"));
    }
    Ok(certificates)
}

fn refused(message: &str) -> Error {
    Error::new(ErrorKind::Configuration, message)
}

pub(super) fn failed(reason: impl fmt::Display) -> Error {
    let message = format!("the transport could not be made: {reason}");
    Error::new(ErrorKind::Configuration, message)
}

/// Does not show the key.
impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls")
            .field("roots", &self.roots.len())
            .field("has_identity", &self.identity.is_some())
            .finish()
    }
}
