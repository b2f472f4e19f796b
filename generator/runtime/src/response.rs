//! Responses.

use crate::apart::Apart;
use crate::error::Result;
use crate::headers::{self, RateLimit};
use crate::json::{self, Decode, DecodeError, Decoded, Encode, Json, Writer};
use crate::media;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use std::fmt::Display;
use std::str::FromStr;

/// A response: its value, status and headers. The value of a `Response` without a type argument is the body as
/// received.
#[derive(Clone, Debug)]
pub struct Response<T = Bytes> {
    value: T,
    /// On the heap, so that moving a response does not copy its headers.
    head: Apart<Head>,
}

/// Everything of a response except its body.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// Whether the body is incomplete, because it did not arrive or is larger than the client's limit; only for
    /// failures.
    pub(crate) is_cut: bool,
    pub(crate) attempts: u32,
    /// The URL of the request, without its query.
    pub(crate) url: String,
    /// The JSON Pointer to the list, if the response is read as a page of it.
    pub(crate) list: Option<&'static str>,
}

impl<T> Response<T> {
    pub(crate) const fn new(value: T, head: Apart<Head>) -> Self {
        Self { value, head }
    }

    pub(crate) fn into_parts(self) -> (T, Apart<Head>) {
        (self.value, self.head)
    }

    /// The response with another value.
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response::new(change(self.value), self.head)
    }

    /// The response with a value that has a copy of the head.
    pub(crate) fn with<U>(self, make: impl FnOnce(T, Apart<Head>) -> U) -> Response<U> {
        Response::new(make(self.value, self.head.clone()), self.head)
    }

    /// The response with the number of attempts and the URL, which only the call knows.
    pub(crate) fn after(mut self, attempts: u32, url: String) -> Self {
        self.head.attempts = attempts;
        self.head.url = url;
        self
    }

    /// The response as a page of the list at a JSON Pointer, which then has to fit.
    pub(crate) fn for_list(mut self, list: &'static str) -> Self {
        self.head.list = Some(list);
        self
    }

    /// The value.
    #[must_use]
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// Everything except the value.
    pub(crate) const fn head(&self) -> &Apart<Head> {
        &self.head
    }

    /// The owned value.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// Whether the body is incomplete.
    pub(crate) fn is_cut(&self) -> bool {
        self.head.is_cut
    }

    /// How often the request was sent, including the attempt that has this response.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.head.attempts
    }

    /// The URL of the request, without its query.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.head.url
    }

    /// Reads a header as another type, such as a number or a date; `None` if it is missing.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the value is not an `H`.
    pub fn header<H>(&self, name: &str) -> Result<Option<H>>
    where
        H: FromStr,
        H::Err: Display,
    {
        headers::typed(self.headers(), name)
    }

    /// The server's id of the request, for its support, if the response has one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(self.headers())
    }

    /// The rest of a rate limit, if the response has headers for it.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        headers::rate_limit(self.headers())
    }

    /// The header `Content-Type`, with its parameters; empty if there is none.
    #[must_use]
    pub fn content_type(&self) -> &str {
        self.head.content_type()
    }
}

impl Head {
    /// The header `Content-Type`; empty if there is none.
    pub(crate) fn content_type(&self) -> &str {
        let claimed = self.headers.get(CONTENT_TYPE);
        claimed.and_then(|value| value.to_str().ok()).unwrap_or("")
    }
}

impl Response {
    /// Reads the body as JSON.
    ///
    /// An empty body is `null` for a [`Json`]. For a `String`, the text of a success that is not a JSON string is
    /// returned as received, unless it is `null` or an HTML page.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if the body is not the JSON of a `T`, or is empty and `T` has no value for that.
    pub fn json<T: Decode>(&self) -> Decoded<T> {
        let mut value = T::blank();
        match self.read_json(&mut value) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }

    /// As [`Response::json`], into an existing value; compiled once for all types.
    fn read_json(&self, value: &mut dyn Decode) -> Decoded<()> {
        if self.value.is_empty() {
            let is_read = value.take_other_body("");
            return if is_read {
                Ok(())
            } else {
                Err(DecodeError::new("the body is empty", 0))
            };
        }
        let read = json::decode_page(&self.value, value, self.head.list);
        read.or_else(|error| match self.text_in_place() {
            Some(text) if value.take_other_body(&text) => Ok(()),
            _ => Err(error),
        })
    }

    /// The text of a success in place of a JSON string. A text that begins like a JSON string is broken JSON, and
    /// `null` and the HTML page of a proxy are not text results.
    fn text_in_place(&self) -> Option<String> {
        let text = self.text().ok()?;
        let is_other = !text.trim_start().starts_with('"') && text.trim() != "null";
        let is_page = media::matches("text/html", self.content_type());
        (self.status().is_success() && is_other && !is_page).then_some(text)
    }

