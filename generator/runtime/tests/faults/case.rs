//! What a fault is made of.

use clientwright_runtime::ErrorKind;

/// A fault by its name, which is the path that brings it about.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) method: &'static str,
    /// Whether the response is compressed: what a transport that takes in none hands on as it is.
    pub(crate) packed: bool,
    /// How many bytes are sent along.
    pub(crate) upload: usize,
    /// What the server does, request by request; the last repeats.
    pub(crate) steps: &'static [&'static [Step]],
    /// The JSON of the response, or the kind of the error.
    pub(crate) comes_to: Result<&'static str, ErrorKind>,
    /// How many requests the server has seen at the end.
    pub(crate) requests: usize,
    /// How often the request was sent, where the server has not seen it each time.
    pub(crate) attempts: u32,
}

#[derive(Debug)]
pub(crate) enum Step {
    /// Leaves the body of the request unread; stands first.
    Unread,
    Say(&'static str),
    Bytes(fn() -> Vec<u8>),
    /// Says it a byte at a time, ten a second.
    Drip(&'static str),
    /// Says it over and over.
    Forever(fn() -> Vec<u8>),
    Hang,
    Hangup,
    Reset,
}
