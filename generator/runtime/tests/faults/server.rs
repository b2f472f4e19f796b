//! A server that follows the case that the path of a request names.

use crate::case::Step;
use crate::cases::CASES;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// The bodies of the requests, by the name of the case.
type Seen = Arc<Mutex<BTreeMap<String, Vec<Vec<u8>>>>>;

pub(crate) struct Server {
    url: String,
    seen: Seen,
    accepting: tokio::task::JoinHandle<()>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Seen::default();
        let shared = Arc::clone(&seen);
        let accepting = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                while connections.try_join_next().is_some() {}
                connections.spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self { url, seen, accepting }
    }

    pub(crate) fn url(&self) -> String {
        self.url.clone()
    }

    /// The number of requests for a case.
    pub(crate) fn seen(&self, case: &str) -> usize {
        self.seen.lock().unwrap().get(case).map_or(0, Vec::len)
    }

    /// The number of requests for a case, and of the most frequent body.
    pub(crate) fn bodies(&self, case: &str) -> (usize, usize) {
        let seen = self.seen.lock().unwrap();
        let bodies = seen.get(case).cloned().unwrap_or_default();
        let mut counts = BTreeMap::<_, usize>::new();
        for body in &bodies {
            *counts.entry(body).or_default() += 1;
        }
        (bodies.len(), counts.into_values().max().unwrap_or(0))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(mut stream: TcpStream, seen: Seen) {
    // Responses in pieces must not wait for each other.
    let _ = stream.set_nodelay(true);
    let mut buffer = Vec::new();
    while let Some(request) = read_head(&mut stream, &mut buffer).await {
        let case = CASES.iter().find(|case| case.name == request.case);
        let reads_body = case.is_none_or(|case| !matches!(case.steps, [[Step::Unread, ..], ..]));
        let body = if reads_body {
            let Some(body) = read_body(&mut stream, &mut buffer, request.length).await else {
                return;
            };
            body
        } else {
            Vec::new()
        };
        let number = {
            let mut seen = seen.lock().unwrap();
            let bodies = seen.entry(request.case.clone()).or_default();
            bodies.push(body.clone());
            bodies.len() - 1
        };
        let Some(case) = case else {
            let response = if request.case == "echo" {
                body
            } else {
                b"{\"fine\":true}".to_vec()
            };
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", response.len());
            // In two pieces, so that a future can be dropped between them.
            let sent = stream.write_all(head.as_bytes()).await;
            tokio::task::yield_now().await;
            if sent.is_err() || stream.write_all(&response).await.is_err() {
                return;
            }
            continue;
        };
        let steps = case.steps.get(number).or(case.steps.last()).unwrap();
        for step in *steps {
            if !act(&mut stream, step).await {
                return;
            }
        }
    }
}

/// Performs a step; returns whether the connection stays open.
async fn act(stream: &mut TcpStream, step: &Step) -> bool {
    match step {
        Step::Unread => true,
        Step::Say(text) => stream.write_all(text.as_bytes()).await.is_ok(),
        Step::Bytes(make) => stream.write_all(&make()).await.is_ok(),
        Step::Drip(text) => {
            for byte in text.as_bytes() {
                tokio::time::sleep(Duration::from_millis(100)).await;
                if stream.write_all(&[*byte]).await.is_err() {
                    return false;
                }
            }
            true
        }
        Step::Forever(make) => {
            let piece = make();
            while stream.write_all(&piece).await.is_ok() {}
            false
        }
        Step::Hang => {
            tokio::time::sleep(Duration::from_secs(10)).await;
            false
        }
        Step::Hangup => false,
        Step::Reset => {
            // With a linger time of zero, closing resets the connection.
            let _ = stream.set_zero_linger();
            false
        }
    }
}

struct Head {
    case: String,
    length: usize,
}

async fn read_head(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Head> {
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
            buffer.drain(..end + 4);
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            let target = head.split(' ').nth(1)?;
            return Some(Head {
                case: target.trim_start_matches('/').to_owned(),
                length: length.map_or(0, |length| length.parse().unwrap()),
            });
        }
        // A client that begins with TLS gets an error in plain HTTP.
        if buffer.first() == Some(&0x16) {
            let _ = stream
                .write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
                .await;
            return None;
        }
        more(stream, buffer).await?;
    }
}

async fn read_body(stream: &mut TcpStream, buffer: &mut Vec<u8>, length: usize) -> Option<Vec<u8>> {
    while buffer.len() < length {
        more(stream, buffer).await?;
    }
    Some(buffer.drain(..length).collect())
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    let mut piece = [0; 4096];
    let size = stream.read(&mut piece).await.ok().filter(|size| *size > 0)?;
    buffer.extend_from_slice(&piece[..size]);
    Some(())
}
