//! Headers of responses.

use crate::error::{Error, ErrorKind, Result};
use crate::header_elements::Elements;
use http::HeaderMap;
use http::header::LOCATION;
use jiff::Timestamp;
use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

/// The rest of a rate limit, as far as the response has it.
///
/// These headers have no common standard. `RateLimit-*`, `X-RateLimit-*` and `X-Rate-Limit-*` are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The number of requests that a window allows.
    pub limit: Option<u64>,
    /// The number of requests left in the window.
    pub remaining: Option<u64>,
    /// The end of the window, in the server's unit: mostly seconds from now or seconds since 1970. A date-time (RFC
    /// 3339) is converted to seconds since 1970.
    pub reset: Option<u64>,
}

/// A response header with the type of its value. Generated code has a constant for each header that a document
/// describes. [`Header::read_list`] reads one that is a list.
pub struct Header<T> {
    name: &'static str,
    value: PhantomData<fn() -> T>,
}

impl<T> Header<T> {
    /// A header with this name, in any case.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            value: PhantomData,
        }
    }

    /// The name in the document's spelling.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Reads the header of a response or of an error; `None` if it is missing.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`] if the value is not a `T`.
    pub fn read(&self, headers: &HeaderMap) -> Result<Option<T>>
    where
        T: FromStr,
        T::Err: Display,
    {
        typed(headers, self.name)
    }
}

impl<T> Header<Vec<T>> {
    /// Reads the elements of a list header of a response or of an error; `None` if it is missing. Elements are
    /// separated by commas, and can be in several headers of this name (RFC 9110, section 5.3). Commas in quotes or in
    /// `<…>` belong to the element, which keeps the quotes. Each `Set-Cookie` is one element.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`] if an element is not a `T`.
    pub fn read_list(&self, headers: &HeaderMap) -> Result<Option<Vec<T>>>
    where
        T: FromStr,
        T::Err: Display,
    {
        let mut elements = None;
        for value in headers.get_all(self.name) {
            let text = value.to_str().map_err(|_| undecoded(self.name, &"it is not text"))?;
            let elements: &mut Vec<T> = elements.get_or_insert_default();
            // Empty elements are ignored (RFC 9110, section 5.6.1.2).
            for element in Elements::of(self.name, text).filter(|element| !element.is_empty()) {
                elements.push(element.parse().map_err(|error| undecoded(self.name, &error))?);
            }
        }
        Ok(elements)
    }
}

impl<T> Clone for Header<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Header<T> {}

impl<T> fmt::Debug for Header<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Header").field(&self.name).finish()
    }
}

/// Headers with the server's id of the request.
const REQUEST_IDS: [&str; 8] = [
    "x-request-id",
    "request-id",
    "twilio-request-id",
    "t-request-id",
    "x-amzn-requestid",
    "x-ms-request-id",
    "x-correlation-id",
    "correlation-id",
];

/// A header as text; `None` if it is missing or not text.
pub(crate) fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

/// A header as another type; fails if the text is not of that type.
pub(crate) fn typed<T>(headers: &HeaderMap, name: &str) -> Result<Option<T>>
where
    T: FromStr,
    T::Err: Display,
{
    let Some(value) = headers.get(name) else {
        return Ok(None);
    };
    let text = value.to_str().map_err(|_| undecoded(name, &"it is not text"))?;
    text.trim()
        .parse()
        .map(Some)
        .map_err(|error: T::Err| undecoded(name, &error))
}

fn undecoded(name: &str, reason: &dyn Display) -> Error {
    Error::new(
        ErrorKind::Decode,
        format!("the header `{name}` does not decode: {reason}"),
    )
}

/// The server's id of the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_IDS.iter().find_map(|name| text(headers, name))
}

pub(crate) fn rate_limit(headers: &HeaderMap) -> Option<RateLimit> {
    let read = |what: &str| {
        let mut names = ["ratelimit-", "x-ratelimit-", "x-rate-limit-"].iter();
        names.find_map(|prefix| {
            let text = text(headers, &format!("{prefix}{what}"))?;
            // Windows can follow a limit: `100, 100;w=60` (draft-ietf-httpapi-ratelimit-headers-01).
            let text = text.split([',', ';']).next()?.trim_end();
            text.parse().ok().or_else(|| seconds(text))
        })
    };
    let found = RateLimit {
        limit: read("limit"),
        remaining: read("remaining"),
        reset: read("reset"),
    };
    (found != RateLimit::default()).then_some(found)
}

impl RateLimit {
    /// The time until the window ends, if no request is left and it is at most `longest` away. A number of up to that
    /// many seconds is a time from now; a larger one is an instant, in seconds since 1970.
    pub(crate) fn wait(self, now: SystemTime, longest: Duration) -> Option<Duration> {
        let reset = Duration::from_secs(self.reset.filter(|_| self.remaining == Some(0))?);
        let wait = if reset <= longest {
            reset
        } else {
            SystemTime::UNIX_EPOCH.checked_add(reset)?.duration_since(now).ok()?
        };
        (wait <= longest).then_some(wait)
    }
}

/// A date-time as whole seconds since 1970, rounded up, so that the window is over then.
fn seconds(text: &str) -> Option<u64> {
    let at: Timestamp = text.parse().ok()?;
    let whole = u64::try_from(at.as_second()).ok()?;
    Some(whole + u64::from(at.subsec_nanosecond() > 0))
}

/// The target of a redirect, without secrets.
pub(crate) fn location(headers: &HeaderMap) -> Option<String> {
    text(headers, LOCATION.as_str()).map(without_secrets)
}

