//! Parameters in the query of a key of `paths`. OpenAPI allows no query there.

use std::mem;

use serde_json::Value;

use super::context::Context;
use super::in_path;
use super::template::{Pair, Template};
use crate::diagnostic::{Code, shortened};
use crate::fragment::percent_decode;
use crate::ir::{self, Kind, Location, Style};
use crate::pointer::Pointer;

/// Moves each parameter that the query of a template names to the query, under the name that it has there, whether it
/// is declared for the path or for the query. Parameters with a fixed value in the template are removed.
///
/// A name that is not in `others`, the parameters of the query, is taken from `in_path`, the declared path parameters
/// that the path does not have.
pub(super) fn place(
    context: &mut Context<'_>,
    written: &str,
    template: &Template<'_>,
    (in_path, others): (&mut Vec<ir::Parameter>, &mut Vec<ir::Parameter>),
    item: &Pointer,
) {
    let mut own = Vec::new();
    for (index, pair) in template.query.iter().enumerate() {
        match pair {
            // A name that the query has already is not sent a second time.
            Pair::Optional(name, _) if template.query.iter().take(index).any(|before| before.name() == *name) => {
                let message = format!("the query of the path `{}` has `{name}` twice", shortened(written));
                context
                    .diagnostics
                    .report_key(Code::PathTemplate, item, message, "the first counts");
            }
            Pair::Fixed(name, pair) => leave_out(context, name, pair, others),
            Pair::Variable(name, expression) => {
                let declared = take(others, Location::Query, name)
                    .or_else(|| take(others, Location::Query, expression))
                    .or_else(|| take(in_path, Location::Path, expression));
                let declared = declared.unwrap_or_else(|| assume(context, written, name, true, item));
                own.push(in_query(declared, name, true));
            }
            // The declared parameters are only parts of the value.
            Pair::Text(name, value, expressions) => {
                for expression in expressions {
                    take(in_path, Location::Path, expression);
                }
                let declared = take(others, Location::Query, name);
                let declared = declared.unwrap_or_else(|| assume(context, written, name, true, item));
                own.push(with_form(in_query(declared, name, true), value));
            }
            Pair::Optional(name, explode) => {
                let declared = take(others, Location::Query, name).or_else(|| take(in_path, Location::Path, name));
                own.push(match declared {
                    Some(declared) => in_query(declared, name, *explode),
                    None => in_query(assume(context, written, name, false, item), name, true),
                });
            }
        }
    }
    own.append(others);
    *others = own;
}

fn take(parameters: &mut Vec<ir::Parameter>, location: Location, name: &str) -> Option<ir::Parameter> {
    let is_it = |declared: &ir::Parameter| declared.location == location && declared.name == name;
    let index = parameters.iter().position(is_it)?;
    Some(parameters.remove(index))
}

/// Reports how a template with a query or a fragment is read.
pub(super) fn report(context: &mut Context<'_>, written: &str, template: &Template<'_>, item: &Pointer) {
    let mut report = |message: String, help: String| {
        context.diagnostics.report_key(Code::PathTemplate, item, message, help);
    };
    let variables = template.query.iter().filter_map(|pair| match pair {
        Pair::Variable(name, _) | Pair::Text(name, ..) | Pair::Optional(name, _) => Some(format!("`{name}`")),
        Pair::Fixed(..) => None,
    });
    let variables: Vec<String> = variables.collect();
    if !variables.is_empty() {
        report(
            format!("the path `{written}` has parameters in a query, and OpenAPI has no query in a path"),
            format!("operations take in the query: {}", variables.join(", ")),
        );
    }
    for pair in &template.query {
        if let Pair::Text(name, value, _) = pair {
            report(
                format!(
                    "the query of the path `{}` has a text around what is a part of a value: `{name}={value}`",
                    shortened(written)
                ),
                format!("nothing is put around it: a call gives the whole value of `{name}`, in the form `{value}`"),
            );
        }
    }
    if template
        .query
        .iter()
        .any(|pair| matches!(pair, Pair::Fixed(_, written) if written.contains('{')))
    {
        report(
            format!("the query of the path `{written}` has braces that are no value of a parameter"),
            "they are sent as text, percent-encoded; describe parameters in the query".to_owned(),
        );
    }
    if written.contains("${") {
        report(
            format!("the path `{written}` has a `$` in front of a parameter, which no path of OpenAPI has"),
            format!("it is read as `{}`", written.replace("${", "{")),
        );
    }
    if let Some(fragment) = template.fragment {
        report(
            format!("the path `{written}` has a fragment, which no request holds (RFC 9110, section 7.1)"),
            format!("requests are sent without `#{fragment}`"),
        );
    }
}

/// Removes a parameter that has a fixed value in the template, and reports it if it could have another.
fn leave_out(context: &mut Context<'_>, name: &str, pair: &str, others: &mut Vec<ir::Parameter>) {
    for declared in mem::take(others) {
        if declared.location != Location::Query || declared.name != name {
            others.push(declared);
            continue;
        }
        let value = percent_decode(pair.split_once('=').map_or("", |(_, value)| value));
        let is_value = |only: &Value| match only {
            Value::String(text) => *text == value,
            other => format!("{other}") == value,
        };
        if !only_value(context, &declared.schema).is_some_and(is_value) {
            context.diagnostics.report(
                Code::PathTemplate,
                &declared.at,
                format!("the path has `{pair}` in its query, which the parameter `{name}` would give another value"),
                "every call sends what the path has, and the parameter is left out",
            );
        }
    }
}

/// The only value that is listed for a parameter.
fn only_value<'s>(context: &Context<'s>, schema: &'s ir::Schema) -> Option<&'s Value> {
    let values = match &schema.kind {
        Kind::Enumeration(list) => list.values.as_slice(),
        // A schema of the components is a definition, which is lowered later.
        Kind::Reference(id) => {
            let node = context.node_behind(*id)?;
            if let Some(only) = node.get("const") {
                return Some(only);
            }
            node.get("enum")?.as_array()?
        }
        _ => return None,
    };
    match values {
        [only] => Some(only),
        _ => None,
    }
}

/// A parameter with the form of its value added to its description.
fn with_form(mut declared: ir::Parameter, value: &str) -> ir::Parameter {
    let said = declared.docs.description.take();
    let form = format!("Its value has the form `{value}`.");
    declared.docs.description = Some(said.map_or_else(|| form.clone(), |said| format!("{said}\n\n{form}")));
    declared
}

/// A parameter as one of the query under this name; `explode` where it is declared for the path.
fn in_query(declared: ir::Parameter, name: &str, explode: bool) -> ir::Parameter {
    let declared = ir::Parameter {
        name: name.to_owned(),
        ..declared
    };
    if declared.location == Location::Query {
        return declared;
    }
    ir::Parameter {
        location: Location::Query,
        style: Style::Form,
        explode,
        multi_segment: false,
        ..declared
    }
}

fn assume(context: &mut Context<'_>, written: &str, name: &str, required: bool, item: &Pointer) -> ir::Parameter {
    context.diagnostics.report_key(
        Code::UndeclaredPathParameter,
        item,
        format!(
            "the parameter `{name}` in the query of `{}` is not declared",
            shortened(written)
        ),
        if required {
            "it is taken for a required string"
        } else {
            "it is taken for a string that may be left out"
        },
    );
    ir::Parameter {
        required,
        ..in_path::assumed(name, item)
    }
}
