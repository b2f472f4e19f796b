//! Builds clients.

use super::{Client, Settings, Shared};
use crate::base_url::BaseUrl;
use crate::credential::{Credentials, Secret};
use crate::error::{Error, ErrorKind, Result};
use crate::interceptor::{Interceptor, Interceptors};
use crate::operation::{Values, check_name};
use crate::retry::{Budget, Jitter};
use crate::timer::Timer;
use crate::transport::{Connection, Proxy, Transport};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

/// Builds a client of type `C`: the runtime's [`Client`], or a generated client around it.
pub struct ClientBuilder<C = Client> {
    parts: Parts,
    makes: PhantomData<fn() -> C>,
}

/// The settings of a client, whatever its type.
struct Parts {
    credentials: Credentials,
    base_url: Option<String>,
    server_variables: Values,
    /// The names of those that there are.
    known_variables: &'static [&'static str],
    user_agent: Option<String>,
    products: Vec<String>,
    interceptors: Interceptors,
    headers: HeaderMap,
    /// The first value that was refused; [`ClientBuilder::build`] returns it as an error.
    failure: Option<String>,
    transport: Option<Box<dyn Transport>>,
    timer: Option<Arc<dyn Timer>>,
    connection: Connection,
    settings: Settings,
    jitter: Jitter,
}

impl<C: From<Client>> ClientBuilder<C> {
    /// A builder with these credentials, and defaults for everything else.
    #[must_use]
    pub fn new(credentials: Credentials) -> Self {
        Self {
            parts: Parts::new(credentials),
            makes: PhantomData,
        }
    }

