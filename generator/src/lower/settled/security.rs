//! Which credentials calls take where the overrides say it, in place of what the document asks for.

use crate::diagnostic::{Code, Diagnostics, Place};
use crate::ir::{Operation, Requirement, SecurityScheme};
use crate::pointer::Pointer;
use crate::settings::Overrides;

/// Puts what the overrides say in place of what operations ask for, and gives what holds for those that say nothing of their own.
///
/// What is said of the document holds for each operation but those that the document leaves open: that they are is no matter of which
/// credentials there are.
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

/// Alternatives by the names of their schemes, with the scopes that these were asked for with.
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

/// Whether no call goes without credentials.
fn is_closed(asked: &[Requirement]) -> bool {
    !asked.is_empty() && asked.iter().all(|requirement| !requirement.schemes.is_empty())
}

/// Says which schemes the overrides name and the document does not have: no call could be made.
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
