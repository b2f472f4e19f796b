//! The bodies of failed calls: one type, or an enum.

use crate::ir::{self, Status};
use crate::plan::context::Context;
use crate::plan::docs;
use crate::plan::media::{Media, content_media};
use crate::plan::model::File;
use crate::plan::model::types::value_type;
use crate::plan::name::{Case, join};
use crate::rust::{ErrorBodies, ErrorBody, ErrorVariant, Item, Type};

/// Plans the error type of an operation, if the document describes any: the type that all failures have, or an enum, as
/// the last of the items.
///
/// A body without a described value is left out, since the error itself says as much. The statuses that are read as the
/// type are returned as well.
pub(in crate::plan) fn plan_error_bodies(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    builder: &str,
) -> (Option<ErrorBody>, Vec<Status>) {
    if let Some(name) = context
        .shared_errors
        .as_ref()
        .and_then(|shared| shared.name_for(operation))
    {
        file.described.insert(name.to_owned());
        let name = name.to_owned();
        let described = described(context.api, operation);
        let statuses: Vec<Status> = described.map(|(response, _)| response.status).collect();
        let shared = ErrorBody::Shared {
            name,
            statuses: statuses.clone(),
        };
        return (Some(shared), statuses);
    }
    let (items, models) = (file.items.len(), file.models.len());
    let variants = variants(context, file, operation, builder);
    let statuses: Vec<Status> = variants.iter().map(|variant| variant.status).collect();
    let Some(first) = variants.first() else {
        return (None, statuses);
    };
    // If all failures have one type, `body_as` reads it, and the error's status tells them apart. The caller decides
    // for which statuses, so no table leaves out a status without a type.
    if variants.iter().all(|variant| variant.value == first.value) {
        let one = first.value.clone();
        // Only the documentation names the type, unless it is an item of this file.
        if file.items.len() == items {
            file.described.extend(file.models.split_off(models));
        }
        return (Some(ErrorBody::OneType(one)), statuses);
    }
    let at = operation.at.key("responses");
    let name = file.claim(context, &join(builder, "ErrorBody", Case::Camel), &at);
    file.items.push(Item::ErrorBodies(ErrorBodies {
        name: name.clone(),
        at,
        variants,
        untyped: untyped(operation, &statuses),
    }));
    (Some(ErrorBody::ByStatus(name)), statuses)
}

/// The failures with a type, in document order.
fn variants(context: &mut Context<'_>, file: &mut File, operation: &ir::Operation, builder: &str) -> Vec<ErrorVariant> {
    let mut variants = Vec::new();
    for (response, schema) in described(context.api, operation) {
        let name = variant_name(response.status);
        let hint = join(builder, &name, Case::Camel);
        // Whether the whole body may be null does not matter: a null is not of the type.
        let value = value_type(context, file, schema, &hint);
        if value != Type::Json {
            variants.push(ErrorVariant {
                name,
                status: response.status,
                docs: docs::sanitise(&response.description),
                value,
            });
        }
    }
    variants
}

/// The described statuses of failed calls without a type, if a range or the default with a type would cover them. The
/// body of a redirect is for people.
pub(in crate::plan) fn untyped(operation: &ir::Operation, typed: &[Status]) -> Vec<Status> {
    let is_taken = |status: Status| match status {
        Status::Code(code) => typed.contains(&Status::Range(code / 100)) || typed.contains(&Status::Default),
        Status::Range(_) => typed.contains(&Status::Default),
        Status::Default => false,
    };
    let statuses = failed(operation).map(|response| response.status);
    statuses
        .filter(|status| !status.is_redirect() && !typed.contains(status) && is_taken(*status))
        .collect()
}

/// The responses of failed calls with described JSON.
pub(in crate::plan) fn described<'a>(
    api: &'a ir::Api,
    operation: &'a ir::Operation,
) -> impl Iterator<Item = (&'a ir::Response, &'a ir::Schema)> {
    failed(operation).filter_map(|response| {
        let mut contents = response.contents.iter();
        let json = contents.find(|content| content_media(api, content) == Media::Json)?;
        Some((response, json.schema.as_ref()?))
    })
}

/// The described responses of failed calls.
fn failed(operation: &ir::Operation) -> impl Iterator<Item = &ir::Response> {
    let promised = operation.promised();
    let responses = operation.responses.iter();
    responses.filter(move |response| promised.iter().all(|one| one.status != response.status))
}

/// The name of a failure by its status (RFC 9110, sections 15.4 to 15.6; RFC 6585).
pub(in crate::plan) fn variant_name(status: Status) -> String {
    let name = match status {
        Status::Code(300) => "MultipleChoices",
        Status::Code(301) => "MovedPermanently",
        Status::Code(302) => "Found",
        Status::Code(303) => "SeeOther",
        Status::Code(304) => "NotModified",
        Status::Code(307) => "TemporaryRedirect",
        Status::Code(308) => "PermanentRedirect",
        Status::Code(400) => "BadRequest",
        Status::Code(401) => "Unauthorized",
        Status::Code(402) => "PaymentRequired",
        Status::Code(403) => "Forbidden",
        Status::Code(404) => "NotFound",
        Status::Code(405) => "MethodNotAllowed",
        Status::Code(406) => "NotAcceptable",
        Status::Code(407) => "ProxyAuthenticationRequired",
        Status::Code(408) => "RequestTimeout",
        Status::Code(409) => "Conflict",
        Status::Code(410) => "Gone",
        Status::Code(411) => "LengthRequired",
        Status::Code(412) => "PreconditionFailed",
        Status::Code(413) => "ContentTooLarge",
        Status::Code(414) => "UriTooLong",
        Status::Code(415) => "UnsupportedMediaType",
        Status::Code(416) => "RangeNotSatisfiable",
        Status::Code(417) => "ExpectationFailed",
        Status::Code(421) => "MisdirectedRequest",
        Status::Code(422) => "UnprocessableContent",
        Status::Code(423) => "Locked",
        Status::Code(424) => "FailedDependency",
        Status::Code(426) => "UpgradeRequired",
        Status::Code(428) => "PreconditionRequired",
        Status::Code(429) => "TooManyRequests",
        Status::Code(431) => "RequestHeaderFieldsTooLarge",
        Status::Code(451) => "UnavailableForLegalReasons",
        Status::Code(500) => "InternalServerError",
        Status::Code(501) => "NotImplemented",
        Status::Code(502) => "BadGateway",
        Status::Code(503) => "ServiceUnavailable",
        Status::Code(504) => "GatewayTimeout",
        Status::Code(code) => return format!("Status{code}"),
        Status::Range(3) => "Redirection",
        Status::Range(4) => "ClientError",
        Status::Range(5) => "ServerError",
        Status::Range(hundred) => return format!("Status{hundred}xx"),
        Status::Default => "Default",
    };
    name.to_owned()
}
