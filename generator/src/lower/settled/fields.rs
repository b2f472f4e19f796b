//! Overrides about fields of forms: the name on the wire, `style` and `explode`.

use std::sync::Arc;

use super::parts::{self, has_parts};
use crate::diagnostic::{Code, Diagnostics, Place};
use crate::ir::{Content, Definition, Encoding, Kind, Object, Operation, Property, Style};
use crate::lower::form::is_form;
use crate::lower::resolved::resolved;
use crate::pointer::Pointer;
use crate::settings::{FieldOverride, Overrides};

/// Applies the overrides to the fields of forms, and reports entries without effect.
pub(in crate::lower) fn settle(
    operations: &mut [Operation],
    definitions: &[Definition],
    overrides: &Overrides,
    diagnostics: &mut Diagnostics,
) {
    for (at, choice) in &overrides.fields {
        let (mut is_met, mut applied) = (false, Applied::default());
        let bodies = operations.iter_mut().filter_map(|operation| operation.body.as_mut());
        for content in bodies
            .flat_map(|body| &mut body.contents)
            .filter(|content| is_form(content))
        {
            if let Some(index) = place(content, definitions, at) {
                is_met = true;
                settle_one(content, definitions, index, choice, &mut applied);
            }
        }
        report(at, choice, is_met, &applied, diagnostics);
    }
}

/// The parts of an entry that had an effect.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct Applied {
    name: bool,
    /// Whether the name is empty, or that of another field.
    is_refused: bool,
    style: bool,
    explode: bool,
    /// Whether the field is a single value in a form, which has no style.
    is_whole: bool,
}

/// The index of the field of a form that an entry is about.
fn place(content: &Content, definitions: &[Definition], at: &str) -> Option<usize> {
    let properties = &object(content, definitions)?.properties;
    properties.iter().position(|property| property.schema.at.as_str() == at)
}

fn object<'a>(content: &'a Content, definitions: &'a [Definition]) -> Option<&'a Object> {
    match &resolved(content.schema.as_ref()?, definitions)?.kind {
        Kind::Object(object) => Some(object),
        _ => None,
    }
}

fn settle_one(
    content: &mut Content,
    definitions: &[Definition],
    index: usize,
    choice: &FieldOverride,
    applied: &mut Applied,
) {
    let Some(property) = object(content, definitions).map(|object| &object.properties[index]) else {
        return;
    };
    let field = property.name.clone();
    let (has_parts, is_list) = (
        is_written_in_parts(property, definitions),
        is_plain_list(property, definitions),
    );
    if choice.style.is_some_and(is_of_forms) || choice.explode.is_some() {
        if has_parts {
            write_as(content, &field, is_list, choice, applied);
        } else {
            applied.is_whole = true;
        }
    }
    if let Some(name) = choice.name.as_ref().filter(|name| **name != field) {
        applied.name = true;
        let is_taken = |object: &Object| object.properties.iter().any(|other| other.name == *name);
        if name.is_empty() || object(content, definitions).is_some_and(is_taken) {
            applied.is_refused = true;
            return;
        }
        rename(content, definitions, index, &field, name);
    }
}

/// Whether a style applies to a field: to lists and objects, except for lists of files.
fn is_written_in_parts(property: &Property, definitions: &[Definition]) -> bool {
    has_parts(&property.schema, definitions)
        && !matches!(items(property, definitions), Some(Kind::Text(text)) if text.format.as_deref() == Some("binary"))
}

/// Whether a field is a list of scalars, whose items are separate fields by default.
fn is_plain_list(property: &Property, definitions: &[Definition]) -> bool {
    matches!(
        items(property, definitions),
        Some(Kind::Text(_) | Kind::Enumeration(_) | Kind::Integer(_) | Kind::Number(_) | Kind::Boolean)
    )
}

/// The kind of the items of a list.
fn items<'a>(property: &'a Property, definitions: &'a [Definition]) -> Option<&'a Kind> {
    match &resolved(&property.schema, definitions)?.kind {
        Kind::Array(array) => Some(&resolved(&array.items, definitions)?.kind),
        _ => None,
    }
}

