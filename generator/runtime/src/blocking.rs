//! Calls from synchronous code.
//!
//! ```no_run
//! use clientwright_runtime::{blocking, Call, Client, ClientBuilder, Credentials, Json, Operation, Result};
//!
//! fn fetch(client: &Client, operation: &'static Operation<Json>) -> Result<Json> {
//!     blocking::wait(Call::new(client, operation).send())
//! }
//! ```
//!
//! Builders of generated code, pages, items and pieces of a stream work in the same way: `blocking::wait(async {
//! pages.next().await.transpose() })`.

use crate::error::{Error, ErrorKind, Result};
use std::sync::OnceLock;
use tokio::runtime::{Builder, Handle, Runtime};

/// The runtime with the connections of all waiting threads, from the first wait to the end of the process: with a
/// runtime for each call, no connection could be reused.
static RUNTIME: OnceLock<std::io::Result<Runtime>> = OnceLock::new();

/// Waits for a call on this thread.
///
/// A background thread, which the first wait starts, drives the connections.
///
/// # Errors
///
/// Those of the call, and [`ErrorKind::Configuration`] if the background thread cannot be started, or if this thread
/// belongs to an asynchronous runtime, whose other tasks the wait would block.
pub fn wait<T>(call: impl Future<Output = Result<T>>) -> Result<T> {
    if Handle::try_current().is_ok() {
        return Err(Error::new(
            ErrorKind::Configuration,
            "this thread belongs to an asynchronous runtime, and cannot wait; use `.await`",
        ));
    }
    let start = || Builder::new_multi_thread().worker_threads(1).enable_all().build();
    match RUNTIME.get_or_init(start) {
        Ok(runtime) => runtime.block_on(call),
        Err(error) => Err(Error::new(
            ErrorKind::Configuration,
            format!("the background thread of blocking calls could not be started: {error}"),
        )),
    }
}
