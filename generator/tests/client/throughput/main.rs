//! The generated client against one that is written by hand over reqwest: `cargo xtask throughput`.
//!
//! Both update the same user: a path, a header, Basic credentials, a form of three fields, and a response of thirteen
//! members into a struct. Without arguments it measures calls a second and the time of one that is alone, both clients
//! in turns; with `instructions` it counts, with callgrind, what a call and its parts take; with `budget` it holds the
//! generated client to figures of its own. With `--json` behind the first two, each figure is a line of JSON.

mod budget;
mod by_hand;
mod caller;
mod case;
mod count;
mod generated;
mod rate;
mod report;
mod same;
mod server;

use std::error::Error;

use crate::case::{Case, Who};
use crate::report::{Figure, Wanted, float};
use crate::server::Server;

type Failure = Box<dyn Error + Send + Sync>;

/// What both are given to send.
struct Update<'u> {
    service: &'u str,
    user: &'u str,
    friendly_name: &'u str,
    attributes: &'u str,
    role: &'u str,
    webhook: bool,
}

const UPDATE: Update<'_> = Update {
    service: "IS0123456789abcdef0123456789abcdef",
    user: "alice@example.com",
    friendly_name: "Alice of Support",
    attributes: r#"{"team":"support"}"#,
    role: "RL0123456789abcdef0123456789abcdef",
    webhook: true,
};

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";
const TOKEN: &str = "a token";
/// The two as they travel.
const AUTHORIZATION: &str = "Basic QUMwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjphIHRva2Vu";

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let as_json = arguments.last() == Some(&"--json");
    if as_json {
        arguments.pop();
    }
    match arguments[..] {
        ["serve"] => server::serve(),
        ["run", case, who, url, count] => Case::named(case)?.run(Who::named(who)?, url, count.parse()?),
        ["budget"] => budget::check(),
        ["instructions"] => instructions(as_json),
        [] => {
            same::check()?;
            report::print_header(as_json);
            for figure in rate::compare(&Server::start()?)? {
                figure.print(as_json);
            }
            Ok(())
        }
        _ => Err("the arguments are none, `instructions` or `budget`".into()),
    }
}

/// What each case takes of either.
fn instructions(as_json: bool) -> Result<(), Failure> {
    same::check()?;
    let server = Server::start()?;
    report::print_header(as_json);
    for case in Case::COMPARED {
        let [generated, by_hand] = Who::BOTH.map(|who| count::counts(case, who, &server.url));
        let (generated, by_hand) = (generated?, by_hand?);
        let (instructions, allocations) = wanted(case);
        let instructions = Figure {
            case: case.name(),
            unit: "instructions",
            generated: float(generated.instructions)?,
            by_hand: float(by_hand.instructions)?,
            wanted: instructions,
        };
        let allocations = Figure {
            case: case.name(),
            unit: "allocations",
            generated: float(generated.allocations)?,
            by_hand: float(by_hand.allocations)?,
            wanted: allocations,
        };
        instructions.print(as_json);
        allocations.print(as_json);
    }
    Ok(())
}

/// The bounds on the instructions and the allocations of a case.
fn wanted(case: Case) -> (Option<Wanted>, Option<Wanted>) {
    match case {
        Case::Call | Case::CallOverHyper => (Some(Wanted::AtMost(1.10)), None),
        Case::Request => (None, Some(Wanted::AtMost(2.0))),
        Case::DecodeUser | Case::DecodePage => (Some(Wanted::AtMost(1.0)), None),
        Case::EncodeUser | Case::EncodePage | Case::Offline => (None, None),
    }
}

fn expect_name(name: Option<String>) -> Result<(), Failure> {
    match name.as_deref() {
        Some("Alice of Support") => Ok(()),
        other => Err(format!("the response is of {other:?}").into()),
    }
}