    /// Reads the body as text: UTF-8, or ISO 8859-1 if the `Content-Type` says so. With another charset only ASCII is
    /// read, which nearly all charsets share.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] on any other body.
    pub fn text(&self) -> Decoded<String> {
        let charset = media::charset(self.content_type()).unwrap_or("utf-8");
        let is = |names: &[&str]| names.iter().any(|name| charset.eq_ignore_ascii_case(name));
        if is(&["iso-8859-1", "latin1"]) {
            return Ok(self.value.iter().copied().map(char::from).collect());
        }
        // Charsets with two bytes per character have zeros beside ASCII characters, and those with shift sequences
        // begin them with an escape character.
        let is_common = |byte: &u8| byte.is_ascii() && !matches!(byte, 0 | 0x1b);
        if !is(&["utf-8", "utf8", "us-ascii", "ascii"])
            && let Some(at) = self.value.iter().position(|byte| !is_common(byte))
        {
            return Err(DecodeError::not_utf8(at));
        }
        let text = str::from_utf8(&self.value).map_err(|error| DecodeError::not_utf8(error.valid_up_to()))?;
        Ok(text.to_owned())
    }

    #[cfg(test)]
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self::of(status, "")
    }

    #[cfg(test)]
    pub(crate) fn of(status: StatusCode, body: &'static str) -> Self {
        Self::new(
            Bytes::from_static(body.as_bytes()),
            Apart::new(Head {
                status,
                headers: HeaderMap::new(),
                is_cut: false,
                attempts: 1,
                url: String::new(),
                list: None,
            }),
        )
    }
}

/// Bytes as `{"$base64": "…"}`, as on the command line, since JSON has no bytes.
impl Encode for Bytes {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_object();
        writer.required("$base64", &json::Base64(self.clone()));
        writer.end_object(&json::Extra::new());
    }
}

/// The body as JSON if it is JSON, otherwise as text, otherwise as bytes.
impl Encode for Response {
    fn encode(&self, writer: &mut Writer) {
        match (json::decode::<Json>(&self.value), self.text()) {
            (Ok(json), _) => json.encode(writer),
            (_, Ok(text)) => text.encode(writer),
            _ => self.value.encode(writer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_that_is_none_of_json_is_the_text_as_it_came() {
        let read = |status, content_type: &'static str, body: &'static str| {
            let mut response = Response::of(status, body);
            response
                .head
                .headers
                .insert(CONTENT_TYPE, content_type.parse().unwrap());
            response.json::<String>().ok()
        };
        let ok = |content_type, body| read(StatusCode::OK, content_type, body);
        for (body, expected) in [
            ("\"a\"", Some("a")),
            ("{\"a\": [1]}", Some("{\"a\": [1]}")),
            ("plain \"words\"\n", Some("plain \"words\"\n")),
            ("7", Some("7")),
            ("", None),
            (" null", None),
            ("\"broken", None),
        ] {
            assert_eq!(ok("application/json", body).as_deref(), expected, "{body}");
        }
        assert_eq!(ok("text/plain", "words").as_deref(), Some("words"));
        assert_eq!(ok("text/html; charset=utf-8", "<html></html>"), None);
        assert_eq!(read(StatusCode::BAD_GATEWAY, "text/plain", "no upstream"), None);
        let response = || Response::of(StatusCode::OK, "[{}]");
        assert!(response().json::<Vec<String>>().is_err() && response().json::<Option<Vec<String>>>().is_err());
        // Neither null nor a box around it makes it another one.
        assert_eq!(response().json::<Option<String>>().unwrap().as_deref(), Some("[{}]"));
        assert_eq!(*response().json::<Box<String>>().unwrap(), "[{}]");
        let null = Response::of(StatusCode::OK, " null");
        assert_eq!(null.json::<Option<String>>().unwrap(), None);
    }

    #[test]
    fn no_body_at_all_is_no_value_where_any_json_may_be() {
        let response = || Response::empty(StatusCode::OK);
        assert_eq!(response().json::<Json>().unwrap().as_str(), "null");
        assert!(response().json::<Option<Json>>().unwrap().is_none());
        assert!(response().json::<Option<String>>().is_err());
    }

    #[test]
    fn text_is_of_the_charset_that_is_claimed() {
        let text = |content_type: &'static str, body: &'static [u8]| {
            let mut response = Response::empty(StatusCode::OK).map(|_| Bytes::from_static(body));
            response
                .head
                .headers
                .insert(CONTENT_TYPE, content_type.parse().unwrap());
            response.text().ok()
        };
        for (charset, body, expected) in [
            ("text/plain", "\u{e9}".as_bytes(), Some("\u{e9}")),
            ("text/plain; charset=\"UTF-8\"", "\u{e9}".as_bytes(), Some("\u{e9}")),
            ("text/plain; charset=iso-8859-1", b"\xe9", Some("\u{e9}")),
            ("text/plain; charset=utf-8", b"\xe9", None),
            ("text/plain; charset=windows-1252", b"plain", Some("plain")),
            ("text/plain; charset=windows-1252", "\u{e9}".as_bytes(), None),
            ("text/plain; charset=utf-16le", b"h\0i\0", None),
            ("text/plain; charset=iso-2022-jp", b"\x1b$B$\"\x1b(B", None),
        ] {
            assert_eq!(text(charset, body).as_deref(), expected, "{charset}");
        }
    }
}
