//! A server that does as little as it can: what is measured is the clients.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::Failure;

/// The user that every request is answered with.
pub(crate) const USER: &str = r#"{"account_sid":"AC0123456789abcdef0123456789abcdef","attributes":"{\"team\":\"support\"}","chat_service_sid":"IS0123456789abcdef0123456789abcdef","date_created":"2026-02-03T10:15:00Z","date_updated":"2026-02-04T08:00:00Z","friendly_name":"Alice of Support","identity":"alice@example.com","is_notifiable":null,"is_online":true,"links":{"user_conversations":"https://conversations.twilio.com/v1/Services/IS0123456789abcdef0123456789abcdef/Users/US0123456789abcdef0123456789abcdef/Conversations"},"role_sid":"RL0123456789abcdef0123456789abcdef","sid":"US0123456789abcdef0123456789abcdef","url":"https://conversations.twilio.com/v1/Services/IS0123456789abcdef0123456789abcdef/Users/US0123456789abcdef0123456789abcdef"}"#;

/// A page of fifty such users, as a list answers them.
pub(crate) fn page() -> String {
    let url = "https://conversations.twilio.com/v1/Services/IS0123456789abcdef0123456789abcdef/Users?PageSize=50&Page=";
    let meta = format!(
        r#"{{"first_page_url":"{url}0","key":"users","next_page_url":"{url}1","page":0,"page_size":50,"previous_page_url":null,"url":"{url}0"}}"#
    );
    format!(r#"{{"users":[{}],"meta":{meta}}}"#, [USER; 50].join(","))
}

/// Serves until whoever started it is gone; prints its URL first.
pub(crate) fn serve() -> Result<(), Failure> {
    std::thread::spawn(|| {
        // The end of the standard input is the end of the parent.
        let _ = std::io::stdin().read(&mut [0]);
        std::process::exit(0);
    });
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("http://{}", listener.local_addr()?);
        loop {
            let (stream, _) = listener.accept().await?;
            tokio::spawn(response(stream));
        }
    })
}

async fn response(mut stream: TcpStream) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length";
    let response = format!("{head}: {}\r\n\r\n{USER}", USER.len());
    let mut buffer = Vec::new();
    loop {
        let mut piece = [0; 4096];
        let size = stream.read(&mut piece).await.ok().filter(|size| *size > 0)?;
        buffer.extend_from_slice(&piece[..size]);
        while let Some(length) = request(&buffer) {
            buffer.drain(..length);
            stream.write_all(response.as_bytes()).await.ok()?;
        }
    }
}

/// The length of the request at the beginning, once all of it is there.
pub(crate) fn request(buffer: &[u8]) -> Option<usize> {
    let head = buffer.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(&buffer[..head]).ok()?.to_ascii_lowercase();
    let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
    let whole = head + length.map_or(Some(0), |length| length.parse().ok())?;
    (buffer.len() >= whole).then_some(whole)
}

/// The server, in a process of its own: what it does must not count.
pub(crate) struct Server {
    pub(crate) url: String,
    process: Child,
}

impl Server {
    pub(crate) fn start() -> Result<Self, Failure> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut url = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut url)?;
        }
        Ok(Self {
            url: url.trim().to_owned(),
            process,
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already, which is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
