//! A server that responds with the result of a function, and records requests.

use super::reply::{Body, Reply, response};
use bytes::Bytes;
use http::{HeaderMap, Response};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};

/// The size of the largest body that is read, in bytes: twice the client's limit for a response. Bodies stay in memory
/// as a whole.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// The pause after a connection could not be accepted, mostly because the process has too many open files.
const PAUSE: Duration = Duration::from_millis(50);

/// A request as received.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The path and the query, still encoded; with scheme and host if the request was made as one to a proxy.
    pub target: String,
    /// The headers in the order received, their names in lower case.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Request {
    /// The value of a header; empty if it is missing or not text.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
    }

    /// The path, still encoded, for all forms of the target (RFC 9112, section 3.2).
    pub(super) fn path(&self) -> &str {
        let target = self.target.split('?').next().unwrap_or_default();
        match target.split_once("://") {
            Some((_, rest)) if !target.starts_with('/') => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"),
            _ => target,
        }
    }

    /// The body as text; invalid UTF-8 is replaced.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A running server. Dropping it stops it and closes its connections.
///
/// It responds with 413 to a body of more than 64 MiB, and with 400 to a malformed one (RFC 9112, section 8). The
/// handler sees neither request.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
    accepting: JoinHandle<()>,
}

impl Server {
    /// Starts a server on a free port of this machine; `handler` returns the response to each request.
    ///
    /// # Errors
    ///
    /// An I/O error if there is no free port.
    ///
    /// # Panics
    ///
    /// Outside of a Tokio runtime with I/O and time.
    pub fn start<H, R>(handler: H) -> io::Result<Self>
    where
        H: Fn(&Request) -> R + Send + Sync + 'static,
        R: Into<Reply>,
    {
        Self::start_at(0, handler)
    }

    /// As [`Server::start`], on this port; 0 is any free one.
    ///
    /// # Errors
    ///
    /// An I/O error if the port cannot be used.
    ///
    /// # Panics
    ///
    /// As [`Server::start`].
    pub fn start_at<H, R>(port: u16, handler: H) -> io::Result<Self>
    where
        H: Fn(&Request) -> R + Send + Sync + 'static,
        R: Into<Reply>,
    {
        let requests = Arc::default();
        let recorded: Arc<Mutex<Vec<Request>>> = Arc::clone(&requests);
        let record = move |request: &Request| {
            lock(&recorded).push(request.clone());
            handler(request).into()
        };
        let mut server = Self::unrecorded(port, record)?;
        server.requests = requests;
        Ok(server)
    }

    /// As [`Server::start_at`], without recording requests.
    pub(super) fn unrecorded<H>(port: u16, handler: H) -> io::Result<Self>
    where
        H: Fn(&Request) -> Reply + Send + Sync + 'static,
    {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let listener = TcpListener::from_std(listener)?;
        Ok(Self {
            address,
            requests: Arc::default(),
            accepting: tokio::spawn(accept(listener, Arc::new(handler))),
        })
    }

    /// The base URL of the server, such as `http://127.0.0.1:40123`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests so far, in the order in which they were complete.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.requests).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

fn lock(requests: &Mutex<Vec<Request>>) -> MutexGuard<'_, Vec<Request>> {
    requests.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Accepts connections until the task is aborted, which also closes the connections.
async fn accept<H>(listener: TcpListener, handler: Arc<H>)
where
    H: Fn(&Request) -> Reply + Send + Sync + 'static,
{
    let mut connections = JoinSet::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        while connections.try_join_next().is_some() {}
        let handler = Arc::clone(&handler);
        connections.spawn(async move {
            let service = service_fn(|request| respond(request, &*handler));
            // A client that disconnects is no error of the server.
            let _ = http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

async fn respond(
    request: hyper::Request<Incoming>,
    handler: &(impl Fn(&Request) -> Reply + ?Sized),
) -> io::Result<Response<Body>> {
    let (head, body) = request.into_parts();
    let body = match Limited::new(body, MOST_BYTES).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) => {
            let status = if error.is::<LengthLimitError>() { 413 } else { 400 };
            // The rest of the body must not be read as the next request.
            let refusal = response(status, "text/plain", format!("the body cannot be taken in: {error}"));
            return Reply::from(refusal).header("Connection", "close").carry_out().await;
        }
    };
    let request = Request {
        method: head.method.to_string(),
        target: head.uri.to_string(),
        headers: head.headers,
        body,
    };
    handler(&request).carry_out().await
}
