//! Connections of the default transport.

use crate::credential::Secret;
use std::time::Duration;

/// The settings for connections in the builder of a client.
pub(crate) struct Connection {
    pub(crate) timeout: Duration,
    pub(crate) proxy: Proxy,
    #[cfg(any(feature = "hyper", feature = "reqwest"))]
    pub(crate) tls: super::Tls,
}

/// The proxy of connections.
pub(crate) enum Proxy {
    None,
    /// The proxy at a URL, which can contain a password.
    #[cfg_attr(not(feature = "reqwest"), expect(dead_code, reason = "only reqwest reads it"))]
    At(Secret),
    /// The proxies that the environment names.
    Environment,
}

impl Default for Connection {
    fn default() -> Self {
        Self {
            // Just over three seconds, after which TCP repeats its first packet.
            timeout: Duration::from_millis(3100),
            proxy: Proxy::None,
            #[cfg(any(feature = "hyper", feature = "reqwest"))]
            tls: super::Tls::new(),
        }
    }
}
