//! Integers beyond their type.

use super::fallback::each_schema;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Api, Kind};
use crate::plan::model::types::{integer_type, is_beyond_type};

/// Reports integers whose limits go beyond 64 bits.
pub(in crate::plan) fn report(api: &Api, diagnostics: &mut Diagnostics) {
    each_schema(api, &mut |schema| {
        if let Kind::Integer(limits) = &schema.kind
            && is_beyond_type(limits)
        {
            diagnostics.report(
                Code::NumberRange,
                &schema.at,
                format!("the limits go beyond the integers of `{}`", integer_type(limits)),
                "no other can be sent, and a response with one is read as one with a value of a wrong type; describe a string for it",
            );
        }
    });
}
