//! Integers beyond their type.

use super::fallback::each_schema;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Api, Kind, Schema};
use crate::plan::media::is_json_header;
use crate::plan::model::types::{integer_type, is_beyond_type};
use crate::plan::model::usage;

/// Reports integers whose limits go beyond 64 bits.
pub(in crate::plan) fn report(api: &Api, diagnostics: &mut Diagnostics) {
    let instead = "no other can be sent, and a response with one is read as one with a value of a wrong type; describe a string for it";
    each_schema(api, &mut |schema| report_integer(diagnostics, schema, instead));
    let instead = "a header with another cannot be read; describe a string for it";
    // JSON keeps all digits.
    for header in usage::headers(api).filter(|header| !is_json_header(header)) {
        usage::visit(&header.schema, &|_, _| true, &mut |schema| {
            report_integer(diagnostics, schema, instead);
        });
    }
}

fn report_integer(diagnostics: &mut Diagnostics, schema: &Schema, instead: &str) {
    if let Kind::Integer(limits) = &schema.kind
        && is_beyond_type(limits)
    {
        let message = format!("the limits go beyond the integers of `{}`", integer_type(limits));
        diagnostics.report(Code::NumberRange, &schema.at, message, instead);
    }
}
