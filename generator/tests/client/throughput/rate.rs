//! Calls a second at full load, and how long one takes that is alone, round by round, each client in its turn: what
//! else the machine does hits all of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use crate::Failure;
use crate::caller::Caller;
use crate::case::{Case, Who};
use crate::report::{Figure, Wanted, float};
use crate::server::Server;

/// How many calls a round has, and how many rounds each client. Short rounds, and many: what slows the machine down
/// lasts longer than a round, and so hits all of them.
const CALLS: u64 = 500;
const ROUNDS: usize = 200;
const IN_FLIGHT: usize = 64;
/// How many calls a round has of which each waits for the one before.
const ALONE: usize = 50;

/// The medians of all rounds: calls a second, and the time of one, over each transport.
pub(crate) fn compare(server: &Server) -> Result<Vec<Figure>, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let mut players = [
        Player::new(Case::Call, Who::Generated, server)?,
        Player::new(Case::CallOverHyper, Who::Generated, server)?,
        Player::new(Case::Call, Who::ByHand, server)?,
    ];
    for round in 0..=ROUNDS {
        for player in &mut players {
            let rate = runtime.block_on(round_of(&player.caller))?;
            let alone = runtime.block_on(one_by_one(&player.caller))?;
            // The first makes the connections.
            if round > 0 {
                player.rates.push(rate);
                player.times.extend(alone);
            }
        }
    }
    let [over_reqwest, over_hyper, by_hand] = players.map(|player| (median(player.rates), median(player.times)));
    let figures = [
        (Case::Call, over_reqwest, None),
        (Case::CallOverHyper, over_hyper, Some(Wanted::AtLeast(0.97))),
    ];
    Ok(figures
        .into_iter()
        .flat_map(|(case, (rate, time), wanted)| {
            let figure = |unit, generated, by_hand, wanted| Figure {
                case: case.name(),
                unit,
                generated,
                by_hand,
                wanted,
            };
            [
                figure("a second, 64 at once", rate, by_hand.0, wanted),
                figure("nanoseconds, alone", time, by_hand.1, None),
            ]
        })
        .collect())
}

/// One that is measured, and its figures of all rounds.
struct Player {
    caller: Caller,
    rates: Vec<f64>,
    times: Vec<f64>,
}

impl Player {
    fn new(case: Case, who: Who, server: &Server) -> Result<Self, Failure> {
        Ok(Self {
            caller: Caller::new(case, who, &server.url)?,
            rates: Vec::new(),
            times: Vec::new(),
        })
    }
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
