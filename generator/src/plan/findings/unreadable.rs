//! Response examples that could not be read.
//!
//! Documents often start from examples, so the example is what the server sends: a call would fail on every such
//! response.

use indexmap::IndexSet;

use super::readable::{Choice, Fault, entries, unreadable};
use crate::diagnostic::{Code, Diagnostics, Place};
use crate::ir::Api;
use crate::plan::media::{Media, content_media};

/// Reports successes whose examples could not be read, because of a list in place of an object, or of a missing member.
pub(in crate::plan) fn report(api: &Api, diagnostics: &mut Diagnostics) {
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
            // If one example has the kind of the schema, an example of another kind is the one that is wrong.
            let are_all_other = faults.iter().all(|fault| fault.as_ref().is_some_and(is_whole));
            let mut faults = faults
                .into_iter()
                .flatten()
                .filter(|fault| are_all_other || !is_whole(fault));
            if let Some(fault) = faults.next() {
                let (message, help) = said(&fault);
                let mend = fault.mend.as_ref().map(|mend| entries(&[mend])).unwrap_or_default();
                let place = Place::Node(content.at.clone());
                diagnostics.report_mendable_at(Code::ExampleUnreadable, place, message, help, mend);
            }
        }
    }
}

/// The fault in words, and what happens to such a response.
fn said(fault: &Fault) -> (String, String) {
    let Fault {
        path, reason, choice, ..
    } = fault;
    let Some(Choice { tried, nearest }) = choice else {
        return (
            format!("the response example {reason}"),
            format!("at `{path}`; the schema counts: such a response is an error; correct whichever is wrong"),
        );
    };
    let kept = "such a response is kept as untyped JSON; correct whichever is wrong";
    match nearest.and_then(|nearest| tried.get(nearest)) {
        Some(nearest) => (
            format!("the response example fits none of its alternatives: {}", listed(tried)),
            format!("read as {nearest}, it {reason}, at `{path}`; {kept}"),
        ),
        None => (format!("the response example {reason}"), format!("at `{path}`; {kept}")),
    }
}

/// The number of alternatives that are named.
const MOST_NAMED: usize = 5;

/// The names of the alternatives, or of the first ones, each once.
fn listed(tried: &[String]) -> String {
    let names: IndexSet<&str> = tried.iter().map(String::as_str).collect();
    let shown: Vec<&str> = names.iter().take(MOST_NAMED).copied().collect();
    match names.len().saturating_sub(MOST_NAMED) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
