//! Pairs of documents, and what the difference means to callers.
//!
//! A case is a folder `tests/diff/cases/KIND` with `old.yaml` and `new.yaml`, and `expected.txt`, which says in a line
//! for each finding its class, its kind and which way the values go. The whole report is kept as a snapshot.

// Clippy takes helpers for tests, which may unwrap, only under this condition.
#![cfg(test)]

mod cases;
mod features;
mod flapping;
mod history;
mod markdown;
mod pair;
