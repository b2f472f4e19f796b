//! The table of an operation.

use super::expression::{Call, Expression};
use super::page;
use super::paths::{Paths, Prelude};
use super::rule::rule_calls;
use crate::ir::{ApiKeyLocation, Location, Method, NextPage, Pagination, Scheme, SecurityScheme, Server, Style, Total};
use crate::output::Item;
use crate::pointer::Pointer;
use crate::rust::{
    Body, BodyKind, FormField, Operation, Outcome, OutcomeKind, Parameter, SuccessStatus, Type, Wrapped,
};
use crate::settings::Retry;

/// The static that describes an operation.
pub(super) fn table(paths: Paths, planned: &Operation) -> Item {
    let output = paths.type_text(&planned.output);
    let start = format!("pub static {}: runtime::Operation<{output}>", planned.table);
    page::item(|page| {
        page.docs([format!("`{}`.", planned.signature)]);
        page.constant(&start, &operation(paths, planned));
    })
}

fn operation(paths: Paths, planned: &Operation) -> Expression {
    let start = [
        Expression::path("&super::API"),
        Expression::string(&planned.id),
        Expression::path(method(planned.http_method)),
        Expression::string(&planned.path),
    ];
    let mut table = Expression::call("runtime::Operation::new", start);
    if !planned.parameters.is_empty() {
        let parameters = planned.parameters.iter().map(|planned| parameter(paths, planned));
        table = table.method("parameters", [Expression::list(parameters)]);
    }
    if !planned.bodies.is_empty() {
        let bodies = planned.bodies.iter().map(|planned| body(paths, planned));
        table = table.method("bodies", [Expression::list(bodies)]);
    }
    let outcomes = planned.outcomes.iter().map(|planned| outcome(paths, planned));
    table = table.method("outcomes", [Expression::list(outcomes)]);
    if let Some(security) = &planned.security {
        table = table.method("security", [alternatives(security)]);
    }
    if !planned.servers.is_empty() {
        let servers = planned.servers.iter().map(server);
        table = table.method("servers", [Expression::list(servers)]);
    }
    if let Some(pages) = &planned.pages {
        table = table.method("pagination", [pagination(&pages.pagination)]);
    }
    if let Some(retry) = planned.retry {
        let retry = match retry {
            Retry::ByMethod => "runtime::Retry::ByMethod",
            Retry::Idempotent => "runtime::Retry::Idempotent",
            Retry::Unprocessed => "runtime::Retry::Unprocessed",
            Retry::Never => "runtime::Retry::Never",
        };
        table = table.method("retry", [Expression::path(retry)]);
    }
    table
}

fn pagination(planned: &Pagination) -> Expression {
    let mut pagination = next_page(&planned.next);
    match &planned.otherwise {
        Some(NextPage::Number { parameter, first }) => {
            pagination = pagination.method("or_page_number", [Expression::string(parameter)]);
            pagination = pagination.then(first.map(first_page));
        }
        Some(NextPage::Offset { parameter }) => {
            pagination = pagination.method("or_offset", [Expression::string(parameter)]);
        }
        _ => {}
    }
    if planned.items != Pointer::root() {
        pagination = pagination.method("items", [member(&planned.items)]);
    }
    if let Some(size) = &planned.size {
        pagination = pagination.method("size", [Expression::string(size)]);
    }
    if let Some(more) = &planned.more {
        pagination = pagination.method("more", [member(more)]);
    }
    if let Some(last) = &planned.last {
        pagination = pagination.method("last", [member(last)]);
    }
    match &planned.total {
        None => {}
        Some(Total::Items(total)) => pagination = pagination.method("total", [member(total)]),
        Some(Total::Pages(total)) => pagination = pagination.method("total_pages", [member(total)]),
    }
    if planned.in_body {
        pagination = pagination.method("in_body", []);
    }
    pagination
}

fn next_page(planned: &NextPage) -> Expression {
    let (constructor, arguments) = match planned {
        NextPage::Url(url) => ("runtime::Pagination::next_url", vec![member(url)]),
        NextPage::Link => ("runtime::Pagination::link_header", Vec::new()),
        NextPage::LinkList(list) => ("runtime::Pagination::link_list", vec![member(list)]),
        NextPage::Token {
            member: token,
            parameter,
        } => (
            "runtime::Pagination::token",
            vec![member(token), Expression::string(parameter)],
        ),
        NextPage::Last { member: key, parameter } => (
            "runtime::Pagination::last_item",
            vec![member(key), Expression::string(parameter)],
        ),
        NextPage::Number { parameter, first } => {
            let number = Expression::call("runtime::Pagination::page_number", [Expression::string(parameter)]);
            return number.then(first.map(first_page));
        }
        NextPage::Offset { parameter } => ("runtime::Pagination::offset", vec![Expression::string(parameter)]),
    };
    Expression::call(constructor, arguments)
}

/// The call that gives the number of the first page.
fn first_page(number: i64) -> Call {
    Call::new("first", [Expression::path(number.to_string())])
}

