//! Schemas: from the keywords of JSON Schema to the types of the intermediate model.
//!
//! A schema is read as the conjunction of *parts*: the node itself, the target of its `$ref` and each branch of its
//! `allOf`, all at once. A property that two parts describe is again a conjunction, of both descriptions. So merging
//! needs no tree of its own, and every part keeps its place in the document.

mod assertion;
mod bases;
mod beside;
mod component;
mod condition;
mod declared;
mod default;
mod discriminator;
mod enumeration;
mod event;
mod event_name;
mod facts;
mod inheritance;
mod keyword;
mod limiting;
mod listed;
mod narrowing;
mod null;
mod number_text;
mod numbered;
mod object;
mod operand;
mod pattern;
mod reference;
mod repeated;
mod resource;
mod scalar;
mod settled;
mod shared;
mod texts;
mod told;
mod union;
mod uri;
mod value_docs;

use openapiv3::ReferenceOr;
use serde_json::Value;

pub(super) use self::bases::Bases;
pub(super) use self::enumeration::join_lists;
pub(super) use self::event::{Stated, event_fields, lower_event_data};
use self::facts::{Facts, Type};
pub(super) use self::inheritance::{Heirs, ancestors, heirs, lower_definition};
pub(super) use self::listed::Listed;
pub(super) use self::numbered::titled_name;
pub(super) use self::resource::Resources;
pub(super) use self::shared::{Names, member_name, name as shared_name};
pub(super) use self::texts::wider;
pub(super) use self::told::Told;
pub(super) use self::union::take_words;
use super::context::Context;
use super::example;
use crate::diagnostic::Code;
use crate::document;
use crate::ir::{self, Kind, Open};
use crate::pointer::{Pointer, member};

/// One of the schema nodes that hold together.
#[derive(Clone)]
pub(super) struct Part<'a> {
    at: Pointer,
    node: &'a Value,
    /// Whether `oneOf` and `anyOf` are ignored: the part is combined with one of their branches.
    without_unions: bool,
    /// Whether its description is ignored: it only limits one of their branches.
    without_words: bool,
    /// Whether it is one of their branches; its default is checked against all of them.
    is_alternative: bool,
}

impl<'a> Part<'a> {
    fn new(at: Pointer, node: &'a Value) -> Self {
        Self {
            at,
            node,
            without_unions: false,
            without_words: false,
            is_alternative: false,
        }
    }

    /// Whether another part is written the same.
    fn is_alike(&self, other: &Self) -> bool {
        let flags = |part: &Self| (part.without_unions, part.without_words, part.is_alternative);
        flags(self) == flags(other) && self.node == other.node
    }
}

/// The schema of a stub of the normalised document.
pub(super) fn lower_stub(
    context: &mut Context<'_>,
    stub: &ReferenceOr<openapiv3::Schema>,
    holder: &Pointer,
) -> ir::Schema {
    match stub {
        ReferenceOr::Item(stub) => lower_described(context, document::at(&stub.schema_data.extensions)),
        ReferenceOr::Reference { .. } => any(holder),
    }
}

/// The schema of a parameter, a header or a body. A schema of a component is lowered once, however many references
/// there are: services have the same headers in each response.
fn lower_described(context: &mut Context<'_>, at: Pointer) -> ir::Schema {
    if !at.as_str().starts_with("/components/") {
        return lower_at(context, &at);
    }
    if let Some(known) = context.described.get(&at) {
        return known.clone();
    }
    let schema = lower_at(context, &at);
    context.described.insert(at, schema.clone());
    schema
}

/// The schema at `at`.
pub(super) fn lower_at(context: &mut Context<'_>, at: &Pointer) -> ir::Schema {
    match context.document.node(at) {
        Some(node) => lower_parts(context, vec![Part::new(at.clone(), node)]),
        None => any(at),
    }
}

/// The schema that all `parts` together describe; the first part determines the place and the description.
fn lower_parts<'a>(context: &mut Context<'a>, parts: Vec<Part<'a>>) -> ir::Schema {
    let mut schema = if context.overrides.nullable.is_empty() {
        lower_stated(context, parts)
    } else {
        let places: Vec<Pointer> = parts.iter().map(|part| part.at.clone()).collect();
        let mut schema = lower_stated(context, parts);
        settled::allow_null(context, &places, &mut schema);
        schema
    };
    if schema.read_only && schema.write_only {
        context.diagnostics.report(
            Code::Contradiction,
            &schema.at,
            "a value cannot be both `readOnly` and `writeOnly`",
            "neither counts: requests and responses have it; remove one of the two",
        );
        (schema.read_only, schema.write_only) = (false, false);
    }
    schema
}

