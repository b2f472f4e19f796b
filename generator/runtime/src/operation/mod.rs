//! Operations as data: everything that the runtime needs to call an endpoint.

mod api;
mod body;
mod erased;
mod field;
mod outcome;
mod parameter;
mod scheme;
mod server;

pub use self::api::Api;
pub use self::body::{Body, BodyKind};
pub use self::erased::AnyOperation;
#[cfg(feature = "cli")]
pub(crate) use self::erased::Opened;
pub use self::field::Field;
pub use self::outcome::Outcome;
pub(crate) use self::outcome::{Outcomes, Read, accept, is_first_success, is_stream, select, select_any};
pub(crate) use self::parameter::Limits;
pub use self::parameter::{Location, Parameter, Style};
pub use self::scheme::{KeyLocation, SchemeKind, SecurityScheme};
pub(crate) use self::server::{Relative, Values, check_name, choose, is_path, variable_names};
pub use self::server::{Server, Variable};

use crate::pages::Pagination;
use crate::retry::Retry;
use std::fmt;

/// A request method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`.
    Get,
    /// `PUT`.
    Put,
    /// `POST`.
    Post,
    /// `DELETE`.
    Delete,
    /// `OPTIONS`.
    Options,
    /// `HEAD`.
    Head,
    /// `PATCH`.
    Patch,
    /// `TRACE`.
    Trace,
}

impl Method {
    /// The method as sent in the request line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }

    pub(crate) const fn to_http(self) -> http::Method {
        match self {
            Self::Get => http::Method::GET,
            Self::Put => http::Method::PUT,
            Self::Post => http::Method::POST,
            Self::Delete => http::Method::DELETE,
            Self::Options => http::Method::OPTIONS,
            Self::Head => http::Method::HEAD,
            Self::Patch => http::Method::PATCH,
            Self::Trace => http::Method::TRACE,
        }
    }
}

/// The description of an operation, without the type of its response.
#[derive(Clone, Copy, Debug)]
pub struct Description {
    /// The API description of the operation.
    pub api: &'static Api,
    /// The operation's `operationId`.
    pub id: &'static str,
    /// The request method.
    pub method: Method,
    /// The path template, such as `/v1/Users/{Sid}`.
    pub path: &'static str,
    /// The parameters, in the order of the document.
    pub parameters: &'static [Parameter],
    /// The possible request bodies, the preferred one first.
    pub bodies: &'static [Body],
    /// Alternative sets of security schemes; `None` if those of the document apply.
    pub security: Option<&'static [&'static [&'static str]]>,
    /// The operation's own servers; empty if those of the document apply.
    pub servers: &'static [Server],
    /// The conditions under which a request is sent again.
    pub retry: Retry,
    /// How to get the next page of a list; `None` if the operation is not paged.
    pub pagination: Option<Pagination>,
}

impl Description {
    /// The servers of the operation, or those of the document.
    pub(crate) const fn server_list(&self) -> &'static [Server] {
        if self.servers.is_empty() {
            self.api.server_list()
        } else {
            self.servers
        }
    }

    /// The largest integer that the rule of a parameter allows, if it limits it.
    pub(crate) fn largest(&self, location: Location, name: &str) -> Option<i64> {
        let named = |parameter: &&Parameter| parameter.location == location && parameter.name == name;
        self.parameters.iter().find(named)?.limits.rule.as_ref()?.largest()
    }

    /// Formats an operation. A derived `Debug` is `#[inline]`, so each crate would compile it for all parts of an
    /// operation: a fifth of the code of a small crate.
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operation")
            .field("description", self)
            .finish_non_exhaustive()
    }
}

/// An operation whose success decodes to `T`.
///
/// Generated code defines one `static` per endpoint; a [`Call`](crate::Call) executes it.
pub struct Operation<T: 'static> {
    pub(crate) description: Description,
    pub(crate) outcomes: &'static [Outcome<T>],
}

// Not derived: a derive would require `T: Debug`, and no `T` is stored.
impl<T> fmt::Debug for Operation<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.description.show(f)
    }
}

impl<T> Operation<T> {
    /// An operation without parameters, bodies or outcomes.
    #[must_use]
    pub const fn new(api: &'static Api, id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            description: Description {
                api,
                id,
                method,
                path,
                parameters: &[],
                bodies: &[],
                security: None,
                servers: &[],
                retry: Retry::ByMethod,
                pagination: None,
            },
            outcomes: &[],
        }
    }

    /// Sets the parameters, in the order of the document.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.description.parameters = parameters;
        self
    }

    /// Sets the possible request bodies, the preferred one first.
    #[must_use]
    pub const fn bodies(mut self, bodies: &'static [Body]) -> Self {
        self.description.bodies = bodies;
        self
    }

    /// Sets the successful responses, and the type that each decodes to.
    #[must_use]
    pub const fn outcomes(mut self, outcomes: &'static [Outcome<T>]) -> Self {
        self.outcomes = outcomes;
        self
    }

    /// Sets alternative sets of security schemes, in place of the document's. Without alternatives no credential is
    /// needed; an empty alternative makes the others optional.
    #[must_use]
    pub const fn security(mut self, alternatives: &'static [&'static [&'static str]]) -> Self {
        self.description.security = Some(alternatives);
        self
    }

    /// Sets servers in place of the document's.
    #[must_use]
    pub const fn servers(mut self, servers: &'static [Server]) -> Self {
        self.description.servers = servers;
        self
    }

    /// Sets when a request is sent again, in place of the default for its method.
    #[must_use]
    pub const fn retry(mut self, retry: Retry) -> Self {
        self.description.retry = retry;
        self
    }

    /// Sets how to get the next page of the list.
    #[must_use]
    pub const fn pagination(mut self, pagination: Pagination) -> Self {
        self.description.pagination = Some(pagination);
        self
    }

    /// The description of the operation, without the type of its response.
    #[must_use]
    pub const fn description(&self) -> &Description {
        &self.description
    }
}
