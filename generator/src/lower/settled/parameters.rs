//! Whether calls have to give a parameter, where the overrides say it in place of the document.

use crate::diagnostic::{Code, Diagnostics, Place};
use crate::ir::{Location, Operation};
use crate::pointer::Pointer;
use crate::settings::Overrides;

/// Puts what the overrides say of parameters in place of what the document says of them.
pub(in crate::lower) fn settle(operations: &mut [Operation], overrides: &Overrides, diagnostics: &mut Diagnostics) {
    for (at, choice) in &overrides.parameters {
        if let Err((code, message, help)) = require(operations, at, choice.required) {
            let entry = Pointer::root().key("parameters").key(at);
            diagnostics.report_setting(code, Place::Key(entry), message, help);
        }
    }
}

/// Says of a parameter whether calls have to give it, in all of them that it stands for; or says why that cannot be said.
fn require(operations: &mut [Operation], at: &str, required: bool) -> Result<(), (Code, String, &'static str)> {
    let parameters = operations.iter_mut().flat_map(|operation| &mut operation.parameters);
    let (mut is_known, mut is_new) = (false, false);
    for parameter in parameters.filter(|parameter| parameter.at.as_str() == at) {
        if parameter.location == Location::Path && !required {
            let message = format!("`{}` is a part of the path, which no call goes without", parameter.name);
            return Err((Code::InvalidOverride, message, "remove the entry"));
        }
        is_known = true;
        is_new |= parameter.required != required;
        parameter.required = required;
    }
    if is_new {
        return Ok(());
    }
    let (message, help) = if is_known {
        let message = format!("the overrides say of `{at}` whether it is required, as the document does");
        (message, "remove the entry")
    } else {
        let help = "remove the entry, or mend the pointer; behind a `$ref` a parameter is where that leads";
        (
            format!("the overrides name the parameter `{at}`, which no call takes"),
            help,
        )
    };
    Err((Code::UnusedOverride, message, help))
}
