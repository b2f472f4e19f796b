//! Small documents, one feature each, and what becomes of them: the model, the plan, the findings and the code.
//!
//! A case is `tests/cases/AREA/FEATURE.yaml`, with `FEATURE.toml` beside it where it needs overrides. What is expected
//! of it stands in `tests/snapshots/AREA/`; `INSTA_UPDATE=always cargo test -p clientwright` accepts what changed.

// Clippy takes helpers for tests, which may unwrap, only under this condition.
#![cfg(test)]

mod case;
mod codes;
mod compile;
mod determinism;
mod fields;
mod inventory;
mod keywords;
mod loss;
mod modules;
mod pages;
mod servers;
mod snapshots;
mod twilio;
mod visible;
