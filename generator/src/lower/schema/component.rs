//! References to components that are no schemas.

use super::Part;
use crate::diagnostic::Code;
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// The target of a reference, if it is a schema; if it is another component with a schema, such as a parameter, that
/// schema.
pub(super) fn as_schema<'a>(
    context: &mut Context<'a>,
    at: &Pointer,
    reference: &str,
    found: Part<'a>,
) -> Option<Part<'a>> {
    let kind = found.at.as_str().strip_prefix("/components/");
    let kind = kind.and_then(|component| component.split_once('/'));
    let is_other = kind.is_some_and(|(kind, name)| kind != "schemas" && !name.contains('/'));
    let member = |name: &str| found.node.get(name).filter(|value| value.is_object());
    // Some documents have schemas among other components, and refer to them as schemas.
    if !is_other || (member("schema").is_none() && member("content").is_none()) {
        return Some(found);
    }
    let help = if member("schema").is_some() {
        "its own schema is read; refer to that"
    } else {
        "any JSON value is taken here; refer to a schema"
    };
    let message = format!("`{reference}` is no schema");
    context.diagnostics.report(Code::ReferenceKind, at, message, help);
    let schema = member("schema")?;
    Some(Part::new(found.at.key("schema"), schema))
}
