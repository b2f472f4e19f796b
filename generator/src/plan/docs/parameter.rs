//! The documentation of parameters.

use super::value::ValueDocs;
use super::words;
use crate::ir::{self, Kind, Location};
use crate::plan::context::{Context, resolve};

/// The documentation of a parameter; `default` is the value that is sent if it is not set.
pub(in crate::plan) fn parameter_docs(
    context: &Context<'_>,
    parameter: &ir::Parameter,
    default: Option<&str>,
) -> ValueDocs {
    let described = match &parameter.docs.description {
        Some(_) => words::described(&parameter.docs).filter(|lines| !lines.is_empty()),
        None => None,
    };
    let said = described.unwrap_or_else(|| {
        let said = words::said(context, &parameter.schema, &parameter.name);
        words::with_note(said.unwrap_or_default(), &parameter.schema.docs)
    });
    let mut docs = ValueDocs::from(said);
    if let Some(default) = default {
        let default = words::code_span(default);
        docs.push_paragraph(format!("If it is not set, its default `{default}` is sent."));
    } else {
        docs = words::with_default(context, docs, &parameter.schema);
    }
    if let Some(sentence) = as_given(parameter) {
        docs.add_sentence(sentence.to_owned());
    }
    docs.with_note(&parameter.docs)
}

/// The sentence for a list that is one value in a query.
pub(in crate::plan) const JOINED: &str = "Sent as one value, separated by commas.";

/// Whether a list is one value in a query, which is the exception there.
pub(in crate::plan) fn is_joined(context: &Context<'_>, parameter: &ir::Parameter) -> bool {
    let is_one = parameter.style == ir::Style::Form && !parameter.explode && parameter.media_type.is_none();
    let kind = &resolve(context.api, &parameter.schema).0.kind;
    parameter.location == Location::Query && is_one && matches!(kind, Kind::Array(_) | Kind::Tuple(_))
}

/// A sentence about a value that is sent as given.
fn as_given(parameter: &ir::Parameter) -> Option<&'static str> {
    let is_header = |name| parameter.location == Location::Header && parameter.name.eq_ignore_ascii_case(name);
    if is_header("Content-Encoding") {
        return Some(
            "The caller encodes the body and sends it with `into_call().body_bytes(…)`; a call with another body is refused.",
        );
    }
    if is_header("Accept-Encoding") {
        return Some("An encoded response is read only with the feature `gzip`, `deflate` or `brotli`.");
    }
    if parameter.may_be_empty && parameter.location == Location::Path {
        return Some("It can be empty.");
    }
    parameter
        .multi_segment
        .then_some("Slashes are not encoded: the value can be several path segments.")
}
