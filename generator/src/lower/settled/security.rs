//! Overrides of security requirements.

use crate::diagnostic::{Code, Diagnostics, Place};
use crate::ir::{Operation, Requirement, SecurityScheme};
use crate::pointer::Pointer;
use crate::settings::Overrides;

/// Replaces the requirements of operations by those of the overrides, and returns the requirements of the document.
///
/// The entry for the document applies to all operations that need credentials: those that need none are a matter of
/// access, not of the kind of credentials.
pub(in crate::lower) fn settle(
    stated: Vec<Requirement>,
    operations: &mut [Operation],
    overrides: &Overrides,
    schemes: &[SecurityScheme],
    diagnostics: &mut Diagnostics,
) -> Vec<Requirement> {
    let of_document = overrides.security.as_ref();
    if let Some(settled) = of_document {
        check(schemes, settled, &Pointer::root().key("security"), diagnostics);
    }
    for operation in operations {
        let choice = overrides.operations.get(&operation.id);
        let own = choice.and_then(|choice| choice.security.as_ref());
        let asked = operation.security.as_deref();
        if let Some(settled) = own {
            let at = Pointer::root().key("operations").key(&operation.id).key("security");
            check(schemes, settled, &at, diagnostics);
            operation.security = Some(requirements(settled, asked.unwrap_or(&stated)));
        } else if let (Some(settled), Some(asked)) = (of_document, asked)
            && is_closed(asked)
        {
            operation.security = Some(requirements(settled, asked));
        }
    }
    match of_document {
        Some(settled) => requirements(settled, &stated),
        None => stated,
    }
}

/// Requirements by the names of their schemes, with the scopes that the replaced ones have for these.
fn requirements(settled: &[Vec<String>], asked: &[Requirement]) -> Vec<Requirement> {
    let scopes = |scheme: &String| {
        let mut known = asked.iter().flat_map(|requirement| &requirement.schemes);
        known.find(|(name, _)| name == scheme).map(|(_, scopes)| scopes.clone())
    };
    let with_scopes = |scheme: &String| (scheme.clone(), scopes(scheme).unwrap_or_default());
    let requirement = |alternative: &Vec<String>| Requirement {
        schemes: alternative.iter().map(with_scopes).collect(),
    };
    settled.iter().map(requirement).collect()
}

/// Whether every alternative needs credentials.
fn is_closed(asked: &[Requirement]) -> bool {
    !asked.is_empty() && asked.iter().all(|requirement| !requirement.schemes.is_empty())
}

/// Reports names in the overrides of schemes that the document does not have.
fn check(schemes: &[SecurityScheme], alternatives: &[Vec<String>], at: &Pointer, diagnostics: &mut Diagnostics) {
    for (index, alternative) in alternatives.iter().enumerate() {
        for (position, name) in alternative.iter().enumerate() {
            if schemes.iter().any(|scheme| scheme.name == *name) {
                continue;
            }
            let known: Vec<String> = schemes.iter().map(|scheme| format!("`{}`", scheme.name)).collect();
            let help = if known.is_empty() {
                "remove the name; the document describes no security scheme".to_owned()
            } else {
                format!("mend the name; there are {}", known.join(", "))
            };
            diagnostics.report_setting(
                Code::InvalidOverride,
                Place::Node(at.index(index).index(position)),
                format!("no security scheme of the document is called `{name}`"),
                help,
            );
        }
    }
}
