//! Rules that values must satisfy before they are sent.

mod dialect;
pub(super) mod fit;
pub(super) mod member_name;
pub(super) mod pattern;

use super::context::{Context, Representation, referred, resolve};
use super::example::shape;
use super::model::File;
use super::model::members;
use super::model::types;
use super::name::{Case, join};
use super::union::variant::shown;
use crate::diagnostic::Code;
use crate::ir::{self, Kind};
use crate::pointer::Pointer;
use crate::rust::{Bounds, Item, Rule, Text, TextRule, Type};

/// The type of a parameter or field that is a string with a rule.
///
/// It is the type that the overrides name for the pattern, that of the definition, or one of the operation's own.
pub(super) fn text_value_type(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    operation: &str,
    wire: &str,
) -> Option<Type> {
    let (resolved, _) = resolve(context.api, schema);
    let resolved = resolved.clone();
    let Kind::Text(text) = &resolved.kind else { return None };
    let pattern = text.pattern.as_ref()?;
    if let Some(named) = context.patterns.get(pattern) {
        return Some(Type::Path(vec!["super".to_owned(), named.name.clone()]));
    }
    let rule = types::text_rule(context, text, &resolved.at)?;
    rule.pieces.as_ref()?;
    if let Some(id) = referred(context.api, schema)
        && context.definition(id).representation == Representation::Plain
    {
        return Some(Type::Path(file.path_to_model(&context.definition(id).name.clone())));
    }
    let hint = join(operation, wire, Case::Camel);
    let known = file
        .items
        .iter()
        .find(|item| item.at() == &schema.at)
        .map(|item| item.name().to_owned());
    let name = known.unwrap_or_else(|| {
        let name = file.claim(context, &hint, &schema.at);
        let rule_name = file.claim_rule(&name);
        let docs = super::docs::words::input_docs(context, schema, wire).into_lines();
        let item = Text {
            name: name.clone(),
            at: schema.at.clone(),
            docs,
            called: None,
            rule,
            rule_name,
        };
        shape::note_text(context, file, &item);
        file.items.push(Item::Text(item));
        name
    });
    Some(Type::Path(vec![name]))
}

/// The rule of a parameter or a form field.
pub(super) fn plan_rule(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    operation: &str,
    wire: &str,
) -> Option<Box<Rule>> {
    if let Some(Type::Path(path)) = text_value_type(context, file, schema, operation, wire) {
        let rule = Rule {
            named_text: Some(path),
            ..Rule::default()
        };
        return rule.boxed();
    }
    let rule = own_rule(context, schema);
    let rule = match &resolve(context.api, schema).0.kind {
        Kind::Enumeration(enumeration) => Rule {
            listed: listed(enumeration),
            ..rule
        },
        _ => rule,
    };
    rule.boxed()
}

/// The rule of files: the number of files in a list. Their content is not checked.
pub(super) fn count_rule(context: &Context<'_>, schema: &ir::Schema) -> Option<Box<Rule>> {
    match &resolve(context.api, schema).0.kind {
        Kind::Array(array) => of_items_together(array).boxed(),
        _ => None,
    }
}

/// The rule that all items of a list together must satisfy.
fn of_items_together(array: &ir::Array) -> Rule {
    Rule {
        min_items: array.min_items.filter(|count| *count > 0),
        max_items: array.max_items,
        unique: array.unique,
        ..Rule::default()
    }
}

/// The rule of a value whose type has none of its own.
pub(super) fn value_rule(context: &mut Context<'_>, schema: &ir::Schema) -> Option<Box<Rule>> {
    own_rule(context, schema).boxed()
}

fn own_rule(context: &mut Context<'_>, schema: &ir::Schema) -> Rule {
    let resolved = resolve(context.api, schema).0;
    report_unchecked(context, resolved);
    match &resolved.kind {
        Kind::Text(text) => Rule {
            text: types::text_rule(context, text, &resolved.at),
            ..Rule::default()
        },
        Kind::Integer(number) => Rule {
            bounds: integer_bounds(number),
            ..Rule::default()
        },
        Kind::Number(number) => Rule {
            bounds: bounds(number),
            ..Rule::default()
        },
        Kind::Array(array) => Rule {
            text: item_text(context, &array.items),
            bounds: item_bounds(context, &array.items),
            ..of_items_together(array)
        },
        Kind::Tuple(tuple) => Rule {
            // The type has the required elements, and no others if the list is closed.
            min_items: tuple.min_items.filter(|count| *count > tuple.items.len() as u64),
            max_items: tuple.max_items.filter(|_| !tuple.is_closed()),
            unique: tuple.unique,
            ..Rule::default()
        },
        Kind::Object(object) => Rule {
            text: members::map_values(object).and_then(|values| item_text(context, values)),
            bounds: members::map_values(object).and_then(|values| item_bounds(context, values)),
            names: member_name::name_rule(context, object),
            min_members: object.min_properties.filter(|count| *count > 0),
            max_members: object.max_properties,
            ..Rule::default()
        },
        _ => Rule::default(),
    }
}

/// Reports that limits of nested lists, objects and maps are not checked: a rule covers a value and the values in it,
/// and no deeper ones. It does not cover elements with types of their own.
fn report_unchecked(context: &mut Context<'_>, schema: &ir::Schema) {
    let api = context.api;
    if let Kind::Tuple(tuple) = &schema.kind {
        let mut elements = tuple.items.iter().chain(tuple.rest.as_deref());
        if let Some(element) = elements.find(|element| is_limited(api, element) || is_count_limited(api, element)) {
            context.diagnostics.report(
                Code::Unchecked,
                &element.at,
                "limits on the elements of a list that have a type each are not checked",
                "they are left to the server",
            );
        }
        return;
    }
    let Some(held) = held(schema) else { return };
    let held = resolve(api, held).0;
    if is_count_limited(api, held) || inside(held).any(|schema| is_limited(api, schema)) {
        context.diagnostics.report(
            Code::Unchecked,
            &held.at,
            "limits on a list, an object or a map inside another, or on what is in it, are not checked",
            "they are left to the server",
        );
    }
}

