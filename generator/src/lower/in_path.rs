//! Parameters in the path, by the expressions of its template.

use openapiv3::ParameterData;
use serde_json::Value;

use super::context::Context;
use super::path::Expression;
use super::schema;
use super::settled::parameters::may_be_empty;
use crate::diagnostic::{Code, shortened, toml_string};
use crate::ir::{self, Kind, Location, Style};
use crate::pointer::Pointer;

/// The path as OpenAPI writes it, and its parameters in that order, which are removed from the declared ones; `written`
/// is the key of `paths`.
pub(super) fn in_order(
    context: &mut Context<'_>,
    (written, path): (&str, &str),
    expressions: &[Expression<'_>],
    declared: &mut Vec<ir::Parameter>,
    item: &Pointer,
) -> (String, Vec<ir::Parameter>) {
    let mut take = |name: &str| {
        let index = declared.iter().position(|parameter| parameter.name == name)?;
        Some(declared.remove(index))
    };
    let (mut path, mut parameters) = (path.to_owned(), Vec::new());
    for expression in expressions {
        if let Some(parameter) = take(expression.text) {
            if parameter.multi_segment && expression.multi_segment {
                report_marks(context, *expression, &parameter, item);
            }
            parameters.push(parameter);
            continue;
        }
        // The text between the braces is the name of the parameter.
        let Expression { text, name, .. } = expression;
        path = path.replace(&format!("{{{text}}}"), &format!("{{{name}}}"));
        let parameter = match take(name) {
            Some(parameter) => {
                report_marks(context, *expression, &parameter, item);
                parameter
            }
            None => assume_path_parameter(context, written, *expression, item),
        };
        parameters.push(parameter);
    }
    (path, parameters)
}

/// Allows an empty value for a parameter that is the last segment of the path, if its default is empty or the overrides
/// say so: a path that ends with a slash is a path of its own. Between slashes, an empty segment may be removed on the
/// way.
pub(super) fn allow_empty(context: &mut Context<'_>, path: &str, parameters: &mut [ir::Parameter]) {
    let is_last = |parameter: &&mut ir::Parameter| {
        parameter.style == Style::Simple && path.ends_with(&format!("/{{{}}}", parameter.name))
    };
    if let Some(last) = parameters.iter_mut().find(is_last) {
        let is_stated = is_empty_by_default(context, &last.schema);
        last.may_be_empty = may_be_empty(context, &last.at, is_stated);
    }
}

/// Whether the default of a text is the empty one, which its limits allow.
fn is_empty_by_default(context: &Context<'_>, schema: &ir::Schema) -> bool {
    let (allows_empty, default) = match &schema.kind {
        Kind::Text(text) => (text.min_length.unwrap_or(0) == 0, None),
        // A schema of the components is a definition, which is lowered later.
        Kind::Reference(id) => {
            let Some(node) = context.node_behind(*id) else {
                return false;
            };
            let is_text = node.get("type").is_some_and(|name| name == "string") && node.get("enum").is_none();
            let is_long = node.get("minLength").and_then(Value::as_u64).unwrap_or(0) > 0;
            (is_text && !is_long, node.get("default"))
        }
        _ => return false,
    };
    allows_empty && schema.default.as_ref().or(default).is_some_and(|default| default == "")
}

/// Reports a declared parameter that is not in the path.
pub(super) fn report_unused(context: &mut Context<'_>, written: &str, unused: &ir::Parameter) {
    let name = &unused.name;
    let message = format!("the path `{}` has no `{{{name}}}`", shortened(written));
    let of_routers = [format!(":{name}"), format!("<{name}>"), format!("[{name}]")];
    if let Some(meant) = of_routers
        .iter()
        .find(|meant| written.split('/').any(|segment| segment == *meant))
    {
        let help =
            format!("the parameter is left out, and `{meant}` is sent as it is written; write `{{{name}}}` for it");
        context
            .diagnostics
            .report_key(Code::UnusedPathParameter, &unused.at, message, help);
        return;
    }
    context.diagnostics.report_mendable(
        Code::UnusedPathParameter,
        &unused.at,
        message,
        "the parameter is left out; where the service takes it elsewhere, the overrides say so",
        format!(
            "[parameters]\n{} = {{ in = \"query\" }}",
            toml_string(unused.at.as_str())
        ),
    );
}

/// Reports how an expression with marks is read. In OpenAPI they are part of the name.
fn report_marks(context: &mut Context<'_>, expression: Expression<'_>, parameter: &ir::Parameter, item: &Pointer) {
    let Expression { text, name, .. } = expression;
    let message = if parameter.name == text {
        format!("`{{{text}}}` has the mark of what is several segments of a path")
    } else {
        format!("`{{{text}}}` is no expression that OpenAPI has in a path; it is taken for `{{{name}}}`")
    };
    let instead = match expression.pattern {
        _ if parameter.multi_segment => {
            "the slashes of a value stay as they are; the overrides can have them encoded (`multi_segment = false` in `[parameters]`)"
                .to_owned()
        }
        _ if expression.multi_segment => {
            "the slashes of a value are encoded, as the document or the overrides say of the parameter".to_owned()
        }
        Some(pattern) => format!(
            "no value is checked for `{pattern}`; a `pattern` in the schema of the parameter is checked before sending"
        ),
        None => "every call gives a value; describe the path without the parameter as another one".to_owned(),
    };
    context
        .diagnostics
        .report_key(Code::PathTemplate, item, message, instead);
}

/// Whether a value in the path may be several segments, for which OpenAPI has no keyword: by the extension of GitHub's
/// document, by the marks of its expression, or if the parameter is called a path and its example begins with a slash.
/// Any other value with slashes could lead to another resource.
pub(super) fn states_segments(data: &ParameterData, expressions: &[Expression<'_>], example: Option<&Value>) -> bool {
    let is_marked = data.extensions.get("x-multi-segment").and_then(Value::as_bool);
    is_marked.unwrap_or_else(|| {
        let is_it = |expression: &&Expression<'_>| [expression.text, expression.name].contains(&&*data.name);
        if expressions
            .iter()
            .find(is_it)
            .is_some_and(|expression| expression.multi_segment)
        {
            return true;
        }
        let is_called = data.name.to_ascii_lowercase().ends_with("path");
        let is_shown = example
            .and_then(Value::as_str)
            .is_some_and(|path| path.starts_with('/'));
        is_called && is_shown
    })
}

fn assume_path_parameter(
    context: &mut Context<'_>,
    template: &str,
    expression: Expression<'_>,
    item: &Pointer,
) -> ir::Parameter {
    let name = expression.name;
    context.diagnostics.report_key(
        Code::UndeclaredPathParameter,
        item,
        format!(
            "the path parameter `{name}` of `{}` is not declared",
            shortened(template)
        ),
        if expression.multi_segment {
            "it is taken for a required string, of which the slashes stay as they are"
        } else {
            "it is taken for a required string"
        },
    );
    ir::Parameter {
        multi_segment: expression.multi_segment,
        ..assumed(name, item)
    }
}

/// A parameter of the path that the document does not declare.
pub(super) fn assumed(name: &str, item: &Pointer) -> ir::Parameter {
    ir::Parameter {
        at: item.clone(),
        name: name.to_owned(),
        location: Location::Path,
        required: true,
        docs: ir::Docs::default(),
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        may_be_empty: false,
        multi_segment: false,
        media_type: None,
        schema: schema::of_kind(item, Kind::Text(ir::Text::default())),
        examples: Vec::new(),
    }
}
