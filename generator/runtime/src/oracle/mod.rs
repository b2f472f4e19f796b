//! The examples of a document as a test of its client.
//!
//! Every response example is decoded by the operation's type and encoded again: the result must equal the example.
//! Every request example is composed by the operation's table. If there is a second way to make it, both requests must
//! be equal on the wire. An example that contradicts its own schema is counted separately, since it proves nothing
//! about the client.

mod compare;
mod program;
mod recorder;
mod report;

pub use self::program::{Built, Probe, Request, bytes, call, json, main, sample};
pub use self::report::{Finding, Report, Tally};

use self::compare::difference;
use self::recorder::Recorder;
use crate::arguments;
use crate::document::{Document, is_about};
use crate::json::Json;
use crate::operation::{AnyOperation, Description};
use crate::reference::{OperationReference, RequestExample, ResponseExample};
use crate::response::{Head, Response};
use crate::value::Value;
use crate::{ErrorKind, media};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue};

impl Document {
    /// Runs all examples: every JSON response is decoded and encoded again, and every request is composed and sent to a
    /// recorder.
    #[must_use]
    pub fn check(&self) -> Report {
        self.run(&mut |_, _, _| None)
    }

    /// As [`Document::check`]. `other` makes the request of an example in a second way, by its operation and index, and
    /// both are compared.
    fn run(&self, other: Other<'_>) -> Report {
        let mut report = Report::default();
        let reference = match self.reference() {
            Ok(reference) => reference,
            Err(error) => {
                report.unreadable(&error.to_string());
                return report;
            }
        };
        let recorder = match Recorder::new(*self) {
            Ok(recorder) => recorder,
            Err(error) => {
                report.unreadable(&error.to_string());
                return report;
            }
        };
        for operation in self.operations() {
            let description = operation.description();
            let Some(examples) = reference.operations.iter().find(|one| is_about(one, description)) else {
                report.unreadable(&format!("nothing is said about {}", name(description)));
                continue;
            };
            check_responses(operation, examples, &mut report);
            check_requests(&recorder, operation, examples, other, &mut report);
        }
        report
    }
}

/// A second way to make the request of an example.
type Other<'o> = &'o mut dyn FnMut(&Recorder, &Description, usize) -> Option<Result<recorder::Recorded, crate::Error>>;

/// The name of an operation in findings.
fn name(description: &Description) -> String {
    format!("{} {}", description.method.as_str(), description.path)
}

fn check_responses(operation: &'static dyn AnyOperation, examples: &OperationReference, report: &mut Report) {
    for (index, example) in examples.responses.iter().enumerate() {
        let is_whole = media::is_json(&example.media) && media::stream(&example.media).is_none();
        let Some(body) = example.body.as_ref().filter(|_| is_whole) else {
            continue;
        };
        // Failures are described, too, but no type of the operation reads them.
        if !operation.reads(example.status(), &example.media) {
            report.errors += 1;
            continue;
        }
        let result = read_and_written(operation, example, body);
        let finding = |problem| Finding {
            operation: name(operation.description()),
            example: format!("response {index} ({})", example.status),
            problem,
            contradicts: example.contradicts.clone(),
        };
        let is_sound = example.contradicts.is_none();
        report.responses.count(is_sound, result.map_err(finding));
    }
}

/// Fails with the difference, or with the reason why the example cannot be read.
fn read_and_written(
    operation: &'static dyn AnyOperation,
    example: &ResponseExample,
    body: &Json,
) -> Result<(), String> {
    let mut headers = HeaderMap::new();
    if let Ok(media) = HeaderValue::from_str(&example.media) {
        headers.insert(CONTENT_TYPE, media);
    }
    let head = Head {
        status: example.status(),
        headers,
        is_cut: false,
        attempts: 1,
        url: String::new(),
        list: None,
    };
    let response = Response::new(Bytes::from(body.as_str().to_owned()), head.into());
    let written = operation.recode(response).map_err(|error| error.to_string())?;
    let (before, after) = (Value::from(body.clone()), Value::from(written.into_value()));
    difference(&before, &after).map_or(Ok(()), |difference| Err(difference.to_string()))
}

fn check_requests(
    recorder: &Recorder,
    operation: &'static dyn AnyOperation,
    examples: &OperationReference,
    other: Other<'_>,
    report: &mut Report,
) {
    for (index, example) in examples.requests.iter().enumerate() {
        let by_table = recorder.request(operation, &mut |inputs| {
            arguments::read(operation.description(), example.args.as_str(), inputs)
        });
        let by_methods = other(recorder, operation.description(), index);
        let result = compare_requests(by_table, by_methods, example.made, report);
        if example.made {
            report.made += 1;
        }
        let finding = |problem| Finding {
            operation: name(operation.description()),
            example: format!("request {index}"),
            problem,
            contradicts: example.contradicts.clone(),
        };
        report.requests.count(is_sound(example), result.map_err(finding));
    }
}

fn is_sound(example: &RequestExample) -> bool {
    example.contradicts.is_none()
}

/// Fails with the difference of the two requests, or with the reason why one of them cannot be made.
///
/// A value of the document that breaks its own rule is a contradiction of the document, too, as long as both ways
/// refuse it. One that was made up must keep every rule.
fn compare_requests(
    by_table: Result<recorder::Recorded, crate::Error>,
    by_methods: Option<Result<recorder::Recorded, crate::Error>>,
    is_made: bool,
    report: &mut Report,
) -> Result<(), String> {
    let is_refused = |error: &crate::Error| !is_made && error.kind() == ErrorKind::InvalidArgument;
    match (by_table, by_methods) {
        (Ok(_), None) => Ok(()),
        (Err(error), None) if is_refused(&error) => {
            report.refuse(&error);
            Ok(())
        }
        (Err(error), None) => Err(error.to_string()),
        (Ok(one), Some(Ok(other))) => {
            report.compared += 1;
            one.difference(&other).map_or(Ok(()), Err)
        }
        (Err(error), Some(Err(other))) if is_refused(&error) && is_refused(&other) => {
            report.refuse(&error);
            Ok(())
        }
        (Err(error), Some(Err(_))) => Err(format!("neither the table nor the methods send it: {error}")),
        (Ok(_), Some(Err(error))) => Err(format!("the table sends it, and the methods do not: {error}")),
        (Err(error), Some(Ok(_))) => Err(format!("the methods send it, and the table does not: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Report, compare_requests};
    use crate::Error;

    #[test]
    fn only_values_of_the_document_may_break_a_rule() {
        let refused = || Err(Error::invalid("it is too short"));
        let mut report = Report::default();
        assert!(compare_requests(refused(), None, false, &mut report).is_ok());
        assert!(compare_requests(refused(), Some(refused()), false, &mut report).is_ok());
        assert_eq!(report.refused.len(), 2);
        assert!(compare_requests(refused(), None, true, &mut report).is_err());
        assert!(compare_requests(refused(), Some(refused()), true, &mut report).is_err());
        assert_eq!(report.refused.len(), 2);
    }
}
