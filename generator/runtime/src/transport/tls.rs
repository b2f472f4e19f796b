//! TLS, as every transport of ours has it.

use crate::error::{Error, ErrorKind};
use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls_platform_verifier::BuilderVerifierExt;
use std::sync::Arc;

/// TLS 1.2 and 1.3, trusting what the system trusts.
pub(super) fn tls() -> Result<ClientConfig, Error> {
    // A provider of our own choice, so that the process-wide default stays the application's business.
    let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(failed)?
        .with_no_client_auth();
    Ok(tls)
}

pub(super) fn failed(reason: impl std::fmt::Display) -> Error {
    let message = format!("the transport could not be made: {reason}");
    Error::new(ErrorKind::Configuration, message)
}