/// The place of a member in a response or in an item.
fn member(place: &Pointer) -> Expression {
    Expression::string(place.as_str())
}

fn method(planned: Method) -> &'static str {
    match planned {
        Method::Get => "runtime::Method::Get",
        Method::Put => "runtime::Method::Put",
        Method::Post => "runtime::Method::Post",
        Method::Delete => "runtime::Method::Delete",
        Method::Options => "runtime::Method::Options",
        Method::Head => "runtime::Method::Head",
        Method::Patch => "runtime::Method::Patch",
        Method::Trace => "runtime::Method::Trace",
    }
}

fn parameter(paths: Paths, planned: &Parameter) -> Expression {
    let constructor = match planned.location {
        Location::Path => "runtime::Parameter::path",
        Location::Query => "runtime::Parameter::query",
        Location::Header => "runtime::Parameter::header",
        Location::Cookie => "runtime::Parameter::cookie",
    };
    let mut parameter = Expression::call(constructor, [Expression::string(&planned.name)]);
    if let Some(default) = &planned.default {
        parameter = parameter.method("default_value", [Expression::string(default)]);
    } else if planned.required && planned.location != Location::Path {
        parameter = parameter.method("required", []);
    }
    if planned.media_type.is_some() {
        parameter = parameter.method("json", []);
    }
    parameter = parameter.then(planned.style.map(style));
    parameter = parameter.then(planned.explode.map(explode));
    if planned.allow_reserved {
        parameter = parameter.method("allow_reserved", []);
    }
    if planned.multi_segment {
        parameter = parameter.method("multi_segment", []);
    }
    if planned.may_be_empty {
        parameter = parameter.method("may_be_empty", []);
    }
    parameter.then(rule_calls(paths, &planned.name, planned.rule.as_deref()))
}

fn style(planned: Style) -> Call {
    let name = match planned {
        Style::Matrix => "runtime::Style::Matrix",
        Style::Label => "runtime::Style::Label",
        Style::Simple => "runtime::Style::Simple",
        Style::Form => "runtime::Style::Form",
        Style::SpaceDelimited => "runtime::Style::SpaceDelimited",
        Style::PipeDelimited => "runtime::Style::PipeDelimited",
        Style::DeepObject => "runtime::Style::DeepObject",
    };
    Call::new("style", [Expression::path(name)])
}

fn explode(planned: bool) -> Call {
    Call::new("explode", [Expression::path(planned.to_string())])
}

fn body(paths: Paths, planned: &Body) -> Expression {
    let fields = |fields: &[FormField]| [Expression::list(fields.iter().map(|planned| field(paths, planned)))];
    let (mut body, usual) = match &planned.kind {
        BodyKind::Json(value) => (json_body(paths, value), "application/json"),
        BodyKind::Form(planned) => (
            Expression::call("runtime::Body::form", fields(planned)),
            "application/x-www-form-urlencoded",
        ),
        BodyKind::Multipart(planned) => (
            Expression::call("runtime::Body::multipart", fields(planned)),
            "multipart/form-data",
        ),
        BodyKind::Text => (Expression::call("runtime::Body::text", []), ""),
        BodyKind::Bytes => (Expression::call("runtime::Body::bytes", []), "application/octet-stream"),
    };
    if planned.media_type != usual {
        body = body.method("media", [Expression::string(&planned.media_type)]);
    }
    if planned.required {
        body = body.method("required", []);
    }
    body
}

/// Any JSON needs no check, and so no type.
fn json_body(paths: Paths, value: &Type) -> Expression {
    if *value == Type::Json {
        return Expression::call("runtime::Body::json", []);
    }
    Expression::call(format!("runtime::Body::json_of::<{}>", paths.type_text(value)), [])
}

fn field(paths: Paths, planned: &FormField) -> Expression {
    let mut field = Expression::call("runtime::Field::new", [Expression::string(&planned.name)]);
    if planned.required {
        field = field.method("required", []);
    }
    if planned.json {
        field = field.method("json", []);
    }
    field = field.then(planned.style.map(style));
    field = field.then(planned.explode.map(explode));
    if let Some(media) = &planned.media_type {
        field = field.method("media", [Expression::string(media)]);
    }
    if !planned.other_media_types.is_empty() {
        let others = planned.other_media_types.iter().map(|media| Expression::string(media));
        field = field.method("or_media", [Expression::list(others)]);
    }
    if planned.text_or_file {
        field = field.method("text_or_file", []);
    }
    field.then(rule_calls(paths, &planned.name, planned.rule.as_deref()))
}

