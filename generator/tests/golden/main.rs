//! Small documents, one for each feature, with their models, plans, findings and code.
//!
//! A case is `tests/cases/AREA/FEATURE.yaml`, with `FEATURE.toml` beside it if it needs overrides. Its snapshots are in
//! `tests/snapshots/AREA/`; `INSTA_UPDATE=always cargo test -p clientwright` accepts changes.

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
