//! Pairs of documents, and the effect of their difference on callers.
//!
//! A case is a folder `tests/diff/cases/KIND` with `old.yaml`, `new.yaml` and `expected.txt`, which has a line for each
//! finding with its class, its kind and the direction of the values. The whole report is a snapshot.

// Clippy takes helpers for tests, which may unwrap, only under this condition.
#![cfg(test)]

mod cases;
mod features;
mod flapping;
mod history;
mod markdown;
mod pair;