fn outcome(paths: Paths, planned: &Outcome) -> Expression {
    let (status, is_range) = match planned.status {
        SuccessStatus::Code(code) => (code, false),
        SuccessStatus::Range(hundred) => (hundred * 100, true),
    };
    let status = Expression::count(status.into());
    let variant = match &planned.wrapped {
        Wrapped::Bare => None,
        Wrapped::Some => Some(paths.text(Prelude::Some).to_owned()),
        Wrapped::None => Some(paths.text(Prelude::None).to_owned()),
        Wrapped::Variant { of, name } => Some(format!("{of}::{name}")),
    };
    let outcome = match variant {
        None => {
            let constructor = match planned.kind {
                OutcomeKind::Json => "runtime::Outcome::json",
                OutcomeKind::Empty => "runtime::Outcome::empty",
                OutcomeKind::Redirect => "runtime::Outcome::redirect",
                OutcomeKind::Text => "runtime::Outcome::text",
                OutcomeKind::Download => "runtime::Outcome::download",
                OutcomeKind::Events => "runtime::Outcome::events",
                OutcomeKind::Lines => "runtime::Outcome::lines",
            };
            Expression::call(constructor, [status])
        }
        Some(variant) => {
            let (constructor, reader) = read_as(paths, planned.kind, variant);
            Expression::call(constructor, [status, reader])
        }
    };
    let media = planned.media_type.as_ref();
    let outcome = outcome.then(media.map(|media| Call::new("media", [Expression::string(media)])));
    outcome.then(is_range.then(|| Call::new("range", [])))
}

/// The constructor of an outcome that is a variant of several, and the function that reads the variant.
fn read_as(paths: Paths, kind: OutcomeKind, variant: String) -> (&'static str, Expression) {
    let read = |method| Expression::path("response").method(method, []);
    let of_response = |body| Expression::closure("response", body);
    let mapped = |method, variant: String| of_response(read(method).method("map", [Expression::path(variant)]));
    match kind {
        OutcomeKind::Json => ("runtime::Outcome::new", mapped("json", variant)),
        OutcomeKind::Text => ("runtime::Outcome::of_text", mapped("text", variant)),
        OutcomeKind::Redirect => ("runtime::Outcome::of_head", mapped("redirect", variant)),
        OutcomeKind::Empty => {
            let ok = Expression::call(paths.text(Prelude::Ok), [Expression::path(variant)]);
            ("runtime::Outcome::of_head", Expression::closure("_", ok))
        }
        OutcomeKind::Download => ("runtime::Outcome::stream", Expression::path(variant)),
        OutcomeKind::Events => (
            "runtime::Outcome::of_events",
            of_response(Expression::call(variant, [read("events")])),
        ),
        OutcomeKind::Lines => (
            "runtime::Outcome::of_lines",
            of_response(Expression::call(variant, [read("lines")])),
        ),
    }
}

/// Alternatives of security schemes.
pub(super) fn alternatives(planned: &[Vec<String>]) -> Expression {
    let strings = |schemes: &Vec<String>| Expression::list(schemes.iter().map(|scheme| Expression::string(scheme)));
    Expression::list(planned.iter().map(strings))
}

/// A server with its variables.
pub(super) fn server(planned: &Server) -> Expression {
    let server = Expression::call("runtime::Server::new", [Expression::string(&planned.url)]);
    if planned.variables.is_empty() {
        return server;
    }
    let variables = planned.variables.iter().map(|variable| {
        let named = [&variable.name, &variable.default].map(|text| Expression::string(text));
        let follows = variable.follows.as_ref().map(|followed| {
            let pair =
                |(value, own): &(String, String)| Expression::tuple([value, own].map(|text| Expression::string(text)));
            let pairs = Expression::list(followed.pairs.iter().map(pair));
            Call::new("follows", [Expression::string(&followed.name), pairs])
        });
        Expression::call("runtime::Variable::new", named).then(follows)
    });
    server.method("variables", [Expression::list(variables)])
}

/// A security scheme.
pub(super) fn scheme(planned: &SecurityScheme) -> Expression {
    let name = Expression::string(&planned.name);
    match &planned.scheme {
        Scheme::Basic => Expression::call("runtime::SecurityScheme::basic", [name]),
        Scheme::Bearer => Expression::call("runtime::SecurityScheme::bearer", [name]),
        Scheme::ApiKey {
            location,
            name: wire,
            word,
        } => {
            let location = match location {
                ApiKeyLocation::Header => "runtime::KeyLocation::Header",
                ApiKeyLocation::Query => "runtime::KeyLocation::Query",
                ApiKeyLocation::Cookie => "runtime::KeyLocation::Cookie",
            };
            let arguments = [name, Expression::path(location), Expression::string(wire)];
            let word = word.as_ref().map(|word| Call::new("word", [Expression::string(word)]));
            Expression::call("runtime::SecurityScheme::api_key", arguments).then(word)
        }
        Scheme::ClientCredentials { token_url, .. } => {
            Expression::call("runtime::SecurityScheme::oauth2", [name, Expression::string(token_url)])
        }
        Scheme::Token => Expression::call("runtime::SecurityScheme::oauth2", [name, Expression::string("")]),
        Scheme::MutualTls => Expression::call("runtime::SecurityScheme::unsupported", [name]),
    }
}
