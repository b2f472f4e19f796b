//! The transport over reqwest.

use super::tls::failed;
use super::{BoxFuture, Chunks, Connection, Failure, Outgoing, Proxy, Tls, Transport, TransportError, proxy};
use crate::error::Error;
use bytes::Bytes;
use http::uri::Authority;
use http_body::{Frame, SizeHint};
use reqwest::Url;
use reqwest::redirect::Policy;
use rustls::ClientConfig;
use std::mem;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

/// HTTP/1.1 over reqwest, with a pool of connections.
///
/// It follows no redirect, stores no cookies, uses no proxy by default, and trusts the certificates that the operating
/// system trusts, over TLS 1.2 or later. It needs a Tokio runtime, both to send a request and to await its response.
///
/// An apostrophe in a query is sent as `%27`, as reqwest writes URLs, even if a parameter keeps reserved characters.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// The first servers that were called, which are mostly all: calls on many threads find theirs without a lock.
    servers: Arc<[OnceLock<Server>; 4]>,
}

/// A server, and a URL of it whose path is [`ROOM`].
#[derive(Debug)]
struct Server {
    scheme: String,
    authority: Authority,
    url: Url,
}

/// Longer than most paths: a cloned URL has a buffer of its length, so that the path which replaces this one mostly
/// fits without an allocation.
const ROOM: &str = "________________________________________________________________________________________________";

/// After how long a silent HTTP/2 connection with waiting requests is checked by a ping, and how long the response to
/// the ping may take: together well below the limit of an attempt.
#[cfg(feature = "http2")]
const PING: Duration = Duration::from_secs(10);
#[cfg(feature = "http2")]
const PONG: Duration = Duration::from_secs(5);

impl ReqwestTransport {
    /// A transport that gives up on a connection after `connect_timeout`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the certificates of the system cannot be read.
    pub fn new(connect_timeout: Duration) -> Result<Self, Error> {
        Self::configured(connect_timeout, |builder| builder)
    }

    /// As [`ReqwestTransport::new`], with certificates of the caller.
    ///
    /// # Errors
    ///
    /// As [`ReqwestTransport::new`], and if these certificates cannot be used.
    pub fn with_tls(connect_timeout: Duration, tls: &Tls) -> Result<Self, Error> {
        Self::of(&Connection {
            timeout: connect_timeout,
            tls: tls.clone(),
            ..Connection::default()
        })
    }

    /// As [`ReqwestTransport::new`], with changes to reqwest's builder, such as a local address, a resolver or the
    /// number of idle connections.
    ///
    /// TLS is already configured, so reqwest's settings for certificates have no effect. Use
    /// [`ReqwestTransport::with_tls`] for certificates, or pass a whole configuration of rustls to
    /// `tls_backend_preconfigured`.
    ///
    /// # Errors
    ///
    /// As [`ReqwestTransport::new`], and if reqwest cannot make the client.
    pub fn configured(
        connect_timeout: Duration,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<Self, Error> {
        Self::build(configure(sent_once(Self::builder(connect_timeout)?)))
    }

    pub(crate) fn of(connection: &Connection) -> Result<Self, Error> {
        Self::build(sent_once(builder(connection)?))
    }

    fn build(builder: reqwest::ClientBuilder) -> Result<Self, Error> {
        let client = builder.build();
        client
            .map(Self::from_client)
            .map_err(|error| failed(error.without_url()))
    }

    /// The builder of the transport, for callers who also use reqwest directly: with the same TLS, without proxies and
    /// redirects.
    ///
    /// # Errors
    ///
    /// As [`ReqwestTransport::new`].
    pub fn builder(connect_timeout: Duration) -> Result<reqwest::ClientBuilder, Error> {
        let connection = Connection {
            timeout: connect_timeout,
            ..Connection::default()
        };
        builder(&connection)
    }

    /// A transport over a client of the caller, with its proxies and certificates. The client should follow no
    /// redirects: a redirect can send a body and custom headers to another host.
    ///
    /// reqwest is built without a provider of cryptography. Its builder panics if the process has none
    /// (`rustls::crypto::CryptoProvider::install_default`), unless it gets a configuration of rustls, as in
    /// [`ReqwestTransport::builder`].
    #[must_use]
    pub fn from_client(client: reqwest::Client) -> Self {
        Self {
            client,
            servers: Arc::default(),
        }
    }
}

fn builder(connection: &Connection) -> Result<reqwest::ClientBuilder, Error> {
    let builder = match &connection.proxy {
        Proxy::None => reqwest::Client::builder().no_proxy(),
        Proxy::Environment => proxy::from_env(reqwest::Client::builder(), |name| std::env::var(name).ok())?,
        Proxy::At(url) => proxy::through(reqwest::Client::builder(), url.expose())?,
    };
    let builder = builder
        .tls_backend_preconfigured(tls_for_http(&connection.tls)?)
        .redirect(Policy::none())
        .referer(false)
        .connect_timeout(connection.timeout);
    Ok(with_pings(builder))
}

/// Closes HTTP/2 connections that hang. Otherwise each attempt of all calls would use them, since an attempt that runs
/// out of time ends only its own stream. Idle connections are not pinged: some servers count that against a client, and
/// the next request shows whether they work.
#[cfg(feature = "http2")]
fn with_pings(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder.http2_keep_alive_interval(PING).http2_keep_alive_timeout(PONG)
}

#[cfg(not(feature = "http2"))]
const fn with_pings(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
}

/// Disables reqwest's own retries of requests that an HTTP/2 server rejects. The call retries them, and counts its
/// attempts; and the copy that reqwest keeps of each request costs time.
fn sent_once(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder.retry(reqwest::retry::never().max_retries_per_request(0))
}

/// TLS with ALPN, which reqwest leaves to the given configuration.
fn tls_for_http(tls: &Tls) -> Result<ClientConfig, Error> {
    let mut tls = tls.config()?;
    if cfg!(feature = "http2") {
        tls.alpn_protocols.push(b"h2".to_vec());
    }
    tls.alpn_protocols.push(b"http/1.1".to_vec());
    Ok(tls)
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Outgoing>,
    ) -> BoxFuture<'_, Result<http::Response<Box<dyn Chunks>>, TransportError>> {
        // Converted here and not in the future, which would keep room for the request while it waits.
        let sending = self.translate(request).map(|request| self.client.execute(request));
        Box::pin(async move { sending?.await.map(response).map_err(not_answered) })
    }
}

