//! From bytes to a tree, for YAML and JSON alike.

mod json;
mod recheck;
mod text;
mod tree;
mod written;
mod yaml;

use serde_json::Value;

use self::tree::Findings;
pub use self::written::written;
use crate::diagnostic::{Code, Diagnostics};
use crate::source::Source;
use crate::walk::Format;

/// The bytes of the longest document that is read; a longer one would take too much memory.
const MAX_BYTES: usize = 64 << 20;

/// Reads a document into a tree that keeps the order of members; `None` if it cannot be read, which is then reported.
///
/// A document whose first character is `{` or `[` is JSON, any other is YAML. YAML that JSON cannot express is read in
/// the nearest way and reported: tags are left out, `.nan` and `.inf` become `null`, and an integer beyond 64 bits
/// becomes the nearest float.
#[must_use]
pub fn parse(source: &Source, diagnostics: &mut Diagnostics) -> Option<Value> {
    let text = text::decode(source.bytes(), diagnostics)?;
    if text.len() > MAX_BYTES {
        let message = format!("the document has {} bytes; at most {MAX_BYTES} are read", text.len());
        diagnostics.report_offset(
            Code::Limit,
            0,
            message,
            "split it, or leave out what the client does not need",
        );
        return None;
    }
    let start = source.bytes().len() - text.len();
    let format = Format::of(text);
    let mut findings = Findings::new(text.len(), format);
    let outcome = match format {
        Format::Json => json::read(text, &mut findings).map(|tree| (tree, None)),
        Format::Yaml => yaml::read(text, &mut findings),
    };
    let tree = match outcome {
        Ok((tree, marks)) => {
            if let Some(marks) = marks {
                // A second run over the same source finds the same marks.
                source.marks.get_or_init(|| marks);
            }
            tree
        }
        Err(failure) => {
            let failure = match findings.exceeded {
                Some(limit) => Failure {
                    code: Code::Limit,
                    message: limit.to_owned(),
                    help: "split the document, or leave out what the client does not need".to_owned(),
                    ..failure
                },
                None => failure,
            };
            diagnostics.report_offset(failure.code, start + failure.offset, failure.message, failure.help);
            return None;
        }
    };
    if tree.is_null() {
        diagnostics.report_offset(
            Code::Empty,
            0,
            "the document holds nothing",
            "an OpenAPI document is expected",
        );
        return None;
    }
    if findings.recheck {
        recheck::recheck(text, start, format, diagnostics);
    }
    if findings.duplicate && !diagnostics.refused() {
        // The second walk did not find what the reader found, and the document must be refused all the same.
        diagnostics.report_offset(
            Code::DuplicateKey,
            start,
            "an object names a member twice",
            "remove one of the two",
        );
    }
    (!diagnostics.refused()).then_some(tree)
}

/// The reason why a text cannot be read.
struct Failure {
    code: Code,
    /// The byte of the text, counted after a byte order mark.
    offset: usize,
    message: String,
    help: String,
}
