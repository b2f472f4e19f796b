//! The table of an operation.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::paths::{Paths, path_tokens};
use super::rule::with_rule;
use crate::ir::{
    ApiKeyLocation, Location, Method, NextPage, Pagination, Scheme, SecurityScheme, Server, Status, Style, Total,
};
use crate::pointer::Pointer;
use crate::rust::{Body, BodyKind, FormField, Operation, Outcome, OutcomeKind, Parameter, Type};
use crate::settings::Retry;

/// The static that describes an operation.
pub(super) fn table(paths: Paths<'_>, planned: &Operation) -> TokenStream {
    let (name, id, path) = (format_ident!("{}", planned.table), &planned.id, &planned.path);
    let words = format!(" `{}`.", planned.signature);
    let (output, method) = (paths.type_(&planned.output), method(planned.http_method));
    let mut table = quote!(runtime::Operation::new(&super::API, #id, #method, #path));
    if !planned.parameters.is_empty() {
        let parameters = planned.parameters.iter().map(parameter);
        table = quote!(#table.parameters(&[#(#parameters),*]));
    }
    if !planned.bodies.is_empty() {
        let bodies = planned.bodies.iter().map(body);
        table = quote!(#table.bodies(&[#(#bodies),*]));
    }
    let outcomes = planned.outcomes.iter().map(|planned| outcome(paths, planned));
    table = quote!(#table.outcomes(&[#(#outcomes),*]));
    if let Some(security) = &planned.security {
        let security = alternatives(security);
        table = quote!(#table.security(#security));
    }
    if !planned.servers.is_empty() {
        let servers = planned.servers.iter().map(server);
        table = quote!(#table.servers(&[#(#servers),*]));
    }
    if let Some(pages) = &planned.pages {
        let pagination = pagination(&pages.pagination);
        table = quote!(#table.pagination(#pagination));
    }
    if let Some(retry) = planned.retry {
        let retry = match retry {
            Retry::Idempotent => quote!(Idempotent),
            Retry::Unprocessed => quote!(Unprocessed),
            Retry::Never => quote!(Never),
        };
        table = quote!(#table.retry(runtime::Retry::#retry));
    }
    quote! {
        #[doc = #words]
        pub static #name: runtime::Operation<#output> = #table;
    }
}

fn pagination(planned: &Pagination) -> TokenStream {
    let mut pagination = match &planned.next {
        NextPage::Url(member) => {
            let member = member.as_str();
            quote!(next_url(#member))
        }
        NextPage::Link => quote!(link_header()),
        NextPage::Token { member, parameter } => {
            let member = member.as_str();
            quote!(token(#member, #parameter))
        }
        NextPage::Last { member, parameter } => {
            let member = member.as_str();
            quote!(last_item(#member, #parameter))
        }
        NextPage::Number { parameter, first } => match first {
            Some(first) => {
                let first = Literal::i64_unsuffixed(*first);
                quote!(page_number(#parameter).first(#first))
            }
            None => quote!(page_number(#parameter)),
        },
        NextPage::Offset { parameter } => quote!(offset(#parameter)),
    };
    if planned.items != Pointer::root() {
        let items = planned.items.as_str();
        pagination = quote!(#pagination.items(#items));
    }
    if let Some(size) = &planned.size {
        pagination = quote!(#pagination.size(#size));
    }
    if let Some(more) = &planned.more {
        let more = more.as_str();
        pagination = quote!(#pagination.more(#more));
    }
    match &planned.total {
        None => {}
        Some(Total::Items(member)) => {
            let member = member.as_str();
            pagination = quote!(#pagination.total(#member));
        }
        Some(Total::Pages(member)) => {
            let member = member.as_str();
            pagination = quote!(#pagination.total_pages(#member));
        }
    }
    if planned.in_body {
        pagination = quote!(#pagination.in_body());
    }
    quote!(runtime::Pagination::#pagination)
}

fn method(planned: Method) -> TokenStream {
    let name = match planned {
        Method::Get => "Get",
        Method::Put => "Put",
        Method::Post => "Post",
        Method::Delete => "Delete",
        Method::Options => "Options",
        Method::Head => "Head",
        Method::Patch => "Patch",
        Method::Trace => "Trace",
    };
    let name = format_ident!("{name}");
    quote!(runtime::Method::#name)
}

fn parameter(planned: &Parameter) -> TokenStream {
    let name = &planned.name;
    let constructor = match planned.location {
        Location::Path => quote!(path),
        Location::Query => quote!(query),
        Location::Header => quote!(header),
        Location::Cookie => quote!(cookie),
    };
    let mut parameter = quote!(runtime::Parameter::#constructor(#name));
    parameter = match &planned.default {
        Some(default) => quote!(#parameter.default_value(#default)),
        None if planned.required && planned.location != Location::Path => quote!(#parameter.required()),
        None => parameter,
    };
    if planned.media_type.is_some() {
        parameter = quote!(#parameter.json());
    }
    if let Some(style) = planned.style {
        let style = style_name(style);
        parameter = quote!(#parameter.style(#style));
    }
    if let Some(explode) = planned.explode {
        parameter = quote!(#parameter.explode(#explode));
    }
    if planned.allow_reserved {
        parameter = quote!(#parameter.allow_reserved());
    }
    if planned.spans_segments {
        parameter = quote!(#parameter.segments());
    }
    with_rule(&parameter, &planned.name, &planned.rule)
}

fn style_name(planned: Style) -> TokenStream {
    let name = match planned {
        Style::Matrix => "Matrix",
        Style::Label => "Label",
        Style::Simple => "Simple",
        Style::Form => "Form",
        Style::SpaceDelimited => "SpaceDelimited",
        Style::PipeDelimited => "PipeDelimited",
        Style::DeepObject => "DeepObject",
    };
    let name = format_ident!("{name}");
    quote!(runtime::Style::#name)
}

fn body(planned: &Body) -> TokenStream {
    let media = &planned.media_type;
    let (mut body, usual) = match &planned.kind {
        BodyKind::Json => (quote!(runtime::Body::json()), "application/json"),
        BodyKind::Form(fields) => {
            let fields = fields.iter().map(field);
            (
                quote!(runtime::Body::form(&[#(#fields),*])),
                "application/x-www-form-urlencoded",
            )
        }
        BodyKind::Multipart(fields) => {
            let fields = fields.iter().map(field);
            (quote!(runtime::Body::multipart(&[#(#fields),*])), "multipart/form-data")
        }
        BodyKind::Text => (quote!(runtime::Body::text()), ""),
        BodyKind::Bytes => (quote!(runtime::Body::bytes()), "application/octet-stream"),
    };
    if media != usual {
        body = quote!(#body.media(#media));
    }
    if planned.required {
        body = quote!(#body.required());
    }
    body
}

fn field(planned: &FormField) -> TokenStream {
    let name = &planned.name;
    let mut field = quote!(runtime::Field::new(#name));
    if planned.required {
        field = quote!(#field.required());
    }
    if let Some(style) = planned.style {
        let style = style_name(style);
        field = quote!(#field.style(#style));
    }
    if let Some(explode) = planned.explode {
        field = quote!(#field.explode(#explode));
    }
    if let Some(media) = &planned.media_type {
        field = quote!(#field.media(#media));
    }
    if planned.text_or_file {
        field = quote!(#field.text_or_file());
    }
    with_rule(&field, &planned.name, &planned.rule)
}

fn outcome(paths: Paths<'_>, planned: &Outcome) -> TokenStream {
    let ok = paths.ok();
    let (status, range) = match planned.status {
        Status::Code(code) => (code, None),
        Status::Range(hundred) => (hundred * 100, Some(hundred)),
        Status::Default => (200, Some(2)),
    };
    let status = Literal::u16_unsuffixed(status);
    let outcome = match (&planned.variant, planned.kind) {
        (None, OutcomeKind::Json) => quote!(runtime::Outcome::json(#status)),
        (None, OutcomeKind::Empty) => quote!(runtime::Outcome::empty(#status)),
        (None, OutcomeKind::Redirect) => quote!(runtime::Outcome::redirect(#status)),
        (None, OutcomeKind::Text) => quote!(runtime::Outcome::text(#status)),
        (None, OutcomeKind::Download) => quote!(runtime::Outcome::download(#status)),
        (None, OutcomeKind::Events) => quote!(runtime::Outcome::events(#status)),
        (None, OutcomeKind::Lines) => quote!(runtime::Outcome::lines(#status)),
        (Some((of, variant)), kind) => {
            let variant = variant_of(paths, of, variant);
            match kind {
                OutcomeKind::Json => {
                    quote!(runtime::Outcome::new(#status, |answer| answer.json().map(#variant)))
                }
                OutcomeKind::Text => {
                    quote!(runtime::Outcome::new(#status, |answer| answer.text().map(#variant)))
                }
                OutcomeKind::Redirect => {
                    quote!(runtime::Outcome::new(#status, |answer| answer.redirect().map(#variant)))
                }
                OutcomeKind::Empty => quote!(runtime::Outcome::new(#status, |_| #ok(#variant))),
                OutcomeKind::Download => quote!(runtime::Outcome::stream(#status, #variant)),
                OutcomeKind::Events => {
                    quote!(runtime::Outcome::stream(#status, |answer| #variant(answer.events())))
                }
                OutcomeKind::Lines => {
                    quote!(runtime::Outcome::stream(#status, |answer| #variant(answer.lines())))
                }
            }
        }
    };
    let media = planned.media_type.as_ref().map(|media| quote!(.media(#media)));
    let outcome = quote!(#outcome #media);
    match range {
        Some(hundred) => {
            let hundred = Literal::u16_unsuffixed(hundred);
            quote!(#outcome.range(#hundred))
        }
        None => outcome,
    }
}

/// A variant of the type that several answers come to: an enum, or an option.
fn variant_of(paths: Paths<'_>, of: &Type, variant: &str) -> TokenStream {
    match of {
        Type::Path(path) => {
            let (path, variant) = (path_tokens(path), format_ident!("{variant}"));
            quote!(#path::#variant)
        }
        _ if variant == "None" => paths.none(),
        _ => paths.some(),
    }
}

/// Alternatives of security schemes.
pub(super) fn alternatives(planned: &[Vec<String>]) -> TokenStream {
    let alternatives = planned.iter().map(|schemes| quote!(&[#(#schemes),*]));
    quote!(&[#(#alternatives),*])
}

/// A server with its variables.
pub(super) fn server(planned: &Server) -> TokenStream {
    let url = &planned.url;
    let server = quote!(runtime::Server::new(#url));
    if planned.variables.is_empty() {
        return server;
    }
    let variables = planned.variables.iter().map(|variable| {
        let (name, default) = (&variable.name, &variable.default);
        let follows = variable.follows.as_ref().map(|followed| {
            let leader = &followed.name;
            let pairs = followed.pairs.iter().map(|(value, own)| quote!((#value, #own)));
            quote!(.follows(#leader, &[#(#pairs),*]))
        });
        quote!(runtime::Variable::new(#name, #default) #follows)
    });
    quote!(#server.variables(&[#(#variables),*]))
}

/// A security scheme.
pub(super) fn scheme(planned: &SecurityScheme) -> TokenStream {
    let name = &planned.name;
    match &planned.scheme {
        Scheme::Basic => quote!(runtime::SecurityScheme::basic(#name)),
        Scheme::Bearer => quote!(runtime::SecurityScheme::bearer(#name)),
        Scheme::ApiKey { location, name: wire } => {
            let location = match location {
                ApiKeyLocation::Header => quote!(Header),
                ApiKeyLocation::Query => quote!(Query),
                ApiKeyLocation::Cookie => quote!(Cookie),
            };
            quote!(runtime::SecurityScheme::api_key(#name, runtime::KeyLocation::#location, #wire))
        }
        Scheme::ClientCredentials { token_url, .. } => quote!(runtime::SecurityScheme::oauth2(#name, #token_url)),
        Scheme::Token => quote!(runtime::SecurityScheme::oauth2(#name, "")),
        Scheme::MutualTls => quote!(runtime::SecurityScheme::unsupported(#name)),
    }
}
