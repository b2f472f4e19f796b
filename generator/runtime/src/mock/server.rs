//! A server that answers as it is told and records what it was asked.

use super::reply::{Body, Reply};
use bytes::Bytes;
use http::{HeaderMap, Response};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The path and the query, still encoded.
    pub target: String,
    /// The headers, their names in lower case, in the order in which they came.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Request {
    /// The value of a header; empty if it is missing or no text.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
    }

    /// The body as text, whatever in it is not UTF-8 replaced.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A running server. Dropping it ends it, with all its connections.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
    accepting: JoinHandle<()>,
}

impl Server {
    /// Starts a server on a free port of this machine; `handler` gives the answer to each request.
    ///
    /// Fails if there is no port to be had. Needs a Tokio runtime with I/O, and panics outside of one, as all of Tokio does.
    pub fn start<H, R>(handler: H) -> io::Result<Self>
    where
        H: Fn(&Request) -> R + Send + Sync + 'static,
        R: Into<Reply>,
    {
        Self::start_at(0, handler)
    }

    /// As [`Server::start`], on this port; 0 is any that is free.
    pub fn start_at<H, R>(port: u16, handler: H) -> io::Result<Self>
    where
        H: Fn(&Request) -> R + Send + Sync + 'static,
        R: Into<Reply>,
    {
        let handler = move |request: &Request| handler(request).into();
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let listener = TcpListener::from_std(listener)?;
        let requests = Arc::default();
        let accepting = tokio::spawn(accept(listener, Arc::new(handler), Arc::clone(&requests)));
        Ok(Self {
            address,
            requests,
            accepting,
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

/// Takes connections until it is aborted; the set ends them with it.
async fn accept<H>(listener: TcpListener, handler: Arc<H>, requests: Arc<Mutex<Vec<Request>>>)
where
    H: Fn(&Request) -> Reply + Send + Sync + 'static,
{
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        while connections.try_join_next().is_some() {}
        let (handler, requests) = (Arc::clone(&handler), Arc::clone(&requests));
        connections.spawn(async move {
            let service = service_fn(|request| respond(request, &*handler, &requests));
            // A client that hangs up is no failure of the server.
            let _ = http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

async fn respond(
    request: hyper::Request<Incoming>,
    handler: &(impl Fn(&Request) -> Reply + ?Sized),
    requests: &Mutex<Vec<Request>>,
) -> io::Result<Response<Body>> {
    let (head, body) = request.into_parts();
    let request = Request {
        method: head.method.to_string(),
        target: head.uri.to_string(),
        headers: head.headers,
        body: body
            .collect()
            .await
            .map(http_body_util::Collected::to_bytes)
            .unwrap_or_default(),
    };
    lock(requests).push(request.clone());
    handler(&request).carry_out().await
}
