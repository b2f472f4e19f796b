//! Kinds of failures.

/// The kind of failure of an [`Error`](crate::Error).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be made or used with its settings, such as a base URL that is refused or a missing transport.
    Configuration,
    /// The client has no credential for the call, or one of the wrong kind, or could not fetch one. In the last case
    /// the error holds the response of the server that issues the credentials. The request was not sent, or not sent
    /// again after a 401.
    Credential,
    /// A value is missing, breaks a rule or cannot be sent. Nothing was sent.
    InvalidArgument,
    /// A value cannot be written as JSON. Nothing was sent.
    Encode,
    /// No connection could be made. The server has not seen the request.
    NotConnected,
    /// The connection broke, or the response is not HTTP. The server may have acted on the request, unless the message
    /// says that it rejected the request, as HTTP/2 allows.
    ConnectionLost,
    /// The caller's stream failed while it was sent. The server may have acted on the part that it received.
    Upload,
    /// Time ran out. The server may have acted on the request, unless it was [`Deadline::Connect`].
    Timeout(Deadline),
    /// The response is a success that is larger than the client allows, or its value takes more memory.
    TooLarge,
    /// The response is a redirect, which the client does not follow.
    Redirect,
    /// The server refused the request or failed, or the response is a success that the document does not describe.
    /// While a list is walked, also a success whose `success` or `ok` is `false`.
    Status,
    /// The response is a success, but its body is not what the document describes.
    Decode,
}

impl ErrorKind {
    /// The kind as one word, for logs and the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Credential => "credential",
            Self::InvalidArgument => "invalid_argument",
            Self::Encode => "encode",
            Self::NotConnected => "not_connected",
            Self::ConnectionLost => "connection_lost",
            Self::Upload => "upload",
            Self::Timeout(_) => "timeout",
            Self::TooLarge => "too_large",
            Self::Redirect => "redirect",
            Self::Status => "status",
            Self::Decode => "decode",
        }
    }
}

/// A time limit of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Deadline {
    /// For making a connection.
    Connect,
    /// For one attempt, from its start to the end of its response.
    Attempt,
    /// For the call, with all its attempts and the waits between them.
    Call,
    /// For the next piece of a response.
    Idle,
}
