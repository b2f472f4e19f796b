//! The output of the command line.

use crate::document::Document;
use crate::error::Error;
use crate::find;
use crate::json::{self, Encode, Extra, Json, Writer};
use crate::response::{Head, Response};
use http::HeaderMap;
use std::error::Error as _;

/// All operations, as `[{"id", "method", "path"}]`.
pub(super) fn operations(documents: &[Document]) -> String {
    struct Listed<'o>(String, &'static str, &'o str);

    impl Encode for Listed<'_> {
        fn encode(&self, writer: &mut Writer) {
            writer.begin_object();
            writer.member("id", &self.0);
            writer.member("method", &self.1);
            writer.member("path", &self.2);
            writer.end_object(&Extra::new());
        }
    }

    let list = find::named(documents).into_iter().map(|(name, operation)| {
        let description = operation.description();
        Listed(name, description.method.as_str(), description.path)
    });
    json::encode(&list.collect::<Vec<_>>()).unwrap_or_default()
}

/// A response, as `{"status", "headers", "body"}`.
pub(super) fn response(response: &Response<Json>) -> String {
    struct Printed<'a>(&'a Response<Json>);

    impl Encode for Printed<'_> {
        fn encode(&self, writer: &mut Writer) {
            writer.begin_object();
            writer.member("status", &self.0.status().as_u16());
            writer.member("headers", &Headers(self.0.headers()));
            writer.member("body", self.0.value());
            writer.end_object(&Extra::new());
        }
    }

    line(&Printed(response))
}

/// The head of a stream, as `{"status", "headers"}`.
pub(super) fn head(head: &Head) -> String {
    struct Begun<'h>(&'h Head);

    impl Encode for Begun<'_> {
        fn encode(&self, writer: &mut Writer) {
            writer.begin_object();
            writer.member("status", &self.0.status.as_u16());
            writer.member("headers", &Headers(&self.0.headers));
            writer.end_object(&Extra::new());
        }
    }

    line(&Begun(head))
}

/// An item of a stream, as `{"item"}`.
pub(super) fn item(item: &Json) -> String {
    struct Item<'i>(&'i Json);

    impl Encode for Item<'_> {
        fn encode(&self, writer: &mut Writer) {
            writer.begin_object();
            writer.member("item", self.0);
            writer.end_object(&Extra::new());
        }
    }

    line(&Item(item))
}

/// A failure, as `{"error": {"kind", "message"}}`, with its cause, and the status and body of the response if there was
/// one.
pub(super) fn error(error: &Error) -> String {
    struct Failure<'e>(&'e Error);

    impl Encode for Failure<'_> {
        fn encode(&self, writer: &mut Writer) {
            writer.begin_object();
            writer.member("kind", &self.0.kind().as_str());
            writer.member("message", &self.0.to_string());
            if let Some(cause) = cause(self.0) {
                writer.member("cause", &cause);
            }
            if let Some(response) = self.0.response() {
                writer.member("status", &response.status().as_u16());
                writer.member("body", response);
            }
            writer.end_object(&Extra::new());
        }
    }

    struct Wrapped<'e>(Failure<'e>);

    impl Encode for Wrapped<'_> {
        fn encode(&self, writer: &mut Writer) {
            writer.begin_object();
            writer.member("error", &self.0);
            writer.end_object(&Extra::new());
        }
    }

    line(&Wrapped(Failure(error)))
}

/// The causes of an error, except those that a message above already contains.
fn cause(error: &Error) -> Option<String> {
    let mut said = error.to_string();
    let mut causes = Vec::new();
    let mut below = error.source();
    while let Some(source) = below {
        let text = source.to_string();
        if !said.contains(&text) {
            said.push_str(&text);
            causes.push(text);
        }
        below = source.source();
    }
    (!causes.is_empty()).then(|| causes.join(": "))
}

/// A value on one line. Line breaks occur only between values, in JSON that is kept as received: in strings they are
/// escaped.
fn line(value: &impl Encode) -> String {
    json::encode(value).unwrap_or_default().replace(['\n', '\r'], " ")
}

/// Headers by name; several of one name are joined by commas (RFC 9110, section 5.3).
struct Headers<'h>(&'h HeaderMap);

impl Encode for Headers<'_> {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_object();
        for name in self.0.keys() {
            let values = self
                .0
                .get_all(name)
                .iter()
                .map(|value| String::from_utf8_lossy(value.as_bytes()));
            writer.member(name.as_str(), &values.collect::<Vec<_>>().join(", "));
        }
        writer.end_object(&Extra::new());
    }
}
