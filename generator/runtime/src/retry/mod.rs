//! Decides whether a request is sent again, and how long to wait before that.

mod after;
mod budget;
mod jitter;

pub(crate) use self::after::retry_after;
pub(crate) use self::budget::Budget;
pub(crate) use self::jitter::Jitter;
use crate::headers;
use crate::operation::Method;
use crate::transport::Failure;
use http::{HeaderMap, StatusCode};
use std::time::{Duration, SystemTime};

/// The failures after which a request is sent again.
///
/// If the first response to a `DELETE` is lost and the second is 404, the call fails with that 404 after two attempts:
/// only the caller can tell whether there was anything to delete. A stream that can be read once is not sent again
/// after a piece of it was sent.
///
/// The client keeps to a wait that the server asks for in `Retry-After`, up to a minute; after a longer one the request
/// is not sent again. After a 429 without that header, but with no request left in a rate limit's window
/// ([`Error::rate_limit`](crate::Error::rate_limit)), it waits for the end of that window, if that is at most a minute
/// away. Other waits are short.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// [`Retry::Unprocessed`] for POST and PATCH, and [`Retry::Idempotent`] for the other methods.
    ///
    /// A call with an idempotency key is [`Retry::Idempotent`] whatever its method, since the server recognises the
    /// repeated request. Such a key is the header `Idempotency-Key` or `X-Idempotency-Key`, or a query parameter, a
    /// form field or a member of a JSON object with that name (`idempotency_key`, `idempotencyKey`). A header that the
    /// client sends with every call is not a key, since it does not tell calls apart.
    ///
    /// If the operation has a parameter or a form field for a key, a call without one is [`Retry::Unprocessed`]
    /// whatever its method: where a key is expected, sending twice without it acts twice.
    #[default]
    ByMethod,
    /// Sending the request twice is as good as once. It is sent again after the statuses 408, 425, 429, 500, 502, 503
    /// and 504, if the connection could not be made or broke, and if the response took too long.
    Idempotent,
    /// Sending the request twice may act twice. It is sent again only if the server has not acted on it: after 429, if
    /// the connection could not be made, and if an HTTP/2 server gives the request back.
    Unprocessed,
    /// The request is never sent again.
    Never,
}

/// The result of an attempt, as far as another attempt depends on it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Attempted {
    Answered(StatusCode),
    Failed(Failure),
    TimedOut,
    /// A result that another attempt cannot improve.
    Final,
}

/// The longest wait that a server can ask for; the caller handles a longer one.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);
/// The wait before the second attempt is at most this, and doubles from there.
const FIRST_BACKOFF: Duration = Duration::from_millis(100);
const MAX_BACKOFF: Duration = Duration::from_secs(5);

impl Retry {
    /// Whether a request is sent again after this result.
    pub(crate) fn covers(self, method: Method, attempted: Attempted) -> bool {
        let is_idempotent = match self {
            Self::ByMethod => !matches!(method, Method::Post | Method::Patch),
            Self::Idempotent => true,
            Self::Unprocessed => false,
            Self::Never => return false,
        };
        match attempted {
            Attempted::Answered(StatusCode::TOO_MANY_REQUESTS)
            | Attempted::Failed(Failure::NotConnected | Failure::ConnectTimeout | Failure::Unprocessed) => true,
            Attempted::Answered(status) => is_idempotent && is_transient(status),
            Attempted::Failed(Failure::ConnectionLost) | Attempted::TimedOut => is_idempotent,
            Attempted::Failed(Failure::Unsendable | Failure::Upload) | Attempted::Final => false,
        }
    }
}

/// Whether the same request may succeed a little later, after a response with this status. Any other 5xx is considered
/// permanent, such as 501 (Not Implemented).
pub(crate) fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 425 | 429 | 500 | 502 | 503 | 504)
}

/// The wait that a response asks for: in `Retry-After`, or until the end of an exhausted rate-limit window that is
/// near.
pub(crate) fn asked(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let of_window = || headers::rate_limit(headers)?.wait(now, MAX_RETRY_AFTER);
    let is_limit = status == StatusCode::TOO_MANY_REQUESTS;
    retry_after(headers, now).or_else(|| is_limit.then(of_window).flatten())
}

/// How long to wait after a number of attempts: a random part of a limit that doubles (full jitter), and at least as
/// long as the server asks. `None` if the server asks for a longer wait than a call should have.
pub(crate) fn backoff(attempts: u32, asked: Option<Duration>, jitter: &Jitter) -> Option<Duration> {
    let doubled = FIRST_BACKOFF
        .saturating_mul(1 << attempts.saturating_sub(1).min(16))
        .min(MAX_BACKOFF);
    let random = doubled.mul_f64(jitter.next());
    match asked {
        Some(asked) if asked > MAX_RETRY_AFTER => None,
        Some(asked) => Some(asked.max(random)),
        None => Some(random),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_post_is_sent_again_only_if_nobody_has_acted_on_it() {
        let all = [
            Attempted::Answered(StatusCode::TOO_MANY_REQUESTS),
            Attempted::Failed(Failure::NotConnected),
            Attempted::Failed(Failure::ConnectTimeout),
            Attempted::Failed(Failure::Unprocessed),
            Attempted::Answered(StatusCode::REQUEST_TIMEOUT),
            Attempted::Answered(StatusCode::SERVICE_UNAVAILABLE),
            Attempted::Failed(Failure::ConnectionLost),
            Attempted::TimedOut,
            Attempted::Answered(StatusCode::CONFLICT),
            Attempted::Answered(StatusCode::NOT_IMPLEMENTED),
            Attempted::Failed(Failure::Unsendable),
            Attempted::Final,
        ];
        let covered = |retry: Retry, method| all.iter().filter(|attempted| retry.covers(method, **attempted)).count();
        for method in [Method::Post, Method::Patch] {
            assert_eq!(covered(Retry::ByMethod, method), 4);
            assert_eq!(covered(Retry::Idempotent, method), 8);
            assert_eq!(covered(Retry::Never, method), 0);
        }
        for method in [Method::Get, Method::Put, Method::Delete, Method::Head] {
            assert_eq!(covered(Retry::ByMethod, method), 8);
            assert_eq!(covered(Retry::Unprocessed, method), 4);
        }
    }

    #[test]
    fn waits_double_up_to_a_limit_and_are_random() {
        let jitter = Jitter::seeded(7);
        for (attempts, limit) in [(1, 100), (2, 200), (3, 400), (7, 5000), (60, 5000)] {
            let waits: Vec<_> = (0..1000).filter_map(|_| backoff(attempts, None, &jitter)).collect();
            let limit = Duration::from_millis(limit);
            assert!(waits.iter().all(|wait| *wait <= limit));
            assert!(
                waits.iter().any(|wait| *wait > limit.mul_f64(0.9))
                    && waits.iter().any(|wait| *wait < limit.mul_f64(0.1))
            );
        }
    }

    #[test]
    fn the_server_can_ask_for_up_to_a_minute() {
        let jitter = Jitter::seeded(7);
        assert_eq!(
            backoff(1, Some(Duration::from_secs(60)), &jitter),
            Some(Duration::from_secs(60))
        );
        assert_eq!(backoff(1, Some(Duration::from_secs(61)), &jitter), None);
    }
}
