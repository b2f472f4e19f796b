//! Gives a call the values that the document has for parameters of every call.

use super::Core;
use crate::operation::{Description, Location};
use crate::value::Value;

/// Sets what is sent where the caller sets nothing. A header of the client stays: who sets it for all calls means these, too.
pub(super) fn fill(core: &mut Core, description: &Description) {
    for parameter in description.parameters {
        let (location, name) = (parameter.location, parameter.name);
        if let Some(default) = parameter.default
            && core.inputs.get(location, name).is_none()
            && !(location == Location::Header && has_header(core, name))
        {
            // The document was looked at for whether it fits.
            core.inputs.set(location, name, Value::Vouched(default.to_owned()));
        }
    }
}

fn has_header(core: &Core, name: &str) -> bool {
    let mut extras = core.inputs.extras(Location::Header);
    core.client.shared().headers.contains_key(name) || extras.any(|(extra, _)| extra.eq_ignore_ascii_case(name))
}
