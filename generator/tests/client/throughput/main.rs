//! The generated client against one that is written by hand over reqwest, on the same server: `cargo xtask throughput`.
//!
//! Both update the same user: a path, a header, Basic credentials, a form of three fields, and an answer of thirteen members
//! into a struct. Without arguments it measures calls a second, both clients in turns; with `instructions` it counts, with
//! callgrind, what one call takes.

mod by_hand;
mod server;

use std::error::Error;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use twilio_api::conversations_v1::models::WebhookEnabled;
use twilio_api::conversations_v1::{ChatServiceSid, RoleSid};
use twilio_api::{Client, Credentials};

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";
const SERVICE: &str = "IS0123456789abcdef0123456789abcdef";
const ROLE: &str = "RL0123456789abcdef0123456789abcdef";
const USER: &str = "alice@example.com";
const ATTRIBUTES: &str = r#"{"team":"support"}"#;

/// How many calls a round has, and how many rounds each client.
const CALLS: u64 = 10_000;
const ROUNDS: usize = 7;
const IN_FLIGHT: usize = 64;

type Failure = Box<dyn Error + Send + Sync>;

/// One of the two.
#[derive(Clone)]
enum Caller {
    Generated(Client),
    ByHand(Arc<by_hand::Client>),
}

impl Caller {
    fn new(name: &str, url: &str) -> Result<Self, Failure> {
        if name == "by-hand" {
            return Ok(Self::ByHand(Arc::new(by_hand::Client::new(url)?)));
        }
        let builder = Client::builder(Credentials::auth_token(ACCOUNT, "a token"));
        Ok(Self::Generated(builder.base_url(url).build()?))
    }

    /// Carries a call out, and gives the name of the user as it is then.
    async fn call(&self) -> Result<Option<String>, Failure> {
        match self {
            Self::ByHand(client) => Ok(client.update().await?.friendly_name),
            Self::Generated(client) => {
                let user = client
                    .conversations_v1()
                    .service_users()
                    .update(&ChatServiceSid::new(SERVICE)?, USER)
                    .friendly_name("Alice of Support")
                    .attributes(ATTRIBUTES)
                    .role_sid(RoleSid::new(ROLE)?)
                    .webhook_enabled(WebhookEnabled::True)
                    .send()
                    .await?;
                Ok(user.friendly_name)
            }
        }
    }
}

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["serve"] => server::serve(),
        ["calls", name, url, count] => calls(name, url, count.parse()?),
        ["instructions"] => instructions(),
        _ => throughput(),
    }
}

/// Calls a second at full load, round by round, each client in its turn: what else this machine does hits both.
fn throughput() -> Result<(), Failure> {
    let server = Server::start()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let callers = [
        Caller::new("generated", &server.url)?,
        Caller::new("by-hand", &server.url)?,
    ];
    let mut rates = [Vec::new(), Vec::new()];
    for round in 0..=ROUNDS {
        for (caller, rates) in callers.iter().zip(&mut rates) {
            let rate = runtime.block_on(round_of(caller))?;
            // The first makes the connections.
            if round > 0 {
                rates.push(rate);
            }
        }
    }
    let [generated, by_hand] = rates.map(|mut rates| {
        rates.sort_by(f64::total_cmp);
        rates[rates.len() / 2]
    });
    println!("calls a second, {IN_FLIGHT} at a time, median of {ROUNDS} rounds of {CALLS}:");
    println!("  generated  {generated:>8.0}");
    println!("  by hand    {by_hand:>8.0}");
    println!("  ratio      {:>8.3}  (at least 0.97 is wanted)", generated / by_hand);
    Ok(())
}

async fn round_of(caller: &Caller) -> Result<f64, Failure> {
    let started = Instant::now();
    let next = Arc::new(AtomicU64::new(0));
    let workers: Vec<_> = (0..IN_FLIGHT)
        .map(|_| {
            let (caller, next) = (caller.clone(), Arc::clone(&next));
            tokio::spawn(async move {
                while next.fetch_add(1, Ordering::Relaxed) < CALLS {
                    expect_name(caller.call().await?)?;
                }
                Ok::<_, Failure>(())
            })
        })
        .collect();
    for worker in workers {
        worker.await??;
    }
    Ok(f64::from(u32::try_from(CALLS)?) / started.elapsed().as_secs_f64())
}

/// So many calls one after the other on one thread, for callgrind to count.
fn calls(name: &str, url: &str, count: u64) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let caller = Caller::new(name, url)?;
        for _ in 0..count {
            expect_name(caller.call().await?)?;
        }
        Ok(())
    })
}

fn expect_name(name: Option<String>) -> Result<(), Failure> {
    match name.as_deref() {
        Some("Alice of Support") => Ok(()),
        other => Err(format!("the answer is of {other:?}").into()),
    }
}

/// What one call takes: the difference between many and few, so that starting up does not count.
fn instructions() -> Result<(), Failure> {
    let server = Server::start()?;
    let (few, many) = (100, 1100);
    let mut each = [0; 2];
    for (name, each) in ["generated", "by-hand"].iter().zip(&mut each) {
        let [few_took, many_took] = [few, many].map(|count| counted(name, &server.url, count));
        *each = (many_took? - few_took?) / (many - few);
    }
    let [generated, by_hand] = each;
    println!("instructions a call, by callgrind:");
    println!("  generated  {generated:>8}");
    println!("  by hand    {by_hand:>8}");
    let ratio = f64::from(u32::try_from(generated)?) / f64::from(u32::try_from(by_hand)?);
    println!("  ratio      {ratio:>8.3}  (at most 1.10 is wanted)");
    Ok(())
}

/// How many instructions so many calls take, as callgrind says at its end.
fn counted(name: &str, url: &str, count: u64) -> Result<u64, Failure> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe()?)
        .args(["calls", name, url, &count.to_string()])
        .output()?;
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    let collected = told
        .lines()
        .find_map(|line| line.split("Collected : ").nth(1)?.trim().parse().ok());
    collected.filter(|_| output.status.success()).ok_or_else(|| told.into())
}

/// The server, in a process of its own: what it does must not count.
struct Server {
    url: String,
    process: Child,
}

impl Server {
    fn start() -> Result<Self, Failure> {
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
