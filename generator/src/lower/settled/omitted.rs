//! Operations that the overrides leave out.

use crate::diagnostic::{Code, Place};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// Whether the overrides leave out an operation.
pub(in crate::lower) fn is_omitted(context: &mut Context<'_>, id: &str) -> bool {
    let omit = context.overrides.omit.iter().enumerate();
    let entries: Vec<Pointer> = omit
        .filter(|(_, omitted)| *omitted == id)
        .map(|(index, _)| entry(index))
        .collect();
    let is_omitted = !entries.is_empty();
    context.applied.entries.extend(entries);
    is_omitted
}

/// Whether any operation of the document was left out.
pub(in crate::lower) fn is_any(context: &Context<'_>) -> bool {
    (0..context.overrides.omit.len()).any(|index| context.applied.entries.contains(&entry(index)))
}

/// Reports entries that leave out nothing.
pub(in crate::lower) fn report_unapplied(context: &mut Context<'_>) {
    for (index, id) in context.overrides.omit.iter().enumerate() {
        let entry = entry(index);
        if !context.applied.entries.contains(&entry) {
            let message = format!("the overrides leave out the operation `{id}`, which the document does not have");
            let help = "remove the entry, or mend the name: it is the `operationId`, or the method and the path where there is none";
            context
                .diagnostics
                .report_setting(Code::UnusedOverride, Place::Node(entry), message, help);
        }
    }
}

/// The place of an entry of `omit`.
fn entry(index: usize) -> Pointer {
    Pointer::root().key("omit").index(index)
}
