//! Calls a second at full load, and how long one takes that is alone, round by round, each client in its turn: what else the
//! machine does hits both.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use twilio_api::Client;

use crate::case::Who;
use crate::report::{Figure, Wanted, float};
use crate::server::Server;
use crate::{AUTHORIZATION, Failure, UPDATE, by_hand, expect_name, generated};

/// How many calls a round has, and how many rounds each client.
const CALLS: u64 = 10_000;
const ROUNDS: usize = 9;
const IN_FLIGHT: usize = 64;
/// How many calls a round has of which each waits for the one before.
const ALONE: usize = 1_000;

#[derive(Clone)]
enum Caller {
    Generated(Client),
    ByHand(Arc<by_hand::Client>),
}

impl Caller {
    fn new(who: Who, url: &str) -> Result<Self, Failure> {
        Ok(match who {
            Who::Generated => Self::Generated(generated::client(url)?),
            Who::ByHand => Self::ByHand(Arc::new(by_hand::Client::new(url, AUTHORIZATION)?)),
        })
    }

    async fn call(&self) -> Result<(), Failure> {
        expect_name(match self {
            Self::Generated(client) => generated::update(client, &UPDATE).await?.friendly_name,
            Self::ByHand(client) => client.update(&UPDATE).await?.friendly_name,
        })
    }
}

/// The medians of all rounds: calls a second, and the time of one.
pub(crate) fn compare(server: &Server) -> Result<[Figure; 2], Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let (mut rates, mut times) = ([Vec::new(), Vec::new()], [Vec::new(), Vec::new()]);
    let [generated, by_hand] = Who::BOTH.map(|who| Caller::new(who, &server.url));
    let callers = [generated?, by_hand?];
    for round in 0..=ROUNDS {
        for (caller, (rates, times)) in callers.iter().zip(rates.iter_mut().zip(&mut times)) {
            let (rate, alone) = (
                runtime.block_on(round_of(caller))?,
                runtime.block_on(one_by_one(caller))?,
            );
            // The first makes the connections.
            if round > 0 {
                rates.push(rate);
                times.extend(alone);
            }
        }
    }
    let [generated, by_hand] = rates.map(median);
    let rate = Figure {
        case: "call",
        unit: "a second, 64 at once",
        generated,
        by_hand,
        wanted: Some(Wanted::AtLeast(0.97)),
    };
    let [generated, by_hand] = times.map(median);
    let time = Figure {
        case: "call",
        unit: "nanoseconds, alone",
        generated,
        by_hand,
        wanted: None,
    };
    Ok([rate, time])
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// How long each of some calls took, in nanoseconds.
async fn one_by_one(caller: &Caller) -> Result<Vec<f64>, Failure> {
    let mut times = Vec::with_capacity(ALONE);
    for _ in 0..ALONE {
        let started = Instant::now();
        caller.call().await?;
        times.push(started.elapsed().as_secs_f64() * 1e9);
    }
    Ok(times)
}

async fn round_of(caller: &Caller) -> Result<f64, Failure> {
    let started = Instant::now();
    let next = Arc::new(AtomicU64::new(0));
    let workers: Vec<_> = (0..IN_FLIGHT)
        .map(|_| {
            let (caller, next) = (caller.clone(), Arc::clone(&next));
            tokio::spawn(async move {
                while next.fetch_add(1, Ordering::Relaxed) < CALLS {
                    caller.call().await?;
                }
                Ok::<_, Failure>(())
            })
        })
        .collect();
    for worker in workers {
        worker.await??;
    }
    Ok(float(CALLS)? / started.elapsed().as_secs_f64())
}
