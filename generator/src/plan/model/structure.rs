//! Structs for objects.

use super::File;
use super::field::{FieldNames, plan_field};
use super::members::{self, Unnamed};
use super::number_text;
use super::sent_read_only::is_there_at_any_rate;
use super::types::{element_type, report_mixed};
use super::usage::Directions;
use crate::ir;
use crate::plan::context::Context;
use crate::plan::docs::words::{code_span, push_paragraph, type_docs};
use crate::plan::example::shape;
use crate::plan::name::Case;
use crate::plan::name::scope::{self, Named};
use crate::plan::rule::{self, member_name};
use crate::plan::union::distinct_members;
use crate::pointer::Pointer;
use crate::rust::{Field, Item, Struct, Type};

/// Plans an object and, behind it in the file, the types inside it.
pub(in crate::plan) fn plan_struct(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    object: &ir::Object,
    name: String,
) {
    let place = file.items.len();
    let fields = plan_fields(context, file, schema, object, &name);
    if file.directions.sent {
        member_name::report_struct(context, object);
    }
    let unnamed = additional_type(context, file, object, &name);
    let values = unnamed.as_ref().map(|(values, _)| *values);
    let numbers_as_text = numbers_as_text(context, file.directions, schema, object, values);
    let unnamed = unnamed.filter(|(_, value)| *value != Type::Json);
    let hides_additional = unnamed
        .as_ref()
        .is_some_and(|(values, value)| *value != Type::Secret && context.secrets.has(values));
    let additional = unnamed.map(|(_, value)| (free_name("additional", &fields), value));
    let leaves_open = additional.is_some() && members::leaves_open(object);
    let extra = free_name("extra", &fields);
    let mut docs = type_docs(context, schema);
    if file.directions.sent {
        let holder = match &additional {
            Some((additional, _)) if leaves_open => format!("`{additional}` or `{extra}`"),
            Some((additional, _)) => format!("`{additional}`"),
            None => format!("`{extra}`"),
        };
        add_undescribed(&mut docs, &object.undescribed, &holder);
    }
    let mut item = Struct {
        docs,
        constructor_docs: Vec::new(),
        at: schema.at.clone(),
        extra,
        leaves_open,
        hides_additional,
        additional,
        numbers_as_text,
        fields,
        in_request: file.directions.sent,
        in_response: file.directions.received,
        // Known when all types of the file are planned.
        wraps: false,
        name,
    };
    item.constructor_docs = vec![constructor_docs(&item)];
    shape::note_struct(context, file, &item);
    file.items.insert(place, Item::Struct(item));
}

/// The fields for the members of an object.
fn plan_fields(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    object: &ir::Object,
    holder: &str,
) -> Vec<Field> {
    let directions = file.directions;
    let properties = object.properties.iter();
    let properties: Vec<&ir::Property> = properties
        .filter(|property| has_field(context, directions, &schema.at, property))
        .collect();
    let siblings = properties.iter().map(|property| Named {
        wire: &property.name,
        at: &property.schema.at,
    });
    let siblings: Vec<Named<'_>> = siblings.collect();
    let (pins, diagnostics) = (&context.overrides.names, &mut *context.diagnostics);
    let names = scope::assign(&siblings, Case::Snake, &[], pins, diagnostics);
    let words = if scope::have_their_letters(&siblings, &names) {
        None
    } else {
        scope::type_words(&siblings)
    };
    let mut fields = Vec::with_capacity(names.len());
    let tags = context.tagged.get(&schema.at).filter(|_| directions.sent).cloned();
    for (index, (property, name)) in properties.into_iter().zip(names).enumerate() {
        let tag = tags.as_ref().and_then(|tags| tags.get(&property.name));
        let names = FieldNames {
            field: name,
            holder,
            word: words.as_ref().map_or(&property.name, |words| &words[index]),
        };
        let mut field = plan_field(context, file, property, tag, names);
        if directions.received && field.value == Type::String {
            field.told_by = distinct_members::rule_of_member(context, &schema.at, property).map(Box::new);
        }
        fields.push(field);
    }
    fields
}