/// A URL without parts that can be secret: user name, password, query and fragment.
pub(crate) fn without_secrets(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or("");
    let Some((scheme, rest)) = url.split_once("//") else {
        return url.to_owned();
    };
    let (authority, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    format!("{scheme}//{host}{path}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = pairs.iter();
        pairs
            .map(|(name, value)| (name.parse::<http::HeaderName>().unwrap(), value.parse().unwrap()))
            .collect()
    }

    #[test]
    fn a_location_is_told_without_secrets() {
        for (location_header, told) in [
            ("https://api.example.com/v2?token=s#f", "https://api.example.com/v2"),
            ("https://me:s@api.example.com", "https://api.example.com"),
            ("//me:s@evil.example/a@b", "//evil.example/a@b"),
            ("/v2/?s", "/v2/"),
        ] {
            assert_eq!(location(&headers(&[("location", location_header)])).unwrap(), told);
        }
    }

    #[test]
    fn headers_become_types() {
        let headers = headers(&[
            ("X-Rate-Limit-Remaining", " 7"),
            ("x-rate-limit-limit", "soon"),
            ("T-Request-Id", "RQ1"),
        ]);
        assert_eq!(typed::<u32>(&headers, "x-rate-limit-remaining").unwrap(), Some(7));
        assert_eq!(
            Header::<u32>::new("X-Rate-Limit-Remaining").read(&headers).unwrap(),
            Some(7)
        );
        assert_eq!(typed::<u32>(&headers, "x-none").unwrap(), None);
        let error = typed::<u32>(&headers, "x-rate-limit-limit").unwrap_err();
        assert!(
            error.to_string().contains("x-rate-limit-limit") && !error.to_string().contains("soon"),
            "{error}"
        );
        assert_eq!(rate_limit(&headers).unwrap().remaining, Some(7));
        assert_eq!(request_id(&headers), Some("RQ1"));
    }

    #[test]
    fn a_limit_can_have_its_windows_behind_it() {
        let headers = headers(&[
            ("ratelimit-limit", "100, 100;w=60"),
            ("ratelimit-remaining", "7"),
            ("ratelimit-reset", "30"),
        ]);
        let limit = rate_limit(&headers).unwrap();
        assert_eq!(
            (limit.limit, limit.remaining, limit.reset),
            (Some(100), Some(7), Some(30))
        );
    }

    #[test]
    fn the_elements_of_a_list_stand_in_any_number_of_headers() {
        const SIZES: Header<Vec<u32>> = Header::new("X-Sizes");
        let mut sizes = headers(&[("x-sizes", "1, 2,,3")]);
        sizes.append("x-sizes", "4".parse().unwrap());
        assert_eq!(SIZES.read_list(&sizes).unwrap(), Some(vec![1, 2, 3, 4]));
        assert_eq!(
            SIZES.read_list(&headers(&[("x-sizes", " ")])).unwrap(),
            Some(Vec::new())
        );
        assert_eq!(SIZES.read_list(&headers(&[])).unwrap(), None);
        let error = SIZES.read_list(&headers(&[("x-sizes", "1, many")])).unwrap_err();
        assert!(
            error.to_string().contains("X-Sizes") && !error.to_string().contains("many"),
            "{error}"
        );
    }

    #[test]
    fn what_joins_requests_is_the_name_of_one_that_has_no_other() {
        for (names, id) in [
            (&["Correlation-ID", "Request-Id"] as &[&'static str], "Request-Id"),
            (&["Correlation-ID", "X-Correlation-ID"], "X-Correlation-ID"),
            (&["Correlation-ID"], "Correlation-ID"),
        ] {
            let pairs: Vec<_> = names.iter().map(|name| (*name, *name)).collect();
            assert_eq!(request_id(&headers(&pairs)), Some(id));
        }
    }

    #[test]
    fn a_window_without_requests_is_waited_for_as_long_as_it_is_near() {
        let longest = Duration::from_secs(60);
        let now = SystemTime::UNIX_EPOCH + Duration::from_millis(1_767_225_900_500);
        for (remaining, reset, millis) in [
            ("0", "30", Some(30_000)),
            ("0", "0", Some(0)),
            ("0", "1767225903", Some(2500)),
            ("0", "2026-01-01T00:05:02Z", Some(1500)),
            ("0", "61", None),
            ("0", "1767225961", None),
            // Over by this clock: which of the two is wrong nobody knows.
            ("0", "1767225900", None),
            ("0", "1767225903000", None),
            ("0", "18446744073709551615", None),
            ("0", "soon", None),
            ("1", "30", None),
            ("", "30", None),
        ] {
            let headers = headers(&[("x-rate-limit-remaining", remaining), ("x-rate-limit-reset", reset)]);
            let wait = rate_limit(&headers).and_then(|limit| limit.wait(now, longest));
            assert_eq!(wait, millis.map(Duration::from_millis), "{remaining} {reset}");
        }
    }

    #[test]
    fn the_end_of_a_window_is_a_number_or_an_instant() {
        for (text, reset) in [
            ("30", Some(30)),
            ("2026-01-01T00:05:00Z", Some(1_767_225_900)),
            ("2026-01-01T01:05:00.000001+01:00", Some(1_767_225_901)),
            ("1969-12-31T00:00:00Z", None),
            ("soon", None),
        ] {
            let headers = headers(&[("x-ratelimit-limit", "300"), ("x-ratelimit-reset", text)]);
            assert_eq!(rate_limit(&headers).unwrap().reset, reset, "{text}");
        }
    }
}
