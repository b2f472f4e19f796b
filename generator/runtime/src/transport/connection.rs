//! How connections of the default transport are made.

use crate::credential::Secret;
use std::time::Duration;

/// What the builder of a client knows about connections.
pub(crate) struct Connection {
    pub(crate) timeout: Duration,
    pub(crate) proxy: Proxy,
    #[cfg(any(feature = "hyper", feature = "reqwest"))]
    pub(crate) tls: super::Tls,
}

/// Through what connections go.
pub(crate) enum Proxy {
    None,
    /// The proxy of a URL, which can hold a password.
    #[cfg_attr(not(feature = "reqwest"), expect(dead_code, reason = "only reqwest reads it"))]
    At(Secret),
    /// Those that the environment names.
    Environment,
}

impl Default for Connection {
    fn default() -> Self {
        Self {
            // Just over three seconds, the time in which TCP repeats its first packet.
            timeout: Duration::from_millis(3100),
            proxy: Proxy::None,
            #[cfg(any(feature = "hyper", feature = "reqwest"))]
            tls: super::Tls::new(),
        }
    }
}
