//! The nouns of the plan, compared one by one.

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
