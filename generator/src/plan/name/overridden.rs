//! Names from the overrides, which are used as written or refused.

use super::{Case, rust_name};
use crate::diagnostic::{Code, Diagnostics, Place};
use crate::plan::group;
use crate::plan::module_name;
use crate::pointer::Pointer;
use crate::settings::Overrides;

/// Reports names that would not be used as written.
pub(in crate::plan) fn check(overrides: &Overrides, diagnostics: &mut Diagnostics) {
    if let Some(name) = &overrides.module {
        check_name(&["module"], name, &module_name(name), diagnostics);
    }
    for (index, (pattern, name)) in overrides.patterns.iter().enumerate() {
        let at = ["patterns", pattern];
        check_name(&at, name, &rust_name(name, Case::Camel), diagnostics);
        if overrides.patterns.values().take(index).any(|earlier| earlier == name) {
            let message = format!("`{name}` is the name of another pattern");
            let help = "give the type of one of them another name".to_owned();
            refuse(&at, message, help, diagnostics);
        }
    }
    for (id, choice) in &overrides.operations {
        if let Some(given) = &choice.group {
            let name = group::file_name(given);
            check_name(&["operations", id, "group"], given, group::accessor(&name), diagnostics);
        }
        if let Some(given) = &choice.name {
            let name = group::method_name(given);
            check_name(&["operations", id, "name"], given, &name, diagnostics);
        }
    }
}

/// Refuses a name that would become another.
fn check_name(at: &[&str], given: &str, name: &str, diagnostics: &mut Diagnostics) {
    if given != name {
        let message = format!("`{given}` cannot be a name here: it would become `{name}`");
        let help = format!("write `{name}`, or another name that Rust can have as it is");
        refuse(at, message, help, diagnostics);
    }
}

fn refuse(at: &[&str], message: String, help: String, diagnostics: &mut Diagnostics) {
    let at = at.iter().fold(Pointer::root(), |at, step| at.key(step));
    diagnostics.report_setting(Code::InvalidOverride, Place::Node(at), message, help);
}
