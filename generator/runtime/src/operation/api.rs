//! What the operations of one document share.

use super::{SecurityScheme, Server};

/// One API description: its name, its servers, and how it knows its callers.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    name: &'static str,
    servers: &'static [Server],
    schemes: &'static [SecurityScheme],
    security: &'static [&'static [&'static str]],
}

impl Api {
    /// A description without servers or security yet; `name` is the module that is generated from it.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            servers: &[],
            schemes: &[],
            security: &[],
        }
    }

    /// The servers; the first one is used, unless the caller sets a variable that it does not have. See [`Server`].
    #[must_use]
    pub const fn servers(mut self, servers: &'static [Server]) -> Self {
        self.servers = servers;
        self
    }

    /// The security schemes that alternatives name.
    #[must_use]
    pub const fn security_schemes(mut self, schemes: &'static [SecurityScheme]) -> Self {
        self.schemes = schemes;
        self
    }

    /// Alternatives of scheme names, for operations that have none of their own. No alternative at all means that none is
    /// needed; an empty one, that the others are optional.
    #[must_use]
    pub const fn security(mut self, alternatives: &'static [&'static [&'static str]]) -> Self {
        self.security = alternatives;
        self
    }

    /// The module that is generated from the description.
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
