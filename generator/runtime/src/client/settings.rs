//! Limits of time and size.

use std::time::Duration;

/// Limits of a call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    /// The time of the call, with all its attempts and the waits between them.
    pub(crate) call_timeout: Duration,
    /// The time of one attempt, from its start to the end of its response.
    pub(crate) attempt_timeout: Duration,
    /// The wait for the next piece of a response.
    pub(crate) idle_timeout: Duration,
    /// How many times a request is sent at most.
    pub(crate) max_attempts: u32,
    /// The size of the largest response, in bytes.
    pub(crate) max_body: usize,
    /// Whether requests may be sent unencrypted to other machines.
    pub(crate) plain_http: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            call_timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            idle_timeout: Duration::from_secs(20),
            max_attempts: 3,
            max_body: 32 * 1024 * 1024,
            plain_http: false,
        }
    }
}
