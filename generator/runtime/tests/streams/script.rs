//! A server that follows the script of a test.

use clientwright_runtime::Client;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What the server does on a connection, step by step.
#[derive(Clone, Debug)]
pub(crate) enum Do {
    /// Reads a request, with its body.
    Read,
    Say(&'static str),
    Pause(u64),
    /// Waits until the client has disconnected.
    AwaitEnd,
}

/// A server with a script for each connection, which it closes at the end.
pub(crate) struct Script {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<String>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Script {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Script {
    pub(crate) async fn start(connections: Vec<Vec<Do>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        let task = tokio::spawn(async move {
            for script in connections {
                let (mut stream, _) = listener.accept().await.unwrap();
                let seen = Arc::clone(&seen);
                tokio::spawn(async move { play(&mut stream, script, &seen).await });
            }
            std::future::pending::<()>().await;
        });
        Self { url, requests, task }
    }

    pub(crate) fn client(&self) -> Client {
        let builder = crate::client_builder().base_url(&self.url);
        builder.idle_timeout(Duration::from_millis(200)).build().unwrap()
    }

    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

async fn play(stream: &mut TcpStream, script: Vec<Do>, seen: &Mutex<Vec<String>>) {
    for step in script {
        match step {
            Do::Read => {
                if let Some(request) = read(stream).await {
                    seen.lock().unwrap().push(request);
                }
            }
            Do::Say(text) => {
                let _ = stream.write_all(text.as_bytes()).await;
            }
            Do::Pause(millis) => tokio::time::sleep(Duration::from_millis(millis)).await,
            Do::AwaitEnd => while stream.read(&mut [0; 1024]).await.is_ok_and(|size| size > 0) {},
        }
    }
}

/// A request with its whole body, in any framing.
pub(crate) async fn read(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let mut piece = [0; 4096];
        match stream.read(&mut piece).await {
            Ok(size) if size > 0 => bytes.extend_from_slice(&piece[..size]),
            _ => return None,
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let head = head.to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let is_whole = match length {
            Some(length) => body.len() >= length.parse().unwrap(),
            None if head.contains("transfer-encoding: chunked") => body.ends_with("0\r\n\r\n"),
            None => true,
        };
        if is_whole {
            return Some(text);
        }
    }
}

/// The head of a response that ends with its connection.
pub(crate) const OK: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
