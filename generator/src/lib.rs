//! Reads an OpenAPI document and writes a Rust client crate.

pub mod diagnostic;
pub mod document;
pub mod ir;
pub mod locate;
pub mod lower;
pub mod normalise;
pub mod output;
pub mod parse;
pub mod pointer;
pub mod render;
pub mod source;
mod walk;