    /// Sends all calls to this URL instead of the servers of the document and of its operations. It must be https, or
    /// http to a loopback address; [`ClientBuilder::plain_http`] also allows http to other hosts.
    ///
    /// If the server of an operation is only a path, that path is appended to this URL, in place of the path of the
    /// document's server.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.parts.base_url = Some(url.into());
        self
    }

    /// Allows http to hosts other than this machine, through the base URL or a server of the document. Use it for
    /// services inside a network of your own, such as a device or a container: anyone who can listen there reads the
    /// requests, including credentials.
    #[must_use]
    pub fn plain_http(mut self) -> Self {
        self.parts.settings.plain_http = true;
        self
    }

    /// Sets a variable of the server URLs, such as a region (OpenAPI Server Variable Object). It has no effect on
    /// operations whose servers do not have this variable. A base URL stands in place of the servers with their
    /// variables, except for an operation's server that is only a path.
    ///
    /// [`ClientBuilder::build`] fails if no server has this variable, and names those that there are.
    ///
    /// A value cannot change the rest of the URL. It cannot name another host unless the variable stands for the host,
    /// and a value directly behind the host must begin with `/`, or with `:` and a port.
    #[must_use]
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parts.server_variables.insert(0, (name.into(), value.into()));
        self
    }

    /// The names of the variables that servers have, which [`ClientBuilder::server_variable`] can set. The
    /// `Client::builder` of a generated crate says them; for tables made by hand there are none unless this does.
    #[must_use]
    pub fn known_server_variables(mut self, names: &'static [&'static str]) -> Self {
        self.parts.known_variables = names;
        self
    }

    /// The `User-Agent` header as a whole. By default it names this library and the system; [`ClientBuilder::product`]
    /// adds to that.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.parts.user_agent = Some(user_agent.into());
        self
    }

    /// Puts a product such as `my-app/1.0` before the rest of the `User-Agent` header (RFC 9110, section 10.1.5).
    #[must_use]
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.parts.products.insert(0, product.into());
        self
    }

    /// Sends a header with every request, such as the version of an API. It replaces an earlier header of this name,
    /// and the client's own. A header that a call, an interceptor or a credential sets replaces this one; cookies are
    /// appended to a header `Cookie`. A header `Authorization` stands in for a credential that the client lacks and
    /// that would be sent there. `Debug` does not show the value.
    ///
    /// [`ClientBuilder::build`] fails if the name or the value is not valid in a header, or if the header describes the
    /// message itself: `Content-Type`, `Content-Length`, `Transfer-Encoding` or `Host`.
    #[must_use]
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let (name, value) = (name.as_ref(), value.as_ref());
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(mut value)) if ![CONTENT_TYPE, CONTENT_LENGTH, TRANSFER_ENCODING, HOST].contains(&name) => {
                value.set_sensitive(true);
                self.parts.headers.insert(name, value);
            }
            _ => {
                self.parts
                    .failure
                    .get_or_insert(format!("`{name}` with its value is no header that a client can have"));
            }
        }
        self
    }

    /// Adds an interceptor, which sees every request and response; see [`Interceptor`].
    #[must_use]
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.parts.interceptors.add(interceptor);
        self
    }

    /// Sends all requests through this proxy, such as `http://proxy.example.com:3128`, except those to this machine. By
    /// default there is no proxy.
    ///
    /// This needs the transport over reqwest: [`ClientBuilder::build`] fails without the feature `reqwest`, and if the
    /// URL is neither http nor https.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.parts.connection.proxy = Proxy::At(url.into());
        self
    }

    /// Uses the proxies that the environment names in `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY`, except for this
    /// machine and the hosts of `NO_PROXY`. By default the environment has no say in where credentials go.
    ///
    /// This needs the transport over reqwest, as [`ClientBuilder::proxy`] does.
    #[must_use]
    pub fn proxy_from_env(mut self) -> Self {
        self.parts.connection.proxy = Proxy::Environment;
        self
    }

    /// Trusts further certificates, or presents a client certificate. This is for the default transport only: together
    /// with [`ClientBuilder::transport`], [`ClientBuilder::build`] fails, because such a transport takes these settings
    /// itself.
    #[cfg(any(feature = "hyper", feature = "reqwest"))]
    #[must_use]
    pub fn tls(mut self, tls: crate::transport::Tls) -> Self {
        self.parts.connection.tls = tls;
        self
    }

    /// Replaces the default transport, which is reqwest, or hyper in a crate without the feature `reqwest`.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.parts.transport = Some(Box::new(transport));
        self
    }

    /// Replaces the clock, which is Tokio's by default.
    #[must_use]
    pub fn timer(mut self, timer: impl Timer) -> Self {
        self.parts.timer = Some(Arc::new(timer));
        self
    }

    /// Limits the time to establish a connection; 3.1 seconds by default. Only for the default transport.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.parts.connection.timeout = timeout;
        self
    }

    /// Limits the time of a call, with all its attempts and the waits between them; 60 seconds by default. For a
    /// streamed response the limit applies up to its head.
    #[must_use]
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.parts.settings.call_timeout = timeout;
        self
    }

    /// Limits the time of one attempt, from its start to the end of its response; 30 seconds by default. For a streamed
    /// response the limit applies up to its head.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.parts.settings.attempt_timeout = timeout;
        self
    }

    /// Limits the wait for the next piece of a response; 20 seconds by default.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.parts.settings.idle_timeout = timeout;
        self
    }

    /// Limits how often a request is sent, including the first time; 3 by default. With 1, nothing is sent again, not
    /// even with a new token when the server no longer accepts the old one: the next call fetches the new token.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.parts.settings.max_attempts = attempts;
        self
    }

    /// Makes the random part of the waits between attempts the same in every run, for tests.
    #[must_use]
    pub fn jitter_seed(mut self, seed: u64) -> Self {
        self.parts.jitter = Jitter::seeded(seed);
        self
    }

    /// Limits the size of a response, or of one event or line of a stream, in bytes; 32 MiB by default.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.parts.settings.max_body = bytes;
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if a base URL, a user agent, a header or a proxy cannot be used, if no server has a
    /// variable that is set, or if the transport cannot be created.
    pub fn build(self) -> Result<C> {
        self.parts.build().map(C::from)
    }
}

