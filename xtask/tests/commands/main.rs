//! The commands, run on copies of this repository's documents.

// Clippy takes helpers for tests, which may unwrap, only under this condition.
#![cfg(test)]

mod corpus;
mod diff;
mod findings;
mod freshness;
mod killed;
mod locality;
mod mock;
mod out;
mod project;
mod refusals;
mod usage;
