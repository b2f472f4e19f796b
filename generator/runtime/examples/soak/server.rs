//! A server that fails one request in fifty, and keeps a ledger of those on which it has acted.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

/// What happens to a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    None,
    /// The connection breaks before the server acts.
    ResetBefore,
    /// The connection breaks after the server has acted.
    ResetAfter,
    /// The server acts, and is silent for too long.
    Stall,
    /// The server refuses the first time.
    TooMany,
    /// The server acts, and reports a failure.
    Failed,
    /// The server acts, and its response is cut off.
    CutOff,
}

impl Fault {
    /// The fault of a call, by its number: two in a hundred, each kind in its turn.
    pub(crate) fn of(number: u64) -> Self {
        if number % 50 != 17 {
            return Self::None;
        }
        match number / 50 % 6 {
            0 => Self::ResetBefore,
            1 => Self::ResetAfter,
            2 => Self::Stall,
            3 => Self::TooMany,
            4 => Self::Failed,
            _ => Self::CutOff,
        }
    }

    /// The result for the caller.
    pub(crate) const fn comes_to(self) -> &'static str {
        match self {
            Self::None | Self::TooMany => "answered",
            Self::ResetBefore | Self::ResetAfter | Self::CutOff => "connection_lost",
            Self::Stall => "timeout",
            Self::Failed => "status",
        }
    }

    /// Whether the server acts on the call.
    pub(crate) const fn is_acted_on(self) -> bool {
        !matches!(self, Self::ResetBefore)
    }
}

/// The number of times that the server has acted on each call, and the calls that it has refused.
pub(crate) struct Ledger {
    acted: Vec<AtomicU8>,
    refused: Vec<AtomicU8>,
}

impl Ledger {
    pub(crate) fn new(calls: u64) -> Self {
        let zeros = || (0..calls).map(|_| AtomicU8::new(0)).collect();
        Self {
            acted: zeros(),
            refused: zeros(),
        }
    }

    /// How often the server has acted on a call.
    pub(crate) fn times(&self, number: u64) -> u8 {
        Self::entry(&self.acted, number).map_or(0, |times| times.load(Ordering::Relaxed))
    }

    fn act(&self, number: u64) {
        if let Some(times) = Self::entry(&self.acted, number) {
            times.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Whether this is the first time that a call is refused.
    fn refuse(&self, number: u64) -> bool {
        Self::entry(&self.refused, number).is_some_and(|times| times.fetch_add(1, Ordering::Relaxed) == 0)
    }

    fn entry(entries: &[AtomicU8], number: u64) -> Option<&AtomicU8> {
        entries.get(usize::try_from(number).ok()?)
    }
}

pub(crate) struct Server {
    url: String,
    /// The address of the server, which runs until this is dropped.
    _runtime: Runtime,
}

impl Server {
    pub(crate) fn start(ledger: Arc<Ledger>) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
        let url = format!("http://{}", listener.local_addr()?);
        runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let ledger = Arc::clone(&ledger);
                tokio::spawn(async move { serve(stream, &ledger).await });
            }
        });
        Ok(Self { url, _runtime: runtime })
    }

    pub(crate) fn url(&self) -> String {
        self.url.clone()
    }
}

async fn serve(mut stream: TcpStream, ledger: &Ledger) {
    let _ = stream.set_nodelay(true);
    let mut buffer = Vec::new();
    while let Some(number) = read(&mut stream, &mut buffer).await {
        if !answer(&mut stream, ledger, number).await {
            return;
        }
    }
}

/// Responds to a call; returns whether the connection stays open.
async fn answer(stream: &mut TcpStream, ledger: &Ledger, number: u64) -> bool {
    let fault = Fault::of(number);
    if fault == Fault::TooMany && ledger.refuse(number) {
        let refusal = "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n";
        return stream.write_all(refusal.as_bytes()).await.is_ok();
    }
    if fault.is_acted_on() {
        ledger.act(number);
    }
    let body = number.to_string();
    let status = if fault == Fault::Failed {
        "500 Internal Server Error"
    } else {
        "200 OK"
    };
    let promised = if fault == Fault::CutOff {
        body.len() + 1
    } else {
        body.len()
    };
    let text = format!("HTTP/1.1 {status}\r\nContent-Length: {promised}\r\n\r\n{body}");
    match fault {
        Fault::ResetBefore | Fault::ResetAfter => {
            let _ = stream.set_zero_linger();
            return false;
        }
        Fault::Stall => {
            // Until the client gives up and disconnects.
            let _ = tokio::time::timeout(Duration::from_secs(30), stream.read(&mut [0])).await;
            return false;
        }
        Fault::None | Fault::TooMany | Fault::Failed | Fault::CutOff => {}
    }
    stream.write_all(text.as_bytes()).await.is_ok() && fault != Fault::CutOff
}

/// The number in the body of the next request, which must be the one in its path.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<u64> {
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
            let length = head
                .lines()
                .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
            let whole = end + 4 + length.unwrap_or(0_usize);
            if buffer.len() >= whole {
                let body = String::from_utf8_lossy(&buffer[end + 4..whole]).into_owned();
                buffer.drain(..whole);
                let in_path = head.split(' ').nth(1)?.rsplit('/').next()?;
                return body.parse().ok().filter(|_| in_path == body);
            }
        }
        let mut piece = [0; 4096];
        let size = stream.read(&mut piece).await.ok().filter(|size| *size > 0)?;
        buffer.extend_from_slice(&piece[..size]);
    }
}
