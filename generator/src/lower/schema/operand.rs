//! The values of keywords, read as the expected type.

use serde_json::Value;

use crate::diagnostic::Code;
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// A keyword of a schema. Its place is only built if it is needed.
#[derive(Clone, Copy)]
pub(super) struct Keyword<'k> {
    pub(super) name: &'k str,
    /// The place of the schema.
    schema: &'k Pointer,
}

impl<'k> Keyword<'k> {
    pub(super) fn new(name: &'k str, schema: &'k Pointer) -> Self {
        Self { name, schema }
    }

    /// The place of the keyword.
    pub(super) fn at(self) -> Pointer {
        self.schema.key(self.name)
    }

    pub(super) fn report_wrong_type(self, context: &mut Context<'_>, expected: &str) {
        report_wrong_type(context, self.name, &self.at(), expected);
    }
}

pub(super) fn text<'a>(context: &mut Context<'_>, keyword: Keyword<'_>, value: &'a Value) -> Option<&'a str> {
    if value.as_str().is_none() {
        keyword.report_wrong_type(context, "a string");
    }
    value.as_str()
}

pub(super) fn flag(context: &mut Context<'_>, keyword: Keyword<'_>, value: &Value) -> bool {
    value.as_bool().unwrap_or_else(|| {
        keyword.report_wrong_type(context, "true or false");
        false
    })
}

pub(super) fn count(context: &mut Context<'_>, keyword: Keyword<'_>, value: &Value) -> Option<u64> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked"
    )]
    let whole = |number: f64| ((0.0..9e15).contains(&number) && number.fract() == 0.0).then_some(number as u64);
    let count = value.as_u64().or_else(|| value.as_f64().and_then(whole));
    if count.is_none() {
        keyword.report_wrong_type(context, "a whole number that is not negative");
    }
    count
}

pub(super) fn report_wrong_type(context: &mut Context<'_>, name: &str, at: &Pointer, expected: &str) {
    context.diagnostics.report(
        Code::WrongType,
        at,
        format!("`{name}` must be {expected}"),
        "it is left out",
    );
}