impl ReqwestTransport {
    fn translate(&self, request: http::Request<Outgoing>) -> Result<reqwest::Request, TransportError> {
        let (head, body) = request.into_parts();
        let mut request = reqwest::Request::new(head.method, self.url(&head.uri)?);
        *request.headers_mut() = head.headers;
        *request.body_mut() = match body {
            Outgoing::None => None,
            Outgoing::Whole(bytes) => Some(bytes.into()),
            Outgoing::Streamed(chunks) => Some(reqwest::Body::wrap(Sent(Mutex::new(chunks)))),
        };
        Ok(request)
    }

    /// The URL for reqwest. The part before the path is mostly the same, and is parsed once.
    fn url(&self, uri: &http::Uri) -> Result<Url, TransportError> {
        let unsendable = |reason: &str| TransportError::new(Failure::Unsendable, reason);
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(unsendable("the URL is not absolute"));
        };
        let mut url = self.root(scheme, authority)?;
        url.set_path(uri.path());
        url.set_query(uri.query());
        // The URL parser removes dot segments. No composed path has one; if one ever did, it must not reach another
        // resource.
        if url.path() != uri.path() {
            return Err(unsendable("the URL parser changed the path"));
        }
        Ok(url)
    }

    /// A URL of a server, whose path and query are then replaced.
    fn root(&self, scheme: &str, authority: &Authority) -> Result<Url, TransportError> {
        let is_it = |known: &&Server| known.scheme == scheme && known.authority.as_str() == authority.as_str();
        let known = self.servers.iter().filter_map(OnceLock::get).find(is_it);
        if let Some(known) = known {
            return Ok(known.url.clone());
        }
        let parsed = Url::parse(&format!("{scheme}://{authority}/{ROOM}"));
        let url = parsed.map_err(|error| TransportError::new(Failure::Unsendable, error))?;
        let mut server = Server {
            scheme: scheme.to_owned(),
            authority: authority.clone(),
            url: url.clone(),
        };
        for free in self.servers.iter() {
            match free.set(server) {
                Ok(()) => break,
                Err(taken) => server = taken,
            }
        }
        Ok(url)
    }
}

/// The head of a response with its open body.
fn response(mut received: reqwest::Response) -> http::Response<Box<dyn Chunks>> {
    let (status, version) = (received.status(), received.version());
    let headers = mem::take(received.headers_mut());
    let mut response = http::Response::new(Box::new(Received(received)) as Box<dyn Chunks>);
    *response.status_mut() = status;
    *response.version_mut() = version;
    *response.headers_mut() = headers;
    response
}

fn not_answered(error: reqwest::Error) -> TransportError {
    if is_given_back(&error) {
        return TransportError::new(Failure::Unprocessed, error.without_url());
    }
    failure(error)
}

/// Whether an HTTP/2 server says that it has not acted on the request: it refuses the stream, or closes the connection
/// with an earlier stream as the last one that it has processed (RFC 9113, section 8.7). If it closes the connection
/// because of an error, the request counts as lost.
#[cfg(feature = "http2")]
fn is_given_back(error: &reqwest::Error) -> bool {
    let mut causes = super::causes(error).filter_map(|error| error.downcast_ref::<h2::Error>());
    causes.any(|error| {
        error.is_remote()
            && ((error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM))
                || (error.is_go_away() && error.reason() == Some(h2::Reason::NO_ERROR)))
    })
}

#[cfg(not(feature = "http2"))]
const fn is_given_back(_: &reqwest::Error) -> bool {
    false
}

fn failure(error: reqwest::Error) -> TransportError {
    if TransportError::is_upload(&error) {
        return TransportError::new(Failure::Upload, error.without_url());
    }
    let failure = match (error.is_connect(), error.is_timeout()) {
        (true, true) => Failure::ConnectTimeout,
        (true, false) => Failure::NotConnected,
        _ if error.is_builder() => Failure::Unsendable,
        _ => Failure::ConnectionLost,
    };
    // The URL in an error can have a key in its query.
    TransportError::new(failure, error.without_url())
}

/// A response whose body is being received.
struct Received(reqwest::Response);

impl Chunks for Received {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        // The future for one piece only borrows the body, so dropping it loses no piece.
        let next = pin!(self.0.chunk()).poll(context);
        next.map(|piece| piece.map_err(failure).transpose())
    }
}

/// A body that is being sent. reqwest requires bodies that are `Sync`, and polls them from one thread, so the lock is
/// never contended.
struct Sent(Mutex<Box<dyn Chunks>>);

impl http_body::Body for Sent {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let chunks = self.get_mut().0.get_mut().unwrap_or_else(PoisonError::into_inner);
        chunks
            .poll_chunk(context)
            .map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        let length = self.0.lock().unwrap_or_else(PoisonError::into_inner).length();
        length.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}
