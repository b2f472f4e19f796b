//! The fields of structs.

use std::borrow::Cow;

use serde_json::Value;

use super::File;
use super::enumeration::{is_constant, only_boolean};
use super::member_default::member_default;
use super::types::{held_type, or_null};
use super::usage::Directions;
use crate::ir::{self, Kind};
use crate::plan::context::{Context, default_of, resolve};
use crate::plan::docs::limits;
use crate::plan::docs::words::{member_docs, push_paragraph, with_value};
use crate::plan::rule;
use crate::plan::union::tagged::Tag;
use crate::rust::{Field, FieldConstant, FieldDefault, FieldKind, Type};

/// The names that a field has, and gives to the type of its value.
pub(super) struct FieldNames<'n> {
    pub(super) field: String,
    /// The name of the struct, with which the name of a type inside it begins.
    pub(super) holder: &'n str,
    /// The word that completes the name of that type.
    pub(super) word: &'n str,
}

/// Plans a member. `tag` tells its object from others where it is sent; a type that is only received does not depend on
/// other schemas.
pub(super) fn plan_field(
    context: &mut Context<'_>,
    file: &mut File,
    property: &ir::Property,
    tag: Option<&Tag>,
    names: FieldNames<'_>,
) -> Field {
    let schema = &schema_with(context, property, tag);
    let tag = tag.filter(|_| !(schema.read_only && file.directions.received));
    let mut value = held_type(context, file, schema, names.holder, names.word);
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
    let docs = field_docs(context, schema, property, &names.field, default.as_ref());
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
        name: names.field,
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

/// The documentation of a field.
fn field_docs(
    context: &Context<'_>,
    schema: &ir::Schema,
    property: &ir::Property,
    name: &str,
    default: Option<&FieldDefault>,
) -> Vec<String> {
    let mut docs = member_docs(context, schema, &property.name);
    docs.add_wire_name(name, &property.name);
    // The default of another schema is documented there only, but it is sent here.
    if default.is_some()
        && schema.default.is_none()
        && let Some(stated) = default_of(context.api, schema)
    {
        docs = with_value(docs, stated);
    }
    docs.into_lines()
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
    // A tag is set or asked for, even if the document does not require it.
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
