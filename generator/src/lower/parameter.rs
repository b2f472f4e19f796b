//! Parameters of operations.

use indexmap::IndexMap;
use indexmap::map::Entry;
use openapiv3::{
    HeaderStyle, Parameter, ParameterData, ParameterSchemaOrContent, PathItem, PathStyle, QueryStyle, ReferenceOr,
};
use serde_json::Value;

use super::context::Context;
use super::media_type::{essence, is_of_token};
use super::path::{self, Expression};
use super::settled::parameters::{Place, Stated, multi_segment, note, place};
use super::template::Template;
use super::{about, example, in_path, in_query, object_format, schema, untyped, written};
use crate::diagnostic::Code;
use crate::document::at;
use crate::ir::{self, Kind, Location, Style};
use crate::pointer::Pointer;

/// The path of an operation, and its parameters: those of the path in its order, then the others in document order.
pub(super) fn lower_parameters(
    context: &mut Context<'_>,
    template: &str,
    item: &PathItem,
    operation: &openapiv3::Operation,
) -> (String, Vec<ir::Parameter>) {
    let written = template;
    let template = Template::new(written);
    let expressions = path::expressions(&template.path).unwrap_or_default();
    let declared = declared_parameters(context, &expressions, item, operation);
    let (mut in_path, mut others): (Vec<_>, Vec<_>) = declared
        .into_iter()
        .partition(|parameter| parameter.location == Location::Path);
    let item = at(&item.extensions);
    let (path, mut parameters) =
        in_path::in_order(context, (written, &template.path), &expressions, &mut in_path, &item);
    in_path::allow_empty(context, &path, &mut parameters);
    in_query::place(context, written, &template, (&mut in_path, &mut others), &item);
    for unused in in_path {
        in_path::report_unused(context, written, &unused);
    }
    parameters.extend(others);
    (template.with_fixed(path), parameters)
}

