//! Answers whose example is of another kind than their schema says.
//!
//! Documents are often examples first, and then the example is what the server gives: a call would fail on every answer.

use super::fit::{Way, contradiction};
use super::media::{Media, content_media};
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::Api;

/// Says which successes can never be read, should the server answer as it is shown: with a list in place of an object, or the other way
/// round. A document in a string shows what is written, and not that a string comes.
pub(super) fn report(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let contents = operation.promised().into_iter().flat_map(|response| &response.contents);
        for content in contents.filter(|content| content_media(api, content) == Media::Json) {
            let Some(schema) = &content.schema else { continue };
            let refused = |example| {
                let reason = contradiction(api, schema, example, Way::Received)?;
                KINDS.into_iter().find(|(contradiction, _)| reason == *contradiction)
            };
            // One that fits shows that the schema is right.
            let refused: Option<Vec<_>> = content.examples.iter().map(refused).collect();
            if let Some((_, kinds)) = refused.iter().flatten().next() {
                diagnostics.report(
                    Code::Contradiction,
                    &content.at,
                    *kinds,
                    "the schema is read: a server that answers as the example does gives an error; mend whichever is wrong",
                );
            }
        }
    }
}

/// What is wrong with such an example, and what is said of it.
const KINDS: [(&str, &str); 2] = [
    (
        "$: expected an object, found an array",
        "the schema asks for an object, and the example is an array",
    ),
    (
        "$: expected an array, found an object",
        "the schema asks for an array, and the example is an object",
    ),
];
