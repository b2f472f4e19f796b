//! The nouns of the plan, compared one by one.
//!
//! The old side of each is destructured completely, so that a new field must be compared or left out for a reason.

mod body;
pub(super) mod crate_;
mod enumeration;
mod failure;
mod features;
mod fixed;
mod group;
mod header;
mod input;
mod item;
pub(super) mod module;
mod operation;
mod response;
mod rule;
mod security;
mod structure;
mod turn;
mod twins;
mod union;
mod wire;
