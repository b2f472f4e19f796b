//! The results of the examples.

use crate::error::Error;
use crate::json::{Encode, Extra, Writer};
use std::fmt;

/// The results of the examples of a document.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The responses that are JSON and a success.
    pub responses: Tally,
    /// The requests.
    pub requests: Tally,
    /// The number of responses that describe failures, which no type of their operation reads.
    pub errors: usize,
    /// The number of requests without values of the document, made from its schemas.
    pub made: usize,
    /// The number of requests that were made in two ways and compared.
    pub compared: usize,
    /// The requests that are refused before they are sent, because a value breaks its own rule.
    pub refused: Vec<String>,
}

/// Examples of one kind.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Tally {
    /// The number of examples.
    pub all: usize,
    /// The number of those that contradict their own schema.
    pub contradictory: usize,
    /// The findings about the others.
    pub failures: Vec<Finding>,
    /// The findings about those that contradict their own schema.
    pub excused: Vec<Finding>,
}

/// A finding about one example.
#[derive(Debug)]
#[non_exhaustive]
pub struct Finding {
    /// The method and the path of the operation.
    pub operation: String,
    /// Which example it is.
    pub example: String,
    /// The problem, with the path of the value.
    pub problem: String,
    /// How the example contradicts its own schema.
    pub contradicts: Option<String>,
}

impl Tally {
    pub(super) fn count(&mut self, is_sound: bool, result: Result<(), Finding>) {
        self.all += 1;
        self.contradictory += usize::from(!is_sound);
        match result {
            Ok(()) => {}
            Err(finding) if is_sound => self.failures.push(finding),
            Err(finding) => self.excused.push(finding),
        }
    }
}

impl Report {
    /// Whether no example that fits its own schema has a finding.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.responses.failures.is_empty() && self.requests.failures.is_empty()
    }

    pub(super) fn refuse(&mut self, error: &Error) {
        self.refused.push(error.to_string());
    }

    pub(super) fn unreadable(&mut self, problem: &str) {
        self.requests.failures.push(Finding {
            operation: String::new(),
            example: "the data of the document".to_owned(),
            problem: problem.to_owned(),
            contradicts: None,
        });
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} responses and {} requests, of which {} contradict their own schema",
            self.responses.all,
            self.requests.all,
            self.responses.contradictory + self.requests.contradictory,
        )?;
        for finding in self.responses.failures.iter().chain(&self.requests.failures) {
            writeln!(f, "{} {}: {}", finding.operation, finding.example, finding.problem)?;
        }
        Ok(())
    }
}

impl Encode for Report {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_object();
        writer.member("responses", &self.responses);
        writer.member("requests", &self.requests);
        writer.member("errors", &count(self.errors));
        writer.member("made", &count(self.made));
        writer.member("compared", &count(self.compared));
        writer.member("refused", &self.refused);
        writer.end_object(&Extra::new());
    }
}

impl Encode for Tally {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_object();
        writer.member("all", &count(self.all));
        writer.member("contradictory", &count(self.contradictory));
        writer.member("failures", &self.failures);
        writer.member("excused", &self.excused);
        writer.end_object(&Extra::new());
    }
}

impl Encode for Finding {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_object();
        writer.member("operation", &self.operation);
        writer.member("example", &self.example);
        writer.member("problem", &self.problem);
        writer.member("contradicts", &self.contradicts);
        writer.end_object(&Extra::new());
    }
}

fn count(count: usize) -> u64 {
    count as u64
}
