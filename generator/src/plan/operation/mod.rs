//! Operations: the table, the method and the builder.

pub(super) mod argument;
pub(super) mod default;
pub(super) mod idempotency_key;
mod input_name;
pub(super) mod input_type;
pub(super) mod name;
pub(super) mod security;
mod setter;

use self::default::sent_default;
use super::context::Context;
use super::docs::words::{code_span, described, with_note};
use super::docs::{remark, response, words};
use super::media::parameter_media;
use super::model::File;
use super::model::usage::Directions;
use super::outcome::{self, error_body, header, stream};
use super::{body, pages, rule};
use crate::diagnostic::Code;
use crate::ir;
use crate::rust::{Example, Operation, Parameter};
use crate::settings::Retry;

/// The names of an operation.
pub(super) struct Names {
    /// The name of its method.
    pub(super) method: String,
    /// The name of its builder.
    pub(super) builder: String,
    /// The beginning of the names of its types.
    pub(super) stem: String,
    /// The name of its table.
    pub(super) table: String,
}

/// Plans one operation of a group.
pub(super) fn plan_operation(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    names: Names,
) -> Operation {
    file.items.clear();
    file.directions = Directions {
        sent: true,
        received: false,
    };
    let inputs = argument::plan_inputs(context, file, operation, &names.stem);
    let bodies = body::plan_bodies(context, file, operation, &names.stem, &inputs);
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| plan_parameter(context, file, parameter, &names.stem))
        .collect();
    file.directions = Directions {
        sent: false,
        received: true,
    };
    let (output, outcomes) = outcome::plan_outcomes(context, file, operation, &names.stem);
    let (error_body, typed_failures) = error_body::plan_error_bodies(context, file, operation, &names.stem);
    let streams = stream::plan_streams(context, file, operation, &names.stem);
    let pages = pages::plan_pages(context, file, operation, &names.stem);
    Operation {
        id: operation.id.clone(),
        at: operation.at.clone(),
        http_method: operation.method,
        path: operation.path.clone(),
        docs: with_note(
            described(&words::operation_words(operation)).unwrap_or_default(),
            &operation.docs,
        ),
        signature: format!("{} {}", operation.method.as_str(), code_span(&operation.path)),
        deprecated: operation.docs.deprecated,
        table: names.table,
        stem: Some(names.stem).filter(|stem| *stem != names.builder),
        builder: names.builder,
        method: names.method,
        form_docs: body::form_docs(context, operation),
        arguments: inputs.arguments,
        constants: inputs.constants,
        required: inputs.required,
        setters: inputs.setters,
        parameters,
        key: idempotency_key::key_of(&operation.parameters, &bodies),
        undescribed: remark::undescribed(operation, &bodies),
        bodies,
        response_docs: response::response_docs(operation, &output, &outcomes),
        outcomes,
        output,
        failures: remark::failures(operation, error_body.as_ref()),
        error_body,
        typed_failures,
        scopes: remark::scopes(operation.security.as_deref().unwrap_or_default()),
        headers: header::response_headers(operation),
        security: security::of_operation(context.api, operation),
        servers: operation.servers.clone(),
        // Known when the servers of the whole group are.
        destination: None,
        streams,
        pages,
        retry: retry(context, &operation.id),
        items: std::mem::take(&mut file.items),
        // Made when the inputs of the call are known.
        example: Example::default(),
        method_docs: Vec::new(),
        error_docs: Vec::new(),
    }
}

/// When the request is sent again, if the overrides differ from the default.
fn retry(context: &Context<'_>, id: &str) -> Option<Retry> {
    let of_operation = context.overrides.operations.get(id).and_then(|choice| choice.retry);
    of_operation
        .or(context.overrides.retry)
        .filter(|retry| *retry != Retry::ByMethod)
}

fn plan_parameter(context: &mut Context<'_>, file: &mut File, parameter: &ir::Parameter, operation: &str) -> Parameter {
    let written = parameter_media(context.api, parameter).map(str::to_owned);
    if let (Some(stated), Some(written)) = (&parameter.media_type, &written)
        && stated != "*/*"
        && stated != written
    {
        context.diagnostics.report_key(
            Code::WireFormat,
            &parameter.at.key("content"),
            format!("a list or an object cannot be written as `{stated}` in a parameter"),
            format!("it is written as `{written}`; describe a string to write it otherwise"),
        );
    }
    Parameter {
        location: parameter.location,
        name: parameter.name.clone(),
        required: parameter.required,
        default: sent_default(context.api, parameter),
        style: (parameter.style != parameter.location.default_style()).then_some(parameter.style),
        explode: (parameter.explode != parameter.style.is_exploded_by_default()).then_some(parameter.explode),
        allow_reserved: parameter.allow_reserved,
        multi_segment: parameter.multi_segment,
        may_be_empty: parameter.may_be_empty && parameter.location == ir::Location::Path,
        media_type: written,
        rule: rule::plan_rule(context, file, &parameter.schema, operation, &parameter.name),
    }
}