/// Sets the style and `explode` of a field. Either of them means that the field has a style. The items of a list of
/// scalars (`is_list`) are separate fields anyway if the document sets nothing.
fn write_as(content: &mut Content, field: &str, is_list: bool, choice: &FieldOverride, applied: &mut Applied) {
    let known = content.encodings.iter().position(|encoding| encoding.property == field);
    let is_silent = known.is_none_or(|index| {
        let encoding = &content.encodings[index];
        encoding.content_type.is_none()
            && encoding.style.is_none_or(|style| style == Style::Form)
            && encoding.explode.is_none()
    });
    if is_list && is_silent && choice.explode == Some(true) && choice.style.is_none() {
        return;
    }
    let index = known.unwrap_or_else(|| {
        content.encodings.push(Encoding {
            property: field.to_owned(),
            content_type: None,
            style: None,
            explode: None,
            allow_reserved: false,
        });
        content.encodings.len() - 1
    });
    let encoding = &mut content.encodings[index];
    let style = choice.style.or(encoding.style).unwrap_or(Style::Form);
    applied.style |= encoding.style != Some(style);
    applied.explode |= encoding.explode != choice.explode;
    encoding.style = Some(style);
    encoding.explode = choice.explode.or(encoding.explode);
}

/// Renames a field in this body. If the same object is also a value in JSON, its member keeps its name there.
fn rename(content: &mut Content, definitions: &[Definition], index: usize, field: &str, name: &str) {
    let Some(mut object) = object(content, definitions).cloned() else {
        return;
    };
    name.clone_into(&mut object.properties[index].name);
    if let Some(schema) = &mut content.schema {
        if let Kind::Reference(id) = schema.kind {
            content.renamed_from = Some(id);
        }
        schema.kind = Kind::Object(object);
    }
    let mut encodings = content.encodings.iter_mut();
    if let Some(encoding) = encodings.find(|encoding| encoding.property == field) {
        name.clone_into(&mut encoding.property);
    }
    for example in &mut content.examples {
        let Some(example) = Arc::make_mut(example).as_object_mut() else {
            continue;
        };
        if let Some(value) = example.shift_remove(field) {
            example.insert(name.to_owned(), value);
        }
    }
}

/// Whether fields of forms can have a style (OpenAPI *Encoding Object*).
const fn is_of_forms(style: Style) -> bool {
    matches!(
        style,
        Style::Form | Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject
    )
}

fn report(at: &str, choice: &FieldOverride, is_met: bool, applied: &Applied, diagnostics: &mut Diagnostics) {
    let whole = Pointer::root().key("fields").key(at);
    if !is_met {
        let message = format!("the overrides name the field `{at}`, which no form has");
        let help = "remove the entry, or have it point to the member that the field is (`…/properties/NAME`)";
        diagnostics.report_setting(Code::UnusedOverride, Place::Key(whole), message, help);
        return;
    }
    if *choice == FieldOverride::default() {
        parts::report_empty(whole, diagnostics);
        return;
    }
    if choice.style.is_some_and(|style| !is_of_forms(style)) {
        let message = "no field of a form is written in this style";
        let help = "name `form`, `spaceDelimited`, `pipeDelimited` or `deepObject`, or remove the entry";
        diagnostics.report_setting(Code::InvalidOverride, Place::Node(whole.key("style")), message, help);
    }
    if applied.is_refused {
        let message = format!(
            "`{}` is the name of another field, or none at all",
            choice.name.as_deref().unwrap_or("")
        );
        let help = "the field keeps its own; give it a name that the form does not have";
        diagnostics.report_setting(Code::InvalidOverride, Place::Node(whole.key("name")), message, help);
    }
    let said = [
        ("name", choice.name.is_some(), applied.name),
        ("style", choice.style.is_some_and(is_of_forms), applied.style),
        ("explode", choice.explode.is_some(), applied.explode),
    ];
    for (name, _, _) in said.into_iter().filter(|(_, is_said, is_new)| *is_said && !is_new) {
        if applied.is_whole && name != "name" {
            parts::report(
                whole.key(name),
                &format!("the overrides say `{name}` of the field `{at}`"),
                diagnostics,
            );
            continue;
        }
        let message = format!("the overrides say `{name}` of the field `{at}` as it is without them");
        diagnostics.report_setting(
            Code::UnusedOverride,
            Place::Key(whole.key(name)),
            message,
            "remove the entry",
        );
    }
}