/// The parameters that the operation and its path item declare; the operation's own replace those of the item.
fn declared_parameters(
    context: &mut Context<'_>,
    expressions: &[Expression<'_>],
    item: &PathItem,
    operation: &openapiv3::Operation,
) -> Vec<ir::Parameter> {
    let mut own = IndexMap::new();
    for parameter in operation.parameters.iter().filter_map(ReferenceOr::as_item) {
        if let Some(parameter) = lower_parameter(context, expressions, parameter) {
            insert_once(context, &mut own, parameter);
        }
    }
    // Those that replace a parameter of the item are taken out.
    let mut own: IndexMap<_, _> = own.into_iter().map(|(key, parameter)| (key, Some(parameter))).collect();
    let mut parameters = IndexMap::new();
    for parameter in item.parameters.iter().filter_map(ReferenceOr::as_item) {
        if let Some(parameter) = lower_parameter(context, expressions, parameter) {
            match own.get_mut(&key(&parameter)).and_then(Option::take) {
                Some(replacing) => drop(parameters.insert(key(&replacing), replacing)),
                None => insert_once(context, &mut parameters, parameter),
            }
        }
    }
    let own = own.into_values().flatten();
    parameters.into_values().chain(own).collect()
}

/// What tells parameters apart: their location and their name; names of headers ignore case.
type Key = (Location, String);

fn key(parameter: &ir::Parameter) -> Key {
    let name = match parameter.location {
        Location::Header => parameter.name.to_ascii_lowercase(),
        _ => parameter.name.clone(),
    };
    (parameter.location, name)
}

fn insert_once(context: &mut Context<'_>, parameters: &mut IndexMap<Key, ir::Parameter>, parameter: ir::Parameter) {
    note(context, &parameter.at);
    object_format::report(context, &parameter);
    match parameters.entry(key(&parameter)) {
        Entry::Vacant(place) => drop(place.insert(parameter)),
        Entry::Occupied(_) => context.diagnostics.report(
            Code::DuplicateParameter,
            &parameter.at,
            format!(
                "the parameter `{}` is declared twice in the same location",
                parameter.name
            ),
            "the first declaration stands",
        ),
    }
}

fn lower_parameter(
    context: &mut Context<'_>,
    expressions: &[Expression<'_>],
    parameter: &Parameter,
) -> Option<ir::Parameter> {
    let (location, style, allow_reserved, data) = stated_place(parameter);
    let at = at(&data.extensions);
    let (style, explode) = stated_or_said(context, parameter, style, data);
    let stated = Stated {
        location,
        style,
        explode,
        is_styled: matches!(data.format, ParameterSchemaOrContent::Schema(_)),
    };
    let Place {
        location,
        style,
        explode,
    } = place(context, &at, stated);
    let Some((mut schema, media_type)) = lower_sent(context, location, data, &at) else {
        note(context, &at);
        return None;
    };
    let examples = example::lower_examples(context, data.example.as_ref(), &data.examples);
    if media_type.is_none() && style != Style::DeepObject {
        untyped::assume_type(&mut schema, &examples, location);
    }
    if media_type.is_none() {
        without_null_items(&mut schema);
    }
    let is_plain_segment = location == Location::Path && style == Style::Simple && media_type.is_none();
    let multi_segment = is_plain_segment && is_one_value(&schema) && {
        let example = examples.first().or(schema.examples.first());
        let is_stated = in_path::states_segments(data, expressions, example);
        multi_segment(context, &at, is_stated)
    };
    Some(ir::Parameter {
        name: data.name.clone(),
        location,
        required: data.required || location == Location::Path,
        docs: lower_docs(data, &schema),
        style,
        explode,
        allow_reserved: allow_reserved && location == Location::Query,
        may_be_empty: matches!(
            parameter,
            Parameter::Query {
                allow_empty_value: Some(true),
                ..
            }
        ),
        multi_segment,
        media_type,
        schema,
        examples,
        at,
    })
}

/// The schema and the media type of a parameter that calls send; `None` if it is left out, which is then reported.
fn lower_sent(
    context: &mut Context<'_>,
    location: Location,
    data: &ParameterData,
    at: &Pointer,
) -> Option<(ir::Schema, Option<String>)> {
    let is_reserved = is_reserved(location, &data.name);
    let may_be_accept = data.required && data.name.eq_ignore_ascii_case("Accept");
    if is_reserved && !may_be_accept {
        report_reserved(context, &data.name, at);
        return None;
    }
    if is_left_out(context, location, &data.name, at) {
        return None;
    }
    let lowered = lower_format(context, &data.format, at);
    if is_reserved && !is_one_text(context, &lowered.0) {
        report_reserved(context, &data.name, at);
        return None;
    }
    Some(lowered)
}

/// The description of a parameter, which is deprecated as well if its schema is.
fn lower_docs(data: &ParameterData, schema: &ir::Schema) -> ir::Docs {
    ir::Docs {
        title: None,
        description: data.description.clone(),
        link: Vec::new(),
        deprecated: data.deprecated.unwrap_or(false) || schema.docs.deprecated,
        deprecation: about::lower_deprecation(|name| data.extensions.get(name))
            .or_else(|| schema.docs.deprecation.clone()),
    }
}

/// Whether a value in the path can have slashes: a list has commas between its items, and a number has no slash.
fn is_one_value(schema: &ir::Schema) -> bool {
    !matches!(
        schema.kind,
        Kind::Array(_) | Kind::Tuple(_) | Kind::Object(_) | Kind::Integer(_) | Kind::Number(_)
    )
}

/// Removes null from the items of a list, or of an alternative that is a list: no style writes a null in a list (RFC
/// 6570, section 2.3).
fn without_null_items(schema: &mut ir::Schema) {
    match &mut schema.kind {
        Kind::Array(array) => array.items.nullable = false,
        Kind::Union(union) => {
            let alternatives = union.variants.iter_mut();
            alternatives.for_each(|variant| without_null_items(&mut variant.schema));
        }
        _ => {}
    }
}

/// Whether a parameter is left out, which is then reported.
fn is_left_out(context: &mut Context<'_>, location: Location, name: &str, at: &Pointer) -> bool {
    let (code, message, help) = if location == Location::Header && is_of_message(name) {
        (
            Code::ReservedParameter,
            format!("the header `{name}` follows from how the request is sent"),
            "the parameter is left out, and the header is right all the same",
        )
    } else if !can_be_sent(location, name) {
        (
            Code::Unsupported,
            format!("no request can hold a parameter called `{name}` in this place"),
            "the parameter is left out",
        )
    } else {
        return false;
    };
    context.diagnostics.report(code, at, message, help);
    true
}

/// The location and the style of a parameter according to the document, and whether reserved characters are kept.
fn stated_place(parameter: &Parameter) -> (Location, Style, bool, &ParameterData) {
    match parameter {
        Parameter::Query {
            parameter_data,
            allow_reserved,
            style,
            ..
        } => (Location::Query, query_style(style), *allow_reserved, parameter_data),
        Parameter::Header {
            parameter_data,
            style: HeaderStyle::Simple,
        } => (Location::Header, Style::Simple, false, parameter_data),
        Parameter::Path { parameter_data, style } => (Location::Path, path_style(style), false, parameter_data),
        Parameter::Cookie { parameter_data, .. } => (Location::Cookie, Style::Form, false, parameter_data),
    }
}

/// The style of a parameter and its `explode`, according to the document, or to its description if the document states
/// neither `explode` nor a style that is not the default of queries.
fn stated_or_said(
    context: &Context<'_>,
    parameter: &Parameter,
    style: Style,
    data: &ParameterData,
) -> (Style, Option<bool>) {
    let said = match (parameter, &data.format) {
        (Parameter::Query { .. }, ParameterSchemaOrContent::Schema(schema))
            if style == Style::Form && data.explode.is_none() =>
        {
            written::style_from_words(context, &data.name, data.description.as_deref(), schema)
        }
        _ => None,
    };
    said.map_or((style, data.explode), |(style, explode)| (style, Some(explode)))
}

/// Whether a request can hold a parameter or a key of this name. The names of headers are tokens (RFC 9110, section
/// 5.6.2), and those of cookies have no separators.
pub(super) fn can_be_sent(location: Location, name: &str) -> bool {
    match location {
        Location::Header => !name.is_empty() && name.bytes().all(is_of_token),
        Location::Cookie => {
            !name.is_empty()
                && !name
                    .bytes()
                    .any(|byte| byte <= b' ' || byte == 0x7f || b",;=".contains(&byte))
        }
        Location::Query | Location::Path => !name.is_empty(),
    }
}

/// Whether a parameter is a header that must be ignored (*Parameter Object*, `name`).
fn is_reserved(location: Location, name: &str) -> bool {
    let mut reserved = ["Accept", "Content-Type", "Authorization"].iter();
    location == Location::Header && reserved.any(|reserved| name.eq_ignore_ascii_case(reserved))
}

/// Whether a schema allows only one string. A required header `Accept` with one value selects the version of a service,
/// which the media types of responses need not do.
fn is_one_text(context: &Context<'_>, schema: &ir::Schema) -> bool {
    let values = match &schema.kind {
        Kind::Enumeration(list) => list.values.as_slice(),
        // A schema of the components is a definition, which is lowered later.
        Kind::Reference(id) => context
            .node_of(*id)
            .and_then(|node| node.get("enum")?.as_array())
            .map_or(&[][..], Vec::as_slice),
        _ => &[],
    };
    matches!(values, [Value::String(_)])
}

fn report_reserved(context: &mut Context<'_>, name: &str, at: &Pointer) {
    context.diagnostics.report(
        Code::ReservedParameter,
        at,
        format!("the header `{name}` is not a parameter: OpenAPI has media types and security for it"),
        "the parameter is left out",
    );
}

/// Whether a header frames the message (RFC 9110, sections 7.2 and 8.6; RFC 9112, section 6): the transport sets it,
/// and another value would break the connection.
fn is_of_message(name: &str) -> bool {
    ["Connection", "Content-Length", "Host", "Transfer-Encoding"]
        .iter()
        .any(|reserved| name.eq_ignore_ascii_case(reserved))
}

/// The schema of a parameter or a header, and its media type if it has `content`.
pub(super) fn lower_format(
    context: &mut Context<'_>,
    format: &ParameterSchemaOrContent,
    at: &Pointer,
) -> (ir::Schema, Option<String>) {
    match format {
        ParameterSchemaOrContent::Schema(stub) => (schema::lower_stub(context, stub, at), None),
        ParameterSchemaOrContent::Content(contents) => match contents.iter().next() {
            Some((media_type, media)) => {
                let stub = media.schema.as_ref();
                let schema = stub.map_or_else(|| schema::any(at), |stub| schema::lower_stub(context, stub, at));
                (schema, Some(essence(media_type)))
            }
            None => (schema::any(at), None),
        },
    }
}

pub(super) fn query_style(style: &QueryStyle) -> Style {
    match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    }
}

fn path_style(style: &PathStyle) -> Style {
    match style {
        PathStyle::Matrix => Style::Matrix,
        PathStyle::Label => Style::Label,
        PathStyle::Simple => Style::Simple,
    }
}
