//! Bodies made of fields: the inputs of a call for each field.

use indexmap::IndexMap;

use super::field::is_json_list;
use super::part::{beside_files, is_plain_text, part_type, said_of_media_types, takes_text};
use crate::diagnostic::Code;
use crate::ir::{self, Content, Kind, alike};
use crate::plan::context::{Context, resolve};
use crate::plan::docs::words::member_docs;
use crate::plan::docs::{limits, words};
use crate::plan::media::{Media, media};
use crate::plan::model::File;
use crate::plan::model::members::{self, Unnamed};
use crate::plan::operation::argument::Input;
use crate::plan::operation::input_type::{NullItems, input_type};
use crate::plan::rule;
use crate::pointer::Pointer;
use crate::rust::{Argument, Passing, Slot, Type};

/// The properties of an operation's forms that stand in the operation itself.
pub(in crate::plan) fn form_properties(operation: &ir::Operation) -> impl Iterator<Item = &ir::Property> {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let forms = contents.filter(|content| media(&content.media_type) == Media::Form);
    forms
        .filter_map(|content| content.schema.as_ref())
        .flat_map(|schema| match &schema.kind {
            Kind::Object(object) => object.properties.as_slice(),
            _ => &[],
        })
}

/// The other bodies that a call with a form can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::plan) enum Beside {
    Nothing,
    /// JSON that the document lists first, so that callers could take the fields for its members.
    Json,
    Other,
}

/// The fields of the first form, and those that only later forms have: a call sends the form that has all fields that
/// are set.
pub(in crate::plan) fn form_inputs(
    context: &mut Context<'_>,
    file: &mut File,
    contents: &[&Content],
    builder: &str,
    beside: Beside,
) -> Vec<Input> {
    let mut known: IndexMap<String, Field> = IndexMap::new();
    for (index, content) in contents.iter().copied().enumerate() {
        let is_first = index == 0;
        let Some(object) = form_object(context, content) else {
            continue;
        };
        for property in object.properties {
            if let Some(field) = known.get_mut(&property.name) {
                if !field.also_takes(context, content, &property) {
                    report_other_type(context, content, &property, &field.schema);
                }
                continue;
            }
            // Documents rarely mark a form as required, even if one of its fields is; so the field counts. If the call
            // can have another body instead, the runtime requires the field once the form is sent.
            let required = beside == Beside::Nothing && is_required_by_all(context, contents, &property.name);
            let mut input = form_input(context, file, content, &property, builder, required);
            if !is_first {
                let only_as = format!("Sends the body as `{}`.", words::code_span(&content.media_type));
                input.docs.push_paragraph(only_as);
            } else if beside == Beside::Json {
                let no_json = "Sends the body as a form instead of JSON.".to_owned();
                input.docs.push_paragraph(no_json);
            }
            let field = Field {
                input,
                is_part: part_type(context, content, &property).is_some(),
                schema: property.schema,
            };
            known.insert(property.name, field);
        }
    }
    known.into_values().map(|field| field.input).collect()
}

/// A field, as described by the first form that has it.
struct Field {
    input: Input,
    is_part: bool,
    schema: ir::Schema,
}

impl Field {
    /// Whether its method takes the values of another form's field, too. If one form has a text and the other a file,
    /// the method takes either from now on.
    fn also_takes(&mut self, context: &Context<'_>, content: &Content, property: &ir::Property) -> bool {
        let part = part_type(context, content, property);
        if alike(Some(&self.schema), Some(&property.schema)) && part.is_some() == self.is_part {
            return true;
        }
        let argument = &mut self.input.argument;
        let is_either = match (&argument.value, &part) {
            (Type::String | Type::TextOrPart, Some((Type::Part, _))) => true,
            (Type::Part | Type::TextOrPart, None) => is_plain_text(context.api, &property.schema),
            _ => false,
        };
        if is_either && argument.value != Type::TextOrPart {
            argument.value = Type::TextOrPart;
            argument.passing = Passing::Into;
            if part.is_none() {
                argument.limits = limits::limits(context, &property.schema, self.input.docs.lines());
            }
            // Long documentation of an argument is cut, and limits are not.
            argument
                .limits
                .push(format!("{TEXT_OR_FILE}; a file makes the body multipart."));
        }
        is_either
    }
}

/// The words on a field that takes either.
const TEXT_OR_FILE: &str = "A string, or a file as a [`runtime::Part`]";

/// Whether every form requires a field: a call that sends a later form must not have to set it.
fn is_required_by_all(context: &Context<'_>, contents: &[&Content], name: &str) -> bool {
    contents.iter().all(|content| {
        let schema = content
            .schema
            .as_ref()
            .map(|schema| &resolve(context.api, schema).0.kind);
        let Some(Kind::Object(object)) = schema else {
            return false;
        };
        let mut properties = object.properties.iter();
        properties.any(|property| property.name == name && property.required)
    })
}

fn report_other_type(context: &mut Context<'_>, content: &Content, property: &ir::Property, first: &ir::Schema) {
    context.diagnostics.report(
        Code::FormField,
        &property.schema.at,
        format!(
            "a form before `{}` describes the field of this name otherwise",
            content.media_type
        ),
        format!(
            "the method takes what {} describes; `Call::form` takes any value",
            first.at
        ),
    );
}

