//! Reads an OpenAPI document and writes a Rust client crate.

pub mod diagnostic;
pub mod document;
pub mod normalise;
pub mod output;
pub mod parse;
pub mod pointer;
pub mod source;
mod walk;