/// Reports that limits of members without a property are not checked: the rules of a struct are those of its fields.
pub(super) fn report_unnamed(context: &mut Context<'_>, values: &ir::Schema) {
    if is_limited(context.api, values) || is_count_limited(context.api, values) {
        context.diagnostics.report(
            Code::Unchecked,
            &values.at,
            "limits on members that no property describes are not checked where others are open",
            "they are left to the server",
        );
    }
}

/// Reports that the number of a form's fields, and their names, are not checked.
pub(super) fn report_form(context: &mut Context<'_>, at: &Pointer, object: &ir::Object) {
    if are_members_counted(object) {
        context.diagnostics.report(
            Code::Unchecked,
            at,
            "how many fields a form has is not checked before sending",
            "it is left to the server",
        );
    }
    if let Some(names) = &object.names
        && member_name::are_told(context.api, names)
    {
        context.diagnostics.report(
            Code::Unchecked,
            &names.at,
            "what the fields of a form are called is not checked before sending",
            "a method names its field; what `Call::extra_form` names is left to the server",
        );
    }
}

/// Whether a string or a number is limited.
fn is_limited(api: &ir::Api, schema: &ir::Schema) -> bool {
    match &resolve(api, schema).0.kind {
        Kind::Text(text) => pattern::text_rule(text).is_some(),
        Kind::Integer(number) => integer_bounds(number).is_some(),
        Kind::Number(number) => bounds(number).is_some(),
        _ => false,
    }
}

/// Whether the number of items or members, or the names of members, are limited.
fn is_count_limited(api: &ir::Api, schema: &ir::Schema) -> bool {
    match &resolve(api, schema).0.kind {
        Kind::Array(array) => of_items_together(array) != Rule::default(),
        Kind::Object(object) => are_members_counted(object) || member_name::has_rule(api, object),
        _ => false,
    }
}

/// Whether the number of an object's members is limited.
fn are_members_counted(object: &ir::Object) -> bool {
    object.min_properties.is_some_and(|least| least > 0) || object.max_properties.is_some()
}

/// The schemas inside a list or a map.
fn inside(schema: &ir::Schema) -> impl Iterator<Item = &ir::Schema> {
    let elements = match &schema.kind {
        Kind::Tuple(tuple) => tuple.items.iter().chain(tuple.rest.as_deref()),
        _ => [].iter().chain(None),
    };
    held(schema).into_iter().chain(elements)
}

/// Reports that limits of a whole body are not checked: rules are those of its members.
pub(super) fn report_whole(context: &mut Context<'_>, schema: &ir::Schema) {
    if value_rule(context, schema).is_some() {
        context.diagnostics.report(
            Code::Unchecked,
            &schema.at,
            "limits on a whole body are not checked before sending",
            "they are left to the server",
        );
    }
}

/// The schema of the values in a list or a map.
fn held(schema: &ir::Schema) -> Option<&ir::Schema> {
    match &schema.kind {
        Kind::Array(array) => Some(&array.items),
        Kind::Object(object) => members::map_values(object),
        _ => None,
    }
}

/// The rule of the strings of a list.
fn item_text(context: &mut Context<'_>, items: &ir::Schema) -> Option<TextRule> {
    let resolved = resolve(context.api, items).0;
    match &resolved.kind {
        Kind::Text(text) => types::text_rule(context, text, &resolved.at),
        _ => None,
    }
}

/// The limits of the numbers of a list.
fn item_bounds(context: &Context<'_>, items: &ir::Schema) -> Option<Bounds> {
    match &resolve(context.api, items).0.kind {
        Kind::Integer(number) => integer_bounds(number),
        Kind::Number(number) => bounds(number),
        _ => None,
    }
}

/// The limits of an integer, without those that its type implies: an unsigned integer is never below zero.
fn integer_bounds(number: &ir::Integer) -> Option<Bounds> {
    let mut bounds = bounds(number)?;
    if types::integer_type(number) == Type::U64 {
        let is_least = |bound: &ir::Bound| !bound.exclusive && bound.value.as_f64().is_some_and(|value| value <= 0.0);
        // As a float, the last integer is the first one beyond the type.
        let is_most = |bound: &ir::Bound| {
            let is_inside = bound.exclusive && bound.value.is_u64();
            !is_inside && bound.value.as_f64().is_some_and(|value| value >= types::END_OF_U64)
        };
        bounds
            .minimum
            .take_if(|_| number.minimum.as_ref().is_some_and(is_least));
        bounds.maximum.take_if(|_| number.maximum.as_ref().is_some_and(is_most));
    }
    (bounds != Bounds::default()).then_some(bounds)
}

fn bounds(number: &ir::Integer) -> Option<Bounds> {
    let limit = |bound: &ir::Bound| (bound.value.clone(), bound.exclusive);
    let bounds = Bounds {
        minimum: number.minimum.as_ref().map(limit),
        maximum: number.maximum.as_ref().map(limit),
        multiple_of: number.multiple_of.clone(),
    };
    (bounds != Bounds::default()).then_some(bounds)
}

/// The listed values, if no others are allowed.
fn listed(enumeration: &ir::Enumeration) -> Vec<String> {
    if enumeration.open {
        return Vec::new();
    }
    enumeration.values.iter().map(shown).collect()
}
