//! Adds the defaults that the document has every call send.

use super::Core;
use crate::operation::{Description, Location};
use crate::value::Value;

/// Sets the defaults of parameters that the caller does not set. A header that the client has for all calls takes
/// precedence.
pub(super) fn fill(core: &mut Core, description: &Description) {
    for parameter in description.parameters {
        let (location, name) = (parameter.location, parameter.name);
        if let Some(default) = parameter.default
            && core.inputs.get(location, name).is_none()
            && !is_added(core, location, name)
        {
            // The generator has checked that it fits.
            core.inputs.set(location, name, Value::Vouched(default.to_owned()));
        }
    }
}

/// Whether the client has a header of this name for all calls, or the caller added a value of this name.
fn is_added(core: &Core, location: Location, name: &str) -> bool {
    let is_header = location == Location::Header;
    let is_it = |extra: &str| extra == name || (is_header && extra.eq_ignore_ascii_case(name));
    let mut extras = core.inputs.extras(location);
    extras.any(|(extra, _)| is_it(extra)) || (is_header && core.client.shared().headers.contains_key(name))
}
