//! Values without parts, which are written the same in all styles of a query or a form.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostics, Place};
use crate::ir::{Definition, Kind, Location, Operation, Schema};
use crate::pointer::Pointer;
use crate::settings::{Overrides, ParameterOverride};

/// Whether a schema allows lists or objects.
pub(super) fn has_parts(schema: &Schema, definitions: &[Definition]) -> bool {
    let mut seen = BTreeSet::new();
    let mut pending = vec![schema];
    while let Some(schema) = pending.pop() {
        match &schema.kind {
            Kind::Reference(id) if !seen.insert(*id) => {}
            Kind::Reference(id) => pending.extend(definitions.get(id.0).map(|definition| &definition.schema)),
            Kind::Union(union) => pending.extend(union.variants.iter().map(|variant| &variant.schema)),
            Kind::Array(_) | Kind::Tuple(_) | Kind::Object(_) | Kind::Any(_) => return true,
            _ => {}
        }
    }
    false
}

/// Reports entries that set the style of a parameter without parts, and empty entries. `applied` has the entries that
/// differ from the document.
pub(in crate::lower) fn report_parameters(
    operations: &[Operation],
    definitions: &[Definition],
    overrides: &Overrides,
    applied: &BTreeSet<Pointer>,
    diagnostics: &mut Diagnostics,
) {
    for (at, choice) in &overrides.parameters {
        let whole = Pointer::root().key("parameters").key(at);
        if *choice == ParameterOverride::default() {
            report_empty(whole, diagnostics);
            continue;
        }
        let mut parameters = operations.iter().flat_map(|operation| &operation.parameters);
        let Some(parameter) = parameters.find(|parameter| parameter.at.as_str() == at) else {
            continue;
        };
        if parameter.media_type.is_some() || has_parts(&parameter.schema, definitions) {
            continue;
        }
        // The styles of a path also differ for a single value.
        let is_same = parameter.location != Location::Path && choice.style == Some(parameter.style);
        let said = [("style", is_same), ("explode", choice.explode.is_some())];
        for (name, _) in said.into_iter().filter(|(_, is_said)| *is_said) {
            let entry = whole.key(name);
            if applied.contains(&entry) {
                report(entry, &format!("the overrides say `{name}` of `{at}`"), diagnostics);
            }
        }
    }
}

/// Reports an entry about the parts of a value that has none.
pub(super) fn report(entry: Pointer, said: &str, diagnostics: &mut Diagnostics) {
    let message = format!("{said}, which is written the same in every style");
    let help = "remove the entry; styles are of lists and objects, and files are sent one by one";
    diagnostics.report_setting(Code::UnusedOverride, Place::Key(entry), message, help);
}

/// Reports an empty entry.
pub(super) fn report_empty(entry: Pointer, diagnostics: &mut Diagnostics) {
    let message = "the entry says nothing of what it names";
    diagnostics.report_setting(Code::UnusedOverride, Place::Key(entry), message, "remove the entry");
}
