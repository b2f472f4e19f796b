//! Answers that are shown and could not be read.
//!
//! Documents are often examples first, and then the example is what the server gives: a call would fail on every such answer.

use super::media::{Media, content_media};
use super::readable::{Fault, unreadable};
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::Api;

/// Says which successes could not be read, should the server answer as it is shown: with a list in place of an object, or without a member
/// that must be there.
pub(super) fn report(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let contents = operation.promised().into_iter().flat_map(|response| &response.contents);
        for content in contents.filter(|content| content_media(api, content) == Media::Json) {
            let Some(schema) = &content.schema else { continue };
            let faults: Vec<_> = content
                .examples
                .iter()
                .map(|example| unreadable(api, schema, example))
                .collect();
            let is_whole = |fault: &Fault| fault.path == "$";
            // One that is of the schema's kind shows that another of none is the one to mend.
            let are_all_other = faults.iter().all(|fault| fault.as_ref().is_some_and(is_whole));
            let mut faults = faults
                .into_iter()
                .flatten()
                .filter(|fault| are_all_other || !is_whole(fault));
            if let Some(Fault { path, reason }) = faults.next() {
                diagnostics.report(
                    Code::ExampleUnreadable,
                    &content.at,
                    format!("the answer that is shown {reason}"),
                    format!("at `{path}`; the schema is read: a server that answers so gives an error; mend whichever is wrong"),
                );
            }
        }
    }
}