/// As [`lower_parts`], without the overrides.
fn lower_stated<'a>(context: &mut Context<'a>, mut parts: Vec<Part<'a>>) -> ir::Schema {
    let seen = keep_distinct(context, &mut parts);
    let Some(first) = parts.first().cloned() else {
        return any(&Pointer::root());
    };
    if !settled::has_type(context, &parts)
        && let Some(reference) = reference::sole_reference(context, &parts)
    {
        return reference;
    }
    if parts.len() == 1
        && let Some(reference) = shared::as_definition(context, &first)
    {
        return reference;
    }
    // Keywords beside a reference are merged with its target.
    if parts.len() > 1 || first.node.get("allOf").is_some() || first.node.get("$ref").is_some() {
        if context.merging.contains(&seen) {
            // A definition that contains itself is a reference to itself.
            if parts.len() == 1 && context.is_current(&first.at) {
                let id = context.define(first.at.clone());
                return shared::as_reference(&first, id);
            }
            return fall_back(
                context,
                Code::CyclicReference,
                &first.at,
                "the schemas that are merged here contain themselves",
            );
        }
        if are_too_many(context, &first.at) {
            return of_kind(&first.at, Kind::Any(Open::Fallback));
        }
        context.merging.push(seen);
        let schema = lower_merged(context, &first, &parts);
        context.merging.pop();
        return schema;
    }
    lower_merged(context, &first, &parts)
}

/// Removes parts with the same place or the same text as another one. Returns the places of the others.
fn keep_distinct(context: &Context<'_>, parts: &mut Vec<Part<'_>>) -> Vec<Pointer> {
    if parts.len() > 1 {
        // With `$id` and `$anchor`, references of the same text can have different targets.
        let is_plain = context.resources.are_none();
        let mut kept: Vec<Part<'_>> = Vec::with_capacity(parts.len());
        for part in parts.drain(..) {
            let is_known = |known: &Part<'_>| {
                let says_more = || settled::is_settled_below(context, &part.at);
                known.at == part.at || is_plain && known.is_alike(&part) && !says_more()
            };
            if !kept.iter().any(is_known) {
                kept.push(part);
            }
        }
        *parts = kept;
    }
    parts.iter().map(|part| part.at.clone()).collect()
}

/// The number of merges inside each other, and of all merges inside the outermost one. Only a schema that contains
/// itself, with something more each time, exceeds them.
const MOST_MERGES_INSIDE: usize = 100;
const MOST_MERGES: usize = 10_000;

/// Whether the limit of merges is reached. That is reported once, and the document is refused, since the next schema
/// would take as long.
fn are_too_many(context: &mut Context<'_>, at: &Pointer) -> bool {
    if context.merges > MOST_MERGES {
        return true;
    }
    context.merges = if context.merging.is_empty() {
        1
    } else {
        context.merges + 1
    };
    if context.merging.len() < MOST_MERGES_INSIDE && context.merges <= MOST_MERGES {
        return false;
    }
    context.merges = MOST_MERGES + 1;
    context.diagnostics.report(
        Code::Limit,
        at,
        "merged schemas contain each other, with something more each time",
        "let what a schema lists as its alternatives refer to it, or take it in with `allOf`, but not both",
    );
    true
}

fn lower_merged<'a>(context: &mut Context<'a>, first: &Part<'a>, parts: &[Part<'a>]) -> ir::Schema {
    if is_lone_discriminator(first.node) && !context.is_defined(&first.at) {
        inheritance::report_childless(context, &first.at.key("discriminator"));
    }
    let mut facts = facts::collect(context, parts);
    limiting::settle(context, &mut facts);
    let mut schema = ir::Schema {
        at: first.at.clone(),
        docs: facts.docs.clone(),
        nullable: facts.is_nullable(),
        read_only: facts.read_only,
        write_only: facts.write_only,
        secret: facts.secret,
        default: facts.default.map(|default| settled::stated(&facts, default)),
        examples: facts
            .examples
            .iter()
            .map(|example| settled::stated(&facts, example))
            .collect(),
        kind: Kind::Any(Open::Stated),
    };
    schema.kind = lower_kind(context, &facts, parts, &mut schema);
    if !example::can_be_null(context, &schema) {
        schema.examples.retain(|example| !example.is_null());
    }
    // The default of an alternative is checked with all alternatives.
    if facts.default.is_some() && !first.is_alternative {
        default::check(context, &schema);
    }
    schema
}

