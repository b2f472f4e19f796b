//! Many calls over a bad network, and their results: `cargo xtask soak`.
//!
//! Sends a number of POSTs (the first argument; 20,000 by default) over each transport, 64 at a time, to a server on
//! this machine that fails one in fifty, in six ways. Each call has a number of its own, and the server keeps a ledger
//! of the numbers on which it has acted: at the end no successful call is missing from it, and no number is in it
//! twice.

#![expect(clippy::print_stdout, reason = "the report is what the example is for")]

mod process;
mod server;

use clientwright_runtime::{
    Api, Body, Call, Client, ClientBuilder, Credentials, Deadline, ErrorKind, HyperTransport, Json, Method, Operation,
    Outcome, Parameter, ReqwestTransport,
};
use process::Usage;
use server::{Fault, Ledger};
use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

static API: Api = Api::new("soak");
static POST: Operation<Json> = Operation::new(&API, "Post", Method::Post, "/calls/{number}")
    .parameters(&[Parameter::path("number")])
    .bodies(&[Body::bytes()])
    .outcomes(&[Outcome::json(200)]);

const IN_FLIGHT: u64 = 64;
const CONNECT: Duration = Duration::from_secs(3);

fn main() -> ExitCode {
    let calls = std::env::args()
        .nth(1)
        .and_then(|count| count.parse().ok())
        .unwrap_or(20_000);
    let mut report = Vec::new();
    for over in [Over::Reqwest, Over::Hyper] {
        println!("{over:?}");
        report.extend(soak(over, calls).unwrap_or_else(|error| {
            println!("the soak could not be run: {error}");
            vec!["it was not run".to_owned()]
        }));
    }
    if report.is_empty() {
        return ExitCode::SUCCESS;
    }
    println!("\nwrong: {}", report.join("; "));
    ExitCode::FAILURE
}

/// The transport.
#[derive(Clone, Copy, Debug)]
enum Over {
    Reqwest,
    Hyper,
}

/// Runs the calls and prints the results; returns what is wrong with them.
fn soak(over: Over, calls: u64) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    // The server has a runtime of its own, so that the client's tasks can be counted.
    let ledger = Arc::new(Ledger::new(calls));
    let server = server::Server::start(Arc::clone(&ledger))?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let before = Usage::now()?;
    let started = Instant::now();
    let (outcomes, samples) = runtime.block_on(run(over, &server.url(), calls))?;
    let took = started.elapsed();
    let wrong = runtime.block_on(settle(&before))?;
    println!("{calls} calls, {IN_FLIGHT} at a time, in {:.1} s", took.as_secs_f64());
    Ok([wrong, check(&ledger, &outcomes, calls), check_memory(&samples)].concat())
}

/// The number of each result, by the intended fault and the kind of the result.
type Outcomes = BTreeMap<(Fault, &'static str), u64>;

/// Makes all calls; returns their results, and the memory in use during the run.
async fn run(over: Over, url: &str, calls: u64) -> Result<(Outcomes, Vec<u64>), Box<dyn std::error::Error>> {
    let builder = ClientBuilder::new(Credentials::none()).base_url(url);
    let builder = builder.attempt_timeout(Duration::from_millis(500));
    let client: Client = match over {
        Over::Reqwest => builder.transport(ReqwestTransport::new(CONNECT)?).build()?,
        Over::Hyper => builder.transport(HyperTransport::new(CONNECT)?).build()?,
    };
    let (next, outcomes) = (Arc::new(AtomicU64::new(0)), Arc::new(Mutex::new(Outcomes::new())));
    let mut workers = JoinSet::new();
    for _ in 0..IN_FLIGHT {
        let (client, next, outcomes) = (client.clone(), Arc::clone(&next), Arc::clone(&outcomes));
        workers.spawn(async move {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= calls {
                    return;
                }
                let came = call(&client, number).await;
                let mut outcomes = outcomes.lock().unwrap_or_else(PoisonError::into_inner);
                *outcomes.entry((Fault::of(number), came)).or_default() += 1;
            }
        });
    }
    let mut samples = Vec::new();
    let mut eighth = 1;
    while !workers.is_empty() {
        let waited = tokio::time::timeout(Duration::from_millis(20), workers.join_next()).await;
        if let Ok(Some(worker)) = waited {
            worker?;
        }
        if next.load(Ordering::Relaxed) >= calls * eighth / 8 && eighth <= 8 {
            samples.push(Usage::now()?.memory);
            eighth += 1;
        }
    }
    let outcomes = outcomes.lock().unwrap_or_else(PoisonError::into_inner).clone();
    Ok((outcomes, samples))
}

async fn call(client: &Client, number: u64) -> &'static str {
    let text = number.to_string();
    let call = Call::new(client, &POST)
        .path("number", number)
        .body_bytes("text/plain", text.clone());
    match call.send().await {
        Ok(response) if response.as_str() == text => "answered",
        Ok(_) => "somebody else's response",
        Err(error) => match error.kind() {
            ErrorKind::Timeout(Deadline::Attempt) => "timeout",
            kind => kind.as_str(),
        },
    }
}

/// Waits until connections and tasks are gone; returns those that stay. The client was dropped before.
async fn settle(before: &Usage) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let tasks = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
    for _ in 0..200 {
        if tasks() == 0 && Usage::now()?.files <= before.files {
            break;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    let files = Usage::now()?.files;
    println!(
        "left behind: {} tasks, {} sockets",
        tasks(),
        files.saturating_sub(before.files)
    );
    let mut wrong = Vec::new();
    if tasks() > 0 {
        wrong.push(format!("{} tasks are left", tasks()));
    }
    if files > before.files {
        wrong.push(format!("{} sockets are left", files - before.files));
    }
    Ok(wrong)
}

/// Compares the results of callers with what the server did.
fn check(ledger: &Ledger, outcomes: &Outcomes, calls: u64) -> Vec<String> {
    let mut wrong = Vec::new();
    for ((fault, came), count) in outcomes {
        println!("{count:>8}  {fault:?}: {came}");
        if *came != fault.comes_to() {
            wrong.push(format!(
                "{count} calls with {fault:?} came to `{came}`, not `{}`",
                fault.comes_to()
            ));
        }
    }
    let done = |number: &u64| ledger.times(*number);
    let lost = (0..calls)
        .filter(|number| Fault::of(*number).is_acted_on() && done(number) == 0)
        .count();
    let twice = (0..calls).filter(|number| done(number) > 1).count();
    let uncalled = (0..calls)
        .filter(|number| !Fault::of(*number).is_acted_on() && done(number) > 0)
        .count();
    println!("lost: {lost}, duplicated: {twice}");
    if outcomes.values().sum::<u64>() != calls || lost + twice + uncalled > 0 {
        wrong.push(format!(
            "{lost} lost, {twice} duplicated, {uncalled} done though refused"
        ));
    }
    wrong
}

/// Memory must not grow after the first quarter.
fn check_memory(samples: &[u64]) -> Vec<String> {
    let mebibytes: Vec<_> = samples.iter().map(|bytes| bytes >> 20).collect();
    println!("memory in MiB, eighth by eighth: {mebibytes:?}");
    let (Some(early), Some(last)) = (
        mebibytes.get(1..4).and_then(|early| early.iter().max()),
        mebibytes.last(),
    ) else {
        return Vec::new();
    };
    if *last > early + 8 {
        return vec![format!("memory grew from {early} to {last} MiB")];
    }
    Vec::new()
}
