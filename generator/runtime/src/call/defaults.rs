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
            && !is_added(core, location, name)
        {
            // The document was looked at for whether it fits.
            core.inputs.set(location, name, Value::Vouched(default.to_owned()));
        }
    }
}

/// Whether the client has such a header for all calls, or the caller added the value by its name.
fn is_added(core: &Core, location: Location, name: &str) -> bool {
    let is_header = location == Location::Header;
    let is_it = |extra: &str| extra == name || (is_header && extra.eq_ignore_ascii_case(name));
    let mut extras = core.inputs.extras(location);
    extras.any(|(extra, _)| is_it(extra)) || (is_header && core.client.shared().headers.contains_key(name))
}
