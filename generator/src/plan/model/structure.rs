//! Structs for objects.

use std::borrow::Cow;

use serde_json::Value;

use super::File;
use super::enumeration::{is_constant, only_boolean};
use super::member_default::member_default;
use super::members::{self, Unnamed};
use super::number_text;
use super::sent_read_only::is_there_at_any_rate;
use super::types::{element_type, held_type, or_null, report_mixed};
use super::usage::Directions;
use crate::ir::{self, Kind};
use crate::plan::context::{Context, default_of, resolve};
use crate::plan::docs::limits;
use crate::plan::docs::words::{code_span, member_docs, push_paragraph, type_docs, with_value};
use crate::plan::example::shape;
use crate::plan::name::Case;
use crate::plan::name::scope::{self, Named};
use crate::plan::rule::{self, member_name};
use crate::plan::union::distinct_members;
use crate::plan::union::tagged::Tag;
use crate::pointer::Pointer;
use crate::rust::{Field, FieldConstant, FieldKind, Item, Struct, Type};

/// Plans an object and, behind it in the file, the types inside it.
pub(in crate::plan) fn plan_struct(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    object: &ir::Object,
    name: String,
) {
    let place = file.items.len();
    let directions = file.directions;
    let properties = object
        .properties
        .iter()
        .filter(|property| has_field(context, directions, &schema.at, property));
    let properties: Vec<&ir::Property> = properties.collect();
    let siblings: Vec<Named<'_>> = properties
        .iter()
        .map(|property| Named {
            wire: &property.name,
            at: &property.schema.at,
        })
        .collect();
    let names = scope::assign(
        &siblings,
        Case::Snake,
        &[],
        &context.overrides.names,
        context.diagnostics,
    );
    let words = if scope::have_their_letters(&siblings, &names) {
        None
    } else {
        scope::type_words(&siblings)
    };
    let mut fields = Vec::with_capacity(names.len());
    let mut numbers_as_text = Vec::new();
    let tags = context.tagged.get(&schema.at).filter(|_| directions.sent).cloned();
    for (index, (property, field)) in properties.into_iter().zip(names).enumerate() {
        let tag = tags.as_ref().and_then(|tags| tags.get(&property.name));
        let word = words.as_ref().map_or(&property.name, |words| &words[index]);
        let mut field = plan_field(context, file, property, tag, (field, &name, word));
        if directions.received && field.value == Type::String {
            field.told_by = distinct_members::rule_of_member(context, &schema.at, property).map(Box::new);
        }
        if number_text::holds_any(context.api, &property.schema) {
            numbers_as_text.push(property.name.clone());
        }
        fields.push(field);
    }
    if directions.sent {
        member_name::report_struct(context, object);
    }
    let additional = additional_type(context, file, object, &name);
    let values = additional.as_ref().map(|(values, _)| *values);
    numbers_as_text.extend(
        values
            .filter(|values| number_text::holds_any(context.api, values))
            .map(|_| String::new()),
    );
    let additional = additional.filter(|(_, value)| *value != Type::Json);
    let extra = free_name("extra", &fields);
    let mut docs = type_docs(context, schema);
    if directions.sent {
        let holder = match additional {
            Some(_) if members::leaves_open(object) => format!("`{}` or `{extra}`", free_name("additional", &fields)),
            Some(_) => format!("`{}`", free_name("additional", &fields)),
            None => format!("`{extra}`"),
        };
        add_undescribed(&mut docs, &object.undescribed, &holder);
    }
    let mut item = Struct {
        docs,
        constructor_docs: Vec::new(),
        at: schema.at.clone(),
        extra,
        leaves_open: additional.is_some() && members::leaves_open(object),
        hides_additional: additional
            .as_ref()
            .is_some_and(|(values, value)| *value != Type::Secret && context.secrets.has(values)),
        additional: additional.map(|(_, value)| (free_name("additional", &fields), value)),
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

/// Says which members requests must have that have no field, and where they go.
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

/// What the constructor takes, or sets where it takes nothing.
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

/// Whether a type has a field for a member: a type that is only sent has none for what only a server sets, and the other way round
/// (OpenAPI *Schema Object*, `readOnly` and `writeOnly`).
fn has_field(context: &Context<'_>, directions: Directions, holder: &Pointer, property: &ir::Property) -> bool {
    let member = &property.schema;
    let is_only_sent = directions.sent && !directions.received;
    let is_only_received = directions.received && !directions.sent;
    let is_kept = is_only_sent && context.kept.has(holder, &property.name);
    let is_left_out = (member.read_only && is_only_sent) || (member.write_only && is_only_received);
    !is_left_out || is_kept || is_there_at_any_rate(context.api, property)
}

/// Adds that a member is only in requests, or only in responses, where its type is in both.
fn with_direction(mut lines: Vec<String>, directions: Directions, member: &ir::Schema) -> Vec<String> {
    let words = match (member.read_only, member.write_only) {
        (true, false) => "Only in responses.",
        (false, true) => "Only in requests.",
        _ => return lines,
    };
    if directions.sent && directions.received {
        push_paragraph(&mut lines, words.to_owned());
    }
    lines
}

/// `name`, with underscores behind it as long as a field has that name.
fn free_name(name: &str, fields: &[Field]) -> String {
    let mut name = name.to_owned();
    while fields.iter().any(|field| field.name == name) {
        name.push('_');
    }
    name
}

/// The value of a member whose list has a single one.
fn constant(list: &ir::Enumeration) -> Option<FieldConstant> {
    match only_boolean(list) {
        Some(true) => Some(FieldConstant::True),
        Some(false) => Some(FieldConstant::Default),
        None => is_constant(list).then_some(FieldConstant::Default),
    }
}

/// The schema of a member: that of its tag, unless the member refers to a list of that value alone.
fn schema_with<'p>(context: &Context<'_>, property: &'p ir::Property, tag: Option<&Tag>) -> Cow<'p, ir::Schema> {
    let (resolved, nullable) = resolve(context.api, &property.schema);
    match (tag, &resolved.kind) {
        (Some(Tag::Only(tag)), Kind::Enumeration(list)) if list.values == tag.values => Cow::Borrowed(&property.schema),
        (Some(Tag::Only(tag)), _) => Cow::Owned(ir::Schema {
            nullable,
            kind: Kind::Enumeration(tag.clone()),
            ..property.schema.clone()
        }),
        (Some(Tag::ByDefault(name)), _) if !property.schema.read_only => Cow::Owned(ir::Schema {
            default: Some(Value::from(name.as_str())),
            ..property.schema.clone()
        }),
        (None | Some(Tag::ByDefault(_) | Tag::OneOf { .. }), _) => Cow::Borrowed(&property.schema),
    }
}

/// Whether a type has a member, and what its constructor does about it.
#[derive(Clone, Copy, Debug)]
struct Presence {
    kind: FieldKind,
    /// Whether the constructor takes it although decoding does not require it.
    is_asked: bool,
    /// Whether the constructor sets it if it has a single value.
    is_set: bool,
    /// Whether it is required, but may be missing when it is read.
    is_lenient: bool,
}

/// Whether values of a type have a member of this schema. `tag` tells the type from others.
fn presence(
    context: &Context<'_>,
    file: &File,
    property: &ir::Property,
    schema: &ir::Schema,
    tag: Option<&Tag>,
) -> Presence {
    let directions = file.directions;
    let (resolved, nullable) = resolve(context.api, schema);
    // Requests need the member, even if it is null. Responses may omit it if it can be null or is not described, since
    // servers omit such members.
    let may_be_left_out = directions.received && (nullable || matches!(resolved.kind, Kind::Any(_) | Kind::Null));
    // A type of requests and responses lacks the member in one of them.
    let one_way = (schema.write_only && directions.received) || (schema.read_only && directions.sent);
    let has_no_value = matches!(resolved.kind, Kind::Never) || context.recursion.is_endless(file.holder, schema);
    let required = property.required && !one_way && !has_no_value;
    let kind = if required && !may_be_left_out {
        FieldKind::Required
    } else if required && directions.sent {
        FieldKind::Nullable
    } else if nullable && directions.sent {
        FieldKind::Maybe
    } else {
        FieldKind::Optional
    };
    // Responses do not have a write-only member, and requests must have it.
    let is_of_requests = schema.write_only && !schema.read_only && directions.sent;
    let is_demanded = property.required && is_of_requests && !kind.is_there() && !has_no_value;
    // What tells the types of a union apart is set or asked for, even if the document does not require it.
    let tells = matches!(tag, Some(Tag::OneOf { .. } | Tag::ByDefault(_))) && kind != FieldKind::Required;
    let is_tag = matches!(tag, Some(Tag::Only(_)));
    Presence {
        kind,
        is_asked: tells || is_demanded,
        is_set: is_tag || ((kind == FieldKind::Required || is_demanded) && !nullable),
        is_lenient: required && may_be_left_out,
    }
}

/// The single value of a member that the constructor sets.
fn only_value(context: &Context<'_>, schema: &ir::Schema, presence: Presence) -> Option<FieldConstant> {
    match &resolve(context.api, schema).0.kind {
        Kind::Enumeration(list) if presence.is_set => constant(list),
        Kind::Null if presence.kind.is_there() => Some(FieldConstant::Default),
        _ => None,
    }
}

/// Plans a member. `tag` tells its object from others where it is sent; a type that is only received does not depend on
/// other schemas.
fn plan_field(
    context: &mut Context<'_>,
    file: &mut File,
    property: &ir::Property,
    tag: Option<&Tag>,
    (name, holder, word): (String, &str, &str),
) -> Field {
    let schema = &schema_with(context, property, tag);
    let tag = tag.filter(|_| !(schema.read_only && file.directions.received));
    let mut value = held_type(context, file, schema, holder, word);
    let presence = presence(context, file, property, schema, tag);
    let kind = presence.kind;
    if kind == FieldKind::Required && !matches!(tag, Some(Tag::Only(_))) {
        value = or_null(context, schema, value);
    }
    // In a type of requests and responses, only the server sets what is read-only.
    let checked = file.directions.sent && !(schema.read_only && file.directions.received);
    let constant = only_value(context, schema, presence);
    // A value that also selects another type is no default of this one.
    let may_have_default =
        file.directions.sent && constant.is_none() && !matches!(tag, Some(Tag::OneOf { has_own_default: false }));
    let default = may_have_default
        .then(|| member_default(context.api, schema, &property.name, &value, kind, presence.is_asked))
        .flatten();
    let mut docs = member_docs(context, schema, &property.name);
    docs.add_wire_name(&name, &property.name);
    // The default of another schema is documented there only, but it is sent here.
    if default.is_some()
        && schema.default.is_none()
        && let Some(stated) = default_of(context.api, schema)
    {
        docs = with_value(docs, stated);
    }
    let docs = docs.into_lines();
    Field {
        limits: if checked {
            limits::limits(context, schema, &docs)
        } else {
            Vec::new()
        },
        rule: if checked {
            rule::value_rule(context, schema)
        } else {
            None
        },
        json_text: value == Type::String && context.overrides.json_text.contains(&property.name),
        hidden: value != Type::Secret && context.secrets.has(schema),
        demanded: presence.is_lenient,
        name,
        wire: property.name.clone(),
        at: schema.at.clone(),
        docs: with_direction(docs, file.directions, schema),
        deprecated: schema.docs.deprecated,
        constant,
        asked: presence.is_asked,
        told_by: None,
        default: default.map(Box::new),
        value,
        kind,
    }
}
