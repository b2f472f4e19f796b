//! What kinds of failure there are.

/// What kind of failure an [`Error`](crate::Error) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be made or used as it is set up: a base URL that is refused, no transport.
    Configuration,
    /// The client has no credential for the call, one of the wrong kind, or was refused one by the server that gives them, whose
    /// response is that of the error. The request was not sent, or not once more after a 401.
    Credential,
    /// A value is missing or breaks a rule. Nothing was sent.
    InvalidArgument,
    /// A value cannot be written. Nothing was sent.
    Encode,
    /// No connection could be made. The server has seen nothing.
    NotConnected,
    /// The connection broke, or what came over it is not HTTP. The server may have acted on the request, unless it gave it back, as
    /// HTTP/2 lets it: the error says so.
    ConnectionLost,
    /// The caller's own stream failed while it was being sent. The server may have acted on the part that it got.
    Upload,
    /// Time ran out. The server may have acted on the request, unless it was [`Deadline::Connect`].
    Timeout(Deadline),
    /// The response, a success, is larger than the client takes, or its values would be.
    TooLarge,
    /// The server points somewhere else; the client does not follow.
    Redirect,
    /// The server refused the request or failed, or answered with a success that the document does not promise, or, where a list is walked,
    /// with one that says of itself that it is none.
    Status,
    /// The response is a success, but not what the document promises.
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

/// Which of a call's time limits ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Deadline {
    /// The making of a connection.
    Connect,
    /// One attempt, from its start to the end of its response.
    Attempt,
    /// The call with all its attempts and the waits between them.
    Call,
    /// The wait for the next piece of a response.
    Idle,
}