/// Whether a schema has a discriminator, but no alternatives of its own.
fn is_lone_discriminator(node: &Value) -> bool {
    let has = |name: &str| node.as_object().is_some_and(|object| member(object, name).is_some());
    has("discriminator") && !has("oneOf") && !has("anyOf")
}

/// The kind that facts describe. `schema` becomes nullable if a branch or a value is `null`, and gets the description
/// of an only alternative.
fn lower_kind<'a>(context: &mut Context<'a>, facts: &Facts<'a>, parts: &[Part<'a>], schema: &mut ir::Schema) -> Kind {
    if facts.never {
        return Kind::Never;
    }
    if let Some(values) = &facts.values {
        let values = value_docs::with_words_of_alternatives(context, facts, values);
        if let Some(list) = declared::lower_listed_items(context, facts, &values, parts, &mut schema.nullable) {
            return list;
        }
        return enumeration::lower_values(context, facts, &values, &mut schema.nullable);
    }
    if let Some(kind) = union::lower_unions(context, facts, parts, schema) {
        return kind;
    }
    if facts.contradicts {
        context.diagnostics.report(
            Code::Contradiction,
            &facts.at,
            "the types that are wanted here have nothing in common",
            "values of any of them are taken",
        );
    }
    let types = facts.types();
    report_unread(context, facts, &types);
    match types.as_slice() {
        [] => Kind::Any(Open::Stated),
        [one] => lower_type(context, facts, *one, parts),
        several => union::lower_types(context, facts, several, parts),
    }
}

/// Reports `items` or `properties` of a schema with another type: mostly the type is a mistake, and everything inside
/// would be lost silently. Other keywords for values of another type have no effect in JSON Schema, and documents rely
/// on that.
fn report_unread(context: &mut Context<'_>, facts: &Facts<'_>, types: &[Type]) {
    let is_none_of = |json_type: Type| !types.is_empty() && !types.contains(&json_type);
    let inside = [
        ("items", "a list", !facts.items.is_empty() && is_none_of(Type::Array)),
        (
            "properties",
            "an object",
            !facts.properties.is_empty() && is_none_of(Type::Object),
        ),
    ];
    for (keyword, holder, _) in inside.into_iter().filter(|(_, _, is_unread)| *is_unread) {
        context.diagnostics.report(
            Code::Contradiction,
            &facts.at,
            format!("`{keyword}` says what is in {holder}, and the type is another one"),
            format!("the type is taken, and `{keyword}` is not read; mend the type"),
        );
    }
}

/// The kind for one JSON type, with the facts that apply to it.
fn lower_type<'a>(context: &mut Context<'a>, facts: &Facts<'a>, json_type: Type, parts: &[Part<'a>]) -> Kind {
    match json_type {
        Type::Null => Kind::Null,
        Type::Boolean => Kind::Boolean,
        Type::Integer => Kind::Integer(scalar::lower_integer(context, facts)),
        Type::Number => Kind::Number(scalar::lower_number(context, facts)),
        Type::String => Kind::Text(scalar::lower_text(context, facts)),
        Type::Array => object::lower_array(context, facts, &parts[0].at),
        Type::Object => Kind::Object(object::lower_object(context, facts)),
    }
}

/// Any JSON value, since the document leaves it open.
pub(super) fn any(at: &Pointer) -> ir::Schema {
    of_kind(at, Kind::Any(Open::Stated))
}

/// A schema with nothing but a kind.
pub(super) fn of_kind(at: &Pointer, kind: Kind) -> ir::Schema {
    ir::Schema {
        at: at.clone(),
        docs: ir::Docs::default(),
        nullable: false,
        read_only: false,
        write_only: false,
        secret: false,
        default: None,
        examples: Vec::new(),
        kind,
    }
}

/// Any JSON value, for the reason in `message`.
fn fall_back(context: &mut Context<'_>, code: Code, at: &Pointer, message: impl Into<String>) -> ir::Schema {
    context
        .diagnostics
        .report(code, at, message, "any JSON value is taken here");
    of_kind(at, Kind::Any(Open::Fallback))
}