impl Parts {
    fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            base_url: None,
            server_variables: Vec::new(),
            known_variables: &[],
            user_agent: None,
            products: Vec::new(),
            interceptors: Interceptors::default(),
            headers: HeaderMap::new(),
            failure: None,
            transport: None,
            timer: None,
            connection: Connection::default(),
            settings: Settings::default(),
            jitter: Jitter::random(),
        }
    }

    fn build(self) -> Result<Client> {
        let refused = |message: String| Error::new(ErrorKind::Configuration, message);
        if let Some(failure) = self.failure {
            return Err(refused(failure));
        }
        // The one that was set first is last.
        for (name, _) in self.server_variables.iter().rev() {
            check_name(name, self.known_variables).map_err(refused)?;
        }
        let base_url = self
            .base_url
            .as_deref()
            .map(|url| BaseUrl::parse(url, self.settings.plain_http))
            .transpose()
            .map_err(refused)?;
        let own = self.user_agent.unwrap_or_else(default_user_agent);
        let user_agent = [self.products, vec![own]].concat().join(" ");
        let user_agent = HeaderValue::try_from(user_agent)
            .map_err(|error| refused("the user agent is no header value".to_owned()).because(error))?;
        let transport = transport(self.transport, &self.connection)?;
        let timer = match self.timer {
            Some(timer) => timer,
            None => default_timer()?,
        };
        let shared = Shared {
            transport,
            timer,
            credentials: self.credentials,
            base_url,
            server_variables: self.server_variables,
            user_agent,
            interceptors: self.interceptors,
            headers: self.headers,
            settings: self.settings,
            budget: Budget::new(),
            jitter: self.jitter,
        };
        Ok(Client {
            shared: Arc::new(shared),
        })
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.parts.credentials)
            .field("settings", &self.parts.settings)
            .finish_non_exhaustive()
    }
}

/// The transport that the builder was given, or the default one.
fn transport(given: Option<Box<dyn Transport>>, connection: &Connection) -> Result<Box<dyn Transport>> {
    match given {
        #[cfg(any(feature = "hyper", feature = "reqwest"))]
        Some(_) if !connection.tls.is_default() => Err(Error::new(
            ErrorKind::Configuration,
            "`tls` is for the default transport; give it to the transport instead, as `with_tls`",
        )),
        Some(transport) => Ok(transport),
        None => default_transport(connection),
    }
}

fn default_user_agent() -> String {
    let (version, os, arch) = (env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH);
    format!("clientwright/{version} ({os} {arch})")
}

#[cfg(feature = "reqwest")]
fn default_transport(connection: &Connection) -> Result<Box<dyn Transport>> {
    Ok(Box::new(crate::transport::ReqwestTransport::of(connection)?))
}

#[cfg(all(feature = "hyper", not(feature = "reqwest")))]
fn default_transport(connection: &Connection) -> Result<Box<dyn Transport>> {
    Ok(Box::new(crate::transport::HyperTransport::of(connection)?))
}

#[cfg(not(any(feature = "hyper", feature = "reqwest")))]
fn default_transport(_: &Connection) -> Result<Box<dyn Transport>> {
    Err(Error::new(
        ErrorKind::Configuration,
        "there is no transport; set one, or use the feature `reqwest` or `hyper`",
    ))
}

#[cfg(any(feature = "hyper", feature = "reqwest"))]
#[expect(clippy::unnecessary_wraps, reason = "there is no timer without the features")]
fn default_timer() -> Result<Arc<dyn Timer>> {
    Ok(Arc::new(crate::timer::TokioTimer))
}

#[cfg(not(any(feature = "hyper", feature = "reqwest")))]
fn default_timer() -> Result<Arc<dyn Timer>> {
    Err(Error::new(
        ErrorKind::Configuration,
        "there is no timer; set one, or use the feature `reqwest` or `hyper`",
    ))
}
