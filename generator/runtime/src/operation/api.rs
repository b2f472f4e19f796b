//! Data that all operations of a document share.

use super::{SecurityScheme, Server};

/// An API description: its name, its servers and its security schemes.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    name: &'static str,
    servers: &'static [Server],
    schemes: &'static [SecurityScheme],
    security: &'static [&'static [&'static str]],
}

impl Api {
    /// A description without servers and security; `name` is the generated module.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            servers: &[],
            schemes: &[],
            security: &[],
        }
    }

    /// The servers. The first one is used, unless the caller sets a variable that it does not have; see [`Server`].
    #[must_use]
    pub const fn servers(mut self, servers: &'static [Server]) -> Self {
        self.servers = servers;
        self
    }

    /// The security schemes that [`Api::security`] and [`Operation::security`](crate::Operation::security) refer to.
    #[must_use]
    pub const fn security_schemes(mut self, schemes: &'static [SecurityScheme]) -> Self {
        self.schemes = schemes;
        self
    }

    /// Alternative sets of scheme names, for operations without their own (OpenAPI Security Requirement Object).
    /// Without alternatives no credential is needed; an empty alternative makes the others optional.
    #[must_use]
    pub const fn security(mut self, alternatives: &'static [&'static [&'static str]]) -> Self {
        self.security = alternatives;
        self
    }

    /// The generated module.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) const fn server_list(&self) -> &'static [Server] {
        self.servers
    }

    pub(crate) const fn alternatives(&self) -> &'static [&'static [&'static str]] {
        self.security
    }

    #[cfg(any(feature = "cli", feature = "mock"))]
    pub(crate) const fn scheme_list(&self) -> &'static [SecurityScheme] {
        self.schemes
    }

    pub(crate) fn scheme(&self, name: &str) -> Option<&'static SecurityScheme> {
        self.schemes.iter().find(|scheme| scheme.name() == name)
    }
}