/// The wire names of the fields in which a number may be written as a string; the empty name stands for `unnamed`
/// members.
fn numbers_as_text(
    context: &Context<'_>,
    directions: Directions,
    schema: &ir::Schema,
    object: &ir::Object,
    unnamed: Option<&ir::Schema>,
) -> Vec<String> {
    let holds_any = |schema: &ir::Schema| number_text::holds_any(context.api, schema);
    let of_fields = object
        .properties
        .iter()
        .filter(|property| holds_any(&property.schema) && has_field(context, directions, &schema.at, property));
    let of_unnamed = unnamed.filter(|values| holds_any(values)).map(|_| String::new());
    let of_fields = of_fields.map(|property| property.name.clone());
    of_fields.chain(of_unnamed).collect()
}

/// The schema and the type of members without a property; `None` if they have no type.
fn additional_type<'o>(
    context: &mut Context<'_>,
    file: &mut File,
    object: &'o ir::Object,
    name: &str,
) -> Option<(&'o ir::Schema, Type)> {
    match members::unnamed(object) {
        Unnamed::Alike(values) => {
            if file.directions.sent {
                rule::report_unnamed(context, values);
            }
            Some((values, element_type(context, file, values, name, "Value")))
        }
        Unnamed::Mixed => {
            report_mixed(context, object);
            None
        }
        Unnamed::Unstated => None,
    }
}

/// Adds the members that requests must have without a field, and the field that takes them.
fn add_undescribed(docs: &mut Vec<String>, names: &[String], holder: &str) {
    let names: Vec<String> = names.iter().map(|name| format!("`{}`", code_span(name))).collect();
    let (verb, them) = if names.len() > 1 {
        ("are", "they go")
    } else {
        ("is", "it goes")
    };
    if !names.is_empty() {
        let paragraph = format!(
            "Requests need {}, which {verb} not described; {them} into {holder}.",
            names.join(", ")
        );
        push_paragraph(docs, paragraph);
    }
}

/// The sentence about the arguments of the constructor, or about the members that it sets without arguments.
fn constructor_docs(planned: &Struct) -> String {
    let taken = planned.constructor().len();
    let is_whole = planned.fields.len() == taken && planned.additional.is_none();
    let has_constant = planned.fields.iter().any(|field| field.constant.is_some());
    let has_default = planned.fields.iter().any(|field| field.default.is_some());
    // The compiler does not notice if a caller swaps two arguments of one type.
    let (noun, order) = if taken > 1 {
        ("members", ", in alphabetical order")
    } else {
        ("member", "")
    };
    match taken {
        0 if has_default => "Sets the required members to their defaults.".to_owned(),
        0 if has_constant => "Sets the members that have a single value.".to_owned(),
        0 => "Nothing set; the same as `default()`.".to_owned(),
        _ if is_whole => format!("Takes all members{order}."),
        _ if has_default => format!("Takes the required {noun} without a default{order}."),
        _ => format!("Takes the required {noun}{order}."),
    }
}

/// Whether a type has a field for a member: a type that is only sent has none for a `readOnly` member, and a type that
/// is only received none for a `writeOnly` one (OpenAPI *Schema Object*).
fn has_field(context: &Context<'_>, directions: Directions, holder: &Pointer, property: &ir::Property) -> bool {
    let member = &property.schema;
    let is_only_sent = directions.sent && !directions.received;
    let is_only_received = directions.received && !directions.sent;
    let is_kept = is_only_sent && context.kept.has(holder, &property.name);
    let is_left_out = (member.read_only && is_only_sent) || (member.write_only && is_only_received);
    !is_left_out || is_kept || is_there_at_any_rate(context.api, property)
}

/// `name`, with underscores at its end as long as a field has that name.
fn free_name(name: &str, fields: &[Field]) -> String {
    let mut name = name.to_owned();
    while fields.iter().any(|field| field.name == name) {
        name.push('_');
    }
    name
}
