//! Members whose value the type of a request implies, such as the tag of an alternative.

use super::{Encode, Extra, Maybe, Writer};

/// These methods write the value of a member, or else what `extra` keeps under its name, or else, in a request, `own`.
/// A value that was received without the member is shown and kept without it.
impl Writer {
    /// A member that may be absent.
    pub fn implied<T: Encode>(&mut self, name: &'static str, value: &Option<T>, own: &T, extra: &Extra) {
        if value.is_none() && self.implies(name, extra) {
            return self.required(name, own);
        }
        self.optional(name, value, extra);
    }

    /// A member that may be absent or null.
    pub fn implied_maybe<T: Encode>(&mut self, name: &'static str, value: &Maybe<T>, own: &T, extra: &Extra) {
        if matches!(value, Maybe::Absent) && self.implies(name, extra) {
            return self.required(name, own);
        }
        self.maybe(name, value, extra);
    }

    fn implies(&self, name: &str, extra: &Extra) -> bool {
        self.checks && extra.get(name).is_none()
    }
}