fn form_input(
    context: &mut Context<'_>,
    file: &mut File,
    content: &Content,
    property: &ir::Property,
    builder: &str,
    required: bool,
) -> Input {
    let part = part_type(context, content, property);
    let of_media_types = match &part {
        Some(_) => said_of_media_types(context.api, content, property),
        None => Vec::new(),
    };
    let held = match part {
        Some(part) => file_field(context, file, content, property, part, builder),
        None => {
            let nulls = if is_json_list(context, content, property) {
                NullItems::Kept
            } else {
                NullItems::None
            };
            let (value, passing) = input_type(context, file, &property.schema, builder, &property.name, nulls);
            let is_json = value == Type::String && context.overrides.json_text.contains(&property.name);
            Held {
                value,
                passing,
                as_json: is_json.then_some(Type::Json),
            }
        }
    };
    // A value without a type is written by its kind: text as it is, and only a list or an object as JSON.
    let slot = Slot::Form(property.name.clone());
    let docs = member_docs(context, &property.schema, &property.name);
    let Held {
        value,
        passing,
        as_json,
    } = held;
    let has_both = matches!(&as_json, Some(value) if *value != Type::Json);
    Input {
        wire: property.name.clone(),
        place: "field",
        // A field with two methods is not an argument; the runtime requires it.
        required: required && !has_both,
        deprecated: property.schema.docs.deprecated,
        in_path: false,
        as_json,
        argument: Argument {
            name: String::new(),
            at: property.schema.at.clone(),
            limits: input_limits(context, &property.schema, docs.lines(), &value)
                .into_iter()
                .chain(of_media_types)
                .collect(),
            docs: Vec::new(),
            passing,
            value,
            slot,
        },
        docs,
    }
}

/// The value of a field, and how it is passed.
struct Held {
    value: Type,
    passing: Passing,
    as_json: Option<Type>,
}

/// The value of a field that is a file, or a file or something else.
fn file_field(
    context: &mut Context<'_>,
    file: &mut File,
    content: &Content,
    property: &ir::Property,
    (value, passing): (Type, Passing),
    builder: &str,
) -> Held {
    let beside = beside_files(context.api, content, property);
    let beside: Vec<ir::Schema> = beside.into_iter().cloned().collect();
    let mut held = Held {
        value,
        passing,
        as_json: None,
    };
    match beside.as_slice() {
        [] => {}
        _ if takes_text(context.api, content, property) => {
            (held.value, held.passing) = (Type::TextOrPart, Passing::Into);
        }
        [other] => match input_type(context, file, other, builder, &property.name, NullItems::None) {
            (value @ Type::Path(_), Passing::Encode) => held.as_json = Some(value),
            _ => report_beside_file(context, other),
        },
        [first, ..] => report_beside_file(context, first),
    }
    held
}

fn report_beside_file(context: &mut Context<'_>, other: &ir::Schema) {
    context.diagnostics.report(
        Code::FormField,
        &other.at,
        "the field is a file or something else, and only a text, or one object or union, is taken in place of a file",
        "the method takes the file; `Call::form` takes any value",
    );
}

/// The limits of a field's values, in sentences. For files, only their number is limited.
fn input_limits(context: &Context<'_>, schema: &ir::Schema, docs: &[String], value: &Type) -> Vec<String> {
    match value {
        Type::Part => Vec::new(),
        Type::TextOrPart => vec![format!("{TEXT_OR_FILE}.")],
        Type::Vec(item) if **item == Type::Part => limits::of_count(context, schema, docs),
        value => limits::of_input(context, schema, docs, value),
    }
}

/// The object that describes a form, without members that only a server sets (OpenAPI *Schema Object*, `readOnly`).
/// Reports a schema that is no object.
pub(super) fn form_object(context: &mut Context<'_>, content: &Content) -> Option<ir::Object> {
    let schema = content.schema.as_ref()?;
    let (resolved, _) = resolve(context.api, schema);
    if let Kind::Object(object) = &resolved.kind {
        report_unnamed(context, &schema.at, object);
        rule::report_form(context, &schema.at, object);
        let mut object = object.clone();
        object.properties.retain(|property| !property.schema.read_only);
        return Some(object);
    }
    context.diagnostics.report(
        Code::FormField,
        &schema.at,
        "the schema of the form is no object with properties",
        "the call has no method for any field; `into_call().extra_form(name, value)` sends one",
    );
    None
}

/// Reports that fields which the form describes without a name have no method. A form that merely allows further fields
/// says no more than a form that does not mention them.
fn report_unnamed(context: &mut Context<'_>, at: &Pointer, object: &ir::Object) {
    let are_any = match members::unnamed(object) {
        Unnamed::Unstated => return,
        Unnamed::Alike(values) => matches!(values.kind, Kind::Any(_)),
        Unnamed::Mixed => false,
    };
    let (message, of) = if object.properties.is_empty() {
        (
            "the schema of the form names no field, and only says what those are that a call has",
            "any",
        )
    } else if are_any {
        return;
    } else {
        (
            "the schema of the form says what further fields are, besides those that it names",
            "those",
        )
    };
    context.diagnostics.report(
        Code::FormField,
        at,
        message,
        format!("the call has no method for {of}; `into_call().extra_form(name, value)` sends one"),
    );
}
