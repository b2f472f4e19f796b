//! Operations as data: everything that the one send path needs to know about an endpoint.

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
pub(crate) use self::server::{Relative, Values, check_name, choose};
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

impl Description {
    /// The servers of the operation, or those of the whole document.
    pub(crate) const fn server_list(&self) -> &'static [Server] {
        if self.servers.is_empty() {
            self.api.server_list()
        } else {
            self.servers
        }
    }
}

impl Method {
    /// The method as it stands on the request line.
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

/// What an operation is, whatever its response decodes to.
#[derive(Clone, Copy, Debug)]
pub struct Description {
    /// The description that the operation belongs to.
    pub api: &'static Api,
    /// The operation's `operationId`.
    pub id: &'static str,
    /// The request method.
    pub method: Method,
    /// The path template, such as `/v1/Users/{Sid}`.
    pub path: &'static str,
    /// The parameters, in the order of the document.
    pub parameters: &'static [Parameter],
    /// The bodies that a request can have, the preferred one first.
    pub bodies: &'static [Body],
    /// Alternatives of security schemes; `None` leaves it to the document.
    pub security: Option<&'static [&'static [&'static str]]>,
    /// Servers of its own; empty leaves it to the document.
    pub servers: &'static [Server],
    /// After what a request is sent again.
    pub retry: Retry,
    /// How a list goes on, if it comes in pages.
    pub pagination: Option<Pagination>,
}

impl Description {
    /// The largest integer that a parameter may be, if its rule limits it.
    pub(crate) fn largest(&self, location: Location, name: &str) -> Option<i64> {
        let named = |parameter: &&Parameter| parameter.location == location && parameter.name == name;
        self.parameters.iter().find(named)?.limits.rule.as_ref()?.largest()
    }

    /// Shows an operation. What is derived is `#[inline]`: a crate of operations, each of which can be shown, would compile how
    /// every part of them is shown, a fifth of all that a small crate compiles.
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operation")
            .field("description", self)
            .finish_non_exhaustive()
    }
}

/// An operation whose success decodes to `T`.
///
/// Made in a `static`, once per endpoint, by generated code; a [`Call`](crate::Call) carries one out.
pub struct Operation<T: 'static> {
    pub(crate) description: Description,
    pub(crate) outcomes: &'static [Outcome<T>],
}

// Not derived: that would ask `T` to be printable, though no `T` is inside.
impl<T> fmt::Debug for Operation<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.description.show(f)
    }
}

impl<T> Operation<T> {
    /// An operation without parameters, bodies or outcomes yet.
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

    /// The parameters, in the order of the document.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.description.parameters = parameters;
        self
    }

    /// The bodies that a request can have, the preferred one first.
    #[must_use]
    pub const fn bodies(mut self, bodies: &'static [Body]) -> Self {
        self.description.bodies = bodies;
        self
    }

    /// The responses that are a success, and what each decodes to.
    #[must_use]
    pub const fn outcomes(mut self, outcomes: &'static [Outcome<T>]) -> Self {
        self.outcomes = outcomes;
        self
    }

    /// Alternatives of security schemes, in place of the document's. No alternative at all means that none is needed; an
    /// empty one, that the others are optional.
    #[must_use]
    pub const fn security(mut self, alternatives: &'static [&'static [&'static str]]) -> Self {
        self.description.security = Some(alternatives);
        self
    }

    /// Servers in place of the document's.
    #[must_use]
    pub const fn servers(mut self, servers: &'static [Server]) -> Self {
        self.description.servers = servers;
        self
    }

    /// After what a request is sent again, in place of what suits its method.
    #[must_use]
    pub const fn retry(mut self, retry: Retry) -> Self {
        self.description.retry = retry;
        self
    }

    /// How the list that the operation gives goes on.
    #[must_use]
    pub const fn pagination(mut self, pagination: Pagination) -> Self {
        self.description.pagination = Some(pagination);
        self
    }

    /// What the operation is, whatever its response decodes to.
    #[must_use]
    pub const fn description(&self) -> &Description {
        &self.description
    }
}
