//! The definition of a fault.

use clientwright_runtime::ErrorKind;

/// A fault with its name, which is the path that causes it.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) method: &'static str,
    /// Whether the response is compressed; a transport without compression returns it unchanged.
    pub(crate) packed: bool,
    /// The number of bytes in the request.
    pub(crate) upload: usize,
    /// What the server does, request by request; the last repeats.
    pub(crate) steps: &'static [&'static [Step]],
    /// The JSON of the response, or the kind of the error.
    pub(crate) comes_to: Result<&'static str, ErrorKind>,
    /// The number of requests that the server has seen at the end.
    pub(crate) requests: usize,
    /// The number of attempts, if the server has not seen all of them.
    pub(crate) attempts: u32,
}

#[derive(Debug)]
pub(crate) enum Step {
    /// Leaves the body of the request unread; must be the first step.
    Unread,
    Say(&'static str),
    Bytes(fn() -> Vec<u8>),
    /// Sends it byte by byte, ten per second.
    Drip(&'static str),
    /// Sends it again and again.
    Forever(fn() -> Vec<u8>),
    Hang,
    Hangup,
    Reset,
}
